package rpmtest

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Distribution is the metadata of a repository of N packages that are not
// there: like a distribution's, some 2.5 KB of primary and as much of file lists
// for each. Package I is member-IIIIII; each needs eight others, most of them of
// the first 200, as libraries are needed. The same N gives the same bytes.
type Distribution struct{ N int }

// Write writes repodata, compressed as gz or zst, into a directory.
func (d Distribution) Write(dir, compression string) error {
	if err := os.MkdirAll(filepath.Join(dir, "repodata"), 0o755); err != nil {
		return err
	}
	primary := func(w io.Writer) {
		fmt.Fprintf(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metadata xmlns=\"http://linux.duke.edu/metadata/common\" xmlns:rpm=\"http://linux.duke.edu/metadata/rpm\" packages=\"%d\">\n", d.N)
		rng := rand.New(rand.NewPCG(3, 4))
		words := vocabulary(rng)
		for i := range d.N {
			member{i, rng, words}.primary(w)
		}
		io.WriteString(w, "</metadata>\n")
	}
	filelists := func(w io.Writer) {
		fmt.Fprintf(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<filelists xmlns=\"http://linux.duke.edu/metadata/filelists\" packages=\"%d\">\n", d.N)
		rng := rand.New(rand.NewPCG(5, 6))
		words := vocabulary(rng)
		for i := range d.N {
			member{i, rng, words}.filelist(w)
		}
		io.WriteString(w, "</filelists>\n")
	}
	md := repomd{Xmlns: "http://linux.duke.edu/metadata/repo", Revision: 1704067200}
	for _, part := range []struct {
		name  string
		write func(io.Writer)
	}{{"primary", primary}, {"filelists", filelists}} {
		data, err := streamPart(dir, part.name, compression, part.write)
		if err != nil {
			return fmt.Errorf("%s: %w", part.name, err)
		}
		md.Data = append(md.Data, data)
	}
	text, err := marshal(md)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "repodata", "repomd.xml"), text, 0o644)
}

// member is package I of a distribution.
type member struct {
	i     int
	rng   *rand.Rand
	words []string
}

func (m member) name() string { return fmt.Sprintf("member-%06d", m.i) }

func (m member) version() string {
	return fmt.Sprintf(`<version epoch="0" ver="%d.%d.%d" rel="%d.test"/>`, 1+m.i%9, m.i%23, m.i%7, 1+m.i%5)
}

// id stands for the checksum of the package file.
func (m member) id() string { return fmt.Sprintf("%x", sha256.Sum256([]byte(m.name()))) }

// prose is n words.
func (m member) prose(n int) string {
	var list []string
	for range n {
		list = append(list, m.words[m.rng.IntN(1+m.rng.IntN(len(m.words)))])
	}
	return strings.Join(list, " ")
}

func (m member) primary(w io.Writer) {
	name, rng := m.name(), m.rng
	fmt.Fprintf(w, "<package type=\"rpm\">\n  <name>%s</name>\n  <arch>x86_64</arch>\n  %s\n  <checksum type=\"sha256\" pkgid=\"YES\">%s</checksum>\n", name, m.version(), m.id())
	fmt.Fprintf(w, "  <summary>%s</summary>\n  <description>%s.\n%s.</description>\n  <packager>Test &lt;test@example.org&gt;</packager>\n  <url>https://example.org/%s</url>\n", m.prose(6), m.prose(20), m.prose(20), name)
	fmt.Fprintf(w, "  <time file=\"1704067%03d\" build=\"1704066%03d\"/>\n  <size package=\"%d\" installed=\"%d\" archive=\"%d\"/>\n", rng.IntN(1000), rng.IntN(1000), rng.IntN(1<<20), rng.IntN(4<<20), rng.IntN(4<<20))
	fmt.Fprintf(w, "  <location href=\"Packages/%c/%s-%d.x86_64.rpm\"/>\n  <format>\n    <rpm:license>MIT AND Apache-2.0</rpm:license>\n    <rpm:vendor>Test</rpm:vendor>\n    <rpm:group>Unspecified</rpm:group>\n    <rpm:buildhost>localhost</rpm:buildhost>\n", 'a'+m.i%26, name, m.i%9)
	fmt.Fprintf(w, "    <rpm:sourcerpm>%s-%d.src.rpm</rpm:sourcerpm>\n    <rpm:header-range start=\"4504\" end=\"%d\"/>\n    <rpm:provides>\n", name, m.i%9, 9000+rng.IntN(30000))
	fmt.Fprintf(w, "      <rpm:entry name=\"%s\" flags=\"EQ\" epoch=\"0\" ver=\"%d.%d.%d\" rel=\"%d.test\"/>\n", name, 1+m.i%9, m.i%23, m.i%7, 1+m.i%5)
	fmt.Fprintf(w, "      <rpm:entry name=\"%s(x86-64)\" flags=\"EQ\" epoch=\"0\" ver=\"%d.%d.%d\" rel=\"%d.test\"/>\n", name, 1+m.i%9, m.i%23, m.i%7, 1+m.i%5)
	fmt.Fprintf(w, "      <rpm:entry name=\"%s\"/>\n    </rpm:provides>\n    <rpm:requires>\n", library(m.i))
	for k := range min(m.i, 8) {
		needed := rng.IntN(min(m.i, 200))
		if k == 0 {
			needed = rng.IntN(m.i)
		}
		fmt.Fprintf(w, "      <rpm:entry name=\"%s\"/>\n", library(needed))
	}
	fmt.Fprintf(w, "      <rpm:entry name=\"rpmlib(CompressedFileNames)\" flags=\"LE\" epoch=\"0\" ver=\"3.0.4\" rel=\"1\" pre=\"1\"/>\n    </rpm:requires>\n    <file>/usr/bin/%s</file>\n    <file>/etc/%s.conf</file>\n  </format>\n</package>\n", name, name)
}

func library(i int) string { return fmt.Sprintf("libmember%d.so.%d()(64bit)", i, 1+i%4) }

func (m member) filelist(w io.Writer) {
	name := m.name()
	fmt.Fprintf(w, "<package pkgid=\"%s\" name=\"%s\" arch=\"x86_64\">\n  %s\n  <file>/usr/bin/%s</file>\n  <file>/etc/%s.conf</file>\n  <file type=\"dir\">/usr/share/%s</file>\n", m.id(), name, m.version(), name, name, name)
	for k := range 40 {
		fmt.Fprintf(w, "  <file>/usr/share/%s/%s-%d</file>\n", name, m.words[m.rng.IntN(len(m.words))], k)
	}
	io.WriteString(w, "</package>\n")
}

// streamPart writes one document, compressed, and names it by its digest.
func streamPart(dir, name, compression string, write func(io.Writer)) (repomdData, error) {
	f, err := os.CreateTemp(filepath.Join(dir, "repodata"), "part-")
	if err != nil {
		return repomdData{}, err
	}
	defer f.Close()
	packed, open := counting{h: sha256.New()}, counting{h: sha256.New()}
	var z io.WriteCloser = gzip.NewWriter(io.MultiWriter(f, &packed))
	if compression == "zst" {
		if z, err = zstd.NewWriter(io.MultiWriter(f, &packed)); err != nil {
			return repomdData{}, err
		}
	}
	buffer := bufio.NewWriterSize(io.MultiWriter(z, &open), 1<<20)
	write(buffer)
	if err := errors.Join(buffer.Flush(), z.Close()); err != nil {
		return repomdData{}, err
	}
	href := fmt.Sprintf("repodata/%s-%s.xml.%s", packed.sum(), name, compression)
	d := repomdData{
		Type: name, Checksum: checksum{Type: "sha256", Sum: packed.sum()}, OpenChecksum: checksum{Type: "sha256", Sum: open.sum()},
		Location: location{Href: href}, Timestamp: 1704067200, Size: packed.n, OpenSize: open.n,
	}
	return d, errors.Join(f.Chmod(0o644), os.Rename(f.Name(), filepath.Join(dir, href)))
}

// counting is a digest of what is written and its size.
type counting struct {
	h hash.Hash
	n int64
}

func (c *counting) Write(p []byte) (int, error) {
	c.n += int64(len(p))
	return c.h.Write(p)
}

func (c *counting) sum() string { return fmt.Sprintf("%x", c.h.Sum(nil)) }
