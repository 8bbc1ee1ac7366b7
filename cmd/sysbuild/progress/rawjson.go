package progress

import (
	"encoding/json"
	"io"
	"time"

	"github.com/sysbuild/sysbuild/backend"
)

// rawJSON writes one JSON object a line for every event.
type rawJSON struct {
	w io.Writer
}

// line is the form of a backend.Event that programs read. Fields are only ever
// added.
type line struct {
	Time    time.Time `json:"time"`
	Kind    string    `json:"kind"`
	Step    string    `json:"step,omitempty"`
	Title   string    `json:"title,omitempty"`
	Item    string    `json:"item,omitempty"`
	Current int64     `json:"current,omitempty"`
	Total   int64     `json:"total,omitempty"` // absent: unknown
	Unit    string    `json:"unit,omitempty"`  // "B", absent: things
	Output  string    `json:"output,omitempty"`
	Stream  string    `json:"stream,omitempty"` // of Output: "stdout" or "stderr"
	Text    string    `json:"text,omitempty"`
	Error   string    `json:"error,omitempty"`
}

var kinds = [...]string{
	backend.Started:  "started",
	backend.Cached:   "cached",
	backend.Progress: "progress",
	backend.Log:      "log",
	backend.Done:     "done",
	backend.Failed:   "failed",
	backend.Note:     "note",
}

func (r *rawJSON) Event(e backend.Event) {
	l := line{
		Time: e.Time.UTC(), Kind: kinds[e.Kind], Step: e.Step,
		Item: e.Item, Current: e.Current, Total: e.Total, Unit: e.Unit,
		Output: string(e.Output), Text: e.Text,
	}
	if e.Title != "" || e.Vertex != nil && e.Vertex.Title != "" {
		l.Title = title(e)
	}
	if e.Kind == backend.Log {
		l.Stream = "stdout"
		if e.Stderr {
			l.Stream = "stderr"
		}
	}
	if e.Err != nil {
		l.Error = e.Err.Error()
	}
	r.write(l)
}

func (r *rawJSON) write(l line) {
	enc := json.NewEncoder(r.w)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(l) // a view that cannot be written stops no build
}

// Plan implements View.
func (r *rawJSON) Plan(now time.Time, steps int) {
	r.write(line{Time: now.UTC(), Kind: "plan", Total: int64(steps)})
}

func (r *rawJSON) Close() {}
