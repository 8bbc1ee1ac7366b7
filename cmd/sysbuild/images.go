package main

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/backend/registry"
)

// imageHelp is what IMAGE may be wherever a command takes one.
const imageHelp = `IMAGE is the path of an OCI or docker archive, an OCI layout (LAYOUT:TAG or
LAYOUT@DIGEST where it holds several), an App Container image, or a bare root
file system: its tar or its directory; or HOST/NAME[:TAG] of a registry, or
docker://NAME of docker's.`

// viewer are the flags of the commands that look at images.
type viewer struct {
	platform string
	cacheDir string
	json     bool
	std      streams
}

func (v *viewer) flags(c *cobra.Command) {
	c.Flags().StringVar(&v.platform, "platform", "", "of an image for several, that for this `OS/ARCH` (default: the machine's own)")
	c.Flags().BoolVar(&v.json, "json", false, "print JSON")
	cacheDirFlag(c, &v.cacheDir)
}

// options are those of the images that it opens. What registries send is shown
// on a terminal.
func (v *viewer) options(s *screen) (open.Options, error) {
	dir, err := absCacheDir(v.cacheDir)
	if err != nil {
		return open.Options{}, err
	}
	return open.Options{Platform: v.platform, Registry: registry.New(registry.Options{
		Dir: filepath.Join(dir, "fetch"), Insecure: insecureRegistries(os.Getenv),
		Progress: func(label string, current, total int64, done bool) {
			kind := backend.Progress
			if done {
				kind = backend.Done
			}
			title := "fetch " + label
			s.Event(backend.Event{Time: time.Now(), Kind: kind, Step: title, Title: title, Current: current, Total: total, Unit: "B"})
		},
	})}, nil
}

// on has a command look at images, and their transfers shown meanwhile.
func (v *viewer) on(ctx context.Context, do func(context.Context, open.Options) error) error {
	s, err := unpacking(v.std)
	if err != nil {
		return err
	}
	defer s.close()
	o, err := v.options(s)
	if err != nil {
		return err
	}
	return do(ctx, o)
}

// printJSON writes a value as people and programs can read it.
func printJSON(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}
