package native

import "testing"

func TestMatchPath(t *testing.T) {
	for _, c := range []struct {
		pattern, name string
		here, under   bool
	}{
		{"a", "a", true, false},
		{"a", "a/b", true, true},
		{"a/b", "a", false, true},
		{"a/b", "b", false, false},
		{"a/*/c", "a/x", false, true},
		{"a/*/c", "a/x/c", true, false},
		{"a/**/c", "a", false, true},
		{"a/**/c", "a/x/y", false, true},
		{"a/**/c", "a/c", true, true},
		{"a/**/c", "a/x/y/c", true, true},
		{"a/**/c", "a/x/c/y", true, true},
		{"**/*.txt", "a.txt", true, true},
		{"**/*.txt", "a/b.md", false, true},
		{"a/**", "a", false, true},
		{"a/**", "a/b/c", true, true},
		{"a/**", "b", false, false},
	} {
		if here, under := matchPath(c.pattern, c.name); here != c.here || under != c.under {
			t.Errorf("%s of %s: %v %v, want %v %v", c.pattern, c.name, here, under, c.here, c.under)
		}
	}
}
