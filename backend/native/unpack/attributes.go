package unpack

import "strings"

// Kept is true for the attributes that an image carries.
func Kept(name string) bool {
	return name == "security.capability" || strings.HasPrefix(name, "user.")
}
