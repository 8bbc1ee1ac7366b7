//go:build oracle

package install

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// change is what is done to a root: packages come in, others go, and before
// that someone edits files.
type change struct {
	edit   func(t *testing.T, root string)
	op     string // rpm's option: -U, -i or -e
	in     string // packages, "a-1 b-1"
	out    string // what goes with that, "a-1"
	plus   string // more options of rpm's
	refuse bool   // both refuse it
}

// TestOracleRPMReplace changes roots with the real rpm and with ours, and holds
// the trees, the databases, and what rpm says of them against each other.
func TestOracleRPMReplace(t *testing.T) {
	needs.Root(t)
	life, files := versions(t, "testdata/life.spec"), versions(t, "testdata/files.spec")
	states := 0
	defer func() {
		if !t.Failed() {
			fmt.Printf("rpm: %d states of roots are the same, with their databases\n", states)
		}
	}()
	for _, c := range []struct {
		name    string
		of      map[string]string
		changes []change
	}{
		{"scriptlets of an upgrade", life, []change{{op: "-U", in: "a-1 w-1 y-1"}, {op: "-U", in: "a-2 y-2", out: "a-1 y-1"}, {op: "-U", in: "w-2", out: "w-1"}}},
		{"a trigger that comes last", life, []change{{op: "-U", in: "a-1"}, {op: "-U", in: "y-1"}, {op: "-U", in: "w-1"}, {op: "-U", in: "a-2 w-2", out: "a-1 w-1"}}},
		{"downgrade", life, []change{{op: "-U", in: "a-2 w-2 y-2"}, {op: "-U", in: "a-1 w-1", out: "a-2 w-2", plus: "--oldpackage"}}},
		{"scriptlets of a removal", life, []change{{op: "-U", in: "a-1 w-1 y-1"}, {op: "-e", out: "y-1"}, {op: "-e", out: "w-1"}, {op: "-e", out: "a-1"}}},
		{"all at once", life, []change{{op: "-U", in: "a-1 y-1 z-1"}, {op: "-e", out: "y-1 a-1 z-1"}}},
		{"obsoleted", life, []change{{op: "-U", in: "a-1 w-1 y-1 z-1"}, {op: "-U", in: "z-2", out: "y-1 z-1"}}},
		{"reinstalled", life, []change{{op: "-U", in: "a-1 w-1"}, {op: "-U", in: "a-1", out: "a-1", plus: "--replacepkgs"}}},
		{"configuration, upgraded", files, []change{{op: "-U", in: "config-1"}, {edit: editConfig, op: "-U", in: "config-2", out: "config-1"}, {op: "-e", out: "config-2"}}},
		{"configuration, removed", files, []change{{op: "-U", in: "config-1"}, {edit: editConfig, op: "-e", out: "config-1"}}},
		{"configuration that was there", files, []change{{edit: editConfig, op: "-U", in: "config-1"}, {op: "-U", in: "config-2", out: "config-1"}}},
		{"what becomes something else", files, []change{{op: "-U", in: "kinds-1"}, {edit: editKinds, op: "-U", in: "kinds-2", out: "kinds-1"}, {op: "-e", out: "kinds-2"}}},
		{"a link where a directory is", files, []change{{op: "-U", in: "kinds-2"}, {op: "-U", in: "kinds-1", out: "kinds-2", plus: "--oldpackage", refuse: true}}},
		{"a directory where a link is", files, []change{{op: "-U", in: "linkdir-1"}, {op: "-U", in: "linkdir-2", out: "linkdir-1", refuse: true}}},
		{"another's link to a directory", files, []change{{op: "-U", in: "linkdir-1"}, {op: "-U", in: "dirlink-2", refuse: true}}},
		{"a link that was taken away", files, []change{{op: "-U", in: "linkdir-1"}, {edit: func(t *testing.T, root string) { drop(t, root+"/srv/l/link") }, op: "-U", in: "linkdir-2", out: "linkdir-1"}}},
		{"shared", files, []change{{op: "-U", in: "one-1 two-1"}, {op: "-e", out: "two-1"}, {op: "-U", in: "two-1"}, {op: "-U", in: "one-2 two-2", out: "one-1 two-1"}, {op: "-e", out: "one-2 two-2"}}},
		{"another's contents", files, []change{{op: "-U", in: "one-1 two-1"}, {op: "-U", in: "two-2", out: "two-1", refuse: true}}},
		{"another's mode", files, []change{{op: "-U", in: "one-1"}, {op: "-U", in: "mode-1", refuse: true}}},
		{"another's mode, at once", files, []change{{op: "-U", in: "one-1 mode-1", refuse: true}}},
		{"another's directory", files, []change{{op: "-U", in: "one-1"}, {op: "-U", in: "dirmode-1", refuse: true}}},
		{"another's link", files, []change{{op: "-U", in: "one-1"}, {op: "-U", in: "owner-1", refuse: true}}},
		{"another's ghost", files, []change{{op: "-U", in: "one-1 ghost-1"}, {op: "-e", out: "ghost-1"}, {op: "-U", in: "ghost-1"}, {op: "-e", out: "one-1"}}},
		{"documentation that is not wanted any more", files, []change{{op: "-U", in: "docs-1"}, {op: "-U", in: "docs-2", out: "docs-1", plus: "--excludedocs"}, {op: "-e", out: "docs-2"}}},
		{"documentation that is wanted again", files, []change{{op: "-U", in: "docs-1", plus: "--excludedocs"}, {op: "-U", in: "docs-2", out: "docs-1"}, {op: "-U", in: "docs-1", out: "docs-2", plus: "--excludedocs --oldpackage"}}},
		{"beside", files, []change{{op: "-i", in: "over-1"}, {op: "-i", in: "over-2"}, {op: "-e", out: "over-1"}}},
	} {
		states += len(c.changes)
		t.Run(c.name, func(t *testing.T) {
			theirs, ours := newRoot(t), newRoot(t)
			for i, change := range c.changes {
				change.both(t, c.of, theirs, ours)
				if t.Failed() {
					t.Fatalf("at change %d", i+1)
				}
			}
			if out, err := rpmRun(t, ours, "-U", "--nodeps", "--noscripts", "--replacepkgs", "--oldpackage", life["z-1"]); err != nil {
				t.Errorf("rpm does not write on: %v\n%s", err, out)
			}
		})
	}
}

// TestOracleRPMColors has the files of both ELF classes settled, at once and one
// after the other, and then removes one of the packages.
func TestOracleRPMColors(t *testing.T) {
	dir := t.TempDir()
	of := map[string]string{}
	for class, color := range map[string]uint32{"32": 1, "64": 2} {
		f := regular("/usr/bin/tool", class)
		f.Color = color
		of[class] = crafted{
			name: "tool" + class, files: []header.File{f}, payload: archive(cpioEntry{"./usr/bin/tool", 0o100644, class}),
			more: []header.Value{header.StringValue(header.OS, "linux")},
		}.write(t, dir)
	}
	for _, ins := range [][]string{{"32 64"}, {"64 32"}, {"32", "64"}, {"64", "32"}} {
		for _, gone := range []string{"32", "64"} {
			t.Run(fmt.Sprint(ins, " without ", gone), func(t *testing.T) {
				theirs, ours := newRoot(t), newRoot(t)
				colors := "--define=_transaction_color 3"
				var said told
				step := func(args []string, req Request) {
					t.Helper()
					if out, err := rpmRun(t, theirs, append([]string{colors, "--define=_prefer_color 2", "--nodeps"}, args...)...); err != nil {
						t.Fatalf("rpm: %v\n%s", err, out)
					}
					req.Root, req.Arch, req.Epoch = ours, "x86_64", epoch
					if err := Run(t.Context(), req, said.host(ours)); err != nil {
						t.Fatal(err)
					}
					if want, got := rpmStates(t, theirs), rpmStates(t, ours); want != got {
						t.Errorf("states\nrpm\n%s\nours\n%s", want, got)
					}
					if want, got := lines(t, theirs)["/usr/bin/tool"], lines(t, ours)["/usr/bin/tool"]; want != got {
						t.Errorf("file\nrpm  %s\nours %s", want, got)
					}
				}
				for _, some := range ins {
					args, req := []string{"-U", "--ignorearch"}, Request{}
					for name := range strings.FieldsSeq(some) {
						args, req.Packages = append(args, of[name]), append(req.Packages, Package{Path: of[name], Unsigned: true})
					}
					step(args, req)
				}
				step([]string{"-e", "tool" + gone}, Request{Remove: []Removal{{"tool" + gone + "-1-1.noarch"}}})
			})
		}
	}
}

// versions builds a spec file in versions 1 and 2 and gives the packages by name
// without the spec's, and version.
func versions(t *testing.T, spec string) map[string]string {
	all := map[string]string{}
	for _, v := range []string{"1", "2"} {
		for _, p := range buildSpec(t, spec, "ver "+v) {
			name := strings.TrimSuffix(filepath.Base(p.Path), "-1.noarch.rpm")
			_, name, _ = strings.Cut(name, "-")
			all[name] = p.Path
		}
	}
	return all
}

func (c change) both(t *testing.T, of map[string]string, theirs, ours string) {
	if c.edit != nil {
		c.edit(t, theirs)
		c.edit(t, ours)
	}
	var args []string
	req := Request{Root: ours, Arch: "x86_64", Epoch: epoch, NoDocs: strings.Contains(c.plus, "--excludedocs")}
	for name := range strings.FieldsSeq(c.in) {
		args = append(args, of[name])
		req.Packages = append(req.Packages, Package{Path: of[name], Unsigned: true})
	}
	for name := range strings.FieldsSeq(c.out) {
		nevra := strings.TrimSuffix(filepath.Base(of[name]), ".rpm")
		req.Remove = append(req.Remove, Removal{nevra})
		if c.op == "-e" {
			args = append(args, nevra)
		}
	}
	text, err := rpmRun(t, theirs, append(append([]string{c.op}, strings.Fields(c.plus)...), args...)...)
	var said told
	ourErr := Run(t.Context(), req, said.host(ours))
	if (err != nil) != c.refuse || (ourErr != nil) != c.refuse {
		t.Fatalf("rpm: %v\n%s\nours: %v", err, text, ourErr)
	}
	if c.refuse {
		t.Logf("rpm: %s\nours: %v", strings.TrimSpace(text), ourErr)
		return
	}
	sameRoots(t, theirs, ours)
}

// sameRoots compares trees, all tags of all packages, and what rpm finds in
// them; and has rpm write on in ours.
func sameRoots(t *testing.T, theirs, ours string) {
	t.Helper()
	want, got := lines(t, theirs), lines(t, ours)
	for _, path := range union(want, got) {
		if strings.HasPrefix(path, "/var/") || path == "/log" {
			continue
		}
		if want[path] != got[path] {
			t.Errorf("%s\nrpm  %s\nours %s", path, want[path], got[path])
		}
	}
	for name, look := range map[string]func(t *testing.T, root string) string{"log": scriptLog, "database": allTags, "verification": verified} {
		if want, got := look(t, theirs), look(t, ours); want != got {
			t.Errorf("%s: %s", name, whereUnlike(want, got))
		}
	}
	if out, err := rpmRun(t, ours, "-qa"); err != nil {
		t.Errorf("rpm -qa: %v\n%s", err, out)
	}
	cmd := exec.Command(needs.Tool(t, "rpmdb"), "--root", ours, "--define", "_dbpath /var/lib/rpm", "--verifydb")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("rpmdb --verifydb: %v\n%s", err, out)
	}
}

func whereUnlike(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	i := 0
	for i < len(w) && i < len(g) && w[i] == g[i] {
		i++
	}
	from := max(0, i-3)
	return fmt.Sprintf("line %d\nrpm\n%s\nours\n%s", i+1,
		strings.Join(w[from:min(len(w), i+8)], "\n"), strings.Join(g[from:min(len(g), i+8)], "\n"))
}

// scriptLog is what scriptlets wrote of themselves. Before rpm 4.20 file triggers
// had no count; ours give it where the image has no older rpm.
func scriptLog(t *testing.T, root string) string {
	data, err := os.ReadFile(filepath.Join(root, "log"))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if rpm.Vercmp(hostRPM(t), "4.20") >= 0 {
		return string(data)
	}
	return regexp.MustCompile(`(?m)^((trans)?filetrigger\S+) \d+`).ReplaceAllString(string(data), "$1")
}

func hostRPM(t *testing.T) string {
	out, err := exec.Command(needs.Tool(t, "rpm"), "--version").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimPrefix(strings.TrimSpace(string(out)), "RPM version ")
}

// allTags is all that a database says, but for the time.
func allTags(t *testing.T, root string) string {
	out, err := rpmRun(t, root, "-qa", "--xml")
	if err != nil {
		t.Fatalf("rpm -qa: %v\n%s", err, out)
	}
	times := regexp.MustCompile(`(?s)<rpmTag name="Install(time|tid)">.*?</rpmTag>`)
	return times.ReplaceAllString(out, "")
}

// verified is what rpm -Va finds. That is no error, but a line for each file.
func verified(t *testing.T, root string) string {
	out, _ := rpmRun(t, root, "-Va", "--nodeps")
	return out
}

// rpmRun runs the real rpm on a root.
func rpmRun(t *testing.T, root string, args ...string) (string, error) {
	t.Helper()
	cmd := exec.Command(needs.Tool(t, "rpm"), append([]string{"--root", root, "--define", "_dbpath /var/lib/rpm"}, args...)...)
	cmd.Env = append(os.Environ(), "HOME="+root, "RPM_FORCE_DEBIAN=1", "LC_ALL=C.UTF-8")
	out, err := cmd.CombinedOutput()
	var text strings.Builder
	for line := range strings.Lines(string(out)) {
		if !strings.HasPrefix(line, "rpm: ") {
			text.WriteString(line)
		}
	}
	return text.String(), err
}

// editConfig does to configuration files what their names say.
func editConfig(t *testing.T, root string) {
	for _, flag := range []string{"plain", "noreplace", "missingok", "both"} {
		for _, contents := range []string{"same", "differ"} {
			name := filepath.Join(root, "etc/c", flag+"-"+contents)
			putAged(t, name+"-edited", "edited\n")
			putAged(t, name+"-new", map[string]string{"same": flag + " new\n", "differ": flag + " new 2\n"}[contents])
			drop(t, name+"-gone")
			link(t, name+"-link", "elsewhere")
			name = filepath.Join(root, "etc/l", flag+"-"+contents)
			link(t, name+"-edited", "elsewhere")
			link(t, name+"-new", map[string]string{"same": "to", "differ": "to-2"}[contents])
			drop(t, name+"-gone")
		}
	}
	for _, kind := range []string{"tofile", "toconfig", "ghost", "toghost", "left"} {
		putAged(t, filepath.Join(root, "etc/c", kind+"-edited"), "edited\n")
		drop(t, filepath.Join(root, "etc/c", kind+"-gone"))
	}
	putAged(t, filepath.Join(root, "etc/c/ghost-kept"), "there\n")
}

func editKinds(t *testing.T, root string) {
	putAged(t, filepath.Join(root, "srv/k/Ghost"), "there\n")
	putAged(t, filepath.Join(root, "srv/k/kept/mine"), "mine\n")
	putAged(t, filepath.Join(root, "srv/k/changed"), "mine\n")
	drop(t, filepath.Join(root, "srv/k/only1"))
}

func putAged(t *testing.T, name, text string) {
	t.Helper()
	drop(t, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	at := time.Unix(1650000000, 0)
	if err := os.Chtimes(name, at, at); err != nil {
		t.Fatal(err)
	}
}

func link(t *testing.T, name, to string) {
	t.Helper()
	drop(t, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(to, name); err != nil {
		t.Fatal(err)
	}
	at := unix.NsecToTimespec(1650000000 * int64(time.Second))
	if err := unix.UtimesNanoAt(unix.AT_FDCWD, name, []unix.Timespec{at, at}, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		t.Fatal(err)
	}
}

func drop(t *testing.T, name string) {
	t.Helper()
	if err := os.Remove(name); err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
}
