package pkgmgr

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// repoDirs are where a root file system's own repository files lie.
var repoDirs = []string{"/etc/yum.repos.d", "/etc/distro.repos.d"}

// rootRepos reads the repository files of a root file system, in the order of
// their names.
func rootRepos(root ir.Files) ([]definition, error) {
	var out []definition
	err := eachRootFile(root, repoDirs, ".repo", func(file, text string) error {
		defs, err := parseRepoFile(text)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		out = append(out, defs...)
		return nil
	})
	return out, err
}

// parseRepoFile reads yum's file form: sections of NAME=VALUE, a line that
// begins with a blank goes on with the value above. Options that do not say
// where or how a repository is trusted are left to the image's own yum.
func parseRepoFile(text string) ([]definition, error) {
	var out []definition
	var last *string
	values := map[string]*string{}
	flush := func() error {
		if len(out) == 0 {
			return nil
		}
		return fillDefinition(&out[len(out)-1], values)
	}
	for n, line := range strings.Split(text, "\n") {
		trimmed := strings.TrimSpace(line)
		switch {
		case trimmed == "" || strings.HasPrefix(trimmed, "#") || strings.HasPrefix(trimmed, ";"):
		case (line[0] == ' ' || line[0] == '\t') && last != nil:
			*last += " " + trimmed
		case strings.HasPrefix(trimmed, "[") && strings.HasSuffix(trimmed, "]"):
			if err := flush(); err != nil {
				return nil, err
			}
			id := strings.TrimSpace(trimmed[1 : len(trimmed)-1])
			out = append(out, definition{Repo: Repo{Repo: &ir.Repo{Manager: "yum", ID: id, GPGCheck: true}}, enabled: true})
			values, last = map[string]*string{}, nil
		default:
			name, value, ok := strings.Cut(trimmed, "=")
			if !ok || len(out) == 0 {
				return nil, fmt.Errorf("line %d: neither [ID] nor NAME=VALUE", n+1)
			}
			value = strings.TrimSpace(value)
			last = &value
			values[strings.TrimSpace(name)] = last
		}
	}
	if err := flush(); err != nil {
		return nil, err
	}
	return withoutMain(out), nil
}

func withoutMain(defs []definition) []definition {
	var out []definition
	for _, d := range defs {
		if d.ID != "main" {
			out = append(out, d)
		}
	}
	return out
}

func fillDefinition(d *definition, values map[string]*string) error {
	get := func(name string) string {
		if v := values[name]; v != nil {
			return *v
		}
		return ""
	}
	d.BaseURLs, d.Keys = fields(get("baseurl")), fields(get("gpgkey"))
	d.MirrorList, d.Metalink = get("mirrorlist"), get("metalink")
	d.Exclude = append(fields(get("exclude")), fields(get("excludepkgs"))...)
	d.IncludePkgs = fields(get("includepkgs"))
	err := errors.Join(
		into(&d.enabled, d.ID, "enabled", get, parseBool),
		into(&d.GPGCheck, d.ID, "gpgcheck", get, parseBool),
		into(&d.RepoGPGCheck, d.ID, "repo_gpgcheck", get, parseBool),
		into(&d.Priority, d.ID, "priority", get, strconv.Atoi),
		into(&d.Cost, d.ID, "cost", get, strconv.Atoi),
	)
	if err != nil {
		return err
	}
	// One of the three is asked, in dnf's order.
	if d.Metalink != "" {
		d.MirrorList, d.BaseURLs = "", nil
	} else if d.MirrorList != "" {
		d.BaseURLs = nil
	}
	return nil
}

// into reads an option where the file has it.
func into[T any](field *T, id, name string, get func(string) string, parse func(string) (T, error)) error {
	v := get(name)
	if v == "" {
		return nil
	}
	value, err := parse(v)
	if err != nil {
		return fmt.Errorf("[%s]: %s=%s: %w", id, name, v, err)
	}
	*field = value
	return nil
}
