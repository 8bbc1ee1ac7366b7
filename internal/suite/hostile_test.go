//go:build faults

package suite

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// A build of bad input takes no longer and no more memory than this; both
// bounds are far above what a good build of the same size takes.
const (
	mostTime   = 90 * time.Second
	mostMemory = 512 << 10 // KiB resident
)

// lab is a place for one bad thing: a repository, a Sysfile that installs from
// it, and beside them a directory of the machine that nothing may touch.
type lab struct {
	job
	Repo   string // the repository's directory
	Canary string // what must not change
	Key    *rpmtest.Key

	before string   // the canary's listing
	dir    string   // all of the above, and the build's TMPDIR
	disks  []string // mount points that the test made
}

// newLab makes a Sysfile out of lines, in which $REPO is the repository's URL;
// without any, one that installs thing at its line 4.
func newLab(t *testing.T, lines ...string) *lab {
	t.Helper()
	needs.Root(t)
	dir := t.TempDir()
	key, err := rpmtest.NewKey("Good", rpmtest.KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	l := &lab{
		job:    job{Context: filepath.Join(dir, "context"), Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")},
		Repo:   filepath.Join(dir, "repo"),
		Canary: filepath.Join(dir, "canary"),
		Key:    key,
		dir:    dir,
	}
	l.Env = []string{"TMPDIR=" + filepath.Join(dir, "tmp")}
	if err := os.Mkdir(filepath.Join(dir, "tmp"), 0o755); err != nil {
		t.Fatal(err)
	}
	l.from("file://" + l.Repo)
	write(t, filepath.Join(l.Canary, "file"), []byte("not to be touched\n"))
	if err := os.Mkdir(filepath.Join(l.Canary, "etc"), 0o755); err != nil {
		t.Fatal(err)
	}
	if len(lines) == 0 {
		lines = []string{"ROOTFS scratch", "ARG REPO", "YUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY", "YUM install thing", "TARGET oci x"}
	}
	l.write(t, lines...)
	l.before = listing(t, l.Canary)
	return l
}

// from says where the repository is.
func (l *lab) from(url string) { l.Args = []string{"REPO=" + url} }

// write writes the Sysfile.
func (l *lab) write(t *testing.T, lines ...string) {
	t.Helper()
	write(t, filepath.Join(l.Context, "Sysfile"), []byte(strings.Join(lines, "\n")+"\n"))
}

// thing is the good package that most tests spoil.
func (l *lab) thing() rpmtest.Package {
	return rpmtest.Package{Name: "thing", Key: l.Key, Files: []rpmtest.File{
		{Path: "/etc/thing", Body: "thing\n"}, {Path: "/usr/share/thing", Body: strings.Repeat("many words\n", 100)},
	}}
}

// serve makes the repository anew out of packages.
func (l *lab) serve(t *testing.T, packages ...rpmtest.Package) {
	t.Helper()
	if err := os.RemoveAll(l.Repo); err != nil {
		t.Fatal(err)
	}
	if err := (rpmtest.Repo{Packages: packages, Key: l.Key}).Write(l.Repo); err != nil {
		t.Fatal(err)
	}
}

// file is the name of a package in the repository.
func (l *lab) file(p rpmtest.Package) string { return filepath.Join(l.Repo, p.FileName()) }

// refused wants the build to fail, at a line of the Sysfile, with all of these
// words, and to leave nothing.
func (l *lab) refused(t *testing.T, line int, words ...string) {
	t.Helper()
	at := time.Now()
	code, said := l.start(t)
	if code != 1 {
		t.Fatalf("exit status %d, want 1\n%s", code, said)
	}
	if took := time.Since(at); took > mostTime {
		t.Errorf("took %v", took)
	}
	if line > 0 {
		words = append(words, fmt.Sprintf("Sysfile:%d:", line))
	}
	for _, w := range words {
		if !strings.Contains(said, w) {
			t.Errorf("it does not say %q", w)
		}
	}
	for _, noise := range []string{"panic", "goroutine", "%!", "failed to", "<nil>"} {
		if strings.Contains(said, noise) {
			t.Errorf("it says %q", noise)
		}
	}
	t.Logf("%s", said)
	if left := names(t, l.Out); len(left) != 0 {
		t.Errorf("left in the output directory: %v", left)
	}
	l.clean(t)
}

// mended wants the build to succeed with the cache as the bad one left it.
func (l *lab) mended(t *testing.T) {
	t.Helper()
	if code, said := l.start(t); code != 0 {
		t.Fatalf("mended, and still: exit status %d\n%s", code, said)
	}
	if got := names(t, l.Out); len(got) != 1 || got[0] != "x.oci.tar" {
		t.Errorf("outputs: %v", got)
	}
	l.clean(t)
	os.RemoveAll(l.Out)
}

// interrupted starts the build, sends it SIGINT when ready returns, and wants it
// to end at once with status 130 and nothing left. It gives what was said.
func (l *lab) interrupted(t *testing.T, ready func()) string {
	t.Helper()
	cmd := l.command()
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	watch := time.AfterFunc(mostTime, func() { cmd.Process.Kill() })
	defer watch.Stop()
	go func() {
		cmd.Wait()
		close(ended)
	}()
	up := make(chan struct{})
	go func() {
		ready()
		close(up)
	}()
	select {
	case <-up:
	case <-ended:
		t.Fatalf("ended by itself\n%s", said.String())
	}
	at := time.Now()
	cmd.Process.Signal(os.Interrupt)
	<-ended
	if took := time.Since(at); took > 5*time.Second {
		t.Errorf("took %v to end", took)
	}
	if code := cmd.ProcessState.ExitCode(); code != 130 {
		t.Errorf("exit status %d, want 130", code)
	}
	if !strings.Contains(said.String(), "interrupted") || strings.Contains(said.String(), "panic") {
		t.Error("it does not say that it was interrupted")
	}
	t.Logf("%s", said.String())
	if left := names(t, l.Out); len(left) != 0 {
		t.Errorf("left in the output directory: %v", left)
	}
	l.clean(t)
	return said.String()
}

// start runs the build to its end.
func (l *lab) start(t *testing.T) (code int, said string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*mostTime)
	defer cancel()
	c := l.command()
	cmd := exec.CommandContext(ctx, c.Path, c.Args[1:]...)
	cmd.Env = c.Env
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		t.Fatalf("not at its end after %v\n%s", 2*mostTime, tail(out))
	}
	if cmd.ProcessState == nil {
		t.Fatal(err)
	}
	if most := cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss; most > mostMemory {
		t.Errorf("%d MiB of memory", most>>10)
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// clean wants nothing of a build on the machine but its cache and outputs.
func (l *lab) clean(t *testing.T) {
	t.Helper()
	if got := listing(t, l.Canary); got != l.before {
		t.Errorf("outside of the image:\n%s\nbefore:\n%s", got, l.before)
	}
	for line := range strings.Lines(mountinfo(t)) { // other builds of the machine have theirs
		ours := slices.ContainsFunc(l.disks, func(d string) bool { return strings.Contains(line, " "+d+" ") })
		if strings.Contains(line, l.dir) && !ours {
			t.Errorf("a mount was left:\n%s", line)
		}
	}
	if left := names(t, filepath.Join(l.dir, "tmp")); len(left) != 0 {
		t.Errorf("left in the directory of temporary files: %v", left)
	}
	deadline := time.Now().Add(2 * time.Second)
	for processes(t) != "" && time.Now().Before(deadline) {
		time.Sleep(20 * time.Millisecond)
	}
	if left := processes(t); left != "" {
		t.Errorf("a process was left:\n%s", left)
	}
	if work := names(t, filepath.Join(l.Cache, "work")); len(work) != 0 {
		t.Errorf("left in the cache's work directory: %v", work)
	}
}

// listing is all that can be seen of a directory.
func listing(t *testing.T, dir string) string {
	t.Helper()
	var b bytes.Buffer
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		var data []byte
		if d.Type().IsRegular() {
			data, err = os.ReadFile(path)
		}
		st := info.Sys().(*syscall.Stat_t)
		fmt.Fprintf(&b, "%s %v %d:%d %d %v %q\n", path, info.Mode(), st.Uid, st.Gid, st.Nlink, info.ModTime(), data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}
