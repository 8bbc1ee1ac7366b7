package install

import (
	"crypto/sha1"
	"encoding/binary"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

// bytecode is what Python 3.12 compiles of a source of that time.
func bytecode(when time.Time) string {
	head := append([]byte("\xcb\x0d\r\n"), 0, 0, 0, 0)
	return string(binary.LittleEndian.AppendUint32(head, uint32(when.Unix()))) + "\x04\x00\x00\x00code"
}

// offenders are files as scriptlets leave them, for every rule: what the rule
// makes of each, "-" where it removes it.
func offenders(now time.Time) map[string]map[string][2]string {
	shadow := func(when time.Time) string { return fmt.Sprintf("new:!!:%d::::::\n", when.Unix()/86400) }
	all := map[string]map[string][2]string{
		"shadow-days":     {"/etc/shadow": {shadow(now), shadow(epoch)}, "/etc/shadow-": {shadow(now), shadow(epoch)}},
		"python-bytecode": {"/usr/lib/python3.12/site-packages/a/__pycache__/b.cpython-312.pyc": {bytecode(now), bytecode(epoch)}},
		"machine-id":      {"/etc/machine-id": {"0123456789abcdef\n", ""}, "/var/lib/dbus/machine-id": {"0123456789abcdef\n", "-"}},
		"java-keystore":   {"/etc/pki/java/cacerts": {keystore(now), keystore(epoch)}},
		"logs":            {"/var/log/some.log": {"at noon\n", ""}, "/var/log/more/some.log": {"at noon\n", ""}},
	}
	removed := []string{
		"random-seed /var/lib/systemd/random-seed", "ssh-host-keys /etc/ssh/ssh_host_rsa_key", "openldap-certificates /etc/openldap/certs/password",
		"ld-so-cache /var/cache/ldconfig/aux-cache", "font-cache /var/cache/fontconfig/0123-le64.cache-7", "font-cache /usr/share/fonts/dejavu/.uuid",
		"man-cache /var/cache/man/de/index.db", "package-manager-caches /var/cache/dnf/base/repodata/repomd.xml",
		"package-manager-history /var/lib/dnf/history.sqlite", "database-locks /var/lib/rpm/.rpm.lock", "package-manager-logs /var/log/dnf.rpm.log",
	}
	for _, line := range removed {
		rule, name, _ := strings.Cut(line, " ")
		if all[rule] == nil {
			all[rule] = map[string][2]string{}
		}
		all[rule][name] = [2]string{"noon", "-"}
	}
	return all
}

// keystore is a Java keystore of one certificate, added then.
func keystore(when time.Time) string {
	body := "\xfe\xed\xfe\xed\x00\x00\x00\x02\x00\x00\x00\x01" + // magic, version, one entry
		"\x00\x00\x00\x02\x00\x02ca" + string(binary.BigEndian.AppendUint64(nil, uint64(when.UnixMilli()))) + // certificate, alias, time
		"\x00\x05X.509\x00\x00\x00\x03abc"
	sum := sha1.New()
	for _, c := range "changeit" {
		sum.Write([]byte{0, byte(c)})
	}
	sum.Write([]byte("Mighty Aphrodite" + body))
	return body + string(sum.Sum(nil))
}

// TestRules: what scriptlets leave is undone by each rule, and by nothing else;
// what packages bring, and what was there before, stays.
func TestRules(t *testing.T) {
	now := time.Now()
	all := offenders(now)
	names := normalize.Names()
	for _, name := range names {
		if len(all[name]) == 0 {
			t.Errorf("%s: no offender in this test", name)
		}
	}
	for _, off := range append([]string{""}, names...) {
		t.Run("without "+off, func(t *testing.T) {
			root := newRoot(t)
			before := map[string]string{
				"/etc/ssh/ssh_host_old_key": "mine", "/var/log/mine/old.log": "mine", "/var/lib/dnf/history.sqlite-mine": "mine",
				"/usr/lib/python3.12/mine.pyc": bytecode(now),
			}
			for name, data := range before {
				put(t, root+name, data)
			}
			time.Sleep(50 * time.Millisecond) // what changed within a tick counts as changed now
			req := Request{Root: root, Arch: "x86_64", Epoch: epoch, Packages: []Package{{Path: offending(t, all), Unsigned: true}}}
			if off != "" {
				req.NoNormalize = []string{off}
			}
			var said told
			if err := Run(t.Context(), req, said.host(root)); err != nil {
				t.Fatal(err, said.log.String())
			}
			want := maps.Clone(before)
			want["/var/log/brought.log"], want["/etc/ssh/ssh_host_brought"] = "brought", "brought"
			for rule, files := range all {
				for name, data := range files {
					if rule == off {
						want[name] = data[0]
					} else if data[1] != "-" {
						want[name] = data[1]
					}
				}
			}
			sameFiles(t, filesOf(t, root), want)
		})
	}
}

// offending is a package that brings files to which rules would apply if a
// scriptlet had made them, and whose scriptlet makes all offenders.
func offending(t *testing.T, all map[string]map[string][2]string) string {
	t.Helper()
	var lua strings.Builder
	for _, rule := range slices.Sorted(maps.Keys(all)) {
		for _, name := range slices.Sorted(maps.Keys(all[rule])) {
			at := ""
			for part := range strings.SplitSeq(strings.Trim(path.Dir(name), "/"), "/") {
				at += "/" + part
				fmt.Fprintf(&lua, "posix.mkdir(%q)\n", at)
			}
			fmt.Fprintf(&lua, "local f = io.open(%q, \"w\") f:write(\"", name)
			for _, c := range []byte(all[rule][name][0]) {
				fmt.Fprintf(&lua, "\\%03d", c)
			}
			lua.WriteString("\") f:close()\n")
		}
	}
	brought := []string{"/etc/ssh/ssh_host_brought", "/var/log/brought.log"}
	c := crafted{name: "offending", more: []header.Value{header.StringValue(header.PostIn, lua.String()), header.StringsValue(header.PostInProg, "<lua>")}}
	var entries []cpioEntry
	for _, name := range brought {
		c.files = append(c.files, regular(name, "brought"))
		entries = append(entries, cpioEntry{"." + name, 0o100644, "brought"})
	}
	c.payload = archive(entries...)
	return c.write(t, t.TempDir())
}

func put(t *testing.T, name, data string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

// filesOf are the regular files of a root, but the rpm database.
func filesOf(t *testing.T, root string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() || strings.Contains(name, "/rpm/rpmdb.sqlite") || strings.Contains(name, "/rpm/Packages") {
			return err
		}
		data, err := os.ReadFile(name)
		out[strings.TrimPrefix(name, root)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func sameFiles(t *testing.T, got, want map[string]string) {
	t.Helper()
	for name, data := range want {
		if have, ok := got[name]; !ok || have != data {
			t.Errorf("%s: %q %v, want %q", name, have, ok, data)
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			t.Errorf("%s is there", name)
		}
	}
}

func TestUnknownRule(t *testing.T) {
	var said told
	root := newRoot(t)
	err := Run(t.Context(), Request{Root: root, Arch: "x86_64", NoNormalize: []string{"no-such"}}, said.host(root))
	if err == nil || !strings.Contains(err.Error(), `no rule is called "no-such"`) {
		t.Error(err)
	}
}
