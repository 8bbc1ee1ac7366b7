package native

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"os"
	"path"
	"slices"
	"strconv"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"golang.org/x/sys/unix"
)

// sharings are the words of the graph.
var sharings = map[string]store.Sharing{"": store.Shared, "shared": store.Shared, "private": store.Private, "locked": store.Locked}

// openVolumes opens the directories of a step's cache mounts, in one order for
// all steps: two that wait for one another's would wait for ever.
func (a *attacher) openVolumes(mounts []ir.Mount) error {
	byKey := map[string]*ir.Mount{}
	for i := range mounts {
		m := &mounts[i]
		if m.Kind != ir.MountCache {
			continue
		}
		key, err := a.volumeKey(m)
		if err != nil {
			return fmt.Errorf("cache mount %s: %w", m.Target, err)
		}
		if first := byKey[key]; first == nil || sharings[m.Sharing] == store.Locked {
			byKey[key] = m
		}
	}
	for _, key := range slices.Sorted(maps.Keys(byKey)) {
		v, err := a.openVolume(key, byKey[key])
		if err != nil {
			return err
		}
		a.volumes[key] = v
		a.undo = append(a.undo, v.Close)
	}
	return nil
}

func (a *attacher) openVolume(key string, m *ir.Mount) (*store.Volume, error) {
	sharing, ok := sharings[m.Sharing]
	if !ok {
		return nil, fmt.Errorf("cache mount %s: sharing %q: it is shared, private or locked", m.Target, m.Sharing)
	}
	return a.store.OpenVolume(a.ctx, store.VolumeRequest{
		Key: key, Title: m.ID, Sharing: sharing,
		Fill: func(dir string) error { return a.fillVolume(dir, m) },
		Busy: func(pid int) { a.events.note(a.v, waitingForVolume(m.ID, pid)) },
	})
}

func waitingForVolume(id string, pid int) string {
	who := "another process"
	switch {
	case pid == os.Getpid():
		who = "another step"
	case pid != 0:
		who = "process " + strconv.Itoa(pid)
	}
	return "waits: " + who + " uses the cache mount " + id
}

// volumeKey names a cache mount by its ID and by all that its first content
// comes from.
func (a *attacher) volumeKey(m *ir.Mount) (string, error) {
	var from ir.Digest
	if m.Input != 0 {
		if m.Input < 0 || m.Input >= len(a.v.Inputs) {
			return "", fmt.Errorf("from input %d of %d", m.Input, len(a.v.Inputs))
		}
		var err error
		if from, err = a.key(a.ctx, a.v.Inputs[m.Input]); err != nil {
			return "", err
		}
	}
	h := sha256.New()
	fmt.Fprintf(h, "cache mount 1\n%q %q %q %o %d:%d\n", m.ID, from, path.Clean("/"+m.Source), m.Mode, m.UID, m.GID)
	return hex.EncodeToString(h.Sum(nil)), nil
}

// fillVolume makes the first content, and the owner and mode that the step
// gives it.
func (a *attacher) fillVolume(dir string, m *ir.Mount) error {
	if m.Input != 0 {
		from := a.inputs[m.Input]
		if from.pkg != "" {
			return errors.New("a package is no file system")
		}
		if err := a.copyAll(a.ctx, from, path.Clean("/"+m.Source), dir); err != nil {
			return err
		}
	}
	if m.UID != 0 || m.GID != 0 {
		if err := os.Chown(dir, int(m.UID), int(m.GID)); err != nil {
			return err
		}
	}
	if m.Mode != 0 {
		return unix.Chmod(dir, m.Mode)
	}
	return nil
}

func (a *attacher) cache(m *ir.Mount) error {
	key, err := a.volumeKey(m)
	if err != nil {
		return err
	}
	var flags uintptr
	if m.ReadOnly {
		flags = unix.MOUNT_ATTR_RDONLY // at once: no mount point may be made in it
	}
	tree, err := sandbox.Detach(a.volumes[key].Dir, flags)
	if err != nil {
		return err
	}
	a.mounts = append(a.mounts, sandbox.Mount{Target: m.Target, Tree: tree})
	return nil
}
