package install

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func sumFile(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%x", sha256.Sum256(data))[:16]
}

// TestEL7 installs a CentOS 7.9 userland twice: with packed payloads and many
// jobs, with unpacked ones and one job. The trees are the same to the byte, and
// the image's own rpm lists and verifies it.
func TestEL7(t *testing.T) {
	cache := dirPayloads(t.TempDir())
	first, root := installEL7(t, cache, 4)
	damage(t, string(cache))
	second, _ := installEL7(t, cache, 1)
	if first != second {
		t.Errorf("two installations differ:\n%s", firstDifference(first, second))
	}

	var out bytes.Buffer
	status, err := chroot{root}.Run(t.Context(), Command{Args: []string{"/usr/bin/rpm", "-qa", "--qf", "%{name}-%{version}-%{release}.%{arch} %{installtime}\n"}, Stdout: &out})
	if err != nil || status != 0 {
		t.Fatal(status, err, out.String())
	}
	want, err := os.ReadFile("testdata/el7.txt")
	if err != nil {
		t.Fatal(err)
	}
	for name := range strings.FieldsSeq(string(want)) {
		line := strings.TrimSuffix(name, ".rpm") + fmt.Sprintf(" %d\n", epoch.Unix())
		if !strings.Contains(out.String(), line) {
			t.Errorf("rpm -qa does not list %s", line)
		}
	}
	if n := strings.Count(out.String(), "gpg-pubkey"); n != 2 {
		t.Errorf("rpm -qa lists %d keys, want 2", n)
	}

	out.Reset()
	status, err = chroot{root}.Run(t.Context(), Command{Args: []string{"/usr/bin/rpm", "-Va"}, Stdout: &out})
	if err != nil || status != 0 || out.Len() > 0 {
		t.Errorf("rpm -Va: %d %v\n%s", status, err, &out)
	}
}

// damage changes, cuts and empties some of the kept payloads, as a machine that
// goes down does.
func damage(t *testing.T, dir string) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "payload-*"))
	if err != nil || len(names) < 50 {
		t.Fatalf("%d payloads are kept: %v", len(names), err)
	}
	for i, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		switch i % 20 {
		case 0:
			data[len(data)/2] ^= 1
		case 1:
			data = data[:len(data)/3]
		case 2:
			data = nil
		}
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// scriptletTalk is what the scriptlets of the set print where documentation is
// left out, under rpm too.
const scriptletTalk = `/bin/sed: can't read /usr/share/info/dir: No such file or directory
install-info: No such file or directory for /usr/share/info/grep.info.gz
install-info: No such file or directory for /usr/share/info/sed.info.gz
install-info: No such file or directory for /usr/share/info/libidn.info.gz
`

func installEL7(t *testing.T, cache dirPayloads, jobs int) (tree, root string) {
	t.Helper()
	root = newRoot(t)
	var said told
	host := said.host(root)
	host.Payloads = cache
	var talk bytes.Buffer
	host.Log = func(_ string, b []byte) { talk.Write(b) }
	req := el7(t, root)
	req.Jobs = jobs
	if err := Run(t.Context(), req, host); err != nil {
		t.Fatal(err)
	}
	if len(said.warns) > 0 {
		t.Errorf("warnings: %s", said.warns)
	}
	if talk.String() != scriptletTalk {
		t.Errorf("scriptlets print:\n%s", &talk)
	}
	return listing(t, root), root
}

func firstDifference(a, b string) string {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	var out strings.Builder
	for i, n := 0, 0; i < min(len(as), len(bs)) && n < 10; i++ {
		if as[i] != bs[i] {
			fmt.Fprintf(&out, "- %s\n+ %s\n", as[i], bs[i])
			n++
		}
	}
	return out.String()
}
