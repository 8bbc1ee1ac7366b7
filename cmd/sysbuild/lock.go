package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

const lockHelp = `Write down what a Sysfile's names come to: every package with its version, URL,
size, digest and signing key, every image, URL and git repository with its
digest or commit. The file stands beside the Sysfile, and belongs into version
control with it. build --locked takes exactly that, and reads no repository.

What is locked already stays, as long as it goes with what the Sysfile asks for:
lock after a change adds what is new. --update lets everything move, and
--update=NAME only the packages, images or URLs of that name.

Every package is fetched and its signature verified before anything is written.`

const lockExample = `  sysbuild lock                      # Sysfile.lock, beside the Sysfile
  sysbuild build --locked            # exactly that, on any day
  sysbuild lock --update             # what is newest now
  sysbuild lock --update=openssl     # this package, and what it needs
  sysbuild lock --check              # for CI: is the file the Sysfile's?`

// everything is --update without names.
const everything = "*"

// locker is the lock command.
type locker struct {
	job
	update []string
	check  bool
	std    streams
}

func lockCommand(std streams) *cobra.Command {
	l := &locker{job: job{how: newHow()}, std: std}
	c := &cobra.Command{
		Use:     "lock [flags] [CONTEXT]",
		Short:   "Write down what a Sysfile's names come to",
		Long:    lockHelp,
		Example: lockExample,
		Args:    arguments(0, 1),
		RunE:    func(c *cobra.Command, args []string) error { return l.main(c.Context(), args) },
	}
	l.what.sources(c)
	l.how.flags(c)
	f := c.Flags()
	f.StringSliceVar(&l.update, "update", nil, "let what is locked move: all of it, or only what has this `NAME`; several with commas between them")
	f.Lookup("update").NoOptDefVal = everything
	f.BoolVar(&l.check, "check", false, "write nothing, and fail where the lock file is not the Sysfile's")
	return c
}

func (l *locker) main(ctx context.Context, args []string) error {
	s, err := newScreen(l.progress.value, l.std)
	if err != nil {
		return usageError{err}
	}
	report, err := l.run(ctx, s, args)
	if err != nil {
		return s.end(ctx, []image.Output(nil), err)
	}
	s.close()
	s.showWarnings()
	if s.mode == "quiet" || s.mode == "rawjson" {
		return nil
	}
	_, err = io.WriteString(s.out, report)
	return err
}

// run gives what there is to say.
func (l *locker) run(ctx context.Context, s *screen, args []string) (string, error) {
	if l.check && len(l.update) > 0 {
		return "", usagef("--check writes nothing, and --update is about what is written")
	}
	if err := l.find(args); err != nil {
		return "", err
	}
	path, err := l.lockPath()
	if err != nil {
		return "", err
	}
	if err := ifCan(l.prepare); err != nil { // a step may have to run
		return "", err
	}
	prog, warnings, err := readProgram(l.place, l.std.in, l.argNames())
	if err != nil {
		return "", err
	}
	s.warn(warnings)
	l.locked = l.check
	be, err := l.open(ctx, s)
	if err != nil {
		return "", err
	}
	defer be.Close()
	opts, err := l.options(be.Caps())
	if err != nil {
		return "", err
	}
	if l.check {
		list, err := compiler.CheckLock(ctx, prog, opts, be)
		return path + ": it is the Sysfile's\n", errors.Join(err, list.Err())
	}
	return l.write(ctx, s, path, prog, opts, be)
}

// write locks anew, and writes the file where it is another than before.
func (l *locker) write(ctx context.Context, s *screen, path string, prog *check.Program, opts compiler.Options, be engine) (string, error) {
	to, err := destinationOf(path)
	if err == nil && to.file == "" {
		err = errors.New("it is no file")
	}
	if err != nil {
		return "", usagef("%s: the lock file cannot be written there: %w", path, err)
	}
	before, err := l.readLock()
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	re := compiler.Relock{Before: before, Update: l.update}
	if slices.Contains(l.update, everything) {
		re = compiler.Relock{Before: before, All: true}
	}
	if unknown := re.Unknown(); len(unknown) > 0 {
		return "", usagef("--update=%s: %s has no package, image or URL of that name", strings.Join(unknown, ","), path)
	}
	var now *lock.Lock
	var list diag.List
	err = healing(ctx, be, func() error {
		var err error
		if now, list, err = compiler.Lock(ctx, prog, opts, re, be); err == nil {
			err = list.Err()
		}
		return err
	})
	if err != nil {
		return "", err
	}
	s.warn(list)
	if before != nil && string(before.Bytes()) == string(now.Bytes()) {
		return path + ": unchanged\n", nil
	}
	if err := writeWhole(to.file, now.Bytes()); err != nil {
		return "", err
	}
	return path + ": written\n" + lockChanges(before, now), nil
}

// lockPath is where the lock file is.
func (j *job) lockPath() (string, error) {
	switch {
	case j.lockFile != "":
		return j.lockFile, nil
	case j.place.remote != "" && j.place.file == "":
		return "", usagef("%s: what comes from elsewhere has no lock file beside it; name one with --lock-file", j.place.remote)
	case j.place.file == "-" || j.place.piped != nil:
		return "", usagef("a Sysfile from standard input has no lock file beside it; name one with --lock-file")
	}
	return j.place.file + ".lock", nil
}

// readLock reads the lock file.
func (j *job) readLock() (*lock.Lock, error) {
	path, err := j.lockPath()
	if err != nil {
		return nil, err
	}
	text, err := readBounded(path, lock.Limit)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, noLock{path, err}
	}
	if err != nil {
		return nil, err
	}
	l, err := lock.Parse(text)
	if err != nil {
		return nil, badLock(path, text, err)
	}
	return l, nil
}

// badLock says what is wrong with a lock file, and at which place of it.
func badLock(path string, text []byte, err error) error {
	d := diag.Diagnostic{
		Rule: "LockDrift", Summary: fmt.Sprintf("%s cannot be read", path), Detail: err.Error(),
		Hint: "where two changes of it were merged, take one of them and say `sysbuild lock`",
	}
	if errors.Is(err, lock.ErrVersion) {
		d.Hint = "take the sysbuild that wrote it, or remove it and say `sysbuild lock`"
	}
	var at *lock.Error
	if errors.As(err, &at) && at.At >= 0 {
		d.Span = diag.Span{Source: diag.NewSource(path, string(text)), Start: at.At, End: min(at.At+1, len(text))}
	}
	return d
}

// noLock is a lock file that is not there.
type noLock struct {
	path string
	error
}

func (n noLock) Error() string { return n.path + ": there is no lock file" }
func (n noLock) Unwrap() error { return n.error }
func (n noLock) Hint() string  { return "`sysbuild lock` writes it" }

// readBounded reads a file of at most so many bytes.
func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && int64(len(text)) > most {
		err = fmt.Errorf("%s: read: it is larger than %d bytes", path, most)
	}
	return text, err
}
