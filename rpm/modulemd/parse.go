package modulemd

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"time"

	"go.yaml.in/yaml/v3"
	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// mostDocuments bounds a file: a distribution has 1,000.
const mostDocuments = 20_000

// Parse reads the documents of a modules.yaml, those of kinds it does not know
// passed over. A document that is no YAML makes it fail, as dnf; one that lacks
// what it must say is told of in Bad.
//
// Source: libmodulemd's specifications modulemd v1 and v2, modulemd-defaults v1,
// modulemd-obsoletes v1.
func Parse(text []byte) (*Index, error) {
	docs := documents(text)
	if len(docs) > mostDocuments {
		return nil, fmt.Errorf("more than %d documents", mostDocuments)
	}
	parts := make([]Index, len(docs))
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, d := range docs {
		g.Go(guard.Func(func() error {
			if err := parts[i].add(d.text); err != nil {
				return fmt.Errorf("line %d: %w", d.line, err)
			}
			return nil
		}))
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	all := &Index{}
	for i := range parts {
		all.Add(&parts[i])
	}
	return all, nil
}

// Add appends another repository's documents.
func (x *Index) Add(o *Index) {
	x.Streams = append(x.Streams, o.Streams...)
	x.Defaults = append(x.Defaults, o.Defaults...)
	x.Obsoletes = append(x.Obsoletes, o.Obsoletes...)
	x.Bad = append(x.Bad, o.Bad...)
}

type document struct {
	text []byte
	line int // of its first line, from 1
}

// documents cuts a YAML stream at its document marks, so that no tree of the
// whole is ever held and all cores read.
func documents(text []byte) []document {
	var out []document
	begin, first, line := 0, 1, 0
	cut := func(end int) {
		if doc := text[begin:end]; len(bytes.TrimSpace(doc)) > 0 {
			out = append(out, document{doc, first})
		}
	}
	for at := 0; at < len(text); {
		end := at + bytes.IndexByte(text[at:], '\n') + 1
		if end == at {
			end = len(text)
		}
		line++
		switch mark := bytes.TrimRight(text[at:end], " \t\r\n"); {
		case bytes.Equal(mark, []byte("---")), bytes.Equal(mark, []byte("...")):
			cut(at)
			begin, first = end, line+1
		case bytes.HasPrefix(mark, []byte("--- ")):
			cut(at)
			begin, first = at, line
		}
		at = end
	}
	cut(len(text))
	return out
}

// header is what all documents have.
type header struct {
	Document string `yaml:"document"`
	Version  int    `yaml:"version"`
	Data     yaml.Node
}

func (x *Index) add(text []byte) error {
	var h header
	if err := yaml.Unmarshal(text, &h); err != nil {
		var kind *yaml.TypeError
		if errors.As(err, &kind) {
			x.Bad = append(x.Bad, kind.Errors...)
			return nil
		}
		return err
	}
	var err error
	switch h.Document {
	case "modulemd":
		err = x.addStream(h)
	case "modulemd-defaults":
		err = x.addDefaults(h)
	case "modulemd-obsoletes":
		err = x.addObsoletes(h)
	}
	if err != nil {
		x.Bad = append(x.Bad, h.Document+": "+err.Error())
	}
	return nil
}

type streamYAML struct {
	Name, Stream, Context, Arch string
	Version                     uint64
	Dependencies                yaml.Node
	Profiles                    map[string]struct{ RPMs []string }
	Artifacts                   struct{ RPMs []string }
	Demodularized               struct{ RPMs []string }
}

func (x *Index) addStream(h header) error {
	var y streamYAML
	if err := h.Data.Decode(&y); err != nil {
		return err
	}
	s := &Stream{
		Name: y.Name, Stream: y.Stream, Version: y.Version, Context: y.Context, Arch: y.Arch,
		Artifacts: y.Artifacts.RPMs, Demodularized: y.Demodularized.RPMs,
	}
	if !isName(s.Name) || !isStream(s.Stream) || s.Context != "" && !isStream(s.Context) {
		return fmt.Errorf("%q is no module's name, stream and context", s.ID())
	}
	for name, p := range y.Profiles {
		s.Profiles = append(s.Profiles, Profile{Name: name, Packages: p.RPMs})
	}
	slices.SortFunc(s.Profiles, func(a, b Profile) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
	var err error
	if s.Requires, err = requirements(h.Version, &y.Dependencies); err != nil {
		return fmt.Errorf("%s: dependencies: %w", s.ID(), err)
	}
	x.Streams = append(x.Streams, s)
	return nil
}

type defaultsYAML struct {
	Module, Stream string
	Modified       uint64
	Profiles       map[string][]string
}

func (x *Index) addDefaults(h header) error {
	var y defaultsYAML
	if err := h.Data.Decode(&y); err != nil {
		return err
	}
	if !isName(y.Module) || y.Stream != "" && !isStream(y.Stream) {
		return fmt.Errorf("%q is no module's name and stream", y.Module+":"+y.Stream)
	}
	x.Defaults = append(x.Defaults, &Defaults{Module: y.Module, Stream: y.Stream, Modified: y.Modified, Profiles: y.Profiles})
	return nil
}

type obsoletesYAML struct {
	Module, Stream, Context string
	Modified                string
	End                     string `yaml:"eol_date"`
	Reset                   bool
	By                      struct{ Module, Stream string } `yaml:"obsoleted_by"`
}

func (x *Index) addObsoletes(h header) error {
	var y obsoletesYAML
	if err := h.Data.Decode(&y); err != nil {
		return err
	}
	o := &Obsoletes{Module: y.Module, Stream: y.Stream, Context: y.Context, Reset: y.Reset, By: y.By.Module, ByStream: y.By.Stream}
	if !isName(o.Module) || !isStream(o.Stream) ||
		o.By != "" && (!isName(o.By) || !isStream(o.ByStream)) {
		return fmt.Errorf("%q is no module's name and stream", o.Module+":"+o.Stream)
	}
	var err error
	if o.Modified, err = date(y.Modified); err != nil {
		return fmt.Errorf("modified: %w", err)
	}
	if y.End != "" {
		if o.End, err = date(y.End); err != nil {
			return fmt.Errorf("eol_date: %w", err)
		}
	}
	if o.Reset && y.End != "" {
		return fmt.Errorf("%s:%s: both eol_date and reset", o.Module, o.Stream)
	}
	x.Obsoletes = append(x.Obsoletes, o)
	return nil
}

// date reads the form of the specification, 2020-09-04T00:00Z, and RFC 3339's.
func date(s string) (time.Time, error) {
	if t, err := time.Parse("2006-01-02T15:04Z07:00", s); err == nil {
		return t.UTC(), nil
	}
	t, err := time.Parse(time.RFC3339, s)
	return t.UTC(), err
}

func decimal(n uint64) string { return strconv.FormatUint(n, 10) }
