package ir

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Parse reads the text form. What it gives prints as it was written, but for
// comments and blank lines; an error names the line.
func Parse(text string) (*Graph, error) {
	p := parser{names: map[string]*Vertex{}}
	lines := strings.Split(text, "\n")
	if strings.TrimRight(lines[0], "\r") != version {
		return nil, fmt.Errorf("line 1: %q expected", version)
	}
	for i, line := range lines[1:] {
		if err := p.line(strings.TrimSpace(line)); err != nil {
			return nil, fmt.Errorf("line %d: %w", i+2, err)
		}
	}
	return &p.graph, nil
}

type parser struct {
	names map[string]*Vertex
	title string // the comment above
	graph Graph
}

func (p *parser) line(s string) error {
	if !utf8.ValidString(s) {
		return errors.New("not UTF-8")
	}
	if s == "" {
		return nil
	}
	if c, ok := strings.CutPrefix(s, "#"); ok {
		p.title = oneLine(c)
		return nil
	}
	title := p.title
	p.title = ""
	if rest, ok := strings.CutPrefix(s, "target "); ok {
		return p.target(rest)
	}
	name, rest, ok := strings.Cut(s, " = ")
	if !ok {
		return errors.New("neither a vertex nor a target")
	}
	v, err := p.vertex(rest)
	if err != nil {
		return err
	}
	if p.names[name] != nil || strings.ContainsAny(name, " {") || name == "" {
		return fmt.Errorf("%q: not a new name", name)
	}
	p.names[name] = v.At(title)
	return nil
}

func (p *parser) vertex(s string) (*Vertex, error) {
	head, fields := s, ""
	if i := strings.IndexByte(s, '{'); i >= 0 {
		head, fields = s[:i], s[i:]
	}
	words := strings.Fields(head)
	if len(words) == 0 {
		return nil, errors.New("no op")
	}
	op := blank(words[0])
	if op == nil {
		return nil, fmt.Errorf("op %q: unknown", words[0])
	}
	if err := decode(fields, op); err != nil {
		return nil, fmt.Errorf("%s: %w", words[0], err)
	}
	var inputs []*Vertex
	for _, w := range words[1:] {
		in, err := p.named(w)
		if err != nil {
			return nil, err
		}
		inputs = append(inputs, in)
	}
	return New(op, inputs...), nil
}

func (p *parser) target(s string) error {
	var l targetLine
	if err := decode(s, &l); err != nil {
		return fmt.Errorf("target: %w", err)
	}
	t := &Target{
		Format: l.Format, Name: l.Name, Tag: l.Tag, Stage: l.Stage, ByPackage: l.ByPackage,
		Image: l.Image, BaseHistory: list(l.BaseHistory), History: list(l.History),
		Compression: l.Compression, Flags: dict(l.Flags), Platform: l.Platform, System: l.System,
	}
	var err error
	if t.Vertex, err = p.named(l.Vertex); err != nil {
		return err
	}
	if l.Base != "" {
		if t.Base, err = p.named(l.Base); err != nil {
			return err
		}
	}
	if len(l.Boundaries) == 0 {
		l.Boundaries = []string{l.Vertex}
	}
	for _, name := range l.Boundaries {
		b, err := p.named(name)
		if err != nil {
			return err
		}
		t.Boundaries = append(t.Boundaries, b)
	}
	p.graph.Targets = append(p.graph.Targets, t)
	return nil
}

func (p *parser) named(name string) (*Vertex, error) {
	if v := p.names[name]; v != nil {
		return v, nil
	}
	return nil, fmt.Errorf("vertex %q: not there yet", name)
}

func blank(word string) Op {
	for _, op := range []Op{&Source{}, &Exec{}, &File{}, &Install{}, &Repo{}, &Packages{}} {
		if op.Word() == word {
			return op
		}
	}
	return nil
}

// decode wants one JSON object and nothing behind it.
func decode(s string, into any) error {
	d := json.NewDecoder(bytes.NewReader([]byte(s)))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more behind the fields")
	}
	return nil
}
