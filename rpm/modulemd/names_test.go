package modulemd

import (
	"regexp"
	"strings"
	"testing"
)

// TestNames holds names against patterns that say the same, and take long to
// compile.
func TestNames(t *testing.T) {
	name, stream := regexp.MustCompile(`^[\pL\pN_+][\pL\pN_+.~-]{0,127}$`), regexp.MustCompile(`^[\pL\pN_+.~-]{1,127}$`)
	for _, s := range []string{
		"", "a", "+", "_x", ".a", "~a", "-a", "a.~-", "é", "日本", "x日", "½", "a b", "a\n", "a/b", "\xff", "a\xff", "\ufffd", "a:b", "́",
		strings.Repeat("é", 127), strings.Repeat("é", 128), strings.Repeat("é", 129), strings.Repeat(".", 127), strings.Repeat(".", 128),
	} {
		if isName(s) != name.MatchString(s) {
			t.Errorf("isName(%q) = %t", s, isName(s))
		}
		if isStream(s) != stream.MatchString(s) {
			t.Errorf("isStream(%q) = %t", s, isStream(s))
		}
	}
}
