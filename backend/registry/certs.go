package registry

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

// certDirs are containers-certs.d(5)'s and docker's.
func certDirs() []string { return []string{"/etc/containers/certs.d", "/etc/docker/certs.d"} }

// transportOf gives the transport for a registry: the common one, or one with
// the host's own trust.
func (c *Client) transportOf(host string) (*http.Transport, error) {
	conf, err := hostTrust(c.opts.CertDirs, host)
	if err != nil {
		return nil, err
	}
	if c.insecure(host) {
		if conf == nil {
			conf = &tls.Config{MinVersion: tls.VersionTLS12}
		}
		conf.InsecureSkipVerify = true // the user named this host
	}
	if conf == nil {
		return c.opts.Base, nil
	}
	t := c.opts.Base.Clone()
	t.TLSClientConfig = conf
	return t, nil
}

// hostTrust reads a host's certificates; nil where it has none.
func hostTrust(dirs []string, host string) (*tls.Config, error) {
	var conf *tls.Config
	for _, dir := range dirs {
		own := filepath.Join(dir, filepath.Base(host))
		entries, err := os.ReadDir(own)
		if errors.Is(err, fs.ErrNotExist) || len(entries) == 0 {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("certificates: %w", err)
		}
		if conf == nil {
			pool, err := x509.SystemCertPool()
			if err != nil {
				pool = x509.NewCertPool()
			}
			conf = &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: pool}
		}
		for _, e := range entries {
			if err := trust(conf, filepath.Join(own, e.Name())); err != nil {
				return nil, err
			}
		}
	}
	return conf, nil
}

func trust(conf *tls.Config, file string) error {
	switch filepath.Ext(file) {
	case ".crt":
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if !conf.RootCAs.AppendCertsFromPEM(text) {
			return fmt.Errorf("%s: read: no certificate in PEM form", file)
		}
	case ".cert":
		pair, err := tls.LoadX509KeyPair(file, strings.TrimSuffix(file, ".cert")+".key")
		if err != nil {
			return fmt.Errorf("%s: read: %w", file, err)
		}
		conf.Certificates = append(conf.Certificates, pair)
	}
	return nil
}
