package lock

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm"
)

// Limit bounds a lock file, in bytes: a package is 400 bytes of it.
const Limit = 64 << 20

// Bytes is the file's text: JSON, indented, with a newline at its end.
func (l *Lock) Bytes() []byte {
	l.Sort()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(l); err != nil {
		panic("lock: encode: " + err.Error()) // it holds nothing that JSON cannot
	}
	return b.Bytes()
}

// ErrVersion is what Parse wraps where another version of the format is there.
var ErrVersion = fmt.Errorf("this sysbuild reads %d", Version)

// Error is what is wrong with a lock file, and where.
type Error struct {
	At  int // a byte of the text; -1: no place is known
	Err error
}

// Error says what is wrong.
func (e *Error) Error() string { return e.Err.Error() }

// Unwrap gives Err.
func (e *Error) Unwrap() error { return e.Err }

// Parse reads a lock file, and wants all of it to be sound: what stands in it
// is what a build fetches and trusts. Its errors are an *Error where the text is
// to blame.
func Parse(text []byte) (*Lock, error) {
	if len(text) > Limit {
		return nil, fmt.Errorf("it is larger than %d bytes", Limit)
	}
	var version struct {
		Version *int `json:"lockVersion"`
	}
	if err := json.Unmarshal(text, &version); err != nil {
		return nil, place(text, err)
	}
	switch v := version.Version; {
	case v == nil:
		return nil, &Error{-1, errors.New("lockVersion: is missing: this is no lock file")}
	case *v != Version:
		return nil, &Error{bytes.Index(text, []byte(`"lockVersion"`)), fmt.Errorf("lockVersion: is %d, and %w", *v, ErrVersion)}
	}
	l := &Lock{}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(l); err != nil {
		return nil, place(text, err)
	}
	if err := l.check(); err != nil {
		return nil, &Error{l.suspect(text), err}
	}
	return l, nil
}

// place gives a JSON error its place, and the words of no language.
func place(text []byte, err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	if errors.As(err, &syntax) {
		return &Error{min(max(int(syntax.Offset)-1, 0), len(text)), err}
	}
	if errors.As(err, &kind) {
		what := "what stands here"
		if kind.Field != "" {
			what = kind.Field
		}
		return &Error{min(max(int(kind.Offset)-1, 0), len(text)), fmt.Errorf("%s: it is of another kind: %s", what, kind.Value)}
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		return &Error{bytes.Index(text, []byte(name)), fmt.Errorf("no field is called %s", name)}
	}
	return &Error{-1, err}
}

// suspect finds in the text what check complains about: a package, or its step.
func (l *Lock) suspect(text []byte) int {
	for i := range l.Steps {
		s := &l.Steps[i]
		for _, p := range s.Packages {
			if s.checkPackage(p) != nil {
				return indexOf(text, p.NEVRA)
			}
		}
		if l.checkStep(s) != nil {
			return indexOf(text, s.Line)
		}
	}
	return -1
}

// indexOf is where a text stands as it is; -1 where it does not, or is empty.
func indexOf(text []byte, s string) int {
	if s == "" {
		return -1
	}
	return bytes.Index(text, []byte(`"`+s+`"`))
}

func (l *Lock) check() error {
	for i := range l.Sources {
		s := &l.Sources[i]
		if !Lockable(s.Kind) {
			return fmt.Errorf("sources: %s: a source of kind %q is not locked", s.Ref, s.Kind)
		}
		if err := errors.Join(ir.Check(s), checkDigest(s.Digest)); err != nil {
			return fmt.Errorf("sources: %s: %w", s.Ref, err)
		}
	}
	if err := checkFiles(l.Files); err != nil {
		return fmt.Errorf("files: %w", err)
	}
	for _, k := range l.Keys {
		if got := Sum(k.Armor); got != k.Digest {
			return fmt.Errorf("keys: %s: its text's digest is %s: it was changed", k.Digest, got)
		}
	}
	for i := range l.Steps {
		if err := l.checkStep(&l.Steps[i]); err != nil {
			return fmt.Errorf("steps: %s: %w", l.Steps[i].Line, err)
		}
	}
	return nil
}

func (l *Lock) checkStep(s *Step) error {
	if err := errors.Join(checkDigest(s.Digest), checkDigest(s.Behind), ir.Check(&s.Install), ir.Check(&s.Asked.Packages)); err != nil {
		return err
	}
	if s.BuildTime < 0 {
		return errors.New("buildTime: is below 0")
	}
	for _, p := range s.Packages {
		if err := s.checkPackage(p); err != nil {
			return fmt.Errorf("%s: %w", p.NEVRA, err)
		}
	}
	for _, k := range slices.Concat(s.Keys, s.Trust) {
		if l.Armor(k) == "" {
			return fmt.Errorf("key %s: is not among its keys", k)
		}
	}
	if want := PartDigest(s.Asked, s.Behind); want != s.Digest {
		return fmt.Errorf("digest: what is asked, and what it stands on, have %s: one of them was changed", want)
	}
	if err := checkFiles(s.Files); err != nil {
		return err
	}
	if want := s.answerDigest(); s.Answer != "" && want != s.Answer {
		return fmt.Errorf("answer: its packages, and how they are installed, have %s: something was changed, came or went", want)
	}
	return nil
}

func (s *Step) checkPackage(p Package) error {
	switch {
	case p.NEVRA == "":
		return errors.New("a package without a name")
	case len(p.URLs) == 0:
		return errors.New("has no URL")
	case p.Size <= 0:
		return errors.New("has no size")
	case !strings.HasPrefix(string(p.Digest), "sha256:"):
		return errors.New("has no SHA-256")
	case p.Repo != "" && s.repository(p.Repo) == nil:
		return fmt.Errorf("repository %q is not among those of the step", p.Repo)
	}
	if _, err := rpm.ParseNEVRA(p.NEVRA); err != nil {
		return err
	}
	return checkDigest(p.Digest)
}

func checkFiles(files []File) error {
	for _, f := range files {
		if err := checkDigest(f.Digest); err != nil {
			return fmt.Errorf("%s: %w", f.Name, err)
		}
	}
	return nil
}

// checkDigest wants an algorithm and hex digits.
func checkDigest(d ir.Digest) error {
	alg, sum, ok := strings.Cut(string(d), ":")
	b, err := hex.DecodeString(sum)
	if !ok || err != nil || len(b) < 20 || len(b) > 64 || alg == "" || strings.ToLower(sum) != sum {
		return fmt.Errorf("digest %q is none", d)
	}
	return nil
}

// Lockable is true of what changes without the Sysfile.
func Lockable(k ir.SourceKind) bool {
	return k == ir.ImageRef || k == ir.URL || k == ir.Git
}
