package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/rpm"
)

// lockChanges are what moved from one lock to the next, a line each, and how
// much there is.
func lockChanges(before, now *lock.Lock) string {
	if before == nil {
		return lockTotals(now)
	}
	var b strings.Builder
	for _, s := range now.Sources {
		if old := before.Source(&s); old == nil {
			fmt.Fprintf(&b, "  + %s %s\n", s.Ref, shortDigest(s.Digest))
		} else if old.Digest != s.Digest {
			fmt.Fprintf(&b, "  ~ %s %s -> %s\n", s.Ref, shortDigest(old.Digest), shortDigest(s.Digest))
		}
	}
	for _, s := range before.Sources {
		if now.Source(&s) == nil {
			fmt.Fprintf(&b, "  - %s\n", s.Ref)
		}
	}
	packageChanges(&b, lockedPackages(before), lockedPackages(now))
	return b.String() + lockTotals(now)
}

// packageChanges writes the packages that came, went, or have another version.
func packageChanges(b *strings.Builder, was, is map[string]string) {
	names := map[string]bool{}
	for name := range was {
		names[name] = true
	}
	for name := range is {
		names[name] = true
	}
	sorted := make([]string, 0, len(names))
	for name := range names {
		sorted = append(sorted, name)
	}
	slices.Sort(sorted)
	for _, name := range sorted {
		switch old, now := was[name], is[name]; {
		case old == now:
		case old == "":
			fmt.Fprintf(b, "  + %s %s\n", name, now)
		case now == "":
			fmt.Fprintf(b, "  - %s %s\n", name, old)
		default:
			fmt.Fprintf(b, "  ~ %s %s -> %s\n", name, old, now)
		}
	}
}

// lockedPackages are the versions of a lock's packages by name and architecture.
func lockedPackages(l *lock.Lock) map[string]string {
	out := map[string]string{}
	for _, s := range l.Steps {
		for _, p := range s.Packages {
			name, version := p.NEVRA, ""
			if n, err := rpm.ParseNEVRA(p.NEVRA); err == nil {
				name, version = n.Name+"."+n.Arch, n.EVR.String()
			}
			if !slices.Contains(strings.Split(out[name], ", "), version) {
				out[name] = strings.TrimPrefix(out[name]+", "+version, ", ")
			}
		}
	}
	return out
}

func lockTotals(l *lock.Lock) string {
	counts := map[ir.SourceKind]int{}
	for _, s := range l.Sources {
		counts[s.Kind]++
	}
	packages := 0
	for _, s := range l.Steps {
		packages += len(s.Packages)
	}
	var words []string
	for _, c := range []struct {
		n         int
		one, many string
	}{
		{packages, "package", "packages"}, {counts[ir.ImageRef], "image", "images"},
		{counts[ir.URL], "URL", "URLs"}, {counts[ir.Git], "git repository", "git repositories"},
	} {
		switch {
		case c.n == 1:
			words = append(words, "1 "+c.one)
		case c.n > 1:
			words = append(words, fmt.Sprintf("%d %s", c.n, c.many))
		}
	}
	if words == nil {
		return "  nothing is to be locked\n"
	}
	return "  " + strings.Join(words, ", ") + "\n"
}

func shortDigest(d ir.Digest) string { return shortened(string(d)) }
