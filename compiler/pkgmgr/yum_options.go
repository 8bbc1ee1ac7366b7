package pkgmgr

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/solve"
)

// engineOptions are the [main] options that the engine itself obeys, and those
// that it refuses. All others speak to the image's own yum or dnf alone, and are
// written there: see Options.
var engineOptions = map[string]func(*settings, string) error{
	"allow_vendor_change":          only(true),
	"best":                         boolean(func(s *settings, on bool) { s.noBest = s.noBest || !on }),
	"cacheonly":                    only(false),
	"clean_requirements_on_remove": boolean(func(s *settings, on bool) { s.keepUnneeded = !on }),
	"distroverpkg":                 func(*settings, string) error { return nil }, // newVars reads it
	"enable_group_conditionals":    boolean(func(s *settings, on bool) { s.noConditional = !on }),
	"enablegroups":                 boolean(func(s *settings, on bool) { s.noGroups = !on }),
	"exclude":                      excludes,
	"exclude_from_weak":            list(func(s *settings, l []string) { s.notWeakly = append(s.notWeakly, l...) }),
	"exclude_from_weak_autodetect": boolean(func(s *settings, on bool) { s.again = !on }),
	"excludepkgs":                  excludes,
	"gpgcheck":                     boolean(func(s *settings, on bool) { s.noGPG = s.noGPG || !on }),
	"gpgkey_dns_verification":      only(false),
	"group_package_types": func(s *settings, v string) (err error) {
		s.groupTypes, err = parseTypes(v)
		return err
	},
	"ignorearch":                      only(false),
	"includepkgs":                     list(func(s *settings, l []string) { s.include = l }),
	"install_weak_deps":               boolean(func(s *settings, on bool) { s.noWeak = s.noWeak || !on }),
	"installonly_limit":               installOnlyLimit,
	"installonlypkgs":                 list(func(s *settings, l []string) { s.installOnly = append(slices.Clone(solve.DefaultInstallOnly()), l...) }),
	"installroot":                     never("YUM installs into the stage"),
	"localpkg_gpgcheck":               boolean(func(s *settings, on bool) { s.localUnsigned = !on }),
	"module_obsoletes":                boolean(func(s *settings, on bool) { s.moduleObsoletes = on }),
	"module_platform_id":              platformID,
	"module_stream_switch":            boolean(func(s *settings, on bool) { s.switchStreams = on }),
	"multilib_policy":                 multilibPolicy,
	"obsoletes":                       boolean(func(s *settings, on bool) { s.noObsoletes = !on }),
	"override_install_langs":          languages,
	"overwrite_groups":                only(false),
	"password":                        never(secretsElsewhere),
	"payload_gpgcheck":                boolean(func(*settings, bool) {}), // payloads are always held against their digests
	"protected_multilib":              only(true),
	"protected_packages":              list(func(s *settings, l []string) { s.protected = l }),
	"proxy":                           proxyOption,
	"proxy_password":                  never(secretsElsewhere),
	"proxy_sslcacert":                 never("a proxy is spoken to over plain HTTP, or trusted by the machine's authorities"),
	"proxy_sslclientcert":             never("no certificate is shown to a proxy"),
	"proxy_sslclientkey":              never("no certificate is shown to a proxy"),
	"proxy_sslverify":                 only(true),
	"proxy_username":                  never(secretsElsewhere),
	"remove_leaf_only":                only(false),
	"repo_gpgcheck":                   boolean(func(s *settings, on bool) { s.repoGPG = on }),
	"reposdir":                        list(func(s *settings, l []string) { s.reposDirs = l }),
	"skip_broken":                     boolean(func(s *settings, on bool) { s.skip = s.skip || on }),
	"skip_if_unavailable":             boolean(func(s *settings, on bool) { s.skipUnavailable = on }),
	"skip_missing_names_on_install":   boolean(func(s *settings, on bool) { s.skipMissing = on }),
	"skip_missing_names_on_update":    only(true),
	"sslcacert":                       never(certificatesElsewhere),
	"sslclientcert":                   never(certificatesElsewhere),
	"sslclientkey":                    never(certificatesElsewhere),
	"sslverify":                       only(true),
	"sslverifystatus":                 only(false),
	"strict":                          boolean(func(s *settings, on bool) { s.skip = s.skip || !on }),
	"tsflags":                         transactionFlags,
	"upgrade_requirements_on_install": only(false),
	"username":                        never(secretsElsewhere),
	"varsdir":                         list(func(s *settings, l []string) { s.varsDirs = l }),
}

const (
	secretsElsewhere      = "a secret does not stand in the file, nor in the image: write YUM repo with --username=secret:ID and --password=secret:ID"
	certificatesElsewhere = "write YUM repo with --sslcacert, --sslclientcert and --sslclientkey"
)

// list is an option of several words.
func list(set func(*settings, []string)) func(*settings, string) error {
	return func(s *settings, v string) error {
		set(s, append([]string{}, fields(v)...)) // an empty list is one
		return nil
	}
}

// never is an option that no value of is obeyed, and why.
func never(why string) func(*settings, string) error {
	return func(*settings, string) error { return errors.New("it is not supported: " + why) }
}

func transactionFlags(s *settings, v string) error {
	for _, flag := range fields(v) {
		switch flag {
		case "nodocs":
			s.noDocs = true
		case "noscripts":
			s.noScripts = true
		case "nocontexts": // no SELinux context is set anyway
		default:
			return fmt.Errorf("flag %q is not supported: nodocs, noscripts and nocontexts are", flag)
		}
	}
	return nil
}

func languages(s *settings, v string) error {
	langs := strings.FieldsFunc(v, func(r rune) bool { return r == ':' || r == ',' || r == ' ' })
	if s.langs == nil && !slices.Contains(langs, "all") {
		s.langs = langs
	}
	return nil
}

func platformID(s *settings, v string) error {
	stream, ok := strings.CutPrefix(v, "platform:")
	if !ok || stream == "" {
		return errors.New("it is not of the form platform:STREAM")
	}
	s.platform = stream
	return nil
}

func multilibPolicy(s *settings, v string) error {
	if v != "best" && v != "all" {
		return errors.New(`"best" or "all" is wanted`)
	}
	s.multilib = v == "all"
	return nil
}

func installOnlyLimit(s *settings, v string) error {
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
}

// proxyOption is for repositories that say nothing of a proxy themselves.
func proxyOption(s *settings, v string) error {
	if v == "" || v == "_none_" {
		s.proxy = "_none_"
		return nil
	}
	u, err := url.Parse(v)
	switch {
	case err != nil || u.Host == "":
		return errors.New("it is not a URL: http://HOST:PORT is wanted")
	case u.User != nil:
		return errors.New("it holds a password, which would stand in the image")
	}
	s.proxy = v
	return nil
}
