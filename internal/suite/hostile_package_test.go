//go:build faults

package suite

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/rpmpack"
	"github.com/klauspost/compress/gzip"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// TestHostileFile: a package file that is not the one that the metadata names.
func TestHostileFile(t *testing.T) {
	for _, c := range []struct {
		name   string
		damage func([]byte) []byte
		want   string
	}{
		{"longer", func(b []byte) []byte { return append(b, 0) }, "size is"},
		{"shorter", func(b []byte) []byte { return b[:len(b)-1] }, "size is"},
		{"empty", func([]byte) []byte { return nil }, "size is"},
		{"other bytes", func(b []byte) []byte { b[len(b)-9] ^= 1; return b }, "digest is sha256:"},
		{"missing", nil, "no such file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLab(t)
			l.serve(t, l.thing())
			file := l.file(l.thing())
			good, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			os.Remove(file)
			if c.damage != nil {
				write(t, file, c.damage(bytes.Clone(good)))
			}
			l.refused(t, 4, "thing-1-1.noarch.rpm", c.want)
			write(t, file, good)
			l.mended(t)
		})
	}
}

// TestHostileSignature: packages whose metadata is right and whose signature is
// not.
func TestHostileSignature(t *testing.T) {
	at := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	key := func(t *testing.T, name string, o rpmtest.KeyOptions) *rpmtest.Key {
		k, err := rpmtest.NewKey(name, o)
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	t.Run("unsigned", func(t *testing.T) {
		l := newLab(t)
		p := l.thing()
		p.Key = nil
		l.serve(t, p)
		l.refused(t, 4, "thing-1-1.noarch", "is not signed", "--nogpgcheck")
		l.serve(t, l.thing())
		l.mended(t)
	})
	t.Run("of other bytes", func(t *testing.T) {
		l := newLab(t)
		p := l.thing()
		sig, err := l.Key.Sign([]byte("another package"))
		if err != nil {
			t.Fatal(err)
		}
		p.Sigs = map[int]rpmpack.IndexEntry{268: rpmpack.EntryBytes(sig), 1002: rpmpack.EntryBytes(sig)}
		l.serve(t, p)
		l.refused(t, 4, "thing-1-1.noarch", "signature", "not good")
		l.serve(t, l.thing())
		l.mended(t)
	})
	t.Run("of no form", func(t *testing.T) {
		l := newLab(t)
		p := l.thing()
		p.Sigs = map[int]rpmpack.IndexEntry{268: rpmpack.EntryBytes([]byte("\x89\x02rubbish")), 1002: rpmpack.EntryBytes([]byte{0xff})}
		l.serve(t, p)
		l.refused(t, 4, "thing-1-1.noarch", "signature")
		l.serve(t, l.thing())
		l.mended(t)
	})
	t.Run("by an unknown key", func(t *testing.T) {
		l := newLab(t)
		p := l.thing()
		p.Key = key(t, "Stranger", rpmtest.KeyOptions{})
		l.serve(t, p)
		l.refused(t, 4, "thing-1-1.noarch", "key", p.Key.ID(), "--gpgkey")
		l.serve(t, l.thing())
		l.mended(t)
	})
	t.Run("by a key that had expired", func(t *testing.T) {
		l := newLab(t)
		l.Key = key(t, "Old", rpmtest.KeyOptions{Created: at, Lifetime: 24 * time.Hour, Signing: at.Add(48 * time.Hour)})
		l.serve(t, l.thing())
		l.refused(t, 4, "thing-1-1.noarch", "expired", l.Key.ID())
		// The signature was made while the key was good: it stays good.
		l.Key = key(t, "Later", rpmtest.KeyOptions{Created: at, Lifetime: 24 * time.Hour})
		l.serve(t, l.thing())
		l.mended(t)
	})
}

// entry is a member of a cpio archive.
type entry struct {
	name string
	mode uint32
	size int64 // 0: of body
	body string
}

// archive is a cpio archive in the "newc" form, without its end where open.
func archive(open bool, entries ...entry) []byte {
	var b bytes.Buffer
	pad := func() { b.Write(make([]byte, (4-b.Len()%4)%4)) }
	if !open {
		entries = append(entries, entry{name: "TRAILER!!!"})
	}
	for i, e := range entries {
		if e.size == 0 {
			e.size = int64(len(e.body))
		}
		fields := []int64{int64(i + 1), int64(e.mode), 0, 0, 1, 1704067200, e.size, 0, 0, 0, 0, int64(len(e.name) + 1), 0}
		b.WriteString("070701")
		for _, f := range fields {
			b.WriteString(strings.ToUpper(hex8(f)))
		}
		b.WriteString(e.name + "\x00")
		pad()
		b.WriteString(e.body)
		pad()
	}
	return b.Bytes()
}

func hex8(n int64) string {
	const digits = "0123456789abcdef"
	var b [8]byte
	for i := range b {
		b[7-i] = digits[n>>(4*i)&15]
	}
	return string(b[:])
}

func packed(t *testing.T, data ...[]byte) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, d := range data {
		w := gzip.NewWriter(&b)
		if _, err := w.Write(d); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}

// zeros is 10 GiB of zeros as gzip packs them: members one behind the other.
func zeros(t *testing.T) []byte {
	t.Helper()
	const member = 64 << 20
	return bytes.Repeat(packed(t, make([]byte, member)), 10<<30/member)
}

// TestHostilePayload: packages that are signed, and whose payload says other
// than their header.
func TestHostilePayload(t *testing.T) {
	const dir, file, link, device = 0o040755, 0o100644, 0o120777, 0o060666
	thing := []rpmtest.File{{Path: "/etc/thing", Body: "thing\n"}}
	good := entry{name: "./etc/thing", mode: file, body: "thing\n"}
	at := func(name string) entry { return entry{name: name, mode: file, body: "thing\n"} }
	for _, c := range []struct {
		name    string
		files   []rpmtest.File
		payload func(t *testing.T) []byte
		wants   []string
	}{
		{"ends in the archive", thing, func(t *testing.T) []byte { return packed(t, archive(false, good)[:100]) }, []string{"ends too early"}},
		{"ends before the archive's end", thing, func(t *testing.T) []byte { return packed(t, archive(true, good)[:118]) }, []string{"ends"}},
		{"ends in the stream", thing, func(t *testing.T) []byte { b := packed(t, archive(false, good)); return b[:len(b)/2] }, []string{"ends"}},
		{"is no stream", thing, func(*testing.T) []byte { return []byte("not gzip at all") }, []string{"gzip"}},
		{"is no archive", thing, func(t *testing.T) []byte { return packed(t, []byte(strings.Repeat("not cpio", 100))) }, []string{"cpio"}},
		{"climbs out", thing, func(t *testing.T) []byte { return packed(t, archive(false, at("../../../../etc/thing"))) }, []string{"../../../../etc/thing", "header"}},
		{"climbs out behind a dot", thing, func(t *testing.T) []byte { return packed(t, archive(false, at("./../etc/thing"))) }, []string{"./../etc/thing", "header"}},
		{"lacks a file", thing, func(t *testing.T) []byte { return packed(t, archive(false)) }, []string{"/etc/thing", "not in the payload"}},
		{"has a file more", thing, func(t *testing.T) []byte { return packed(t, archive(false, good, at("./etc/more"))) }, []string{"./etc/more", "header"}},
		{"has a device", thing, func(t *testing.T) []byte { return packed(t, archive(false, entry{name: "./etc/thing", mode: device})) }, []string{"/etc/thing", "mode"}},
		{"has a link", thing, func(t *testing.T) []byte {
			return packed(t, archive(false, entry{name: "./etc/thing", mode: link, body: "/etc/passwd"}))
		}, []string{"/etc/thing", "mode"}},
		{"has other bytes", thing, func(t *testing.T) []byte {
			return packed(t, archive(false, entry{name: "./etc/thing", mode: file, body: "thong\n"}))
		}, []string{"/etc/thing", "digest"}},
		{"has a longer file", thing, func(t *testing.T) []byte {
			return packed(t, archive(false, entry{name: "./etc/thing", mode: file, body: "thing\n\n"}))
		}, []string{"/etc/thing", "bytes"}},
		{"has 10 GiB of zeros for a file", thing, func(t *testing.T) []byte {
			return append(packed(t, archive(true, entry{name: "./etc/thing", mode: file, size: 0xfffffffc})), zeros(t)...)
		}, []string{"/etc/thing", "4294967292 bytes"}},
		{"is 10 GiB of zeros", thing, zeros, []string{"cpio"}},
		{"has a name of 4 GiB", thing, func(t *testing.T) []byte {
			b := archive(true, good)
			copy(b[94:102], "FFFFFFF0") // namesize
			return append(packed(t, b), zeros(t)...)
		}, []string{"cpio"}},
		{"header climbs out", []rpmtest.File{{Path: "/etc/thing", Body: "thing\n"}}, nil, []string{"climbs"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLab(t)
			p := l.thing()
			p.Files = c.files
			if c.payload != nil {
				p.Payload = c.payload(t)
			} else {
				p.Tags = map[int]rpmpack.IndexEntry{1118: rpmpack.EntryStringSlice([]string{"/etc/../../../../../../../../.." + l.Canary + "/"})}
			}
			l.serve(t, p)
			l.refused(t, 4, append(c.wants, "thing-1-1.noarch")...)
			l.serve(t, l.thing())
			l.mended(t)
		})
	}
}

// TestHostileName: a package that the metadata calls by another name than its
// header.
func TestHostileName(t *testing.T) {
	l := newLab(t, "ROOTFS scratch", "ARG REPO", "YUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY", "YUM install other", "TARGET oci x")
	l.serve(t, l.thing())
	l.changePrimary(t, "<name>thing</name>", "<name>other</name>")
	l.changePrimary(t, `name="thing"`, `name="other"`)
	l.refused(t, 4, "other-1-1.noarch", "thing-1-1.noarch")
	other := l.thing()
	other.Name = "other"
	l.serve(t, other)
	l.mended(t)
}

// TestHostileDotdot: the archive of other tools' tests whose member climbs.
func TestHostileDotdot(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(needs.Fixtures(t), "payloads", "dotdot.cpio"))
	if err != nil {
		t.Fatal(err)
	}
	l := newLab(t)
	p := l.thing()
	p.Payload = packed(t, data)
	l.serve(t, p)
	l.refused(t, 4, "thing-1-1.noarch", "..", "header")
	l.serve(t, l.thing())
	l.mended(t)
}

// TestHostileLink: a link out of the root, and a write through it. The link is
// the image's to have; the write lands where it leads from inside, as with rpm,
// which changes its root.
func TestHostileLink(t *testing.T) {
	for _, absolute := range []bool{true, false} {
		for _, packages := range []int{1, 2} {
			name := map[bool]string{true: "absolute", false: "relative"}[absolute]
			t.Run(name+map[int]string{1: " in one package", 2: " in two packages"}[packages], func(t *testing.T) {
				l := newLab(t)
				text := l.Canary
				if !absolute {
					text = strings.Repeat("../", 30) + l.Canary[1:]
				}
				link := rpmtest.Package{Name: "link", Key: l.Key, Files: []rpmtest.File{{Path: "/escape", Link: text}, {Path: "/etc/l", Link: text + "/etc"}}}
				through := []rpmtest.File{{Path: "/escape/file", Body: "touched\n"}, {Path: "/escape/new", Body: "touched\n"}, {Path: "/etc/l/new", Body: "touched\n"}}
				p := l.thing()
				if packages == 1 {
					p.Files = append(link.Files, through...)
				} else {
					p.Files, p.Requires = through, []string{"link"}
				}
				l.serve(t, p, link)
				if code, said := l.start(t); code != 0 {
					t.Fatalf("exit status %d\n%s", code, said)
				}
				l.clean(t)
				list := must(t, exec.Command("tar", "-tzf", layers(t, layout(t, output(t, l.Out)))[0]))
				for _, name := range []string{"escape", l.Canary[1:] + "/file", l.Canary[1:] + "/new", l.Canary[1:] + "/etc/new"} {
					if !strings.Contains(list, name+"\n") {
						t.Errorf("the image lacks %s:\n%s", name, list)
					}
				}
			})
		}
	}
}
