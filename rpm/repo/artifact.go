package repo

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/rpm/artifact"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// IsArtifact says that a repository is an OCI artifact, which LoadArtifact reads.
func IsArtifact(cfg Config) bool {
	return slices.ContainsFunc(cfg.BaseURLs, func(u string) bool { return strings.HasPrefix(strings.TrimSpace(u), artifact.Scheme) })
}

// LoadArtifact reads a repository whose only base is "oci://HOST/NAME:TAG", with
// metadata among its files or without, as Load reads others. Its packages' URLs
// name files by their own digests. The Fetcher must know such URLs, which
// fetch.Client does not.
func LoadArtifact(ctx context.Context, cfg Config, fetcher fetch.Fetcher) (*Repo, error) {
	r, err := loadArtifact(ctx, cfg, fetch.With(fetcher, nil))
	if err != nil {
		return nil, fmt.Errorf("repository %s: %w", cfg.Name(), err)
	}
	return r, nil
}

func loadArtifact(ctx context.Context, cfg Config, fetcher fetch.Fetcher) (*Repo, error) {
	switch {
	case len(cfg.BaseURLs) != 1:
		return nil, errors.New("an OCI artifact has no mirrors: it is the only baseurl")
	case cfg.Access != nil && *cfg.Access != (fetch.Access{}):
		return nil, errors.New("an OCI artifact is asked for with the credentials that images have, not with those of a repository")
	}
	base := strings.TrimRight(strings.TrimSpace(cfg.BaseURLs[0]), "/")
	ref, err := artifact.Parse(base)
	if err != nil {
		return nil, err
	}
	if ref.Path != "" {
		return nil, fmt.Errorf("%s: names a file of an artifact, not the artifact", base)
	}
	f, err := fetcher.Fetch(ctx, fetch.Request{URLs: []string{base}, Limit: artifact.MaxManifest, Label: cfg.label("artifact")})
	if err != nil {
		return nil, err
	}
	text, err := readAll(f.Path, artifact.MaxManifest)
	if err != nil {
		return nil, err
	}
	files, err := artifact.Files(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", base, err)
	}
	cfg.BaseURLs = []string{ref.Pinned(f.Digest)}
	if slices.ContainsFunc(files, func(f artifact.File) bool { return f.Path == repomdPath }) {
		return load(ctx, cfg, fetcher)
	}
	return loadFilesOf(ctx, cfg, ref, f.Digest, files, fetcher)
}

// loadFilesOf reads the packages of an artifact without metadata. Its digest is
// the manifest's.
func loadFilesOf(ctx context.Context, cfg Config, ref artifact.Ref, digest string, files []artifact.File, fetcher fetch.Fetcher) (*Repo, error) {
	if cfg.RepoGPGCheck {
		return nil, errors.New("the artifact has no repodata/repomd.xml, and its signature is asked for")
	}
	files = slices.DeleteFunc(slices.Clone(files), func(f artifact.File) bool {
		return !strings.HasSuffix(f.Path, ".rpm") || strings.HasSuffix(f.Path, "src.rpm")
	})
	if len(files) == 0 {
		return nil, errors.New("the artifact has neither repodata/repomd.xml nor a package")
	}
	slices.SortFunc(files, func(a, b artifact.File) int { return strings.Compare(a.Path, b.Path) })
	r := &Repo{Config: cfg, Digest: digest, bases: cfg.BaseURLs, whole: true}
	all := make([]*Package, len(files))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(8)
	for i, f := range files {
		g.Go(guard.Func(func() (err error) {
			all[i], err = onePackage(ctx, r, ref.URL(f), f.Path, fetcher)
			return err
		}))
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	for _, p := range all {
		if !matchAny(cfg.Exclude, p) && (cfg.IncludePkgs == nil || matchAny(cfg.IncludePkgs, p)) {
			r.Packages = append(r.Packages, p)
		}
	}
	return r, nil
}
