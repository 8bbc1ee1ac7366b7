package check_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/moby/buildkit/frontend/dockerfile/shell"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

func lookup(name string) (string, bool) {
	v, ok := map[string]string{"X": "x1", "EMPTY": "", "LIST": "a b", "releasever": "wrong"}[name]
	return v, ok
}

func TestExpander(t *testing.T) {
	plain := check.Expander{Escape: '\\', Lookup: lookup}
	strict := check.Expander{Escape: '\\', Lookup: lookup, Strict: true,
		Literal: func(n string) bool { return n == "releasever" }}
	for _, c := range []struct {
		x    check.Expander
		word string
		want string // or "!" and what the error says
	}{
		{plain, `a$X"b $X"'$X'\$X`, `ax1b x1$X$X`},
		{plain, `$NO[${NO}]${NO:-d}${X:+s}`, `[]ds`},
		{plain, `${X#x}${X%1}${X/1/2}`, `1xx2`},
		{plain, `${NO?told}`, `!NO: told`},
		{plain, `"a`, `!a " is not closed`},
		{plain, `'a`, `!a ' is not closed`},
		{plain, `${X`, `!a ${ is not closed`},
		{plain, `${}`, `!a ${ has no name`},
		{plain, `${X@Q}`, `!unsupported modifier`},
		{strict, `$X/$releasever/${X}`, `x1/$releasever/x1`},
		{strict, `${releasever}s`, `${releasever}s`},
		{strict, `${NO:-$releasever}`, `$releasever`},
		{strict, `$NO`, `!the variable "NO" is not set`},
		{strict, `a${NO#x}`, `!the variable "NO" is not set`},
		{strict, `${NO:-}${NO-}${NO:+$NO}`, ``},
		{strict, `${NO:-$NONE}`, `!the variable "NONE" is not set`},
		{strict, `${X:-$NONE}`, `x1`},
		{strict, `${X:+$NONE}`, `!the variable "NONE" is not set`},
		{strict, `${EMPTY:+$NONE}[$EMPTY]`, `[]`},
		{strict, `${EMPTY:-$NONE}`, `!the variable "NONE" is not set`},
		{strict, `${NO:?must be given}`, `!NO: must be given`},
		{strict, `'$NO'\$NO`, `$NO$NO`},
	} {
		got, err := c.x.Word(check.Word{Text: c.word})
		if want, bad := strings.CutPrefix(c.want, "!"); bad {
			var d diag.Diagnostic
			if !errors.As(err, &d) || !strings.Contains(d.Summary, want) || d.Rule == "" {
				t.Errorf("%s: got %q, %v, want an error with %q", c.word, got, err, want)
			}
			continue
		}
		if err != nil || got != c.want {
			t.Errorf("%s: got %q, %v, want %q", c.word, got, err, c.want)
		}
	}
}

func TestExpanderWords(t *testing.T) {
	x := check.Expander{Escape: '\\', Lookup: lookup}
	for word, want := range map[string][]string{
		`$LIST`:     {"a", "b"},
		`"$LIST"`:   {"a b"},
		`x$LIST`:    {"xa", "b"},
		`$EMPTY`:    nil,
		`a\ b "c "`: {"a b", "c "},
	} {
		if got, err := x.Words(check.Word{Text: word}); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: got %q, %v, want %q", word, got, err, want)
		}
	}
	if got, _ := x.Words(check.Word{Text: "$X a", Raw: true}); !slices.Equal(got, []string{"$X a"}) {
		t.Errorf("a raw word: got %q", got)
	}
}

func TestExpanderHeredoc(t *testing.T) {
	x := check.Expander{Escape: '`', Lookup: lookup}
	body := `"$X" it's '$X' \$X ` + "`\n"
	got, err := x.Heredoc(check.Heredoc{Expand: true, Body: check.Word{Text: body}})
	if want := `"x1" it's 'x1' $X ` + "`\n"; err != nil || got != want {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
	got, err = x.Heredoc(check.Heredoc{Body: check.Word{Text: body, Raw: true}})
	if err != nil || got != body {
		t.Errorf("a quoted one: got %q, %v", got, err)
	}
}

// TestUnsetHasItsPlace wants the variable's own place, not its word's.
func TestUnsetHasItsPlace(t *testing.T) {
	src := diag.NewSource("f", `RUN ab"${NO}c`)
	x := check.Expander{Escape: '\\', Strict: true}
	_, err := x.Word(check.Word{Text: `ab"${NO}"c`[:9], Span: src.Span(4, 13)})
	var d diag.Diagnostic
	if !errors.As(err, &d) || d.Span.Text() != "${NO}" {
		t.Errorf("got %q, %v", d.Span.Text(), err)
	}
}

// TestDepth wants an error where the recursion of BuildKit's expansion would end
// the program.
func TestDepth(t *testing.T) {
	x := check.Expander{Escape: '\\'}
	for _, part := range []string{"${a:-", `"${a#`, "${a/'}'$b/"} {
		_, err := x.Word(check.Word{Text: strings.Repeat(part, 1000000)})
		if err == nil || !strings.Contains(err.Error(), "stand in each other") {
			t.Errorf("%s: got %.80v", part, err)
		}
	}
}

// asked records the names that BuildKit's expansion looks up.
type asked map[string]bool

func (a asked) Get(name string) (string, bool) {
	a[name] = true
	return "v", true
}

func (a asked) Keys() []string { return nil }

// FuzzExpand holds Word to BuildKit's own expansion, and the strict judgement to
// the names that it looks up: with all of them set nothing is unset, and with
// none of them the plain ones are.
func FuzzExpand(f *testing.F) {
	for _, s := range []string{
		`a$X"b $X"'$X'\$X`, `${A:-$B}${C:+"$D"}`, `${A#$B}${A%%x}${A//x/$C}`, `${`, `${a`, `$`, `"$a`, `\`, `${a:-${b:-c}}`, "$1$*${é}`$x",
		`${a/b/${c}}`, `'${a}'${a:-'}'}`, `${a:-"}"}`, `<<E $x`, `${a:?x}`, `$$`, `${$}`, `"\$x\"$y"`,
	} {
		f.Add(s, false)
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, text string, tick bool) {
		if !utf8.ValidString(text) || strings.HasPrefix(text, "\ufeff") {
			return // no source holds the first, and BuildKit's scanner drops the second
		}
		escape := '\\'
		if tick {
			escape = '`'
		}
		names := asked{}
		want, _, err := shell.NewLex(escape).ProcessWord(text, names)
		all := func(string) (string, bool) { return "v", true }
		x := check.Expander{Escape: escape, Lookup: all}
		got, gotErr := x.Word(check.Word{Text: text})
		if (err == nil) != (gotErr == nil) || got != want {
			t.Fatalf("%q: got %q, %v, BuildKit %q, %v", text, got, gotErr, want, err)
		}
		if err != nil {
			return
		}
		mine := map[string]bool{}
		x = check.Expander{Escape: escape, Strict: true, Lookup: func(name string) (string, bool) {
			mine[name] = true
			return "v", true
		}}
		if _, err := x.Word(check.Word{Text: text}); err != nil {
			t.Fatalf("%q: everything is set: %v", text, err)
		}
		for name := range mine {
			if !names[name] {
				t.Fatalf("%q: we look up %q, BuildKit does not", text, name)
			}
		}
		if len(names) > 0 && !strings.ContainsAny(text, "-+?") {
			x.Lookup = func(string) (string, bool) { return "", false }
			if _, err := x.Word(check.Word{Text: text}); err == nil {
				t.Fatalf("%q: nothing is set, and nothing is missed", text)
			}
		}
	})
}

// TestExpandMuch holds that variables which double are stopped, and long lists
// of paths are not.
func TestExpandMuch(t *testing.T) {
	value := strings.Repeat("a:", 1<<18)
	x := check.Expander{Escape: '\\', Lookup: func(string) (string, bool) { return value, true }}
	for text, ok := range map[string]bool{
		"$A":            true,
		"$A$A$A":        false,
		"${B:+$A$A$A}":  false,
		"${A%:}":        true,
		"${A//:/$A}":    false,
		"x${A//:/::::}": false,
	} {
		if _, err := x.Word(check.Word{Text: text}); (err == nil) != ok {
			t.Errorf("%s: %v", text, err)
		}
	}
	value = strings.Repeat("/usr/lib:", 1000)
	if _, err := x.Word(check.Word{Text: "${A//:/ -I}/usr/include"}); err != nil {
		t.Error(err)
	}
}
