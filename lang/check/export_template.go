package check

import (
	"fmt"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// fixed are the install-time variables that the installer sets, whatever a
// default says: atomic(1), of which the system container's format is.
var fixed = []string{
	"DESTDIR", "NAME", "EXEC_START", "EXEC_STOP", "EXEC_STARTPRE", "EXEC_STOPPOST",
	"HOST_UID", "HOST_GID", "IMAGE_NAME", "IMAGE_ID",
}

// early are those that have a value before defaults are looked at, so that only
// the installation can set them.
var early = []string{
	"RUN_DIRECTORY", "PIDFILE", "CONF_DIRECTORY", "STATE_DIRECTORY",
	"ALL_PROCESS_CAPABILITIES", "RUNTIME", "ATOMIC",
}

// builtIn is true for a variable that every installation has.
func builtIn(name string) bool {
	return name == "UUID" || has(fixed, name) || has(early, name)
}

func has(list []string, name string) bool {
	for _, s := range list {
		if s == name {
			return true
		}
	}
	return false
}

func (c *checker) defaultName(w Word, name string) {
	switch {
	case !templateName.MatchString(name):
		c.badValue(RuleBadName, w, fmt.Sprintf("an install-time variable cannot be named %q", name), "begin with a letter or _ and go on with letters, digits and _")
	case has(fixed, name):
		c.badValue(RuleBadName, w, fmt.Sprintf("the installer sets %q itself", name), "choose another name")
	case has(early, name):
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleInertDefault,
			Summary: fmt.Sprintf("%q has a value before defaults are looked at", name),
			Hint:    "leave it out; only the installation can set it",
			Span:    w.Span,
		})
	}
}
