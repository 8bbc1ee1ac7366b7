package fetch_test

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
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// get fetches a URL and gives its text, or the error's.
func get(t *testing.T, url string, a *fetch.Access) string {
	t.Helper()
	f, err := fetch.With(newClient(t), a).Fetch(context.Background(), fetch.Request{URLs: []string{url}})
	if err != nil {
		return "error: " + err.Error()
	}
	b, err := os.ReadFile(f.Path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestBasicAuthentication(t *testing.T) {
	other := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if _, _, ok := r.BasicAuth(); ok {
			t.Error("the password went to another host")
		}
		w.Write([]byte("elsewhere"))
	})
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/away" {
			http.Redirect(w, r, strings.Replace(other, "127.0.0.1", "localhost", 1), http.StatusFound)
			return
		}
		if user, password, _ := r.BasicAuth(); user != "me" || password != "pw" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		w.Write([]byte("hello"))
	})
	me := &fetch.Access{Username: "me", Password: "pw"}
	if got := get(t, url+"/f", me); got != "hello" {
		t.Error(got)
	}
	if got := get(t, url+"/away", me); got != "elsewhere" {
		t.Error(got)
	}
	for _, a := range []*fetch.Access{nil, {Username: "me", Password: "other"}} {
		if got := get(t, url+"/f", a); !strings.Contains(got, "401") || strings.Contains(got, "other") {
			t.Error(got)
		}
	}
}

func TestProxy(t *testing.T) {
	proxy := serve(t, func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("by proxy: " + r.URL.String())) })
	if got := get(t, "http://example.invalid/f", &fetch.Access{Proxy: proxy}); got != "by proxy: http://example.invalid/f" {
		t.Error(got)
	}
	if got := get(t, "http://127.0.0.1:1/f", &fetch.Access{Proxy: "proxy"}); !strings.Contains(got, "the proxy is not a URL") {
		t.Error(got)
	}
}

// A server's own authority must be named, and a client that it does not know
// gets nothing.
func TestClientCertificate(t *testing.T) {
	cert, key := clientPair(t)
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM([]byte(cert))
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("hello")) }))
	s.TLS = &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: pool}
	s.StartTLS()
	t.Cleanup(s.Close)
	ca := string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.Certificate().Raw}))
	for _, c := range []struct {
		want string
		a    *fetch.Access
	}{
		{"hello", &fetch.Access{CA: ca, Cert: cert, Key: key}},
		{"error", &fetch.Access{CA: ca}},
		{"error", &fetch.Access{Cert: cert, Key: key}},
		{"error", nil},
		{"no PEM certificates", &fetch.Access{CA: "x"}},
		{"certificate and key cannot be used", &fetch.Access{CA: ca, Cert: cert}},
	} {
		if got := get(t, s.URL, c.a); !strings.Contains(got, c.want) {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

// clientPair is a certificate that signs itself, and its key.
func clientPair(t *testing.T) (cert, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "client"}, NotAfter: time.Now().Add(time.Hour),
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, form, form, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})), string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: raw}))
}
