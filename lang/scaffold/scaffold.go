// Package scaffold writes a new Sysfile, and the files that stand beside it, out
// of a few answers. What it writes has no finding of the checker, is canonical,
// and builds as it stands. It reads and writes no file itself.
package scaffold

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// The kinds of what a new Sysfile builds.
const (
	App    = "app"    // an image with a program in it
	System = "system" // a system container image: a service that systemd runs
	Base   = "base"   // an image of a distribution's packages alone
)

// Kinds are all of them, the usual one first.
func Kinds() []string { return []string{App, System, Base} }

// Scopes are the values of the label distribution-scope (Container Application
// Generic Labels).
func Scopes() []string {
	return []string{"private", "authoritative-source-only", "restricted", "public"}
}

// DefaultImage is what stands below an image for which nothing else was said.
const DefaultImage = "quay.io/centos/centos:stream9"

// Answers say what a Sysfile is about. Texts stand on one line each; "" is what
// was not said.
type Answers struct {
	Kind          string
	Name, Version string // of the output; they are labels of a system image too
	// Image is what ROOTFS names. Where it is "" the root file system is made
	// of the packages of Distribution.
	Image        string
	Distribution string
	Mirror, Key  string   // URLs in place of the distribution's own
	Packages     []string // more of them; SPECs of YUM install
	Command      []string // what the image runs; nil: a script that is written too
	// What people read of an image: labels.
	Summary, Description, License, Maintainer, Help string
	// Of a system image alone.
	Scope    string
	Files    []HostFile
	Defaults []Default
	Config   []string // flags of EXPORT config, NAME or NAME=VALUE
}

// HostFile is a file that installing the image puts on the host: one of the
// context or, where Source begins with "/", of the image.
type HostFile struct{ Source, Dest string }

// Default is an install-time variable with the value that it has where nobody
// gives another one.
type Default struct{ Name, Value string }

// File is a file to write. Name is relative to the context, with "/".
type File struct {
	Name, Text string
	Mode       fs.FileMode
	// Yours is true for one that is only there so that the first build finds
	// it: it never takes the place of another.
	Yours bool
}

// Files are those that the answers make, the Sysfile first. The list holds what
// is wrong with them, at the lines that came of the answers; where it has an
// error there are none.
func Files(a Answers) ([]File, diag.List) {
	files := beside(a)
	src := diag.NewSource("Sysfile", sysfile(a))
	_, list := lint.Parse(src, lint.Options{Options: check.Options{Context: memory(files)}})
	list = slices.DeleteFunc(list, func(d diag.Diagnostic) bool { return d.Severity == diag.Info })
	if list.HasErrors() {
		return nil, list
	}
	file, _ := syntax.Parse(src)
	var b strings.Builder
	if err := syntax.Fprint(&b, file, syntax.PrintOptions{}); err != nil {
		return nil, diag.List{{Rule: "Internal", Summary: err.Error(), Span: src.Span(0, 0)}}
	}
	return append([]File{{Name: "Sysfile", Text: b.String(), Mode: 0o644}}, files...), list
}

// memory gives the checker the files that are to be written.
type memory []File

// ReadSource implements syntax.Reader.
func (m memory) ReadSource(name string) (*diag.Source, error) {
	for _, f := range m {
		if f.Name == name {
			return diag.NewSource(name, f.Text), nil
		}
	}
	return nil, fmt.Errorf("%s: %w", name, fs.ErrNotExist)
}

// script is the program of an image for which no command was named.
const script = "run.sh"

// beside are the files that stand beside the Sysfile.
func beside(a Answers) []File {
	var out []File
	if a.Kind != Base && a.Command == nil {
		out = append(out, File{Name: script, Text: scriptText(a), Mode: 0o755})
	}
	if a.Kind != System {
		return out
	}
	out = append(out, File{Name: "service.template", Text: unit(a), Mode: 0o644})
	seen := map[string]bool{}
	for _, f := range a.Files {
		if !strings.HasPrefix(f.Source, "/") && !seen[f.Source] {
			seen[f.Source] = true
			out = append(out, File{Name: f.Source, Mode: 0o644, Yours: true})
		}
	}
	return out
}

// scriptText is the program. That of a service listens to the signal that ends
// it before it says a word: process 1 of a container has no other way to end.
func scriptText(a Answers) string {
	say := `echo "` + title(a) + ` has nothing to do yet; edit ` + script + `"` + "\n"
	if a.Kind == System {
		return "#!/bin/sh\n# What the service runs. Put your program in the place of the lines below.\ntrap 'exit 0' TERM INT\n" + say +
			"while :; do\n    sleep 3600 &\n    wait $!\ndone\n"
	}
	return "#!/bin/sh\n# What the image runs. Put your program in the place of the last line.\n" + say
}

// title is a name without what a registry adds to it.
func title(a Answers) string { return a.Name[strings.LastIndexByte(a.Name, '/')+1:] }

// unit is the template of the systemd unit. $NAME and the like are filled in
// where the image is installed.
func unit(a Answers) string {
	about := a.Description
	if about == "" {
		about = a.Summary
	}
	if about == "" {
		about = title(a)
	}
	// systemd has specifiers that begin with %, and joins lines at a \.
	about = strings.TrimRight(strings.NewReplacer("$", "$$", "%", "%%").Replace(about), `\ `)
	return "[Unit]\nDescription=" + about + "\nAfter=network.target\n" +
		"\n[Service]\nExecStart=$EXEC_START\nExecStop=$EXEC_STOP\nExecStopPost=-$RUNTIME delete --force '$NAME'\n" +
		"Restart=on-failure\nWorkingDirectory=$DESTDIR\nSyslogIdentifier=$NAME\n" +
		"\n[Install]\nWantedBy=multi-user.target\n"
}
