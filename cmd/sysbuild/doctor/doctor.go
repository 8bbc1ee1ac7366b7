// Package doctor looks at a machine: which builds can work on it, and why
// others cannot. It tries what it can rather than guess, leaves nothing behind,
// asks no server but builders, and prints nothing.
package doctor

import (
	"context"
	"time"

	"github.com/sysbuild/sysbuild/backend/buildkit/dial"
)

// Status is how well something is.
type Status string

// The states of a check.
const (
	OK      Status = "ok"
	Warn    Status = "warn"    // builds work; something may surprise
	Missing Status = "missing" // what needs it does not work
)

// Group is what a check is of.
type Group string

// The groups, in the order in which they are shown.
const (
	Native   Group = "native"   // steps that run on this machine
	Builder  Group = "builder"  // steps that run on a BuildKit builder
	Machine  Group = "machine"  // what both kinds of build use
	Optional Group = "optional" // programs that some flags and commands need
)

// Check is one thing that was looked at.
type Check struct {
	Group  Group  `json:"group"`
	Name   string `json:"name"`
	Status Status `json:"status"`
	Text   string `json:"text"`           // what is there, or why it is not
	Hint   string `json:"hint,omitempty"` // the way out
}

// Report is what the doctor says.
type Report struct {
	Native  bool    `json:"native"`  // steps can run on this machine
	Builder string  `json:"builder"` // the address of a builder that answers; "" is none
	Checks  []Check `json:"checks"`
}

// Usable is true where some build can work.
func (r Report) Usable() bool { return r.Native || r.Builder != "" }

// Options say where to look.
type Options struct {
	CacheDir string    // absolute
	Environ  []string  // NAME=VALUE
	Known    []string  // the variables SYSBUILD_… that mean something
	Now      time.Time // the machine's clock
	// NotIsolated is why the process has no mount namespace of its own; nil
	// where it has one.
	NotIsolated error
	Address     string // of a builder; "": one that is found
	TLS         dial.TLS
	Patience    time.Duration // for a builder's answer
	LookPath    func(program string) (string, error)
}

// Look looks at everything.
func Look(ctx context.Context, o Options) Report {
	var r Report
	native := o.native(ctx)
	r.Native = !has(native, Missing)
	builder, address := o.builder(ctx, r.Native)
	r.Builder = address
	for _, part := range [][]Check{native, builder, o.machine(), o.optional()} {
		r.Checks = append(r.Checks, part...)
	}
	return r
}

// has is true where a check came out like this.
func has(list []Check, s Status) bool {
	for _, c := range list {
		if c.Status == s {
			return true
		}
	}
	return false
}

// getenv is a variable's value; of several of one name the last.
func (o Options) getenv(name string) (value string) {
	for _, pair := range o.Environ {
		if len(pair) > len(name) && pair[:len(name)] == name && pair[len(name)] == '=' {
			value = pair[len(name)+1:]
		}
	}
	return value
}
