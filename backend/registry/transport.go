package registry

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"

	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/remote/transport"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// door lets requests to a repository through, with the credentials that the
// registry wants. It shakes hands at the first one, so that what the cache
// answers needs no network.
type door struct {
	client *Client
	repo   name.Repository

	mu     sync.Mutex
	opened http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (d *door) RoundTrip(req *http.Request) (*http.Response, error) {
	t, err := d.open(req.Context())
	if err != nil {
		return nil, &handshakeError{err}
	}
	if strings.Contains(req.URL.Path, "/manifests/") && req.Header.Get("Accept") == "" {
		req = req.Clone(req.Context())
		req.Header.Set("Accept", manifestTypes)
	}
	return t.RoundTrip(req)
}

// handshakeError is a registry that lets nobody in. What it refuses it refuses
// the next time too.
type handshakeError struct{ err error }

func (e *handshakeError) Error() string { return e.err.Error() }
func (e *handshakeError) Unwrap() error { return e.err }
func (e *handshakeError) Is(target error) bool {
	var answer *transport.Error
	return target == fs.ErrPermission && errors.As(e.err, &answer) && !answer.Temporary()
}

// manifestTypes are what a registry may answer for a manifest.
var manifestTypes = strings.Join([]string{
	string(types.OCIManifestSchema1), string(types.OCIImageIndex),
	string(types.DockerManifestSchema2), string(types.DockerManifestList),
}, ", ")

// open shakes hands, once it has worked.
func (d *door) open(ctx context.Context) (http.RoundTripper, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.opened != nil {
		return d.opened, nil
	}
	t, err := d.shake(ctx, d.repo.Scope(transport.PullScope))
	if err != nil {
		return nil, err
	}
	d.opened = t
	return t, nil
}

// shake shakes hands for a right.
func (d *door) shake(ctx context.Context, scope string) (http.RoundTripper, error) {
	auth, err := authn.Resolve(ctx, d.client.opts.Keychain, d.repo)
	if err != nil {
		return nil, fmt.Errorf("credentials: %w", err)
	}
	base, err := d.client.transportOf(d.repo.RegistryStr())
	if err != nil {
		return nil, err
	}
	retrying := transport.NewRetry(guarded{base, d.client}, transport.WithRetryStatusCodes(again...))
	return transport.NewWithContext(ctx, d.repo.Registry, auth, retrying, []string{scope})
}

// again are the answers behind which the same question may have another one.
var again = []int{
	http.StatusRequestTimeout, http.StatusInternalServerError, http.StatusBadGateway,
	http.StatusServiceUnavailable, http.StatusGatewayTimeout,
}

// guarded refuses plain HTTP to other machines: whoever sits in between could
// read the credentials. The registry library would try it for private networks.
type guarded struct {
	inner  http.RoundTripper
	client *Client
}

func (g guarded) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.URL.Scheme == "http" && !loopback(req.URL.Hostname()) && !g.client.insecure(req.URL.Host) {
		return nil, &plainError{req.URL.Host}
	}
	return g.inner.RoundTrip(req)
}

// plainError is plain HTTP that nobody allowed.
type plainError struct{ host string }

func (e *plainError) Error() string { return e.host + ": plain HTTP is not allowed" }

func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.IsLoopback()
}

// redirect follows a registry to where its blobs are, which may be another host.
func redirect(req *http.Request, via []*http.Request) error {
	if len(via) >= 10 {
		return errors.New("more than 10 redirects")
	}
	return nil
}

// hostOf is the registry's name as people write it.
func hostOf(r name.Registry) string {
	if r.RegistryStr() == name.DefaultRegistry {
		return "docker.io"
	}
	return r.RegistryStr()
}

// isDNS is true for a host that nobody knows.
func isDNS(err error) bool {
	var dns *net.DNSError
	return errors.As(err, &dns) && dns.IsNotFound
}
