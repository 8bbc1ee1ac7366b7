//go:build conformance || bench

package suite

import (
	"iter"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// newer are the same packages, but that the one of this name is a newer release,
// in which a file is another.
func newer(all iter.Seq[rpmtest.Package], name string) iter.Seq[rpmtest.Package] {
	return func(yield func(rpmtest.Package) bool) {
		all(func(p rpmtest.Package) bool {
			if p.Name == name {
				p.Release, p.Files = "2.test", slices.Clone(p.Files)
				i := slices.IndexFunc(p.Files, func(f rpmtest.File) bool { return f.Body != "" })
				p.Files[i].Body = strings.ToUpper(p.Files[i].Body)
			}
			return yield(p)
		})
	}
}
