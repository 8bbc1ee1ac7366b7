package pkgmgr

import (
	"fmt"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// Main is what a root file system's own dnf or yum is told in [main].
type Main struct {
	File    string // that has it; "": there is none
	Options map[string]string
}

// mainFiles are the configurations of dnf and yum, the first that is there counts;
// mainDirs those whose files dnf 5 reads before it, the later directory's in the
// place of one of the same name.
var (
	mainFiles = []string{"/etc/dnf/dnf.conf", "/etc/yum.conf"}
	mainDirs  = []string{"/usr/share/dnf5/libdnf.conf.d", "/etc/dnf/libdnf5.conf.d"}
)

// RootMain reads it. A build does not obey it, so what cannot be read is none.
func RootMain(root ir.Files) Main {
	m := Main{Options: map[string]string{}}
	texts := map[string]string{}
	_ = eachRootFile(root, mainDirs, ".conf", func(file, text string) error {
		m.File, texts[path.Base(file)] = file, text
		return nil
	})
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		readMain(m.Options, texts[name])
	}
	for _, file := range mainFiles {
		if text, err := root.ReadFile(file); err == nil && len(text) <= rootFileLimit {
			m.File = file
			readMain(m.Options, string(text))
			break
		}
	}
	return m
}

// readMain takes the options of the section [main] in. A line that begins with a
// blank goes on with the value above.
func readMain(into map[string]string, text string) {
	in, last := false, ""
	for line := range strings.Lines(text) {
		trimmed := strings.TrimSpace(line)
		name, value, isOption := strings.Cut(trimmed, "=")
		switch {
		case trimmed == "" || strings.HasPrefix(trimmed, "#") || strings.HasPrefix(trimmed, ";"):
		case strings.HasPrefix(trimmed, "["):
			in, last = trimmed == "[main]", ""
		case !in:
		case line[0] == ' ' || line[0] == '\t':
			if last != "" {
				into[last] = strings.TrimSpace(into[last] + " " + trimmed)
			}
		case isOption:
			last = strings.TrimSpace(name)
			into[last] = strings.TrimSpace(value)
		}
	}
}

// quietOptions are those that change what comes of an instruction without that
// anybody is told. Of all others one hears: an error says --nobest or
// --nogpgcheck.
var quietOptions = []string{
	"allow_vendor_change", "clean_requirements_on_remove", "distroverpkg", "enable_group_conditionals", "enablegroups", "exclude",
	"exclude_from_weak", "exclude_from_weak_autodetect", "excludepkgs", "group_package_types", "includepkgs", "install_weak_deps",
	"installonly_limit", "installonlypkgs", "module_obsoletes", "module_platform_id", "module_stream_switch", "multilib_policy", "obsoletes",
	"override_install_langs", "protected_packages", "repo_gpgcheck", "tsflags", "upgrade_requirements_on_install",
}

// removalOptions are those of them that a removal asks for.
var removalOptions = []string{"clean_requirements_on_remove", "protected_packages"}

// baseOptions warns of what the root's own configuration says and this
// instruction does not do.
func (q *query) baseOptions() {
	var names, set []string
	for _, name := range quietOptions {
		value, there := q.Root.Main.Options[name]
		if _, said := q.Packages.Options[name]; !there || said || !q.differs(name, value) {
			continue
		}
		names = append(names, name+"="+value)
		if CheckOption(name, value) == nil {
			set = append(set, name+"="+quoted(value))
		}
	}
	if names == nil {
		return
	}
	d := diag.Diagnostic{
		Severity: diag.Warning, Rule: "BaseOption",
		Summary: fmt.Sprintf("%s of the root file system is not obeyed: %s", q.Root.Main.File, strings.Join(names, ", ")),
		Detail:  "It is for the image's own package manager. A build obeys what the Sysfile says.",
	}
	if set != nil {
		d.Hint = "to obey it, and to be told no more, say in front of this line: YUM set " + strings.Join(set, " ")
	}
	q.notes = append(q.notes, d)
}

// differs says whether an option would change what comes of the instruction.
func (q *query) differs(name, value string) bool {
	removal := slices.Contains(removalOptions, name)
	switch verb := verbOf(q.Packages); {
	case verb == removing && !removal, verb == choosing && !strings.HasPrefix(name, "module_"):
		return false
	case removal && verb != removing && !q.Packages.Erasing:
		return false
	case name == "distroverpkg":
		return releasever(q.Root.Installed, value) != releasever(q.Root.Installed, "")
	case name == "module_platform_id" && value == "platform:"+q.platform():
		return false
	case strings.HasPrefix(name, "installonly"):
		if value == "" || !slices.ContainsFunc(q.Root.Installed, isInstallOnly) {
			return false
		}
	case value == "" && !removal:
		return false
	}
	plain, _ := readSettings(&ir.Packages{})
	with, err := readSettings(&ir.Packages{Options: map[string]string{name: value}})
	return err != nil || !reflect.DeepEqual(plain, with)
}

func isInstallOnly(p Installed) bool {
	return slices.ContainsFunc(solve.DefaultInstallOnly(), func(name string) bool { return p.Provide(rpm.Dep{Name: name}) })
}

// quoted is a value as one word of an instruction.
func quoted(value string) string {
	if strings.ContainsAny(value, " \t\"'\\$") || value == "" {
		return "'" + strings.ReplaceAll(value, "'", "") + "'"
	}
	return value
}
