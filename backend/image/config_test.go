package image

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

func TestConfig(t *testing.T) {
	at := time.Date(2023, 11, 14, 22, 13, 20, 999, time.FixedZone("far", 7200))
	target := &ir.Target{
		Image: &ir.Image{
			Platform:     ir.Platform{OS: "linux", Architecture: "arm64", Variant: "v8"},
			Created:      at,
			Author:       "me",
			User:         "1000",
			Env:          []string{"B=2", "A=1"},
			Entrypoint:   []string{"/e"},
			Cmd:          []string{"c"},
			WorkingDir:   "/w",
			ExposedPorts: []string{"80/tcp", "53/udp"},
			Volumes:      []string{"/v"},
			Labels:       map[string]string{"z": "1", "a": "2"},
			StopSignal:   "SIGINT",
			Shell:        []string{"/bin/bash", "-c"},
			OnBuild:      []string{"RUN true"},
			Healthcheck:  &ir.Healthcheck{Test: []string{"CMD", "true"}, Interval: time.Second, Retries: 3},
		},
		History: []ir.History{{Created: at, CreatedBy: "ENV A=1", EmptyLayer: true}, {Created: at, CreatedBy: "RUN x"}},
	}
	c, err := configOf(target, []backend.Layer{{}}, []packed{{streamed: streamed{DiffID: "sha256:11"}}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"created":"2023-11-14T20:13:20Z","author":"me","architecture":"arm64","os":"linux","variant":"v8",` +
		`"config":{"User":"1000","ExposedPorts":{"53/udp":{},"80/tcp":{}},"Env":["B=2","A=1"],"Entrypoint":["/e"],"Cmd":["c"],` +
		`"Volumes":{"/v":{}},"WorkingDir":"/w","Labels":{"a":"2","z":"1"},"StopSignal":"SIGINT",` +
		`"Healthcheck":{"Test":["CMD","true"],"Interval":1000000000,"Retries":3},"OnBuild":["RUN true"],"Shell":["/bin/bash","-c"]},` +
		`"rootfs":{"type":"layers","diff_ids":["sha256:11"]},` +
		`"history":[{"created":"2023-11-14T20:13:20Z","created_by":"ENV A=1","empty_layer":true},{"created":"2023-11-14T20:13:20Z","created_by":"RUN x"}]}`
	if string(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestHistory writes layers as b (base), l (own), e (came out empty) and
// entries as L (a layer's) and - (none); L of the answer is a layer.
func TestHistory(t *testing.T) {
	for _, c := range []struct{ name, layers, base, own, want string }{
		{"over scratch", "l", "", "-L-", "-L-"},
		{"nothing changed", "e", "", "L", "-"},
		{"some changed", "lel", "", "LLL", "L-L"},
		{"base's history fits", "bbl", "L-L", "-L", "L-L-L"},
		{"base has none", "bbl", "", "L", "LLL"},
		{"base's is short", "bbl", "L-", "L", "LLL"},
		{"base's is long", "bl", "LL", "L", "LL"},
		{"base alone", "b", "-L", "-", "-L-"},
		{"nothing on nothing", "e", "", "--", "--"},
		{"base's came out empty", "ebl", "LL", "L", "-LL"},
		{"too many entries", "l", "", "LL", "error"},
	} {
		var all []backend.Layer
		for _, l := range c.layers {
			all = append(all, backend.Layer{Empty: l == 'e'})
		}
		target := &ir.Target{Image: &ir.Image{}, BaseHistory: lines(c.base), History: lines(c.own)}
		list, err := historyOf(target, all)
		var got strings.Builder
		for _, h := range list {
			got.WriteString(map[bool]string{true: "-", false: "L"}[h.EmptyLayer])
		}
		if err != nil {
			got.Reset()
			got.WriteString("error")
		}
		if got.String() != c.want {
			t.Errorf("%s: %s, want %s (%v)", c.name, got.String(), c.want, err)
		}
	}
}

func lines(text string) []ir.History {
	var list []ir.History
	for _, c := range text {
		list = append(list, ir.History{EmptyLayer: c == '-'})
	}
	return list
}
