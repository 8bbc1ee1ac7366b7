package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

var heredocExpansion = Rule{
	Name: "HeredocExpansion", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "The variables of a copied text are those of the file",
	Why: `Variables in a heredoc of COPY or ADD are expanded unless its word is quoted, and what nothing sets is empty. The $uri of a
server's configuration, or the $1 of a script, is then gone. Quote the word to keep the text as it is.`,
	Bad: `
FROM scratch
COPY <<EOF /etc/a.conf
root $document_root;
     ^^^^^^^^^^^^^^
EOF
`,
	Good: `
FROM scratch
COPY <<"EOF" /etc/a.conf
root $document_root;
EOF
`,
	run: func(p *pass) {
		for i := range nodes[*check.Copy](p) {
			p.expansion(i)
		}
		for i := range nodes[*check.Add](p) {
			p.expansion(i)
		}
	},
}

func (p *pass) expansion(i *check.Instr) {
	declared := declaredBefore(i)
	for _, h := range p.tree(i).Heredocs {
		if !h.Expand {
			continue
		}
		at, text := h.Body.Span.Start, h.Body.Span.Text()
		refs := dollars(text)
		known := slices.ContainsFunc(refs, func(r dollar) bool { return declared[r.name] })
		var fix *diag.Fix
		if !known && !strings.Contains(text, `\\$`) {
			fix = quoteHeredoc(h)
		}
		for _, r := range refs {
			if !declared[r.name] {
				p.found(h.Body.Span.Source.Span(at+r.from, at+r.to), fmt.Sprintf("the variable %q is not set here, and so is empty", r.name),
					"quote the heredoc's word to keep the text, or write \\$ for a dollar sign", fix)
				fix = nil
			}
		}
	}
}

// quoteHeredoc quotes the word behind <<; nil where it is no plain one.
func quoteHeredoc(h syntax.Heredoc) *diag.Fix {
	text := h.Word.Text()
	word, ok := strings.CutSuffix(text, h.Name)
	if !ok || !strings.HasSuffix(strings.TrimSuffix(word, "-"), "<<") {
		return nil
	}
	return diag.Replace("quote the word", h.Word, word+`"`+h.Name+`"`)
}

// declaredBefore are the names that ARG and ENV set before an instruction.
func declaredBefore(i *check.Instr) map[string]bool {
	out := map[string]bool{"PATH": true, "HOME": true}
	for s := range chain(i.Stage) {
		for _, j := range s.Instrs {
			if s == i.Stage && j.Span.Start > i.Span.Start {
				break
			}
			switch n := j.Node.(type) {
			case *check.Arg:
				for _, a := range n.Args {
					out[a.Name.Text] = true
				}
			case *check.Env:
				for _, pair := range n.Pairs {
					out[pair.Name.Text] = true
				}
			}
		}
	}
	return out
}

// dollar is a $name or ${name of a text.
type dollar struct {
	name     string
	from, to int
}

// dollars are a heredoc's variables; one with a word for the unset case, as
// ${name:-word}, is none of them.
func dollars(text string) []dollar {
	var out []dollar
	for _, m := range dollarName.Regexp().FindAllStringSubmatchIndex(text, -1) {
		name := text[m[4]:m[5]]
		if text[m[0]] == '\\' || m[2] != m[3] && m[5] < len(text) && text[m[5]] != '}' {
			continue
		}
		to := m[5]
		if m[2] != m[3] {
			to++
		}
		out = append(out, dollar{name, m[0], min(to, len(text))})
	}
	return out
}

var dollarName = pattern.New(`\\?\$(\{?)([A-Za-z_][A-Za-z0-9_]*|[0-9]+)`)
