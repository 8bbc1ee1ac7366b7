package dial

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"syscall"
)

// Error is a builder that cannot be spoken to.
type Error struct {
	Address string
	Err     error
	hint    string
}

// Error implements error.
func (e *Error) Error() string { return "builder " + e.Address + ": " + e.Err.Error() }

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Hint says what to do about it; "" where nothing is known to help.
func (e *Error) Hint() string { return e.hint }

var (
	// errSilent is a builder that does not answer.
	errSilent = errors.New("it does not answer")
	// errLate is one that took a build and did not begin it.
	errLate = errors.New("the builder did not begin the build in time")
)

// ways are what may help, by a part of the error's text; the first that fits is
// taken.
var ways = []struct {
	scheme string // "": any
	parts  []string
	hint   string
}{
	{"unix", []string{syscall.ENOENT.Error()}, "is buildkitd running, and does it listen there? buildkitd --addr ADDRESS starts it"},
	{engineScheme, []string{syscall.ENOENT.Error(), syscall.ECONNREFUSED.Error()}, "is the docker engine running? docker-engine:///PATH names its socket"},
	{"", []string{syscall.EACCES.Error()}, "the socket is not for this user; run it as root, or let the socket be one of the user's groups' (buildkitd --group)"},
	{"", []string{syscall.ECONNREFUSED.Error()}, "nothing listens there: is the builder running, and is it this port?"},
	{"", []string{"first record does not look like a TLS handshake"}, "the builder does not speak TLS: leave the certificates out, or start it with --tlscert and --tlskey"},
	{"", []string{"signed by unknown authority", "certificate is valid for", "certificate is not valid", "any IP SANs", "has expired"},
		"--builder-tls-ca names the authority that signed the builder's certificate, --builder-tls-servername the host that is written in it"},
	{"", []string{"certificate required", "bad certificate", "unknown certificate", "unknown certificate authority"},
		"the builder wants a certificate of ours, signed by its authority: --builder-tls-cert and --builder-tls-key"},
	{"tcp", []string{"error reading server preface", "connection reset", "broken pipe"},
		"does it speak TLS, and want a certificate of ours? --builder-tls-ca, --builder-tls-cert and --builder-tls-key give them"},
	{"", []string{"is not allowed by build daemon configuration"},
		"the builder has to allow it too: buildkitd --allow-insecure-entitlement, or builder.entitlements of a docker engine's daemon.json"},
	{"", []string{errLate.Error()},
		"before a build it asks the servers of --cache-to and --cache-from: are they up, and does the builder reach them?"},
	{"", []string{"cache exporter", "cache importer"}, "look at what --cache-to and --cache-from say"},
	{"", []string{"executable file not found"}, "the program that reaches it must be in PATH"},
	{"", []string{errSilent.Error()}, "look at the address, and at what stands between here and there"},
}

// explain says of which builder an error is, and what may help.
func explain(address string, err error) error {
	var already *Error
	if errors.As(err, &already) {
		return err
	}
	e := &Error{Address: address, Err: err}
	if errors.Is(err, context.Canceled) {
		return e
	}
	text := plain(err)
	if strings.Contains(text, "no such job") { // what a builder says who asks how its build goes
		text = errLate.Error()
	}
	e.Err = errors.New(text)
	scheme, _, _ := strings.Cut(address, "://")
	for _, w := range ways {
		fits := slices.ContainsFunc(w.parts, func(p string) bool { return strings.Contains(text, p) })
		if fits && (w.scheme == "" || w.scheme == scheme) {
			e.hint = strings.Replace(w.hint, "ADDRESS", address, 1)
			break
		}
	}
	return e
}

// exportFailed is a build that went well, and whose results were not exported.
func exportFailed(address string, err error) error {
	return &Error{
		Address: address, Err: fmt.Errorf("export the cache: %w", errors.New(plain(err))),
		hint: "what was built is written, and the builder has its results: the next build with this --cache-to exports them without running them again",
	}
}

// plain is an error's text without what the wire put around it.
func plain(err error) string {
	text := err.Error()
	for _, noise := range []string{
		"failed to list workers: ", "failed to solve: ", "Unavailable: ", "DeadlineExceeded: ",
		"connection error: desc = ", "transport: Error while dialing: ", "transport: authentication handshake failed: ",
	} {
		if _, behind, ok := strings.Cut(text, noise); ok {
			text = strings.Trim(behind, `"`)
		}
	}
	return text
}
