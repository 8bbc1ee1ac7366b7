package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// procedures are the blocks of docs/procedures.md that bear a word.
func procedures(t *testing.T, word string) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "docs/procedures.md"))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, m := range regexp.MustCompile("(?sm)^```"+word+"\n(.*?)^```$").FindAllSubmatch(text, -1) {
		out = append(out, string(m[1]))
	}
	return out
}

// sysbuildIn runs this program as sysbuild in a directory.
func sysbuildIn(t *testing.T, dir, command string) string {
	t.Helper()
	cmd := exec.Command(needs.Tool(t, "sh"), "-euc", command)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "SYSBUILD_CACHE_DIR="+filepath.Join(dir, "cache"))
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s\n%v\n%s", command, err, out)
	}
	return string(out)
}

func putFile(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestProcedures holds the page's Sysfiles to what it says of them: they check
// clean, they are canonical, and the second is what the page's command writes.
func TestProcedures(t *testing.T) {
	files, commands := procedures(t, "sysfile"), procedures(t, "init")
	if len(files) != 2 || len(commands) != 1 {
		t.Fatalf("%d Sysfiles, %d commands", len(files), len(commands))
	}
	dir := t.TempDir()
	putFile(t, filepath.Join(dir, "centos/Sysfile"), files[0])
	sysbuildIn(t, dir, commands[0])
	written, err := os.ReadFile(filepath.Join(dir, "hello/Sysfile"))
	if err != nil || string(written) != files[1] {
		t.Errorf("%v: the page's command writes\n%s", err, written)
	}
	got := sysbuildIn(t, dir, "sysbuild check centos/Sysfile hello/Sysfile && sysbuild fmt --check centos/Sysfile hello/Sysfile")
	if want := "centos/Sysfile: ok\nhello/Sysfile: ok\n"; got != want {
		t.Errorf("the page's Sysfiles: %s", got)
	}
}

// TestProcedureSystem builds what the second one writes, on a small root file
// system in place of Fedora's, with the line that the page adds.
func TestProcedureSystem(t *testing.T) {
	needs.Root(t)
	dir := t.TempDir()
	sysbuildIn(t, dir, procedures(t, "init")[0])
	hostroot.Make(t, filepath.Join(dir, "hello/rootfs"), "sh", "cat", "sleep")
	text := strings.Replace(procedures(t, "sysfile")[1], "ROOTFS fedora:41\nYUM install --nodocs nmap-ncat\n", "ROOTFS ./rootfs/\n", 1)
	putFile(t, filepath.Join(dir, "hello/Sysfile"), text)
	got := sysbuildIn(t, dir, "sysbuild build --progress quiet hello && sysbuild run out/hello_1.0.system.tar cat /exports/config.json.template /exports/manifest.json")
	for _, want := range []string{`"RECEIVER=$RECEIVER"`, `"CAP_NET_BIND_SERVICE"`, `"PORT": "8081"`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in\n%s", want, got)
		}
	}
}
