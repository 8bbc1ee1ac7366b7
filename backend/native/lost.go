package native

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/native/rootless"
	"github.com/sysbuild/sysbuild/rpm/owners"
	"golang.org/x/sys/unix"
)

// lostError is a file whose owner nobody can tell behind a step: what the step's
// programs saw as root's belongs to another account.
type lostError struct {
	path string
	why  string // "it belongs to 48:48, and the step made it anew"
}

func (e *lostError) Error() string {
	return fmt.Sprintf("/%s: %s: with one id its programs saw all as root's, so whose it is now cannot be told", e.path, e.why)
}

// Hint is the way out.
func (e *lostError) Hint() string {
	return moreIDs(rootless.Look()) + "; or let the step leave the file alone, and COPY --chown put the new one there"
}

// ownersKnown holds, with one id, that what programs of a step left is what they
// would have left with all ids. They see every file as root's. A file that is
// another account's, and which they made anew in its place, would have been given
// to that account by some, as sed -i does, and not by others, as mv does; one that
// only they have touched may have been given to root, but where packages, whose
// files are their headers', came.
func (s *solver) ownersKnown(ctx context.Context, r *root, packages bool) error {
	if len(r.below) == 0 || !owners.One() {
		return nil
	}
	l := &lostLook{ctx: ctx, upper: r.work.FS(), below: s.tree(r.below), packages: packages}
	return filepath.WalkDir(l.upper, l.entry)
}

type lostLook struct {
	ctx   context.Context
	upper string
	below *changeset.Tree

	packages bool
	replaced string // the directory last met that was made in the place of another, with a slash; "": none
}

// entry looks at a name of the step's own directory.
func (l *lostLook) entry(full string, d fs.DirEntry, err error) error {
	if err != nil {
		return err
	}
	if l.ctx.Err() != nil {
		return context.Cause(l.ctx)
	}
	name := strings.TrimPrefix(strings.TrimPrefix(full, l.upper), "/")
	if name == "" {
		return nil
	}
	if l.replaced != "" && strings.HasPrefix(full, l.replaced) {
		return l.fresh(full, name)
	}
	was, err := l.below.Lstat(name)
	if err == nil && d.IsDir() && opaque(full) {
		l.replaced, err = full+"/", fs.ErrNotExist
	}
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, unix.ENOTDIR) || errors.Is(err, unix.ELOOP) {
		return l.fresh(full, name)
	}
	if err != nil || d.IsDir() {
		return err
	}
	return l.file(full, name, &was)
}

// opaque is true for a directory that was made in the place of another one.
func opaque(dir string) bool {
	var buf [1]byte
	n, err := unix.Lgetxattr(dir, "user.overlay.opaque", buf[:])
	return err == nil && n == 1 && buf[0] == 'y'
}

// fresh looks at a new name. What programs make in a set-group-ID directory gets
// its group, and what they move there does not.
func (l *lostLook) fresh(full, name string) error {
	dir, err := unix.Open(filepath.Dir(full), unix.O_PATH|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
	if err != nil {
		return &fs.PathError{Op: "open", Path: filepath.Dir(full), Err: err}
	}
	defer unix.Close(dir)
	gid, err := owners.Group(dir)
	if err != nil || gid == 0 {
		return err
	}
	var st unix.Stat_t
	if err := unix.Fstatat(dir, filepath.Base(full), &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return err
	}
	if err := owners.Look(dir, filepath.Base(full), &st); err != nil || st.Uid != 0 || st.Gid != 0 || owners.Told(full) {
		return err
	}
	return &lostError{name, fmt.Sprintf("it is new in a directory that gives its group, %d, to what is made there", gid)}
}

// file compares a file with the one that was in its place.
func (l *lostLook) file(full, name string, was *unix.Stat_t) error {
	var raw unix.Stat_t
	if err := unix.Lstat(full, &raw); err != nil {
		return err
	}
	kind := raw.Mode & unix.S_IFMT
	if was.Uid == 0 && was.Gid == 0 || kind == unix.S_IFCHR || kind != was.Mode&unix.S_IFMT {
		return nil // root's, removed, or something else now
	}
	now := raw
	if err := owners.Look(unix.AT_FDCWD, full, &now); err != nil {
		return err
	}
	did := ""
	switch {
	case kind == unix.S_IFREG && !owners.Told(full):
		did = "made it anew"
	case !l.packages && now.Uid == was.Uid && now.Gid == was.Gid:
		same, err := l.same(full, name, &now, was)
		if err != nil || !same {
			return err
		}
		did = "touched it and changed nothing"
	default:
		return nil
	}
	return &lostError{name, fmt.Sprintf("it belongs to %d:%d, and the step %s", was.Uid, was.Gid, did)}
}

// same is true where nothing differs that a layer would show.
func (l *lostLook) same(full, name string, now, was *unix.Stat_t) (bool, error) {
	if now.Mode != was.Mode || now.Mtim != was.Mtim || now.Size != was.Size || now.Nlink > 1 { // another name was made
		return false, nil
	}
	if now.Mode&unix.S_IFMT != unix.S_IFREG {
		return true, nil
	}
	below, err := l.below.Disk(name)
	if err != nil {
		return false, err
	}
	return sameContents(full, below)
}

func sameContents(a, b string) (bool, error) {
	x, err := os.Open(a)
	if err != nil {
		return false, err
	}
	defer x.Close()
	y, err := os.Open(b)
	if err != nil {
		return false, err
	}
	defer y.Close()
	var p, q [64 << 10]byte
	for {
		n, err := io.ReadFull(x, p[:])
		m, oerr := io.ReadFull(y, q[:])
		if !bytes.Equal(p[:n], q[:m]) {
			return false, nil
		}
		if err != nil || oerr != nil {
			end := func(err error) bool {
				return err == nil || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
			}
			if !end(err) || !end(oerr) {
				return false, errors.Join(err, oerr)
			}
			return true, nil
		}
	}
}

// deniedError is a command that failed as the kernel gave it no other ids.
type deniedError struct{ error }

// Unwrap gives how the command ended.
func (e deniedError) Unwrap() error { return e.error }

// Hint is the way out.
func (deniedError) Hint() string {
	return "there is one id only, root's, and the kernel gives no files to others (chown: Invalid argument); " + moreIDs(rootless.Look())
}

// denied adds a hint to how a command ended, where it may have wanted other ids.
func denied(err error, output []byte) error {
	if !owners.One() {
		return err
	}
	for _, text := range []string{"nvalid argument", "peration not permitted"} {
		if bytes.Contains(output, []byte(text)) {
			return deniedError{err}
		}
	}
	return err
}

// moreIDs is the way to more ids.
func moreIDs(state rootless.State) string {
	const elsewhere = "build as root (sudo), or on a builder (--backend buildkit)"
	if state.Hint == "" {
		return elsewhere
	}
	return state.Hint + "; or " + elsewhere
}
