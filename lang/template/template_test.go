package template

import (
	"strings"
	"testing"
)

// TestRender holds what is rendered, and the errors. lang/check holds the rules
// against Python's own.
func TestRender(t *testing.T) {
	values := map[string]string{"NAME": "web", "PORT": "8080", "ODD": "$NAME $$"}
	for _, c := range []struct{ text, want, fails string }{
		{"", "", ""},
		{"$NAME:${PORT}!", "web:8080!", ""},
		{"$$NAME $${PORT} $$$NAME", "$NAME ${PORT} $web", ""},
		{"$ODD", "$NAME $$", ""}, // one pass
		{"$NONE and ${OTHER} and $NONE", "", "no value for NONE, OTHER"},
		{"first\nsé$ $NONE", "", "line 2, column 3: this $ is no variable"},
		{"$1", "", "line 1, column 1"},
	} {
		got, err := Render(c.text, values)
		if got != c.want || (err == nil) != (c.fails == "") || err != nil && !strings.Contains(err.Error(), c.fails) {
			t.Errorf("%q: %q, %v; want %q, %q", c.text, got, err, c.want, c.fails)
		}
	}
}

func TestNames(t *testing.T) {
	for name, want := range map[string]bool{"": false, "A": true, "_1": true, "1A": false, "A-B": false, "{A}": false, "Ä": false, "A\n": false} {
		if IsName(name) != want {
			t.Errorf("%q: %t", name, !want)
		}
	}
	if !IsForced("DESTDIR") || IsForced("UUID") {
		t.Error("DESTDIR is the installation's own, UUID is not")
	}
}
