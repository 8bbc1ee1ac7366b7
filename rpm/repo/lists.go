package repo

import (
	"context"
	"fmt"
	"io"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// listsMagic begins a sealed file of whole file lists. Its records are lists of
// paths; its table says where that of each package begins, and where it ends.
const listsMagic = "sysbuild filelists 1\n"

// lists are the whole file lists of stored packages, which stay in their file.
type lists struct {
	file         io.ReaderAt
	begins, ends []uint32 // by the packages' numbers
}

// loadLists takes what was kept of this very filelists and primary, or makes it.
func (r *Repo) loadLists(ctx context.Context, d data, fetcher fetch.Fetcher) (*lists, error) {
	primary, _ := r.find("primary")
	req, err := d.request(r)
	if err != nil {
		return nil, err
	}
	k := keeping[*lists]{
		key: "filelists " + req.Digest + " " + d.OpenChecksum.digest() + " of " + primary.Checksum.digest(),
		open: func(file io.ReaderAt, size int64) (*lists, error) {
			return openLists(file, size, r.stored.len())
		},
	}
	if l := k.kept(fetcher); l != nil {
		return l, nil
	}
	f, err := fetcher.Fetch(ctx, req)
	if err != nil {
		return nil, err
	}
	k.write = func(w io.Writer) (bad, err error) { return r.storeLists(ctx, f, d, w) }
	return k.keep(fetcher)
}

func openLists(file io.ReaderAt, size int64, packages int) (*lists, error) {
	table, end, err := unseal(file, size, listsMagic)
	if err != nil {
		return nil, err
	}
	t := tableReader{b: table}
	l := &lists{file: file, begins: numbers[uint32](&t, packages), ends: numbers[uint32](&t, packages)}
	if t.bad || len(t.b) > 0 {
		return nil, errKept
	}
	for n, b := range l.begins {
		if b < uint32(len(listsMagic)) || b > l.ends[n] || uint64(l.ends[n]) > end {
			return nil, errKept
		}
	}
	return l, nil
}

// of gives the list of a package.
func (l *lists) of(n int) ([]string, error) {
	var paths []string
	err := l.each(n, func(path []byte) { paths = append(paths, string(path)) })
	return paths, err
}

func (l *lists) each(n int, f func(path []byte)) error {
	b := make([]byte, l.ends[n]-l.begins[n])
	if _, err := l.file.ReadAt(b, int64(l.begins[n])); err != nil {
		return err
	}
	d := reader{b: string(b)}
	if d.eachPath(d.count(), f); d.bad || len(d.b) > 0 {
		return errKept
	}
	return nil
}

// owning gives the packages that have a path that match wants.
func (l *lists) owning(match func(string) bool) ([]int, error) {
	var found []int
	for n := range l.begins {
		owns := false
		if err := l.each(n, func(path []byte) { owns = owns || match(string(path)) }); err != nil {
			return nil, err
		}
		if owns {
			found = append(found, n)
		}
	}
	return found, nil
}

// storeLists writes what a filelists says of the packages. What is wrong with
// that is bad; err is of writing.
func (r *Repo) storeLists(ctx context.Context, f fetch.File, d data, w io.Writer) (bad, err error) {
	to, err := newSealer(w, listsMagic)
	if err != nil {
		return nil, err
	}
	known, bad := r.byChecksum()
	if bad != nil {
		return bad, nil
	}
	begins, ends := make([]uint32, r.stored.len()), make([]uint32, r.stored.len())
	bad = readMetadata(ctx, f, d, parseFilelists, func(all []fileList) error {
		for _, l := range all {
			begin := uint32(to.n)
			if err == nil && len(known[l.id]) > 0 {
				err = to.write(l.record)
			}
			for _, n := range known[l.id] {
				begins[n], ends[n] = begin, uint32(to.n)
			}
		}
		return nil
	})
	if bad != nil || err != nil {
		return bad, err
	}
	for n, end := range ends {
		if end == 0 {
			return fmt.Errorf("package %s: is not in it", r.nevra(n)), nil
		}
	}
	return nil, to.seal(appendNumbers(appendNumbers(nil, begins), ends))
}

// byChecksum gives the packages' numbers by their checksums.
func (r *Repo) byChecksum() (map[string][]uint32, error) {
	known := make(map[string][]uint32, r.stored.len())
	for n := range r.stored.len() {
		p, err := r.stored.pkg(n)
		if err != nil {
			return nil, err
		}
		id := checksumHex(p.Checksum)
		known[id] = append(known[id], uint32(n))
	}
	return known, nil
}
