package compiler

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

// scriptDir is where a script stands while its command runs.
const scriptDir = "/dev/pipes"

func (b *builder) buildRun(n *check.Run) error {
	args, scripts := b.runArgs(n)
	op := &ir.Exec{
		Args: args, Env: b.withProxies(b.step.env), Dir: b.workdir(), User: b.image.User,
		Network: network(n.Network), Scripts: scripts, Insecure: n.Security == "insecure",
	}
	for _, w := range n.Devices {
		op.Devices = append(op.Devices, w.Text)
	}
	if d := b.job.notAllowed(op); d != nil {
		d.Span = b.span()
		return *d
	}
	inputs, err := b.mounts(n, op)
	if err != nil {
		return err
	}
	text := strings.Join(args, " ")
	if len(b.step.args) > 0 {
		text = fmt.Sprintf("|%d %s %s", len(b.step.args), strings.Join(b.step.args, " "), text)
	}
	return b.change(op, "RUN "+text+" # buildkit", inputs...)
}

// runArgs is what a RUN runs. A command that is a heredoc alone is run as the
// shell's text, or, where it names its own interpreter, as a script; one that
// stands among words is given back to the shell as it was written.
func (b *builder) runArgs(n *check.Run) ([]string, []ir.Script) {
	if len(n.Heredocs) == 0 {
		return b.argv(n.Command), nil
	}
	text := strings.Join(n.Args, " ")
	if !loneHeredoc(text) {
		var s strings.Builder
		s.WriteString(text)
		for _, h := range n.Heredocs {
			s.WriteString("\n" + h.Body.Text + h.Name)
		}
		return b.withShell(s.String()), nil
	}
	h := n.Heredocs[0]
	if !strings.HasPrefix(h.Body.Text, "#!") {
		return b.withShell(h.Body.Text), nil
	}
	script := ir.Script{Name: h.Name, Data: h.Body.Text}
	return b.withShell(path.Join(scriptDir, h.Name)), []ir.Script{script}
}

// loneHeredoc is true for the text of a command that is one heredoc's mark.
func loneHeredoc(text string) bool {
	text = strings.TrimSpace(text)
	i := strings.Index(text, "<<")
	return i >= 0 && strings.Trim(text[:i], "0123456789") == "" && !strings.ContainsAny(text, " \t;|&>") && strings.Count(text, "<") == 2
}

// proxies are build arguments, in any case, that commands see without an ARG, in
// capitals and in small letters. No history tells them.
var proxies = []string{"http_proxy", "https_proxy", "ftp_proxy", "no_proxy", "all_proxy"}

// withProxies gives a command its proxies: what who builds says stands above the
// file's ENV.
func (b *builder) withProxies(env []string) []string {
	for _, name := range proxies {
		value := ""
		for _, given := range slices.Sorted(maps.Keys(b.job.opts.BuildArgs)) {
			if strings.EqualFold(given, name) {
				value = b.job.opts.BuildArgs[given]
			}
		}
		if value != "" {
			env = withVariable(withVariable(env, strings.ToUpper(name), value), name, value)
		}
	}
	return env
}

// withVariable is env with name set to value, behind the others.
func withVariable(env []string, name, value string) []string {
	others := slices.DeleteFunc(slices.Clone(env), func(e string) bool { return strings.HasPrefix(e, name+"=") })
	return append(others, name+"="+value)
}

func network(word string) ir.Network {
	if word == "default" {
		return ir.NetworkDefault
	}
	return ir.Network(word)
}
