package convert

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// copying is a COPY or ADD to a place below /exports.
type copying struct {
	*converter
	in       *syntax.Instr
	dest     string // as written
	rest     string // of the destination, below /exports
	dir      bool   // the destination is a directory
	from     string // of --from
	flags    string // those that EXPORT file has too, each with a blank behind it
	lines    []string
	together []string // sources that go to the same place of the host
	stays    []string // sources that stay
}

// copies converts what it can of a COPY or ADD to /exports.
func (c *converter) copies(in *syntax.Instr) {
	if len(in.Args) < 2 {
		return
	}
	dest, ok := c.plain(in.Args[len(in.Args)-1])
	rest, misspelt, below := below(dest)
	if !ok || !below || !c.export {
		return
	}
	p := &copying{converter: c, in: in, dest: dest, rest: rest}
	host, isHost := hostPath(rest)
	p.dir = strings.HasSuffix(dest, "/") || len(in.Args) > 2 || rest == "" || isHost && (host == "/" || c.dirs[host])
	if why := p.refuses(); why != "" {
		c.found.stays.add(in.Line.Start, exportsDir+rest, true)
		c.kept(in.Line, in.Row.Keyword, why, "")
		return
	}
	for _, w := range in.Args[:len(in.Args)-1] {
		p.source(w)
	}
	p.finish(host)
	if misspelt && len(p.lines) > 0 {
		c.changed(in.Args[len(in.Args)-1].Span, "what was meant for the host goes there now: no installer looks into /export", "")
	}
}

// refuses says why nothing of the line can be EXPORT's.
func (p *copying) refuses() string {
	if !p.exports() {
		return "the system image is made of the last stage"
	}
	if len(p.in.Heredocs) > 0 && len(p.in.Args) > 2 {
		return "a text stands beside other sources"
	}
	for _, f := range p.in.Flags {
		switch {
		case f.Name == "link":
		case f.Value != nil && strings.Contains(f.Value.Text, "$"):
			return "--" + f.Name + " has a variable"
		case f.Name == "from" && !p.isStage(f.Value.Text):
			return "EXPORT file --from takes a stage of the file"
		case f.Name == "from":
			p.from = f.Value.Text
			p.flags += f.Span.Text() + " "
		case f.Name == "chown" || f.Name == "chmod":
			p.flags += f.Span.Text() + " "
		default:
			return "EXPORT has no --" + f.Name
		}
	}
	return ""
}

// isStage is true for the name or number of a stage of the file, above the last.
func (c *converter) isStage(from string) bool {
	n, err := strconv.Atoi(from)
	return err == nil && n >= 0 && n < len(c.stages)-1 ||
		slices.ContainsFunc(c.stages[:len(c.stages)-1], func(s *stage) bool { return s.name != "" && strings.EqualFold(s.name, from) })
}

// source converts one source, or has it stay.
func (p *copying) source(w syntax.Word) {
	for i := range p.in.Heredocs {
		if h := &p.in.Heredocs[i]; h.Word.Start == w.Span.Start {
			p.heredoc(h, w)
			return
		}
	}
	text, ok := p.plain(w)
	_, isHost := hostPath(p.rest)
	switch {
	case !ok:
		p.keep(w, p.rest, "it has a variable")
	case p.in.Row.Keyword == "ADD" && unpacks(text):
		p.keep(w, p.rest, "ADD fetches or unpacks it, which EXPORT does not")
	case isHost && p.from != "":
		p.host(w, path.Join("/", text))
	case isHost:
		p.host(w, inContext(text))
	case p.from != "":
		p.keep(w, p.rest, "EXPORT takes it from no other stage")
	case strings.ContainsAny(text, `*?[\`):
		p.pattern(w, inContext(text))
	default:
		p.entry(w, inContext(text), p.rest, p.dir)
	}
}

// inContext is a source as a path of the context.
func inContext(source string) string {
	clean := strings.TrimPrefix(path.Clean("/"+source), "/")
	if clean == "" {
		return "."
	}
	return clean
}

var packed = pattern.New(`://|^git@|\.git(#|$)|\.(tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst)$`)

// unpacks is true for a source that ADD does more with than copy it.
func unpacks(source string) bool { return packed.MatchString(source) }

// keep has a source stay, and tells why.
func (p *copying) keep(w syntax.Word, rest, why string) {
	p.found.stays.add(p.in.Line.Start, exportsDir+rest, true)
	text := w.Span.Text()
	if strings.HasPrefix(text, "--") { // it may come to stand first, where it would be a flag
		text = "./" + text
	}
	p.stays = append(p.stays, text)
	p.kept(w.Span, w.Span.Text(), why, "")
}

// host puts a source on the host, with the others that go to the same place.
func (p *copying) host(w syntax.Word, source string) {
	target := exportsDir + p.rest
	if p.dir && !p.isDir(source) {
		target = path.Join(target, path.Base(source))
	}
	if p.known.stays.hold(p.in.Line.Start, target, p.isDir(source)) {
		p.keep(w, p.rest, wantedLater)
		return
	}
	p.together = append(p.together, source)
}

// pattern converts the files of the context that a pattern means.
func (p *copying) pattern(w syntax.Word, source string) {
	if p.opts.Context == nil || strings.ContainsAny(path.Dir(source), `*?[\`) {
		p.keep(w, p.rest, "which files it means is not known")
		return
	}
	entries, err := p.opts.Context.ReadDir(path.Dir(source))
	found := false
	for _, e := range entries {
		if ok, bad := path.Match(path.Base(source), strings.TrimSuffix(e, "/")); ok && bad == nil {
			found = true
			p.entry(w, path.Join(path.Dir(source), e), p.rest, true)
		}
	}
	if err != nil || !found {
		p.keep(w, p.rest, "the context has no such files")
	}
}

// entry converts a file or directory of the context.
func (p *copying) entry(w syntax.Word, source, rest string, intoDir bool) {
	if p.opts.Context != nil && p.opts.Context.IsDir(source) {
		p.directory(w, source, rest)
		return
	}
	if intoDir {
		rest += "/" + path.Base(source)
	}
	verb := texts[rest]
	switch {
	case p.opts.Context == nil && verb == "" && rest != manifestPlace:
		p.keep(w, p.rest, "what it is is not known")
	case p.known.stays.hold(p.in.Line.Start, exportsDir+rest, false):
		p.keepFile(w, source, rest, wantedLater)
	case p.known.refused[source] != "":
		p.keepFile(w, source, rest, "EXPORT "+verb+" refuses it: "+p.known.refused[source])
	case rest == manifestPlace:
		p.manifest(w, source)
	case verb == "":
		p.keepFile(w, source, rest, "no EXPORT puts a file there")
	case p.verbs[rest]:
		p.keepFile(w, source, rest, "another one stands there already") // which then stays, and this one not
	default:
		p.verbs[rest] = true
		p.lines = append(p.lines, "EXPORT "+verb+" "+quoted(source))
	}
}

// keepFile has a file stay by its own name and place.
func (p *copying) keepFile(w syntax.Word, source, rest, why string) {
	p.found.stays.add(p.in.Line.Start, exportsDir+rest, true)
	p.kept(w.Span, source, why, "")
	p.lines = append(p.lines, p.in.Row.Keyword+" "+p.flags+quoted(source)+" "+quoted(exportsDir+rest))
}

// directory converts what a directory has for /exports itself.
func (p *copying) directory(w syntax.Word, source, rest string) {
	entries, err := p.opts.Context.ReadDir(source)
	if err != nil || rest != "" {
		p.keep(w, rest, "no EXPORT puts a directory there")
		return
	}
	for _, e := range entries {
		from, at := path.Join(source, e), "/"+strings.TrimSuffix(e, "/")
		switch {
		case e == "hostfs/" && !p.known.stays.hold(p.in.Line.Start, exportsDir+at, true):
			p.lines = append(p.lines, p.onHost(p.flags, []string{from}, "/", true)...)
		case e == "hostfs/":
			p.keepFile(w, from, at, wantedLater)
		case strings.HasSuffix(e, "/"):
			p.keepFile(w, from, at, "no EXPORT puts a directory there")
		default:
			p.entry(w, from, at, false)
		}
	}
}

// heredoc converts a text that stands in the file.
func (p *copying) heredoc(h *syntax.Heredoc, w syntax.Word) {
	rest := p.rest
	if p.dir {
		rest += "/" + h.Name
	}
	verb := texts[rest]
	switch {
	case verb == "":
		p.keep(w, rest, "no EXPORT takes a heredoc for that place")
	case h.Expand && strings.ContainsAny(h.Body.Text, `$\`):
		p.keep(w, rest, "its variables are the file's, and EXPORT expands none")
	case p.known.stays.hold(p.in.Line.Start, exportsDir+rest, false) || p.verbs[rest]:
		p.keep(w, rest, wantedLater)
	default:
		p.verbs[rest] = true
		p.lines = append(p.lines, "EXPORT "+verb+" "+w.Span.Text()+"\n"+h.Body.Span.Text()+h.Name)
	}
}

// finish puts the lines in the place of the instruction.
func (p *copying) finish(host string) {
	if len(p.together) > 0 {
		p.lines = append(p.lines, p.onHost(p.flags, p.together, host, p.dir)...)
	}
	if len(p.lines) == 0 {
		return
	}
	if len(p.stays) > 0 {
		rest := strings.TrimSuffix(p.dest, "/") + "/"
		p.lines = slices.Insert(p.lines, 0, p.in.Row.Keyword+" "+p.flagTexts()+strings.Join(p.stays, " ")+" "+quoted(rest))
	}
	p.replace(p.in.Span, p.comments(p.in)+strings.Join(p.lines, "\n"))
}

func (p *copying) flagTexts() string {
	var b strings.Builder
	for _, f := range p.in.Flags {
		b.WriteString(f.Span.Text() + " ")
	}
	return b.String()
}
