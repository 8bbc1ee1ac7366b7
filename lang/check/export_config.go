package check

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// exportConfig keeps the flags, in the order of the line. What stands in them is
// never expanded: it is for the time of the installation.
func (c *checker) exportConfig(f flags) Node {
	n := &ExportConfig{}
	for _, given := range c.in.Flags {
		if _, ok := f[given.Name]; !ok {
			continue
		}
		if given.Value == nil {
			n.Flags = append(n.Flags, Flag{Name: given.Name, Value: Word{Text: "true", Raw: true, Span: given.Span}})
			continue
		}
		w := c.unexpanded(*given.Value)
		if check := configChecks[given.Name]; check != nil {
			check(c, given.Name, w)
		}
		n.Flags = append(n.Flags, Flag{Name: given.Name, Value: w})
	}
	return n
}

// configChecks judge the values of EXPORT config's flags as far as they hold no
// install-time variable.
var configChecks = map[string]func(c *checker, flag string, w Word){
	"hostname":      matching(`^[A-Za-z0-9]([A-Za-z0-9.-]{0,62}[A-Za-z0-9])?$`, "a host's name, such as db1"),
	"cwd":           matching(`^/`, "a path that begins with /"),
	"env":           matching(`^[^=\s]+=`, "NAME=VALUE"),
	"annotation":    matching(`^[^=\s]+=`, "NAME=VALUE"),
	"sysctl":        matching(`^[a-z0-9_.-]+=`, "NAME=VALUE, such as net.core.somaxconn=1024"),
	"device":        matching(`^/dev/`, "the path of a device, such as /dev/fuse"),
	"rlimit":        matching(`^(RLIMIT_[A-Z]+|[a-z]+)=(\d+|unlimited)(:(\d+|unlimited))?$`, "NAME=SOFT or NAME=SOFT:HARD, such as nofile=1024:4096"),
	"oom-score-adj": (*checker).oomScore,
	"cap-add":       (*checker).capabilities,
	"cap-drop":      (*checker).capabilities,
	"mount":         (*checker).configMount,
}

// matching wants a pattern of a value.
func matching(pattern, want string) func(*checker, string, Word) {
	p := regexp.MustCompile(pattern)
	return func(c *checker, flag string, w Word) {
		if !strings.Contains(w.Text, "$") && !p.MatchString(w.Text) {
			c.badValue(RuleFlagValue, w, fmt.Sprintf("--%s cannot be %q", flag, w.Text), "write "+want)
		}
	}
}

func (c *checker) oomScore(flag string, w Word) {
	if strings.Contains(w.Text, "$") {
		return
	}
	if n, err := strconv.Atoi(w.Text); err != nil || n < -1000 || n > 1000 {
		c.badValue(RuleFlagValue, w, fmt.Sprintf("--%s cannot be %q", flag, w.Text), "write a number from -1000 to 1000")
	}
}

// capabilityNames are those of capabilities(7), without CAP_.
const capabilityNames = `
AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN
DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID IPC_LOCK IPC_OWNER KILL LEASE
LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN NET_BIND_SERVICE
NET_BROADCAST NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYS_ADMIN SYS_BOOT
SYS_CHROOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE
SYS_TIME SYS_TTY_CONFIG SYSLOG WAKE_ALARM
`

func (c *checker) capabilities(flag string, w Word) {
	names := strings.Fields(capabilityNames)
	for _, one := range splitCommas(w, c.file.Escape) {
		name := strings.TrimPrefix(strings.ToUpper(one.Text), "CAP_")
		if name == "ALL" || strings.Contains(name, "$") || slices.Contains(names, name) {
			continue
		}
		hint := "the names are those of capabilities(7), and all"
		if near := suggest(name, names, ""); near != "" {
			hint = strings.Replace(near, "mean ", "mean CAP_", 1)
		}
		c.badValue(RuleFlagValue, one, fmt.Sprintf("--%s: there is no capability %q", flag, one.Text), hint)
	}
}

var configMountKeys = []string{"type", "source", "src", "destination", "dst", "target", "options"}

// configMount checks type=T,source=P,destination=P,options=A:B.
func (c *checker) configMount(flag string, w Word) {
	given := map[string]Word{}
	for _, part := range splitCommas(w, c.file.Escape) {
		name, value, ok := strings.Cut(part.Text, "=")
		key := slice(part, 0, len(name))
		switch {
		case !slices.Contains(configMountKeys, name):
			c.badValue(RuleUnknownFlag, key, fmt.Sprintf("--%s has no key %q", flag, name),
				suggest(name, configMountKeys, "the keys are type, source, destination and options"))
			return
		case !ok || value == "":
			c.badValue(RuleFlagValue, key, name+"= needs a value", "write "+name+"=VALUE; options have colons between them")
			return
		}
		given[name] = slice(part, len(name)+1, len(part.Text))
	}
	to, ok := firstOf(given, "destination", "dst", "target")
	switch {
	case !ok:
		c.report(diag.Diagnostic{
			Rule: RuleMissingArgument, Summary: "the mount does not say where",
			Hint: "write destination=PATH, a path of the container", Span: w.Span,
		})
	case !strings.HasPrefix(to.Text, "/") && !strings.HasPrefix(to.Text, "$"):
		c.badValue(RuleBadPath, to, fmt.Sprintf("%q is no path of the container", to.Text), "write a path that begins with /")
	}
	from, ok := firstOf(given, "source", "src")
	if ok && given["type"].Text == "bind" && !strings.HasPrefix(from.Text, "/") && !strings.HasPrefix(from.Text, "$") {
		c.badValue(RuleBadPath, from, fmt.Sprintf("%q is no path of the host", from.Text), "write a path that begins with /, or with an install-time variable")
	}
}

func firstOf(given map[string]Word, names ...string) (Word, bool) {
	for _, name := range names {
		if w, ok := given[name]; ok {
			return w, true
		}
	}
	return Word{}, false
}
