package lint

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

var worldWritable = Rule{
	Name: "WorldWritable", Severity: diag.Warning, Since: first,
	Summary: "No file may be written by everybody",
	Why: `A mode such as 777 lets every program of the image change the file. Give it to the user who needs it: COPY --chown, or
chown. A directory for everybody has the sticky bit: 1777.`,
	Bad: `
FROM scratch
RUN chmod -R 777 /srv
             ^^^
`,
	Good: `
FROM scratch
RUN chmod -R 755 /srv
`,
	run: func(p *pass) {
		for _, c := range p.calls() {
			if !c.is("chmod") {
				continue
			}
			for i, a := range c.args {
				if everybody(a) {
					p.everybody(c.script.at(c.words[i]))
				}
			}
		}
		for _, n := range nodes[*check.Copy](p) {
			p.copyMode(n.Chmod)
		}
		for _, n := range nodes[*check.Add](p) {
			p.copyMode(n.Chmod)
		}
	},
}

func (p *pass) copyMode(w *check.Word) {
	if w != nil && everybody(w.Text) {
		p.everybody(w.Span)
	}
}

func (p *pass) everybody(span diag.Span) {
	p.found(span, "everybody may write this", "write a mode such as 755 or 644, and an owner", nil)
}

var writable = pattern.New(`^0?[0-7]?[0-7]?[0-7][2367]$`)

// everybody is true for a mode that lets others write, without the sticky bit.
func everybody(mode string) bool {
	if strings.HasPrefix(mode, "a+") || strings.HasPrefix(mode, "o+") || strings.HasPrefix(mode, "ugo+") {
		return strings.Contains(mode[1:], "w") && !strings.Contains(mode, "t")
	}
	sticky := len(strings.TrimLeft(mode, "0")) == 4 && strings.ContainsAny(strings.TrimLeft(mode, "0")[:1], "1357")
	return len(mode) >= 3 && writable.MatchString(mode) && !sticky
}
