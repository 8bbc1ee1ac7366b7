package native

import (
	"strings"
	"testing"
)

// TestMasker holds that a value is masked however writes are cut, and that
// everything else is shown.
func TestMasker(t *testing.T) {
	key := "-----BEGIN-----\nAAAAbbbbCCCC\nshort\n-----END-----\n"
	for _, c := range []struct {
		secrets    []string
		text, want string
	}{
		{[]string{"hunter2"}, "a hunter2 b hunterhunter2!", "a **** b hunter****!"},
		{[]string{"hunter2\n"}, "x=hunter2\n", "x=****\n"},
		{[]string{"hunter2"}, "hunter", "hunter"},
		{[]string{"abc"}, "abcabc", "abcabc"},
		{[]string{"aaaa"}, "aaaaaaaaa", "********a"},
		{[]string{"abcd", "abcdefgh"}, "abcdefgh abcdefg", "**** ****efg"},
		{[]string{"defg", "abcdefgh"}, "abcdefgh", "****"},
		{[]string{key}, "+ " + key + "+ AAAAbbbbCCCC short", "+ ****\n+ **** short"},
		{nil, "text", "text"},
	} {
		var secrets [][]byte
		for _, s := range c.secrets {
			secrets = append(secrets, []byte(s))
		}
		for cut := 1; cut <= len(c.text); cut++ {
			m := newMasker(secrets)
			var out strings.Builder
			for rest := c.text; rest != ""; {
				n := min(cut, len(rest))
				out.Write(m.next([]byte(rest[:n])))
				rest = rest[n:]
			}
			out.Write(m.rest())
			if out.String() != c.want {
				t.Errorf("%q of %q in pieces of %d: %q, want %q", c.secrets, c.text, cut, out.String(), c.want)
			}
		}
	}
}
