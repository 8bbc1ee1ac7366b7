package install

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
	"github.com/sysbuild/sysbuild/rpm/pgp"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// transaction is one run.
type transaction struct {
	req     Request
	host    Host
	root    *inroot.Root
	keys    *pgp.Keyring
	members []*member      // in the order of installation
	leaving []*present     // in the order of removal, which is after that
	had     []db.Installed // the database before
	hadIn   string         // its directory
	hadKind kind
	system  *system // what is installed
	places  *places
	who     accounts
	began   time.Time // by the clock: what is newer was touched by us
	umask   uint32
	codecs  *pkgfile.Codecs // while payloads are unpacked
	digests *digests        // nil: the processor is not faster with several at once
	spare   sync.Pool       // of *[bufferSize]byte
	fresh   atomic.Int64    // packages whose own payload was read
	held    atomic.Int64    // bytes that headers and files of packages take all the time

	heldMost int64

	dirs     map[string]*file // directories of packages, by path
	ldconfig bool             // a scriptlet asked for it and it did not run yet
	linked   bool             // it ran since files came or went
	gone     []waiting        // triggers that removed files set off, for the end
	anywhere []normalize.File // clean: rules that are about names in any directory
	brought  map[string]int64 // clean: files that packages brought, and their times; nil: not asked yet
	changed  string           // a directory of what differs from trees under the root; "": there are none
}

func newTransaction(req Request, host Host) (*transaction, error) {
	if host.Runner == nil {
		return nil, errors.New("install: the Host has no Runner")
	}
	if req.Root == "" {
		return nil, errors.New("install: the Request has no Root")
	}
	for i, p := range req.Packages {
		if p.Path == "" {
			return nil, fmt.Errorf("install: package %d of %d (%q) has no Path", i+1, len(req.Packages), p.NEVRA)
		}
	}
	if err := checkXattrs(req.Xattrs); err != nil {
		return nil, err
	}
	if len(req.Xattrs) > 0 {
		host.Trees = nil // trees are kept without these attributes
	}
	if err := normalize.Check(req.NoNormalize); err != nil {
		return nil, fmt.Errorf("install: %w", err)
	}
	if host.Progress == nil {
		host.Progress = func(string, string, int, int) {}
	}
	if host.Warn == nil {
		host.Warn = func(string) {}
	}
	if host.Log == nil {
		host.Log = func(string, []byte) {}
	}
	req.Arch = cmp.Or(req.Arch, "x86_64")
	if req.Epoch.IsZero() { // which no database can hold
		req.Epoch = time.Unix(0, 0)
	}
	if req.Jobs <= 0 {
		req.Jobs = runtime.GOMAXPROCS(0)
	}
	keys, err := pgp.NewKeyring(req.Keys...)
	if err != nil {
		return nil, fmt.Errorf("install: keys: %w", err)
	}
	root, err := openRoot(req, host)
	if err != nil {
		return nil, fmt.Errorf("install: %w", err)
	}
	umask, err := processUmask()
	if err != nil {
		root.Close()
		return nil, err
	}
	return &transaction{req: req, host: host, root: root, keys: keys, umask: umask, began: time.Now(), heldMost: heldMost}, nil
}

func openRoot(req Request, host Host) (*inroot.Root, error) {
	root, err := req.open(req.Root)
	if err != nil || req.Mounts.Under == "" {
		return root, err
	}
	if host.Trees != nil {
		root.Close()
		return nil, errors.New("trees: not under mounts")
	}
	if err := root.Cover(req.Mounts.Covered, req.Mounts.Before, req.Mounts.Under); err != nil {
		root.Close()
		return nil, err
	}
	return root, nil
}

// open opens a directory that files are made in.
func (r *Request) open(dir string) (*inroot.Root, error) {
	root, err := inroot.Open(dir)
	if err == nil && r.KeepOwners {
		root.KeepOwners()
	}
	return root, err
}

func (t *transaction) close() {
	for _, m := range t.members {
		m.file.Close()
	}
	if t.root != nil {
		t.root.Close()
	}
}

// run is the transaction as rpm does it, but that all files are there before
// the first %pre and %post where the root was empty: nothing of a fresh root
// can tell the difference, and packages unpack in parallel.
func (t *transaction) run(ctx context.Context) error {
	for _, step := range []func(context.Context) error{
		t.load,       // open, check signatures, read headers
		t.inspect,    // what the root has: packages, accounts
		t.sort,       // the order of installation and removal
		t.pretrans,   // before paths are followed: they make links
		t.lay,        // what becomes of every file; conflicts
		t.batches,    // files, %pre, %post
		t.giveLate,   // owners that %pre made
		t.removals,   // %preun, files, %postun
		t.posttrans,  //
		t.finishLate, // owners that file triggers made; who is missing
		t.configure,  // the package manager's own configuration
		t.record,     // the database
		t.clean,      // what scriptlets left, times
		t.label,      // SELinux
		t.settle,     // what is under mounts
	} {
		if err := ctx.Err(); err != nil {
			return context.Cause(ctx)
		}
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// load opens and checks all packages before a byte of any is used.
func (t *transaction) load(ctx context.Context) error {
	t.members = make([]*member, 0, len(t.req.Packages))
	opened := make([]*member, len(t.req.Packages))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(t.req.Jobs)
	for i, p := range t.req.Packages {
		g.Go(guard.Func(func() error {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			f, err := pkgfile.Open(p.Path)
			if err != nil {
				return err
			}
			opened[i], err = t.check(p, f)
			if err != nil {
				f.Close()
				return err
			}
			t.hold(opened[i])
			return nil
		}))
	}
	err := g.Wait()
	for _, m := range opened {
		if m != nil {
			t.members = append(t.members, m)
		}
	}
	return err
}

// check checks an open package. The header is all that is checked where it is
// all that is used, as an unpacked payload is kept, and where it is signed and
// holds a good digest of every file that is wanted: each is held against it when
// it is unpacked, or was (checkedAttr), and nothing else of a payload is used. Else the payload is
// checked too.
func (t *transaction) check(p Package, f *pkgfile.Package) (*member, error) {
	m, err := newMember(p, f, t.req)
	if err != nil { // what the signature does not hold for is told first
		return nil, cmp.Or(f.Verify(t.keys, p.Unsigned), err)
	}
	kept, digested := t.isKept(m), m.digested() // kept is asked once: it may go meanwhile
	proof := pkgfile.ByDigest
	if kept || digested {
		if proof, err = f.VerifyHeader(t.keys, p.Unsigned); err != nil {
			return nil, err
		}
	}
	m.verified = proof == pkgfile.Whole || proof == pkgfile.BySignature && digested
	if kept || m.verified {
		return m, nil
	}
	if err := f.Verify(t.keys, p.Unsigned); err != nil {
		return nil, err
	}
	m.verified = true
	return m, nil
}

func (t *transaction) sort(context.Context) (err error) {
	if t.members, err = order(t.members); err != nil {
		return err
	}
	t.leaving, err = removalOrder(t.leaving)
	return err
}

// lay says what becomes of every file, and then runs what waits for files to go.
func (t *transaction) lay(ctx context.Context) error {
	if err := t.plan(); err != nil {
		return err
	}
	if err := t.transFileTriggers(ctx, header.PhaseTriggerUn, t.leaving); err != nil {
		return err
	}
	return t.ownTransFileTriggers(ctx, header.PhaseTriggerUn, t.leaving)
}

func (t *transaction) settle(context.Context) error { return t.root.Settle() }

func (m *member) fail(err error) error { return fmt.Errorf("package %s: %w", m.id, err) }
