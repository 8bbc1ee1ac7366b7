package ids

import (
	"slices"
	"strings"
)

// programs say why a program with these arguments takes more ids; "" where it
// does not.
var programs = map[string]func(args []string) string{
	"chown": chown, "lchown": chown, "chgrp": chgrp, "install": install, "mknod": mknod, "MAKEDEV": devices,
	"useradd": useradd, "adduser": useradd, "usermod": usermod, "newusers": homes, "mkhomedir_helper": homes,
	"su": switches, "runuser": switches, "setpriv": switches, "sudo": switches, "sg": switches, "newgrp": switches,
	"gosu": switches, "su-exec": switches, "setuidgid": switches, "chpst": switches, "start-stop-daemon": switches,
	"systemd-tmpfiles": tmpfiles,
}

// options are a program's arguments, apart.
type options struct {
	values map[string]string // by name, without dashes; "" where it has none
	rest   []string
}

// read takes arguments apart. Letters and names that have a value are in valued.
func read(args []string, valued ...string) options {
	o := options{values: map[string]string{}}
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		name, long := strings.CutPrefix(arg, "--")
		switch {
		case arg == "--":
			o.rest = append(o.rest, args...)
			return o
		case long:
			name, value, set := strings.Cut(name, "=")
			if !set && slices.Contains(valued, name) && len(args) > 0 {
				value, args = args[0], args[1:]
			}
			o.values[name] = value
		case len(arg) > 1 && arg[0] == '-':
			args = o.letters(arg[1:], args, valued)
		default:
			o.rest = append(o.rest, arg)
		}
	}
	return o
}

// letters reads options of one letter, and gives the arguments that are left.
func (o *options) letters(letters string, args []string, valued []string) []string {
	for i := range len(letters) {
		name := letters[i : i+1]
		if !slices.Contains(valued, name) {
			o.values[name] = ""
			continue
		}
		value := letters[i+1:]
		if value == "" && len(args) > 0 {
			value, args = args[0], args[1:]
		}
		o.values[name] = value
		break
	}
	return args
}

func (o *options) has(names ...string) bool {
	return slices.ContainsFunc(names, func(n string) bool { _, ok := o.values[n]; return ok })
}

// roots is true for the account that one id is.
func roots(account string) bool { return account == "" || account == "root" || account == "0" }

// gives says that files are given to an account.
func gives(account string) string {
	if roots(account) {
		return ""
	}
	return "it gives files to " + account
}

func chown(args []string) string {
	o := read(args, "from")
	if o.has("reference") {
		return "it gives files to the owner of another file"
	}
	if len(o.rest) == 0 {
		return ""
	}
	user, group, found := strings.Cut(o.rest[0], ":")
	if !found {
		user, group, _ = strings.Cut(o.rest[0], ".")
	}
	if roots(user) && roots(group) {
		return ""
	}
	return gives(o.rest[0])
}

func chgrp(args []string) string {
	o := read(args)
	if o.has("reference") {
		return "it gives files to the group of another file"
	}
	if len(o.rest) == 0 {
		return ""
	}
	return gives(o.rest[0])
}

func install(args []string) string {
	o := read(args, "o", "g", "m", "t", "S", "owner", "group", "mode", "target-directory", "suffix")
	for _, name := range []string{"o", "owner", "g", "group"} {
		if why := gives(o.values[name]); why != "" {
			return why
		}
	}
	return ""
}

func mknod(args []string) string {
	o := read(args, "m", "mode")
	if len(o.rest) > 1 && o.rest[1] != "p" {
		return "it makes a device"
	}
	return ""
}

func devices([]string) string { return "it makes devices" }

func homes([]string) string { return "it gives home directories to accounts" }

// useradd of shadow makes a home where it is asked to, and a mailbox for all but
// system accounts; both are the account's.
func useradd(args []string) string {
	o := read(args, "b", "c", "d", "e", "f", "g", "G", "k", "K", "p", "R", "P", "s", "u", "Z", "base-dir", "comment", "home-dir", "home",
		"expiredate", "inactive", "gid", "groups", "skel", "key", "password", "root", "prefix", "shell", "uid", "selinux-user")
	switch {
	case o.has("D", "defaults", "help"):
		return ""
	case o.has("m", "create-home"):
		return "it makes a home directory that is the account's"
	case !o.has("r", "system"):
		return "without -r it makes a mailbox that is the account's"
	}
	return ""
}

func usermod(args []string) string {
	o := read(args, "c", "d", "e", "f", "g", "G", "l", "p", "R", "P", "s", "u", "v", "w", "V", "W", "Z", "home", "uid", "gid", "groups")
	if o.has("u", "uid", "g", "gid", "m", "move-home") {
		return "it changes whose files are"
	}
	return ""
}

func switches([]string) string { return "it runs a program as somebody else" }

// tmpfiles gives what it makes the owners that its files name.
func tmpfiles(args []string) string {
	o := read(args, "prefix", "exclude-prefix", "root", "image", "replace", "E")
	if o.has("create") {
		return "it gives files to the accounts that tmpfiles.d names"
	}
	return ""
}
