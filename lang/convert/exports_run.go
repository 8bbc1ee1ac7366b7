package convert

import (
	"path"
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/pattern"
)

// exportCommands converts the commands of a list that only bring something to
// /exports.
func (r *run) exportCommands() {
	if !r.export {
		return
	}
	for n, c := range r.list {
		places := exportsIn(r.line.Text[c.from:c.to])
		if len(places) == 0 || c.kind != other {
			continue
		}
		where := r.file.Place(r.line, c.from, c.to)
		e := &exportCommand{run: r, where: where.Start, dirs: map[string]bool{}}
		why := e.why(c)
		if why == "" && r.goesOn(n) {
			why = "the list goes on where it fails"
		}
		if why != "" {
			r.wants(where.Start, places)
			c.no = refuse(why, "")
			continue
		}
		c.kind, c.lines = export, e.lines
		for _, p := range e.placed {
			r.found.placed[p] = true
		}
		for _, p := range e.made {
			r.found.made[p] = true
		}
		for d := range e.dirs {
			r.dirs[d] = true
		}
		if e.misspelt {
			r.changed(where, "what was meant for the host goes there now: no installer looks into /export", "")
		}
	}
}

// goesOn is true where a list runs on behind a command that fails.
func (r *run) goesOn(n int) bool {
	return !r.errexit() && slices.ContainsFunc(r.list[n:], func(c *command) bool { return c.semi })
}

// exportCommand is a command that brings something to /exports.
type exportCommand struct {
	*run
	where        int
	misspelt     bool
	lines        []string
	placed, made []string
	dirs         map[string]bool
}

// why makes the lines of a command, or says why it stays.
func (e *exportCommand) why(c *command) string {
	call, ok := c.stmt.Cmd.(*sh.CallExpr)
	if !e.exports() {
		return "the system image is made of the last stage"
	}
	if !ok || len(call.Assigns) > 0 || len(c.stmt.Redirs) > 0 || c.stmt.Negated || c.stmt.Background || len(call.Args) == 0 {
		return "no EXPORT does what it does"
	}
	var words []string
	for _, w := range call.Args {
		list, ok := braced(w)
		if !ok {
			return "what its words are only a shell knows"
		}
		words = append(words, list...)
	}
	switch path.Base(words[0]) {
	case "mkdir":
		return e.mkdir(words[1:])
	case "cp":
		return e.cp(words[1:])
	case "install":
		return e.install(words[1:])
	case "ln":
		return e.ln(words[1:])
	}
	return "no EXPORT does what it does"
}

// braced are the words that a shell makes of one, where that can be told.
func braced(w *sh.Word) ([]string, bool) {
	text, ok := literal(w)
	if !ok {
		return nil, false
	}
	if expandsTo(w) == "" {
		lit, one := w.Parts[0].(*sh.Lit)
		return []string{text}, !one || !strings.ContainsAny(lit.Value, "*?[")
	}
	lit, one := w.Parts[0].(*sh.Lit)
	if !one || len(w.Parts) > 1 || strings.ContainsAny(lit.Value, `\*?[~`) || strings.Contains(lit.Value, "..") {
		return nil, false
	}
	return braces(lit.Value)
}

var innermost = pattern.New(`\{([^{}]*)\}`)

// maxWords bounds what braces make: more is meant to harm.
const maxWords = 200

// braces expands a{b,c}d.
func braces(text string) ([]string, bool) {
	todo, out := []string{text}, []string(nil)
	for len(todo) > 0 {
		if len(todo)+len(out) > maxWords {
			return nil, false
		}
		at := innermost.Regexp().FindStringSubmatchIndex(todo[0])
		if at == nil {
			out, todo = append(out, todo[0]), todo[1:]
			continue
		}
		inner := todo[0][at[2]:at[3]]
		if !strings.Contains(inner, ",") || at[0] > 0 && todo[0][at[0]-1] == '$' {
			return nil, false
		}
		var next []string
		for part := range strings.SplitSeq(inner, ",") {
			next = append(next, todo[0][:at[0]]+part+todo[0][at[1]:])
		}
		todo = append(next, todo[1:]...)
	}
	return out, len(out) > 0
}

// longOptions are those of the commands by their letters.
var longOptions = map[string]string{
	"--parents": "p", "--verbose": "v", "--recursive": "r", "--archive": "a", "--force": "f", "--preserve": "p",
	"--symbolic": "s", "--mode": "m", "--directory": "d", "--no-dereference": "P",
}

// options takes a command's options from its words. valid are the letters that
// mean nothing else than that EXPORT does it; m has a value.
func options(words []string, valid string) (opts map[byte]string, rest []string, ok bool) {
	opts = map[byte]string{}
	for n := 0; n < len(words); n++ {
		w := words[n]
		if w == "--" {
			return opts, append(rest, words[n+1:]...), true
		}
		if len(w) < 2 || w[0] != '-' {
			rest = append(rest, w)
			continue
		}
		letters, value, given := strings.TrimPrefix(w, "-"), "", false
		if strings.HasPrefix(w, "--") {
			w, value, given = strings.Cut(w, "=")
			if letters = longOptions[w]; letters == "" || given && letters != "m" {
				return nil, nil, false
			}
		}
		for i := 0; i < len(letters); i++ {
			if strings.IndexByte(valid, letters[i]) < 0 {
				return nil, nil, false
			}
			opts[letters[i]] = ""
			if letters[i] != 'm' {
				continue
			}
			if !given {
				if value = letters[i+1:]; value == "" {
					if n++; n >= len(words) {
						return nil, nil, false
					}
					value = words[n]
				}
			}
			opts['m'] = value
			break
		}
	}
	return opts, rest, true
}
