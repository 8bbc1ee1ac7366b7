// Package install puts packages into a root directory exactly as rpm would:
// files, owners, capabilities, scriptlets, database. It downloads nothing and
// solves nothing; the root is hostile ground and never left.
//
// It wants the rights of root, as files get their owners, and openat2(2): Linux
// 5.6. What scriptlets may do is the Runner's business. Errors name the package,
// or are a *ScriptError.
//
// Source: lib/psm.c, lib/fsm.c, lib/transaction.c, lib/rpmtriggers.c of rpm.
package install

import (
	"context"
	"io"
	"time"
)

// Request is one transaction into Root.
type Request struct {
	Root string // an existing directory; empty, or with what was installed before
	// KeepOwners keeps beside a file what owner or device this process cannot give
	// it, in a user namespace that lacks ids: package owners. Else that is an error.
	KeepOwners bool
	// Mounts are what covers parts of Root while the transaction runs.
	Mounts    Mounts
	Packages  []Package // in any order: it is rpm's that counts
	Remove    []Removal // likewise
	Keys      []string  // armored keys that signatures may be by
	Trust     []string  // armored keys imported without a package that needs them
	Arch      string    // of the root, as rpm calls it: "aarch64"; "": "x86_64"
	NoDocs    bool      // leaves documentation out, as tsflags=nodocs
	Langs     []string  // nil: all
	NoScripts []string  // names of packages whose scriptlets do not run
	// Xattrs are IMA and SELinux: attributes that files are to have in an image. Here
	// they stand under owners.Aside's names, and no tree is under the root.
	Xattrs []string
	// NoNormalize are the names of rules of package normalize that are left out.
	NoNormalize []string
	Options     map[string]string // [main] of the image's yum.conf or dnf.conf
	Vars        map[string]string // the image's vars files
	Repos       map[string]string // ID to .repo text, kept in the image
	Modules     map[string]string // module to the text of its file in /etc/dnf/modules.d
	Epoch       time.Time         // install time; no file gets a later one, packages' own neither; zero: 1970
	Jobs        int               // 0: one a core
}

// Mounts are the mounts of a container that a transaction runs in, whose root is
// Root. What belongs at their paths and below is made in Under, beside the
// directories that lead there as they are in the root; what was there before
// comes from Before and is in Under too.
type Mounts struct {
	Covered []string // absolute paths in Root, without links, as mountinfo has them
	Under   string   // an empty directory; "": there are no mounts
	Before  string   // Root without the mounts; "": it was empty
}

// Package is one verified-by-size-and-digest package file.
type Package struct {
	Path       string // of the file, on the host
	Unsigned   bool   // no good signature is needed
	Dependency bool   // no one asked for it by name
	// Cached says that the file is in a cache. It gets an extended attribute that
	// tells that its files were held against their digests, and they are hashed
	// once.
	Cached bool
	// NEVRA is what the package's header must say, so that metadata cannot pass
	// one signed package off as another; "" where it does not matter.
	NEVRA string
}

// Removal is an installed package that goes away: for good, as a package of the
// transaction is its successor, or as one obsoletes it. In which order all that
// happens is the transaction's business.
type Removal struct {
	NEVRA string // as rpm.NEVRA has it in text; it must be installed
}

// Host is what a transaction reaches the world with. Only Runner must be set.
type Host struct {
	Runner   Runner
	Payloads Payloads                         // nil: every payload is decompressed anew
	Trees    Trees                            // nil: every file is made in the root; only for a root that is empty
	Progress Progress                         // nil: nobody is told
	Warn     func(text string)                // what went wrong and did not stop the transaction; nil: nobody is told
	Log      func(item string, output []byte) // what the scriptlets of item, a NEVRA, print; nil: only errors show it
}

// Runner runs a scriptlet's program in the root, sandboxed, with /proc, /dev
// and /sys there, a umask of 022, and / as its working directory.
type Runner interface {
	// Run returns the exit status; an error means that it could not run, or
	// was cancelled.
	Run(ctx context.Context, c Command) (int, error)
}

// Command is a program in the root.
type Command struct {
	Args   []string  // Args[0] is a path in the root
	Env    []string  // "NAME=value", all of it
	Stdin  io.Reader // nil: empty
	Stdout io.Writer // both streams
}

// Payloads keeps unpacked payloads between builds. Open and Create are safe
// for several processes at once; what Create makes is seen whole or not at all.
type Payloads interface {
	// Open gives the file of key, fs.ErrNotExist where there is none.
	Open(key string) (io.ReadCloser, error)
	// Create makes the file of key from what write writes.
	Create(key string, write func(io.Writer) error) error
	// Tree gives the directory of what Trees made of key, fs.ErrNotExist where
	// it is gone. It is read, and stays until the transaction's end.
	Tree(key string) (dir string, err error)
}

// Progress tells what is being done: item is a NEVRA, verb "unpack", "script",
// "remove" or "database". The verb "reuse", of no item, tells behind the last
// "unpack" of how many packages nothing had to be read, as payloads are kept.
type Progress func(verb, item string, current, total int)

// Run does the transaction. What it returns on a user's mistake or a bad
// package names the package; the root is then half-done and to be thrown away.
// The same request into the same root makes the same tree.
//
// All packages that come are installed first, and then those that leave are
// removed, as with rpm. A package whose name and architecture is installed
// already must be another version than that and share no file with it, or that
// must leave. The new database is the last that is written; an error leaves the
// old one.
func Run(ctx context.Context, req Request, host Host) error {
	t, err := newTransaction(req, host)
	if err != nil {
		return err
	}
	defer t.close()
	return t.run(ctx)
}
