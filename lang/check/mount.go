package check

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

// mountTypes are the types of RUN --mount; the first is the default.
var mountTypes = []string{"bind", "cache", "tmpfs", "secret", "ssh"}

var sharingModes = []string{"shared", "private", "locked"}

// mountKey is a key of RUN --mount: BuildKit's, and the types that it says
// something of.
type mountKey struct {
	name    string
	aliases []string
	types   []string // nil: all
	lax     bool     // of another type it is read, and says nothing
	bare    bool     // it may stand without a value
	set     func(c *checker, m *Mount, f mountField)
	// judge is set's place for a key whose value is one of a few: it waits for
	// the expansion of one with a variable.
	judge func(m *Mount, f mountField) error
}

// mountField is KEY or KEY=VALUE, at its place.
type mountField struct {
	key   Word
	value *Word // nil without a "="
}

var mountKeys = []mountKey{
	{name: "type", set: func(*checker, *Mount, mountField) {}}, // read before all others
	{name: "target", aliases: []string{"dst", "destination"}, set: func(c *checker, m *Mount, f mountField) {
		m.Target = f.value
		c.windowsPath(*f.value)
	}},
	{name: "source", aliases: []string{"src"}, types: []string{"bind", "cache", "secret"}, lax: true, set: func(_ *checker, m *Mount, f mountField) { m.Source = f.value }},
	{name: "from", types: []string{"bind", "cache"}, set: func(c *checker, m *Mount, f mountField) {
		c.fromWord(*f.value, "from=")
		f.value.Raw = true
		m.From = f.value
	}},
	{name: "readonly", aliases: []string{"ro"}, bare: true, judge: func(m *Mount, f mountField) error { return f.bool(&m.ReadOnly, true) }},
	{name: "readwrite", aliases: []string{"rw"}, bare: true, judge: func(m *Mount, f mountField) error { return f.bool(&m.ReadOnly, false) }},
	{name: "id", types: fileTypes, lax: true, set: func(_ *checker, m *Mount, f mountField) { m.ID = f.value }},
	{name: "sharing", types: []string{"cache"}, judge: judgeSharing},
	{name: "required", types: []string{"secret", "ssh"}, bare: true, judge: func(m *Mount, f mountField) error {
		var v *bool
		err := f.bool(&v, true)
		m.Required = v != nil && *v
		return err
	}},
	{name: "size", types: []string{"tmpfs"}, set: func(c *checker, m *Mount, f mountField) { m.Size = c.mountValue(f, sizePattern, "100m") }},
	{name: "mode", types: fileTypes, set: func(c *checker, m *Mount, f mountField) { m.Mode = c.mountValue(f, octalPattern, "0440") }},
	{name: "uid", types: fileTypes, set: func(c *checker, m *Mount, f mountField) { m.UID = c.mountValue(f, idPattern, "1000") }},
	{name: "gid", types: fileTypes, set: func(c *checker, m *Mount, f mountField) { m.GID = c.mountValue(f, idPattern, "1000") }},
	{name: "env", types: []string{"secret"}, lax: true, set: func(c *checker, m *Mount, f mountField) { m.Env = c.mountValue(f, envPattern, "TOKEN") }},
}

// fileTypes are the types whose mount has an owner and a mode.
var fileTypes = []string{"cache", "secret", "ssh"}

var (
	sizePattern  = pattern.New(`^[0-9]+(\.[0-9]+)? ?([kKmMgGtTpP]([iI]?[bB])?|[bB])?$`)
	octalPattern = pattern.New(`^[0-7]{1,10}$`)
	envPattern   = pattern.New(`^[^=]+$`)
	idPattern    = pattern.New(`^[0-9]{1,10}$`)
)

// findMountKey is the row of a key or of another name of it; nil where there is
// none.
func findMountKey(name string) *mountKey {
	for i := range mountKeys {
		if k := &mountKeys[i]; k.name == name || slices.Contains(k.aliases, name) {
			return k
		}
	}
	return nil
}

func mountKeyNames() []string {
	var out []string
	for _, k := range mountKeys {
		out = append(append(out, k.name), k.aliases...)
	}
	return out
}

// mount reads the value of a --mount; nil where an error was reported.
func (c *checker) mount(w Word) *Mount {
	before := len(c.list)
	fields := c.mountFields(w)
	m := &Mount{Type: c.mountType(fields), Span: w.Span}
	for _, f := range fields {
		c.mountField(m, f)
	}
	if !diag.List(c.list[before:]).HasErrors() {
		c.mountWhole(m, w)
	}
	if diag.List(c.list[before:]).HasErrors() {
		return nil
	}
	return m
}

// mountFields cuts a value at its commas, by the rules of CSV.
func (c *checker) mountFields(w Word) []mountField {
	parts, ok := splitCSV(w)
	if !ok {
		c.badValue(RuleFlagValue, w, "a quote in this list is not closed, or stands inside a word",
			`write type=TYPE,KEY=VALUE,…; a part with a comma in it is \"KEY=A,B\"`)
		return nil
	}
	var out []mountField
	for _, p := range parts {
		name, value, has := strings.Cut(p.Text, "=")
		f := mountField{key: slice(p, 0, len(name))}
		f.key.Text = strings.ToLower(name)
		if has {
			v := slice(p, len(p.Text)-len(value), len(p.Text))
			f.value = &v
		}
		out = append(out, f)
	}
	return out
}

func (c *checker) mountType(fields []mountField) string {
	kind := mountTypes[0]
	for _, f := range fields {
		if f.key.Text != "type" || f.value == nil {
			continue
		}
		kind = strings.ToLower(f.value.Text)
		if !slices.Contains(mountTypes, kind) {
			if strings.Contains(kind, "$") {
				c.badValue(RuleFlagValue, *f.value, "a mount's type takes no variables", "write one of "+strings.Join(mountTypes, ", "))
				return ""
			}
			c.report(notOneOf(*f.value, "a mount's type", mountTypes))
			return ""
		}
	}
	return kind
}

func (c *checker) mountField(m *Mount, f mountField) {
	key := findMountKey(f.key.Text)
	switch {
	case key == nil:
		c.badValue(RuleUnknownFlag, f.key, fmt.Sprintf("--mount has no key %q", f.key.Text),
			suggest(f.key.Text, mountKeyNames(), "the keys of a "+m.Type+" mount are "+strings.Join(keysOf(m.Type), ", ")))
	case f.value == nil && !key.bare:
		c.badValue(RuleFlagValue, f.key, fmt.Sprintf("%s= needs a value", f.key.Text), "write "+f.key.Text+"=VALUE")
	case m.Type != "" && key.types != nil && !slices.Contains(key.types, m.Type):
		c.report(otherType(m, f, key))
	default:
		if f.value != nil {
			c.word(*f.value)
		}
		c.setMount(key, m, f)
	}
}

func (c *checker) setMount(key *mountKey, m *Mount, f mountField) {
	switch {
	case key.judge == nil:
		key.set(c, m, f)
	case f.value != nil && strings.Contains(f.value.Text, "$"):
		m.Open = append(m.Open, Pair{Name: f.key, Value: *f.value})
	default:
		if err := key.judge(m, f); err != nil {
			c.report(asDiagnostic(err))
		}
	}
}

// Settle sets what an Open key says, its value expanded. The error is a
// diag.Diagnostic.
func (m *Mount) Settle(open Pair) error {
	return findMountKey(open.Name.Text).judge(m, mountField{open.Name, &open.Value})
}

// otherType is said of a key that its mount's type does not take.
func otherType(m *Mount, f mountField, key *mountKey) diag.Diagnostic {
	d := diag.Diagnostic{
		Rule:    RuleFlagValue,
		Summary: fmt.Sprintf("a %s mount has no key %q", m.Type, f.key.Text),
		Hint:    "it is for type=" + strings.Join(key.types, " and type="),
		Span:    f.key.Span,
	}
	if key.lax {
		d.Severity = diag.Warning
		d.Summary = fmt.Sprintf("the key %q says nothing of a %s mount", f.key.Text, m.Type)
	}
	return d
}

// keysOf are the keys that a type takes.
func keysOf(kind string) []string {
	var out []string
	for _, k := range mountKeys {
		if k.types == nil || slices.Contains(k.types, kind) {
			out = append(out, k.name)
		}
	}
	return out
}

// notOneOf is said of a value that is none of a few.
func notOneOf(w Word, what string, values []string) diag.Diagnostic {
	return diag.Diagnostic{
		Rule:    RuleFlagValue,
		Summary: fmt.Sprintf("%s cannot be %q", what, w.Text),
		Hint:    suggest(w.Text, values, "write one of "+strings.Join(values, ", ")),
		Span:    w.Span,
	}
}

func judgeSharing(m *Mount, f mountField) error {
	m.Sharing = strings.ToLower(f.value.Text)
	if !slices.Contains(sharingModes, m.Sharing) {
		return notOneOf(*f.value, "sharing", sharingModes)
	}
	return nil
}

// bool reads a key's value, true without one; for a key that says the opposite,
// yes is false.
func (f mountField) bool(to **bool, yes bool) error {
	v := true
	if f.value != nil {
		var err error
		if v, err = strconv.ParseBool(f.value.Text); err != nil {
			return notOneOf(*f.value, f.key.Text, []string{"true", "false"})
		}
	}
	v = v == yes
	*to = &v
	return nil
}

// mountValue wants a pattern of a value that holds no variable.
func (c *checker) mountValue(f mountField, form *pattern.Pattern, example string) *Word {
	if text, ok := c.literal(*f.value); ok && !form.MatchString(text) {
		c.badValue(RuleFlagValue, *f.value, fmt.Sprintf("%s cannot be %q", f.key.Text, text), "write "+f.key.Text+"="+example)
	}
	return f.value
}

// mountWhole wants what a mount of its type cannot be without.
func (c *checker) mountWhole(m *Mount, w Word) {
	d := diag.Diagnostic{Rule: RuleMissingArgument, Span: w.Span}
	switch {
	case m.Type == "secret" && m.Source == nil && m.Target == nil && m.ID == nil:
		d.Summary = "the mount does not say which secret"
		d.Hint = "write type=secret,id=ID, and --secret id=ID,src=FILE for the build"
	case m.Type == "secret" && m.Source != nil && m.ID != nil:
		d.Rule, d.Span = RuleFlagValue, m.Source.Span
		d.Summary = "source and id both name the secret"
		d.Hint = "keep id"
	case m.Target != nil && m.Target.Text == "/" && m.Type != "secret" && m.Type != "ssh":
		d.Rule, d.Span = RuleFlagValue, m.Target.Span
		d.Summary = "a mount cannot cover the whole root"
		d.Hint = "write target=PATH of a directory or file"
	default:
		return
	}
	c.report(d)
}

// device reads the value of a --device: [name=]NAME[,required[=true|false]].
func (c *checker) device(w Word) {
	fields := c.mountFields(w)
	name := false
	for _, f := range fields {
		switch {
		case f.key.Text == "required":
			var required *bool
			if err := f.bool(&required, true); err != nil {
				c.report(asDiagnostic(err))
			}
		case !name:
			name = true
		default:
			c.badValue(RuleFlagValue, f.key, "one --device names one device", "write another --device for another")
		}
	}
	if !name && len(fields) > 0 {
		c.badValue(RuleFlagValue, w, "--device names no device", "write --device=NAME or --device=NAME,required")
	}
}
