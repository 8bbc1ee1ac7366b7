package owners

import "strings"

// aside begins the names of attributes that stand for others, which a kernel
// lets few set and takes for its own.
const aside = "user.sysbuild.security."

// Aside is the attribute that stands beside a file for one of security.*: what an
// image is to have, and this machine must not act on.
func Aside(name string) string { return aside + strings.TrimPrefix(name, "security.") }

// AsideSpecial is the same for links, pipes, sockets and devices, which can have no
// attributes of users. Only the machine's super-user can set it: in a user
// namespace it is EPERM.
func AsideSpecial(name string) string {
	return asideSpecial + strings.TrimPrefix(name, "security.")
}

const asideSpecial = "trusted.sysbuild.security."

// Said is the attribute that one stands for; false for one that stands for itself.
func Said(attr string) (name string, ok bool) {
	name, ok = strings.CutPrefix(attr, aside)
	return "security." + name, ok && name != ""
}
