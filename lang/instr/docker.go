package instr

// The flags of the instructions that Dockerfiles have too: the Dockerfile
// reference, syntax 1.

var rootfsFlags = []Flag{
	{Name: "platform", Kind: String, Value: "OS/ARCH", Help: "the platform to take of an image that has several"},
	{Name: "checksum", Kind: String, Value: "sha256:HEX", Help: "the digest that SOURCE must have"},
}

var runFlags = []Flag{
	{Name: "mount", Kind: Many, Value: "type=TYPE,KEY=VALUE,…", Help: "mounts a cache, a secret, a socket or files while the command runs"},
	{
		Name: "network", Kind: String, Value: "MODE", Values: []string{"default", "none", "host"},
		Help: "what the command can reach",
	},
	{
		Name: "security", Kind: String, Value: "MODE", Values: []string{"sandbox", "insecure"},
		Help: "insecure runs the command with all capabilities",
	},
	{Name: "device", Kind: Many, Value: "NAME", Help: "gives the command a device of the builder"},
}

var copyFlags = []Flag{
	{Name: "from", Kind: String, Value: "STAGE", Help: "copies from a stage, an image or a named context, and not from the context"},
	{Name: "chown", Kind: String, Value: "USER[:GROUP]", Help: "the owner of the copies"},
	{Name: "chmod", Kind: String, Value: "MODE", Help: "the permission bits of the copies"},
	{Name: "link", Kind: Bool, Help: "copies into a layer of its own, whatever lies below"},
	{Name: "parents", Kind: Bool, Help: "keeps the sources' directories"},
	{Name: "exclude", Kind: Many, Value: "PATTERN", Help: "leaves files out"},
}

var addFlags = []Flag{
	{Name: "chown", Kind: String, Value: "USER[:GROUP]", Help: "the owner of the copies"},
	{Name: "chmod", Kind: String, Value: "MODE", Help: "the permission bits of the copies"},
	{Name: "checksum", Kind: String, Value: "DIGEST", Help: "the digest that a URL's file must have, or the commit of a repository"},
	{Name: "link", Kind: Bool, Help: "copies into a layer of its own, whatever lies below"},
	{Name: "keep-git-dir", Kind: Bool, Help: "keeps the .git directory of a repository"},
	{Name: "unpack", Kind: Bool, Help: "unpacks archives of URLs too; false unpacks none"},
	{Name: "exclude", Kind: Many, Value: "PATTERN", Help: "leaves files out"},
}

var healthVerbs = []Instruction{
	{
		Keyword: "CMD", Synopsis: "COMMAND", Help: "runs a command, which succeeds in a healthy container",
		Section: "HEALTHCHECK", Form: Command, Flags: healthFlags,
	},
	{
		Keyword: "NONE", Help: "takes back what the base image says",
		Section: "HEALTHCHECK", Form: Words, Flags: healthFlags,
	},
}

var healthFlags = []Flag{
	{Name: "interval", Kind: String, Value: "DURATION", Help: "the time between two checks"},
	{Name: "timeout", Kind: String, Value: "DURATION", Help: "how long a check may take"},
	{Name: "start-period", Kind: String, Value: "DURATION", Help: "how long the container may take to begin"},
	{Name: "start-interval", Kind: String, Value: "DURATION", Help: "the time between two checks while it begins"},
	{Name: "retries", Kind: String, Value: "N", Help: "how many failures in a row make it unhealthy"},
}
