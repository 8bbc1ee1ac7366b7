package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
)

// manCommand writes the manual pages: for packagers, and for `make man`.
func manCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "man DIR",
		Short:  "Write the manual pages into a directory",
		Hidden: true,
		Args:   arguments(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return writeManualPages(c.Root(), args[0])
		},
	}
}

func writeManualPages(root *cobra.Command, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for name, text := range manualPages(root) {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			return fmt.Errorf("%s: write: %w", file, err)
		}
	}
	return nil
}

// manualPages are those of every command that people see, and that of the
// language, by their file names.
func manualPages(root *cobra.Command) map[string]string {
	out := map[string]string{"sysfile.5": languagePage()}
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		if c.Hidden || c.Name() == "help" {
			return
		}
		out[pageName(c.CommandPath())+".1"] = commandPage(manualOf(c))
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(root)
	return out
}

// pageName is a command's page: "sysbuild-cache-ls".
func pageName(path string) string { return strings.ReplaceAll(path, " ", "-") }

// commandPage is what --help says, in the order of manual pages.
func commandPage(m manual) string {
	r := newRoff(strings.ToUpper(pageName(m.name)), 1)
	r.heading("Name")
	r.line(r.text(pageName(m.name)) + ` \-`)
	r.filled(lowerFirst(m.summary))
	r.heading("Synopsis")
	if u := m.titled("Usage"); u != nil {
		r.synopsis(u.blocks[0].lines[0])
	}
	r.heading("Description")
	for _, s := range m.sections {
		if s.title == "" {
			r.blocks(s.blocks)
		}
	}
	r.commands(m)
	r.flags(m)
	for _, title := range []string{"Environment", "Exit status", "Examples"} {
		if s := m.titled(title); s != nil {
			r.heading(title)
			r.blocks(s.blocks)
		}
	}
	r.heading("See also")
	r.seeAlso(m)
	return r.String()
}

// titled is a section by its title; nil where there is none.
func (m manual) titled(title string) *section {
	for i := range m.sections {
		if m.sections[i].title == title {
			return &m.sections[i]
		}
	}
	return nil
}

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }
