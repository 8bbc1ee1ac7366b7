package registry

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/remote/transport"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// Error is something wrong with a registry's answer, or the lack of one.
type Error struct {
	Host string // "" where it is said elsewhere
	Err  error
	hint string
	is   error // fs.ErrPermission: asking again does not help
}

// Error implements error.
func (e *Error) Error() string {
	if e.Host == "" {
		return e.Err.Error()
	}
	return e.Host + ": " + e.Err.Error()
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Is tells what kind of error it is.
func (e *Error) Is(target error) bool { return e.is != nil && target == e.is }

// Hint says what to do about it; "" where nothing is known to help.
func (e *Error) Hint() string { return e.hint }

// tell says of which image an error is.
func tell(ref string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", ref, err)
}

func notFound(r *repository, ctx context.Context, tag string, answer *transport.Error) error {
	e := &Error{Host: hostOf(r.name.Registry), is: fs.ErrNotExist}
	tags, known := r.tags(ctx)
	if len(tags) == 0 && strings.Contains(answer.Error(), string(transport.NameUnknownErrorCode)) {
		known = false
	}
	if tag == "" || !known {
		e.Err = fmt.Errorf("there is no repository %s", r.name.RepositoryStr())
		e.hint = "look at its name; one that is private may need docker login " + e.Host
		return e
	}
	e.Err = fmt.Errorf("%s has no tag or digest %s", r.name.RepositoryStr(), tag)
	if near := instr.Suggest(tag, tags); near != "" {
		e.hint = "did you mean " + near + "?"
	} else if len(tags) > 0 && len(tags) <= 12 {
		e.hint = "its tags are " + strings.Join(slices.Sorted(slices.Values(tags)), ", ")
	}
	return e
}

func unauthorized(host, repo string, code int) error {
	e := &Error{Host: host, is: fs.ErrPermission}
	e.Err = fmt.Errorf("%s: access is refused (%d %s)", repo, code, http.StatusText(code))
	if file := credentialsFile(); file != "" {
		e.hint = "the credentials for it were looked for in " + file + "; renew them with docker login " + host
	} else {
		e.hint = "there is no file of credentials (" + strings.Join(credentialFiles(), ", ") + "); docker login " + host + " makes one"
	}
	return e
}

// credentialsFile is the first of them that there is; "" where there is none.
func credentialsFile() string {
	for _, f := range credentialFiles() {
		if st, err := os.Stat(f); err == nil && !st.IsDir() {
			return f
		}
	}
	return ""
}

// pinnedHint is for those who have no network now.
const pinnedHint = "an image that is written NAME@sha256:… needs none, once it was pulled"

// noReference is a text that names no image.
func noReference(ref string) error {
	e := &Error{Err: errors.New("it is no image's reference: [HOST/]NAME[:TAG][@DIGEST]")}
	repo, _, _ := strings.Cut(ref, "@")
	if low := strings.ToLower(repo); low != repo {
		if _, err := name.ParseReference(low); err == nil {
			e.hint = "names are in lower case: " + low
		}
	}
	return e
}

// network says what a person can do about a host that does not answer.
func network(host string, err error) error {
	e := &Error{Host: host, Err: bare(err)}
	var cert *tls.CertificateVerificationError
	var unknown x509.UnknownAuthorityError
	var plain *plainError
	const insecure = "SYSBUILD_INSECURE_REGISTRIES="
	var already *Error
	var dial *net.OpError
	switch {
	case errors.As(err, &already):
		return err
	case isDNS(err):
		e.Err = errors.New("no such host")
		e.hint = "look at the registry's name; an image without one is of docker.io"
		if host == "docker.io" {
			e.hint = "is there a network? " + pinnedHint
		}
	case errors.As(err, &cert), errors.As(err, &unknown):
		e.hint = "put the authority's certificate into " + filepath.Join(certDirs()[0], host, "ca.crt") + ", or say " + insecure + host
		e.is = fs.ErrPermission
	case errors.As(err, &plain), strings.Contains(err.Error(), "server gave HTTP response to HTTPS client"):
		e.Err = errors.New("it speaks plain HTTP, which is for the machine itself alone")
		e.hint = "say " + insecure + host + " where its network is to be trusted"
		e.is = fs.ErrPermission
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		e.Err = fmt.Errorf("it closed the connection: %w", e.Err)
	case errors.As(err, &dial):
		e.hint = pinnedHint
	}
	return e
}

// bare drops the method and the URL that net/http puts in front.
func bare(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}
