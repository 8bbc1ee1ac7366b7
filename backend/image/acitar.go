package image

import (
	"archive/tar"
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend"
)

// aciInput is what an App Container image is made of.
type aciInput struct {
	manifest []byte
	workDir  string // absolute; "": the image says none
	tree     backend.Tree
	epoch    time.Time
	note     func(string)
}

const rootfsDir = "rootfs/"

// aciWriter moves the entries of a tree's tar below rootfs/. It trusts no name:
// what another archive could not hold is an error.
type aciWriter struct {
	aciInput
	tw      *tar.Writer
	kinds   map[string]byte // tar's types, by name without slashes at its ends; "" is the root
	devices int
	device  string // the first
}

// writeACI writes the uncompressed image.
func writeACI(ctx context.Context, w io.Writer, in aciInput) error {
	buffered := bufio.NewWriterSize(w, 256<<10)
	a := &aciWriter{aciInput: in, tw: tar.NewWriter(buffered), kinds: map[string]byte{}}
	if err := a.file("manifest", in.manifest); err != nil {
		return err
	}
	if err := a.rootfs(ctx); err != nil {
		return err
	}
	if err := a.makeWorkDir(); err != nil {
		return err
	}
	if a.devices > 0 {
		a.note(fmt.Sprintf("it holds %d device nodes, /%s among them: rkt may not take them, and gives every container its own /dev", a.devices, a.device))
	}
	if err := a.tw.Close(); err != nil {
		return err
	}
	return buffered.Flush()
}

func (a *aciWriter) file(name string, data []byte) error {
	h := &tar.Header{Format: tar.FormatPAX, Typeflag: tar.TypeReg, Name: name, Mode: 0o644, Size: int64(len(data)), ModTime: a.epoch}
	if err := a.tw.WriteHeader(h); err != nil {
		return err
	}
	_, err := a.tw.Write(data)
	return err
}

// rootfs moves the tree's own entries.
func (a *aciWriter) rootfs(ctx context.Context) error {
	err := eachEntry(ctx, func(ctx context.Context, w io.Writer) error { return a.tree.WriteTar(ctx, w, a.epoch) }, a.entry)
	if err == nil && len(a.kinds) == 0 {
		err = a.dir("", 0o755)
	}
	return err
}

// entry writes one of the tree's entries.
func (a *aciWriter) entry(h *tar.Header, data io.Reader) error {
	name := strings.Trim(path.Clean("/"+h.Name), "/")
	if name != "" && len(a.kinds) == 0 {
		if err := a.dir("", 0o755); err != nil {
			return err
		}
	}
	if err := a.check(name, h); err != nil {
		return fmt.Errorf("/%s: pack: %w", name, err)
	}
	out := plainHeader(h, a.epoch)
	out.Name = rootfsDir + name
	switch h.Typeflag {
	case tar.TypeDir:
		out.Name = strings.TrimSuffix(out.Name, "/") + "/"
	case tar.TypeLink:
		out.Linkname = rootfsDir + strings.Trim(path.Clean("/"+h.Linkname), "/")
	case tar.TypeChar, tar.TypeBlock:
		a.devices++
		if a.devices == 1 {
			a.device = name
		}
	}
	if err := a.tw.WriteHeader(out); err != nil {
		return fmt.Errorf("/%s: pack: %w", name, err)
	}
	_, err := io.Copy(a.tw, data)
	return err
}

// check holds an entry to what stood before it.
func (a *aciWriter) check(name string, h *tar.Header) error {
	if _, ok := a.kinds[name]; ok {
		return errors.New("it stands there twice")
	}
	if dir := path.Dir(name); name != "" && a.kinds[strings.TrimPrefix(dir, ".")] != tar.TypeDir {
		return errors.New("its directory does not stand before it")
	}
	switch h.Typeflag {
	case tar.TypeLink:
		to := strings.Trim(path.Clean("/"+h.Linkname), "/")
		if kind, ok := a.kinds[to]; !ok || kind == tar.TypeDir {
			return fmt.Errorf("it links to /%s, which does not stand before it", to)
		}
	case tar.TypeReg, tar.TypeDir, tar.TypeSymlink, tar.TypeChar, tar.TypeBlock, tar.TypeFifo:
	default:
		return fmt.Errorf("an entry of type %q", h.Typeflag)
	}
	a.kinds[name] = h.Typeflag
	return nil
}

// dir adds a directory of root's.
func (a *aciWriter) dir(name string, mode int64) error {
	a.kinds[name] = tar.TypeDir
	return a.tw.WriteHeader(&tar.Header{
		Format: tar.FormatPAX, Typeflag: tar.TypeDir, Name: strings.TrimSuffix(rootfsDir+name, "/") + "/", Mode: mode, ModTime: a.epoch,
	})
}

// makeWorkDir makes the working directory where the tree has none, since the
// specification wants it to be there; docker's runtimes make it by themselves.
func (a *aciWriter) makeWorkDir() error {
	if _, err := a.tree.ReadDir(a.workDir); a.workDir == "" || err == nil {
		return nil
	}
	at := ""
	for part := range strings.SplitSeq(strings.Trim(a.workDir, "/"), "/") {
		at = strings.TrimPrefix(at+"/"+part, "/")
		switch kind, ok := a.kinds[at]; {
		case !ok:
			if err := a.dir(at, 0o755); err != nil {
				return err
			}
		case kind != tar.TypeDir:
			return fmt.Errorf("the working directory %s: /%s is no directory of the image; write WORKDIR %s", a.workDir, at, a.workDir)
		}
	}
	return nil
}
