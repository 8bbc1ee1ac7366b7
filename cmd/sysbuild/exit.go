package main

import (
	"context"
	"errors"
	"fmt"
	"syscall"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// The exit statuses, on which scripts rely.
const (
	statusDone     = 0
	statusFailed   = 1 // findings, or a failed build
	statusUsage    = 2
	statusInternal = 3
	statusSignal   = 128 // and the number of the signal that ended it, as shells count
)

// interruption is the cause of a context that a signal cancelled.
type interruption struct{ signal syscall.Signal }

func (i interruption) Error() string {
	switch i.signal {
	case syscall.SIGTERM:
		return "terminated"
	case syscall.SIGHUP:
		return "hung up"
	}
	return "interrupted"
}

func (i interruption) status() int { return statusSignal + int(i.signal) }

// interrupted says whether a signal ended what ctx is of.
func interrupted(ctx context.Context) (i interruption, ok bool) {
	ok = errors.As(context.Cause(ctx), &i)
	return i, ok
}

// usageError is a command line that means nothing.
type usageError struct{ err error }

func (e usageError) Error() string { return e.err.Error() }
func (e usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error {
	return usageError{fmt.Errorf(format, args...)}
}

func isUsage(err error) bool {
	var usage usageError
	return errors.As(err, &usage)
}

// exitError ends the process with a status, and nothing more to say.
type exitError int

func (e exitError) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// conclude prints what is left to say and gives the exit status.
func conclude(ctx context.Context, std streams, err error) int {
	var exit exitError
	var broken *guard.Panic
	signal, ended := interrupted(ctx)
	switch {
	case err == nil:
		return statusDone
	case errors.As(err, &exit):
		return int(exit)
	case errors.As(err, &broken):
		report(std.err, broken)
		return statusInternal
	case isUsage(err):
		fmt.Fprintf(std.err, "sysbuild: %v\n", err)
		return statusUsage
	case ended:
		fmt.Fprintf(std.err, "sysbuild: %v\n", signal)
		return signal.status()
	}
	explain(std.terminal(), err)
	return failedStatus(err)
}

// failedStatus is that of an error that is shown: of the command line's where it
// chose what the Sysfile has not.
func failedStatus(err error) int {
	for _, d := range findings(err) {
		if d.Span.IsZero() && (d.Rule == "UnknownTarget" || d.Rule == "UnknownStage") {
			return statusUsage
		}
	}
	return statusFailed
}
