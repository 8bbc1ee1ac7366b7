package fetch

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
)

// Access is how servers are spoken to where a URL alone will not do. The zero
// value adds nothing.
type Access struct {
	Proxy    string // URL; "": as the environment says; "_none_": no proxy, as in dnf.conf
	Username string // of HTTP's basic authentication; "": none
	Password string
	CA       string // PEM: the authorities to trust, and no others; "": the machine's
	Cert     string // PEM: the client's certificate, with Key
	Key      string
}

// With gives a Fetcher that speaks to servers in a's way. A nil a changes
// nothing.
func With(f Fetcher, a *Access) Fetcher {
	if f == nil {
		return none{}
	}
	if a == nil || *a == (Access{}) {
		return f
	}
	w := accessing{f, a}
	if k, ok := f.(Keeper); ok {
		return keeping{w, k}
	}
	return w
}

// none is what a nil Fetcher does.
type none struct{}

// Fetch implements Fetcher.
func (none) Fetch(_ context.Context, req Request) (File, error) {
	return File{}, fmt.Errorf("%s: get: the Fetcher is nil", req.name())
}

type accessing struct {
	Fetcher
	access *Access
}

// Fetch implements Fetcher.
func (a accessing) Fetch(ctx context.Context, req Request) (File, error) {
	req.Access = a.access
	return a.Fetcher.Fetch(ctx, req)
}

// keeping is an accessing that keeps what the Fetcher below it keeps.
type keeping struct {
	accessing
	Keeper
}

// Fetch implements Fetcher.
func (k keeping) Fetch(ctx context.Context, req Request) (File, error) {
	return k.accessing.Fetch(ctx, req)
}

// clients are the HTTP clients of every Access that was asked for.
type clients struct {
	mu  sync.Mutex
	all map[string]*http.Client
}

// http gives the HTTP client that speaks in a's way.
func (c *Client) http(a *Access) (*http.Client, error) {
	if a == nil {
		return c.HTTP, nil
	}
	c.clients.mu.Lock()
	defer c.clients.mu.Unlock()
	key := a.key()
	if got := c.clients.all[key]; got != nil {
		return got, nil
	}
	t, ok := c.HTTP.Transport.(*http.Transport)
	if !ok {
		t = transport(c.Parallel)
	}
	t = t.Clone()
	if err := a.apply(t); err != nil {
		return nil, refused("%v", err)
	}
	if c.clients.all == nil {
		c.clients.all = map[string]*http.Client{}
	}
	own := *c.HTTP
	own.Transport = t
	c.clients.all[key] = &own
	return &own, nil
}

// key tells the ways apart, and tells nothing of them.
func (a *Access) key() string {
	if a == nil {
		return ""
	}
	return fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "%q", *a)))
}

func (a *Access) apply(t *http.Transport) error {
	if a.Proxy == "_none_" {
		t.Proxy = nil
	} else if a.Proxy != "" {
		u, err := url.Parse(a.Proxy)
		if err != nil || u.Host == "" {
			return errors.New("the proxy is not a URL: http://HOST:PORT is wanted")
		}
		t.Proxy = http.ProxyURL(u)
	}
	if a.CA == "" && a.Cert == "" && a.Key == "" {
		return nil
	}
	conf := &tls.Config{MinVersion: tls.VersionTLS12}
	if a.CA != "" {
		conf.RootCAs = x509.NewCertPool()
		if !conf.RootCAs.AppendCertsFromPEM([]byte(a.CA)) {
			return errors.New("the authorities to trust are no PEM certificates")
		}
	}
	if a.Cert != "" || a.Key != "" {
		pair, err := tls.X509KeyPair([]byte(a.Cert), []byte(a.Key))
		if err != nil {
			return fmt.Errorf("the client's certificate and key cannot be used: %w", err)
		}
		conf.Certificates = []tls.Certificate{pair}
	}
	t.TLSClientConfig = conf
	return nil
}
