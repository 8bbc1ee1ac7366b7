package module

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/dnfstate"
)

// StateDir is where dnf keeps what was chosen, a file a module: NAME.module.
const StateDir = "/etc/dnf/modules.d"

// Status says what was chosen of a module; "" is nothing.
type Status string

// The statuses, as they stand in a file.
const (
	Enabled  Status = "enabled"
	Disabled Status = "disabled"
)

// State is what was chosen of a module.
type State struct {
	Status   Status
	Stream   string // of an Enabled one
	Profiles []string
}

// enabled is the state with a stream enabled; what was installed of another one is
// forgotten.
func (s State) enabled(stream string) State {
	if s.Status != Enabled || s.Stream != stream {
		return State{Status: Enabled, Stream: stream}
	}
	return s
}

// Text is the state as dnf writes it.
func (s State) Text(name string) string {
	return fmt.Sprintf("[%s]\nname=%[1]s\nstream=%s\nprofiles=%s\nstate=%s\n", name, s.Stream, strings.Join(s.Profiles, ", "), s.Status)
}

// ParseState reads such a file. What it does not know it passes over.
func ParseState(text string) (name string, s State) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") {
			name = strings.TrimSpace(line[1 : len(line)-1])
			continue
		}
		key, value, _ := strings.Cut(line, "=")
		value = strings.TrimSpace(value)
		switch strings.TrimSpace(key) {
		case "stream":
			s.Stream = value
		case "profiles":
			s.Profiles = strings.FieldsFunc(value, func(r rune) bool { return r == ',' || r == ' ' })
		case "state":
			s.Status = status(value)
		}
	}
	return name, s
}

func status(text string) Status {
	switch text {
	case "1", "true", "enabled":
		return Enabled
	case "0", "false", "disabled":
		return Disabled
	}
	return ""
}

// FromDnf5 is a state as dnf 5 keeps it.
func FromDnf5(m dnfstate.Module) State {
	return State{Status: status(strings.ToLower(m.State)), Stream: m.Stream, Profiles: m.Profiles}
}

// Dnf5 is the state as dnf 5 keeps it.
func (s State) Dnf5() dnfstate.Module {
	m := dnfstate.Module{Stream: s.Stream, State: "Available", Profiles: s.Profiles}
	switch s.Status {
	case Enabled:
		m.State = "Enabled"
	case Disabled:
		m.State = "Disabled"
	}
	return m
}

// Equal says whether two states are written the same.
func (s State) Equal(o State) bool {
	return s.Status == o.Status && s.Stream == o.Stream && slices.Equal(s.Profiles, o.Profiles)
}
