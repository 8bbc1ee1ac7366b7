package image

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
)

// manifestKeys are the fields of an image manifest, by where they stand. The
// schema's own reader drops others without a word. What has no row here is free.
var manifestKeys = map[string][]string{
	"": {"acKind", "acVersion", "name", "labels", "app", "annotations", "dependencies", "pathWhitelist"},
	".app": {
		"exec", "user", "group", "supplementaryGIDs", "eventHandlers", "workingDirectory", "environment",
		"mountPoints", "ports", "isolators", "userAnnotations", "userLabels",
	},
	".labels":              {"name", "value"},
	".annotations":         {"name", "value"},
	".dependencies":        {"imageName", "imageID", "labels", "size"},
	".dependencies.labels": {"name", "value"},
	".app.eventHandlers":   {"name", "exec"},
	".app.environment":     {"name", "value"},
	".app.mountPoints":     {"name", "path", "readOnly"},
	".app.ports":           {"name", "protocol", "port", "count", "socketActivated"},
	".app.isolators":       {"name", "value"},
}

// patchManifest changes a manifest as a JSON merge patch says (RFC 7396):
// objects are merged, null takes a field out, anything else replaces it.
func patchManifest(manifest, patch []byte) ([]byte, error) {
	from, err := decodeJSON(manifest)
	if err != nil {
		return nil, err
	}
	change, err := decodeJSON(patch)
	if err != nil {
		return nil, err
	}
	if _, ok := change.(map[string]any); !ok {
		return nil, errors.New("it is no JSON object")
	}
	if err := knownKeys("", change); err != nil {
		return nil, err
	}
	return json.Marshal(merge(from, change))
}

// decodeJSON reads one value and keeps its numbers as they are written.
func decodeJSON(data []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		var s *json.SyntaxError
		if errors.As(err, &s) {
			return nil, fmt.Errorf("line %d: %w", 1+bytes.Count(data[:min(s.Offset, int64(len(data)))], []byte("\n")), err)
		}
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("more follows the JSON object")
	}
	return v, nil
}

func merge(to, change any) any {
	fields, ok := change.(map[string]any)
	if !ok {
		return change
	}
	out, ok := to.(map[string]any)
	if !ok {
		out = map[string]any{}
	}
	for key, value := range fields {
		if value == nil {
			delete(out, key)
		} else {
			out[key] = merge(out[key], value)
		}
	}
	return out
}

// knownKeys refuses a field that the specification does not have.
func knownKeys(at string, v any) error {
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			if err := knownKeys(at, one); err != nil {
				return err
			}
		}
	case map[string]any:
		known, bound := manifestKeys[at]
		if !bound {
			return nil
		}
		for _, key := range sorted(v) {
			if !slices.Contains(known, key) {
				return fmt.Errorf("a manifest has no field %q", (at + "." + key)[1:])
			}
			if err := knownKeys(at+"."+key, v[key]); err != nil {
				return err
			}
		}
	}
	return nil
}
