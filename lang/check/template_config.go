package check

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// Config is what is looked at of a runtime configuration (config.md of the OCI
// runtime specification, and the forms of its drafts).
type Config struct {
	Root *struct {
		Path     string `json:"path"`
		ReadOnly bool   `json:"readonly"`
	} `json:"root"`
	Process *struct {
		Terminal     bool            `json:"terminal"`
		Args         []string        `json:"args"`
		Capabilities json.RawMessage `json:"capabilities"`
	} `json:"process"`
	Mounts []struct {
		Destination string `json:"destination"`
		Type        string `json:"type"`
		Source      string `json:"source"`
	} `json:"mounts"`
}

// ParseConfig renders the template of a configuration with the defaults that
// there are, and reads it. It is nil, without an error, where a variable without
// one stands in it. The offset is where an error shows in the template.
func ParseConfig(t Template, v InstallTime) (c *Config, offset int, err error) {
	text, origin, ok := t.rendered(v)
	if !ok {
		return nil, 0, nil
	}
	c = &Config{}
	err = json.Unmarshal([]byte(text), c)
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return nil, origin(max(0, int(syntax.Offset)-1)), err
	case errors.As(err, &kind):
		return nil, origin(max(0, int(kind.Offset)-1)), fmt.Errorf("%s cannot be a %s", kind.Field, kind.Value)
	}
	return c, 0, err
}

// configTemplate wants of a configuration what installers refuse otherwise, or
// what no runtime starts without.
func (c *checker) configTemplate(t Template, v InstallTime) {
	config, offset, err := ParseConfig(t, v)
	at := func(word string) Word { return Word{Span: t.Find(word)} }
	switch {
	case err != nil:
		c.inTemplate(t, RuleBadConfig, t.line(offset), "the configuration is no JSON of its kind: "+err.Error(),
			"the variables stand for their defaults here; what is text needs quotes around it")
	case config == nil:
	case config.Root == nil || config.Root.Path != "rootfs":
		c.inTemplate(t, RuleBadConfig, at(`"root"`), `the configuration's root is not "rootfs"`, `write "root": {"path": "rootfs", "readonly": true}`)
	case !config.Root.ReadOnly:
		c.inTemplate(t, RuleBadConfig, at(`"readonly"`), "the root is not read-only", `write "readonly": true; what is written to goes on a mount`)
	case config.Process == nil || len(config.Process.Args) == 0:
		c.inTemplate(t, RuleBadConfig, at(`"process"`), "the configuration runs nothing", `write "process": {"args": ["/usr/bin/program"], …}`)
	}
}

// serviceTemplate wants a unit that can be started.
func (c *checker) serviceTemplate(t Template) {
	section, starts := "", false
	for line := range strings.Lines(t.Text) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]"):
			section = line
		case section == "[Service]":
			key, _, _ := strings.Cut(line, "=")
			starts = starts || strings.TrimSpace(key) == "ExecStart"
		}
	}
	if !starts {
		c.inTemplate(t, RuleBadUnit, t.line(0), "the unit has no ExecStart in its [Service]",
			"write ExecStart=$EXEC_START below [Service]: it runs the container")
	}
}
