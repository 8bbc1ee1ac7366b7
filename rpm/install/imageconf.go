package install

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// managers are the package managers whose configuration is edited, each where
// its file is there. The one of dnf comes first: its yum.conf is a link.
var managers = []struct{ conf, vars string }{
	{"/etc/dnf/dnf.conf", "/etc/dnf/vars"},
	{"/etc/yum.conf", "/etc/yum/vars"},
}

// configure writes what is asked for into the image's own configuration:
// repositories at once, options and variables where the package manager is
// there, which the transaction that brings it may be.
func (t *transaction) configure(context.Context) error {
	for _, id := range sortedKeys(t.req.Repos) {
		if err := plainName("repository", id); err != nil {
			return err
		}
		if err := t.root.MkdirAll("/etc/yum.repos.d", 0o755); err != nil {
			return err
		}
		if err := t.root.WriteFile("/etc/yum.repos.d/"+id+".repo", []byte(t.req.Repos[id]), 0o644); err != nil {
			return err
		}
	}
	if err := t.modules(); err != nil {
		return err
	}
	if err := t.systemState(); err != nil {
		return err
	}
	if len(t.req.Options)+len(t.req.Vars) == 0 {
		return nil
	}
	found := false
	for i, m := range managers {
		if _, err := t.root.Stat(m.conf); errors.Is(err, errNotThere) {
			continue
		}
		if found && t.sameFile(managers[0].conf, m.conf) {
			continue
		}
		found = true
		if err := t.options(m.conf, i == 0); err != nil {
			return err
		}
		if err := t.vars(m.vars); err != nil {
			return err
		}
	}
	if !found {
		t.host.Warn("the image has neither /etc/dnf/dnf.conf nor /etc/yum.conf yet: options and variables are written when a package brings one")
	}
	return nil
}

// modules writes what was chosen of modules where dnf looks for it.
func (t *transaction) modules() error {
	for _, name := range sortedKeys(t.req.Modules) {
		if err := plainName("module", name); err != nil {
			return err
		}
		if err := t.root.MkdirAll("/etc/dnf/modules.d", 0o755); err != nil {
			return err
		}
		if err := t.root.WriteFile("/etc/dnf/modules.d/"+name+".module", []byte(t.req.Modules[name]), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func (t *transaction) sameFile(a, b string) bool {
	sa, err1 := t.root.Stat(a)
	sb, err2 := t.root.Stat(b)
	return err1 == nil && err2 == nil && sa.Dev == sb.Dev && sa.Ino == sb.Ino
}

// options sets [main] of a file. What dnf has no option for is a macro of rpm.
func (t *transaction) options(conf string, isDNF bool) error {
	data, err := t.root.ReadFile(conf, maxConfig)
	if err != nil {
		return err
	}
	text := string(data)
	for _, key := range sortedKeys(t.req.Options) {
		value := t.req.Options[key]
		if strings.ContainsAny(key+value, "\n\r\x00") {
			return fmt.Errorf("option %q: has a line break", key)
		}
		if isDNF && key == "override_install_langs" {
			if err := t.langMacro(value); err != nil {
				return err
			}
			continue
		}
		text = setMain(text, key, value)
	}
	if text == string(data) {
		return nil
	}
	return t.root.WriteFile(conf, []byte(text), 0o644)
}

// langMacro says the languages where dnf's rpm looks for them.
func (t *transaction) langMacro(langs string) error {
	if err := t.root.MkdirAll("/etc/rpm", 0o755); err != nil {
		return err
	}
	text := "%_install_langs " + strings.NewReplacer(",", ":", " ", "").Replace(langs) + "\n"
	return t.root.WriteFile("/etc/rpm/macros.image-language-conf", []byte(text), 0o644)
}

func (t *transaction) vars(dir string) error {
	for _, name := range sortedKeys(t.req.Vars) {
		if err := plainName("variable", name); err != nil {
			return err
		}
		if err := t.root.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		if err := t.root.WriteFile(dir+"/"+name, []byte(t.req.Vars[name]+"\n"), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func plainName(what, name string) error {
	if name == "" || strings.HasPrefix(name, ".") || strings.ContainsAny(name, "/\x00") {
		return fmt.Errorf("%s %q: not a file's name", what, name)
	}
	return nil
}

// setMain sets an option of the section [main] of an INI file: in its line, or
// else at the section's end. Lines that continue the old value go.
func setMain(text, key, value string) string {
	var out, held []string // held: blank lines and comments at the section's end
	in, done, dropping := false, false, false
	put := func(line string) {
		out = append(append(out, held...), line)
		held = nil
	}
	add := func() {
		if in && !done {
			out = append(out, key+"="+value)
			done = true
		}
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
		trimmed := strings.TrimSpace(line)
		if dropping && trimmed != "" && (line[0] == ' ' || line[0] == '\t') {
			continue
		}
		dropping = false
		name, _, isOption := strings.Cut(trimmed, "=")
		switch {
		case strings.HasPrefix(trimmed, "["):
			add()
			in = strings.HasPrefix(trimmed, "[main]")
			put(line)
		case in && (trimmed == "" || trimmed[0] == '#' || trimmed[0] == ';'):
			held = append(held, line)
		case in && isOption && strings.TrimSpace(name) == key:
			if !done {
				put(key + "=" + value)
			}
			done, dropping = true, true
		default:
			put(line)
		}
	}
	add()
	out = append(out, held...)
	if !done {
		out = append([]string{"[main]", key + "=" + value}, out...)
	}
	return strings.TrimRight(strings.Join(out, "\n"), "\n") + "\n"
}
