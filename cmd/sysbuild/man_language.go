package main

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/instr"
)

const aboutLanguage = `A Sysfile says how a root file system is made, and what comes out of it. Every
Dockerfile is a Sysfile with the same meaning; a Sysfile can also say where a
root file system begins when there is no image yet (ROOTFS), which packages it
is made of (YUM), what a system image puts on its host (EXPORT), what comes out
(TARGET), and what several files share (INCLUDE).

It is a text in UTF-8, of one instruction a line: a keyword in any case, flags,
then what the instruction takes. A line that ends with a backslash goes on with
the next. A line that begins with # is a comment, but at the head of the file,
where "# syntax=", "# escape=" and "# check=" direct. This page is a list of all
there is; spec.md says what each means.`

var languageFiles = []block{
	{term: "Sysfile", text: "what sysbuild reads in a directory; without one its only *.sysbuild, or its Dockerfile"},
	{term: ".sysbuildignore, .dockerignore", text: "patterns of files that are not in the context; FILE.sysbuildignore is for one Sysfile alone"},
}

var languageExample = []string{
	"ROOTFS scratch",
	"ARG MIRROR=https://vault.centos.org/7.9.2009/os/x86_64",
	"YUM repo base --baseurl=$MIRROR --gpgkey=$MIRROR/RPM-GPG-KEY-CentOS-7",
	"YUM install bash coreutils",
	`CMD ["/bin/bash"]`,
	"TARGET oci centos:7",
}

// languagePage is sysfile(5): what the instruction table knows.
func languagePage() string {
	r := newRoff("SYSFILE", 5)
	r.heading("Name")
	r.line(`sysfile \- what images are built of`)
	r.heading("Description")
	r.blocks(paragraphs(aboutLanguage))
	r.heading("Instructions")
	for i := range instr.All {
		r.instruction(instr.All[i].Keyword, &instr.All[i])
	}
	r.heading("Formats of target")
	for _, t := range instr.Targets {
		r.entry(block{term: t.Format, text: t.Help})
		for _, f := range t.Flags {
			r.line(".RS")
			r.entry(block{term: f.String(), text: f.Help})
			r.line(".RE")
		}
	}
	r.heading("Files")
	r.blocks(languageFiles)
	r.heading("Examples")
	r.literal(languageExample)
	r.heading("See also")
	r.line(strings.Join([]string{r.reference("sysbuild", 1), r.reference("sysbuild-build", 1), r.reference("sysbuild-check", 1), r.reference("sysbuild-explain", 1)}, ",\n"))
	return r.String()
}

// instruction is one row, and then its verbs.
func (r *roff) instruction(name string, row *instr.Instruction) {
	r.line(".SS " + r.text(name))
	r.filled(strings.TrimSpace(name + " " + row.Synopsis))
	r.line(".PP")
	r.filled(name + " " + row.Help + ".")
	for _, f := range row.Flags {
		text := f.Help
		if f.Values != nil {
			text += " (" + strings.Join(f.Values, ", ") + ")"
		}
		r.entry(block{term: f.String(), text: text})
	}
	for i := range row.Verbs {
		r.instruction(name+" "+row.Verbs[i].Keyword, &row.Verbs[i])
	}
}
