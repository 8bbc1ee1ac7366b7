package dial

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/moby/buildkit/client"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/internal/needs"
)

func TestTail(t *testing.T) {
	tail, now := newTail(), time.Now()
	log := func(d digest.Digest, text string) {
		tail.add(&client.SolveStatus{Logs: []*client.VertexLog{{Vertex: d, Data: []byte(text)}}})
	}
	end := func(d digest.Digest, err string) {
		tail.add(&client.SolveStatus{Vertexes: []*client.Vertex{{Digest: d, Completed: &now, Error: err}}})
	}
	log("good", "forgotten")
	end("good", "")
	if len(tail.ops) != 0 {
		t.Errorf("%d ops are kept", len(tail.ops))
	}
	for range 100 {
		log("bad", strings.Repeat("x", 1<<10))
	}
	go func() {
		time.Sleep(20 * time.Millisecond)
		log("bad", "the end")
		end("bad", "exit code 1")
		end("bad", "exit code 1") // builders say so twice
	}()
	got := string(tail.of("bad"))
	if !strings.HasSuffix(got, "the end") || len(got) != maxTail {
		t.Errorf("%d bytes, %q at the end", len(got), got[max(0, len(got)-20):])
	}
	close(tail.ended)
	if got := tail.of("never heard of"); len(got) != 0 {
		t.Errorf("%q", got)
	}
}

// TestShow holds how our own steps look among a builder's.
func TestShow(t *testing.T) {
	var s shown
	begin := time.Now()
	event := func(kind backend.EventKind, current int64) *client.SolveStatus {
		return s.status(backend.Event{Time: begin, Kind: kind, Step: "pack x", Title: "pack x", Current: current, Total: 10, Unit: "B", Err: errors.New("why")})
	}
	started := event(backend.Started, 0).Vertexes[0]
	if started.Name != "pack x" || started.Started == nil || started.Completed != nil {
		t.Errorf("%+v", started)
	}
	if c := event(backend.Progress, 10); len(c.Vertexes) != 0 || c.Statuses[0].Vertex != started.Digest || c.Statuses[0].Completed == nil {
		t.Errorf("%+v", c)
	}
	if v := event(backend.Failed, 0).Vertexes[0]; v.Digest != started.Digest || v.Completed == nil || v.Error != "why" {
		t.Errorf("%+v", v)
	}
	if v := s.status(backend.Event{Kind: backend.Note, Text: "a word"}).Vertexes[0]; v.Name != "a word" || v.Completed == nil {
		t.Errorf("%+v", v)
	}
}

// TestProgram holds what can be sent to a builder.
func TestProgram(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text")
	if err := os.WriteFile(text, []byte("#!/bin/sh\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string]string{text: "it is no Linux program", needs.Tool(t, "ls"): "build it with CGO_ENABLED=0"} {
		if _, err := openProgram(file); !errors.Is(err, ErrProgram) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", file, err)
		}
	}
	if err := os.WriteFile(dir+"/main.go", []byte("package main\nfunc main() {}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "build", "-o", dir+"/arm", dir+"/main.go")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOARCH=arm64", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if p, err := openProgram(dir + "/arm"); err != nil || p.arch != "arm64" {
		t.Errorf("%+v, %v", p, err)
	}
}
