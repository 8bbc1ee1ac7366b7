package sbom

import "strings"

// OS is what /etc/os-release says of a root file system.
type OS struct{ ID, Version string }

// OSRelease are the paths of that text, the one that counts first.
var OSRelease = []string{"/etc/os-release", "/usr/lib/os-release"}

// ReadOS finds what a root file system is.
// https://www.freedesktop.org/software/systemd/man/latest/os-release.html
func ReadOS(text string) OS {
	var os OS
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		value = strings.Trim(value, `"'`)
		switch name {
		case "ID":
			os.ID = strings.ToLower(value)
		case "VERSION_ID":
			os.Version = value
		}
	}
	return os
}
