package repo

import (
	"context"
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/sysbuild/sysbuild/rpm/decompress"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// loadPrimary fetches and reads primary, without source packages, or takes what
// was kept of this very primary before.
func loadPrimary(ctx context.Context, r *Repo, d data, fetcher fetch.Fetcher) (*stored, error) {
	for _, base := range r.bases { // of which packages' URLs are made
		if _, err := join(base, "x"); err != nil {
			return nil, err
		}
	}
	req, err := d.request(r)
	if err != nil {
		return nil, err
	}
	k := keeping[*stored]{key: "primary " + req.Digest + " " + d.OpenChecksum.digest(), open: openStored}
	if s := k.kept(fetcher); s != nil {
		return s, nil
	}
	f, err := fetcher.Fetch(ctx, req)
	if err != nil {
		return nil, err
	}
	k.write = func(w io.Writer) (bad, err error) { return storePrimary(ctx, f, d, w) }
	s, err := k.keep(fetcher)
	if err != nil {
		return nil, fmt.Errorf("primary: %w", err)
	}
	return s, nil
}

// storePrimary writes what a primary says. What is wrong with that is bad; err is
// of writing.
func storePrimary(ctx context.Context, f fetch.File, d data, w io.Writer) (bad, err error) {
	s, err := newStoreWriter(w)
	if err != nil {
		return nil, err
	}
	var free chunks
	bad = readMetadata(ctx, f, d, free.parse, func(w *work) error {
		if err == nil {
			err = s.add(&w.chunk)
		}
		free.give(w)
		return nil
	})
	if bad != nil || err != nil {
		return bad, err
	}
	return nil, s.finish()
}

func readMetadata[T any](ctx context.Context, f fetch.File, d data, parse func([]byte) (T, error), take func(T) error) error {
	file, err := os.Open(f.Path)
	if err != nil {
		return err
	}
	defer file.Close()
	z, err := decompress.Reader(file)
	if err != nil {
		return fmt.Errorf("%s: unpack: %w", f.URL, err)
	}
	defer z.Close()
	if err := eachPiece(ctx, newVerifier(z, d), parse, take); err != nil {
		return fmt.Errorf("%s: %w", f.URL, err)
	}
	return nil
}

// chunks are used again.
type chunks struct {
	mu   sync.Mutex
	free []*work
}

func (c *chunks) take() *work {
	c.mu.Lock()
	defer c.mu.Unlock()
	if last := len(c.free) - 1; last >= 0 {
		w := c.free[last]
		c.free = c.free[:last]
		w.chunk.reset()
		return w
	}
	return &work{}
}

func (c *chunks) give(w *work) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.free = append(c.free, w)
}

// work is what a piece is parsed with.
type work struct {
	chunk
	parsed
}

// parse reads the packages of a piece of primary.xml.
//
// Source: createrepo_c's xml_dump_primary.c.
func (c *chunks) parse(piece []byte) (*work, error) {
	w := c.take()
	s := &scanner{b: piece}
	err := s.packages(func() error {
		w.parsed.reset()
		if err := s.parsePackage(&w.parsed); err != nil {
			return err
		}
		if a := string(w.arch); a != "src" && a != "nosrc" {
			w.add(&w.parsed)
		}
		return nil
	})
	return w, err
}

func (s *scanner) parsePackage(p *parsed) error {
	err := s.children("package", func() error { return s.packageField(p) })
	if err != nil && len(p.name) > 0 {
		err = fmt.Errorf("package %s: %w", p.name, err)
	}
	if err == nil {
		err = p.check()
	}
	return err
}
