package compare

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/rpm"
)

// installed reads "name-version-release.arch[#sum]" words.
func installed(t *testing.T, words string) (out []open.Package) {
	t.Helper()
	for _, word := range strings.Fields(words) {
		text, sum, _ := strings.Cut(word, "#")
		n, err := rpm.ParseNEVRA(text)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, open.Package{NEVRA: n, Sum: sum})
	}
	return out
}

func TestPackages(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"a-1-1.x", "a-1-1.x", ""},
		{"a-1-1.x b-1-1.x", "b-1-1.x c-1-1.x", "a removed 1-1.x , c added  1-1.x"},
		{"a-1-1.x", "a-1-2.x", "a upgraded 1-1.x 1-2.x"},
		{"a-1:1-1.x", "a-2-1.x", "a downgraded 1:1-1.x 2-1.x"},
		{"a-1-1.x", "a-1-1.noarch", "a changed 1-1.x 1-1.noarch"},
		{"a-1-1.x#1", "a-1-1.x#2", "a rebuilt 1-1.x 1-1.x"},
		{"a-1-1.x#1", "a-1-1.x", ""},
		{"k-1-1.x k-2-1.x", "k-2-1.x k-3-1.x", "k upgraded 1-1.x 3-1.x"},
		{"k-1-1.x", "k-2-1.x k-3-1.x", "k removed 1-1.x , k added  2-1.x, k added  3-1.x"},
		{"m-1-1.i686 m-1-1.x86_64", "m-2-1.i686 m-2-1.x86_64", "m upgraded 1-1.i686 2-1.i686, m upgraded 1-1.x86_64 2-1.x86_64"},
	} {
		var got []string
		for _, p := range Packages(installed(t, c.from), installed(t, c.to)) {
			got = append(got, fmt.Sprint(p.Name, " ", p.Change, " ", p.From, " ", p.To))
		}
		if text := strings.Join(got, ", "); text != c.want {
			t.Errorf("%s → %s: %q, want %q", c.from, c.to, text, c.want)
		}
	}
}
