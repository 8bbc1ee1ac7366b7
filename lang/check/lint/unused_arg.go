package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var unusedArg = Rule{
	Name: "UnusedArg", Severity: diag.Warning, Since: first,
	Summary: "Every ARG is used",
	Why: `An ARG that nothing reads is often a misspelt one, and --build-arg for it does nothing. Before the first stage it is used
by a ROOTFS line or by an ARG of a stage; in a stage by any line behind it, and perhaps by any RUN, which has it in its
environment.`,
	Bad: `
ARG RELEASE=43
ARG MIROR=https://example.org
    ^^^^^
FROM example.org/fedora:$RELEASE
`,
	Good: `
ARG RELEASE=43
ARG MIRROR=https://example.org
FROM example.org/fedora:$RELEASE
ARG MIRROR
LABEL mirror=$MIRROR
`,
	run: func(p *pass) {
		for _, i := range p.prog.Globals {
			p.argsOf(i, p.readsGlobal)
		}
		for _, s := range p.prog.Stages {
			for k, i := range s.Instrs {
				p.argsOf(i, func(name string) bool { return p.readsInStage(s, k, name) })
			}
		}
	},
}

func (p *pass) argsOf(i *check.Instr, used func(name string) bool) {
	n, ok := i.Node.(*check.Arg)
	if !ok {
		return
	}
	for _, a := range n.Args {
		name := a.Name.Text
		if name == "" || !isNameByte(name[0]) || implied(name) || strings.Contains(i.Text, " # ") || used(name) || mentions(i.Text, "$"+name) || mentions(i.Text, "${"+name) {
			continue
		}
		p.found(a.Name.Span, fmt.Sprintf("nothing uses the ARG %q", name), "take it away, or use it: $"+name, nil)
	}
}

// implied are ARGs that the builder itself reads.
func implied(name string) bool {
	up := strings.ToUpper(name)
	return strings.HasSuffix(up, "_PROXY") || strings.HasPrefix(up, "BUILDKIT_") || up == "SOURCE_DATE_EPOCH" || up == "SYSBUILD_NO_NORMALIZE"
}

// mentions is true where a text has the name, and no letter goes on behind it.
func mentions(text, name string) bool {
	for {
		at := strings.Index(text, name)
		if at < 0 {
			return false
		}
		text = text[at+len(name):]
		if text == "" || !isNameByte(text[0]) {
			return true
		}
	}
}

func isNameByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// readsGlobal is true where a stage's line, a stage's ARG or another ARG before
// the first stage reads the name.
func (p *pass) readsGlobal(name string) bool {
	for i, n := range nodes[*check.Arg](p) {
		for _, a := range n.Args {
			if i.Stage != nil && a.Name.Text == name || i.Stage == nil && a.Default != nil && mentions(a.Default.Text, name) {
				return true
			}
		}
	}
	for i := range nodes[*check.Rootfs](p) {
		if mentions(i.Text, name) {
			return true
		}
	}
	return false
}

// readsInStage is true where a line behind the k-th of a stage, or of one that
// stands on it, may read the name.
func (p *pass) readsInStage(s *check.Stage, k int, name string) bool {
	for _, i := range s.Instrs[k+1:] {
		if p.mayRead(i, name) {
			return true
		}
	}
	for _, other := range p.prog.Stages {
		if parent(other) == s && p.readsInStage(other, -1, name) {
			return true
		}
	}
	return false
}

func (p *pass) mayRead(i *check.Instr, name string) bool {
	switch i.Node.(type) {
	case *check.Run, *check.OnBuild:
		return true
	case *check.Arg:
		return mentions(i.Text, "$"+name) || mentions(i.Text, "${"+name)
	}
	return mentions(i.Span.Text(), name)
}
