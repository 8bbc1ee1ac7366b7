package instr

// All is every instruction, in the order of the specification.
var All = []Instruction{
	{
		Keyword: "ROOTFS", Synopsis: "[--platform=P] [--checksum=D] SOURCE [AS NAME]",
		Help:    "begins a stage: where its root file system comes from",
		Section: "ROOTFS", Form: Words, Flags: rootfsFlags, Global: true,
	},
	{
		Keyword: "FROM", Synopsis: "[--platform=P] [--checksum=D] SOURCE [AS NAME]",
		Help:    "is another name of ROOTFS",
		Section: "ROOTFS", Form: Words, Flags: rootfsFlags, Global: true,
	},
	{
		Keyword: "ARG", Synopsis: "NAME[=DEFAULT]…",
		Help:    "declares a variable that --build-arg can set",
		Section: "ARG", Form: Names, Global: true,
	},
	{
		Keyword: "ENV", Synopsis: "NAME=VALUE…",
		Help:    "sets variables of the stage and of its image",
		Section: "ENV", Form: Pairs,
	},
	{
		Keyword: "YUM", Synopsis: "VERB …",
		Help:    "installs RPM packages into the root file system",
		Section: "YUM", Form: Verb, Verbs: yumVerbs, Anywhere: true,
	},
	{
		Keyword: "RUN", Synopsis: "[--mount=SPEC] [--network=MODE] [--security=MODE] [--device=SPEC] COMMAND",
		Help:    "runs a command in the stage",
		Section: "RUN", Form: Command, Flags: runFlags, Heredoc: true,
	},
	{
		Keyword: "COPY", Synopsis: "[--from=STAGE] [--chown=OWNER] [--chmod=MODE] [--link] [--parents] [--exclude=PATTERN] SOURCE… DESTINATION",
		Help:    "copies files from the context or from another stage",
		Section: "COPY", Form: List, Flags: copyFlags, Heredoc: true,
	},
	{
		Keyword: "ADD", Synopsis: "[--checksum=DIGEST] [--chown=OWNER] [--chmod=MODE] [--unpack] [--keep-git-dir] [--link] [--exclude=PATTERN] SOURCE… DESTINATION",
		Help:    "copies files, URLs, git repositories and unpacked archives",
		Section: "ADD", Form: List, Flags: addFlags, Heredoc: true,
	},
	{
		Keyword: "WORKDIR", Synopsis: "PATH",
		Help:    "makes a directory and works in it from here on",
		Section: "WORKDIR", Form: Text,
	},
	{
		Keyword: "USER", Synopsis: "USER[:GROUP]",
		Help:    "sets who runs what follows, and the image's command",
		Section: "USER", Form: Text,
	},
	{
		Keyword: "SHELL", Synopsis: `["PROGRAM", "ARGUMENT"…]`,
		Help:    "sets the shell of commands that are not JSON lists",
		Section: "SHELL", Form: Command,
	},
	{
		Keyword: "CMD", Synopsis: "COMMAND",
		Help:    "is what the image runs, or the arguments of its ENTRYPOINT",
		Section: "CMD", Form: Command,
	},
	{
		Keyword: "ENTRYPOINT", Synopsis: "COMMAND",
		Help:    "is what the image runs",
		Section: "ENTRYPOINT", Form: Command,
	},
	{
		Keyword: "LABEL", Synopsis: "NAME=VALUE…",
		Help:    "describes the image",
		Section: "LABEL", Form: Pairs,
	},
	{
		Keyword: "EXPOSE", Synopsis: "PORT[-PORT][/PROTOCOL]…",
		Help:    "says on which ports the image listens",
		Section: "EXPOSE", Form: Words,
	},
	{
		Keyword: "VOLUME", Synopsis: "PATH…",
		Help:    "says where the image keeps its data",
		Section: "VOLUME", Form: List,
	},
	{
		Keyword: "STOPSIGNAL", Synopsis: "SIGNAL",
		Help:    "is the signal that stops the container",
		Section: "STOPSIGNAL", Form: Text,
	},
	{
		Keyword: "MAINTAINER", Synopsis: "NAME",
		Help:    "names the author; a LABEL does it better",
		Section: "MAINTAINER", Form: Text,
	},
	{
		Keyword: "HEALTHCHECK", Synopsis: "[FLAGS] CMD COMMAND | NONE",
		Help:    "says how a container is found healthy",
		Section: "HEALTHCHECK", Form: Choice, Verbs: healthVerbs,
	},
	{
		Keyword: "ONBUILD", Synopsis: "INSTRUCTION",
		Help:    "keeps an instruction for the images that stand on this one",
		Section: "ONBUILD", Form: Inner,
	},
	{
		Keyword: "EXPORT", Synopsis: "VERB …",
		Help:    "says what a system image puts on its host",
		Section: "EXPORT", Form: Verb, Verbs: exportVerbs, Anywhere: true,
	},
	{
		Keyword: "INCLUDE", Synopsis: "PATH",
		Help:    "reads another file's instructions, as if they stood here",
		Section: "INCLUDE", Form: Text, Global: true,
	},
	{
		Keyword: "TARGET", Synopsis: "FORMAT [FLAGS] NAME[:TAG]",
		Help:    "is an output of this stage, as it is at its end",
		Section: "TARGET", Form: Verb, Verbs: targetVerbs, Anywhere: true,
	},
}
