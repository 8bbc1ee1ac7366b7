package pkgmgr

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

// repoDirs are where a root file system's own repository files lie.
var repoDirs = []string{"/etc/yum.repos.d", "/etc/distro.repos.d"}

// rootRepos reads the repository files of a root file system, in the order of
// their names.
func rootRepos(root ir.Files, dirs []string) ([]definition, error) {
	var out []definition
	err := eachRootFile(root, dirs, ".repo", func(file, text string) error {
		defs, err := parseRepoFile(text)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		out = append(out, defs...)
		return nil
	})
	return out, err
}

// ReadRepos reads the text of a YUM repo FILE: what yum reads of one, by the
// same rules. unknown are the options that yum does not have, as "[ID]: NAME".
func ReadRepos(text string) (repos []*ir.Repo, unknown []string, err error) {
	defs, err := parseRepoFile(text)
	if err != nil {
		return nil, nil, err
	}
	for _, d := range defs {
		d.Disabled = !d.enabled
		if err := d.usable(); err != nil {
			return nil, nil, fmt.Errorf("[%s]: %w", d.ID, err)
		}
		repos = append(repos, d.Repo.Repo)
		for _, name := range slices.Sorted(maps.Keys(d.options)) {
			if !slices.Contains(check.RepoOptions(), name) {
				unknown = append(unknown, "["+d.ID+"]: "+name)
			}
		}
	}
	if len(repos) == 0 {
		return nil, nil, errors.New("it names no repository: a section [ID] with a baseurl is wanted")
	}
	return repos, unknown, nil
}

// usable refuses what a Sysfile's repository cannot be.
func (d definition) usable() error {
	if len(d.BaseURLs) == 0 && d.MirrorList == "" && d.Metalink == "" {
		return errors.New("it has no baseurl, mirrorlist or metalink")
	}
	return d.obeyable()
}

// obeyable refuses options that change how a repository is reached or trusted,
// and are not obeyed.
func (d definition) obeyable() error {
	for _, name := range slices.Sorted(maps.Keys(foreignOptions)) {
		value := d.options[name]
		if value == "" || foreignOptions[name] != "" && boolText(value) == foreignOptions[name] {
			continue
		}
		return fmt.Errorf("%s=%s is not supported", name, hidden(name, value))
	}
	return nil
}

// hidden keeps what may be a secret out of messages.
func hidden(name, value string) string {
	if foreignOptions[name] == "" {
		return "…"
	}
	return value
}

func boolText(value string) string {
	on, err := parseBool(value)
	if err != nil {
		return ""
	}
	return flag(on)
}

// foreignOptions are those, with the only value that changes nothing; "": there
// is none.
var foreignOptions = map[string]string{
	"proxy_username": "", "proxy_password": "", "username": "", "password": "",
	"sslcacert": "", "sslclientcert": "", "sslclientkey": "", "sslverify": "1", "ssl_verify": "1", "sslverifystatus": "0",
	"proxy_sslcacert": "", "proxy_sslclientcert": "", "proxy_sslclientkey": "", "proxy_sslverify": "1", "gpgkey_dns_verification": "0",
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
	d.options = map[string]string{}
	for name, value := range values {
		d.options[name] = *value
	}
	d.BaseURLs, d.Keys = fields(get("baseurl")), fields(get("gpgkey"))
	d.MirrorList, d.Metalink = get("mirrorlist"), get("metalink")
	if proxy := get("proxy"); proxy != "" {
		d.Access = &ir.Access{Proxy: proxy}
	}
	d.Exclude = append(fields(get("exclude")), fields(get("excludepkgs"))...)
	d.IncludePkgs = fields(get("includepkgs"))
	var skip, groups bool
	groups = true
	err := errors.Join(
		into(&skip, d.ID, "skip_if_unavailable", get, parseBool),
		into(&groups, d.ID, "enablegroups", get, parseBool),
		into(&d.enabled, d.ID, "enabled", get, parseBool),
		into(&d.GPGCheck, d.ID, "gpgcheck", get, parseBool),
		into(&d.RepoGPGCheck, d.ID, "repo_gpgcheck", get, parseBool),
		into(&d.ModuleHotfixes, d.ID, "module_hotfixes", get, parseBool),
		into(&d.Priority, d.ID, "priority", get, strconv.Atoi),
		into(&d.Cost, d.ID, "cost", get, strconv.Atoi),
	)
	if err != nil {
		return err
	}
	d.NoGroups = !groups
	if get("skip_if_unavailable") != "" {
		d.SkipIfUnavailable = &skip
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
