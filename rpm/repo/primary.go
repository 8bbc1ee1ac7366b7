package repo

import (
	"context"
	"fmt"
	"os"

	"github.com/sysbuild/sysbuild/rpm/decompress"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// loadPrimary fetches and reads primary, without source packages.
func loadPrimary(ctx context.Context, r *Repo, d data, fetcher fetch.Fetcher) ([]*Package, error) {
	req, err := d.request(r)
	if err != nil {
		return nil, err
	}
	packages, err := readPrimary(ctx, d, req, fetcher)
	if err != nil {
		return nil, err
	}
	for _, p := range packages {
		p.Repo = r
		if p.URLs, err = p.location.urls(r.bases); err != nil {
			return nil, fmt.Errorf("primary: package %s: %w", p.NEVRA, err)
		}
	}
	return packages, nil
}

// readPrimary takes what was kept of this very primary before, if anything.
func readPrimary(ctx context.Context, d data, req fetch.Request, fetcher fetch.Fetcher) ([]*Package, error) {
	key := "primary " + req.Digest + " " + d.OpenChecksum.digest()
	if packages := readKept(fetcher, key); packages != nil {
		return packages, nil
	}
	f, err := fetcher.Fetch(ctx, req)
	if err != nil {
		return nil, err
	}
	packages, err := readMetadata(ctx, f, d, parsePrimary)
	if err != nil {
		return nil, fmt.Errorf("primary: %w", err)
	}
	keep(fetcher, key, packages)
	return packages, nil
}

func readMetadata[T any](ctx context.Context, f fetch.File, d data, parse func([]byte) ([]T, error)) ([]T, error) {
	file, err := os.Open(f.Path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	z, err := decompress.Reader(file)
	if err != nil {
		return nil, fmt.Errorf("%s: unpack: %w", f.URL, err)
	}
	defer z.Close()
	all, err := eachPiece(ctx, newVerifier(z, d), parse)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.URL, err)
	}
	return all, nil
}

// parsePrimary reads the packages of a piece of primary.xml.
//
// Source: createrepo_c's xml_dump_primary.c.
func parsePrimary(piece []byte) ([]*Package, error) {
	s := &scanner{b: piece}
	var all []*Package
	err := s.packages(func() error {
		p, err := s.parsePackage()
		if err == nil && p.Arch != "src" && p.Arch != "nosrc" {
			all = append(all, p)
		}
		return err
	})
	return all, err
}

func (s *scanner) parsePackage() (*Package, error) {
	p := &Package{}
	err := s.children("package", func() error { return s.packageField(p) })
	if err != nil && p.Name != "" {
		err = fmt.Errorf("package %s: %w", p.Name, err)
	}
	if err == nil {
		err = p.check()
	}
	return p, err
}

// check refuses what no package can be without.
func (p *Package) check() error {
	switch {
	case p.Name == "" || p.Arch == "" || p.Version == "":
		return fmt.Errorf("package %q: has no name, version or architecture", p.NEVRA)
	case p.Checksum == "":
		return fmt.Errorf("package %s: has no checksum", p.NEVRA)
	case p.Size < 0 || p.HeaderStart < 0 || p.HeaderEnd < 0:
		return fmt.Errorf("package %s: has a negative size", p.NEVRA)
	}
	return nil
}
