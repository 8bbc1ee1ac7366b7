package main

import (
	"runtime"

	"github.com/google/rpmpack"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// packagesOf are the demo's packages. Between them they have what makes real
// ones hard: documentation, languages, configuration, ghosts, links, modes,
// scriptlets in shell and lua, dependencies on files and on virtual names.
func packagesOf(bin string, key *rpmtest.Key) ([]rpmtest.Package, error) {
	public, err := key.Public()
	if err != nil {
		return nil, err
	}
	programs, err := readPrograms(bin)
	if err != nil {
		return nil, err
	}
	var shell rpmtest.File
	var utilities []rpmtest.File
	for _, f := range programs {
		if f.Path == "/usr/bin/sh" {
			shell = f
		} else {
			utilities = append(utilities, f)
		}
	}
	packages := []rpmtest.Package{releasePackage(string(public)), shellPackage(shell), utilitiesPackage(utilities), guidePackage()}
	for i := range packages {
		packages[i].Key = key
		packages[i].Version = "1.0"
		packages[i].License = "Apache-2.0 AND BSD-3-Clause"
	}
	return packages, nil
}

const osRelease = `NAME="Sysbuild Demo"
ID=sysbuild-demo
VERSION_ID=1
PRETTY_NAME="Sysbuild Demo 1"
`

// releasePackage says what the system is and lays out its directories.
func releasePackage(key string) rpmtest.Package {
	p := rpmtest.Package{
		Name: "demo-release", Summary: "What the demo system is called, and its directories",
		Provides: []string{"system-release = 1", "system-release(releasever) = 1"},
		Files: []rpmtest.File{
			{Path: "/tmp", Dir: true, Mode: 0o1777},
			{Path: "/root", Dir: true, Mode: 0o700},
			{Path: "/bin", Link: "usr/bin"},
			{Path: "/etc/os-release", Link: "../usr/lib/os-release"},
			{Path: "/usr/lib/os-release", Body: osRelease},
			{Path: "/etc/passwd", Body: "root:x:0:0:root:/root:/bin/sh\n", Flags: rpmpack.ConfigFile | rpmpack.NoReplaceFile},
			{Path: "/etc/group", Body: "root:x:0:\n", Flags: rpmpack.ConfigFile | rpmpack.NoReplaceFile},
			{Path: "/etc/dnf/dnf.conf", Body: "[main]\ngpgcheck=1\n", Flags: rpmpack.ConfigFile | rpmpack.NoReplaceFile},
			{Path: "/etc/yum.repos.d/demo.repo", Body: "[demo]\nname=Demo\nbaseurl=http://127.0.0.1/demo\nenabled=0\n", Flags: rpmpack.ConfigFile},
			{Path: "/etc/pki/rpm-gpg/" + rpmtest.KeyFile, Body: key},
			{Path: "/run/motd", Flags: rpmpack.GhostFile},
		},
	}
	for _, dir := range []string{"/dev", "/etc", "/proc", "/run", "/sys", "/usr", "/usr/bin", "/usr/lib", "/usr/share", "/var"} {
		p.Files = append(p.Files, rpmtest.File{Path: dir, Dir: true})
	}
	return p
}

// shellPackage brings /bin/sh, and enters it where shells are listed without
// needing one to do so.
func shellPackage(sh rpmtest.File) rpmtest.Package {
	return rpmtest.Package{
		Name: "demo-shell", Arch: arch(), Summary: "The demo's shell", Compression: "zstd",
		Provides: []string{"/bin/sh"}, Requires: []string{"system-release"},
		Files: []rpmtest.File{
			sh,
			{Path: "/usr/share/man/man1/sh.1", Body: ".TH SH 1\n", Flags: rpmpack.DocFile},
		},
		Scripts: map[string]rpmtest.Script{"post": {Prog: "<lua>", Body: `f = io.open("/etc/shells", "a+")
f:write("/bin/sh\n")
f:close()`}},
	}
}

// utilitiesPackage brings the core utilities; its scriptlet uses them.
func utilitiesPackage(files []rpmtest.File) rpmtest.Package {
	p := rpmtest.Package{
		Name: "demo-coreutils", Arch: arch(), Summary: "The demo's core utilities", Compression: "gzip:6",
		Requires: []string{"/bin/sh", "system-release >= 1"}, Recommends: []string{"demo-guide"},
		Files:   files,
		Scripts: map[string]rpmtest.Script{"post": {Body: "set -e\nls /usr/bin | sort > /usr/share/demo-programs\n"}},
	}
	p.Files = append(p.Files,
		rpmtest.File{Path: "/usr/share/doc/demo-coreutils", Dir: true},
		rpmtest.File{Path: "/usr/share/doc/demo-coreutils/README", Body: "Programs of u-root.\n", Flags: rpmpack.DocFile},
		rpmtest.File{Path: "/usr/share/demo-programs", Flags: rpmpack.GhostFile},
	)
	for _, lang := range []string{"de", "en_US", "fr"} {
		p.Files = append(p.Files, rpmtest.File{Path: "/usr/share/locale/" + lang + "/LC_MESSAGES/demo.mo", Body: lang, Lang: lang})
	}
	return p
}

// guidePackage is documentation and nothing else: installed, and empty where
// documentation is not wanted.
func guidePackage() rpmtest.Package {
	return rpmtest.Package{
		Name: "demo-guide", Summary: "How to use the demo", Compression: "xz",
		Files: []rpmtest.File{{Path: "/usr/share/doc/demo-guide/guide.txt", Body: "Type ls.\n", Flags: rpmpack.DocFile}},
	}
}

// arch is rpm's word for the machine's architecture.
func arch() string {
	if a, ok := map[string]string{"amd64": "x86_64", "arm64": "aarch64", "386": "i686"}[runtime.GOARCH]; ok {
		return a
	}
	return runtime.GOARCH
}
