package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// screen is where a build speaks: progress, warnings, errors, outputs, all in
// the form that --progress says.
type screen struct {
	mode string // --progress
	out  *progress.Output
	data io.Writer // standard output
	view progress.View

	warnings diag.List

	skip   func(backend.Event) bool // events that are not shown; nil: none
	mu     sync.Mutex
	closed bool
}

func newScreen(mode string, std streams) (*screen, error) {
	s := &screen{mode: mode, out: std.terminal(), data: std.out}
	var err error
	s.view, err = progress.New(mode, s.out)
	return s, err
}

// Event is the backend.Sink of a build.
func (s *screen) Event(e backend.Event) {
	if s.skip != nil && s.skip(e) {
		return
	}
	if e.Time.IsZero() {
		e.Time = time.Now()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return
	}
	s.view.Event(e)
	if e.Kind == backend.Note && e.Err != nil && s.mode != "quiet" {
		s.warnings = append(s.warnings, stepWarns(e))
	}
}

// plan says how many steps there will be.
func (s *screen) plan(steps int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.closed {
		s.view.Plan(time.Now(), steps)
	}
}

// pause ends the view: a builder's display is about to begin.
func (s *screen) pause() { s.show(func(backend.Event) {}) }

// show has what follows shown by another.
func (s *screen) show(events backend.Sink) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.closed {
		s.view.Close()
		s.view = sink(events)
	}
}

// sink is a view of someone else's.
type sink backend.Sink

// Event implements progress.View.
func (s sink) Event(e backend.Event) { s(e) }

// Close implements progress.View.
func (sink) Close() {}

// Plan implements progress.View: a builder shows its own.
func (sink) Plan(time.Time, int) {}

// builderMode is how a builder's display shows progress: BUILDKIT_PROGRESS
// speaks where --progress does not.
func (s *screen) builderMode(lookup func(string) (string, bool)) string {
	mode := s.mode
	if env, _ := lookup("BUILDKIT_PROGRESS"); mode == "auto" && slices.Contains(progress.Modes, env) {
		mode = env
	}
	if mode == "auto" {
		mode = "plain"
		if s.out.CanMove {
			mode = "tty"
		}
	}
	return mode
}

// close ends the progress: what is printed now stands below it.
func (s *screen) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.closed {
		s.closed = true
		s.view.Close()
	}
}

// warn keeps what is worth a warning until the build ends, when nothing moves
// any more and no one overlooks it. A quiet build says nothing of it.
func (s *screen) warn(list diag.List) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.mode != "quiet" {
		s.warnings = append(s.warnings, list...)
	}
}

// showWarnings shows what was kept.
func (s *screen) showWarnings() {
	switch {
	case len(s.warnings) == 0:
	case s.mode == "rawjson":
		writeReport(s.out, "warning", s.warnings)
	default:
		_ = s.warnings.WriteText(s.out, textOptions(s.out))
	}
	s.warnings = nil
}

// end shows how a build ended, and gives what is left for the exit status.
func (s *screen) end(ctx context.Context, outputs []image.Output, err error) error {
	s.close()
	s.showWarnings()
	signal, stopped := interrupted(ctx)
	switch {
	case err != nil && isUsage(err):
		return err
	case err != nil && stopped:
		s.stopped(signal)
		return exitError(signal.status())
	case err != nil && s.mode == "rawjson":
		writeReport(s.out, "error", findings(err))
		return exitError(failedStatus(err))
	case err != nil:
		explain(s.out, err)
		return exitError(failedStatus(err))
	case s.mode == "quiet":
		_, err := io.WriteString(s.data, outputPaths(outputs))
		return err
	case s.mode == "rawjson":
		writeLine(s.out, said{Time: time.Now().UTC(), Kind: "outputs", Outputs: outputs})
	default:
		writeTable(s.out, outputs)
	}
	return nil
}

// stopped says what ended the build, and that it was not for nothing.
func (s *screen) stopped(by interruption) {
	const kept = "the steps that are done and the files that were fetched are kept, and the next build goes on from there"
	switch s.mode {
	case "rawjson":
		writeLine(s.out, said{Time: time.Now().UTC(), Kind: "interrupted", Text: by.Error()})
	case "quiet":
		fmt.Fprintf(s.out, "sysbuild: %v\n", by)
	default:
		fmt.Fprintf(s.out, "sysbuild: %v; %s\n", by, kept)
	}
}

// said is a line of the rawjson progress that no step has a part in.
type said struct {
	Time    time.Time       `json:"time"`
	Kind    string          `json:"kind"`           // "warning", "error", "interrupted" or "outputs"
	Text    string          `json:"text,omitempty"` // of "interrupted": by what
	Report  json.RawMessage `json:"report,omitempty"`
	Outputs []image.Output  `json:"outputs,omitempty"`
}

// writeReport writes diagnostics as one line of the rawjson progress.
func writeReport(w io.Writer, kind string, list diag.List) {
	var report, flat bytes.Buffer
	if list.WriteJSON(&report) != nil || json.Compact(&flat, report.Bytes()) != nil {
		return
	}
	writeLine(w, said{Time: time.Now().UTC(), Kind: kind, Report: flat.Bytes()})
}

// writeLine writes a value as one line of JSON.
func writeLine(w io.Writer, v any) {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v) // it was for people: no one is left to tell
}
