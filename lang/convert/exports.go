package convert

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// Context gives the files of a build's context. A name is a clean relative path
// with "/", "." being the context, and never leaves it.
type Context interface {
	syntax.Reader
	// ReadDir gives a directory's entries by name, a directory's with a "/" at
	// its end, without those that the context leaves out.
	ReadDir(name string) ([]string, error)
	IsDir(name string) bool
}

// What a system container has for its host stands in /exports of its image. In a
// Sysfile EXPORT says it, of the stage that a TARGET system is made of.
const exportsDir = "/exports"

// learned is what a round finds out for the next.
type learned struct {
	stays places
	// placed are the paths of the host that a file or a link comes to, made
	// those of directories that were made.
	placed, made map[string]bool
	manifest     *manifest
	refused      map[string]string // files of the context that EXPORT would refuse, and why
}

// adds is what two rounds know together; nil where the second knew it all.
func (l learned) adds(known *learned) *learned {
	news := (l.manifest == nil) != (known.manifest == nil) || known.stays.with(l.stays)
	for file := range l.refused {
		news = news || known.refused[file] == ""
	}
	if !news && maps.Equal(l.placed, known.placed) && maps.Equal(l.made, known.made) {
		return nil
	}
	if l.refused == nil {
		l.refused = map[string]string{}
	}
	maps.Copy(l.refused, known.refused)
	l.stays = known.stays
	return &l
}

// exporting says whether a file may be that of a system container: one that says
// itself what comes out of it is left as it is.
func exporting(file *syntax.File) bool {
	for _, in := range file.Instrs {
		switch in.Row.Keyword {
		case "TARGET", "EXPORT", "INCLUDE":
			return false
		case "FROM", "ROOTFS":
			if len(in.Args) == 3 && slices.Contains(instr.Formats(), strings.ToLower(in.Args[2].Text)) {
				return false // no stage has such a name where there is a TARGET
			}
		}
	}
	return true
}

// exports says whether the line at hand is of the stage that becomes the system
// image: the last one.
func (c *converter) exports() bool { return c.export && len(c.stages) == c.last }

func stagesOf(file *syntax.File) int {
	n := 0
	for _, in := range file.Instrs {
		if in.Row.Keyword == "FROM" || in.Row.Keyword == "ROOTFS" {
			n++
		}
	}
	return n
}

// below takes /exports from a path; false for a path elsewhere. Files of the
// host that system-buildah put in /export, where no installer looks, are meant
// to be in /exports.
func below(p string) (rest string, misspelt, ok bool) {
	p = path.Clean(p)
	if p == "/export/hostfs" || strings.HasPrefix(p, "/export/hostfs/") {
		return strings.TrimPrefix(p, "/export"), true, true
	}
	rest, ok = strings.CutPrefix(p, exportsDir)
	return rest, false, ok && (rest == "" || rest[0] == '/')
}

// hostPath is a path of the host by what below gave; false for one that is not
// in hostfs.
func hostPath(rest string) (string, bool) {
	p, ok := strings.CutPrefix(rest, "/hostfs")
	if p == "" {
		p = "/"
	}
	return p, ok && p[0] == '/'
}

// staysWhole notes what the text of a RUN names that stays as it is.
func (c *converter) staysWhole(in *syntax.Instr, text string) {
	if c.export {
		c.wants(in.Line.Start, exportsIn(text))
	}
}

// wants notes the places that a line names which may want what is there.
func (c *converter) wants(at int, names []string) {
	for _, name := range names {
		c.found.stays.add(at, name, false)
	}
}

func within(dir, p string) bool {
	return dir == p || strings.HasPrefix(p, strings.TrimSuffix(dir, "/")+"/")
}

// wantedLater is why such a line stays too.
const wantedLater = "a line behind it that stays needs it in the image"

var exportsWord = pattern.New(`/exports?(?:/[\w./+@%:-]*)?`)

// exportsIn are the places below /exports that a text names, as far as they can
// be read.
func exportsIn(text string) []string {
	var out []string
	for _, p := range exportsWord.Regexp().FindAllString(text, -1) {
		if rest, _, ok := below(p); ok {
			out = append(out, exportsDir+rest)
		}
	}
	return out
}

// texts are the verbs of EXPORT that put a file at a place of its own.
var texts = map[string]string{
	"/service.template": "service", "/config.json.template": "config", "/tmpfiles.template": "tmpfiles",
}

const manifestPlace = "/manifest.json"

var systemPlace = pattern.New(`/exports?/hostfs|/exports/(service\.template|config\.json|tmpfiles\.template|manifest\.json)`)

// isSystem says whether the last stage is a system container's: its labels say
// so, or it has something for a host. Others have a directory /exports too.
func (c *converter) isSystem() bool {
	stage, last := 0, stagesOf(c.file)
	for _, in := range c.file.Instrs {
		switch in.Row.Keyword {
		case "FROM", "ROOTFS":
			stage++
		case "LABEL":
			if stage == last && slices.ContainsFunc(in.Pairs, c.saysSystem) {
				return true
			}
		case "COPY", "ADD":
			if stage == last && (systemPlace.MatchString(in.Text) || c.bringsSystem(in)) {
				return true
			}
		case "RUN":
			if stage == last && systemPlace.MatchString(in.Text) {
				return true
			}
		}
	}
	return false
}

func (c *converter) saysSystem(p syntax.Pair) bool {
	name, ok := c.plain(p.Name)
	if !ok || p.Value == nil {
		return false
	}
	value, _ := c.plain(*p.Value)
	return name == "atomic.type" && value == "system" || name == "atomic.run" && value == "once"
}

// bringsSystem is true for a COPY that brings known files into /exports.
func (c *converter) bringsSystem(in *syntax.Instr) bool {
	if len(in.Args) < 2 {
		return false
	}
	dest, _ := c.plain(in.Args[len(in.Args)-1])
	if path.Clean(dest) != exportsDir {
		return false
	}
	known := func(name string) bool {
		name = "/" + path.Base(name)
		return texts[name] != "" || name == manifestPlace || name == "/config.json"
	}
	for _, w := range in.Args[:len(in.Args)-1] {
		source, _ := c.plain(w)
		if known(source) {
			return true
		}
		if c.opts.Context != nil {
			entries, _ := c.opts.Context.ReadDir(inContext(source))
			if slices.ContainsFunc(entries, func(e string) bool { return known(e) || e == "hostfs/" }) {
				return true
			}
		}
	}
	return false
}

// plain is the text of a word that has no variables in it.
func (c *converter) plain(w syntax.Word) (string, bool) {
	if !w.Raw && strings.Contains(w.Text, "$") {
		return "", false
	}
	x := check.Expander{Escape: c.file.Escape}
	text, err := x.Word(w)
	return text, err == nil
}

// refused are the files of the context that a text has in EXPORT and that the
// checker refuses there.
func (c *converter) refused(text string) map[string]string {
	if c.opts.Context == nil {
		return nil
	}
	r := &reader{Context: c.opts.Context, names: map[*diag.Source]string{}}
	_, list := check.Parse(diag.NewSource(c.file.Source.Name, text), check.Options{Context: r})
	out := map[string]string{}
	for _, d := range list {
		if name := r.names[d.Span.Source]; d.Severity == diag.Error && name != "" && out[name] == "" {
			out[name] = d.Summary
		}
	}
	return out
}

// reader remembers the names of what it reads.
type reader struct {
	Context
	names map[*diag.Source]string
}

// ReadSource implements syntax.Reader.
func (r *reader) ReadSource(name string) (*diag.Source, error) {
	src, err := r.Context.ReadSource(name)
	if err == nil {
		r.names[src] = path.Clean(name)
	}
	return src, err
}
