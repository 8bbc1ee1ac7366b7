package rpmtest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/google/rpmpack"
)

// Large makes packages that are like a distribution's: n of them, together of
// about size bytes, in files of 2 KB to 2 MB, half text and half what looks like
// programs, with documentation, languages and links. The first is large-release,
// which provides system-release; the last, large-all, needs all others. The same
// arguments give the same packages.
func Large(n int, size int64, key *Key) []Package {
	rng := rand.New(rand.NewPCG(1, uint64(n)))
	words := vocabulary(rng)
	packages := []Package{{
		Name: "large-release", Provides: []string{"system-release = 1"},
		Files: []File{{Path: "/usr/bin", Dir: true}, {Path: "/usr/lib64", Dir: true}, {Path: "/etc/large-release", Body: "Large 1\n"}},
	}}
	all := Package{Name: "large-all"}
	for i := range n - 2 {
		p := largePackage(rng, words, i, size/int64(n-2))
		all.Requires = append(all.Requires, p.Name)
		packages = append(packages, p)
	}
	packages = append(packages, all)
	for i := range packages {
		packages[i].Compression = "zstd:3"
		packages[i].Key = key
	}
	return packages
}

func largePackage(rng *rand.Rand, words []string, i int, size int64) Package {
	p := Package{
		Name: fmt.Sprintf("large-%03d", i), Version: fmt.Sprintf("%d.%d", 1+i%3, i), Release: "1.test",
		Requires: []string{"system-release"},
		Provides: []string{fmt.Sprintf("liblarge%d.so.1()(64bit)", i)},
	}
	// Each needs a library of one or two of those before it.
	for range min(i, 2) {
		p.Requires = append(p.Requires, fmt.Sprintf("liblarge%d.so.1()(64bit)", rng.IntN(i)))
	}
	if i%10 == 0 {
		p.Scripts = map[string]Script{"post": {Prog: "<lua>", Body: "x = 1"}}
	}
	dirs := []string{"/usr/lib64/" + p.Name, "/usr/share/" + p.Name, "/usr/share/doc/" + p.Name}
	for _, dir := range dirs {
		p.Files = append(p.Files, File{Path: dir, Dir: true})
	}
	for n, left := 0, size; left > 0; n++ {
		f := largeFile(rng, words, dirs, p.Name, n, left)
		left -= int64(len(f.Body))
		p.Files = append(p.Files, f)
	}
	p.Files = append(p.Files, File{Path: "/usr/bin/" + p.Name, Link: "../lib64/" + p.Name + "/file-0"})
	return p
}

// largeFile is one of a package's files, of at most left bytes: most are small,
// most bytes are in the few big ones.
func largeFile(rng *rand.Rand, words []string, dirs []string, name string, n int, left int64) File {
	size := int64(2<<10) << int(min(rng.ExpFloat64()*1.6, 10))
	f := File{Body: text(rng, words, int(min(size, left)))}
	switch {
	case n == 0 || size > 64<<10:
		f.Path, f.Mode, f.Body = fmt.Sprintf("%s/file-%d", dirs[0], n), 0o755, program(rng, f.Body)
	case n%7 == 1:
		f.Path, f.Flags = fmt.Sprintf("%s/file-%d", dirs[2], n), rpmpack.DocFile
	case n%7 == 2:
		lang := []string{"de", "fr", "en_US", "ja"}[rng.IntN(4)]
		f.Path, f.Lang = fmt.Sprintf("/usr/share/locale/%s/LC_MESSAGES/%s-%d.mo", lang, name, n), lang
	default:
		f.Path = fmt.Sprintf("%s/file-%d", dirs[1], n)
	}
	return f
}

func vocabulary(rng *rand.Rand) []string {
	words := make([]string, 4096)
	for i := range words {
		b := make([]byte, 2+rng.IntN(10))
		for j := range b {
			b[j] = byte('a' + rng.IntN(26))
		}
		words[i] = string(b)
	}
	return words
}

// text is words, the first of the vocabulary more often than the last.
func text(rng *rand.Rand, words []string, size int) string {
	var b strings.Builder
	b.Grow(size + 16)
	for b.Len() < size {
		b.WriteString(words[rng.IntN(1+rng.IntN(len(words)))])
		b.WriteByte(" \n"[min(1, rng.IntN(12)/11)])
	}
	return b.String()[:size]
}

// program makes of a text what compresses like machine code: a ninth of its
// bytes are noise.
func program(rng *rand.Rand, text string) string {
	b := []byte(text)
	for i := range b {
		if i%9 == 0 {
			b[i] = byte(rng.Uint32())
		}
	}
	return string(b)
}
