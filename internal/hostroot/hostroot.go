// Package hostroot makes small root file systems for tests out of programs of
// the machine that the tests run on, with the libraries they need.
package hostroot

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

var library = regexp.MustCompile(`(?m)(/\S+) \(0x`)

// Make puts programs into dir, all of them in /bin, with /etc/passwd and
// /etc/group. It makes neither /proc nor /sys nor /dev.
func Make(t testing.TB, dir string, programs ...string) {
	t.Helper()
	for _, p := range programs {
		Program(t, dir, needs.Tool(t, p), "/bin/"+p)
	}
	write(t, filepath.Join(dir, "etc/passwd"), "root:x:0:0:root:/root:/bin/sh\nalice:x:1000:1000::/home/alice:/bin/sh\n")
	write(t, filepath.Join(dir, "etc/group"), "root:x:0:\nalice:x:1000:\nwheel:x:10:alice\n")
}

// Program puts one program into dir under a name of its own, with its libraries.
func Program(t testing.TB, dir, from, name string) {
	t.Helper()
	install(t, from, filepath.Join(dir, name))
	out, err := exec.Command(needs.Tool(t, "ldd"), filepath.Join(dir, name)).Output()
	if err != nil {
		return // a static program
	}
	for _, m := range library.FindAllStringSubmatch(string(out), -1) {
		install(t, m[1], filepath.Join(dir, m[1]))
	}
}

func install(t testing.TB, from, to string) {
	t.Helper()
	if _, err := os.Stat(to); err == nil {
		return
	}
	in, err := os.Open(from)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE, 0o755)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(out, in); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
}

func write(t testing.TB, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
