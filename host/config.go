package host

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// object is a JSON object that is changed in few places.
type object = map[string]any

// runnable holds the rendered configuration to what an installation can run, and
// brings it to what runtimes of today take.
func (s *session) runnable(d *deployment, out map[string]string, tmpfiles string) error {
	text, ok := out["config.json"]
	if !ok {
		return nil // files alone, or a unit that starts no container
	}
	config, err := parseConfig(text)
	if err != nil {
		return fmt.Errorf("config.json: %w", err)
	}
	if err := checkConfig(config); err != nil {
		return fmt.Errorf("config.json: %w", err)
	}
	changed := modern(config)
	if s.opts.User {
		if err := s.forUser(config); err != nil {
			return fmt.Errorf("config.json: %w", err)
		}
		changed = true
	}
	if changed {
		data, err := encode(config)
		if err != nil {
			return err
		}
		out["config.json"] = string(data)
	}
	if _, ok := out[tmpfiles]; !ok {
		if lines := s.missingSources(d, config); lines != "" {
			out[tmpfiles] = lines
		}
	}
	return nil
}

func parseConfig(text string) (object, error) {
	d := json.NewDecoder(bytes.NewReader([]byte(text)))
	d.UseNumber()
	var config object
	err := d.Decode(&config)
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		at := min(int(syntax.Offset), len(text))
		line := 1 + bytes.Count([]byte(text[:at]), []byte("\n"))
		return nil, fmt.Errorf("line %d: it is no JSON once its variables have their values, which are put in as they are: %w", line, err)
	}
	if err == nil && config == nil {
		err = errors.New("it is no JSON object")
	}
	return config, err
}

// checkConfig wants what the system container's format wants.
func checkConfig(config object) error {
	root, _ := config["root"].(object)
	process, _ := config["process"].(object)
	args, _ := process["args"].([]any)
	switch {
	case root["readonly"] != true:
		return errors.New("root.readonly is not true; only images whose root is not written are installed")
	case root["path"] != "rootfs":
		return fmt.Errorf("root.path is %v, and must be \"rootfs\"", root["path"])
	case len(args) == 0:
		return errors.New("process.args is empty, so that nothing would run")
	}
	return nil
}

// modern brings a configuration of before the OCI runtime specification 1.0 to
// it: capabilities were one list, which stood for all sets.
func modern(config object) bool {
	process, _ := config["process"].(object)
	list, ok := process["capabilities"].([]any)
	if !ok {
		return false
	}
	process["capabilities"] = object{"bounding": list, "effective": list, "inheritable": list, "permitted": list}
	config["ociVersion"] = "1.0.2"
	return true
}
