package native

import (
	"context"
	"errors"
	"fmt"
	"path"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"golang.org/x/sys/unix"
)

// attached is what a step's command sees besides its root file system.
type attached struct {
	mounts  []sandbox.Mount // Target is as the step names it
	env     []string
	secrets [][]byte // what its output must not show
	undo    []func() error
}

// close gives up what the step held. Its processes are gone by then.
func (a *attached) close() error {
	var errs []error
	for _, m := range a.mounts {
		m.Tree.Close() // where no sandbox has taken it
	}
	for i := len(a.undo) - 1; i >= 0; i-- {
		errs = append(errs, a.undo[i]())
	}
	return errors.Join(errs...)
}

// attacher gets a step's mounts ready.
type attacher struct {
	*solver
	attached
	ctx     context.Context
	v       *ir.Vertex
	inputs  []*result
	volumes map[string]*store.Volume // of cache mounts, by key
}

// attach gets a step's mounts ready. None of them is to be seen on the way: each
// is an open file, which ends with this process.
func (s *solver) attach(ctx context.Context, v *ir.Vertex, op *ir.Exec, inputs []*result) (*attached, error) {
	a := &attacher{solver: s, ctx: ctx, v: v, inputs: inputs, volumes: map[string]*store.Volume{}}
	err := a.openVolumes(op.Mounts)
	for i := range op.Mounts {
		if err != nil {
			break
		}
		if err = a.add(&op.Mounts[i]); err != nil {
			err = fmt.Errorf("%s mount %s: %w", op.Mounts[i].Kind, nameOf(&op.Mounts[i]), err)
		}
	}
	if err != nil {
		return nil, errors.Join(err, a.close())
	}
	return &a.attached, nil
}

// nameOf is what people call a mount by.
func nameOf(m *ir.Mount) string {
	if m.Kind == ir.MountSecret || m.Kind == ir.MountSSH {
		return m.ID
	}
	return m.Target
}

func (a *attacher) add(m *ir.Mount) error {
	switch m.Kind {
	case ir.MountBind:
		return a.bind(m)
	case ir.MountCache:
		return a.cache(m)
	case ir.MountTmpfs:
		return a.tmpfs(m)
	case ir.MountSecret:
		return a.secret(m)
	case ir.MountSSH:
		return a.ssh(m)
	}
	return errors.New("no such kind of mount")
}

// tmpfs is memory. Its mode is the kernel's own, 1777, where none is given.
func (a *attacher) tmpfs(m *ir.Mount) error {
	data := fmt.Sprintf("uid=%d,gid=%d", m.UID, m.GID)
	if m.Mode != 0 {
		data += fmt.Sprintf(",mode=%o", m.Mode)
	}
	if m.Size > 0 {
		data += fmt.Sprintf(",size=%d", m.Size)
	}
	return a.inMemory("tmpfs", data, sandbox.Mount{Target: m.Target, ReadOnly: m.ReadOnly}, func(string) (string, error) { return "", nil })
}

// inMemory adds a mount of memory: fill makes its content in dir, and says what
// of it is mounted.
func (a *attacher) inMemory(kind, data string, m sandbox.Mount, fill func(dir string) (string, error)) error {
	w, err := a.store.Begin()
	if err != nil {
		return err
	}
	defer w.Discard()
	if err := isolated(); err != nil {
		return err
	}
	if err := unix.Mount(kind, w.Mount(), kind, unix.MS_NOSUID|unix.MS_NODEV, data); err != nil {
		return fmt.Errorf("%s: mount: %w", kind, err)
	}
	defer unix.Unmount(w.Mount(), unix.MNT_DETACH)
	name, err := fill(w.Mount())
	if err != nil {
		return err
	}
	m.Tree, err = sandbox.Detach(path.Join(w.Mount(), name), 0)
	if err == nil {
		a.mounts = append(a.mounts, m)
	}
	return err
}
