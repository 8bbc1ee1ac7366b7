package lsp

import (
	"maps"
	"runtime"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// environments are the values of variables at every line, as far as the files
// tell them, where nobody gives build arguments.
type environments struct {
	view  *view
	steps []step // where a value changes, by line
}

// step is the variables from behind a line on; the map is shared and never
// changed.
type step struct {
	line   int
	values map[string]string
}

// values are those of the view.
func (v *view) values() *environments {
	v.valuing.Do(func() {
		e := &environments{view: v}
		e.all()
		v.env = e
	})
	return v.env
}

// at are the variables that a line sees; nil for none.
func (e *environments) at(line int) map[string]string {
	var out map[string]string
	for _, s := range e.steps {
		if s.line >= line {
			break
		}
		out = s.values
	}
	return out
}

// all walks the lines. A stage begins with what the one that it stands on has at
// its end, and an ARG without a default has that of the first lines.
func (e *environments) all() {
	x := e.view.names()
	ends := make([]map[string]string, len(x.stages))
	globals, now := map[string]string{}, map[string]string{}
	scope := global
	for n, l := range e.view.tree.Lines {
		if to := x.stageOf[n]; to != scope {
			if scope != global {
				ends[scope] = now
			} else {
				globals = now
			}
			now = map[string]string{}
			if up := x.stages[to].parent; up != global {
				now = ends[up]
			}
			scope = to
			e.steps = append(e.steps, step{n, now})
		}
		if next := e.line(l, now, globals, scope); next != nil {
			now = next
			e.steps = append(e.steps, step{n, now})
		}
	}
}

// line gives the variables behind a line that changes them; nil where it does
// not. What cannot be told is not among them.
func (e *environments) line(l syntax.Line, now, globals map[string]string, scope int) map[string]string {
	if l.Row == nil || l.Row.Section != "ARG" && l.Row.Section != "ENV" {
		return nil
	}
	next := maps.Clone(now)
	if next == nil {
		next = map[string]string{}
	}
	isArg := l.Row.Section == "ARG"
	for _, p := range l.Pairs {
		if isArg {
			now = next // an ARG sees those before it in its line
		}
		value, ok := "", false
		switch {
		case p.Value != nil:
			value, ok = e.expand(l.File, *p.Value, now)
		case scope != global:
			value, ok = globals[p.Name.Text]
		}
		delete(next, p.Name.Text)
		if ok {
			next[p.Name.Text] = value
		}
	}
	return next
}

// expand is what a word becomes; false where that cannot be told.
func (e *environments) expand(f *syntax.File, w syntax.Word, values map[string]string) (string, bool) {
	x := check.Expander{Escape: f.Escape, Strict: true, Lookup: func(name string) (string, bool) {
		v, ok := values[name]
		return v, ok
	}}
	text, err := x.Word(w)
	return text, err == nil
}

// repositories are those that the stage of a line knows there, as far as their
// places can be told: those that it names, or, where it names none, those that
// the stages below it keep.
func (v *view) repositories(line int) []Repository {
	x := v.names()
	if line < 0 || line >= len(x.stageOf) {
		return nil
	}
	var own, kept []Repository
	named := false
	for n, l := range v.tree.Lines[:line] {
		if l.Title() != "YUM repo" || len(l.Args) == 0 || !x.sees(x.stageOf[line], x.stageOf[n]) {
			continue
		}
		r := v.repository(l, n)
		there := len(r.BaseURLs) > 0 || r.MirrorList != "" || r.Metalink != ""
		isOwn := x.stageOf[n] == x.stageOf[line]
		named = named || isOwn
		switch {
		case there && isOwn:
			own = replaced(own, r)
		case there && keeps(l):
			kept = replaced(kept, r)
		}
	}
	if named {
		return own
	}
	return kept
}

// replaced is a list with a repository in the place of one of the same ID.
func replaced(list []Repository, r Repository) []Repository {
	return append(slices.DeleteFunc(list, func(o Repository) bool { return o.ID == r.ID }), r)
}

// keeps is true for a line whose repository stays in the image.
func keeps(l syntax.Line) bool {
	return slices.ContainsFunc(l.Flags, func(f syntax.Flag) bool {
		return f.Name == "keep" && (f.Value == nil || strings.EqualFold(f.Value.Text, "true"))
	})
}

func (v *view) repository(l syntax.Line, line int) Repository {
	r := Repository{ID: l.Args[0].Text}
	values := v.yumValues(line)
	for _, f := range l.Flags {
		if f.Value == nil {
			continue
		}
		text, ok := v.values().expand(l.File, *f.Value, values)
		if !ok {
			continue
		}
		switch f.Name {
		case "baseurl":
			r.BaseURLs = append(r.BaseURLs, strings.Split(text, ",")...)
		case "mirrorlist":
			r.MirrorList = text
		case "metalink":
			r.Metalink = text
		}
	}
	return r
}

// yumValues are the variables that a line of YUM sees: the file's own, those of
// YUM var above it, and this machine's architecture in rpm's word, for which
// images are made unless somebody says otherwise.
func (v *view) yumValues(line int) map[string]string {
	x, out := v.names(), map[string]string{}
	if arch := architectures[runtime.GOARCH]; arch != "" {
		out["basearch"], out["arch"] = arch, arch
	}
	for n, l := range v.tree.Lines[:line] {
		if l.Title() != "YUM var" || x.stageOf[n] != x.stageOf[line] {
			continue
		}
		for _, p := range l.Pairs {
			if p.Value == nil {
				continue
			}
			if text, ok := v.values().expand(l.File, *p.Value, v.values().at(n)); ok {
				out[p.Name.Text] = text
			}
		}
	}
	maps.Copy(out, v.values().at(line))
	return out
}

// architectures are rpm's words for Go's.
var architectures = map[string]string{
	"amd64": "x86_64", "arm64": "aarch64", "ppc64le": "ppc64le", "s390x": "s390x", "riscv64": "riscv64",
}
