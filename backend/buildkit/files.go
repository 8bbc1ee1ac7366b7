package buildkit

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/util/grpcerrors"
	"github.com/tonistiigi/fsutil/types"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// maxRead bounds a file that is read whole, in bytes: rpm databases are below.
const maxRead = 1 << 30

// files are those of a result that the builder has. It follows links, and
// never out of the result.
type files struct {
	ctx context.Context // of the command that reads
	ref gwclient.Reference
}

var _ ir.Files = files{}

// ReadFile implements ir.Files.
func (f files) ReadFile(name string) ([]byte, error) {
	r, st, err := f.find(name)
	if err != nil {
		return nil, err
	}
	switch {
	case !os.FileMode(st.Mode).IsRegular():
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("it is no file")}
	case st.Size > maxRead:
		return nil, &fs.PathError{Op: "read", Path: name, Err: fmt.Errorf("it has %d bytes, and %d are the most", st.Size, maxRead)}
	}
	var buf bytes.Buffer
	buf.Grow(int(min(st.Size, chunk)))
	err = r.copy(f.ctx, &buf)
	return buf.Bytes(), err
}

// find looks a file up.
func (f files) find(name string) (remote, *types.Stat, error) {
	at := path.Clean("/" + name)
	if f.ref == nil { // scratch
		return remote{}, nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrNotExist}
	}
	st, err := f.ref.StatFile(f.ctx, gwclient.StatRequest{Path: at})
	if err != nil {
		return remote{}, nil, pathError("stat", name, err)
	}
	return remote{ref: f.ref, name: at, size: st.Size}, st, nil
}

// ReadDir implements ir.Files.
func (f files) ReadDir(name string) ([]string, error) {
	if f.ref == nil {
		return nil, nil
	}
	list, err := f.ref.ReadDir(f.ctx, gwclient.ReadDirRequest{Path: path.Clean("/" + name)})
	if err != nil {
		return nil, pathError("readdir", name, err)
	}
	names := make([]string, len(list))
	for i, st := range list {
		names[i] = path.Base(st.Path)
	}
	slices.Sort(names)
	return names, nil
}

// Close implements ir.Files. The builder keeps what it has.
func (f files) Close() error { return nil }

// pathError is what became of a path. The builder tells what kind of error it
// was in words alone, in the form of the operating system's.
func pathError(op, name string, err error) error {
	text := err.Error()
	t := troubled(err)
	switch {
	case t != nil:
		err = t
	case grpcerrors.Code(err).String() == "NotFound", strings.HasSuffix(text, "no such file or directory"), strings.HasSuffix(text, "not a directory"):
		err = fs.ErrNotExist
	}
	return &fs.PathError{Op: op, Path: name, Err: err}
}
