package image

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/appc/spec/schema/types"
	"github.com/appc/spec/schema/types/resource"
)

// isolators read NAME=VALUE: JSON as the specification has it for that name, or
// the short form of it.
func isolators(flags []string) (types.Isolators, error) {
	var out types.Isolators
	for _, text := range flags {
		name, value, _ := strings.Cut(text, "=")
		data, err := json.Marshal(map[string]any{"name": name, "value": isolatorValue(name, value)})
		var one types.Isolator
		if err == nil {
			err = json.Unmarshal(data, &one)
		}
		if err == nil && one.Value() == nil {
			err = errors.New("the specification has no isolator of this name")
		}
		if err == nil {
			err = one.Value().AssertValid()
		}
		for _, of := range []error{resource.ErrFormatWrong, resource.ErrNumeric, resource.ErrSuffix} {
			if errors.Is(err, of) {
				err = errors.New("it is no quantity, such as 250m or 2G")
			}
		}
		if err != nil {
			return nil, fmt.Errorf("--isolator=%s: %w", text, cause(err))
		}
		out = append(out, one)
	}
	return out, nil
}

// isolatorValue is the JSON of a short form: a list of a set, a limit of a
// resource; any other value is JSON already.
func isolatorValue(name, value string) any {
	switch {
	case json.Valid([]byte(value)) && !isNumber(value):
		return json.RawMessage(value)
	case strings.HasSuffix(name, "-set"):
		return map[string]any{"set": strings.Split(value, ",")}
	case name == types.ResourceCPUName, name == types.ResourceMemoryName:
		return map[string]any{"limit": value}
	case strings.HasPrefix(name, "resource/"):
		return map[string]any{"default": true, "limit": value}
	case isNumber(value):
		return json.Number(value)
	}
	return value
}

func isNumber(s string) bool {
	var n json.Number
	return json.Unmarshal([]byte(s), &n) == nil && !strings.HasPrefix(s, `"`)
}

// cause is an error without encoding/json's words about Go's types around it.
func cause(err error) error {
	var m *json.MarshalerError
	for errors.As(err, &m) {
		err = m.Err
	}
	return err
}
