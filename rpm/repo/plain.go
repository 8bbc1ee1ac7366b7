package repo

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

const packageLimit = 8 << 30 // bytes of a package file

// localDir gives the directory of a repository that is one local directory.
func localDir(bases []string) (string, bool) {
	if len(bases) != 1 {
		return "", false
	}
	u, err := url.Parse(bases[0])
	if err != nil || u.Scheme != "file" {
		return "", false
	}
	st, err := os.Stat(u.Path)
	return u.Path, err == nil && st.IsDir()
}

// loadPlain reads a directory of package files that has no metadata. Its
// digest is that of its packages' names and checksums.
func loadPlain(ctx context.Context, cfg Config, dir string, missing error, fetcher fetch.Fetcher) (*Repo, error) {
	if cfg.RepoGPGCheck {
		return nil, fmt.Errorf("%w; its signature is asked for", missing)
	}
	names, err := packageFiles(dir)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("%w; and there is no package in %s", missing, dir)
	}
	r := &Repo{Config: cfg, Revision: "", bases: cfg.BaseURLs, whole: true}
	sum := sha256.New()
	for _, name := range names {
		p, err := plainPackage(ctx, r, dir, name, fetcher)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(sum, "%s %s\n", name, p.Checksum)
		r.list = append(r.list, p)
	}
	r.Digest = "sha256:" + hex.EncodeToString(sum.Sum(nil))
	r.filter()
	return r, nil
}

// packageFiles lists the binary packages of the directory and of those below
// it, sorted, by their path below it. A symbolic link to a file is one.
func packageFiles(dir string) ([]string, error) {
	var names []string
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() || !strings.HasSuffix(path, ".rpm") || strings.HasSuffix(path, "src.rpm") {
			return nil
		}
		name, err := filepath.Rel(dir, path)
		names = append(names, name)
		return err
	})
	return names, err
}

func plainPackage(ctx context.Context, r *Repo, dir, name string, fetcher fetch.Fetcher) (*Package, error) {
	u := (&url.URL{Scheme: "file", Path: filepath.Join(dir, name)}).String()
	return onePackage(ctx, r, u, name, fetcher)
}

// LoadPackages makes a repository of single package files, in the order of
// their URLs: what a person names one by one.
func LoadPackages(ctx context.Context, cfg Config, urls []string, fetcher fetch.Fetcher) (*Repo, error) {
	r := &Repo{Config: cfg, whole: true}
	fetcher = fetch.With(fetcher, cfg.Access)
	sum := sha256.New()
	for _, u := range urls {
		p, err := onePackage(ctx, r, u, u, fetcher)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(sum, "%s %s\n", u, p.Checksum)
		r.list = append(r.list, p)
	}
	r.Digest = "sha256:" + hex.EncodeToString(sum.Sum(nil))
	return r, nil
}

// onePackage reads what a package file says of itself.
func onePackage(ctx context.Context, r *Repo, u, name string, fetcher fetch.Fetcher) (*Package, error) {
	f, err := fetcher.Fetch(ctx, fetch.Request{URLs: []string{u}, Limit: packageLimit, Label: name})
	if err != nil {
		return nil, err
	}
	file, err := pkgfile.Open(f.Path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	defer file.Close()
	p, err := FromHeader(file.Header)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	p.Repo, p.URLs, p.Checksum, p.Size = r, []string{u}, f.Digest, f.Size
	return p, nil
}
