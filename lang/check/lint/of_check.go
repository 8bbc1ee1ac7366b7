package lint

import "github.com/sysbuild/sysbuild/lang/diag"

// The warnings of the parser and the checker. What they find is theirs; how to
// mend it is said here.
var (
	bareArchive = Rule{
		Name: "BareArchive", Severity: diag.Warning, Since: first, Fixes: true, fix: addDot,
		Summary: "An archive of the context is written with ./",
		Why:     `A bare word is an image's name or a stage's, never a path. Write ./ before a file of the context.`,
		Bad: `
ROOTFS rootfs.tar
       ^^^^^^^^^^
`,
		Good: `
ROOTFS ./rootfs.tar
`,
	}
	duplicateStageName = Rule{
		Name: "DuplicateStageName", Severity: diag.Warning, BuildKit: true, Since: first,
		Summary: "A stage's name is its own",
		Why:     `Where two stages have one name the last one before a line is meant, and a reader may mean the other.`,
		Bad: `
FROM scratch AS build
FROM scratch AS build
                ^^^^^
`,
		Good: `
FROM scratch AS build
FROM scratch AS image
`,
	}
	exposeInvalidFormat = Rule{
		Name: "ExposeInvalidFormat", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true, fix: ownPort,
		Summary: "EXPOSE names a port of the image alone",
		Why:     `Which address and port of the host a port is given is said when the image runs. What EXPOSE says of it has no effect.`,
		Bad: `
FROM scratch
EXPOSE 127.0.0.1:8080:80/tcp
       ^^^^^^^^^^^^^^^^^^^^^
`,
		Good: `
FROM scratch
EXPOSE 80/tcp
`,
	}
	jsonLike = Rule{
		Name: "JSONLike", Severity: diag.Warning, Since: first, Fixes: true, fix: doubleQuotes,
		Summary: "A JSON list has double quotes",
		Why: `What begins with [ and is no JSON list goes to the shell as it stands, which looks for a program of that name. JSON has no
single quotes, and no comma behind the last string.`,
		Bad: `
FROM scratch
CMD ['/bin/sh', '-l']
    ^^^^^^^^^^^^^^^^^
`,
		Good: `
FROM scratch
CMD ["/bin/sh", "-l"]
`,
	}
	legacyKeyValueFormat = Rule{
		Name: "LegacyKeyValueFormat", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true, fix: addEquals,
		Summary: "ENV and LABEL are written NAME=VALUE",
		Why:     `Without the = the rest of the line is one value, blanks and a second NAME included.`,
		Bad: `
FROM scratch
ENV LANG C.UTF-8
^^^^^^^^^^^^^^^^
`,
		Good: `
FROM scratch
ENV LANG=C.UTF-8
`,
	}
	maintainerDeprecated = Rule{
		Name: "MaintainerDeprecated", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true, fix: authorsLabel,
		Summary: "A LABEL names the author, not MAINTAINER",
		Why:     `MAINTAINER is kept for old files. Tools read org.opencontainers.image.authors.`,
		Bad: `
FROM scratch
MAINTAINER Ada <ada@example.org>
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
		Good: `
FROM scratch
LABEL org.opencontainers.image.authors="Ada <ada@example.org>"
`,
	}
	multipleInstructions = Rule{
		Name: "MultipleInstructionsDisallowed", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true, fix: dropEarlier,
		Summary: "A stage has one CMD, one ENTRYPOINT and one HEALTHCHECK",
		Why:     `The last one counts, and the others only look as if they did.`,
		Bad: `
FROM scratch
CMD ["/a"]
CMD ["/b"]
^^^
`,
		Good: `
FROM scratch
CMD ["/b"]
`,
	}
	noEmptyContinuation = Rule{
		Name: "NoEmptyContinuation", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true, fix: dropEmptyLine,
		Summary: "No empty line stands inside joined lines",
		Why:     `It is dropped, and looks as if the instruction ended there. A comment may stand in its place.`,
		Bad: `
FROM scratch
ENV LANG=C.UTF-8 \

^
    HOME=/root
`,
		Good: `
FROM scratch
ENV LANG=C.UTF-8 \
    HOME=/root
`,
	}
	reservedStageName = Rule{
		Name: "ReservedStageName", Severity: diag.Warning, BuildKit: true, Since: first,
		Summary: "A stage's name means nothing else",
		Why: `scratch and context mean something of their own. In a file with a TARGET a stage may not be named as a format is, which
is an error, since --target could mean either.`,
		Bad: `
FROM scratch AS context
                ^^^^^^^
`,
		Good: `
FROM scratch AS image
`,
	}
	stageNameCasing = Rule{
		Name: "StageNameCasing", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true, fix: lowerName,
		Summary: "A stage's name is in small letters",
		Why:     `Names of stages are compared in small letters, so that Build and build are one.`,
		Bad: `
FROM scratch AS Build
                ^^^^^
`,
		Good: `
FROM scratch AS build
`,
	}
	undefinedArgInFrom = Rule{
		Name: "UndefinedArgInFrom", Severity: diag.Warning, BuildKit: true, Since: first,
		Summary: "The variables of a stage's source are declared before the first stage",
		Why:     `Only the ARGs before the first stage, and the platform's, are seen there. Any other name is empty.`,
		Bad: `
FROM example.org/base:1$SUFFIX
                       ^^^^^^^
`,
		Good: `
ARG SUFFIX=-minimal
FROM example.org/base:1$SUFFIX
`,
	}
	undefinedVar = Rule{
		Name: "UndefinedVar", Severity: diag.Warning, BuildKit: true, Since: first,
		Summary: "A variable is set before it is used",
		Why:     `An unset variable is empty. It is looked for over scratch, where nothing but the file can set one.`,
		Bad: `
FROM scratch
ENV DATA=$ROOT/data
         ^^^^^
`,
		Good: `
FROM scratch
ARG ROOT=/srv
ENV DATA=$ROOT/data
`,
	}
	unusedBuildArg = Rule{
		Name: "UnusedBuildArg", Severity: diag.Warning, Since: first,
		Summary: "A --build-arg is for an ARG of the file",
		Why:     `sysbuild build --build-arg MIROR=… sets nothing where the file declares MIRROR. It is said of the command line, not of a file.`,
	}
	inertDefault = Rule{
		Name: "InertDefault", Severity: diag.Warning, Since: first,
		Summary: "EXPORT default names a variable that it can set",
		Why:     `The installer gives some variables, such as PIDFILE, a value before it looks at what the image says.`,
		Bad: `
ROOTFS ./rootfs.tar
EXPORT default PIDFILE=/run/example.pid
               ^^^^^^^
LABEL name=example version=1 summary="An example"
TARGET system example:1
`,
		Good: `
ROOTFS ./rootfs.tar
EXPORT default PORT=8080
LABEL name=example version=1 summary="An example"
TARGET system example:1
`,
	}
	templateVariable = Rule{
		Name: "TemplateVariable", Severity: diag.Warning, Since: first,
		Summary: "A template's variable has a value",
		Why: `It is no variable that every host sets, and EXPORT default gives it none: whoever installs the image must say --set
NAME=VALUE.`,
		Bad: `
ROOTFS ./rootfs.tar
EXPORT tmpfiles <<EOF
d $CACHE_DIR - - - - -
  ^^^^^^^^^^
EOF
LABEL name=example version=1 summary="An example"
TARGET system example:1
`,
		Good: `
ROOTFS ./rootfs.tar
EXPORT tmpfiles <<EOF
d $CACHE_DIR - - - - -
EOF
EXPORT default CACHE_DIR=/var/cache/example
LABEL name=example version=1 summary="An example"
TARGET system example:1
`,
	}
)
