package rpmtest

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/google/rpmpack"
)

// largeSets are how many packages the sets of Large have.
var largeSets = []int{10, 120, 500}

// Large makes packages that are like a distribution's, one after the other: n of
// about size bytes each, in files of 2 KB to 2 MB, half text and half what looks
// like programs, with documentation, languages and links. The first is
// large-release, which provides system-release; the last, large-all, needs all
// others. Between them are large-set-10, large-set-120 and so on as far as n goes,
// which need so many that their sets have that many packages. They are packed
// as Compression of a package says. The same arguments give the same packages,
// and of two n the smaller's are among the larger's.
func Large(n int, size int64, compression string, key *Key) iter.Seq[Package] {
	return func(yield func(Package) bool) {
		rng := rand.New(rand.NewPCG(1, 2))
		words := vocabulary(rng)
		send := func(p Package) bool {
			p.Compression, p.Key = compression, key
			return yield(p)
		}
		if !send(largeRelease) {
			return
		}
		var names []string
		for i := range n - 2 {
			p := largePackage(rng, words, i, size)
			if names = append(names, p.Name); !send(p) {
				return
			}
			if set := len(names) + 2; slices.Contains(largeSets, set) && !send(Package{Name: "large-set-" + strconv.Itoa(set), Requires: slices.Clone(names)}) {
				return
			}
		}
		send(Package{Name: "large-all", Requires: names})
	}
}

var largeRelease = Package{
	Name: "large-release", Provides: []string{"system-release = 1"},
	Files: []File{{Path: "/usr/bin", Dir: true}, {Path: "/usr/lib64", Dir: true}, {Path: "/etc/large-release", Body: "Large 1\n"}},
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
