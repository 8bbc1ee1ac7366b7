// Package dnfstate reads and writes what dnf 5 keeps of a system beside the rpm
// database: why a package is there, which groups brought it, and what was chosen
// of modules.
//
// Source: libdnf5/system/state.cpp of dnf5, version 1.0 of its files.
package dnfstate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// Dir is where the files lie, and these are their names.
const (
	Dir          = "/usr/lib/sysimage/libdnf5"
	Packages     = Dir + "/packages.toml"
	Groups       = Dir + "/groups.toml"
	Environments = Dir + "/environments.toml"
	Modules      = Dir + "/modules.toml"
)

// ErrVersion is a file of a later form than this package knows.
var ErrVersion = errors.New("it is not of version 1.0")

// Limits of a file: 10,000 packages are 700 kB.
const (
	Limit      = 8 << 20
	mostDepth  = 32
	mostListed = 30_000 // packages of all groups, and groups of all environments
)

// Why a package is there, as packages.toml has it. A package that is not named
// there and that no group lists was installed by another tool.
const (
	User           = "User"
	Dependency     = "Dependency"
	WeakDependency = "Weak Dependency"
)

// Reasons are why packages are there, by name.arch.
type Reasons map[string]string

// IsDependency is true for a package that nobody asked for.
func (r Reasons) IsDependency(nameArch string) bool {
	return r[nameArch] == Dependency || r[nameArch] == WeakDependency
}

// ParsePackages reads packages.toml.
func ParsePackages(text []byte) (Reasons, error) {
	var f struct {
		Version  string
		Packages map[string]struct{ Reason string }
	}
	if err := decode(text, &f, &f.Version); err != nil {
		return nil, err
	}
	out := Reasons{}
	for name, p := range f.Packages {
		out[name] = p.Reason
	}
	return out, nil
}

// Text is packages.toml as dnf 5 writes it.
func (r Reasons) Text() []byte {
	b := head("packages")
	for _, name := range slices.Sorted(maps.Keys(r)) {
		fmt.Fprintf(b, "%s = {reason = %s}\n", quote(name), quote(r[name]))
	}
	return b.Bytes()
}

// Group is a group that is installed.
type Group struct {
	Types    []string `toml:"package_types"` // of its packages that were to come: "mandatory"
	Packages []string // those that it brought
}

// ParseGroups reads groups.toml: groups by their IDs.
func ParseGroups(text []byte) (map[string]Group, error) {
	var f struct {
		Version string
		Groups  map[string]Group
	}
	if err := decode(text, &f, &f.Version); err != nil {
		return nil, err
	}
	n := 0
	for _, g := range f.Groups {
		n += 1 + len(g.Packages)
	}
	return f.Groups, few(n)
}

// Environment is an environment that is installed.
type Environment struct {
	Groups []string // the IDs of those that came with it
}

// ParseEnvironments reads environments.toml: environments by their IDs.
func ParseEnvironments(text []byte) (map[string]Environment, error) {
	var f struct {
		Version      string
		Environments map[string]Environment
	}
	if err := decode(text, &f, &f.Version); err != nil {
		return nil, err
	}
	n := 0
	for _, e := range f.Environments {
		n += 1 + len(e.Groups)
	}
	return f.Environments, few(n)
}

func few(n int) error {
	if n > mostListed {
		return fmt.Errorf("more than %d packages and groups are listed", mostListed)
	}
	return nil
}

// Module is what was chosen of a module.
type Module struct {
	Stream   string   `toml:"enabled_stream"`
	State    string   `toml:"state"` // "Enabled", "Disabled", or "Available" where nothing was
	Profiles []string `toml:"installed_profiles"`
}

// ModuleStates are by module.
type ModuleStates map[string]Module

// ParseModules reads modules.toml.
func ParseModules(text []byte) (ModuleStates, error) {
	var f struct {
		Version string
		Modules ModuleStates
	}
	if err := decode(text, &f, &f.Version); err != nil {
		return nil, err
	}
	if f.Modules == nil {
		f.Modules = ModuleStates{}
	}
	return f.Modules, nil
}

// Text is modules.toml as dnf 5 writes it.
func (m ModuleStates) Text() []byte {
	b := head("modules")
	for _, name := range slices.Sorted(maps.Keys(m)) {
		s := m[name]
		var profiles []string
		for _, p := range s.Profiles {
			profiles = append(profiles, quote(p))
		}
		fmt.Fprintf(b, "[modules.%s]\nenabled_stream = %s\ninstalled_profiles = [%s]\nstate = %s\n",
			quote(name), quote(s.Stream), strings.Join(profiles, ", "), quote(s.State))
	}
	return b.Bytes()
}

func head(table string) *bytes.Buffer {
	return bytes.NewBufferString("version = \"1.0\"\n[" + table + "]\n")
}

// quote writes a basic string of TOML, whose escapes are those of JSON.
func quote(s string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a string always can be
	return strings.ReplaceAll(strings.TrimSuffix(b.String(), "\n"), "\x7f", `\u007f`)
}

// decode reads a file that may be hostile.
func decode(text []byte, into any, version *string) error {
	switch {
	case len(text) > Limit:
		return fmt.Errorf("more than %d bytes", Limit)
	case depth(text) > mostDepth:
		return fmt.Errorf("more than %d brackets within each other", mostDepth)
	}
	err := guard.Func(func() error {
		_, err := toml.Decode(string(text), into)
		return err
	})()
	if err == nil && *version != "1.0" {
		err = fmt.Errorf("version %q: %w", *version, ErrVersion)
	}
	return err
}

// depth is how many brackets are open at once, those in strings too.
func depth(text []byte) int {
	open, most := 0, 0
	for _, c := range text {
		switch c {
		case '[', '{':
			open++
			most = max(most, open)
		case ']', '}':
			open = max(open-1, 0)
		}
	}
	return most
}
