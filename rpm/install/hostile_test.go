package install

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// hostile is a package that must be refused, or must do no harm.
type hostile struct {
	crafted
	keys     []string
	unsigned bool
	nevra    string              // what it is said to be
	damage   func([]byte) []byte // the file, before it is used
	want     string              // in the error; "" is none
	kept     bool                // the root may be half-done: it was found while unpacking
}

func TestHostile(t *testing.T) {
	now := time.Now()
	signer, key := newKey(t, now.Add(-48*time.Hour), 0)
	old, expired := newKey(t, now.Add(-48*time.Hour), time.Hour)
	_, other := newKey(t, now.Add(-48*time.Hour), 0)
	good := []header.File{regular("/x", "hello")}
	fine := archive(cpioEntry{"./x", 0o100644, "hello"})
	strong, undigested := []header.File{regular("/x", "hello")}, []header.File{regular("/x", "hello")}
	strong[0].Digest, undigested[0].Digest = fmt.Sprintf("%x", sha256.Sum256([]byte("hello"))), ""
	changed := func(b []byte) []byte { return bytes.Replace(b, []byte("hello"), []byte("hullo"), 1) }

	for name, h := range map[string]hostile{
		"good":                   {crafted: crafted{files: good, payload: fine, signer: signer, signed: now}, keys: []string{key}},
		"unsigned":               {crafted: crafted{files: good, payload: fine}, keys: []string{key}, want: "is not signed"},
		"unknown key":            {crafted: crafted{files: good, payload: fine, signer: signer, signed: now}, keys: []string{other}, want: "key"},
		"expired key":            {crafted: crafted{files: good, payload: fine, signer: old, signed: now}, keys: []string{expired}, want: "after the key expired"},
		"wrong signature":        {crafted: crafted{files: good, payload: fine, signer: signer, signed: now}, keys: []string{key}, damage: otherHeader, want: "is not good for these bytes"},
		"another package's name": {crafted: crafted{files: good, payload: fine}, unsigned: true, nevra: "bad-2-1.noarch", want: "bad-2-1.noarch: its file holds bad-1-1.noarch"},
		"cut short":              {crafted: crafted{files: good, payload: fine}, unsigned: true, damage: func(b []byte) []byte { return b[:len(b)-20] }, want: "cut short"},
		"changed payload":        {crafted: crafted{files: good, payload: fine}, unsigned: true, damage: changed, want: "digest of the payload"},
		"truncated archive": {
			crafted: crafted{files: good, payload: fine[:112]}, unsigned: true, kept: true, want: "unexpected EOF",
		},
		"file that is not in the payload": {
			crafted: crafted{files: good, payload: archive()}, unsigned: true, kept: true, want: "file /x: not in the payload",
		},
		"wrong file digest": {
			crafted: crafted{files: good, payload: archive(cpioEntry{"./x", 0o100644, "hullo"})}, unsigned: true, kept: true, want: "file /x: digest is",
		},
		"path that climbs, in the payload": {
			crafted: crafted{files: good, payload: archive(cpioEntry{"./../outside/x", 0o100644, "hello"})}, unsigned: true, kept: true, want: "is not in the header",
		},
		"path that climbs, in the header": {
			crafted:  crafted{files: []header.File{regular("/a/../../outside/x", "hello")}, payload: archive(cpioEntry{"./a/../../outside/x", 0o100644, "hello"})},
			unsigned: true, want: "climbs out",
		},
		"file that is not in the header": {
			crafted: crafted{files: good, payload: archive(cpioEntry{"./y", 0o100644, "hello"})}, unsigned: true, kept: true, want: `"./y" is not in the header`,
		},
		"file more behind the last that is in the header": {
			crafted: crafted{files: good, payload: archive(cpioEntry{"./x", 0o100644, "hello"}, cpioEntry{"./y", 0o100644, "hello"})}, unsigned: true, kept: true, want: `"./y" is not in the header`,
		},
		"device where the header says file": {
			crafted: crafted{files: good, payload: archive(cpioEntry{"./x", 0o020644, ""})}, unsigned: true, kept: true, want: "has mode 20644, the header says 100644",
		},
		"device that would remove a file": {
			crafted: crafted{files: []header.File{{Path: "/x", Mode: 0o020666}}, payload: archive()}, unsigned: true, kept: true, want: "file /x: device 0:0",
		},
		"file of no kind": {
			crafted: crafted{files: []header.File{{Path: "/x", Mode: 0o000644}}, payload: archive()}, unsigned: true, kept: true, want: "file /x: mode 644 is of no kind",
		},
		"bomb of zeros": {
			crafted:  crafted{files: good, coding: "gzip", payload: gzipped(t, archive(cpioEntry{"./x", 0o100644, strings.Repeat("\x00", 32<<20)}))},
			unsigned: true, kept: true, want: "has 33554432 bytes, the header says 5",
		},
		"bomb behind the archive": {
			crafted:  crafted{files: good, coding: "gzip", payload: gzipped(t, append(bytes.Clone(fine), make([]byte, 32<<20)...))},
			unsigned: true, kept: true, want: "bytes follow the trailer",
		},
		"something behind the archive": {
			crafted: crafted{files: good, payload: append(bytes.Clone(fine), "more"...)}, unsigned: true, kept: true, want: "something other than padding follows the archive",
		},
		"changed file, where the header that is signed has its SHA-256": {
			crafted: crafted{files: strong, algo: 8, payload: fine, signer: signer, signed: now}, keys: []string{key}, kept: true, want: "file /x: digest is",
			damage: changed,
		},
		"changed file, where it has its MD5":   {crafted: crafted{files: good, payload: fine, signer: signer, signed: now}, keys: []string{key}, damage: changed, want: "digest of the payload"},
		"changed file, where it has no digest": {crafted: crafted{files: undigested, algo: 8, payload: fine, signer: signer, signed: now}, keys: []string{key}, damage: changed, want: "digest of the payload"},
		"changed file, where no one signed it": {crafted: crafted{files: strong, algo: 8, payload: fine}, unsigned: true, damage: changed, want: "digest of the payload"},
		"link out of the root and a write through it": {
			crafted: crafted{
				files: []header.File{
					{Path: "/escape", Mode: 0o120777, LinkTo: "../../../../../../../../../outside"}, regular("/escape/x", "hello"),
				},
				payload: archive(cpioEntry{"./escape", 0o120777, "../../../../../../../../../outside"}, cpioEntry{"./escape/x", 0o100644, "hello"}),
			},
			unsigned: true,
		},
		"links in a circle": {
			crafted: crafted{
				files:   []header.File{{Path: "/a", Mode: 0o120777, LinkTo: "b"}, {Path: "/b", Mode: 0o120777, LinkTo: "a"}, regular("/a/x", "hello")},
				payload: archive(cpioEntry{"./a", 0o120777, "b"}, cpioEntry{"./b", 0o120777, "a"}, cpioEntry{"./a/x", 0o100644, "hello"}),
			},
			unsigned: true, kept: true, want: "too many symbolic links",
		},
	} {
		t.Run(name, func(t *testing.T) { h.run(t) })
	}
}

func (h hostile) run(t *testing.T) {
	root := newRoot(t)
	outside := filepath.Join(filepath.Dir(root), "outside")
	if err := os.Mkdir(outside, 0o755); err != nil {
		t.Fatal(err)
	}
	h.name = "bad"
	name := h.write(t, t.TempDir())
	if h.damage != nil {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, h.damage(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	before := listing(t, root)
	cache := t.TempDir()
	var said told
	host := said.host(root)
	host.Payloads = dirPayloads(cache)
	err := Run(t.Context(), Request{
		Root: root, Packages: []Package{{Path: name, Unsigned: h.unsigned, NEVRA: h.nevra}}, Keys: h.keys, Arch: "x86_64", Epoch: epoch,
	}, host)
	switch {
	case h.want == "" && err != nil:
		t.Fatal(err)
	case h.want != "" && (err == nil || !strings.Contains(err.Error(), h.want) || !strings.Contains(err.Error(), "bad")):
		t.Fatalf("got %v, want an error that names bad and says %q", err, h.want)
	}
	if left, _ := os.ReadDir(outside); len(left) > 0 {
		t.Errorf("outside of the root: %v", left)
	}
	if h.want == "" {
		return
	}
	if after := listing(t, root); !h.kept && after != before {
		t.Errorf("the root was changed:\n%s", after)
	}
	if left, _ := os.ReadDir(cache); len(left) > 0 {
		t.Errorf("in the cache: %v", left)
	}
}

// otherHeader changes a byte of the signed header: the package's version.
func otherHeader(b []byte) []byte {
	i := bytes.LastIndex(b, []byte("bad\x001\x001\x00"))
	b = bytes.Clone(b)
	b[i+4] = '2'
	return b
}

// TestFailingScriptlets: a %pre that fails stops the transaction with what it
// printed; a %post that fails is a warning with it.
func TestFailingScriptlets(t *testing.T) {
	packages := buildSpec(t, "testdata/failing.spec")
	for _, c := range []struct{ only, want, warn string }{
		{only: "pre-", want: "%pre(failing-pre-1-1.noarch) scriptlet"},
		{only: "post-", warn: "%post(failing-post-1-1.noarch) scriptlet: "},
		{only: "missing-", warn: "/usr/bin/no-such-shell: no such program in the image"},
	} {
		var said told
		root := newRoot(t)
		req := Request{Root: root, Arch: "x86_64", Epoch: epoch}
		for _, p := range packages {
			if strings.Contains(p.Path, c.only) {
				req.Packages = append(req.Packages, p)
			}
		}
		err := Run(t.Context(), req, said.host(root))
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "told so")) {
			t.Errorf("%s: got %v, want %q", c.only, err, c.want)
		}
		if got := strings.Join(said.warns, "\n"); c.warn == "" && got != "" || !strings.Contains(got, c.warn) {
			t.Errorf("%s: warnings %q, want %q", c.only, got, c.warn)
		}
	}
}

// TestConflict: two packages with unlike files of one path are refused before
// anything is written.
func TestConflict(t *testing.T) {
	root := newRoot(t)
	before := listing(t, root)
	dir := t.TempDir()
	var packages []Package
	for name, data := range map[string]string{"one": "1", "two": "2"} {
		c := crafted{name: name, files: []header.File{regular("/same", data)}, payload: archive(cpioEntry{"./same", 0o100644, data})}
		packages = append(packages, Package{Path: c.write(t, dir), Unsigned: true})
	}
	var said told
	err := Run(t.Context(), Request{Root: root, Packages: packages, Arch: "x86_64", Epoch: epoch}, said.host(root))
	if err == nil || !strings.Contains(err.Error(), "file /same: one-1-1.noarch and two-1-1.noarch both have it") {
		t.Fatalf("got %v", err)
	}
	// rpm has made its database's directory by then.
	os.RemoveAll(filepath.Join(root, "var"))
	os.Chtimes(root, time.Unix(0, 0), time.Unix(0, 0))
	if after := listing(t, root); len(strings.Split(after, "\n")) != len(strings.Split(before, "\n")) {
		t.Errorf("the root was changed:\n%s", after)
	}
}

// TestCancel: a scriptlet that hangs ends with the transaction.
func TestCancel(t *testing.T) {
	root := newRoot(t)
	var packages []Package
	for _, p := range buildSpec(t, "testdata/failing.spec") {
		if strings.Contains(p.Path, "hangs-") {
			packages = append(packages, p)
		}
	}
	stop := errors.New("stopped by the test")
	ctx, cancel := context.WithCancelCause(t.Context())
	time.AfterFunc(200*time.Millisecond, func() { cancel(stop) })
	var said told
	err := Run(ctx, Request{Root: root, Packages: packages, Arch: "x86_64", Epoch: epoch}, said.host(root))
	if !errors.Is(err, stop) || !strings.Contains(err.Error(), "%post(failing-hangs") {
		t.Fatalf("got %v", err)
	}
}
