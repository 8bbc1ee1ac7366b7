// Package gitrepo brings the files of one commit out of a git repository, by
// http, ssh or git's own protocol. No git program is run, no hook, no filter:
// a file is what the commit holds, to the byte.
package gitrepo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/go-git/go-git/v5/plumbing/transport"
	"golang.org/x/crypto/ssh/agent"
)

// Options are what a Client works with. The zero value reads public
// repositories.
type Options struct {
	// Agent connects to an agent of ssh keys, and gives what ends that; nil:
	// there is none.
	Agent func() (agent.Agent, io.Closer, error)
	// Header gives the Authorization header for a host over https, "" for
	// none; nil: none for any host.
	Header func(host string) string
	// Base carries the requests of http; nil: http.DefaultTransport's settings.
	Base *http.Transport
	// Stall is how long a server may send nothing; 0: a minute.
	Stall time.Duration
	// Limit bounds the bytes that one repository sends; 0: 8 GiB.
	Limit int64
}

const defaultLimit = 8 << 30

// Client reads repositories. It may be used by several goroutines.
type Client struct{ opts Options }

// New gives a client. It asks nothing yet.
func New(opts Options) *Client {
	if opts.Limit <= 0 {
		opts.Limit = defaultLimit
	}
	if opts.Stall <= 0 {
		opts.Stall = time.Minute
	}
	if opts.Base == nil {
		opts.Base = http.DefaultTransport.(*http.Transport).Clone()
	}
	return &Client{opts}
}

// Error is a repository that cannot be read, and what may help.
type Error struct {
	URL  string
	Err  error
	hint string
}

// Error implements error.
func (e *Error) Error() string { return redact(e.URL) + ": " + e.Err.Error() }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Hint says what to do about it; "" where nothing is known to help.
func (e *Error) Hint() string { return e.hint }

// explain makes an error that says what a person can do about it.
func explain(ctx context.Context, remote string, err error) error {
	var already *Error
	if err == nil || ctx.Err() != nil || errors.As(err, &already) {
		return err
	}
	e := &Error{URL: remote, Err: err}
	var u *url.Error
	if errors.As(err, &u) { // its text has the URL, and a password in it
		e.Err = u.Err
	}
	switch {
	case strings.Contains(err.Error(), "object-format=sha256"):
		e.Err = errors.New("its commits have SHA-256 names, which are not read yet")
	case errors.Is(err, transport.ErrAuthenticationRequired), errors.Is(err, transport.ErrAuthorizationFailed):
		e.hint = "for a private repository give a token: --secret id=GIT_AUTH_TOKEN,src=FILE"
	case errors.Is(err, transport.ErrRepositoryNotFound):
		e.hint = "look at the URL; one that is private may need --secret id=GIT_AUTH_TOKEN,src=FILE"
	case strings.Contains(err.Error(), "knownhosts: key is unknown"):
		e.hint = "say that the host's key is right: ssh-keyscan HOST >> ~/.ssh/known_hosts, once you have compared it"
	case strings.Contains(err.Error(), "knownhosts: key mismatch"):
		e.hint = "the host has another key than known_hosts says: someone may sit in between"
	case strings.Contains(err.Error(), "unable to authenticate"):
		e.hint = "load the key into the ssh agent: ssh-add"
	}
	return e
}

// redact hides a password that stands in a URL.
func redact(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.User == nil {
		return raw
	}
	return u.Redacted()
}

// notThere is a branch, tag or commit that the repository does not have.
func notThere(remote, what string, near []string) error {
	e := &Error{URL: remote, Err: fmt.Errorf("it has no branch, tag or commit %s", what)}
	if len(near) > 0 {
		e.hint = "it has " + strings.Join(near, ", ")
	}
	return e
}
