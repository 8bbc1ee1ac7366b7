package normalize

// table is all that is known to differ from one installation to the next.
var table = []Rule{
	{
		"shadow-days", "the day of the last change of a password becomes the epoch's, where it is the day of the installation",
		"useradd(8) and groupadd(8) write the day they ran on into the third field of shadow(5): the same packages tomorrow are another image.",
		[]File{edit("/etc/shadow", lastChange), edit("/etc/shadow-", lastChange)},
	},
	{
		"java-keystore", "the time of each certificate in a Java keystore becomes the epoch, and the keystore's seal is made anew",
		"update-ca-trust(8) notes in each entry when it was added, in milliseconds. A keystore with a password of its own stays as it is.",
		[]File{edit("/etc/pki/ca-trust/extracted/java/cacerts", keystoreTimes), edit("/etc/pki/java/cacerts", keystoreTimes)},
	},
	{
		"python-bytecode", "the time that a .pyc file says its source has becomes the epoch, where it is later",
		"Python writes the time of the source into what it compiles of it. Sources that are newer than the epoch get the epoch as their time: without the same in the .pyc file the bytes differ from build to build, and Python compiles it anew at each start.",
		[]File{edit("*.pyc", bytecodeTime), edit("*.pyo", bytecodeTime)},
	},
	{
		"machine-id", "/etc/machine-id becomes empty, D-Bus' own copy is removed",
		"It is random, and one image is many machines: systemd makes a machine's own where the file is empty.",
		[]File{empty("/etc/machine-id"), remove("/var/lib/dbus/machine-id")},
	},
	{
		"random-seed", "the seeds and secrets that systemd and init scripts keep are removed",
		"They are random, and a secret that all copies of an image share is none. They are made when they are missing.",
		[]File{remove("/var/lib/systemd/random-seed"), remove("/var/lib/systemd/credential.secret"), remove("/var/lib/random-seed")},
	},
	{
		"ssh-host-keys", "the keys by which a host is known are removed",
		"They are random, and a host's key is not to be in an image. sshd's own unit makes them when they are missing.",
		[]File{remove("/etc/ssh/ssh_host_*")},
	},
	{
		"openldap-certificates", "the certificate database that openldap's scriptlet makes is removed, and that scriptlet is not run",
		"It is sealed by a random password that lies beside it. openldap makes it on a host.",
		[]File{
			remove("/etc/openldap/certs/cert8.db"), remove("/etc/openldap/certs/key3.db"), remove("/etc/openldap/certs/secmod.db"),
			remove("/etc/openldap/certs/cert9.db"), remove("/etc/openldap/certs/key4.db"), remove("/etc/openldap/certs/pkcs11.txt"),
			remove("/etc/openldap/certs/noise"), remove("/etc/openldap/certs/password"),
		},
	},
	{
		"ld-so-cache", "ldconfig's notes on the libraries that it saw, /var/cache/ldconfig/aux-cache, are removed",
		"They hold inode numbers and times of change. /etc/ld.so.cache stays: it is sorted, and says the same for the same libraries. ldconfig makes its notes anew.",
		[]File{remove("/var/cache/ldconfig/aux-cache")},
	},
	{
		"font-cache", "fontconfig's caches are removed",
		"They hold the times of directories to the nanosecond, and are stale as soon as these become the epoch; some versions name them by random identifiers. Programs make them anew.",
		[]File{
			remove("/var/cache/fontconfig/*.cache-*"), remove("/usr/lib/fontconfig/cache/*.cache-*"),
			remove("/usr/share/fonts/.uuid"), remove("/usr/share/fonts/*/.uuid"),
		},
	},
	{
		"man-cache", "the index of manual pages is removed",
		"It holds the times of the pages and of the directories. mandb makes it anew; man works without.",
		[]File{remove("/var/cache/man/index.*"), remove("/var/cache/man/*/index.*")},
	},
	{
		"package-manager-caches", "caches of dnf and yum are removed",
		"Metadata and packages in them are those of the day.",
		[]File{remove("/var/cache/dnf/*"), remove("/var/cache/yum/*")},
	},
	{
		"package-manager-history", "dnf's history is removed",
		"It holds the times of transactions, and who made them.",
		[]File{remove("/var/lib/dnf/history.sqlite*")},
	},
	{
		"database-locks", "the locks of the rpm database, and Berkeley DB's shared memory, are removed",
		"They hold what is in memory at the moment.",
		[]File{
			remove("/var/lib/rpm/__db.*"), remove("/var/lib/rpm/.rpm.lock"), remove("/var/lib/rpm/.dbenv.lock"),
			remove("/usr/lib/sysimage/rpm/.rpm.lock"),
		},
	},
	{
		"package-manager-logs", "logs of package managers are removed",
		"Each line begins with a time.",
		[]File{
			remove("/var/log/dnf*.log"), remove("/var/log/hawkey.log"), remove("/var/log/yum.log"), remove("/var/log/rhsm/*"),
		},
	},
	{
		"logs", "every other log below /var/log becomes empty",
		"Each line begins with a time. The files stay, as programs want them there.",
		[]File{empty("/var/log/*"), empty("/var/log/*/*")},
	},
}

func remove(pattern string) File { return File{Pattern: pattern} }

func empty(pattern string) File { return File{Pattern: pattern, Empty: true} }

func edit(pattern string, by func([]byte, Times) []byte) File {
	return File{Pattern: pattern, Edit: by}
}

// undone are the scriptlets whose whole work a rule undoes.
var undone = map[string]string{
	"# create certificate database\n/usr/libexec/openldap/create-certdb.sh >&/dev/null || :": "openldap-certificates",
}
