package main

import (
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// eachCommand visits the commands that people see.
func eachCommand(visit func(*cobra.Command)) {
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		if c.Hidden {
			return
		}
		visit(c)
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(newRoot(streams{out: io.Discard, err: io.Discard}))
}

// TestHelpTeaches wants of every command a summary, a text that says when to use
// it, examples of it, and what else to read.
func TestHelpTeaches(t *testing.T) {
	eachCommand(func(c *cobra.Command) {
		path := c.CommandPath()
		switch {
		case c.Short == "" || strings.HasSuffix(c.Short, ".") || len(c.Short) > 75:
			t.Errorf("%s: no summary of one line: %q", path, c.Short)
		case len(c.Long) < 120:
			t.Errorf("%s: its help is as long as its summary: %q", path, c.Long)
		}
		if own := strings.Count(c.Example, path); own < 2 && c.Name() != "frontend" {
			t.Errorf("%s: %d examples of it: %q", path, own, c.Example)
		}
		m := manualOf(c)
		var known []string
		for _, b := range m.titled("Exit status").blocks {
			known = append(known, b.term)
		}
		for _, status := range []string{"0", "1", "2", "3", "130"} {
			if !slices.Contains(known, status) {
				t.Errorf("%s: its help says nothing of the exit status %s, but of %q", path, status, known)
			}
		}
		for _, title := range []string{"Usage", "Examples", "Exit status", "See also", "Flags of every command"} {
			if !slices.ContainsFunc(m.sections, func(s section) bool { return s.title == title }) {
				t.Errorf("%s: its help has no section %q", path, title)
			}
		}
	})
}

// TestExamplesParse reads every line of every example as a shell does, and holds
// that a sysbuild in it has the command, the flags, their values and as many
// arguments as the line gives.
func TestExamplesParse(t *testing.T) {
	n := 0
	eachCommand(func(c *cobra.Command) {
		for _, text := range []string{c.Example, shellLines(c.Long)} {
			file, err := syntax.NewParser().Parse(strings.NewReader(text), c.CommandPath())
			if err != nil {
				t.Errorf("%s: %v", c.CommandPath(), err)
				continue
			}
			syntax.Walk(file, func(node syntax.Node) bool {
				if call, ok := node.(*syntax.CallExpr); ok && len(call.Args) > 0 && call.Args[0].Lit() == "sysbuild" {
					n++
					parses(t, c.CommandPath(), words(call.Args[1:]))
				}
				return true
			})
		}
	})
	if n < 60 {
		t.Errorf("only %d examples were read", n)
	}
}

// shellLines are the indented lines of a text that begin with sysbuild.
func shellLines(text string) string {
	var out strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		if strings.HasPrefix(line, "  sysbuild ") {
			out.WriteString(line + "\n")
		}
	}
	return out.String()
}

// words are a command's arguments without their quotes.
func words(args []*syntax.Word) (out []string) {
	for _, w := range args {
		var b strings.Builder
		_ = syntax.NewPrinter().Print(&b, w)
		out = append(out, strings.Trim(b.String(), `'"`))
	}
	return out
}

func parses(t *testing.T, where string, line []string) {
	t.Helper()
	c, args, err := newRoot(streams{out: io.Discard, err: io.Discard}).Find(line)
	if err == nil {
		err = c.ParseFlags(args)
	}
	if err == nil && c.Args != nil {
		err = c.ValidateArgs(c.Flags().Args())
	}
	if err == nil && c.Name() == "help" && len(args) == 0 {
		err = help(streams{out: io.Discard}, c.Root(), c.Flags().Args())
	}
	if err != nil {
		t.Errorf("%s: its example sysbuild %s: %v", where, strings.Join(line, " "), err)
	}
}

// TestPages holds the pages to the commands: each has one, every flag of a
// command with many stands in a group, and what a page names exists.
func TestPages(t *testing.T) {
	seen := map[string]bool{}
	eachCommand(func(c *cobra.Command) {
		name := strings.TrimPrefix(strings.TrimPrefix(c.CommandPath(), "sysbuild"), " ")
		p, ok := pages[name]
		seen[name] = ok
		if !ok {
			t.Errorf("%s has no page", c.CommandPath())
		}
		flags, grouped := 0, map[string]bool{}
		for _, g := range p.groups {
			for _, f := range g.names {
				if c.Flags().Lookup(f) == nil && !(name == "ir" && f == "no-cache") {
					t.Errorf("%s: its page names --%s, which it has not", c.CommandPath(), f)
				}
				if grouped[f] {
					t.Errorf("%s: its page names --%s twice", c.CommandPath(), f)
				}
				grouped[f] = true
			}
		}
		c.Flags().VisitAll(func(f *pflag.Flag) {
			if !f.Hidden && f.Name != "help" && f.Name != "color" {
				flags++
			}
		})
		if flags > 6 && len(p.groups) == 0 {
			t.Errorf("%s: %d flags in no groups", c.CommandPath(), flags)
		}
		if len(p.see) == 0 {
			t.Errorf("%s: its page names nothing else to read", c.CommandPath())
		}
		for _, other := range p.see {
			namesSomething(t, c, other)
		}
	})
	for name := range pages {
		if !seen[name] {
			t.Errorf("there is a page for sysbuild %s, which is no command", name)
		}
	}
}

// namesSomething holds that what "See also" says is there.
func namesSomething(t *testing.T, c *cobra.Command, text string) {
	rest, ok := strings.CutPrefix(text, "sysbuild ")
	if !ok {
		return
	}
	line := strings.Fields(strings.TrimSuffix(strings.SplitN(rest, ",", 2)[0], " (its"))
	sub, _, err := c.Root().Find(line[:1])
	if err != nil || sub == c.Root() {
		t.Errorf("%s: see also %q: there is no such command", c.CommandPath(), text)
	}
}

// TestJobs holds that sysbuild help lists every command, once.
func TestJobs(t *testing.T) {
	listed := map[string]int{}
	for _, job := range jobs {
		for _, name := range job.names {
			listed[name]++
		}
	}
	for _, c := range newRoot(streams{}).Commands() {
		if !c.Hidden && listed[c.Name()] != 1 && c.Name() != "help" {
			t.Errorf("sysbuild help names %s %d times", c.Name(), listed[c.Name()])
		}
		delete(listed, c.Name())
	}
	delete(listed, "help")
	for name := range listed {
		t.Errorf("sysbuild help names %s, which is no command", name)
	}
}

// TestHelpFits holds that help stays within the terminal, where no example or
// usage line is longer than that.
func TestHelpFits(t *testing.T) {
	for _, cols := range []int{40, 60, 80, 100, 200} {
		eachCommand(func(c *cobra.Command) {
			m := manualOf(c)
			var asWritten []string
			for i := range m.sections {
				for _, b := range m.sections[i].blocks {
					asWritten = append(asWritten, b.lines...)
					asWritten = append(asWritten, b.term)
				}
			}
			for line := range strings.SplitSeq(helpText(m, cols, false), "\n") {
				written := slices.Contains(asWritten, strings.TrimPrefix(line, "  "))
				if uniseg.StringWidth(line) > min(cols, mostColumns) && !written && strings.Contains(strings.TrimSpace(line), " ") {
					t.Errorf("%s on %d columns: %q", c.CommandPath(), cols, line)
				}
			}
		})
	}
}

// TestTopics explains every instruction and verb, by the words that completion
// offers.
func TestTopics(t *testing.T) {
	root := newRoot(streams{out: io.Discard})
	for i := range instr.All {
		row := &instr.All[i]
		lines := [][]string{{row.Keyword}, {strings.ToLower(row.Keyword)}}
		for _, v := range row.Verbs {
			lines = append(lines, []string{row.Keyword, v.Keyword})
		}
		for _, line := range lines {
			var b strings.Builder
			if err := help(streams{out: &b}, root, line); err != nil {
				t.Errorf("help %q: %v", line, err)
			}
			isCommand := line[0] == "run" // which has the command's help
			if !isCommand && !strings.Contains(b.String(), "Usage:\n  "+row.Keyword) {
				t.Errorf("help %q is of something else: %s", line, b.String())
			}
		}
	}
	for line, want := range map[string]string{"RNU": "did you mean RUN?", "YUM instal": "did you mean YUM install?", "cache prun": "did you mean cache prune?", "biuld": "did you mean build?"} {
		err := help(streams{out: io.Discard}, root, strings.Fields(line))
		if !isUsage(err) || !strings.Contains(err.Error(), want) {
			t.Errorf("help %s: %v", line, err)
		}
	}
}
