package template

import "slices"

// Forced are the variables that the installation sets itself, whatever a default
// or an administrator says: atomic(1), of which the system container's format is.
func Forced() []string {
	return []string{
		"DESTDIR", "NAME", "EXEC_START", "EXEC_STOP", "EXEC_STARTPRE", "EXEC_STOPPOST",
		"HOST_UID", "HOST_GID", "IMAGE_NAME", "IMAGE_ID",
	}
}

// Early are those that have a value before defaults are looked at, so that only
// the administrator can set them.
func Early() []string {
	return []string{
		"RUN_DIRECTORY", "PIDFILE", "CONF_DIRECTORY", "STATE_DIRECTORY",
		"ALL_PROCESS_CAPABILITIES", "RUNTIME", "ATOMIC",
	}
}

// IsForced says whether the installation sets a variable itself.
func IsForced(name string) bool { return slices.Contains(Forced(), name) }
