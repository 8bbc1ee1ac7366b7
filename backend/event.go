package backend

import (
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// EventKind says what happened.
type EventKind int

// What an Event tells. A step has Started or Cached, then any number of
// Progress and Log, then Done or Failed.
const (
	Started  EventKind = iota
	Cached             // the result was there already
	Progress           // Current of Total
	Log                // output of the step's command
	Done
	Failed
	Note // something people should know; no step need have started
)

// Event is one thing that happened, in a form fit for terminals, plain logs
// and JSON alike.
type Event struct {
	Time   time.Time
	Kind   EventKind
	Step   string     // identifies the step; equal for all its events
	Title  string     // "[base 2/5] YUM install bash"
	Vertex *ir.Vertex // nil for a step that is no vertex, such as reading metadata

	// Progress. A step may have several counters, told apart by Item.
	Item           string // "bash-4.2.46-34.el7.x86_64.rpm"; "" is the step's own counter
	Current, Total int64  // Total 0: unknown
	Unit           string // "B" bytes, "" things

	Output []byte // Log: what the command printed
	Stderr bool   // Log: to standard error
	Text   string // Note: the sentence
	Err    error  // Failed; Note: not nil where something went wrong that did not stop the step
}

// Sink takes events. It must not block for long and may be called from
// several goroutines at once.
type Sink func(Event)
