package convert

import "strings"

// exec converts a RUN in the form of a JSON list, which no shell reads: it is one
// command, of literals.
func (r *run) exec() {
	var args []arg
	for _, w := range r.in.Args {
		args = append(args, arg{text: w.Text, plain: true, specs: []string{quoted(w.Text)}})
	}
	program, c := args[0].text, &command{}
	switch {
	case isPackager(program):
		c.packager(args[1:])
	case namesPackager(strings.Join(r.texts(), " ") + " "):
		c.no = refuse("it stands in the words of "+program, "")
	default:
		return
	}
	s := r.stage()
	switch {
	case c.kind == install:
		s.installs = true
		r.replace(r.in.Line, r.execInstall(c.req))
	case c.kind == clean && s.installs && !s.dirty:
		r.replace(wholeLine(r.in.Line), r.execComments())
	case c.kind == clean:
		s.dirty = false
	default:
		s.dirty = true
		r.kept(r.in.Line, "RUN", c.no.why, c.no.hint)
	}
}

func (r *run) texts() []string {
	var out []string
	for _, w := range r.in.Args {
		out = append(out, w.Text)
	}
	return out
}

func (r *run) execInstall(req request) string {
	words := append([]string{"YUM " + req.verb}, req.flags...)
	for _, a := range req.specs {
		words = append(words, a.specs...)
	}
	return r.execComments() + strings.Join(words, " ")
}

// execComments are the comments between the rows, each with its end.
func (r *run) execComments() string {
	var b strings.Builder
	for _, c := range r.comments {
		b.WriteString(c.Text() + "\n")
	}
	return b.String()
}
