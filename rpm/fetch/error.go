package fetch

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// MismatchError is a file that is not the one that was asked for. errors.As
// finds it in what Fetch returns where any URL gave such a file.
type MismatchError struct {
	What string // "size" or "digest"
	Want string // a size in bytes, or "sha256:…"
	Got  string // likewise
}

// Error says what was expected and what came.
func (e *MismatchError) Error() string {
	unit := ""
	if e.What == "size" {
		unit = " bytes"
	}
	return fmt.Sprintf("%s is %s%s; expected %s", e.What, e.Got, unit, e.Want)
}

// statusError is an HTTP answer that is no file. One that says that there is
// none is fs.ErrNotExist.
type statusError struct {
	code  int
	after time.Duration // Retry-After
}

func (e *statusError) Error() string {
	return strings.TrimSpace(fmt.Sprintf("%d %s", e.code, http.StatusText(e.code)))
}

func (e *statusError) Is(target error) bool {
	return target == fs.ErrNotExist && (e.code == http.StatusNotFound || e.code == http.StatusGone)
}

// stallError is a server that stopped in the middle.
type stallError struct{ after time.Duration }

func (e *stallError) Error() string {
	return fmt.Sprintf("stalled: less than %d bytes a second for %s", minRate, e.after)
}

// localError is an error of the cache directory: no other URL cures it.
type localError struct{ err error }

func (e *localError) Error() string { return "cache: " + e.err.Error() }
func (e *localError) Unwrap() error { return e.err }

// final is true for what trying the same URL again does not cure.
func final(err error) bool {
	var status *statusError
	if errors.As(err, &status) {
		switch status.code {
		case http.StatusRequestTimeout, http.StatusTooEarly, http.StatusTooManyRequests:
			return false
		}
		return status.code < 500
	}
	var mismatch *MismatchError
	var cert *tls.CertificateVerificationError
	return errors.As(err, &mismatch) || errors.As(err, &cert) ||
		errors.Is(err, errRefused) || errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission)
}

// errRefused marks an answer that we do not want, however often it comes.
var errRefused = errors.New("refused")

func refused(format string, args ...any) error {
	return fmt.Errorf("%w: %s", errRefused, fmt.Sprintf(format, args...))
}

// attempt is one URL's last error.
type attempt struct {
	url string
	err error
}

// failure is the error of a request: of its only URL, or of all of them.
func failure(req Request, tries []attempt) error {
	if len(tries) == 1 {
		return fmt.Errorf("%s: get: %w", redact(tries[0].url), tries[0].err)
	}
	return &mirrorsError{name: req.name(), tries: tries}
}

type mirrorsError struct {
	name  string
	tries []attempt
}

func (e *mirrorsError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: get: none of %d servers gave it:", e.name, len(e.tries))
	for _, t := range e.tries {
		fmt.Fprintf(&b, "\n  %s: %v", redact(t.url), t.err)
	}
	return b.String()
}

// Unwrap gives the errors, so that "not there" is known as such only where
// every server said so, and others where any did.
func (e *mirrorsError) Unwrap() []error {
	var errs []error
	for _, t := range e.tries {
		if !errors.Is(t.err, fs.ErrNotExist) {
			errs = append(errs, t.err)
		}
	}
	if errs == nil {
		errs = append(errs, e.tries[0].err)
	}
	return errs
}

// bare takes the URL off a net/http error: it is said once already.
func bare(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

// redact hides a password that stands in a URL.
func redact(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return strconv.Quote(raw[strings.LastIndexByte(raw, '@')+1:]) // what is before it may be a password
	}
	return u.Redacted()
}
