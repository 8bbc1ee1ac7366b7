package dial

import (
	"bufio"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
)

// engineScheme is that of the BuildKit inside of a docker engine.
const engineScheme = "docker-engine"

const defaultEngine = "/var/run/docker.sock"

// engine is a docker engine: its BuildKit is behind two requests that turn
// into HTTP/2 connections.
type engine struct {
	network, address string
	tls              *tls.Config // nil: not encrypted
}

// engineOf reads docker-engine://SOCKET and docker-engine://HOST:PORT. Without
// either it is the engine that docker itself would speak to.
func engineOf(u *url.URL, t TLS, getenv func(string) string) (engine, error) {
	if u.Host == "" && u.Path == "" {
		host := getenv("DOCKER_HOST")
		if host == "" {
			host = "unix://" + defaultEngine
		}
		if t.zero() && getenv("DOCKER_TLS_VERIFY") != "" {
			t.Dir = getenv("DOCKER_CERT_PATH")
		}
		var err error
		if u, err = url.Parse(host); err != nil || u.Scheme != "unix" && u.Scheme != "tcp" {
			return engine{}, fmt.Errorf("DOCKER_HOST=%s: it is unix:// or tcp://", host)
		}
	}
	if u.Host == "" {
		return engine{network: "unix", address: u.Path}, nil
	}
	conf, err := t.config(u.Hostname())
	return engine{network: "tcp", address: u.Host, tls: conf}, err
}

func (e engine) grpc(ctx context.Context, _ string) (net.Conn, error) {
	return e.upgrade(ctx, "/grpc", "h2c", nil)
}

func (e engine) session(ctx context.Context, proto string, meta map[string][]string) (net.Conn, error) {
	return e.upgrade(ctx, "/session", proto, meta)
}

// upgrade asks for a path, and gives the connection that it turns into.
func (e engine) upgrade(ctx context.Context, path, proto string, header http.Header) (net.Conn, error) {
	conn, err := dial(ctx, e.network, e.address)
	if err != nil {
		return nil, err
	}
	if e.tls != nil {
		conn = tls.Client(conn, e.tls)
	}
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	upgraded, err := shake(conn, path, proto, header)
	if !stop() && err == nil {
		err = context.Cause(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return upgraded, nil
}

// maxRefusal is how much is read of what an engine says against it, in bytes.
const maxRefusal = 4 << 10

func shake(conn net.Conn, path, proto string, header http.Header) (net.Conn, error) {
	req, err := http.NewRequest(http.MethodPost, "http://docker"+path, nil)
	if err != nil {
		return nil, err
	}
	for name, values := range header {
		for _, v := range values {
			req.Header.Add(name, v)
		}
	}
	req.Header.Set("Connection", "Upgrade")
	req.Header.Set("Upgrade", proto)
	if err := req.Write(conn); err != nil {
		return nil, err
	}
	r := bufio.NewReader(conn)
	resp, err := http.ReadResponse(r, req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusSwitchingProtocols {
		text, _ := io.ReadAll(io.LimitReader(resp.Body, maxRefusal))
		resp.Body.Close()
		return nil, fmt.Errorf("docker engine: %s: %s: %s", path, resp.Status, strings.TrimSpace(string(text)))
	}
	return buffered{conn, r}, nil
}

// buffered is a connection of which something was read ahead.
type buffered struct {
	net.Conn
	r *bufio.Reader
}

func (b buffered) Read(p []byte) (int, error) { return b.r.Read(p) }
