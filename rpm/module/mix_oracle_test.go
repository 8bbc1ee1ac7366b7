//go:build oracle

package module_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// mixer makes worlds of three modules as vectors have them. All builds of a stream
// are for one architecture and one release: where dnf has some for another, it
// wants the best of them or none, or shows them too.
type mixer struct{ *rand.Rand }

func (m mixer) oneIn(n int) bool          { return m.IntN(n) == 0 }
func (m mixer) of(list ...string) string  { return list[m.IntN(len(list))] }
func (m mixer) module() string            { return m.of("a", "b", "c") }
func (m mixer) stream() string            { return m.of("1", "2") }
func (m mixer) artifact(at string) string { return m.of("x", "y", "z") + "-0:" + at + "-1.x86_64" }

// text is a whole vector but for its answer.
func (m mixer) text() string {
	packages := map[string]bool{"x-0:9-1.x86_64": true, "w-0:9-1.x86_64 provides=x": true}
	return "-- modules --\n" + m.modules(packages) + "-- packages --\n" + m.packages(packages) +
		"-- state --\n" + m.states() + m.options() + "-- question --\n" + m.question(packages)
}

func (m mixer) modules(packages map[string]bool) string {
	var b strings.Builder
	for i, name := range []string{"a", "b", "c"} {
		for s := range 1 + m.IntN(2) {
			id := fmt.Sprint(s + 1)
			platform := m.of("el8", "el8", "el8", "el8", "el8,el9", "-el7", "-el8", "el9", "")
			arch := m.of("", "", "", "", "", "", " i686")
			for c := range 1 + m.IntN(3)/2 {
				m.build(&b, packages, name, id, arch, platform, c, fmt.Sprint(i*4+s*2+c+1))
			}
		}
		if !m.oneIn(3) {
			fmt.Fprintf(&b, "default %s %s 1=%s 2=%s\n", name, m.of("1", "1", "2", "-"), m.of("p", "q", ""), m.of("p", "q", ""))
		}
		if m.oneIn(5) {
			fmt.Fprintf(&b, "obsolete %s:%s %d%s\n", name, m.stream(), 2018+m.IntN(3), m.of(" by="+m.module()+":"+m.stream(), " reset", " eol=2020", " eol=2040"))
		}
	}
	return b.String()
}

// build is one build of a stream, whose packages have a version of their own.
func (m mixer) build(b *strings.Builder, packages map[string]bool, name, stream, arch, platform string, c int, version string) {
	fmt.Fprintf(b, "%s:%s:%d:%c%s\n  requires platform=%s", name, stream, 1+m.IntN(2), 'k'+c, arch, platform)
	if m.oneIn(3) {
		if other := m.module(); other != name {
			fmt.Fprintf(b, " %s=%s", other, m.of("1", "2", "1,2", "-1", ""))
		}
	}
	b.WriteString("\n")
	p, q := m.artifact(version), m.artifact(version)
	packages[p], packages[q] = true, true
	profile := func(artifact string) string { return artifact[:1] }
	fmt.Fprintf(b, "  profiles p=%s%s\n", profile(p), m.of("", " q="+profile(q), " q=", " default="+profile(p)+","+profile(q)))
	fmt.Fprintf(b, "  artifacts %s %s\n", p, q)
	if m.oneIn(8) {
		fmt.Fprintf(b, "  demodularized %s\n", m.of("x", "y", "z"))
	}
}

func (m mixer) packages(packages map[string]bool) (text string) {
	var all []string
	for p := range packages {
		all = append(all, p)
	}
	slices.Sort(all)
	return strings.Join(all, "\n") + "\n"
}

func (m mixer) states() (text string) {
	for _, name := range []string{"a", "b", "c"} {
		switch m.IntN(6) {
		case 0:
			text += name + " enabled " + m.stream() + m.of("", "", " p") + "\n"
		case 1:
			text += name + m.of(" disabled\n", " enabled 1\n")
		}
	}
	return text
}

func (m mixer) options() string {
	text := "-- options --\n"
	if m.oneIn(2) {
		text += "module_obsoletes\n"
	}
	if m.oneIn(2) {
		text += "module_stream_switch\n"
	}
	return text
}

func (m mixer) question(packages map[string]bool) (text string) {
	list := strings.Fields(m.packages(packages))
	list = slices.DeleteFunc(list, func(s string) bool { return strings.Contains(s, "=") })
	for range m.IntN(3) {
		spec := m.of(m.module(), m.module()+":"+m.stream(), "*:"+m.stream(), m.of("a", "b")+"*")
		switch verb := m.of("enable", "disable", "reset", "install", "install", "packages"); verb {
		case "packages":
			text += "packages " + m.of(list...) + "\n"
		case "install":
			text += "install " + spec + m.of("", "", "/p", "/q", "/*", "/nosuch") + "\n"
		default:
			text += verb + " " + spec + m.of("", "", " "+m.module()) + "\n"
		}
	}
	return text
}

// mixedOtherwise says where dnf's answer to a random world is another.
var mixedOtherwise = map[uint64]string{555: bothGo, 995: bothGo, 1978: bothGo}

// TestDnfMixed compares answers to random worlds. More of them are in
// SYSBUILD_SEEDS, such as "400-2000".
func TestDnfMixed(t *testing.T) {
	needs.Tool(t, "dnf")
	needs.Root(t)
	first, last := needs.Seeds(t, 400)
	var texts []string
	var vectors []*vector
	for seed := first; seed < last; seed++ {
		texts = append(texts, mixer{rand.New(rand.NewPCG(seed, 13))}.text())
		vectors = append(vectors, readVector(t, txtar.Parse([]byte(texts[len(texts)-1]))))
	}
	theirs := askDnf(t, vectors)
	for i, v := range vectors {
		seed := first + uint64(i)
		diff := cmp.Diff(comparable(theirs[i]), comparable(v.answer(t)))
		outcome := needs.Equal
		if diff != "" {
			outcome = needs.Argued
		}
		needs.Tally(t, "dnf", outcome)
		if why, listed := mixedOtherwise[seed]; listed != (diff != "") {
			t.Errorf("seed %d: listed as other than dnf's: %q; dnf (-), we (+):\n%s\n%s\ndnf:\n%s\nwe:\n%s", seed, why, diff, texts[i], theirs[i], v.answer(t))
		}
	}
}
