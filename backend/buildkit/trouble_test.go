package buildkit

import (
	"errors"
	"fmt"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// What a builder says of its own troubles, and what of it a person reads.
func TestTold(t *testing.T) {
	lost := status.Error(codes.Unavailable, "error reading from server: EOF")
	full := errors.New("failed to solve: ResourceExhausted: failed to copy files: userspace copy failed: write /much: no space left on device")
	away := errors.New(`failed to copy: httpReadSeeker: failed open: failed to do request: Get "http://h/v2/x/blobs/y": dial tcp: connection refused`)
	for want, err := range map[string]error{
		"the builder is gone: EOF": lost,
		"the builder's disk is full: write /much: no space left on device": full,
		"http://h/v2/x/blobs/y: dial tcp: connection refused":              away,
	} {
		got := told(fmt.Errorf("failed to load cache key: %w", err))
		if got.Error() != want || !errors.Is(got, err) {
			t.Errorf("%v is told as %v", err, got)
		}
		var h interface{ Hint() string }
		if !errors.As(got, &h) || h.Hint() == "" {
			t.Errorf("%v has no hint", got)
		}
	}
	v := ir.New(&ir.Source{Kind: ir.Scratch})
	var step *backend.Error
	if errors.As(at(v, told(lost)), &step) {
		t.Error("a builder that is gone is some step's fault")
	}
	if !errors.As(at(v, told(full)), &step) {
		t.Error("nobody knows where the disk was full")
	}
}

// What a step requires and nobody gave is told as it is natively.
func TestNotGiven(t *testing.T) {
	b, v := &Backend{}, ir.New(&ir.Exec{})
	for text, want := range map[string]string{
		"failed to solve: secret a/b: not found":     "secret mount a/b: it is required and not given",
		`no SSH key "" forwarded from the client`:    "ssh mount default: it is required and not given",
		`no SSH key "x y" forwarded from the client`: "ssh mount x y: it is required and not given",
	} {
		var h interface{ Hint() string }
		if err := b.reason(v, text); err == nil || err.Error() != want || !errors.As(told(err), &h) || h.Hint() == "" {
			t.Errorf("%s: %v", text, err)
		}
	}
}
