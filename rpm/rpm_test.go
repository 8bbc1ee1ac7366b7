package rpm

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

func TestVercmpAnswers(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(needs.Fixtures(t), "vercmp.json"))
	if err != nil {
		t.Fatal(err)
	}
	var answers []struct {
		A, B   string
		Expect int
	}
	if err := json.Unmarshal(b, &answers); err != nil {
		t.Fatal(err)
	}
	if len(answers) < 4000 {
		t.Fatalf("only %d answers", len(answers))
	}
	for _, a := range answers {
		if got := Vercmp(a.A, a.B); got != a.Expect {
			t.Errorf("Vercmp(%q, %q) = %d, rpm says %d", a.A, a.B, got, a.Expect)
		}
	}
}

func TestVercmp(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"1.0", "1.0", 0}, {"1.0~rc1", "1.0", -1}, {"1.0^git1", "1.0", 1}, {"1.0^git1", "1.0.1", -1},
		{"1.0^git1~pre", "1.0^git1", -1}, {"1.0~rc1^git1", "1.0~rc1", 1}, {"a", "1", -1}, {"1.", "1", 0},
		{"007", "7", 0}, {"18446744073709551617", "18446744073709551616", 1}, {"1é", "1", 0}, {"~", "", -1}, {"^", "", 1},
	} {
		if got := Vercmp(tt.a, tt.b); got != tt.want {
			t.Errorf("Vercmp(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
		if got := Vercmp(tt.b, tt.a); got != -tt.want {
			t.Errorf("Vercmp(%q, %q) = %d, want %d", tt.b, tt.a, got, -tt.want)
		}
	}
}

func TestEVR(t *testing.T) {
	for s, want := range map[string]EVR{
		"1.0":         {0, "1.0", ""},
		"2:1.0-3.el7": {2, "1.0", "3.el7"},
		":1-2":        {0, "1", "2"},
		"a:1-2":       {0, "a:1", "2"},
		"1-2-3":       {0, "1-2", "3"},
	} {
		got, err := ParseEVR(s)
		if err != nil || got != want {
			t.Errorf("ParseEVR(%q) = %+v, %v, want %+v", s, got, err, want)
		}
	}
	if _, err := ParseEVR("99999999999:1"); err == nil {
		t.Error("an epoch over 31 bits is taken")
	}
	if got := (EVR{1, "2", "3"}).String(); got != "1:2-3" {
		t.Error(got)
	}
	if (EVR{0, "9", "1"}).Compare(EVR{1, "1", "1"}) != -1 {
		t.Error("the epoch does not win")
	}
}

func TestNEVRA(t *testing.T) {
	for _, s := range []string{"bash-4.2.46-34.el7.x86_64", "dbus-1:1.10.24-15.el7.x86_64", "gtk2-engines-2.20-1.noarch"} {
		n, err := ParseNEVRA(s)
		if err != nil || n.String() != s {
			t.Errorf("%s: %v, %v", s, n, err)
		}
	}
	for _, s := range []string{"", "bash", "bash-1", "bash-1-2", "-1-2.x", "a--2.x", "a-1-.x", "a-1-2."} {
		if n, err := ParseNEVRA(s); err == nil {
			t.Errorf("%q is taken: %+v", s, n)
		}
	}
}

// The answers are those of rpm.ds(…) < rpm.ds(…) overlap in rpm 4.18.
func TestOverlap(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"a", "b", false}, {"a", "a = 1", true}, {"a = 1", "a = 1", true}, {"a = 1", "a = 2", false},
		{"a = 1-1", "a = 1", true}, {"a = 1-1", "a >= 1", true}, {"a = 1-1", "a > 1", false}, {"a = 1-1", "a < 1", false},
		{"a < 2", "a > 1", true}, {"a < 1", "a > 1", false}, {"a <= 1", "a >= 1", true}, {"a < 1", "a < 0", true},
		{"a = 1:1", "a = 1", false}, {"a = 1:1", "a >= 2", true}, {"a = 0:1", "a = 1", true}, {"a = 1-2", "a = 1-1", false},
		{"a > 1", "a > 1", true}, {"a >= 1-2", "a <= 1-1", false}, {"a >= 1-2", "a < 1", false}, {"a >= 1-2", "a <= 1", true},
	} {
		a, err := ParseDep(tt.a)
		if err != nil {
			t.Fatal(err)
		}
		b, err := ParseDep(tt.b)
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Overlap(b); got != tt.want {
			t.Errorf("%s and %s: %v, want %v", a, b, got, tt.want)
		}
		if got := b.Overlap(a); got != tt.want {
			t.Errorf("%s and %s: %v, want %v", b, a, got, tt.want)
		}
	}
}

func TestParseDep(t *testing.T) {
	for in, want := range map[string]string{
		"a": "a", " a  >=  1:2-3 ": "a >= 1:2-3", "a => 1": "a >= 1", "a == 1": "a = 1", "(a or b)": "(a or b)",
	} {
		d, err := ParseDep(in)
		if err != nil || d.String() != want {
			t.Errorf("ParseDep(%q) = %v, %v, want %s", in, d, err, want)
		}
	}
	for _, in := range []string{"", "a b", "a ! 1", "a = 1 b", "(a or)"} {
		if d, err := ParseDep(in); err == nil {
			t.Errorf("%q is taken: %+v", in, d)
		}
	}
}

func TestParseRich(t *testing.T) {
	for in, want := range map[string]string{
		"(a or b)":                         "(a or b)",
		"( a and b>=1 and c )":             "(a and b>=1 and c)",
		"(a >= 1 with a < 2)":              "(a >= 1 with a < 2)",
		"(a if (b and c) else d)":          "(a if (b and c) else d)",
		"((a) or libc.so.6(G_2)(64bit))":   "(a or libc.so.6(G_2)(64bit))",
		"(x unless y else (z without y))":  "(x unless y else (z without y))",
		"(perl(A::B) >= 1.0 or perl(C))":   "(perl(A::B) >= 1.0 or perl(C))",
		"(a or (b and (c or (d with e))))": "(a or (b and (c or (d with e))))",
	} {
		r, err := ParseRich(in)
		if err != nil || r.String() != want {
			t.Errorf("ParseRich(%q) = %v, %v, want %s", in, r, err, want)
		}
	}
	for _, in := range []string{"", "a", "(", "()", "(a", "(a or", "(a or b", "(a or b) c", "(a or b and c)", "(a else b)", "(a if b else c else d)", "(a xor b)", "(a >= )", "(a if b if c)"} {
		if r, err := ParseRich(in); err == nil {
			t.Errorf("%q is taken: %v", in, r)
		}
	}
	if got := len(mustRich(t, "(a or (b and c))").Leaves()); got != 3 {
		t.Errorf("%d leaves", got)
	}
}

func mustRich(t *testing.T, s string) *Rich {
	t.Helper()
	r, err := ParseRich(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
