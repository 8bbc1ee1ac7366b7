package dial

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/moby/buildkit/client"
)

// TLS are the certificates for a builder behind tcp://. The zero value is a
// connection that is not encrypted.
type TLS struct {
	// Dir has the files ca.pem, cert.pem and key.pem, or as kubernetes mounts
	// them: ca.crt, tls.crt, tls.key.
	Dir        string
	CA         string // the authority that signed the builder's certificate
	Cert, Key  string // ours
	ServerName string // "": the address's host
}

func (t TLS) zero() bool { return t == TLS{} }

// files looks into Dir.
func (t TLS) files() (TLS, error) {
	if t.Dir == "" {
		return t, nil
	}
	if t.CA != "" || t.Cert != "" || t.Key != "" {
		return t, errors.New("certificates are given as a directory or as files, not both")
	}
	for _, f := range []struct {
		to    *string
		names [2]string
	}{
		{&t.CA, [2]string{"ca.pem", "ca.crt"}}, {&t.Cert, [2]string{"cert.pem", "tls.crt"}}, {&t.Key, [2]string{"key.pem", "tls.key"}},
	} {
		for _, name := range f.names {
			path := filepath.Join(t.Dir, name)
			if _, err := os.Stat(path); err == nil && *f.to == "" {
				*f.to = path
			} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return t, err
			}
		}
		if *f.to == "" {
			return t, fmt.Errorf("%s: there is neither %s nor %s in it", t.Dir, f.names[0], f.names[1])
		}
	}
	return t, nil
}

// checked are the files, each held to be what it must be: the client's own
// messages do not say which is wrong.
func (t TLS) checked() (TLS, error) {
	t, err := t.files()
	switch {
	case err != nil:
		return t, err
	case (t.Cert == "") != (t.Key == ""):
		return t, errors.New("a certificate and its key are given together")
	case t.CA == "" && !t.zero():
		return t, errors.New("the certificate of the builder's authority is not given")
	case t.Cert != "":
		if _, err := tls.LoadX509KeyPair(t.Cert, t.Key); err != nil {
			return t, fmt.Errorf("certificate %s, key %s: %w", t.Cert, t.Key, err)
		}
	}
	if t.CA == "" {
		return t, nil
	}
	text, err := os.ReadFile(t.CA)
	if err == nil && !x509.NewCertPool().AppendCertsFromPEM(text) {
		err = fmt.Errorf("%s: there is no certificate in it", t.CA)
	}
	return t, err
}

// options are the client's.
func (t TLS) options(host string) ([]client.ClientOpt, error) {
	t, err := t.checked()
	if err != nil || t.zero() {
		return nil, err
	}
	if t.ServerName != "" {
		host = t.ServerName
	}
	opts := []client.ClientOpt{client.WithServerConfig(host, t.CA)}
	if t.Cert != "" {
		opts = append(opts, client.WithCredentials(t.Cert, t.Key))
	}
	return opts, nil
}

// config is that of a connection of our own; nil where it is not encrypted.
func (t TLS) config(host string) (*tls.Config, error) {
	t, err := t.checked()
	if err != nil || t.zero() {
		return nil, err
	}
	if t.ServerName != "" {
		host = t.ServerName
	}
	text, err := os.ReadFile(t.CA)
	if err != nil {
		return nil, err
	}
	conf := &tls.Config{MinVersion: tls.VersionTLS12, ServerName: host, RootCAs: x509.NewCertPool()}
	conf.RootCAs.AppendCertsFromPEM(text)
	if t.Cert != "" {
		pair, err := tls.LoadX509KeyPair(t.Cert, t.Key)
		if err != nil {
			return nil, err
		}
		conf.Certificates = []tls.Certificate{pair}
	}
	return conf, nil
}
