package diag

import (
	"fmt"
	"io"
	"strings"
)

// WriteGitHub writes the list, sorted, as workflow commands: lines that GitHub's
// runners show beside the source ("Workflow commands for GitHub Actions").
//
//	::error file=Sysfile,line=3,col=5,endLine=3,endColumn=14,title=UnknownFlag::RUN has no flag --netwrok
func (l List) WriteGitHub(w io.Writer) error {
	var b strings.Builder
	for _, r := range l.reports() {
		level := r.Severity
		if level == Info.String() {
			level = "notice"
		}
		b.WriteString("::" + level)
		sep := " "
		property := func(name string, value any) {
			fmt.Fprintf(&b, "%s%s=%s", sep, name, githubProperty.Replace(fmt.Sprint(value)))
			sep = ","
		}
		if p := r.Place; p != nil {
			property("file", p.File)
			property("line", p.Line)
			property("col", p.Column)
			property("endLine", p.EndLine)
			property("endColumn", p.EndColumn)
		}
		if r.Rule != "" {
			property("title", r.Rule)
		}
		b.WriteString("::" + githubData.Replace(r.message()) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// The characters that end a command or a part of it (actions/toolkit,
// packages/core/src/command.ts).
var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// message is all that a diagnostic says, for readers that show one text.
func (r report) message() string {
	out := r.Summary
	if r.Detail != "" {
		out += "\n" + strings.TrimRight(r.Detail, "\n")
	}
	if r.Hint != "" {
		out += "\nhint: " + r.Hint
	}
	return out
}
