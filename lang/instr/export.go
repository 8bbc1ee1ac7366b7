package instr

// exportVerbs are the verbs of EXPORT.
var exportVerbs = []Instruction{
	{
		Keyword: "file", Synopsis: "[--chown=OWNER] [--chmod=MODE] [--from=STAGE] [--template] SOURCE… HOSTPATH",
		Help:    "puts files on the host: of the stage where a source begins with /, else of the context",
		Section: "EXPORT file", Form: Shell, Flags: exportFileFlags, Anywhere: true,
		Heredoc: true, // read, so that it can be refused
	},
	{
		Keyword: "dir", Synopsis: "[--chmod=MODE] HOSTPATH…",
		Help:    "makes empty directories on the host",
		Section: "EXPORT dir", Form: Shell, Anywhere: true,
		Flags: []Flag{{Name: "chmod", Kind: String, Value: "MODE", Help: "their permission bits"}},
	},
	{
		Keyword: "symlink", Synopsis: "TEXT HOSTPATH",
		Help:    "makes a symbolic link on the host that says TEXT",
		Section: "EXPORT symlink", Form: Shell, Anywhere: true,
	},
	{
		Keyword: "service", Synopsis: "SOURCE | <<EOF",
		Help:    "is the template of the systemd unit",
		Section: "EXPORT service", Form: Shell, Anywhere: true, Heredoc: true,
	},
	{
		Keyword: "config", Synopsis: "SOURCE | <<EOF | FLAGS",
		Help:    "is the template of the container's configuration, or tunes the one that is generated",
		Section: "EXPORT config", Form: Shell, Flags: exportConfigFlags, Anywhere: true, Heredoc: true,
	},
	{
		Keyword: "tmpfiles", Synopsis: "SOURCE | <<EOF",
		Help:    "is the template of the systemd-tmpfiles configuration",
		Section: "EXPORT tmpfiles", Form: Shell, Anywhere: true, Heredoc: true,
	},
	{
		Keyword: "default", Synopsis: "NAME=VALUE…",
		Help:    "gives install-time variables their defaults",
		Section: "EXPORT default", Form: Pairs, Anywhere: true,
	},
	{
		Keyword: "rename", Synopsis: "FROM=TO…",
		Help:    "renames files of the host as they are installed",
		Section: "EXPORT rename", Form: Pairs, Anywhere: true,
	},
}

var exportFileFlags = []Flag{
	{Name: "chown", Kind: String, Value: "USER[:GROUP]", Help: "the owner of the files"},
	{Name: "chmod", Kind: String, Value: "MODE", Help: "their permission bits"},
	{Name: "from", Kind: String, Value: "STAGE", Help: "the stage that absolute sources are read from, by name or number"},
	{Name: "template", Kind: Bool, Help: "renders install-time variables in them"},
}

// namespaces are the values of the flags that share a namespace with the host.
var namespaces = []string{"private", "host"}

// exportConfigFlags are named as those of oci-runtime-tool generate were, where
// it has them. They are never expanded: what stands in them are install-time
// variables.
var exportConfigFlags = []Flag{
	{Name: "hostname", Kind: String, Value: "NAME", Help: "the container's host name"},
	{Name: "terminal", Kind: Bool, Help: "gives the process a terminal"},
	{Name: "env", Kind: Many, Value: "NAME=VALUE", Help: "an environment variable more"},
	{Name: "cwd", Kind: String, Value: "PATH", Help: "the working directory"},
	{Name: "cap-add", Kind: Comma, Value: "CAP", Help: "capabilities more; all: every one"},
	{Name: "cap-drop", Kind: Comma, Value: "CAP", Help: "capabilities less; all: every one"},
	{Name: "no-new-privileges", Kind: Bool, Help: "refuses privileges that a program's file would give"},
	{Name: "mount", Kind: Many, Value: "type=TYPE,source=PATH,destination=PATH,options=A:B", Help: "a mount more"},
	{Name: "device", Kind: Many, Value: "PATH", Help: "a device of the host"},
	{Name: "network", Kind: String, Value: "private|host", Values: namespaces, Help: "whose network it sees"},
	{Name: "pid", Kind: String, Value: "private|host", Values: namespaces, Help: "whose processes it sees"},
	{Name: "ipc", Kind: String, Value: "private|host", Values: namespaces, Help: "whose System V objects it sees"},
	{Name: "uts", Kind: String, Value: "private|host", Values: namespaces, Help: "whose host name it has"},
	{Name: "cgroup", Kind: String, Value: "private|host", Values: namespaces, Help: "whose control groups it sees"},
	{
		Name: "rootfs-propagation", Kind: String, Value: "MODE", Help: "how mounts go in and out",
		Values: []string{"private", "rprivate", "slave", "rslave", "shared", "rshared", "unbindable", "runbindable"},
	},
	{Name: "rlimit", Kind: Many, Value: "NAME=SOFT[:HARD]", Help: "a resource limit"},
	{Name: "sysctl", Kind: Many, Value: "NAME=VALUE", Help: "a kernel parameter"},
	{Name: "oom-score-adj", Kind: String, Value: "N", Help: "-1000 to 1000: whom the kernel kills first"},
	{Name: "selinux-label", Kind: String, Value: "LABEL", Help: "the process's SELinux label"},
	{Name: "apparmor", Kind: String, Value: "PROFILE", Help: "the process's AppArmor profile"},
	{Name: "annotation", Kind: Many, Value: "NAME=VALUE", Help: "an annotation more"},
}
