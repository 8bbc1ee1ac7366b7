package why

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha1"
	"debug/elf"
	"encoding/binary"
	"encoding/pem"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
)

var older, later = time.Unix(1600000000, 0), time.Unix(1700000000, 0)

func gz(t *testing.T, when time.Time, level int, data string) string {
	t.Helper()
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, level)
	if err != nil {
		t.Fatal(err)
	}
	w.ModTime = when
	if _, err := w.Write([]byte(data)); err != nil {
		t.Fatal(err)
	}
	w.Close()
	return b.String()
}

func ar(when time.Time, owner string, names ...string) string {
	out := arMagic
	for _, n := range names {
		out += fmt.Sprintf("%-16s%-12d%-6s%-6s%-8s%-10d`\nabcd", n+"/", when.Unix(), owner, owner, "100644", 4)
	}
	return out
}

func zipped(t *testing.T, when time.Time, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		name, data, _ := strings.Cut(f, "=")
		e, err := w.CreateHeader(&zip.FileHeader{Name: name, Modified: when.UTC()})
		if err != nil {
			t.Fatal(err)
		}
		e.Write([]byte(data))
	}
	w.Close()
	return b.String()
}

func tarred(t *testing.T, when time.Time, uid int, data string) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	if err := w.WriteHeader(&tar.Header{Name: "f", Size: int64(len(data)), ModTime: when, Uid: uid, Mode: 0o644, Format: tar.FormatUSTAR}); err != nil {
		t.Fatal(err)
	}
	w.Write([]byte(data))
	w.Close()
	return b.String()
}

func newc(when time.Time, inode int) string {
	entry := func(name, data string) string {
		out := fmt.Sprintf("070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%s\x00", inode, 0o100644, 0, 0, 1, when.Unix(), len(data), 0, 0, 0, 0, len(name)+1, 0, name)
		out += strings.Repeat("\x00", (4-len(out)%4)%4) + data
		return out + strings.Repeat("\x00", (4-len(out)%4)%4)
	}
	return entry("init", "#!/bin/sh\nexec\n") + entry("TRAILER!!!", "")
}

func pyc(when time.Time, code string) string {
	head := append([]byte("\xcb\x0d\r\n"), 0, 0, 0, 0)
	return string(binary.LittleEndian.AppendUint32(head, uint32(when.Unix()))) + "\x04\x00\x00\x00" + code
}

// ldCache is a cache of the newer form.
func ldCache(paths ...string) string {
	head := append([]byte(newCache), binary.LittleEndian.AppendUint32(nil, uint32(len(paths)))...)
	head = append(head, make([]byte, 48-len(head))...)
	texts, at := "", 48+24*len(paths)
	for _, p := range paths {
		e := make([]byte, 24)
		binary.LittleEndian.PutUint32(e[4:], uint32(at+len(texts)+strings.LastIndex(p, "/")+1))
		binary.LittleEndian.PutUint32(e[8:], uint32(at+len(texts)))
		head, texts = append(head, e...), texts+p+"\x00"
	}
	return string(head) + texts
}

func cert(data string) string {
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: []byte(data)}))
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

// sqliteWritten is a database that was written n times.
func sqliteWritten(n byte) string {
	b := make([]byte, 1024)
	copy(b, "SQLite format 3\x00")
	b[16], b[27], b[95] = 2, n, n
	return string(b)
}

func database(t *testing.T, when time.Time, release string) string {
	t.Helper()
	h, err := header.Build(header.HeaderImmutable, []header.Value{
		header.StringValue(header.Name, "hello"), header.StringValue(header.Version, "1"), header.StringValue(header.Release, release), header.StringValue(header.Arch, "noarch"),
	})
	if err != nil {
		t.Fatal(err)
	}
	sig, err := header.Build(header.HeaderSignatures, []header.Value{header.Int32Value(header.SigTagSize, 1)})
	if err != nil {
		t.Fatal(err)
	}
	record, err := db.Record(h, sig, db.Facts{Time: uint32(when.Unix())})
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "rpmdb.sqlite")
	if err := db.WriteSQLite(name, []db.Installed{{Num: 1, Header: record}}); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestContents(t *testing.T) {
	zst := func(sum bool, data string) string {
		w, err := zstd.NewWriter(nil, zstd.WithEncoderCRC(sum))
		if err != nil {
			t.Fatal(err)
		}
		return string(w.EncodeAll([]byte(data), nil))
	}
	long := strings.Repeat("some text that is long enough to be packed in several ways, and again: some text that is long\n", 300)
	for _, c := range []struct{ title, name, a, b, want string }{
		{"shadow", "/etc/shadow", "a:*:1:\nb:!!:20000::\n", "a:*:1:\nb:!!:20001::\n", "rule [shadow-days] the day of the last change of a password: b 20000 → 20001"},
		{"shadow, and more", "/etc/shadow", "b:!!:20000::\n", "c:!!:20001::\n", `lines line 1: "b:!!:20000::" → "c:!!:20001::"`},
		{"passwd", "/etc/passwd", "b:x:10:10:::\n", "b:x:11:11:::\n", `lines line 1: "b:x:10:10:::" → "b:x:11:11:::"`},
		{"machine-id", "/etc/machine-id", "0123456789abcdef0123456789abcdef\n", "", "random [machine-id] an identifier of the machine"},
		{"random seed", "/var/lib/systemd/random-seed", "x", "y", "random [random-seed] a random seed or secret"},
		{"host key", "/etc/ssh/ssh_host_rsa_key", "x", "y", "random [ssh-host-keys] a key of the host"},
		{"identifier elsewhere", "/etc/x/id", "01234567-89ab-cdef-0123-456789abcdef\n", "01234567-89ab-cdef-0123-456789abcdee\n", "random a random identifier"},
		{"secret key", "/etc/pki/tls/private/localhost.key", "-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----\nAB==\n-----END PRIVATE KEY-----\n", "random a secret key"},
		{"aux-cache", "/var/cache/ldconfig/aux-cache", "x", "y", "rule [ld-so-cache] They hold inode numbers"},
		{"log", "/var/log/x.log", "x", "y", "rule [logs] Each line begins with a time"},
		{"pyc time", "/usr/lib/a.pyc", pyc(older, "code"), pyc(later, "code"), "rule [python-bytecode] the time of the source that a .pyc file holds: 2020-09-13T12:26:40Z → 2023-11-14T22:13:20Z"},
		{"pyc code", "/usr/lib/a.pyc", pyc(older, "code"), pyc(older, "cope"), "bytecode the code that Python compiled"},
		{"keystore", "/etc/pki/java/cacerts", keystore(older), keystore(later), "rule [java-keystore] the times of the certificates in a Java keystore"},
		{"gzip time", "/usr/share/man/a.gz", gz(t, older, 9, long), gz(t, later, 9, long), "packed-time in the head of gzip the time 2020-09-13T12:26:40Z → 2023-11-14T22:13:20Z"},
		{"gzip level", "/a.gz", gz(t, older, 1, long), gz(t, older, 9, long), "the same content, compressed otherwise"},
		{"gzip content", "/a.log.gz", gz(t, older, 9, "x\n1\n"), gz(t, older, 9, "x\n2\n"), `lines in what is compressed: line 2: "1" → "2"`},
		{"zstd level", "/a.zst", zst(true, long), zst(false, long), "packing the same content, compressed otherwise"},
		{"ar time", "/usr/lib/a.a", ar(older, "0", "x.o"), ar(later, "0", "x.o"), "member-time times of members of an ar archive: x.o/ 2020-"},
		{"ar owner", "/usr/lib/a.a", ar(older, "0", "x.o"), ar(older, "1000", "x.o"), "member-owner owners or modes of members of an ar archive: x.o/ 0:0 100644 → 1000:1000 100644"},
		{"ar order", "/usr/lib/a.a", ar(older, "0", "x.o", "y.o"), ar(older, "0", "y.o", "x.o"), "member-order the order of the members of an ar archive"},
		{"jar time", "/a.jar", zipped(t, older, "A.class=x"), zipped(t, later, "A.class=x"), "member-time times of members of a zip archive: A.class"},
		{"jar order", "/a.jar", zipped(t, older, "A=x", "B=x"), zipped(t, older, "B=x", "A=x"), "member-order the order of the members of a zip archive"},
		{"jar names", "/a.jar", zipped(t, older, "A=x", "B=x"), zipped(t, older, "B=x", "C=x"), "members the names of members of a zip archive: -A, +C"},
		{"jar content", "/a.jar", zipped(t, older, "M=Built: 2020-01-01\n"), zipped(t, older, "M=Built: 2021-01-01\n"), `text-time in M of a zip archive: a time that stands as text: "2020-01-01" → "2021-01-01"`},
		{"tar time", "/a.tar", tarred(t, older, 0, "x"), tarred(t, later, 0, "x"), "member-time times of members of a tar archive: f"},
		{"tar owner", "/a.tar", tarred(t, older, 0, "x"), tarred(t, older, 7, "x"), "member-owner owners or modes of members of a tar archive: f 0:0"},
		{"tar in gzip", "/a.tar.gz", gz(t, older, 9, tarred(t, older, 0, "x")), gz(t, older, 9, tarred(t, later, 0, "x")), "member-time in what is compressed: times of members of a tar archive: f"},
		{"cpio time", "/boot/initramfs.img", newc(older, 1), newc(later, 1), "member-time times of members of a cpio archive: init"},
		{"cpio inode", "/boot/initramfs.img", newc(older, 1), newc(older, 2), "member-owner owners or modes of members of a cpio archive: init inode 1"},
		{"ld.so.cache order", "/etc/ld.so.cache", ldCache("/lib64/a", "/lib64/b"), ldCache("/lib64/b", "/lib64/a"), "library-cache ld.so.cache has the same libraries in another order"},
		{"ld.so.cache", "/etc/ld.so.cache", ldCache("/lib64/a", "/lib64/b"), ldCache("/lib64/a", "/lib64/c"), "library-cache the libraries in ld.so.cache: -/lib64/b, +/lib64/c"},
		{"sqlite head", "/var/lib/x.db", sqliteWritten(1), sqliteWritten(2), "sqlite-head the counters in the head of an SQLite database: written 1 times, then 2"},
		{"install time", "/usr/lib/sysimage/rpm/rpmdb.sqlite", database(t, older, "1"), database(t, later, "1"), "packages in the rpm database: hello-1-1.noarch INSTALLTIME 2020-09-13T12:26:40Z → 2023-11-14T22:13:20Z"},
		{"packages", "/usr/lib/sysimage/rpm/rpmdb.sqlite", database(t, older, "1"), database(t, older, "2"), "packages the packages in the rpm database: -hello-1-1.noarch, +hello-1-2.noarch"},
		{"PEM order", "/etc/pki/ca.pem", cert("a") + cert("b"), cert("b") + cert("a"), "certificates the same 2 certificates or keys in another order"},
		{"PEM", "/etc/pki/ca.pem", cert("a") + cert("b"), cert("a") + cert("c"), "certificates certificates or keys: 1 only in the first, 1 only in the second, of 2 and 2"},
		{"own certificate", "/etc/pki/tls/certs/localhost.crt", cert("a"), cert("b"), "certificates another certificate or key"},
		{"JSON", "/a.json", `{"a":1,"b":2}`, `{"b":2,"a":1}`, "key-order the same JSON"},
		{"line order", "/a", "x\ny\n", "y\nx\n", "line-order the same lines in another order"},
		{"date", "/a", "# made Mon Jan  2 15:04:05 UTC 2006\nx\n", "# made Tue Nov 14 22:13:20 UTC 2023\nx\n", "text-time a time that stands as text"},
		{"date, and more", "/a", "# made 2020-01-01\nx\n", "# made 2021-01-01\ny\n", `lines line 1: "# made 2020-01-01" → "# made 2021-01-01"`},
		{"random name", "/a", "dir=/tmp/tmp.Abc123def9\n", "dir=/tmp/tmp.Xyz123def9\n", "random random names in a text"},
		{"date in binary", "/a.mo", "\x00\x01POT-Creation-Date: 2020-01-01 10:00+0000\x00", "\x00\x01POT-Creation-Date: 2021-01-01 10:00+0000\x00", "text-time a time that stands as text"},
		{"time in binary", "/a", "\x00\x01\x02\x03" + word(older) + "\xff\x00", "\x00\x01\x02\x03" + word(later) + "\xff\x00", "binary-time what looks like a time: byte 4, 2020-09-13T12:26:40Z → 2023-11-14T22:13:20Z"},
		{"longer", "/a", "\x00\xffabc", "\x00\xffabcd", "length the first 5 bytes are the same, one has 1 more"},
		{"bytes", "/a", "\x00\xffabc", "\x00\xfeabd", "bytes 2 of 5 bytes, the first is byte 1"},
		{"the same", "/a", "x", "x", ""},
		{"one is empty", "/a", "", "x", "length the first 0 bytes are the same, one has 1 more"},
	} {
		t.Run(c.title, func(t *testing.T) {
			got := line(Contents(c.name, []byte(c.a), []byte(c.b)))
			if !strings.Contains(got, c.want) || c.want == "" && got != "" {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if back := line(Contents(c.name, []byte(c.b), []byte(c.a))); (back == "") != (got == "") {
				t.Errorf("the other way round: %s", back)
			}
		})
	}
}

func word(when time.Time) string {
	return string(binary.LittleEndian.AppendUint32(nil, uint32(when.Unix())))
}

func line(found []Reason) string {
	var out []string
	for _, r := range found {
		if r.Rule != "" {
			r.Kind += " [" + r.Rule + "]"
		}
		out = append(out, r.Kind+" "+r.Text)
	}
	return strings.Join(out, "; ")
}

// TestELF changes the build ID of a real program, and then its code.
func TestELF(t *testing.T) {
	was, err := os.ReadFile(needs.Tool(t, "true"))
	if err != nil {
		t.Fatal(err)
	}
	f, err := elf.NewFile(bytes.NewReader(was))
	if err != nil {
		t.Fatal(err)
	}
	change := func(section string) []byte {
		s := f.Section(section)
		if s == nil {
			t.Fatalf("no %s", section)
		}
		b := slices.Clone(was)
		b[s.Offset+s.FileSize-1] ^= 0xff
		return b
	}
	for section, want := range map[string]string{".note.gnu.build-id": "build-id the build ID of an ELF file, and nothing else", ".text": "sections sections of an ELF file: .text"} {
		if got := line(Contents("/bin/true", was, change(section))); got != want {
			t.Errorf("%s: %s", section, got)
		}
	}
}

// TestHostile: what claims to be something and is not gets a reason all the same.
func TestHostile(t *testing.T) {
	for _, magic := range []string{"\x1f\x8b\x08\x08", arMagic, "PK\x03\x04", "070701", newCache, oldCache + newCache, elf.ELFMAG, "SQLite format 3\x00", "\xcb\x0d\r\n", "\xfe\xed\xfe\xed\x00\x00\x00\x02\xff\xff\xff\xff"} {
		for n := range 130 {
			a := magic + strings.Repeat("\xff", n)
			b := magic + strings.Repeat("\x00", n) + "x"
			for _, name := range []string{"/a", "/var/lib/rpm/Packages", "/etc/shadow"} {
				if got := Contents(name, []byte(a), []byte(b)); len(got) == 0 {
					t.Errorf("%q, %d bytes: no reason", magic, n)
				}
			}
		}
	}
}
