package instr

var yumVerbs = []Instruction{
	{
		Keyword: "repo", Synopsis: "ID --baseurl=URL,… | --mirrorlist=URL | --metalink=URL [FLAGS] | FILE.repo [--keep] | <<EOF [--keep]",
		Help:    "names a repository for this stage",
		Section: "YUM repo", Form: Shell, Flags: yumRepoFlags, Anywhere: true, FlagsLast: true, Heredoc: true,
	},
	{
		Keyword: "key", Synopsis: "FILE|URL…",
		Help:    "trusts keys and leaves them in the image's rpm database",
		Section: "YUM key", Form: Shell, Anywhere: true,
	},
	{
		Keyword: "set", Synopsis: "OPTION=VALUE…",
		Help:    "sets [main] options of yum.conf",
		Section: "YUM set", Form: Pairs, Anywhere: true,
	},
	{
		Keyword: "var", Synopsis: "[--keep] NAME=VALUE…",
		Help:    "sets yum variables",
		Section: "YUM var", Form: Pairs, Anywhere: true,
		Flags: []Flag{{Name: "keep", Kind: Bool, Help: "leaves them in the image"}},
	},
	{
		Keyword: "install", Synopsis: "[FLAGS] SPEC…",
		Help:    "installs packages and what they need",
		Section: "YUM install", Form: Shell, Flags: yumInstallFlags, Anywhere: true, PerLine: true,
	},
	{
		Keyword: "remove", Synopsis: "[--noscripts=NAME,…] SPEC…",
		Help:    "removes packages, and those that need them",
		Section: "YUM remove", Form: Shell, Flags: yumRemoveFlags, Anywhere: true, PerLine: true,
	},
	{
		Keyword: "upgrade", Synopsis: "[FLAGS] [SPEC…]",
		Help:    "upgrades packages, or all of them",
		Section: "YUM upgrade", Form: Shell, Flags: yumInstallFlags, Anywhere: true, PerLine: true,
	},
	{
		Keyword: "downgrade", Synopsis: "[FLAGS] SPEC…",
		Help:    "goes back to older packages",
		Section: "YUM downgrade", Form: Shell, Flags: yumInstallFlags, Anywhere: true, PerLine: true,
	},
	{
		Keyword: "module", Synopsis: "enable|disable|reset MODULE[:STREAM]…",
		Help:    "chooses module streams",
		Section: "YUM module", Form: Shell, Anywhere: true,
	},
	{
		Keyword: "snapshot", Synopsis: "DATE",
		Help:    "takes only packages that existed then",
		Section: "YUM snapshot", Form: Shell, Anywhere: true,
	},
}

var yumRepoFlags = []Flag{
	{Name: "baseurl", Kind: Comma, Value: "URL", Help: "where the repository is; more than one are mirrors"},
	{Name: "mirrorlist", Kind: String, Value: "URL", Help: "a list of mirrors"},
	{Name: "metalink", Kind: String, Value: "URL", Help: "a list of mirrors with checksums"},
	{Name: "gpgkey", Kind: Comma, Value: "URL", Help: "the keys that sign its packages; empty ones are ignored"},
	{Name: "nogpgcheck", Kind: Bool, Help: "takes packages without a good signature"},
	{Name: "repo-gpgcheck", Kind: Bool, Help: "wants its metadata signed too"},
	{Name: "priority", Kind: String, Value: "N", Help: "1 to 99, lower is preferred, 99 without it"},
	{Name: "cost", Kind: String, Value: "N", Help: "lower is preferred among equals, 1000 without it"},
	{Name: "exclude", Kind: Comma, Value: "GLOB", Help: "packages that it does not give"},
	{Name: "includepkgs", Kind: Comma, Value: "GLOB", Help: "the only packages that it gives"},
	{Name: "keep", Kind: Bool, Help: "leaves it in the image"},
	{Name: "module-hotfixes", Kind: Bool, Help: "gives packages whatever modules are enabled"},
	{Name: "proxy", Kind: String, Value: "URL", Help: "the proxy to use"},
	{Name: "username", Kind: String, Value: "secret:ID", Help: "who to be there"},
	{Name: "password", Kind: String, Value: "secret:ID", Help: "and the word for it"},
	{Name: "sslcacert", Kind: String, Value: "FILE", Help: "the authorities to trust, in the context"},
	{Name: "sslclientcert", Kind: String, Value: "secret:ID", Help: "a client's certificate"},
	{Name: "sslclientkey", Kind: String, Value: "secret:ID", Help: "and its key"},
}

var yumInstallFlags = []Flag{
	{Name: "nodocs", Kind: Bool, Help: "leaves documentation out"},
	{Name: "langs", Kind: Comma, Value: "LANGUAGE", Help: "the only languages to install"},
	{Name: "exclude", Kind: Comma, Value: "GLOB", Help: "packages not to install"},
	{Name: "enablerepo", Kind: Comma, Value: "GLOB", Help: "repositories to use too"},
	{Name: "disablerepo", Kind: Comma, Value: "GLOB", Help: "repositories not to use"},
	{Name: "disableexcludes", Kind: Comma, Value: "ID", Help: "repositories whose exclusions do not count; main, all"},
	{Name: "skip-broken", Kind: Bool, Help: "leaves out what cannot be installed"},
	{Name: "nobest", Kind: Bool, Help: "takes an older package where the newest cannot be installed"},
	{Name: "no-weak-deps", Kind: Bool, Help: "leaves recommended packages out"},
	{Name: "nogpgcheck", Kind: Bool, Help: "takes packages without a good signature"},
	noScriptsFlag,
	{Name: "xattrs", Kind: Comma, Value: "NAME", Help: "attributes that files have in the image: ima, selinux"},
	{Name: "allowerasing", Kind: Bool, Help: "removes installed packages that are in the way"},
}

var yumRemoveFlags = []Flag{noScriptsFlag}

var noScriptsFlag = Flag{Name: "noscripts", Kind: Comma, Value: "NAME", Help: "packages whose scriptlets do not run"}
