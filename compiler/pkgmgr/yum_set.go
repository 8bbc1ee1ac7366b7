package pkgmgr

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/comps"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// settings are what flags and YUM set together say to the engine. A flag wins.
type settings struct {
	noDocs  bool
	noWeak  bool
	noBest  bool
	noGPG   bool
	langs   []string // nil: all
	exclude []string
	repoGPG bool
	// protected packages are removed only by name; nil: as the root says.
	protected []string
	// installOnly are what packages provide of which several versions stand
	// beside each other, nil: dnf's; installOnlyLimit is how many, 0: all.
	installOnly      []string
	installOnlyLimit int
	// keepUnneeded leaves what nothing needs any more behind a removal.
	keepUnneeded bool

	groupTypes []comps.Type // nil: dnf's own
	notWeakly  []string     // globs of packages that no weak dependency brings

	platform      string // the stream of the module "platform"; "": unknown
	switchStreams bool   // from one stream of a module to another
}

func readSettings(p *ir.Packages) (settings, error) {
	s := settings{
		noDocs: p.NoDocs, noWeak: p.NoWeakDeps, noBest: p.NoBest, noGPG: p.NoGPGCheck,
		langs: p.Langs, exclude: slices.Clone(p.Exclude), installOnlyLimit: 3,
	}
	for _, name := range slices.Sorted(maps.Keys(p.Options)) {
		value := p.Options[name]
		if read := engineOptions[name]; read == nil {
			continue
		} else if err := read(&s, value); err != nil {
			return s, badOption(name, value, err)
		}
	}
	slices.Sort(s.exclude)
	return s, nil
}

// CheckOption says whether the engine can obey an option of YUM set.
func CheckOption(name, value string) error {
	if read := engineOptions[name]; read != nil {
		return read(&settings{}, value)
	}
	return nil
}

// engineOptions are the [main] options that the engine itself obeys. All
// others speak to the image's own yum or dnf alone, and are written there.
var engineOptions = map[string]func(*settings, string) error{
	"tsflags": func(s *settings, v string) error {
		for _, flag := range fields(v) {
			if flag != "nodocs" {
				return fmt.Errorf("flag %q is not supported: nodocs is", flag)
			}
			s.noDocs = true
		}
		return nil
	},
	"override_install_langs": func(s *settings, v string) error {
		langs := strings.FieldsFunc(v, func(r rune) bool { return r == ':' || r == ',' || r == ' ' })
		if s.langs == nil && !slices.Contains(langs, "all") {
			s.langs = langs
		}
		return nil
	},
	"install_weak_deps": boolean(func(s *settings, on bool) { s.noWeak = s.noWeak || !on }),
	"best":              boolean(func(s *settings, on bool) { s.noBest = s.noBest || !on }),
	"gpgcheck":          boolean(func(s *settings, on bool) { s.noGPG = s.noGPG || !on }),
	"repo_gpgcheck":     boolean(func(s *settings, on bool) { s.repoGPG = on }),
	"exclude_from_weak": func(s *settings, v string) error {
		s.notWeakly = append(s.notWeakly, fields(v)...)
		return nil
	},
	"exclude_from_weak_autodetect": only(true),
	"module_obsoletes":             only(false),
	"module_platform_id": func(s *settings, v string) error {
		stream, ok := strings.CutPrefix(v, "platform:")
		if !ok || stream == "" {
			return fmt.Errorf("it is not of the form platform:STREAM")
		}
		s.platform = stream
		return nil
	},
	"module_stream_switch": boolean(func(s *settings, on bool) { s.switchStreams = on }),
	"group_package_types": func(s *settings, v string) (err error) {
		s.groupTypes, err = parseTypes(v)
		return err
	},
	"exclude":     excludes,
	"excludepkgs": excludes,
	"protected_packages": func(s *settings, v string) error {
		s.protected = append([]string{}, fields(v)...)
		return nil
	},
	"installonlypkgs": func(s *settings, v string) error {
		s.installOnly = append(slices.Clone(solve.DefaultInstallOnly()), fields(v)...)
		return nil
	},
	"installonly_limit": func(s *settings, v string) error {
		n, err := strconv.Atoi(v)
		if v == "<off>" || err == nil && n == 0 {
			s.installOnlyLimit = 0
			return nil
		}
		if err != nil || n < 2 {
			return errors.New("2 or more, or 0 for no limit, is wanted")
		}
		s.installOnlyLimit = n
		return nil
	},
	"clean_requirements_on_remove": boolean(func(s *settings, on bool) { s.keepUnneeded = !on }),
	"obsoletes":                    only(true),
	"strict":                       only(true),
	"skip_broken":                  only(false),
	"multilib_policy": func(_ *settings, v string) error {
		if v != "best" {
			return fmt.Errorf("only %q is supported", "best")
		}
		return nil
	},
}

func excludes(s *settings, v string) error {
	s.exclude = append(s.exclude, fields(v)...)
	return nil
}

func boolean(set func(*settings, bool)) func(*settings, string) error {
	return func(s *settings, v string) error {
		on, err := parseBool(v)
		if err == nil {
			set(s, on)
		}
		return err
	}
}

// only is an option whose other value the engine cannot obey.
func only(want bool) func(*settings, string) error {
	return func(_ *settings, v string) error {
		on, err := parseBool(v)
		if err == nil && on != want {
			err = fmt.Errorf("only %t is supported", want)
		}
		return err
	}
}

func parseBool(v string) (bool, error) {
	switch strings.ToLower(v) {
	case "1", "yes", "true", "on":
		return true, nil
	case "0", "no", "false", "off":
		return false, nil
	}
	return false, fmt.Errorf("neither true nor false")
}

// fields splits a list option as yum does: at commas and blanks.
func fields(v string) []string {
	return strings.FieldsFunc(v, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\n' })
}

func badOption(name, value string, err error) error {
	return diag.Diagnostic{Rule: "UnsupportedOption", Summary: fmt.Sprintf("YUM set %s=%s: %v", name, value, err)}
}
