package dial

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/moby/buildkit/client"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend"
)

// TestEvents tells of a builder's ops as steps: a group of ops is one, layers are
// one together, what is internal is one that nothing announces.
func TestEvents(t *testing.T) {
	at := time.Unix(1000, 0)
	op := func(name, group string, begun, ended, cached bool, err string) *client.Vertex {
		v := &client.Vertex{Digest: digest.FromString(name), Name: name, Cached: cached, Error: err}
		if group != "" {
			v.ProgressGroup = &pb.ProgressGroup{Id: "group " + group, Name: group}
		}
		if begun {
			v.Started = &at
		}
		if ended {
			v.Completed = &at
		}
		return v
	}
	var got strings.Builder
	words := map[backend.EventKind]string{
		backend.Started: "started", backend.Cached: "cached", backend.Done: "done", backend.Failed: "failed",
		backend.Progress: "progress", backend.Log: "log",
	}
	e := newEvents(func(e backend.Event) {
		fmt.Fprintf(&got, "%s %s %d/%d %s%v\n", words[e.Kind], e.Title, e.Current, e.Total, e.Output, e.Err)
	})
	statuses := make(chan *client.SolveStatus, 20)
	for _, s := range []*client.SolveStatus{
		{Vertexes: []*client.Vertex{
			op("fetch", "YUM", false, false, false, ""), op("put", "YUM", false, false, false, ""),
			op("[internal] layer of RUN", "RUN", false, false, false, ""), op("[internal] what a step does", "RUN", true, true, false, ""),
		}},
		{Vertexes: []*client.Vertex{op("[internal] load sysbuild", "", true, false, false, "")}},
		{Statuses: []*client.VertexStatus{{ID: "bytes", Vertex: digest.FromString("[internal] load sysbuild"), Current: 9}}},
		{Vertexes: []*client.Vertex{op("[internal] load sysbuild", "", true, true, false, "")}},
		{Vertexes: []*client.Vertex{op("from", "", true, true, true, "")}},
		{Vertexes: []*client.Vertex{op("fetch", "YUM", true, false, false, "")}},
		{Vertexes: []*client.Vertex{op("fetch", "YUM", true, true, false, "")}},
		{Logs: []*client.VertexLog{{Vertex: digest.FromString("put"), Data: []byte("said "), Stream: 1}}},
		{Vertexes: []*client.Vertex{op("put", "YUM", true, true, false, "")}},
		{Vertexes: []*client.Vertex{op("[internal] layer of RUN", "RUN", true, true, false, "")}},
		{Vertexes: []*client.Vertex{op("a", "", true, true, false, "process \"x\" did not complete"), op("b", "", true, true, false, "context canceled")}},
	} {
		statuses <- s
	}
	close(statuses)
	e.follow(statuses)
	want := `progress prepare the build 9/0 <nil>
progress prepare the build 9/9 <nil>
cached from 0/0 <nil>
done from 0/0 <nil>
started YUM 0/0 <nil>
log YUM 0/0 said <nil>
done YUM 0/0 <nil>
started make the layers 0/0 <nil>
done make the layers 0/0 <nil>
started a 0/0 <nil>
failed a 0/0 process "x" did not complete
started b 0/0 <nil>
failed b 0/0 context canceled
`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}
