package step

import (
	"context"
	"fmt"
	"runtime"
	"strings"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// unpack makes the root file system of an image that lies in the context at
// Target.
func (w worker) unpack(ctx context.Context, u *Unpack) error {
	src := u.Source
	if src == nil {
		return fmt.Errorf("unpack: no source")
	}
	switch src.Kind {
	case ir.OCILayout, ir.OCIArchive, ir.DockerArchive:
	default:
		return fmt.Errorf("%s: unpack: a source of kind %s is no image of a context", src.Ref, src.Kind)
	}
	platform := src.Platform
	if platform == "" {
		platform = "linux/" + runtime.GOARCH
	}
	img, err := ocidir.Open(changeset.New(w.at(Target)), src.Kind, src.Ref, src.Digest, platform)
	if err != nil {
		return err
	}
	defer img.Close()
	if p := img.Config.Platform; !strings.HasPrefix(platform+"/", p.OS+"/"+p.Architecture+"/") {
		return fmt.Errorf("%s: the image is for %s/%s, and %s is wanted", src.Ref, p.OS, p.Architecture, platform)
	}
	root, err := inroot.Open(w.at(Out))
	if err != nil {
		return err
	}
	defer root.Close()
	for i, l := range img.Layers {
		if err := unpack.Layer(ctx, img, l, root, nil); err != nil {
			return fmt.Errorf("%s: layer %d: %w", src.Ref, i+1, err)
		}
		w.tell("[%d/%d] layer %s", i+1, len(img.Layers), l.DiffID)
	}
	return nil
}
