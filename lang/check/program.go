// Package check turns a syntax tree into a program: names resolved, arguments
// and stages checked, lints reported. Words stay words, each with the place it
// stands at; the compiler expands them, since only it knows a base image's
// environment.
package check

import (
	"time"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// Program is a Sysfile without errors in it.
type Program struct {
	Sources []*diag.Source // the file, then what it includes
	Escape  rune           // the first file's: joins lines and escapes in words: '\\' or '`'
	Globals []*Instr       // the ARGs before the first stage, in order
	Stages  []*Stage
	Targets []*Instr // every TARGET (its Node is a *Target), in order; never empty
	// Implicit is true when the file has no TARGET and Targets holds the
	// default one: it has an empty Name and layers "steps".
	Implicit bool
}

// Stage is one root file system in the making.
type Stage struct {
	Index  int
	Name   string // lower case; "" when it has none
	From   *Instr // its Node is a *Rootfs
	Instrs []*Instr
	Span   diag.Span
}

// Instr is one instruction at its place.
type Instr struct {
	Node  Node
	Stage *Stage    // nil before the first stage
	Span  diag.Span // the whole instruction, heredocs included
	Text  string    // its logical line as written, on one line: titles and history
	// Escape is that of the file that the line stands in; 0 is the program's.
	Escape rune
	// Included are the INCLUDE lines that brought it here, the innermost
	// first; nil for a line of the first file.
	Included []diag.Span
}

// Node is one of the instruction types below.
type Node interface{ node() }

// Word is text as it stands in the file, before variables are expanded, at its
// place. A Raw one is taken as it is. Elements of COPY's and VOLUME's JSON form
// are not Raw: Dockerfiles expand them.
type Word = syntax.Word

// Pair is NAME=VALUE.
type Pair struct {
	Name  Word
	Value Word
}

// Heredoc is a body that follows an instruction's line.
type Heredoc struct {
	Name   string // the word behind <<
	Body   Word   // Raw when the word was quoted; leading tabs are gone where Chomp is set
	Expand bool   // the word was not quoted: COPY expands the body
	Chomp  bool   // it was <<-
}

// Command is a shell form or an exec form. Neither is expanded: variables of
// the shell form are the shell's.
type Command struct {
	Shell bool     // Args[0] is text for the stage's SHELL; an empty CMD has none
	Args  []string // the exec form's arguments, not expanded
}

type (
	// Arg declares build arguments.
	Arg struct{ Args []ArgDecl }
	// ArgDecl is NAME or NAME=DEFAULT.
	ArgDecl struct {
		Name    Word
		Default *Word // nil: none given
	}
	// Env sets variables of the stage and of the image.
	Env struct{ Pairs []Pair }
	// Label adds image labels.
	Label struct{ Pairs []Pair }
	// Rootfs begins a stage: ROOTFS or FROM.
	Rootfs struct {
		Source   Word
		Platform *Word
		Checksum *Word
		// Parent is the earlier stage that Source names, nil otherwise. Set
		// only where Source holds no variable; the compiler looks again
		// after expanding.
		Parent *Stage
	}
	// Run runs a command in the stage.
	Run struct {
		Command
		Heredocs []Heredoc
		Network  string // "", "default", "none", "host"
		Security string // "", "sandbox", "insecure"
		Mounts   []Mount
		Devices  []Word
	}
	// Mount is one --mount of a RUN. What its type does not take is nil.
	Mount struct {
		Type      string // "bind", "cache", "tmpfs", "secret", "ssh"
		Target    *Word
		Source    *Word
		From      *Word  // Raw once expanded; what names no stage is an image or a named context
		FromStage *Stage // as Copy's
		ID        *Word
		Env       *Word  // of a secret: the variable that holds it
		Sharing   string // of a cache: "", "shared", "private", "locked"
		// ReadOnly is nil where the line does not say: a bind is read-only,
		// a cache is not.
		ReadOnly *bool
		Required bool
		Size     *Word // of a tmpfs, in bytes or with a unit
		Mode     *Word // octal
		UID, GID *Word
		Span     diag.Span
		// Open are the keys whose value must be expanded before it can be
		// judged: of sharing, readonly, readwrite and required. Settle them.
		Open []Pair
	}
	// Copy takes files from the context or from another stage.
	Copy struct {
		Sources  []Word
		Dest     Word
		Heredocs []Heredoc // sources that stand in the file itself
		// From is Raw. What names no stage is an image or a named context.
		From *Word
		// FromStage is the stage that From names by name or number, nil
		// otherwise. It may stand further down in the file; no circle of
		// stages is left in a Program.
		FromStage *Stage
		Chown     *Word
		Chmod     *Word
		Link      bool
		Parents   bool
		Exclude   []Word
	}
	// Add takes files from the context, URLs and git repositories, and
	// unpacks archives.
	Add struct {
		Sources    []Word
		Dest       Word
		Heredocs   []Heredoc
		Chown      *Word
		Chmod      *Word
		Checksum   *Word
		KeepGitDir bool
		Link       bool
		Unpack     *bool // nil: the context's archives are unpacked, those of URLs are not
		Exclude    []Word
	}
	// Healthcheck says how a container is found healthy. A zero duration or
	// number is the runtime's default.
	Healthcheck struct {
		None bool
		Command
		Interval, Timeout, StartPeriod, StartInterval time.Duration
		Retries                                       int
	}
	// OnBuild keeps an instruction for the images that stand on this one.
	OnBuild struct{ Trigger string } // as docker keeps it: the line, continuations joined
	// Workdir sets, and makes, the working directory.
	Workdir struct{ Path Word }
	// User sets who runs RUN, CMD and ENTRYPOINT.
	User struct{ Name Word }
	// Cmd is what the image runs, or the arguments of its entry point.
	Cmd struct{ Command }
	// Entrypoint is what the image runs.
	Entrypoint struct{ Command }
	// Expose documents ports.
	Expose struct{ Ports []Word }
	// Volume documents mount points.
	Volume struct{ Paths []Word }
	// StopSignal is the signal that stops the container.
	StopSignal struct{ Signal Word }
	// Shell is the shell of shell forms.
	Shell struct{ Args []string }
	// Maintainer is the image's author.
	Maintainer struct{ Name Word }
	// YumRepo names a repository for this stage. Its lists, and those of
	// YumInstall, have a Word for each part between commas and for each flag;
	// a comma that comes out of a variable is still in its Word.
	YumRepo struct {
		ID           Word
		BaseURL      []Word
		MirrorList   *Word
		Metalink     *Word
		GPGKeys      []Word // empty ones included: judged after expansion
		NoGPGCheck   bool
		RepoGPGCheck bool
		Keep         bool
		Priority     *Word
		Cost         *Word
		Exclude      []Word
		IncludePkgs  []Word

		ModuleHotfixes bool
		Proxy          *Word
		SSLCACert      *Word // a file of the context
		// Username and the others that follow are "secret:ID", Raw.
		Username, Password, SSLClientCert, SSLClientKey *Word
	}
	// YumKey trusts keys.
	YumKey struct{ Sources []Word }
	// YumSet sets [main] options.
	YumSet struct{ Pairs []Pair }
	// YumVar sets yum variables.
	YumVar struct {
		Pairs []Pair
		Keep  bool
	}
	// YumInstall installs packages.
	YumInstall struct {
		Specs       []Word
		NoDocs      bool
		NoGPGCheck  bool
		NoBest      bool
		NoWeakDeps  bool
		Langs       []Word
		Exclude     []Word
		EnableRepo  []Word
		DisableRepo []Word
		// DisableExcludes are IDs whose exclusions do not count; "main", "all".
		DisableExcludes []Word
		SkipBroken      bool
		NoScripts       []Word
		Xattrs          []Word // "ima", "selinux"

		AllowErasing bool
	}
	// YumRepoFile names repositories in yum's own file form.
	YumRepoFile struct {
		Source  *Word    // a file of the context, or a URL
		Heredoc *Heredoc // nil where Source is set
		Keep    bool
	}
	// YumRemove removes packages and what needs them.
	YumRemove struct {
		Specs     []Word
		NoScripts []Word
	}
	// YumUpgrade upgrades packages, all of them where Specs is empty.
	YumUpgrade struct {
		YumInstall
		Down bool // YUM downgrade
	}
	// YumModule chooses module streams.
	YumModule struct {
		Action string // "enable", "disable", "reset"
		Specs  []Word
	}
	// YumSnapshot takes only packages that existed then.
	YumSnapshot struct{ Date Word }
	// ExportFile puts files on the host. A relative source is the context's.
	ExportFile struct {
		Sources   []Word
		Dest      Word
		From      *Word
		FromStage *Stage
		Chown     *Word
		Chmod     *Word
		Template  bool
	}
	// ExportDir makes directories on the host.
	ExportDir struct {
		Paths []Word
		Chmod *Word
	}
	// ExportSymlink makes a link on the host.
	ExportSymlink struct{ Text, Path Word }
	// ExportText is the template of a system image's service, config or
	// tmpfiles: a file's, or the text that stands here. It is never expanded.
	ExportText struct {
		Kind    string // "service", "config", "tmpfiles"
		Source  *Word
		Heredoc *Heredoc // nil where Source is set
	}
	// ExportConfig tunes the configuration that is generated.
	ExportConfig struct{ Flags []Flag }
	// ExportDefault gives install-time variables their defaults.
	ExportDefault struct{ Pairs []Pair }
	// ExportRename renames files of the host as they are installed. The right
	// side is never expanded.
	ExportRename struct{ Pairs []Pair }
	// Target is an output of the stage that it stands in.
	Target struct {
		Format      string // a name of instr's target table
		Name        Word   // NAME or NAME:TAG
		Layers      string // "one", "steps" or "packages"
		Compression string // "" is the format's default
		Flags       []Flag // the format's own, checked against its table
	}
	// Flag is --name=value.
	Flag struct {
		Name  string
		Value Word
	}
)

func (*Arg) node()           {}
func (*Env) node()           {}
func (*Label) node()         {}
func (*Rootfs) node()        {}
func (*Run) node()           {}
func (*Copy) node()          {}
func (*Workdir) node()       {}
func (*User) node()          {}
func (*Cmd) node()           {}
func (*Entrypoint) node()    {}
func (*Expose) node()        {}
func (*Volume) node()        {}
func (*StopSignal) node()    {}
func (*Shell) node()         {}
func (*Maintainer) node()    {}
func (*YumRepo) node()       {}
func (*YumKey) node()        {}
func (*YumSet) node()        {}
func (*YumVar) node()        {}
func (*YumInstall) node()    {}
func (*Target) node()        {}
func (*Add) node()           {}
func (*Healthcheck) node()   {}
func (*OnBuild) node()       {}
func (*YumRepoFile) node()   {}
func (*YumRemove) node()     {}
func (*YumUpgrade) node()    {}
func (*YumModule) node()     {}
func (*YumSnapshot) node()   {}
func (*ExportFile) node()    {}
func (*ExportDir) node()     {}
func (*ExportSymlink) node() {}
func (*ExportText) node()    {}
func (*ExportConfig) node()  {}
func (*ExportDefault) node() {}
func (*ExportRename) node()  {}
