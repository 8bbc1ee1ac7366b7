package install

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Trees keeps the files of packages as directories between builds, and lays
// them under a root. Tree is safe for several goroutines and processes at once.
type Trees interface {
	// Tree makes the tree of key with fill, in an empty directory, unless it is
	// there. It is seen whole or not at all, and does not change. What fill gives
	// are SHA-256 of files that it made, by their absolute paths in the tree, as
	// far as it held them against these. It gives none of a file that has
	// extended attributes, unless all files have.
	Tree(key string, fill func(dir string) (map[string][sha256.Size]byte, error)) error
	// Lay makes the root show the trees of keys where it has nothing itself. A
	// directory is the root's own, with what both have in it. Lay is called
	// once at most, while nothing in the root is open. What is changed from then
	// on is in the directory changed, a removed name as a device 0:0.
	Lay(keys []string) (changed string, err error)
}

// Bundles is the most trees that a root stands on. Each costs every program a
// little, as a name that a directory does not have is looked for in all of them;
// and with few of them one other package makes many files anew.
const Bundles = 16

// Bundle is the number, below Bundles, of the tree that a package's files are in:
// by the name of its source package, since those come together, and by nothing
// else, so that a package more or less, or another version, changes one tree.
func Bundle(h *header.Header) int {
	sum := fnv.New32a()
	sum.Write([]byte(h.SourceName()))
	return int(sum.Sum32() % Bundles)
}

// bundle is packages whose files are one tree.
type bundle struct {
	key     string
	members []*member
}

// bundles shares packages out to trees. The rest are those whose files must be
// made in the root; there holds the names that the root had before, and is nil where it
// must stand on nothing.
func (t *transaction) bundles(members []*member, there map[string]bool) (all []bundle, rest []*member, err error) {
	if there == nil {
		return nil, members, nil
	}
	var shares [Bundles][]*member
	err = each(members, func(m *member) error {
		if !t.separate(m, there) {
			rest = append(rest, m)
			return nil
		}
		n := Bundle(m.header)
		shares[n] = append(shares[n], m)
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	for _, share := range shares {
		if len(share) == 0 {
			continue
		}
		slices.SortFunc(share, func(a, b *member) int { return strings.Compare(a.id, b.id) })
		key, err := t.treeKey(share)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, bundle{key, share})
	}
	return all, rest, nil
}

// separate says that no one can tell the package's files in a tree from files
// that were made in the root. Of hard links one name would change without the
// others.
func (t *transaction) separate(m *member, there map[string]bool) bool {
	for i := range m.files {
		f := &m.files[i]
		switch {
		case f.IsDir() || !f.made():
		case f.fate != make_ || f.links != i || there[f.path()] || isMountPoint(top(f.dir)):
			return false
		default:
			if _, dir := t.dirs[f.path()]; dir {
				return false
			}
		}
	}
	return m.key != ""
}

// top is the first part of an absolute path.
func top(dir string) string {
	name, _, _ := strings.Cut(dir[1:], "/")
	return name
}

// treeKey names what the packages' files are: the headers' files, those of them
// that are made, and where, for whom and when. Those without an account are
// marked on the way.
func (t *transaction) treeKey(members []*member) (string, error) {
	h := sha256.New()
	var line []byte
	err := each(members, func(m *member) error {
		h.Write(append(append(line[:0], m.key...), '\n'))
		for i := range m.files {
			f := &m.files[i]
			if f.IsDir() || !f.made() {
				continue
			}
			uid, gid := t.owner(f)
			line = line[:0]
			for _, n := range [...]int64{int64(i), int64(uid), int64(gid), t.mtime(f).Unix()} {
				line = append(strconv.AppendInt(line, n, 10), ' ')
			}
			line = append(append(append(append(line, f.dir...), 0), f.base...), '\n')
			h.Write(line)
		}
		return nil
	})
	return "tree-1-" + hex.EncodeToString(h.Sum(nil)), err
}

// makeTrees makes the trees that are not there.
func (t *transaction) makeTrees(ctx context.Context, all []bundle, tell func(*member)) error {
	slots := make(chan struct{}, t.req.Jobs)
	g, ctx := errgroup.WithContext(ctx)
	for _, b := range all {
		g.Go(guard.Func(func() error {
			made := false
			err := t.host.Trees.Tree(b.key, func(dir string) (map[string][sha256.Size]byte, error) {
				made = true
				return t.fillTree(ctx, dir, b.members, slots)
			})
			if err == nil && made {
				err = t.plant(b)
			}
			if err != nil {
				return err
			}
			for _, m := range b.members {
				tell(m)
			}
			return nil
		}))
	}
	return g.Wait()
}

// standOn goes over to the root with the trees under it.
func (t *transaction) standOn(all []bundle) error {
	if len(all) == 0 {
		return nil
	}
	var keys []string
	for _, b := range all {
		keys = append(keys, b.key)
	}
	err := t.root.Close()
	t.root = nil
	if err != nil {
		return err
	}
	if t.changed, err = t.host.Trees.Lay(keys); err != nil {
		return err
	}
	if t.root, err = t.req.open(t.req.Root); err != nil {
		return err
	}
	t.places.root = t.root
	return nil
}

// fillTree makes the files of packages in a directory that is no root: the
// directories in it are only there for what is in them.
func (t *transaction) fillTree(ctx context.Context, dir string, members []*member, slots chan struct{}) (map[string][sha256.Size]byte, error) {
	root, err := t.req.open(dir)
	if err != nil {
		return nil, err
	}
	sums := fileSums{of: map[string][sha256.Size]byte{}}
	defer root.Close()
	digests := &digestGroup{of: t.digests}
	t.digests.expect(len(members))
	g, ctx := errgroup.WithContext(ctx)
	for _, m := range biggestFirst(members) {
		g.Go(guard.Func(func() error {
			defer t.digests.came()
			select {
			case slots <- struct{}{}:
				defer func() { <-slots }()
			case <-ctx.Done():
				return context.Cause(ctx)
			}
			return each([]*member{m}, func(m *member) error {
				if err := bareDirs(root, m); err != nil {
					return m.fail(err)
				}
				sums.add(m, t.bare(root.KeepsOwners()))
				return t.unpackOne(ctx, root, m, digests, false)
			})
		}))
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	if err := digests.settle(); err != nil {
		return nil, err
	}
	for _, m := range members {
		m.noteChecked()
	}
	return sums.of, nil
}

// fileSums collects what headers say files are.
type fileSums struct {
	mu sync.Mutex
	of map[string][sha256.Size]byte // by path
}

// add takes the sums of a package's files of which bare is true.
func (s *fileSums) add(m *member, bare func(*file) bool) {
	if m.header.DigestAlgo() != 8 { // PGPHASHALGO_SHA256
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range m.files {
		f := &m.files[i]
		var sum [sha256.Size]byte
		if !f.IsRegular() || !f.made() || !bare(f) || len(f.Digest) != 2*sha256.Size {
			continue
		}
		if _, err := hex.Decode(sum[:], []byte(f.Digest)); err == nil {
			s.of[strings.Clone(f.path())] = sum
		}
	}
}

// bare says of which files none has extended attributes, or all have: where owners
// are kept beside files, root's are beside all of root's.
func (t *transaction) bare(keepsOwners bool) func(*file) bool {
	return func(f *file) bool {
		if f.Caps != "" || !keepsOwners {
			return f.Caps == ""
		}
		uid, gid, known := t.who.owner(f.User, f.Group)
		return known && uid == 0 && gid == 0
	}
}

func bareDirs(root *inroot.Root, m *member) error {
	done := map[string]bool{}
	for i := range m.files {
		f := &m.files[i]
		if f.IsDir() || !f.made() || done[f.dir] {
			continue
		}
		done[f.dir] = true
		if err := root.MkdirAll(f.dir, 0o755); err != nil {
			return err
		}
	}
	return nil
}

// there gives every name that is in the root before packages come into it, which
// is nearly none; nil where no tree is going to be under it.
func (t *transaction) there() (map[string]bool, error) {
	if t.host.Trees == nil || !t.system.empty() {
		return nil, nil
	}
	names := map[string]bool{}
	return names, t.names("/", names)
}

func (t *transaction) names(dir string, into map[string]bool) error {
	entries, err := t.root.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := join(dir, e.Name())
		into[name] = true
		if e.IsDir() && !(dir == "/" && isMountPoint(e.Name())) {
			if err := t.names(name, into); err != nil {
				return err
			}
		}
	}
	return nil
}
