package lower

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"
	"google.golang.org/protobuf/encoding/protojson"
)

// dump prints a definition, one op a line behind a comment of what stands
// beside it:
//
//	# TITLE part=PART group=NAME caps=ID,…
//	o3 = exec o1 o2:1 {FIELDS}
//
// The last op is the definition's result.
func dump(t *testing.T, def *llb.Definition) string {
	t.Helper()
	var b strings.Builder
	names := map[string]string{}
	for i, dt := range def.Def {
		var op pb.Op
		if err := op.UnmarshalVT(dt); err != nil {
			t.Fatal(err)
		}
		dgst := digest.FromBytes(dt)
		names[string(dgst)] = fmt.Sprintf("o%d", i+1)
		var inputs []string
		for _, in := range op.Inputs {
			name := names[in.Digest]
			if in.Index != 0 {
				name += fmt.Sprintf(":%d", in.Index)
			}
			inputs = append(inputs, name)
		}
		if op.Op == nil {
			fmt.Fprintf(&b, "result %s\n", strings.Join(inputs, " "))
			continue
		}
		fmt.Fprintf(&b, "%s%s = %s\n", beside(def.Metadata[dgst]), names[string(dgst)], line(t, &op, inputs))
	}
	return b.String()
}

func beside(m llb.OpMetadata) string {
	words := []string{"#"}
	if s := m.Description["llb.customname"]; s != "" {
		words = append(words, s)
	}
	if s := m.Description[PartKey]; s != "" {
		words = append(words, "part="+s)
	}
	if m.ProgressGroup != nil {
		words = append(words, fmt.Sprintf("group=%q", m.ProgressGroup.Name))
	}
	if m.IgnoreCache {
		words = append(words, "nocache")
	}
	if m.LinuxResources != nil {
		words = append(words, "resources")
	}
	var caps []string
	for _, id := range slices.Sorted(maps.Keys(m.Caps)) {
		caps = append(caps, string(id))
	}
	if caps != nil {
		words = append(words, "caps="+strings.Join(caps, ","))
	}
	if len(words) == 1 {
		return ""
	}
	return strings.Join(words, " ") + "\n"
}

// line is an op's word, its inputs and its fields.
func line(t *testing.T, op *pb.Op, inputs []string) string {
	t.Helper()
	text, err := protojson.Marshal(op)
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(text, &fields); err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"source", "exec", "file", "merge"} {
		if body, ok := fields[word]; ok {
			readable(body)
			out := append([]string{word}, inputs...)
			if p, ok := fields["platform"].(map[string]any); ok {
				out = append(out, fmt.Sprintf("%s/%s", p["OS"], p["Architecture"]))
			}
			return strings.Join(append(out, encoded(t, body)), " ")
		}
	}
	t.Fatalf("op %s", text)
	return ""
}

// readable puts text in place of base64.
func readable(v any) {
	switch v := v.(type) {
	case map[string]any:
		if s, ok := v["data"].(string); ok {
			text, _ := base64.StdEncoding.DecodeString(s)
			v["data"] = string(text)
			var request any
			if json.Unmarshal(text, &request) == nil {
				v["data"] = short(request)
			}
		}
		for _, e := range v {
			readable(e)
		}
	case []any:
		for _, e := range v {
			readable(e)
		}
	}
}

// short leaves out what is empty.
func short(v any) any {
	m, ok := v.(map[string]any)
	for k, e := range m {
		if e == nil || e == "" {
			delete(m, k)
		} else if ok {
			m[k] = short(e)
		}
	}
	return v
}

func encoded(t *testing.T, v any) string {
	t.Helper()
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(b.String())
}
