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
		Keyword: "RUN", Synopsis: "[--network=default|none|host] COMMAND",
		Help:    "runs a command in the stage",
		Section: "RUN", Form: Command, Flags: runFlags, Heredoc: true,
	},
	{
		Keyword: "COPY", Synopsis: "[--from=STAGE] [--chown=OWNER] [--chmod=MODE] SOURCE… DESTINATION",
		Help:    "copies files from the context or from another stage",
		Section: "COPY", Form: List, Flags: copyFlags, Heredoc: true,
	},
	{
		Keyword: "ADD", Synopsis: "SOURCE… DESTINATION",
		Help: "copies files, URLs and unpacked archives",
		Form: List, Flags: addFlags, Heredoc: true, Later: true,
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
		Keyword: "EXPOSE", Synopsis: "PORT[/PROTOCOL]…",
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
		Keyword: "HEALTHCHECK", Synopsis: "NONE | CMD COMMAND",
		Help: "says how a container is found healthy",
		Form: Text, Later: true,
	},
	{
		Keyword: "ONBUILD", Synopsis: "INSTRUCTION",
		Help: "keeps an instruction for the images that stand on this one",
		Form: Text, Heredoc: true, Later: true,
	},
	{
		Keyword: "EXPORT", Synopsis: "VERB …",
		Help: "says what a system image puts on its host",
		Form: Text, Heredoc: true, Later: true,
	},
	{
		Keyword: "INCLUDE", Synopsis: "PATH",
		Help: "reads another file's instructions, as if they stood here",
		Form: Text, Global: true, Later: true,
	},
	{
		Keyword: "TARGET", Synopsis: "FORMAT [FLAGS] NAME[:TAG]",
		Help:    "is an output of this stage, as it is at its end",
		Section: "TARGET", Form: Verb, Verbs: targetVerbs, Anywhere: true,
	},
}

var rootfsFlags = []Flag{
	{Name: "platform", Kind: String, Value: "OS/ARCH", Help: "the platform to take of an image that has several"},
	{Name: "checksum", Kind: String, Value: "sha256:HEX", Help: "the digest that SOURCE must have"},
}

var runFlags = []Flag{
	{
		Name: "network", Kind: String, Value: "MODE", Values: []string{"default", "none", "host"},
		Help: "what the command can reach",
	},
	{Name: "mount", Kind: String, Value: "SPEC", Help: "mounts a cache, a secret or a directory", Later: true},
	{Name: "security", Kind: String, Value: "MODE", Help: "sandbox or insecure", Later: true},
	{Name: "device", Kind: String, Value: "SPEC", Help: "gives the command a device", Later: true},
}

var copyFlags = []Flag{
	{Name: "from", Kind: String, Value: "STAGE", Help: "copies from a stage, by name or number, and not from the context"},
	{Name: "chown", Kind: String, Value: "USER[:GROUP]", Help: "the owner of the copies"},
	{Name: "chmod", Kind: String, Value: "MODE", Help: "the permission bits of the copies"},
	{Name: "link", Kind: Bool, Help: "copies into a layer of its own", Later: true},
	{Name: "parents", Kind: Bool, Help: "keeps the sources' directories", Later: true},
	{Name: "exclude", Kind: String, Value: "PATTERN", Help: "leaves files out", Later: true},
}

var addFlags = []Flag{
	{Name: "chown", Kind: String, Value: "USER[:GROUP]", Help: "the owner of the copies"},
	{Name: "chmod", Kind: String, Value: "MODE", Help: "the permission bits of the copies"},
	{Name: "checksum", Kind: String, Value: "DIGEST", Help: "the digest that a URL's file must have"},
	{Name: "link", Kind: Bool, Help: "copies into a layer of its own"},
	{Name: "keep-git-dir", Kind: Bool, Help: "keeps .git"},
	{Name: "unpack", Kind: Bool, Help: "unpacks archives, or does not"},
	{Name: "exclude", Kind: String, Value: "PATTERN", Help: "leaves files out"},
}
