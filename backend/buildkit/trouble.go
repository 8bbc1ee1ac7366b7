package buildkit

import (
	"errors"
	"strings"
	"syscall"

	"github.com/moby/buildkit/util/grpcerrors"

	"github.com/sysbuild/sysbuild/lang/pattern"
)

// trouble is of the builder itself, whatever step it was at.
type trouble struct {
	text  string
	hint  string
	gone  bool // it is of no step: nothing more is heard of any
	cause error
}

// Error implements error.
func (t *trouble) Error() string { return t.text }

// Unwrap gives the error as it came.
func (t *trouble) Unwrap() error { return t.cause }

// Hint says what to do about it.
func (t *trouble) Hint() string { return t.hint }

// troubled makes an error of the builder's own troubles one that says so; nil
// where err is of none of them.
func troubled(err error) *trouble {
	var known *trouble
	if err == nil || errors.As(err, &known) {
		return known
	}
	text := err.Error()
	switch {
	case grpcerrors.Code(err).String() == "Unavailable":
		return &trouble{
			text: "the builder is gone: " + behind(text, "Unavailable: ", "error reading from server: "),
			hint: "the builder's log says why; where it has kept its results, the next build goes on with them. --builder names another one",
			gone: true, cause: err,
		}
	case strings.Contains(text, syscall.ENOSPC.Error()), strings.Contains(text, syscall.EDQUOT.Error()):
		return &trouble{
			text:  "the builder's disk is full: " + behind(text, "ResourceExhausted: ", "userspace copy failed: "),
			hint:  "buildctl prune frees what the builder keeps, docker builder prune does so in a docker engine; --builder names another one",
			cause: err,
		}
	}
	return nil
}

// requestText is how the builder tells of a server that did not answer it.
var requestText = pattern.New(`\bfailed to do request: \w+ "([^"]*)": (.*)$`)

// unreached is a server that the builder, and nobody here, did not reach; nil
// where err is of none.
func unreached(err error) *trouble {
	found := requestText.Regexp().FindStringSubmatch(err.Error())
	if found == nil {
		return nil
	}
	return &trouble{
		text: found[1] + ": " + found[2], cause: err,
		hint: "it is the builder that asks this server: is the server up, and does the builder reach it?",
	}
}

// behind is a text behind the last of words that it has.
func behind(text string, words ...string) string {
	for _, w := range words {
		if i := strings.LastIndex(text, w); i >= 0 {
			text = text[i+len(w):]
		}
	}
	return text
}
