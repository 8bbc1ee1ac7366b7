package normalize

import (
	"bytes"
	"encoding/binary"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

var epoch = time.Unix(1700000000, 0)

func TestTable(t *testing.T) {
	name := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	for i, r := range Rules() {
		if !name.MatchString(r.Name) || slices.Contains(Names()[:i], r.Name) || r.Does == "" || !strings.HasSuffix(r.Why, ".") || len(r.Files) == 0 {
			t.Errorf("%s: %+v", r.Name, r)
		}
		for _, f := range r.Files {
			if _, err := path.Match(f.Pattern, ""); err != nil || f.Edit != nil && f.Empty {
				t.Errorf("%s: %s: %v", r.Name, f.Pattern, err)
			}
			if !strings.HasPrefix(f.Pattern, "/") && f.Edit == nil {
				t.Errorf("%s: %s: what may lie anywhere is not removed", r.Name, f.Pattern)
			}
		}
	}
	if err := Check(Names()); err != nil {
		t.Error(err)
	}
	if err := Check([]string{"shadow-day"}); err == nil || !strings.Contains(err.Error(), "shadow-days") {
		t.Errorf("an unknown name: %v", err)
	}
	for _, rule := range undone {
		if Check([]string{rule}) != nil {
			t.Errorf("%s is no rule", rule)
		}
	}
	if left := Without([]string{"logs"}); len(left) != len(table)-1 || left[len(left)-1].Name == "logs" {
		t.Errorf("without logs: %v", left)
	}
}

func TestOf(t *testing.T) {
	for name, want := range map[string]string{
		"/etc/shadow": "shadow-days", "/usr/lib/x/__pycache__/a.cpython-39.pyc": "python-bytecode", "/var/log/dnf.log": "package-manager-logs",
		"/var/log/lastlog": "logs", "/etc/passwd": "", "/var/log": "", "/etc/ssh/ssh_host_rsa_key.pub": "ssh-host-keys",
	} {
		if r, ok := Of(name); r.Name != want || ok != (want != "") {
			t.Errorf("%s: %q, want %q", name, r.Name, want)
		}
	}
}

func TestLastChange(t *testing.T) {
	in := "root:*:19000:0:99999:7:::\nnew:!!:20778::::::\nodd line\nempty:!!:::::::\n"
	want := "root:*:19000:0:99999:7:::\nnew:!!:19675::::::\nodd line\nempty:!!:::::::\n"
	noon := time.Unix(20778*86400+43200, 0)
	for _, ran := range []time.Time{noon, noon.Add(-24 * time.Hour), noon.Add(24 * time.Hour)} {
		if got := string(lastChange([]byte(in), During(epoch, ran, ran))); got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
	later := noon.Add(48 * time.Hour)
	if got := string(lastChange([]byte(in), During(epoch, later, later))); got != in {
		t.Errorf("another day's line was changed:\n%s", got)
	}
}

func TestKeystoreTimes(t *testing.T) {
	body := []byte("\xfe\xed\xfe\xed\x00\x00\x00\x02\x00\x00\x00\x01" + // magic, version, one entry
		"\x00\x00\x00\x02\x00\x02ca" + "\x00\x00\x01\x02\x03\x04\x05\x06" + // trusted certificate, alias, time
		"\x00\x05X.509\x00\x00\x00\x03abc")
	in := append(bytes.Clone(body), keystoreSeal(body)...)
	got := keystoreTimes(in, Times{Epoch: time.UnixMilli(0x0a0b)})
	want := bytes.Replace(body, []byte("\x00\x00\x01\x02\x03\x04\x05\x06"), []byte("\x00\x00\x00\x00\x00\x00\x0a\x0b"), 1)
	want = append(want, keystoreSeal(want)...)
	if !bytes.Equal(got, want) {
		t.Errorf("got  %x\nwant %x", got, want)
	}
	for name, bad := range map[string][]byte{
		"no keystore": []byte("hello"), "other password": append(bytes.Clone(body), make([]byte, 20)...), "cut": in[:30],
	} {
		if got := keystoreTimes(bad, Times{Epoch: epoch}); !bytes.Equal(got, bad) {
			t.Errorf("%s was changed", name)
		}
	}
}

func TestBytecodeTime(t *testing.T) {
	word := func(n uint32) string { return string(binary.LittleEndian.AppendUint32(nil, n)) }
	head := func(magic uint16) string { return string(binary.LittleEndian.AppendUint16(nil, magic)) + "\r\n" }
	at := uint32(epoch.Unix())
	for name, c := range map[string]struct{ in, want string }{
		"Python 2.7":              {head(62211) + word(at+9) + "code", head(62211) + word(at) + "code"},
		"Python 3.6":              {head(3379) + word(at+9) + word(4) + "code", head(3379) + word(at) + word(4) + "code"},
		"Python 3.12":             {head(3531) + word(0) + word(at+9) + word(4) + "code", head(3531) + word(0) + word(at) + word(4) + "code"},
		"hash in place of a time": {head(3531) + word(1) + word(at+9) + word(at+9) + "code", ""},
		"older than the epoch":    {head(3531) + word(0) + word(at-9) + word(4) + "code", ""},
		"cut":                     {head(3531) + word(0) + word(at+9), ""},
		"something else":          {"#!/bin/sh\nexit 0\n", ""},
		"nothing":                 {"", ""},
	} {
		if c.want == "" {
			c.want = c.in
		}
		if got := string(bytecodeTime([]byte(c.in), Times{Epoch: epoch})); got != c.want {
			t.Errorf("%s: got  %x\nwant %x", name, got, c.want)
		}
	}
}

// TestWritten: the specification and the page say of each rule what the table
// says.
func TestWritten(t *testing.T) {
	for file, form := range map[string]func(Rule) string{
		"../../../spec.md": func(r Rule) string { return "| `" + r.Name + "` | " + r.Does + " |\n" },
		"../../../docs/reproducible.md": func(r Rule) string {
			return "\n### " + r.Name + "\n" + strings.ToUpper(r.Does[:1]) + r.Does[1:] + ". " + r.Why + "\n"
		},
	} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range Rules() {
			if !strings.Contains(string(text), form(r)) {
				t.Errorf("%s: nothing like\n%s", file, form(r))
			}
		}
	}
}
