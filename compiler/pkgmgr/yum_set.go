package pkgmgr

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/comps"
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

	groupTypes    []comps.Type // nil: dnf's own
	noConditional bool         // a group's conditional packages do not come
	notWeakly     []string     // globs of packages that no weak dependency brings

	platform      string // the stream of the module "platform"; "": unknown
	switchStreams bool   // from one stream of a module to another
	// moduleObsoletes leaves enabled streams that are at their end.
	moduleObsoletes bool

	noScripts     bool
	localUnsigned bool     // package files that are named need no signature
	include       []string // globs of the only packages to see; nil: all
	skip          bool     // what cannot be installed is left out
	skipMissing   bool     // what no repository has is
	multilib      bool     // every architecture of what is named comes
	noObsoletes   bool
	again         bool // upgrades bring what somebody left out of recommended packages

	noGroups        bool // no repository's groups are looked at
	skipUnavailable bool // a repository that cannot be read is left out
	proxy           string
	reposDirs       []string // nil: dnf's
	varsDirs        []string // nil: dnf's
}

func readSettings(p *ir.Packages) (settings, error) {
	s := settings{
		noDocs: p.NoDocs, noWeak: p.NoWeakDeps, noBest: p.NoBest, noGPG: p.NoGPGCheck,
		langs: p.Langs, exclude: slices.Clone(p.Exclude), installOnlyLimit: 3, skip: p.Skip,
	}
	for _, name := range slices.Sorted(maps.Keys(p.Options)) {
		value := p.Options[name]
		if read := engineOptions[name]; read == nil {
			continue
		} else if err := read(&s, value); err != nil {
			return s, badOption(name, value, err)
		}
	}
	if disables(p.DisableExcludes, "main") {
		s.exclude, s.include = nil, nil
	}
	slices.Sort(s.exclude)
	return s, nil
}

// disables says that --disableexcludes names a repository, or "main".
func disables(list []string, id string) bool {
	return slices.Contains(list, "all") || slices.Contains(list, id)
}

// CheckOption says whether the engine can obey an option of YUM set.
func CheckOption(name, value string) error {
	if read := engineOptions[name]; read != nil {
		return read(&settings{}, value)
	}
	return nil
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
