package host

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"runtime"
	"strings"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Where a system image has what it gives to its host.
const (
	exports = "/exports"
	hostfs  = exports + "/hostfs"
)

// openImage opens an image that has a configuration of its own.
func (h *Host) openImage(ctx context.Context, ref string) (*open.Image, error) {
	img, err := open.Open(ctx, ref, open.Options{Registry: h.opts.Registry})
	if err != nil {
		return nil, err
	}
	switch {
	case img.Kind == open.ACI || img.Kind == open.Tar || img.Kind == open.Dir:
		err = fmt.Errorf("%s: it is of the kind %s; a system image is an OCI archive or layout, a docker archive, or a registry's", ref, img.Kind)
	case img.Config.Platform.OS != "linux" || img.Config.Platform.Architecture != runtime.GOARCH:
		err = fmt.Errorf("%s: the image is for %s/%s, and this machine is linux/%s", ref, img.Config.Platform.OS, img.Config.Platform.Architecture, runtime.GOARCH)
	case img.Config.Labels["atomic.run"] == "once":
		err = fmt.Errorf("%s: it is not to be installed but run once, says its label atomic.run; sysbuild run %[1]s", ref)
	}
	if err != nil {
		return nil, errors.Join(err, img.Close())
	}
	return img, nil
}

// checkout makes the root file system of an image in a directory.
func (h *Host) checkout(ctx context.Context, img *open.Image, dir string) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	root, err := inroot.Open(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	o := unpack.Options{Whiteouts: true, Take: h.takes}
	if h.opts.User {
		o.Owner = &[2]int{os.Getuid(), os.Getgid()}
	}
	for n := range img.Layers {
		if err := layer(ctx, img, n, root, o); err != nil {
			return fmt.Errorf("%s: layer %d: %w", img.Ref, n+1, err)
		}
	}
	return nil
}

func layer(ctx context.Context, img *open.Image, n int, root *inroot.Root, o unpack.Options) error {
	r, err := img.Layer(ctx, n)
	if err != nil {
		return err
	}
	defer r.Close()
	if err := unpack.Tar(ctx, root, r, o); err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, r) // its digests hold, or this fails
	return err
}

// takes leaves devices, pipes and sockets out: a container gets its own. What is
// for the host must be what everybody can put there.
func (h *Host) takes(e *tar.Header) (bool, error) {
	forHost := strings.HasPrefix(path.Clean("/"+e.Name)+"/", hostfs+"/")
	if h.opts.User { // who may not look into a directory cannot fill it
		delete(e.PAXRecords, "SCHILY.xattr.security.capability")
		e.Mode |= 0o600
		if e.Typeflag == tar.TypeDir {
			e.Mode |= 0o700
		}
	}
	switch e.Typeflag {
	case tar.TypeChar, tar.TypeBlock, tar.TypeFifo:
		if forHost {
			return false, errors.New("a device or a pipe is not put on a host")
		}
		return false, nil
	case tar.TypeReg:
		if forHost && e.Mode&0o6000 != 0 {
			return false, errors.New("a program that runs with its owner's rights (setuid, setgid) is not put on a host")
		}
	}
	return true, nil
}
