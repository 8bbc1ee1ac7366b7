// Package registry reads images from registries by the distribution
// specification: a reference becomes a digest, a digest becomes bytes in a cache
// by content. What is pinned and in the cache is not asked for again. It pushes
// images of OCI archives too. It unpacks nothing.
package registry

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// Options are what a Client works with.
type Options struct {
	Dir string // the cache: fetch.Client's
	// Insecure are hosts, with the port where it is not 443, that may speak
	// plain HTTP or have a certificate of no known authority. The machine
	// itself always may speak plain HTTP.
	Insecure []string
	Keychain authn.Keychain // nil: docker's and podman's own files
	Progress fetch.Progress // nil: none is told
	Taken    *fetch.Taken   // remembers what comes out of the cache; nil: no one does
	// CertDirs hold a directory HOST[:PORT] for each registry with certificates
	// of its own: *.crt are authorities, *.cert and *.key a client's pair. Nil:
	// those of containers-certs.d(5) and docker.
	CertDirs []string
	// Base carries the requests of hosts without certificates of their own;
	// nil: http.DefaultTransport's settings.
	Base *http.Transport
}

// Client reads images. It may be used by several goroutines.
type Client struct {
	opts Options

	mu    sync.Mutex
	repos map[string]*repository // by registry and name
}

// New gives a client. It asks nothing yet.
func New(opts Options) *Client {
	if opts.Keychain == nil {
		opts.Keychain = keychain()
	}
	if opts.CertDirs == nil {
		opts.CertDirs = certDirs()
	}
	if opts.Base == nil {
		opts.Base = http.DefaultTransport.(*http.Transport).Clone()
		opts.Base.MaxIdleConnsPerHost = 8
		opts.Base.DisableCompression = true
	}
	return &Client{opts: opts, repos: map[string]*repository{}}
}

// Blob describes bytes of a repository.
type Blob struct {
	MediaType string
	Digest    ir.Digest
	Size      int64 // bytes; 0: unknown
}

// maxManifest bounds a manifest or an index, in bytes: the distribution
// specification lets a registry refuse more.
const maxManifest = 4 << 20

// Pin finds the manifest of the image that ref names, for a platform such as
// "linux/arm64" or "linux/arm/v7". A want that is not "" is asked for in place
// of the tag of ref. Where ref has a digest, or there is a want, and the cache
// has the manifest, nothing is asked of the network.
func (c *Client) Pin(ctx context.Context, ref, platform string, want ir.Digest) (Blob, error) {
	parsed, repo, err := c.open(ref)
	if err != nil {
		return Blob{}, err
	}
	top := Blob{Digest: want}
	if d, ok := parsed.(name.Digest); ok && want == "" {
		top.Digest = ir.Digest(d.DigestStr())
	}
	if top.Digest == "" {
		if top, err = repo.resolve(ctx, parsed); err != nil {
			return Blob{}, tell(ref, err)
		}
	}
	b, err := repo.forPlatform(ctx, top, platform)
	return b, tell(ref, err)
}

// Manifest opens the bytes of a manifest, checked.
func (c *Client) Manifest(ctx context.Context, ref string, b Blob) (*os.File, error) {
	return c.bytes(ctx, ref, "manifests", b, maxManifest)
}

// Blob opens the bytes of a blob, checked. A descriptor without a size is
// refused: its bytes would have no bound.
func (c *Client) Blob(ctx context.Context, ref string, b Blob) (*os.File, error) {
	if b.Size <= 0 {
		return nil, tell(ref, fmt.Errorf("%s: its descriptor says a size of %d bytes", b.Digest, b.Size))
	}
	return c.bytes(ctx, ref, "blobs", b, b.Size)
}

func (c *Client) bytes(ctx context.Context, ref, kind string, b Blob, limit int64) (*os.File, error) {
	_, repo, err := c.open(ref)
	if err != nil {
		return nil, err
	}
	f, err := repo.fetch(ctx, kind, b, limit)
	if err != nil {
		return nil, tell(ref, err)
	}
	return os.Open(f.Path)
}

// open parses a reference and finds its repository.
func (c *Client) open(ref string) (name.Reference, *repository, error) {
	parsed, err := name.ParseReference(ref)
	if err != nil {
		return nil, nil, tell(ref, noReference(ref))
	}
	if c.insecure(parsed.Context().RegistryStr()) {
		if parsed, err = name.ParseReference(ref, name.Insecure); err != nil {
			return nil, nil, tell(ref, err)
		}
	}
	key := parsed.Context().Name()
	c.mu.Lock()
	defer c.mu.Unlock()
	r := c.repos[key]
	if r == nil {
		r = c.newRepository(parsed.Context())
		c.repos[key] = r
	}
	return parsed, r, nil
}

func (c *Client) insecure(host string) bool {
	return slices.ContainsFunc(c.opts.Insecure, func(h string) bool { return strings.EqualFold(strings.TrimSpace(h), host) })
}

// Name is the repository of a reference without tag and digest, as people write
// it: "docker.io/library/alpine".
func Name(ref string) string {
	parsed, err := name.ParseReference(ref)
	if err != nil {
		return ref
	}
	return strings.Replace(parsed.Context().Name(), name.DefaultRegistry, "docker.io", 1)
}
