package scaffold

import (
	"fmt"
	"slices"
)

// distribution is where the packages of a root file system come from.
type distribution struct {
	name, mirror, key string
	repos             [][2]string // ID and the address below the mirror
	releasever        string      // "": the release package says it
	options           string      // of YUM set
	packages          []string    // a small userland with a shell
}

var distributions = []distribution{
	{
		name: "centos:7", mirror: "https://vault.centos.org/7.9.2009/os/x86_64", key: "$MIRROR/RPM-GPG-KEY-CentOS-7",
		repos:    [][2]string{{"base", ""}},
		options:  "override_install_langs=en_US.utf8",
		packages: []string{"bash", "coreutils", "rpm", "centos-release"},
	},
	{
		name: "fedora:43", mirror: "https://dl.fedoraproject.org/pub/fedora/linux", key: "https://fedoraproject.org/fedora.gpg",
		repos: [][2]string{
			{"fedora", "/releases/$releasever/Everything/$basearch/os"},
			{"updates", "/updates/$releasever/Everything/$basearch"},
		},
		releasever: "43",
		options:    "install_weak_deps=0",
		packages:   []string{"bash", "coreutils-single", "glibc-minimal-langpack", "rpm", "fedora-release-container"},
	},
	{
		name: "rocky:9", mirror: "https://dl.rockylinux.org/pub/rocky/9", key: "$MIRROR/RPM-GPG-KEY-Rocky-9",
		repos: [][2]string{
			{"baseos", "/BaseOS/$basearch/os"},
			{"appstream", "/AppStream/$basearch/os"},
		},
		releasever: "9",
		options:    "install_weak_deps=0",
		packages:   []string{"bash", "coreutils-single", "glibc-minimal-langpack", "rpm", "rocky-release"},
	},
}

// DefaultDistribution is the one for which nothing else was said.
const DefaultDistribution = "rocky:9"

// Distributions are the names of those that are known.
func Distributions() []string {
	var out []string
	for _, d := range distributions {
		out = append(out, d.name)
	}
	return out
}

// packagesOnScratch begins a root file system out of packages.
func packagesOnScratch(a Answers) []string {
	d := distributions[slices.IndexFunc(distributions, func(d distribution) bool { return d.name == a.Distribution })]
	mirror, key := d.mirror, d.key
	if a.Mirror != "" {
		mirror = word(a.Mirror)
	}
	if a.Key != "" {
		key = word(a.Key)
	}
	out := []string{"ROOTFS scratch", "ARG MIRROR=" + mirror, "ARG KEY=" + key}
	if d.releasever != "" {
		out = append(out, "YUM var releasever="+d.releasever)
	}
	for _, r := range d.repos {
		out = append(out, fmt.Sprintf("YUM repo %s --baseurl=$MIRROR%s --gpgkey=$KEY", r[0], r[1]))
	}
	install := words(slices.Concat(d.packages, a.Packages))
	return append(out, "YUM set tsflags=nodocs "+d.options, "YUM install "+install)
}
