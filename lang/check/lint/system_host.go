package lint

import (
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// hostLink is a symbolic link that EXPORT makes: where it stands, and where it
// leads on the host, which is "" where an install-time variable says.
type hostLink struct {
	*check.ExportSymlink
	at, to string
}

// hostLinks are those of a stage whose words hold no variable.
func (p *pass) hostLinks(s *check.Stage) []hostLink {
	var out []hostLink
	for _, n := range stage[*check.ExportSymlink](s) {
		at, known := p.value(s, n.Path)
		text, ok := p.value(s, n.Text)
		if !known || !ok || strings.Contains(text, "$") {
			continue
		}
		at = path.Clean(at)
		if !path.IsAbs(text) {
			text = path.Join(path.Dir(at), text)
		}
		out = append(out, hostLink{n, at, path.Clean(text)})
	}
	return out
}

// hostDirs are the directories that EXPORT makes on the host.
func (p *pass) hostDirs(s *check.Stage) []string {
	var out []string
	for _, n := range stage[*check.ExportDir](s) {
		for _, w := range n.Paths {
			if name, ok := p.value(s, w); ok {
				out = append(out, path.Clean(name))
			}
		}
	}
	return out
}

// hostPath is where a source of EXPORT file comes to stand.
func hostPath(n *check.ExportFile, source check.Word) string {
	if strings.HasSuffix(n.Dest.Text, "/") {
		return path.Join(n.Dest.Text, path.Base(source.Text))
	}
	return path.Clean(n.Dest.Text)
}

var hostLinkRule = Rule{
	Name: "HostLink", Severity: diag.Warning, Since: first,
	Summary: "A symbolic link of the host leads to a file",
	Why: `Where it leads to a directory, atomic(1) looks through it, and makes a directory of its name or nothing at all. A link
that leads to itself leads nowhere.`,
	Bad: `
ROOTFS ./rootfs.tar
EXPORT symlink /etc /usr/local/share/example
               ^^^^
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
EXPORT file example.conf /etc/
EXPORT symlink /etc/example.conf /usr/local/share/example
` + systemEnd,
	run: func(p *pass) {
		for _, s := range p.prog.Stages {
			dirs := append(p.hostDirs(s), strings.Fields(hostDirectories)...)
			for _, l := range p.hostLinks(s) {
				switch {
				case l.to == l.at:
					p.found(l.Text.Span, "the link leads to itself", "write what it is to lead to", nil)
				case l.to == "/" || slices.Contains(dirs, l.to):
					p.found(l.Text.Span, l.to+" is a directory of the host", "write EXPORT dir "+l.at+", or make the link by EXPORT tmpfiles: L "+l.at+" - - - - "+l.to, nil)
				}
			}
		}
	},
}

var danglingHostLink = Rule{
	Name: "DanglingHostLink", Severity: diag.Info, Since: first,
	Summary: "What a symbolic link of the host leads to is put there too",
	Why: `No line of EXPORT puts it there, so the host has it from somewhere else or the link leads nowhere. atomic(1) fails to install
a second container with the same link that leads nowhere.`,
	Bad: `
ROOTFS ./rootfs.tar
EXPORT symlink examplectl-1.0 /usr/local/bin/examplectl
               ^^^^^^^^^^^^^^
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
EXPORT file /usr/bin/examplectl /usr/local/bin/examplectl-1.0
EXPORT symlink examplectl-1.0 /usr/local/bin/examplectl
` + systemEnd,
	run: func(p *pass) {
		for _, s := range p.prog.Stages {
			dirs := append(p.hostDirs(s), strings.Fields(hostDirectories)...)
			for _, l := range p.hostLinks(s) {
				if l.to != l.at && !slices.Contains(dirs, l.to) && !p.putThere(s, l.to) {
					p.found(l.Text.Span, "no EXPORT of this stage puts "+l.to+" on the host", "add EXPORT file … "+l.to, nil)
				}
			}
		}
	},
}

// putThere is true for a path of the host that EXPORT may make, or the kernel.
func (p *pass) putThere(s *check.Stage, name string) bool {
	for _, of := range []string{"/dev/", "/proc/", "/run/", "/sys/"} {
		if strings.HasPrefix(name, of) {
			return true
		}
	}
	for _, l := range p.hostLinks(s) {
		if l.at == name {
			return true
		}
	}
	for _, n := range stage[*check.ExportFile](s) {
		dest, known := p.value(s, n.Dest)
		if !known || strings.HasSuffix(dest, "/") && strings.HasPrefix(name, dest) || path.Clean(dest) == name {
			return true // what a directory's SOURCEs hold is not known here
		}
	}
	return false
}

var hostAttributes = Rule{
	Name: "HostAttributes", Severity: diag.Info, Since: first,
	Summary: "What stands on the host is root's, and its empty directories are 0755",
	Why: `sysbuild install gives files and directories the owner and the mode that EXPORT says. atomic(1) gives all of it to root, and
every empty directory the mode 0755; a line of EXPORT tmpfiles says both for every installer.`,
	Bad: `
ROOTFS ./rootfs.tar
EXPORT dir --chmod=0700 /var/lib/example
                   ^^^^
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
EXPORT tmpfiles <<EOF
d $STATE_DIRECTORY/example 0700 root root - -
EOF
` + systemEnd,
	run: func(p *pass) {
		const hint = "write EXPORT tmpfiles with a line for it: d PATH MODE USER GROUP"
		for i, n := range nodes[*check.ExportDir](p) {
			if n.Chmod == nil {
				continue
			}
			if mode, ok := p.value(i.Stage, *n.Chmod); ok && strings.TrimLeft(mode, "0") != "755" {
				p.found(n.Chmod.Span, "not every installer gives the directory the mode "+mode, hint, nil)
			}
		}
		for i, n := range nodes[*check.ExportFile](p) {
			if n.Chown == nil {
				continue
			}
			if owner, ok := p.value(i.Stage, *n.Chown); ok && !slices.Contains([]string{"0", "0:0", "root", "root:root"}, owner) {
				p.found(n.Chown.Span, "not every installer gives the file to "+owner, strings.Replace(hint, "d PATH", "z PATH", 1), nil)
			}
		}
	},
}

var renderedFile = Rule{
	Name: "RenderedFile", Severity: diag.Info, Off: true, Since: first,
	Summary: "Files of the host are the same for every installation",
	Why: `atomic(1), up to its last release, fails half-way through a rollback where a file of the host is rendered with a variable:
the service is stopped then and its files are gone. sysbuild rollback does not. This rule is off: # check=experimental=RenderedFile turns
it on for an image that atomic installs.`,
	Bad: `
# check=experimental=RenderedFile
ROOTFS ./rootfs.tar
EXPORT file --template app.conf /etc/app/
                       ^^^^^^^^
` + systemEnd,
	Good: `
# check=experimental=RenderedFile
ROOTFS ./rootfs.tar
EXPORT file app.conf /etc/app/
` + systemEnd,
	run: func(p *pass) {
		for _, n := range nodes[*check.ExportFile](p) {
			if n.Template {
				p.found(n.Sources[0].Span, "atomic cannot roll back an image with a file that is rendered", "give the program its settings by EXPORT config --env", nil)
			}
		}
	},
}
