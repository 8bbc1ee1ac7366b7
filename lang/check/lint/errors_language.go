package lint

import "github.com/sysbuild/sysbuild/lang/diag"

// failure is a row of an error, which the parser, the checker or the build
// report.
func failure(name, summary, why, bad, good string) *Rule {
	return &Rule{Name: name, Severity: diag.Error, Since: first, Summary: summary, Why: why, Bad: bad, Good: good}
}

// languageErrors are those of the parser and the checker, and two warnings of
// templates.
var languageErrors = []*Rule{
	failure("BadExpansion", "A variable, and a quote, is written to its end",
		`A quote or a ${ has no end in its line, or a form of ${…} is none. A dollar sign of its own is \$.`,
		`
FROM scratch
ENV DATA="${ROOT/data"
         ^^^^^^^^^^^^^
`, `
FROM scratch
ARG ROOT=/srv
ENV DATA="${ROOT}/data"
`),
	failure("BadName", "A name is made of what names are made of",
		`Stages have names of small letters, digits and . _ -; repositories and variables of letters, digits and _ (and . : -);
an output the name of an image.`,
		`
FROM scratch
TARGET oci Example:1
           ^^^^^^^^^
`, `
FROM scratch
TARGET oci example:1
`),
	failure("BadPath", "A path stays in the context",
		`What lies outside of the context is given a name on the command line: --build-context NAME=PATH.`,
		`
FROM ../rootfs
     ^^^^^^^^^
`, `
FROM ./rootfs/
`),
	failure("BadConfig", "A container's configuration is one that installers take",
		`It is JSON once the defaults stand for the install-time variables, its root is rootfs and read-only, and its process has arguments.
A variable that stands for text needs quotes around it; one that stands for a number, a list's elements or nothing needs none.`,
		`
ROOTFS ./rootfs.tar
EXPORT config <<EOF
{"root": {"path": "rootfs", "readonly": false}, "process": {"args": ["/bin/app"]}}
                            ^^^^^^^^^^
EOF
LABEL name=example version=1 summary="An example"
TARGET system example:1
`, `
ROOTFS ./rootfs.tar
EXPORT config <<EOF
{"root": {"path": "rootfs", "readonly": true}, "process": {"args": ["/bin/app"]}}
EOF
LABEL name=example version=1 summary="An example"
TARGET system example:1
`),
	failure("BadUnit", "A systemd unit starts something",
		`Its [Service] has an ExecStart. $EXEC_START is the command that runs the container; without EXPORT service a unit with it is
generated.`,
		`
ROOTFS ./rootfs.tar
EXPORT service <<EOF
[Unit]
^^^^^^
Description=$NAME
EOF
LABEL name=example version=1 summary="An example"
TARGET system example:1
`, `
ROOTFS ./rootfs.tar
EXPORT service <<EOF
[Unit]
Description=$NAME
[Service]
ExecStart=$EXEC_START
EOF
LABEL name=example version=1 summary="An example"
TARGET system example:1
`),
	failure("BadTemplate", "A $ in a template begins a variable",
		`The text of EXPORT service, config and tmpfiles is a template: $NAME and ${NAME} are variables that are set on the host,
and $$ is a dollar sign.`,
		`
ROOTFS ./rootfs.tar
EXPORT service <<EOF
[Service]
ExecStart=/bin/sh -c 'echo $5'
                           ^
EOF
LABEL name=example version=1 summary="An example"
TARGET system example:1
`, `
ROOTFS ./rootfs.tar
EXPORT service <<EOF
[Service]
ExecStart=/bin/sh -c 'echo $$5'
EOF
LABEL name=example version=1 summary="An example"
TARGET system example:1
`),
	failure("BadTrigger", "ONBUILD keeps an instruction of a Dockerfile",
		`FROM, MAINTAINER, another ONBUILD and the instructions that a Sysfile adds cannot wait in an image.`,
		`
FROM scratch
ONBUILD ONBUILD RUN true
        ^^^^^^^
`, `
FROM scratch
ONBUILD RUN true
`),
	failure("BadValue", "A value is one of those that there are",
		`A port, a checksum, a duration or another value is none that the instruction takes. The hint says which it takes.`,
		`
FROM scratch
EXPOSE http
       ^^^^
`, `
FROM scratch
EXPOSE 80
`),
	failure("BeforeStage", "A file begins with a stage",
		`Only ARG and INCLUDE stand before the first ROOTFS or FROM: what else would they belong to?`,
		`
RUN true
^^^
FROM scratch
`, `
FROM scratch
RUN true
`),
	failure("CircularStages", "No stage needs its own result",
		`Stages that copy from each other, or stand on each other in a circle, can never be built. Take one of the lines away.`,
		`
FROM scratch AS one
COPY --from=two /a /b
            ^^^
FROM one AS two
`, `
FROM scratch AS two
FROM scratch AS one
COPY --from=two /a /b
`),
	failure("Directive", "A directive has a value that it can have, and stands once",
		`# escape= is \ or a backquote, and # sysfile= a version of the language that this sysbuild knows.`,
		`
# sysfile=2
          ^
FROM scratch
`, `
# sysfile=1
FROM scratch
`),
	failure("DuplicateFlag", "A flag stands once",
		`Only flags whose value is a list with commas may be repeated: these add up.`,
		`
FROM scratch
COPY --chmod=644 --chmod=600 a /a
                 ^^^^^^^^^^^
`, `
FROM scratch
COPY --chmod=600 a /a
`),
	failure("DuplicateOutput", "Every output has a file of its own",
		`Two targets of one format and name would write one file. Give one of them another name or tag.`,
		`
FROM scratch
TARGET oci example:1
TARGET oci example:1
           ^^^^^^^^^
`, `
FROM scratch
TARGET oci example:1
TARGET tar example:1
`),
	failure("Encoding", "A Sysfile is a text in UTF-8",
		`A byte is no part of such a text: the file may be in another encoding, or no text at all.`, "", ""),
	failure("FlagPlace", "A flag stands behind the verb that it is of",
		`The flags of YUM, EXPORT and TARGET belong to their verb or format, and stand behind it.`,
		`
ROOTFS ./rootfs.tar
YUM --nodocs install bash
    ^^^^^^^^
`, `
ROOTFS ./rootfs.tar
YUM install --nodocs bash
`),
	failure("FlagValue", "A flag has a value that it can have",
		`The value is missing, or is none of those that there are. The hint says which there are.`,
		`
FROM scratch
RUN --network=all true
              ^^^
`, `
FROM scratch
RUN --network=host true
`),
	failure("HeredocPlace", "A heredoc stands where a source stands",
		`It cannot be what files are copied to, and it comes from no stage.`,
		`
FROM scratch
COPY a <<EOF
       ^^^^^
EOF
`, `
FROM scratch
COPY <<EOF /a
EOF
`),
	failure("Include", "A file that is included can be read",
		`INCLUDE names a file of the context, by a path from the file that it stands in. It takes no variables, and no file
includes itself, by others neither.`,
		`
INCLUDE ../parts
        ^^^^^^^^
`, `
FROM scratch
`),
	failure("Internal", "sysbuild keeps its own promises",
		`This is a mistake of sysbuild's. Please report it, with the line that it points at.`, "", ""),
	failure("JSONList", "A JSON list holds strings alone",
		`Numbers, names and lists of their own are no arguments of a program. SHELL takes no other form than a list.`,
		`
FROM scratch
CMD ["sleep", 10]
    ^^^^^^^^^^^^^
`, `
FROM scratch
CMD ["sleep", "10"]
`),
	failure("MissingArgument", "An instruction has what it needs",
		`The hint shows how it is written.`,
		`
FROM scratch
WORKDIR
^^^^^^^
`, `
FROM scratch
WORKDIR /srv
`),
	failure("MissingEquals", "A pair is NAME=VALUE",
		`There are no blanks around the =, and a value that holds blanks is in quotes.`,
		`
FROM scratch
ENV A=1 B
        ^
`, `
FROM scratch
ENV A=1 B=2
`),
	failure("NoInstruction", "A file has an instruction",
		`It is empty, or holds comments alone. Begin with ROOTFS scratch, or with ROOTFS and an image.`,
		`
# nothing
^
`, `
FROM scratch
`),
	failure("NoStage", "A file has a stage",
		`It only has lines that stand before one. Begin with ROOTFS scratch, or with ROOTFS and an image.`,
		`
ARG A=1
^^^
`, `
FROM scratch
ARG A=1
LABEL a=$A
`),
	failure("RenamedTemplate", "A template is not renamed to a path with a variable",
		`The installer looks for the files to render by the paths they end at, and compares these as they are written. A path with a
variable in it is never equal, so that the file is copied with its $NAMEs in it.`,
		`
ROOTFS ./rootfs.tar
EXPORT file --template a.conf /etc/a/
                       ^^^^^^
EXPORT rename /etc/a=$CONF_DIRECTORY/$NAME
LABEL name=example version=1 summary="An example"
TARGET system example:1
`, `
ROOTFS ./rootfs.tar
EXPORT file --template a.conf /etc/a/
EXPORT rename /etc/a=/etc/example
LABEL name=example version=1 summary="An example"
TARGET system example:1
`),
	failure("Syntax", "A line is as the grammar has it",
		`The grammar does not take the line. The beginning of the specification shows how lines are made.`, "", ""),
	failure("TooManyWords", "An instruction has no word too many",
		`Where a blank is part of a name it stands in quotes, or in a JSON list.`,
		`
FROM scratch build
             ^^^^^
`, `
FROM scratch AS build
`),
	failure("UnknownFlag", "A flag is one that the instruction has",
		`The hint names what was likely meant, or all that there are. A -- ends the flags.`,
		`
FROM scratch
RUN --netwrok=none true
    ^^^^^^^^^^^^^^
`, `
FROM scratch
RUN --network=none true
`),
	failure("UnknownInstruction", "A line begins with an instruction",
		`It is misspelt, or belongs to the line above, which then wants an escape character at its end.`,
		`
FROM scratch
RUNN true
^^^^
`, `
FROM scratch
RUN true
`),
	failure("UnknownOption", "YUM set has options of yum.conf",
		`They are those of [main] in yum.conf(5) and dnf.conf(5), by their names there. In a .repo file an unknown one is a warning.`,
		`
ROOTFS ./rootfs.tar
YUM set tsflag=nodocs
        ^^^^^^
YUM install bash
`, `
ROOTFS ./rootfs.tar
YUM set tsflags=nodocs
YUM install bash
`),
	failure("UnknownStage", "A stage is named that there is",
		`--from names a number that no stage has, or --stage a name. A word that no stage bears is an image or a context.`,
		`
FROM scratch
COPY --from=5 /a /b
            ^
`, `
FROM scratch AS one
FROM scratch
COPY --from=0 /a /b
`),
	failure("UnknownVerb", "A verb or format is one that there is",
		`Verbs are in small letters, as yum has them. The format of a TARGET stands before its name.`,
		`
ROOTFS ./rootfs.tar
YUM instal bash
    ^^^^^^
`, `
ROOTFS ./rootfs.tar
YUM install bash
`),
	failure("UnsetVariable", "A variable of YUM, EXPORT and TARGET is set",
		`An empty name or URL is never meant. A stage that wants an ARG from before the first stage says ARG NAME again.`,
		`
ARG MIRROR=https://example.org/os
FROM scratch
YUM repo base --baseurl=$MIRROR --gpgkey=https://example.org/key
                        ^^^^^^^
`, `
ARG MIRROR=https://example.org/os
FROM scratch
ARG MIRROR
YUM repo base --baseurl=$MIRROR --gpgkey=https://example.org/key
`),
	failure("UnterminatedHeredoc", "A heredoc has its last line",
		`It is the word behind << alone, without blanks around it; <<- allows tabs before it.`,
		`
FROM scratch
RUN <<EOF
    ^^^^^
echo hello
  EOF
`, `
FROM scratch
RUN <<EOF
echo hello
EOF
`),
	failure("WindowsOnly", "An image is one of Linux",
		`sysbuild makes root file systems of Linux: no platform, path or shell of Windows.`,
		`
FROM --platform=windows/amd64 example.org/base:1
                ^^^^^^^^^^^^^
`, `
FROM example.org/base:1
`),
}
