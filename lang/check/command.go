package check

import (
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// command is the shell or exec form of the instruction; false where it has
// none.
func (c *checker) command() (Command, bool) {
	out := Command{Shell: !c.in.JSON}
	for _, w := range c.in.Args {
		out.Args = append(out.Args, w.Text)
	}
	if c.in.JSON || len(out.Args) > 0 {
		c.lintJSON()
		return out, true
	}
	c.missing("a command")
	return out, false
}

func (c *checker) run(f flags) Node {
	cmd, ok := c.command()
	if !ok {
		return nil
	}
	if len(cmd.Args) == 0 {
		return c.missing("a command in its list")
	}
	n := &Run{
		Command: cmd, Heredocs: heredocs(c.in.Heredocs), Network: f.text("network"),
		Security: f.text("security"), Devices: raw(f.words("device")),
	}
	for _, w := range n.Devices {
		c.device(w)
	}
	for _, w := range f.words("mount") {
		if m := c.mount(w); m != nil {
			n.Mounts = append(n.Mounts, *m)
		}
	}
	return n
}

func (c *checker) cmd(flags) Node {
	c.once("CMD")
	if cmd, ok := c.command(); ok {
		return &Cmd{cmd}
	}
	return nil
}

func (c *checker) entrypoint(flags) Node {
	c.once("ENTRYPOINT")
	if cmd, ok := c.command(); ok {
		return &Entrypoint{cmd}
	}
	return nil
}

func (c *checker) shell(flags) Node {
	if !c.in.JSON {
		if len(c.in.Args) > 0 {
			c.badValue(syntax.RuleJSONList, c.in.Args[0], "SHELL takes a JSON list only", `write SHELL ["/bin/sh", "-c"]`)
			return nil
		}
		return c.missing("a JSON list")
	}
	cmd, _ := c.command()
	if len(cmd.Args) == 0 {
		return c.missing("a program in its list")
	}
	c.windowsShell(c.in.Args[0])
	return &Shell{Args: cmd.Args}
}

func heredocs(list []syntax.Heredoc) []Heredoc {
	var out []Heredoc
	for _, h := range list {
		out = append(out, Heredoc{Name: h.Name, Body: h.Body, Expand: h.Expand, Chomp: h.Chomp})
	}
	return out
}
