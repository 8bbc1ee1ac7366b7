package registry_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// realRegistry starts docker's registry with a certificate of an authority of
// its own and a user "me" with the password "secret", and copies an image in.
func realRegistry(t *testing.T) (host, ca string) {
	t.Helper()
	program := needs.Tool(t, "docker-registry")
	htpasswd, err := exec.Command(needs.Tool(t, "htpasswd"), "-nbB", "me", "secret").Output()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	ca = authority(t, dir)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	host = l.Addr().String()
	l.Close()
	write(t, filepath.Join(dir, "htpasswd"), string(htpasswd))
	write(t, filepath.Join(dir, "config.yml"), fmt.Sprintf(`version: 0.1
log: {level: error}
storage: {filesystem: {rootdirectory: %[1]s/data}}
http: {addr: %[2]s, tls: {certificate: %[1]s/host.pem, key: %[1]s/host.key}}
auth: {htpasswd: {realm: test, path: %[1]s/htpasswd}}
`, dir, host))
	cmd := exec.Command(program, "serve", filepath.Join(dir, "config.yml"))
	cmd.Stderr = t.Output()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	for range 1500 { // half a minute
		if c, err := net.Dial("tcp", host); err == nil {
			c.Close()
			return host, ca
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("the registry does not start")
	return "", ""
}

func authority(t *testing.T, dir string) string {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	cert := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test"}, NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	der, err := x509.CreateCertificate(rand.Reader, cert, cert, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	text := string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
	write(t, filepath.Join(dir, "host.pem"), text)
	write(t, filepath.Join(dir, "host.key"), string(pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: secret})))
	return text
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestRealRegistry pulls what skopeo pushed: trust and credentials are found
// where docker and podman have them, and their lack is said.
func TestRealRegistry(t *testing.T) {
	host, ca := realRegistry(t)
	home := newHome(t)
	certs := t.TempDir()
	client := func(insecure ...string) *registry.Client {
		return registry.New(registry.Options{Dir: t.TempDir(), CertDirs: []string{certs}, Insecure: insecure})
	}
	ref := host + "/some/image:1"
	pin := func(c *registry.Client) (registry.Blob, error) { return c.Pin(t.Context(), ref, "linux/amd64", "") }

	if _, err := pin(client()); err == nil || !strings.Contains(err.Error(), "certificate") || !strings.Contains(hint(err), "SYSBUILD_INSECURE_REGISTRIES="+host) {
		t.Errorf("unknown authority: %v, hint %s", err, hint(err))
	}
	if _, err := pin(client(host)); err == nil || !strings.Contains(err.Error(), "401 Unauthorized") {
		t.Errorf("insecure, without credentials: %v", err)
	}
	write(t, filepath.Join(certs, host, "ca.crt"), ca)
	if _, err := pin(client()); err == nil || !strings.Contains(err.Error(), "access is refused (401 Unauthorized)") {
		t.Errorf("without credentials: %v", err)
	}
	auths := func(password string) string {
		return fmt.Sprintf(`{"auths":{%q:{"auth":%q}}}`, host, base64.StdEncoding.EncodeToString([]byte("me:"+password)))
	}
	docker := filepath.Join(home, ".docker/config.json")
	write(t, docker, auths("wrong"))
	if _, err := pin(client()); err == nil || !strings.Contains(hint(err), docker) {
		t.Errorf("wrong password: %v, hint %s", err, hint(err))
	}
	write(t, docker, auths("secret"))
	if _, err := pin(client()); err == nil || !strings.Contains(err.Error(), "there is no repository some/image") {
		t.Errorf("empty registry: %v", err)
	}
	layout := t.TempDir()
	umoci := needs.Tool(t, "umoci")
	script := `cd "$1"; mkdir root; echo hello >root/file; "$2" init --layout l; "$2" new --image l:1
		"$2" insert --image l:1 root /; "$3" copy -q --dest-tls-verify=false --dest-creds me:secret oci:l:1 docker://"$4"`
	if out, err := exec.Command("sh", "-euc", script, "sh", layout, umoci, needs.Tool(t, "skopeo"), ref).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	c := client()
	m, err := pin(c)
	if err != nil {
		t.Fatal(err)
	}
	f, err := c.Manifest(t.Context(), ref, m)
	if err != nil {
		t.Fatal(err)
	}
	f.Close()
	if err := os.Remove(docker); err != nil {
		t.Fatal(err)
	}
	podman := filepath.Join(home, ".config/containers/auth.json")
	write(t, podman, auths("secret"))
	write(t, docker, `{"auths":{"example.org":{"auth":"dTpw"}}}`)
	if again, err := pin(client(host)); err != nil || again.Digest != m.Digest {
		t.Errorf("podman's credentials: %+v, %v", again, err)
	}
	if err := os.Remove(podman); err != nil {
		t.Fatal(err)
	}
	write(t, docker, fmt.Sprintf(`{"credHelpers":{%q:"sysbuild-test"}}`, host))
	bin := t.TempDir()
	write(t, filepath.Join(bin, "docker-credential-sysbuild-test"), "#!/bin/sh\necho '{\"Username\":\"me\",\"Secret\":\"secret\"}'\n")
	if err := os.Chmod(filepath.Join(bin, "docker-credential-sysbuild-test"), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", bin+":"+os.Getenv("PATH"))
	if again, err := pin(client()); err != nil || again.Digest != m.Digest {
		t.Errorf("a helper's credentials: %+v, %v", again, err)
	}
}

// TestCredentialsStayHome holds that a redirect to another host gets none.
func TestCredentialsStayHome(t *testing.T) {
	s := newServer(t)
	img := image(t, 1000, "amd64")
	ref := s.push(t, "x:1", img)
	layers, err := img.Layers()
	if err != nil {
		t.Fatal(err)
	}
	digest := digestOf(t, layers[0])
	size, _ := layers[0].Size()
	elsewhere := newServer(t)
	elsewhere.bend = func(w http.ResponseWriter, r *http.Request) bool {
		if auth := r.Header.Get("Authorization"); auth != "" {
			t.Errorf("another host is told %q", auth)
		}
		http.Error(w, "no", http.StatusTeapot)
		return true
	}
	told := ""
	s.bend = func(w http.ResponseWriter, r *http.Request) bool {
		switch {
		case r.Header.Get("Authorization") == "":
			w.Header().Set("WWW-Authenticate", `Basic realm="x"`)
			w.WriteHeader(http.StatusUnauthorized)
			return true
		case strings.Contains(r.URL.Path, "/blobs/"):
			told = r.Header.Get("Authorization")
			http.Redirect(w, r, strings.Replace(elsewhere.URL, "127.0.0.1", "localhost", 1)+"/blob", http.StatusTemporaryRedirect)
			return true
		}
		return false
	}
	c := newClient(t)
	write(t, filepath.Join(os.Getenv("HOME"), ".docker/config.json"), `{"auths":{"`+s.host+`":{"auth":"dTpw"}}}`)
	_, err = c.Blob(t.Context(), ref, registry.Blob{Digest: ir.Digest(digest), Size: size})
	if err == nil || told != "Basic dTpw" || len(elsewhere.take()) == 0 {
		t.Errorf("error %v, the registry was told %q", err, told)
	}
}
