package convert

import (
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// run is a RUN on its way to other instructions.
type run struct {
	*converter
	in       *syntax.Instr
	line     syntax.Word     // what its shell gets
	script   *syntax.Heredoc // whose body line is; nil: line is the rest of the RUN's
	list     []*command
	flags    []syntax.Flag // those that stay
	caches   []syntax.Flag // mounts of packages' caches: they go with the packager
	dirty    bool          // a packager's command stays in it
	pieces   []piece
	comments []diag.Span // in it, in order
	// remarks are the comments of the shell's own, which stand at its line's end.
	remarks []string
}

// piece is an instruction that a RUN becomes.
type piece struct {
	from, to int    // in the line: what of it the piece is
	text     string // what stands before that
	words    []arg  // of YUM; nil for a RUN
	tail     string // of a RUN: what is run behind it
}

var packagerWord = pattern.New(`(^|[\s;&|(/"'\[])(yum|dnf|microdnf|dnf5|yum-config-manager)["',]*\s`)

// namesPackager is true for a text that seems to run a package manager.
func namesPackager(text string) bool { return packagerWord.MatchString(text) }

// run converts a RUN, or tells why it stays.
func (c *converter) run(in *syntax.Instr) {
	r := &run{converter: c, in: in}
	for _, comment := range c.file.Comments {
		if s := comment.Span; in.Line.Start <= s.Start && s.Start < in.Line.End {
			r.comments = append(r.comments, s)
		}
	}
	text := in.Text
	for _, h := range in.Heredocs {
		text += "\n" + h.Body.Text
	}
	why, hint := r.stays()
	if c.whole[in] {
		why = "as lines of a Sysfile it would not be read"
	}
	if why == "" && in.JSON {
		if c.export && len(exportsIn(text)) > 0 {
			c.kept(in.Line, "RUN", "no shell reads it", "")
		}
		c.staysWhole(in, text)
		r.exec()
		return
	}
	if why == "" {
		why = r.read()
	}
	if why != "" {
		if namesPackager(text) {
			c.stage().dirty = true
			c.kept(in.Line, "RUN", why, hint)
		} else if c.export && len(exportsIn(text)) > 0 {
			c.kept(in.Line, "RUN", why, "")
		}
		c.staysWhole(in, text)
		return
	}
	r.decide()
	r.exportCommands()
	r.tell()
	if contains(r.list, install) || contains(r.list, key) || contains(r.list, clean) || contains(r.list, export) {
		r.rewrite()
	}
}

// stays says why nothing of a RUN can be converted.
func (r *run) stays() (why, hint string) {
	s := r.stage()
	switch {
	case s.foreign != "":
		return "its shell is " + s.foreign, ""
	case len(r.in.Heredocs) > 0 && !r.isScript():
		return "it is more than a shell's script", "write YUM install for what it installs, in a line of its own"
	case !r.in.JSON && len(r.in.Args) != 1:
		return "it has no command", ""
	case !s.isRoot():
		return "USER " + s.user + " runs it, and YUM runs as root", "move it above the USER"
	case s.reaches() != "":
		return s.reaches() + " is set, and does not reach YUM", "where it needs that no more, write YUM install for it"
	}
	return r.mounts()
}

// mounts keeps the flags but for the mounts of a package manager's caches.
func (r *run) mounts() (why, hint string) {
	for _, f := range r.in.Flags {
		value := ""
		if f.Value != nil {
			value = f.Value.Text
		}
		switch {
		case f.Name == "mount" && isPackageCache(value):
			r.caches = append(r.caches, f)
		case f.Name == "mount":
			return "it may need what --" + f.Name + "=" + value + " brings", ""
		case f.Name == "network" && value == "none":
			return "it has no network", ""
		default:
			r.flags = append(r.flags, f)
		}
	}
	return "", ""
}

// isPackageCache is true for the cache mount of a package manager.
func isPackageCache(mount string) bool {
	fields := strings.Split(mount, ",")
	return slices.Contains(fields, "type=cache") && slices.ContainsFunc(fields, func(f string) bool {
		key, value, _ := strings.Cut(f, "=")
		return slices.Contains([]string{"target", "dst", "destination"}, key) && caches.MatchString(strings.TrimSuffix(value, "/"))
	})
}

// isScript is true where all that is run is a heredoc, by the stage's shell.
func (r *run) isScript() bool {
	h := &r.in.Heredocs[0]
	if len(r.in.Heredocs) > 1 || h.Chomp || len(r.in.Args) != 1 || r.in.Args[0].Text != h.Word.Text() ||
		h.Body.Text != h.Body.Span.Text() || strings.HasPrefix(h.Body.Text, "#!") || strings.Contains(h.Body.Text, "\r") {
		return false
	}
	r.script = h
	return true
}

// read takes the line apart; why says why it cannot.
func (r *run) read() (why string) {
	r.line = r.in.Args[0]
	if r.script != nil {
		r.line = r.script.Body
	}
	file, err := syntax.ParseShell(r.line.Text)
	if err != nil {
		return "its shell's text does not parse"
	}
	sh.Walk(file, func(n sh.Node) bool {
		switch n := n.(type) {
		case *sh.Comment:
			r.remark(n)
		case *sh.Redirect:
			if n.Hdoc != nil {
				why = "a heredoc stands in its script"
			}
		}
		return true
	})
	r.list = list(file)
	words := wordReader{text: r.line.Text, vars: r.stage().vars, local: map[string]string{}}
	for _, c := range r.list {
		if strings.HasPrefix(r.line.Text[c.from:c.to], "--") {
			return "one of its commands would be a flag of RUN"
		}
		if c.stmt.Background {
			return "one of its commands runs in the background"
		}
		c.classify(words)
		if c.kind == setting && c.set != "" {
			words.local[c.set] = c.value
		}
	}
	return why
}

// remark keeps a comment of the shell's own: in its place in a script, else
// above the line that it ends.
func (r *run) remark(c *sh.Comment) {
	if r.script == nil {
		r.remarks = append(r.remarks, "#"+c.Text)
		return
	}
	from := int(c.Hash.Offset())
	r.comments = append(r.comments, r.file.Place(r.line, from, from+1+len(c.Text)))
}

// decide takes back what could be converted alone but not in its place.
func (r *run) decide() {
	changes, late := "", ""
	errexit := false
	for n, c := range r.list {
		if c.kind == setting && changes == "" {
			errexit = errexit || c.errexit
			if !r.leads(n) {
				changes = c.changes
			}
		} else if c.kind == other && c.changes != "" {
			changes = c.changes
		}
		if c.kind == install || c.kind == key {
			switch {
			case changes != "":
				c.give("what runs before it changes the shell: "+changes, "begin the list with it, or give it a RUN of its own")
			case late != "":
				c.give(late, r.strict())
			}
		}
		if c.semi && !errexit && c.kind == other {
			late = "it runs even where what is before it fails"
		}
	}
	r.cleaning()
}

// strict is how to have a list end where a command fails.
func (r *run) strict() string {
	if r.script != nil {
		return "begin the script with set -e"
	}
	return "write && in place of the ;"
}

// leads is true where settings are all that stands before a command, or a
// command of YUM's.
func (r *run) leads(n int) bool {
	return !slices.ContainsFunc(r.list[:n], func(c *command) bool { return c.kind != setting })
}

func (c *command) give(why, hint string) { c.kind, c.no = other, refuse(why, hint) }

// cleaning keeps what cleans up behind a command that stays, and where YUM has
// installed nothing yet.
func (r *run) cleaning() {
	s := r.stage()
	for _, c := range r.list {
		switch {
		case c.kind == other && c.dirties:
			r.dirty, s.dirty = true, true
		case c.kind == install:
			s.installs = true
		case c.kind == clean:
			if s.dirty || !s.installs {
				c.kind, c.cleans = other, true
			}
			s.dirty = false
		}
	}
}

// tell gives the reasons for what stays.
func (r *run) tell() {
	failing := false
	for _, c := range r.list {
		where := r.file.Place(r.line, c.from, c.to)
		if c.kind == other && c.no != nil {
			r.kept(where, brief(r.line.Text[c.from:c.to]), c.no.why, c.no.hint)
		}
		if c.kind == install && c.semi && !r.errexit() && !failing {
			failing = true
			r.notes = append(r.notes, diag.Diagnostic{
				Severity: diag.Info, Rule: RuleChanged,
				Summary: "this ends the build now where it fails, and did not before",
				Span:    where,
			})
		}
	}
}

func (r *run) errexit() bool {
	return slices.ContainsFunc(r.list, func(c *command) bool { return c.errexit })
}

// brief is the beginning of a command, for a message.
func brief(text string) string {
	words := strings.Fields(text)
	if len(words) > 3 {
		return strings.Join(words[:3], " ") + " …"
	}
	return strings.Join(words, " ")
}
