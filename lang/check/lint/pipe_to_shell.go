package lint

import (
	"slices"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var pipeToShell = Rule{
	Name: "PipeToShell", Severity: diag.Warning, Since: first,
	Summary: "What is fetched is not run unseen",
	Why: `curl … | sh runs whatever the server sends, whole or cut off, and nothing says what it was. ADD --checksum fetches a file
that is known, and a RUN may run it.`,
	Bad: `
FROM scratch
RUN curl -fsSL https://example.org/install.sh | sh
                                                ^^
`,
	Good: `
FROM scratch
ADD --checksum=sha256:6ae8a75555209fd6c44157c0aed8016e763ff435a19cf186f76863140143ff72 \
    https://example.org/install.sh /tmp/
RUN sh /tmp/install.sh
`,
	run: func(p *pass) {
		for _, s := range p.shell() {
			if s.runs(fetchers) && s.runs(textRunners) {
				p.pipes(s)
			}
		}
	},
}

// fetchers bring something over the network, and textRunners run what they are
// given.
var (
	fetchers    = []string{"curl", "wget"}
	textRunners = []string{"sh", "bash", "dash", "ash", "zsh", "python", "python3", "perl", "ruby", "eval", "source", "."}
)

// runs is true where one of some programs is called.
func (s *script) runs(programs []string) bool {
	return slices.ContainsFunc(s.calls, func(c call) bool { return slices.Contains(programs, c.name) })
}

func (p *pass) pipes(s *script) {
	report := func(n sh.Node) {
		p.found(s.at(n), "what comes over the network is run at once", "fetch it with ADD --checksum=… first", nil)
	}
	sh.Walk(s.file, func(n sh.Node) bool {
		switch n := n.(type) {
		case *sh.BinaryCmd:
			c, ok := n.Y.Cmd.(*sh.CallExpr)
			if ok && len(c.Args) > 0 && n.Op == sh.Pipe && runsText(c) && fetches(n.X) {
				report(c)
			}
		case *sh.CallExpr:
			if len(n.Args) < 2 || !runsText(n) {
				return true
			}
			if slices.ContainsFunc(n.Args[1:], func(w *sh.Word) bool { return fetches(w) }) {
				report(n)
			}
		}
		return true
	})
}

func runsText(c *sh.CallExpr) bool {
	name, _ := program(c)
	return slices.Contains(textRunners, name)
}

// fetches is true where curl or wget runs below a node.
func fetches(n sh.Node) bool {
	found := false
	sh.Walk(n, func(n sh.Node) bool {
		if c, ok := n.(*sh.CallExpr); ok && len(c.Args) > 0 {
			name, _ := program(c)
			found = found || slices.Contains(fetchers, name)
		}
		return !found
	})
	return found
}
