package repo

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

const (
	repomdPath   = "repodata/repomd.xml"
	repomdLimit  = 16 << 20
	metaLimit    = 1 << 30 // bytes of a packed metadata file
	openLimit    = 4 << 30 // bytes of an unpacked one
	mirrorLimit  = 4 << 20
	mostBaseURLs = 4 // each package keeps this many URLs
)

// Load reads a repository: which servers have it, repomd.xml, primary. File
// lists are left to LoadFiles. A file:// directory without metadata is read
// package by package.
func Load(ctx context.Context, cfg Config, fetcher fetch.Fetcher) (*Repo, error) {
	r, err := load(ctx, cfg, fetch.With(fetcher, cfg.Access))
	if err != nil {
		return nil, fmt.Errorf("repository %s: %w", cfg.Name(), err)
	}
	return r, nil
}

func load(ctx context.Context, cfg Config, fetcher fetch.Fetcher) (*Repo, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	src, err := findSource(ctx, cfg, fetcher)
	if err != nil {
		return nil, err
	}
	var errs []error
	for left := src.bases; len(left) > 0; {
		r, used, err := loadFrom(ctx, cfg, src, left, fetcher)
		if err == nil {
			return r, nil
		}
		if dir, ok := localDir(src.bases); ok && used == "" && errors.Is(err, fs.ErrNotExist) {
			return loadPlain(ctx, cfg, dir, err, fetcher)
		}
		errs = append(errs, err)
		if used == "" || ctx.Err() != nil {
			break
		}
		left = without(left, used)
	}
	return nil, errors.Join(errs...)
}

// loadFrom reads the repository as one of bases has it, and says which: a
// mirror whose metadata cannot be read or does not fit together is worth
// another. It says none where none of bases gave a repomd.xml.
func loadFrom(ctx context.Context, cfg Config, src source, bases []string, fetcher fetch.Fetcher) (r *Repo, used string, err error) {
	md, f, err := fetchRepomd(ctx, cfg, src, bases, fetcher)
	if f.URL != "" {
		used = baseOf(f.URL, bases)
	}
	if err != nil {
		return nil, used, err
	}
	if err := checkSignature(ctx, cfg, used, f, fetcher); err != nil {
		return nil, used, err
	}
	r = &Repo{
		Config:   cfg,
		Revision: md.Revision,
		Digest:   f.Digest,
		bases:    src.bases,
		metadata: append([]string{used}, without(bases, used)...),
		data:     md.Data,
	}
	primary, ok := r.find("primary")
	if !ok {
		return nil, used, errors.New("repomd.xml: names no primary")
	}
	if r.stored, err = loadPrimary(ctx, r, primary, fetcher); err != nil {
		return nil, used, err
	}
	r.filter()
	return r, used, nil
}

// Name is what errors call the repository: its ID, or else where it is, without
// a password.
func (c Config) Name() string {
	if c.ID != "" {
		return c.ID
	}
	for _, place := range append(slices.Clone(c.BaseURLs), c.Metalink, c.MirrorList) {
		if place != "" {
			return redact(place)
		}
	}
	return "without an ID"
}

// label is what a file of the repository is called; "": by its URL.
func (c Config) label(what string) string {
	if c.ID == "" {
		return ""
	}
	return c.ID + " " + what
}

func redact(raw string) string {
	if u, err := url.Parse(raw); err == nil {
		return u.Redacted()
	}
	return strconv.Quote(raw[strings.LastIndexByte(raw, '@')+1:]) // what is before it may be a password
}

func (c Config) check() error {
	n := 0
	for _, set := range []bool{len(c.BaseURLs) > 0, c.MirrorList != "", c.Metalink != ""} {
		if set {
			n++
		}
	}
	if n == 0 {
		return errors.New("has no baseurl, mirrorlist or metalink")
	}
	return nil
}

// baseOf gives the base that a repomd.xml came from.
func baseOf(repomd string, bases []string) string {
	for _, base := range bases {
		if u, err := join(base, repomdPath); err == nil && u == repomd {
			return base
		}
	}
	return bases[0]
}

func without(list []string, s string) []string {
	var rest []string
	for _, x := range list {
		if x != s {
			rest = append(rest, x)
		}
	}
	return rest
}
