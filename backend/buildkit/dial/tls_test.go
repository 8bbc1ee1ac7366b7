//go:build conformance

package dial_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend/buildkit/dial"
	"github.com/sysbuild/sysbuild/internal/builders"
)

// authority signs certificates.
type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func newAuthority(t *testing.T) *authority {
	t.Helper()
	a := &authority{cert: &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test"}, NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}}
	var err error
	if a.key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader); err != nil {
		t.Fatal(err)
	}
	return a
}

// dir makes a directory with ca.pem, and with cert.pem and key.pem for names.
func (a *authority) dir(t *testing.T, names ...string) string {
	t.Helper()
	dir := t.TempDir()
	self, err := x509.CreateCertificate(rand.Reader, a.cert, a.cert, a.key.Public(), a.key)
	if err != nil {
		t.Fatal(err)
	}
	a.write(t, filepath.Join(dir, "ca.pem"), "CERTIFICATE", self)
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	cert := &x509.Certificate{
		SerialNumber: big.NewInt(2), NotAfter: time.Now().Add(time.Hour), DNSNames: names,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	for _, n := range names {
		if ip := net.ParseIP(n); ip != nil {
			cert.IPAddresses = append(cert.IPAddresses, ip)
		}
	}
	der, err := x509.CreateCertificate(rand.Reader, cert, a.cert, key.Public(), a.key)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	a.write(t, filepath.Join(dir, "cert.pem"), "CERTIFICATE", der)
	a.write(t, filepath.Join(dir, "key.pem"), "EC PRIVATE KEY", secret)
	return dir
}

func (a *authority) write(t *testing.T, name, kind string, der []byte) {
	t.Helper()
	if err := os.WriteFile(name, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestTLS builds over tcp:// with certificates of both sides, and reads what is
// said where they do not fit.
func TestTLS(t *testing.T) {
	ours, other := newAuthority(t), newAuthority(t)
	server := ours.dir(t, "127.0.0.1", "builder.example.org")
	at, plain := builders.FreeAddr(t), builders.FreeAddr(t)
	builders.Buildkitd(t, builders.Config{Listen: []string{"tcp://" + at}, TLS: builders.TLS{
		CA: server + "/ca.pem", Cert: server + "/cert.pem", Key: server + "/key.pem",
	}})
	builders.Buildkitd(t, builders.Config{Listen: []string{"tcp://" + plain}})
	client, stranger := ours.dir(t), other.dir(t)

	o := dial.Options{Address: "tcp://" + at, TLS: dial.TLS{Dir: client}, Contexts: map[string]string{"": context(t)}, Binary: static(t, copier)}
	hold(t, o)
	o.TLS.ServerName = "builder.example.org"
	hold(t, o)
	o.Address, o.TLS = "tcp://"+plain, dial.TLS{}
	hold(t, o)

	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	for name, tt := range map[string]struct {
		address    string
		tls        dial.TLS
		text, hint string
	}{
		"no certificates":   {at, dial.TLS{}, "", "--builder-tls-ca"},
		"another authority": {at, dial.TLS{Dir: stranger}, "unknown authority", "--builder-tls-ca names"},
		"no certificate":    {at, dial.TLS{CA: client + "/ca.pem"}, "", "--builder-tls-cert"},
		"not of the authority": {at, dial.TLS{CA: client + "/ca.pem", Cert: stranger + "/cert.pem", Key: stranger + "/key.pem"},
			"", "--builder-tls-cert"},
		"another name": {at, dial.TLS{Dir: client, ServerName: "other.example.org"}, "other.example.org", "--builder-tls-servername"},
		"to plain":     {plain, dial.TLS{Dir: client}, "TLS handshake", "leave the certificates out"},
		"no such file": {at, dial.TLS{CA: "/nowhere/ca.pem"}, "/nowhere/ca.pem", ""},
		"half a pair":  {at, dial.TLS{CA: client + "/ca.pem", Cert: client + "/cert.pem"}, "together", ""},
		"empty folder": {at, dial.TLS{Dir: t.TempDir()}, "neither ca.pem nor ca.crt", ""},
		"both":         {at, dial.TLS{Dir: client, CA: client + "/ca.pem"}, "not both", ""},
		"not a pair":   {at, dial.TLS{CA: client + "/ca.pem", Cert: client + "/ca.pem", Key: client + "/key.pem"}, "private key does not match", ""},
		"no authority": {at, dial.TLS{ServerName: "x"}, "authority is not given", ""},
		"silence":      {silent.Addr().String(), dial.TLS{}, "it does not answer", "look at the address"},
		"no such port": {builders.FreeAddr(t), dial.TLS{}, "connection refused", "nothing listens"},
	} {
		begin := time.Now()
		c, err := dial.Connect(t.Context(), "tcp://"+tt.address, tt.tls)
		if err == nil {
			c.Close()
			t.Errorf("%s: it is let in", name)
			continue
		}
		var e *dial.Error
		if !errors.As(err, &e) || !strings.Contains(err.Error(), tt.text) || !strings.Contains(e.Hint(), tt.hint) {
			t.Errorf("%s: %v\nhint %v\nwant %q, %q", name, err, e, tt.text, tt.hint)
		}
		t.Logf("%s (%v): %v; %s", name, time.Since(begin).Round(time.Millisecond), err, e.Hint())
	}
}
