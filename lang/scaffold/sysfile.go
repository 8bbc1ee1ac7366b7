package scaffold

import (
	"encoding/json"
	"strings"
)

// sysfile is the text of the Sysfile, not yet canonical.
func sysfile(a Answers) string {
	var b strings.Builder
	parts := [][]string{head(a), root(a), program(a), labels(a), exports(a), {target(a)}}
	for _, lines := range parts {
		if len(lines) > 0 {
			b.WriteString(strings.Join(lines, "\n") + "\n\n")
		}
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

// head says what the file is and how it is built.
func head(a Answers) []string {
	about := a.Summary
	if about == "" {
		about = title(a)
	}
	next := "sysbuild run out/" + outputName(a)
	return []string{"# " + about, "#", "#   sysbuild build && " + next}
}

func outputName(a Answers) string {
	name := strings.NewReplacer("/", "_", ":", "_").Replace(a.Name + ":" + a.Version)
	if a.Kind == System {
		return name + ".system.tar"
	}
	return name + ".oci.tar"
}

// root is the stage's beginning with the packages in it.
func root(a Answers) []string {
	if a.Image == "" {
		return packagesOnScratch(a)
	}
	out := []string{"ROOTFS " + word(a.Image)}
	if len(a.Packages) > 0 {
		out = append(out, "YUM install --nodocs "+words(a.Packages))
	}
	return out
}

// program is what the image runs.
func program(a Answers) []string {
	command := a.Command
	var out []string
	switch {
	case command != nil:
	case a.Kind == Base:
		command = []string{"/bin/bash"}
	default:
		command = []string{"/usr/bin/" + script}
		out = append(out, "COPY --chmod=755 "+script+" /usr/bin/"+script)
	}
	return append(out, "CMD "+list(command))
}

func labels(a Answers) []string {
	pairs := []string{"name=" + word(a.Name), "version=" + word(a.Version)}
	summary := a.Summary
	if summary == "" {
		summary = title(a)
	}
	for _, p := range []struct{ name, value string }{
		{"summary", summary}, {"description", a.Description}, {"license", a.License},
		{"maintainer", a.Maintainer}, {"help", a.Help}, {"distribution-scope", a.Scope},
	} {
		if p.value != "" {
			pairs = append(pairs, p.name+"="+word(p.value))
		}
	}
	if a.Kind == System {
		pairs = append(pairs, "atomic.type=system")
	}
	return []string{"LABEL " + strings.Join(pairs, " \\\n")}
}

// exports are the lines of a system image. Every variable that has a default is
// one of the service's environment too: else nothing would read it.
func exports(a Answers) []string {
	if a.Kind != System {
		return nil
	}
	var out []string
	for _, f := range a.Files {
		out = append(out, "EXPORT file "+word(f.Source)+" "+word(f.Dest))
	}
	var defaults, flags []string
	for _, d := range a.Defaults {
		defaults = append(defaults, word(d.Name)+"="+word(d.Value))
		flags = append(flags, "--env="+d.Name+"=$"+d.Name)
	}
	if defaults != nil {
		out = append(out, "EXPORT default "+strings.Join(defaults, " \\\n"))
	}
	for _, f := range a.Config {
		name, value, given := strings.Cut(f, "=")
		if given {
			name += "=" + flagWord(value)
		}
		flags = append(flags, "--"+name)
	}
	if flags != nil {
		out = append(out, "EXPORT config "+strings.Join(flags, " \\\n"))
	}
	return append(out, "EXPORT service service.template")
}

func target(a Answers) string {
	format := "oci"
	if a.Kind == System {
		format = "system"
	}
	return "TARGET " + format + " " + a.Name + ":" + a.Version
}

// special are the characters that mean something in a word.
const special = " \t\"'\\$"

// word is a text as a word of the language, none of it a variable.
func word(s string) string {
	if s != "" && !strings.ContainsAny(s, special) && !strings.HasPrefix(s, "#") {
		return s
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "$", `\$`).Replace(s) + `"`
}

// flagWord is the value of EXPORT config's flags, which are templates: a $ is
// theirs.
func flagWord(s string) string {
	if !strings.ContainsAny(s, " \t\"'\\") {
		return s
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

func words(list []string) string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = word(s)
	}
	return strings.Join(out, " ")
}

// list is the JSON form of a command.
func list(args []string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(args) // strings cannot fail
	return strings.TrimSpace(b.String())
}
