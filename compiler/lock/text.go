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

// Parse reads a lock file, and wants all of it to be sound: what stands in it
// is what a build fetches and trusts.
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
		return nil, errors.New("lockVersion: is missing: this is no lock file")
	case *v != Version:
		return nil, fmt.Errorf("lockVersion: is %d, and this sysbuild reads %d", *v, Version)
	}
	l := &Lock{}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(l); err != nil {
		return nil, place(text, err)
	}
	return l, l.check()
}

// place gives a JSON error its line.
func place(text []byte, err error) error {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) || syntax.Offset > int64(len(text)) {
		return err
	}
	return fmt.Errorf("line %d: %w", 1+bytes.Count(text[:syntax.Offset], []byte("\n")), err)
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
	return checkFiles(s.Files)
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
