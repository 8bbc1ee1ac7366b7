package lint

import (
	"encoding/json"
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// systemEnd makes an example of a system image whole.
const systemEnd = `LABEL name=example version=1 summary="An example"
TARGET system example:1
`

// templates are those of all stages.
func (p *pass) templates() iter.Seq2[*check.Stage, check.Template] {
	if p.rendered == nil { // rules ask for them stage by stage
		p.rendered = []check.Template{}
		for _, s := range p.prog.Stages {
			p.rendered = append(p.rendered, check.Templates(s, p.opts.Options)...)
		}
	}
	return func(yield func(*check.Stage, check.Template) bool) {
		for _, t := range p.rendered {
			if !yield(t.Instr.Stage, t) {
				return
			}
		}
	}
}

// configs are the configurations that stand in templates and can be read.
func (p *pass) configs() iter.Seq2[check.Template, *check.Config] {
	return func(yield func(check.Template, *check.Config) bool) {
		for s, t := range p.templates() {
			if t.Kind != "config" {
				continue
			}
			if c, _, err := check.ParseConfig(t, check.Variables(s)); err == nil && c != nil && !yield(t, c) {
				return
			}
		}
	}
}

// mounted is a bind mount's source, and where it stands.
type mounted struct {
	source string
	span   diag.Span
}

// binds are the bind mounts of a stage's service.
func (p *pass) binds(s *check.Stage) []mounted {
	var out []mounted
	for t, c := range p.configs() {
		for _, m := range c.Mounts {
			if t.Instr.Stage == s && strings.Contains(m.Type, "bind") {
				out = append(out, mounted{m.Source, t.Find(`"` + m.Source + `"`)})
			}
		}
	}
	for _, n := range stage[*check.ExportConfig](s) {
		for _, f := range n.Flags {
			if f.Name == "mount" {
				out = append(out, mounted{flagSource(f.Value.Text), f.Value.Span})
			}
		}
	}
	return out
}

// flagSource is the source of a --mount that is a bind mount; "" of any other.
func flagSource(text string) string {
	source := ""
	for part := range strings.SplitSeq(text, ",") {
		key, value, _ := strings.Cut(part, "=")
		switch {
		case key == "source" || key == "src":
			source = value
		case key == "type" && value != "bind":
			return ""
		}
	}
	return source
}

var fileMount = Rule{
	Name: "FileMount", Severity: diag.Warning, Since: first,
	Summary: "What makes a missing source of a mount knows that it is a file",
	Why: `Where a system image says nothing of it, the installation makes a directory of a bind mount's source that the host does not
have, and a program that wants a file there fails. A line of EXPORT tmpfiles makes the file: f PATH.`,
	Bad: `
ROOTFS ./rootfs.tar
CMD ["/usr/bin/app"]
EXPORT config --mount=source=/etc/app.conf,destination=/etc/app.conf,options=bind:ro
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
CMD ["/usr/bin/app"]
EXPORT config --mount=source=/etc/app.conf,destination=/etc/app.conf,options=bind:ro
EXPORT tmpfiles <<EOF
f /etc/app.conf 0644 root root - -
EOF
` + systemEnd,
	run: func(p *pass) {
		for _, s := range p.prog.Stages {
			made := ""
			for of, t := range p.templates() {
				if of == s && t.Kind == "tmpfiles" {
					made += t.Text
				}
			}
			for _, n := range stage[*check.ExportFile](s) {
				for _, w := range n.Sources {
					made += hostPath(n, w) + "\n"
				}
			}
			for _, m := range p.binds(s) {
				if isFile(m.source) && !strings.Contains(made, m.source) {
					p.found(m.span, m.source+" is a file, and a host that does not have it gets a directory there", "add EXPORT tmpfiles with a line: f "+m.source, nil)
				}
			}
		}
	},
}

// isFile is true for a path that looks like a file's, of which not every host
// has one.
func isFile(source string) bool {
	ends := []string{".conf", ".cfg", ".json", ".yaml", ".yml", ".toml", ".env", ".ini", ".key", ".pem", ".crt", ".log", ".pid", ".txt"}
	return slices.Contains(ends, path.Ext(source)) && source != "/etc/resolv.conf"
}

var varRun = Rule{
	Name: "VarRun", Severity: diag.Warning, Since: first,
	Summary: "What is gone with the machine's end lies in /run",
	Why: `/var/run is an old name of /run, a symbolic link to it, which systemd warns of. $RUN_DIRECTORY is where the installation wants
such files, which is another place for a user's own.`,
	Bad: `
ROOTFS ./rootfs.tar
EXPORT tmpfiles <<EOF
d /var/run/example 0755 root root - -
  ^^^^^^^^
EOF
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
EXPORT tmpfiles <<EOF
d $RUN_DIRECTORY/example 0755 root root - -
EOF
` + systemEnd,
	run: func(p *pass) {
		for _, t := range p.templates() {
			if at := strings.Index(t.Text, "/var/run"); at >= 0 && t.Kind != "file" {
				p.found(t.Part(at, at+len("/var/run")).Span, "/var/run is an old name of /run", "write $RUN_DIRECTORY, or /run", nil)
			}
		}
	},
}

var capabilityList = Rule{
	Name: "CapabilityList", Severity: diag.Info, Since: first,
	Summary: "Every capability is $ALL_PROCESS_CAPABILITIES",
	Why: `A list that was every capability once has too few of them on a newer kernel, and names on an older one that it does not know. The
variable stands for those that the host has, quotes and commas included; EXPORT config --cap-add=all uses it.`,
	Bad: `
ROOTFS ./rootfs.tar
EXPORT config <<EOF
{"root": {"path": "rootfs", "readonly": true}, "process": {"args": ["/a"],
 "capabilities": {"bounding": [
 ^^^^^^^^^^^^^^
  ` + manyCapabilities + `]}}}
EOF
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
EXPORT config <<EOF
{"root": {"path": "rootfs", "readonly": true}, "process": {"args": ["/a"],
 "capabilities": {"bounding": [$ALL_PROCESS_CAPABILITIES]}}}
EOF
` + systemEnd,
	run: func(p *pass) {
		for t, c := range p.configs() {
			// Of any set, in the text itself: the variable's own names are not there.
			if c.Process != nil && len(c.Process.Capabilities) > 0 && distinct(t.Text) > 30 {
				p.found(t.Find(`"capabilities"`), "this is nearly every capability", "write $ALL_PROCESS_CAPABILITIES, without quotes", nil)
			}
		}
	},
}

const manyCapabilities = `"CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_DAC_READ_SEARCH", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_SETGID",
  "CAP_SETUID", "CAP_SETPCAP", "CAP_LINUX_IMMUTABLE", "CAP_NET_BIND_SERVICE", "CAP_NET_BROADCAST", "CAP_NET_ADMIN", "CAP_NET_RAW",
  "CAP_IPC_LOCK", "CAP_IPC_OWNER", "CAP_SYS_MODULE", "CAP_SYS_RAWIO", "CAP_SYS_CHROOT", "CAP_SYS_PTRACE", "CAP_SYS_PACCT",
  "CAP_SYS_ADMIN", "CAP_SYS_BOOT", "CAP_SYS_NICE", "CAP_SYS_RESOURCE", "CAP_SYS_TIME", "CAP_SYS_TTY_CONFIG", "CAP_MKNOD", "CAP_LEASE",
  "CAP_AUDIT_WRITE", "CAP_AUDIT_CONTROL", "CAP_SETFCAP", "CAP_SYSLOG"`

// distinct counts the names of capabilities in a text.
func distinct(text string) int {
	seen := map[string]bool{}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return r != '_' && (r < 'A' || r > 'Z') }) {
		seen[word] = strings.HasPrefix(word, "CAP_")
	}
	n := 0
	for _, is := range seen {
		if is {
			n++
		}
	}
	return n
}

var serviceTerminal = Rule{
	Name: "ServiceTerminal", Severity: diag.Warning, Since: first,
	Summary: "A service has no terminal",
	Why:     `Whatever starts a service has no terminal to give, and a runtime that is told to make one fails.`,
	Bad: `
ROOTFS ./rootfs.tar
CMD ["/usr/bin/app"]
EXPORT config --terminal
              ^^^^^^^^^^
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
CMD ["/usr/bin/app"]
EXPORT config --network=private
` + systemEnd,
	run: func(p *pass) {
		const summary, hint = "a service has no terminal", "leave it out"
		for t, c := range p.configs() {
			if c.Process != nil && c.Process.Terminal && !runsOnce(t.Instr.Stage) {
				p.found(t.Find(`"terminal"`), summary, hint, nil)
			}
		}
		for i, n := range nodes[*check.ExportConfig](p) {
			for _, f := range n.Flags {
				if f.Name == "terminal" && !runsOnce(i.Stage) && strings.EqualFold(f.Value.Text, "true") {
					p.found(f.Value.Span, summary, hint, nil)
				}
			}
		}
	},
}

// runsOnce is true for an image that a person runs, and no service manager.
func runsOnce(s *check.Stage) bool {
	for up := range chain(s) {
		for _, n := range stage[*check.Label](up) {
			for _, pair := range n.Pairs {
				if strings.Trim(pair.Name.Text, `"'`) == "atomic.run" && strings.Trim(pair.Value.Text, `"'`) == "once" {
					return true
				}
			}
		}
	}
	return false
}

var otherCommand = Rule{
	Name: "OtherCommand", Severity: diag.Warning, Since: first,
	Summary: "A system container runs what its image runs",
	Why: `An installation runs the arguments of EXPORT config and never looks at CMD and ENTRYPOINT, which podman and docker run. Without
EXPORT config, or with its flags alone, the configuration is made of them.`,
	Bad: `
ROOTFS ./rootfs.tar
CMD ["/usr/bin/app", "--serve"]
EXPORT config <<EOF
{"root": {"path": "rootfs", "readonly": true}, "process": {"args": ["/usr/bin/init.sh"]}}
                                                           ^^^^^^
EOF
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
CMD ["/usr/bin/app", "--serve"]
EXPORT config <<EOF
{"root": {"path": "rootfs", "readonly": true}, "process": {"args": ["/usr/bin/app", "--serve"]}}
EOF
` + systemEnd,
	run: func(p *pass) {
		for t, c := range p.configs() {
			says, ok := commandOf(t.Instr.Stage)
			if !ok || c.Process == nil || slices.Equal(c.Process.Args, says) {
				continue
			}
			text, _ := json.Marshal(says) // of strings: it cannot fail
			p.found(t.Find(`"args"`), "the image's own command is another one", `write "args": `+string(text), nil)
		}
	},
}

// commandOf is what ENTRYPOINT and CMD of a stage say as lists; false where
// neither stands there, or a shell's text does.
func commandOf(s *check.Stage) (args []string, ok bool) {
	for _, n := range stage[*check.Entrypoint](s) {
		if n.Shell {
			return nil, false
		}
		args, ok = n.Args, true
	}
	for _, n := range stage[*check.Cmd](s) {
		if n.Shell {
			return nil, false
		}
		args, ok = slices.Concat(args, n.Args), true
	}
	return args, ok
}

var hostDirectory = Rule{
	Name: "HostDirectory", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "A file of the host has a name that is no directory's there",
	Why: `EXPORT file a.conf /etc makes a file that is called /etc; a host has a directory there, and the installation leaves the file
out. A / at the end says that the file goes into the directory.`,
	Bad: `
ROOTFS ./rootfs.tar
EXPORT file /usr/bin/app /usr/local/bin
                         ^^^^^^^^^^^^^^
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
EXPORT file /usr/bin/app /usr/local/bin/
` + systemEnd,
	run: func(p *pass) {
		for _, n := range nodes[*check.ExportFile](p) {
			if slices.Contains(strings.Fields(hostDirectories), n.Dest.Text) && len(n.Sources) == 1 && !strings.HasSuffix(n.Sources[0].Text, "/") {
				p.found(n.Dest.Span, n.Dest.Text+" is a directory of every host", "write "+n.Dest.Text+"/",
					diag.Replace("write "+n.Dest.Text+"/", n.Dest.Span, n.Dest.Text+"/"))
			}
		}
	},
}

// hostDirectories are those of the file system hierarchy standard 3.0 in which
// files are put.
const hostDirectories = `/bin /boot /dev /etc /etc/opt /etc/profile.d /etc/sysconfig /etc/systemd /etc/systemd/system /home /lib /lib64
/media /mnt /opt /proc /root /run /sbin /srv /sys /tmp /usr /usr/bin /usr/include /usr/lib /usr/lib64 /usr/lib/systemd/system /usr/libexec
/usr/local /usr/local/bin /usr/local/etc /usr/local/lib /usr/local/libexec /usr/local/sbin /usr/local/share /usr/sbin /usr/share /usr/src
/var /var/cache /var/lib /var/log /var/opt /var/spool /var/tmp`
