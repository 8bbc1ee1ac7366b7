package gitrepo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/go-git/go-git/v5/plumbing/transport"
	gitproto "github.com/go-git/go-git/v5/plumbing/transport/git"
	githttp "github.com/go-git/go-git/v5/plumbing/transport/http"
	gitssh "github.com/go-git/go-git/v5/plumbing/transport/ssh"
)

// session opens a conversation with a repository. Close both.
func (c *Client) session(remote string) (transport.UploadPackSession, io.Closer, error) {
	ep, err := transport.NewEndpoint(remote)
	if err != nil {
		return nil, nil, errors.New("it is not the URL of a repository")
	}
	switch ep.Protocol {
	case "http", "https":
		client := githttp.NewClient(&http.Client{Transport: &httpAuth{client: c, host: hostPort(ep)}})
		s, err := client.NewUploadPackSession(ep, nil)
		return s, io.NopCloser(nil), err
	case "ssh":
		return c.ssh(ep)
	case "git":
		s, err := gitproto.DefaultClient.NewUploadPackSession(ep, nil)
		return s, io.NopCloser(nil), err
	}
	return nil, nil, fmt.Errorf("repositories are read by https, http, ssh and git, not by %s", ep.Protocol)
}

// ssh talks with the keys of an agent, to hosts that known_hosts has.
func (c *Client) ssh(ep *transport.Endpoint) (transport.UploadPackSession, io.Closer, error) {
	if c.opts.Agent == nil {
		return nil, nil, &Error{URL: ep.String(), Err: errors.New("there is no ssh agent to ask for a key"), hint: "say --ssh default, with an agent that has the key (ssh-add)"}
	}
	keys, conn, err := c.opts.Agent()
	if err != nil {
		return nil, nil, fmt.Errorf("ssh agent: %w", err)
	}
	known, err := gitssh.NewKnownHostsCallback()
	if err != nil {
		conn.Close()
		return nil, nil, &Error{URL: ep.String(), Err: fmt.Errorf("known hosts: %w", err), hint: "ssh-keyscan " + ep.Host + " >> ~/.ssh/known_hosts, once you have compared the key"}
	}
	user := ep.User
	if user == "" {
		user = "git"
	}
	auth := &gitssh.PublicKeysCallback{User: user, Callback: keys.Signers}
	auth.HostKeyCallback = known
	s, err := gitssh.DefaultClient.NewUploadPackSession(ep, auth)
	if err != nil {
		conn.Close()
		return nil, nil, err
	}
	return s, conn, nil
}

func hostPort(ep *transport.Endpoint) string {
	host := strings.ToLower(ep.Host)
	if ep.Port != 0 && ep.Port != 80 && ep.Port != 443 {
		host = net.JoinHostPort(host, fmt.Sprint(ep.Port))
	}
	return host
}

// httpAuth adds the header of a host to requests for that host alone, and only
// where nobody can read it on the way.
type httpAuth struct {
	client *Client
	host   string
}

// RoundTrip implements http.RoundTripper.
func (a *httpAuth) RoundTrip(req *http.Request) (*http.Response, error) {
	h := a.client.opts.Header
	if h != nil && req.URL.Scheme == "https" && strings.EqualFold(req.URL.Host, a.host) && req.Header.Get("Authorization") == "" {
		if text := h(a.host); text != "" {
			req = req.Clone(req.Context())
			req.Header.Set("Authorization", text)
		}
	}
	resp, err := a.client.opts.Base.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	resp.Body = &bounded{ReadCloser: resp.Body, left: a.client.opts.Limit}
	return resp, nil
}

// bounded gives an error where there is more than there may be.
type bounded struct {
	io.ReadCloser
	left int64
}

// Read implements io.Reader.
func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, errors.New("it sends more than a repository may")
	}
	return n, err
}

// talk has a conversation with a repository. It ends with the context, and
// where the server sends nothing for too long: do calls alive when it did.
func (c *Client) talk(ctx context.Context, remote string, do func(ctx context.Context, s transport.UploadPackSession, alive func()) error) error {
	s, more, err := c.session(remote)
	if err != nil {
		return err
	}
	defer more.Close()
	defer s.Close()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	stall := time.AfterFunc(c.opts.Stall, func() { cancel(fmt.Errorf("the server sent nothing for %s", c.opts.Stall)) })
	defer stall.Stop()
	defer context.AfterFunc(ctx, func() { s.Close(); more.Close() })()
	err = do(ctx, s, func() { stall.Reset(c.opts.Stall) })
	if err != nil && ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}

// lively tells of every read.
type lively struct {
	io.Reader
	alive func()
}

// Read implements io.Reader.
func (l lively) Read(p []byte) (int, error) {
	n, err := l.Reader.Read(p)
	l.alive()
	return n, err
}
