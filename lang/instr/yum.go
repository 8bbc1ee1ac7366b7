package instr

var yumVerbs = []Instruction{
	{
		Keyword: "repo", Synopsis: "ID --baseurl=URL,… | --mirrorlist=URL | --metalink=URL [FLAGS]",
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
	{Keyword: "remove", Synopsis: "SPEC…", Help: "removes packages", Form: Shell, Anywhere: true, PerLine: true, Later: true},
	{Keyword: "upgrade", Synopsis: "[SPEC…]", Help: "upgrades packages", Form: Shell, Anywhere: true, PerLine: true, Later: true},
	{Keyword: "downgrade", Synopsis: "SPEC…", Help: "downgrades packages", Form: Shell, Anywhere: true, PerLine: true, Later: true},
	{Keyword: "module", Synopsis: "enable|disable|reset SPEC…", Help: "chooses module streams", Form: Shell, Anywhere: true, Later: true},
	{Keyword: "snapshot", Synopsis: "DATE", Help: "takes only packages that existed then", Form: Shell, Anywhere: true, Later: true},
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
	{Name: "module-hotfixes", Kind: Bool, Help: "gives packages whatever modules are enabled", Later: true},
	{Name: "proxy", Kind: String, Value: "URL", Help: "the proxy to use", Later: true},
	{Name: "username", Kind: String, Value: "secret:ID", Help: "who to be there", Later: true},
	{Name: "password", Kind: String, Value: "secret:ID", Help: "and the word for it", Later: true},
	{Name: "sslcacert", Kind: String, Value: "FILE", Help: "the authorities to trust", Later: true},
	{Name: "sslclientcert", Kind: String, Value: "secret:ID", Help: "a client's certificate", Later: true},
	{Name: "sslclientkey", Kind: String, Value: "secret:ID", Help: "and its key", Later: true},
}

var yumInstallFlags = []Flag{
	{Name: "nodocs", Kind: Bool, Help: "leaves documentation out"},
	{Name: "langs", Kind: Comma, Value: "LANGUAGE", Help: "the only languages to install"},
	{Name: "exclude", Kind: Comma, Value: "GLOB", Help: "packages not to install"},
	{Name: "enablerepo", Kind: Comma, Value: "GLOB", Help: "repositories to use too"},
	{Name: "disablerepo", Kind: Comma, Value: "GLOB", Help: "repositories not to use"},
	{Name: "nobest", Kind: Bool, Help: "takes an older package where the newest cannot be installed"},
	{Name: "no-weak-deps", Kind: Bool, Help: "leaves recommended packages out"},
	{Name: "nogpgcheck", Kind: Bool, Help: "takes packages without a good signature"},
	{Name: "noscripts", Kind: Comma, Value: "NAME", Help: "packages whose scriptlets do not run"},
	{Name: "allowerasing", Kind: Bool, Help: "removes installed packages that are in the way", Later: true},
}
