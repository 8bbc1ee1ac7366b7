package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// next are the commands that make sense after a build, by format: %s is the
// output's path, quoted for a shell.
var next = map[string][]string{
	"oci":    {"sysbuild run %s", "podman load -i %s", "docker load -i %s"},
	"aci":    {"sysbuild run %s", "rkt --insecure-options=image run %s"},
	"system": {"sysbuild install %s", "podman load -i %s"},
	"tar":    {"tar --numeric-owner --xattrs --xattrs-include='*' -xpf %s -C DIRECTORY"},
}

// writeTable writes what came out of a build, and the next commands to type.
func writeTable(out *progress.Output, outputs []image.Output) {
	text := outputTable(outputs, false)
	if !out.Fits(text) {
		text = outputTable(outputs, true)
	}
	if !out.Fits(text) {
		text = outputList(outputs, out.Fits)
	}
	fmt.Fprintf(out, "\n%s\n", text)
	for _, o := range outputs {
		for _, command := range next[o.Format] {
			fmt.Fprintf(out, "  "+command+"\n", quoted([]string{o.Path}))
		}
	}
}

func outputTable(outputs []image.Output, short bool) string {
	var b strings.Builder
	table := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "FORMAT\tNAME\tPATH\tDIGEST\tSIZE")
	for _, o := range outputs {
		digest, size := digestOf(o), sizeOfOutput(o)
		if short {
			digest = shortened(digest)
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", o.Format, o.Name, o.Path, digest, size)
	}
	table.Flush()
	return b.String()
}

// outputList is the table for a narrow terminal: a line each for what an output
// is, where it is, and its digest, shortened where that is no line.
func outputList(outputs []image.Output, fits func(string) bool) string {
	var b strings.Builder
	for _, o := range outputs {
		digest := "  " + digestOf(o)
		if !fits(digest) {
			digest = "  " + shortened(digestOf(o))
		}
		fmt.Fprintf(&b, "%s  %s\n  %s\n%s\n", strings.TrimSpace(o.Format+" "+o.Name), sizeOfOutput(o), o.Path, digest)
	}
	return b.String()
}

func shortened(digest string) string { return digest[:min(len(digest), len("sha256:")+12)] }

func digestOf(o image.Output) string { return cmp.Or(o.ImageID, string(o.Digest)) }

func sizeOfOutput(o image.Output) string {
	if o.Unchanged {
		return progress.Size(o.Size) + " (unchanged)"
	}
	return progress.Size(o.Size)
}

// checkOutput holds, before anything is built, that -o is a directory that can
// be written, or can be made. It makes nothing.
func checkOutput(dir string) error {
	if dir == "" {
		return usagef("-o: it must name a directory")
	}
	there := filepath.Clean(dir)
	info, err := os.Stat(there)
	for ; errors.Is(err, fs.ErrNotExist) && there != filepath.Dir(there); info, err = os.Stat(there) {
		there = filepath.Dir(there)
	}
	if err == nil && !info.IsDir() {
		err = errors.New("it is not a directory")
	}
	if err == nil {
		err = unix.Access(there, unix.W_OK)
	}
	switch {
	case err == nil && leadsNowhere(dir):
		return usagef("-o %s: it is a link to what is not there", dir)
	case err == nil:
		return nil
	case there == filepath.Clean(dir):
		return usagef("-o %s: %w", dir, cause(err))
	}
	return usagef("-o %s: it cannot be made: %s: %w", dir, there, cause(err))
}

// checkPlaces holds, before anything is built, that no directory stands where an
// output goes.
func checkPlaces(dir string, graph *ir.Graph) error {
	for _, t := range graph.Targets {
		path := image.Path(dir, t)
		if info, err := os.Lstat(path); err == nil && info.IsDir() {
			return usagef("-o %s: %s is a directory, and an output goes there: remove it, or name another DIR", dir, path)
		}
	}
	return nil
}

// leadsNowhere is true for a link whose target is not there: no directory can be
// made in its place.
func leadsNowhere(path string) bool {
	_, err := os.Stat(path)
	_, link := os.Lstat(path)
	return errors.Is(err, fs.ErrNotExist) && link == nil
}

// checkMetadata holds, before anything is built, that --metadata-file can be
// written, as far as that is seen before. "" is no file.
func checkMetadata(path string) error {
	if path == "" {
		return nil
	}
	if _, err := destinationOf(path); err != nil {
		return usagef("--metadata-file %s: %w", path, err)
	}
	return nil
}

// metadata is one output as --metadata-file tells of it.
type metadata struct {
	image.Output
	Pushed    string `json:"pushed,omitempty"`    // HOST/NAME:TAG@DIGEST
	Signature string `json:"signature,omitempty"` // its path
	// About are the paths of what --sbom and --provenance wrote.
	About []string `json:"about,omitempty"`
}

// writeMetadata writes --metadata-file. Where outputs were
// pushed to, and their signatures, are by their paths.
func writeMetadata(path string, outputs []image.Output, pushed, signed map[string]string, said map[string][]document) error {
	list := []metadata{}
	for _, o := range outputs {
		m := metadata{Output: o, Pushed: pushed[o.Path], Signature: signed[o.Path]}
		for _, d := range said[o.Path] {
			m.About = append(m.About, d.path)
		}
		list = append(list, m)
	}
	data, err := json.MarshalIndent(struct {
		Outputs []metadata `json:"outputs"`
	}{list}, "", "  ")
	if err != nil {
		return err
	}
	to, err := destinationOf(path)
	if err != nil {
		return fmt.Errorf("--metadata-file %s: %w", path, err)
	}
	return to.write(append(data, '\n'))
}

// outputPaths are the paths alone, one a line: what a quiet build prints.
func outputPaths(outputs []image.Output) string {
	var b strings.Builder
	for _, o := range outputs {
		b.WriteString(o.Path + "\n")
	}
	return b.String()
}
