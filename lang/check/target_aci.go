package check

import (
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// acIdentifier names images, labels and annotations, by the appc specification.
const acIdentifier = `[a-z0-9]+([-._~/][a-z0-9]+)*`

// isolatorNames are those that the appc specification 0.8.11 has; a manifest with
// another one is refused whole.
var isolatorNames = []string{
	"os/linux/apparmor-profile", "os/linux/capabilities-remove-set", "os/linux/capabilities-retain-set",
	"os/linux/cpu-shares", "os/linux/no-new-privileges", "os/linux/oom-score-adj",
	"os/linux/seccomp-remove-set", "os/linux/seccomp-retain-set", "os/linux/selinux-context", "os/unix/sysctl",
	"resource/block-bandwidth", "resource/block-iops", "resource/cpu", "resource/memory", "resource/network-bandwidth",
}

// targetChecks judge the values of a format's own flags that hold no variable.
// What they let pass is held to the format's own rules before anything runs.
var targetChecks = map[string]func(c *checker, w Word, text string){
	"isolator":          (*checker).isolator,
	"supplementary-gid": (*checker).groupNumbers,
	"event-handler":     (*checker).eventHandler,
	"path-whitelist":    (*checker).whitelist,
	"annotation":        literalLike("annotation", `^`+acIdentifier+`=`, "NAME=VALUE, the name of small letters and digits with single - . _ ~ / between them"),
	"dependency": literalLike("dependency", `^`+acIdentifier+`(,imageID=sha512-[0-9a-f]{128}|,size=[0-9]+|,`+acIdentifier+`=[^,]*)*$`,
		"NAME, and behind commas imageID=sha512-…, size=BYTES or LABEL=VALUE"),
	"manifest": func(c *checker, w Word, _ string) { c.contextPath(w) },
}

// targetFlag checks one of the format's own flags.
func (c *checker) targetFlag(f Flag) {
	c.strict(f.Value, false)
	text, ok := c.literal(f.Value)
	if check := targetChecks[f.Name]; ok && check != nil {
		check(c, f.Value, text)
	}
}

// literalLike wants a pattern of a value.
func literalLike(flag, pattern, want string) func(*checker, Word, string) {
	p := regexp.MustCompile(pattern)
	return func(c *checker, w Word, text string) {
		if !p.MatchString(text) {
			c.badValue(RuleFlagValue, w, fmt.Sprintf("--%s cannot be %q", flag, text), "write "+want)
		}
	}
}

func (c *checker) isolator(w Word, text string) {
	name, value, ok := strings.Cut(text, "=")
	switch {
	case !slices.Contains(isolatorNames, name):
		c.badValue(RuleFlagValue, w, fmt.Sprintf("--isolator: there is no isolator %q", name),
			suggest(name, isolatorNames, "the specification's are "+strings.Join(isolatorNames, ", ")))
	case !ok || value == "":
		c.badValue(RuleFlagValue, w, fmt.Sprintf("--isolator: %s has no value", name),
			"write its JSON, or A,B of a set, or the limit of a resource")
	case strings.HasPrefix(value, "{") && !json.Valid([]byte(value)):
		c.badValue(RuleFlagValue, w, fmt.Sprintf("--isolator: the value of %s is no JSON", name), "put the flag's value in single quotes")
	}
}

func (c *checker) groupNumbers(w Word, text string) {
	for gid := range strings.SplitSeq(text, ",") {
		if _, err := strconv.ParseUint(gid, 10, 31); err != nil {
			c.badValue(RuleFlagValue, w, fmt.Sprintf("--supplementary-gid cannot be %q", gid), "write the group's number")
		}
	}
}

func (c *checker) eventHandler(w Word, text string) {
	name, command, _ := strings.Cut(text, "=")
	var list []string
	switch {
	case name != "pre-start" && name != "post-stop":
		c.badValue(RuleFlagValue, w, fmt.Sprintf("--event-handler: there is no event %q", name), "the events are pre-start and post-stop")
	case strings.HasPrefix(command, "[") && (json.Unmarshal([]byte(command), &list) != nil || len(list) == 0 || list[0] == ""):
		c.badValue(RuleFlagValue, w, "--event-handler: the command is no JSON list of strings", `write '`+name+`=["/bin/program","argument"]'`)
	case command == "":
		c.badValue(RuleFlagValue, w, fmt.Sprintf("--event-handler: %s runs nothing", name), "write "+name+"=/bin/program")
	}
}

func (c *checker) whitelist(w Word, text string) {
	for p := range strings.SplitSeq(text, ",") {
		if !path.IsAbs(p) || path.Clean(p) != p {
			c.badValue(RuleFlagValue, w, fmt.Sprintf("--path-whitelist cannot be %q", p), "write a path that begins with /, without . and .. in it and without a / at its end")
		}
	}
}
