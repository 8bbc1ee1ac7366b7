package convert

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// manifest is /exports/manifest.json: what installers read of it, as
// atomic-containers' FILES.md has it.
type manifest struct {
	span      diag.Span // where it is copied
	defaults  map[string]string
	renames   map[string]string
	templates []string // of installedFilesTemplate, behind the renames
	noLinks   bool
	noService bool
	dropped   []string // keys and names that mean nothing, and why
}

const maxManifest = 1 << 20

// manifest converts the manifest of the context, or has it stay.
func (p *copying) manifest(w syntax.Word, source string) {
	m, err := p.readManifest(source)
	if err == nil && p.verbs[manifestPlace] {
		err = errors.New("another one stands there already")
	}
	var lines []string
	if err == nil {
		lines, err = m.lines(p.file.Escape)
	}
	if err != nil {
		p.keepFile(w, source, manifestPlace, err.Error())
		return
	}
	p.verbs[manifestPlace] = true
	m.span = w.Span
	p.found.manifest = m
	p.lines = append(p.lines, lines...)
	for _, d := range m.dropped {
		p.changed(w.Span, source+": "+d, "")
	}
}

func (p *copying) readManifest(source string) (*manifest, error) {
	if p.opts.Context == nil {
		return nil, errors.New("what it holds is not known")
	}
	src, err := p.opts.Context.ReadSource(source)
	switch {
	case err != nil:
		return nil, fmt.Errorf("it cannot be read: %w", err)
	case len(src.Text) > maxManifest:
		return nil, errors.New("it is too large")
	}
	return parseManifest(src.Text)
}

func parseManifest(text string) (*manifest, error) {
	var keys map[string]json.RawMessage
	if err := json.Unmarshal([]byte(text), &keys); err != nil || keys == nil {
		return nil, errors.New("it is no JSON object")
	}
	m := &manifest{renames: map[string]string{}}
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		var err error
		switch raw := keys[key]; key {
		case "version":
		case "defaultValues":
			err = m.values(raw)
		case "renameFiles":
			err = json.Unmarshal(raw, &m.renames)
		case "installedFilesTemplate":
			err = json.Unmarshal(raw, &m.templates)
		case "useLinks":
			links := true
			err = json.Unmarshal(raw, &links)
			m.noLinks = !links
		case "noContainerService":
			err = json.Unmarshal(raw, &m.noService)
		default:
			m.dropped = append(m.dropped, fmt.Sprintf("%q is left out: no installer reads it", key))
		}
		if err != nil {
			return nil, fmt.Errorf("its %s: %w", key, err)
		}
	}
	return m, nil
}

// values reads the defaults. Those that are no text are what Python prints of
// them, as the installer does.
func (m *manifest) values(raw json.RawMessage) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var values map[string]any
	if err := d.Decode(&values); err != nil {
		return err
	}
	m.defaults = map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		switch v := values[name].(type) {
		case string:
			m.defaults[name] = v
		case json.Number:
			m.defaults[name] = v.String()
		case bool:
			m.defaults[name] = map[bool]string{true: "True", false: "False"}[v]
		case nil:
			m.defaults[name] = "None"
		default:
			return fmt.Errorf("%s is no text", name)
		}
		if strings.ContainsAny(m.defaults[name], "\r\n") {
			return fmt.Errorf("%s has several lines", name)
		}
		if why := noDefault(name); why != "" {
			m.dropped = append(m.dropped, fmt.Sprintf("the default of %q is left out: %s", name, why))
			delete(m.defaults, name)
		}
	}
	return nil
}

// noDefault says why a variable can have no default, or why that means nothing;
// "" where it can.
func noDefault(name string) string {
	if err := check.DefaultName(name); err != nil {
		return err.Error()
	}
	_, list := check.Parse(diag.NewSource("manifest", "FROM scratch\nEXPORT default "+name+"=\n"), check.Options{})
	for _, d := range list {
		if d.Rule == check.RuleInertDefault {
			return d.Summary
		}
	}
	return ""
}

// lines are the manifest as EXPORT says it. What that does not take is the error.
func (m *manifest) lines(escape rune) ([]string, error) {
	var out []string
	for _, say := range []struct {
		verb  string
		pairs map[string]string
	}{{"default", m.defaults}, {"rename", m.renames}} {
		var words []string
		for _, name := range slices.Sorted(maps.Keys(say.pairs)) {
			words = append(words, quoted(name)+"="+quotedValue(say.pairs[name], say.verb == "rename"))
		}
		if words != nil {
			out = append(out, "EXPORT "+say.verb+" "+strings.Join(words, " "+string(escape)+"\n"))
		}
	}
	text := "# escape=" + string(escape) + "\nFROM scratch\n" + strings.Join(out, "\n") + "\n"
	prog, list := check.Parse(diag.NewSource("manifest", text), check.Options{})
	if list.HasErrors() {
		return nil, errors.New(onlyErrors(list)[0].Summary)
	}
	return out, m.saidBy(prog)
}

// saidBy is an error where a program does not say the same.
func (m *manifest) saidBy(prog *check.Program) error {
	x := check.Expander{Escape: prog.Escape}
	said := 0
	for _, i := range prog.Stages[0].Instrs {
		var pairs []check.Pair
		var want map[string]string
		switch n := i.Node.(type) {
		case *check.ExportDefault:
			pairs, want = n.Pairs, m.defaults
		case *check.ExportRename:
			pairs, want = n.Pairs, m.renames
		}
		for _, p := range pairs {
			name, err1 := x.Word(p.Name)
			value, err2 := x.Word(p.Value)
			if text, ok := want[name]; !ok || errors.Join(err1, err2) != nil || text != value {
				return fmt.Errorf("%q cannot be said in a line", p.Name.Text)
			}
			said++
		}
	}
	if said != len(m.defaults)+len(m.renames) {
		return errors.New("not all of it can be said")
	}
	return nil
}

// quotedValue quotes a value. The variables of what a file is renamed to are the
// installer's, and stay.
func quotedValue(s string, template bool) string {
	if s == "" || template && !strings.ContainsAny(s, " \t\"'\\") {
		return s
	}
	return quoted(s)
}

// flags are those of TARGET.
func (m *manifest) flags() string {
	out := ""
	if m.noService {
		out += " --no-service"
	}
	if m.noLinks {
		out += " --no-links"
	}
	return out
}

// renamed is where a path of the host comes to stand: renames apply to it part by
// part from its left, each to what the ones before it gave.
func (m *manifest) renamed(host string) string {
	at := "/"
	for part := range strings.SplitSeq(strings.Trim(host, "/"), "/") {
		at = path.Join(at, part)
		if to, ok := m.renames[at]; ok {
			at = to
		}
	}
	return at
}
