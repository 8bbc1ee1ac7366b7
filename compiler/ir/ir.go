// Package ir is the graph between the compiler and the back ends: what is to
// be done, every part from outside pinned by digest. It runs nothing and knows
// neither Sysfiles nor image formats.
package ir

// Op is one of Source, Exec, File, Install and, before they are lowered, Repo
// and Packages.
type Op interface {
	// Word is the op's word in the text form.
	Word() string
}

// SourceKind says where a Source comes from.
type SourceKind string

// The kinds of Source. Only a context has no Digest: the back end addresses it
// by its content.
const (
	Scratch       SourceKind = "scratch"
	Context       SourceKind = "context"        // files of a context; Ref is the context's name, "" the main one
	Tar           SourceKind = "tar"            // a root file system's tar in a context
	Dir           SourceKind = "dir"            // a directory in a context, as a root file system
	OCILayout     SourceKind = "oci-layout"     // a directory in a context
	OCIArchive    SourceKind = "oci-archive"    // a tar in a context
	DockerArchive SourceKind = "docker-archive" // a tar in a context
	ImageRef      SourceKind = "image"          // a registry's image
	URL           SourceKind = "url"
	Git           SourceKind = "git"     // files of a commit, by the repository's URL
	Package       SourceKind = "package" // a package file, by URL
)

// Source is a file system, or a package, from outside.
type Source struct {
	Kind    SourceKind `json:"kind"`
	Ref     string     `json:"ref,omitempty"`     // path in the context, image reference or URL
	Context string     `json:"context,omitempty"` // the context's name where Ref is a path in one
	Digest  Digest     `json:"digest,omitempty"`
	Size    int64      `json:"size,omitempty"` // bytes; 0: unknown

	// Name is that of the one file that a URL's tree holds.
	Name string `json:"name,omitempty"`
	// Time is that of the same file, in seconds since 1970.
	Time int64 `json:"time,omitempty"`
	// Unpack makes a URL's tree that of the archive it names, as a root file
	// system; not set, the tree holds the file as it is.
	Unpack bool `json:"unpack,omitempty"`
	// Of a Git: its Digest is "sha1:" or "sha256:" and the commit's name.
	Branch     string `json:"branch,omitempty"` // branch, tag or commit as written; not needed once pinned
	Subdir     string `json:"subdir,omitempty"` // what of the tree is taken; "" all
	KeepGitDir bool   `json:"gitdir,omitempty"` // .git stays
	// NoSubmodules leaves the directories of submodules empty.
	NoSubmodules bool `json:"nosubmodules,omitempty"`

	// Mirrors are other URLs of the same bytes. Not in the digest.
	Mirrors []string `json:"-"`

	// Access is how a package's servers are spoken to; nil: by the URL alone.
	// Not in the digest.
	Access *Access `json:"-"`

	Platform string `json:"platform,omitempty"` // of an image: "linux/amd64"

	// A context only: what is taken, by .dockerignore's rules. Where a part
	// of an Include is a link, what it points to inside the context is taken
	// as well.
	Include []string `json:"include,omitempty"` // sorted; nil: everything
	Exclude []string `json:"exclude,omitempty"` // in the file's order, since later ones win
}

// In is what contexts say of the source's context in place of it, and the source
// itself where they do not name it.
func (s *Source) In(contexts map[string]Source) Source {
	n, ok := contexts[s.Context]
	if !ok || s.Context == "" {
		return *s
	}
	if n.Digest == "" {
		n.Digest = s.Digest
	}
	if n.Kind == ImageRef || n.Kind == OCILayout {
		n.Platform = s.Platform
	}
	return n
}

// Network is what a step can reach.
type Network string

// The networks of an Exec. The zero value is the back end's default: on.
const (
	NetworkDefault Network = ""
	NetworkNone    Network = "none"
	NetworkHost    Network = "host"
)

// Exec runs a command in its first input as root file system.
type Exec struct {
	Args    []string `json:"args"`
	Env     []string `json:"env,omitempty"` // NAME=value, in order
	Dir     string   `json:"dir,omitempty"` // absolute; "" is "/"
	User    string   `json:"user,omitempty"`
	Network Network  `json:"network,omitempty"`
	// Scripts stand in /dev/pipes while the command runs, executable and
	// read-only, and never in the result: a heredoc that names its own
	// interpreter.
	Scripts []Script `json:"scripts,omitempty"`
	// Mounts are there while the command runs, in order; a later one may
	// stand inside an earlier one.
	Mounts []Mount `json:"mounts,omitempty"`
	// Insecure gives the command all rights of the builder: --security=insecure.
	Insecure bool     `json:"insecure,omitempty"`
	Devices  []string `json:"devices,omitempty"` // CDI names; a back end without them refuses
}

// MountKind says what a Mount shows.
type MountKind string

// The kinds of Mount.
const (
	MountBind   MountKind = "bind"   // a directory or file of another input; what is written there is dropped
	MountCache  MountKind = "cache"  // a directory that outlives the build
	MountTmpfs  MountKind = "tmpfs"  // empty memory
	MountSecret MountKind = "secret" // a file of --secret
	MountSSH    MountKind = "ssh"    // the socket of an agent of --ssh
)

// Mount is a path that only an Exec's command sees. Nothing of it reaches the
// result but an empty mount point.
type Mount struct {
	Kind   MountKind `json:"kind"`
	Target string    `json:"target,omitempty"` // absolute; "" only where Env is set
	// Input is the index of a vertex's input: a bind's content, a cache's
	// first content. 0: of a bind the step's own root, of a cache nothing.
	Input    int    `json:"input,omitempty"`
	Source   string `json:"source,omitempty"` // path in the input; "" is its root
	ReadOnly bool   `json:"readonly,omitempty"`
	ID       string `json:"id,omitempty"`       // of a cache, a secret or an agent
	Env      string `json:"env,omitempty"`      // of a secret: the variable that holds it
	Sharing  string `json:"sharing,omitempty"`  // of a cache: "" is shared, "private", "locked"
	Required bool   `json:"required,omitempty"` // it is an error where the secret or agent is not given
	Size     int64  `json:"size,omitempty"`     // of a tmpfs, in bytes; 0: no limit of its own
	Mode     uint32 `json:"mode,omitempty"`     // permission bits; 0: the kind's default
	UID      uint32 `json:"uid,omitempty"`
	GID      uint32 `json:"gid,omitempty"`
}

// Script is a file that only an Exec's command sees.
type Script struct {
	Name string `json:"name"`
	Data string `json:"data"`
}

// File changes its first input by copying and making files.
type File struct {
	Actions []Action `json:"actions"`
	// NoFollow makes a link of the first input's on the way to what is made an
	// error.
	NoFollow bool `json:"nofollow,omitempty"`
}

// Action is one of its fields, in the order they are done.
type Action struct {
	Copy  *Copy  `json:"copy,omitempty"`
	Mkdir *Mkdir `json:"mkdir,omitempty"`
	Write *Write `json:"write,omitempty"`

	Symlink *Symlink `json:"symlink,omitempty"`
}

// Owner is a user and a group: numbers, or names of the target's own accounts.
// An empty User is 0. An empty Group is the User's own group where User is a
// name, else the same number.
type Owner struct {
	User  string `json:"user,omitempty"`
	Group string `json:"group,omitempty"`
}

// Copy copies from another input into the first, by COPY's rules.
type Copy struct {
	Input int      `json:"input"`           // index into the vertex's Inputs, 1 or more
	Src   []string `json:"src"`             // paths and globs in that input
	Dst   string   `json:"dst"`             // absolute; a directory where it ends in "/"
	Owner *Owner   `json:"owner,omitempty"` // nil: root from a context, the files' own from a stage
	Mode  string   `json:"mode,omitempty"`  // octal or symbolic; "": the files' own
	// Exclude are patterns of files that are left out, by .dockerignore's rules.
	Exclude []string `json:"exclude,omitempty"`
	// Parents keeps the sources' directories, those in front of a "/./" left out.
	Parents bool `json:"parents,omitempty"`
	// Link copies as if onto an empty root: no link of the first input's is
	// followed on the way to Dst.
	Link bool `json:"link,omitempty"`
	// Unpack unpacks a source that is an archive: ADD.
	Unpack bool `json:"unpack,omitempty"`
	// Host copies what a host can be given: files, directories and symbolic
	// links. Where Dst does not end in "/" it is one file.
	Host bool `json:"host,omitempty"`
}

// Mkdir makes a directory and its parents.
type Mkdir struct {
	Path  string `json:"path"` // absolute
	Mode  uint32 `json:"mode"` // permission bits
	Owner *Owner `json:"owner,omitempty"`
}

// Write makes a file of Data.
type Write struct {
	Path  string `json:"path"` // absolute; a directory where it ends in "/" or one is there, then Name is the file's
	Name  string `json:"name,omitempty"`
	Mode  string `json:"mode,omitempty"` // octal; "" is 0644
	Data  string `json:"data"`
	Owner *Owner `json:"owner,omitempty"`
	Link  bool   `json:"link,omitempty"` // as Copy's
}

// Symlink makes a symbolic link, and the directories above it. What has its name
// gives way, unless it is a directory.
type Symlink struct {
	Path string `json:"path"` // absolute
	Text string `json:"text"` // what it points to, as it is
}

// Install is one transaction of packages in its first input; what it installs
// are its other inputs, in the order of Packages. It needs no network.
type Install struct {
	Packages []PackageRef `json:"packages,omitempty"`
	// Remove are the NEVRAs of installed packages that go away: for good, or
	// because one of Packages is their newer or older version or obsoletes them.
	Remove []string `json:"remove,omitempty"` // sorted
	// Keys are the armored OpenPGP keys that a signature may be by.
	Keys []string `json:"keys,omitempty"` // sorted
	// Trust are armored keys left in the image's rpm database without a
	// package that needs them: YUM key.
	Trust     []string          `json:"trust,omitempty"`
	Arch      string            `json:"arch"` // rpm's word: x86_64
	NoDocs    bool              `json:"nodocs,omitempty"`
	Langs     []string          `json:"langs,omitempty"`     // nil: all
	NoScripts []string          `json:"noscripts,omitempty"` // sorted package names
	Xattrs    []string          `json:"xattrs,omitempty"`    // sorted: "ima", "selinux", attributes that files get
	Options   map[string]string `json:"options,omitempty"`   // YUM set: [main] of the image's yum.conf
	Vars      map[string]string `json:"vars,omitempty"`      // YUM var --keep: the image's vars files
	Repos     map[string]string `json:"repos,omitempty"`     // YUM repo --keep: ID to .repo text
	Modules   map[string]string `json:"modules,omitempty"`   // module to the text of its file in /etc/dnf/modules.d
	// NoNormalize are the rules that are left out: names of rpm/install/normalize.
	NoNormalize []string `json:"nonormalize,omitempty"` // sorted
	Epoch       int64    `json:"epoch"`                 // seconds: the install time, and the latest time of files it makes
}

// PackageRef is one package of an Install.
type PackageRef struct {
	NEVRA string `json:"nevra"` // name-[epoch:]version-release.arch
	// Unsigned allows a package without a good signature: --nogpgcheck.
	Unsigned bool `json:"unsigned,omitempty"`
	// Dependency is true where no one asked for it by name.
	Dependency bool `json:"dependency,omitempty"`
}

// Word implements Op.
func (*Source) Word() string { return "source" }

// Word implements Op.
func (*Exec) Word() string { return "exec" }

// Word implements Op.
func (*File) Word() string { return "file" }

// Word implements Op.
func (*Install) Word() string { return "install" }
