//go:build oracle

package repo_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// accessCase is a server that wants something, and what it is given.
type accessCase struct {
	name   string
	server string // tls: any client; mutual: one that its authority knows; basic: a user "m@e" of password "p:%w d"; "": anybody
	below  string // what stands behind the server's address in baseurl
	user   string // in baseurl itself, "USER:PASSWORD@"
	access fetch.Access
}

// accessCases are made with the authorities and certificates of one run.
func accessCases(t *testing.T, us, strangers *authority) []accessCase {
	client, other := us.pair(t, "client"), strangers.pair(t, "client")
	return []accessCase{
		{name: "authority", server: "tls", access: fetch.Access{CA: us.pem}},
		{name: "no authority", server: "tls"},
		{name: "another authority", server: "tls", access: fetch.Access{CA: strangers.pem}},
		{name: "certificate", server: "mutual", access: fetch.Access{CA: us.pem, Cert: client.cert, Key: client.key}},
		{name: "no certificate", server: "mutual", access: fetch.Access{CA: us.pem}},
		{name: "a stranger's certificate", server: "mutual", access: fetch.Access{CA: us.pem, Cert: other.cert, Key: other.key}},
		{name: "another key", server: "mutual", access: fetch.Access{CA: us.pem, Cert: client.cert, Key: other.key}},
		{name: "certificate without authority", server: "mutual", access: fetch.Access{Cert: client.cert, Key: client.key}},
		{name: "a certificate nobody wants", server: "tls", access: fetch.Access{CA: us.pem, Cert: client.cert, Key: client.key}},
		{name: "password", server: "basic", access: fetch.Access{Username: "m@e", Password: "p:%w d"}},
		{name: "wrong password", server: "basic", access: fetch.Access{Username: "m@e", Password: "p"}},
		{name: "no password", server: "basic"},
		{name: "password that nobody wants", access: fetch.Access{Username: "me", Password: "p"}},
		{name: "password in the URL", server: "basic", user: "m%40e:p%3A%25w%20d@"},
		{name: "wrong password in the URL", server: "basic", user: "m%40e:p%3Aw@"},
		{name: "blank", below: "/a%20b"}, {name: "lower case", below: "/a%c3%a9b"}, {name: "needless", below: "/%41b"},
		{name: "slash", below: "/a%2Fb"}, {name: "percent", below: "/a%25b"}, {name: "plus", below: "/a+b"}, {name: "tilde", below: "/~a%7Eb"},
		{name: "query", below: "/os?token=a%26b"}, {name: "slash at the end", below: "/os/"}, {name: "two slashes", below: "/os//x"},
		{name: "not encoded", below: "/é"}, {name: "brackets", below: "/a[b]"}, {name: "semicolon", below: "/a;b=c"},
	}
}

// TestDnfAccess asks dnf and us for what is in repositories that want something of
// who asks, and compares the requests that their servers see.
func TestDnfAccess(t *testing.T) {
	dnf := needs.Tool(t, "dnf")
	needs.Root(t)
	dir := t.TempDir()
	err := rpmtest.Repo{Packages: []rpmtest.Package{{Name: "tool", Version: "1"}, {Name: "tool-libs", Version: "1"}}}.Write(dir)
	if err != nil {
		t.Fatal(err)
	}
	us, strangers := newAuthority(t), newAuthority(t)
	for _, c := range accessCases(t, us, strangers) {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			url, asked := c.serve(t, us, dir)
			cfg := repo.Config{ID: "r", BaseURLs: []string{url}, Access: &c.access}
			theirs, refused := dnfLists(t, dnf, cfg)
			theirRequests := asked()
			var ours []string
			r, err := repo.Load(context.Background(), cfg, &fetch.Client{Dir: t.TempDir(), Backoff: time.Millisecond})
			if err == nil {
				for p := range r.All() {
					ours = append(ours, p.NEVRA.String())
				}
			}
			slices.Sort(ours)
			ourRequests := asked()
			same := refused == (err != nil) && slices.Equal(ours, theirs) && slices.Equal(ourRequests, theirRequests)
			outcome := needs.Equal
			if !same {
				outcome = needs.Argued
			}
			needs.Tally(t, "dnf", outcome)
			if why, listed := otherAccess[c.name]; same == listed {
				t.Errorf("listed as other than dnf's (%q): %v\ndnf: refuses %v %v %q\nwe: %v %v %q", why, listed, refused, theirs, theirRequests, err, ours, ourRequests)
			}
		})
	}
}

// otherAccess says where dnf's answer is another, and why ours is meant.
var otherAccess = map[string]string{
	"not encoded": "curl writes an escape's letters small, and we write them large: it is the same address",
}

// serve starts the server; asked gives the requests that were answered since it
// was called last, of repomd.xml and primary.
func (c accessCase) serve(t *testing.T, us *authority, dir string) (url string, asked func() []string) {
	t.Helper()
	var mu sync.Mutex
	var seen []string
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		user, password, _ := req.BasicAuth()
		if c.server == "basic" && (user != "m@e" || password != "p:%w d") {
			w.Header().Set("WWW-Authenticate", `Basic realm="r"`)
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		_, file, ok := strings.Cut(req.URL.Path, "/repodata/")
		data, err := os.ReadFile(filepath.Join(dir, "repodata", path.Base(file)))
		if !ok || err != nil {
			http.NotFound(w, req)
			return
		}
		if strings.Contains(file, "repomd.xml") || strings.Contains(file, "primary") {
			mu.Lock()
			seen = append(seen, req.RequestURI)
			mu.Unlock()
		}
		_, _ = w.Write(data)
	}))
	srv.Config.ErrorLog = nil
	scheme := "http://"
	if c.server == "tls" || c.server == "mutual" {
		pair := us.pair(t, "server")
		own, err := tls.X509KeyPair([]byte(pair.cert), []byte(pair.key))
		if err != nil {
			t.Fatal(err)
		}
		srv.TLS = &tls.Config{Certificates: []tls.Certificate{own}}
		if c.server == "mutual" {
			srv.TLS.ClientAuth, srv.TLS.ClientCAs = tls.RequireAndVerifyClientCert, x509.NewCertPool()
			srv.TLS.ClientCAs.AddCert(us.cert)
		}
		srv.StartTLS()
		scheme = "https://"
	} else {
		srv.Start()
	}
	t.Cleanup(srv.Close)
	return scheme + c.user + srv.Listener.Addr().String() + c.below, func() []string {
		mu.Lock()
		defer mu.Unlock()
		slices.Sort(seen)
		out := slices.Compact(seen)
		seen = nil
		return out
	}
}

// authority is who certificates are by.
type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
	pem  string
}

func newAuthority(t *testing.T) *authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "authority"}, NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, form, form, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return &authority{cert, key, pemText("CERTIFICATE", der)}
}

type pair struct{ cert, key string }

// pair is a certificate for name at this machine, and its key.
func (a *authority) pair(t *testing.T, name string) pair {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: name}, NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, KeyUsage: x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth, x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, form, a.cert, &key.PublicKey, a.key)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return pair{pemText("CERTIFICATE", der), pemText("PRIVATE KEY", raw)}
}

func pemText(kind string, der []byte) string {
	return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}))
}
