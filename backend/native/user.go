package native

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// account is who runs a command.
type account struct {
	uid, gid uint32
	groups   []uint32 // supplementary, the own one among them: what it may not do no setgid program undoes
	home     string
}

const maxAccounts = 16 << 20 // bytes of passwd or group

// lookUser resolves USER by the root's own accounts, as docker does: a name or
// a number, then perhaps a group. A group that is named leaves the others out.
func lookUser(r *inroot.Root, user string) (account, error) {
	a, err := lookAccount(r, user)
	if !slices.Contains(a.groups, a.gid) {
		a.groups = append([]uint32{a.gid}, a.groups...)
	}
	return a, err
}

func lookAccount(r *inroot.Root, user string) (account, error) {
	name, group, hasGroup := strings.Cut(user, ":")
	if name == "" {
		name = "0"
	}
	a := account{home: "/"}
	entry, err := passwdEntry(r, name)
	switch {
	case err != nil:
		return a, err
	case entry != nil:
		a.uid, a.gid, a.home = number(entry[2]), number(entry[3]), entry[5]
	case isNumber(name):
		a.uid = number(name)
	default:
		return a, fmt.Errorf("user %q: the root file system's /etc/passwd has none of this name; an earlier line must make it, a number needs none", name)
	}
	if a.uid == 0 && entry == nil {
		a.home = "/root"
	}
	if hasGroup && group != "" {
		a.gid, err = lookGroup(r, group)
		return a, err
	}
	if entry != nil {
		a.groups, err = groupsOf(r, entry[0])
	}
	return a, err
}

// lookOwner resolves the owner of a file: ir.Owner's rules.
func lookOwner(r *inroot.Root, o ir.Owner) (uid, gid int, err error) {
	if o.User != "" {
		a, err := lookUser(r, o.User)
		if err != nil {
			return 0, 0, err
		}
		uid, gid = int(a.uid), int(a.gid)
		if isNumber(o.User) {
			gid = uid
		}
	}
	if o.Group != "" {
		g, err := lookGroup(r, o.Group)
		if err != nil {
			return 0, 0, err
		}
		gid = int(g)
	}
	return uid, gid, nil
}

func lookGroup(r *inroot.Root, group string) (uint32, error) {
	if isNumber(group) {
		return number(group), nil
	}
	entries, err := table(r, "/etc/group", 3)
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		if e[0] == group && isNumber(e[2]) {
			return number(e[2]), nil
		}
	}
	return 0, fmt.Errorf("group %q: the root file system's /etc/group has none of this name; an earlier line must make it, a number needs none", group)
}

// passwdEntry finds a name, or else a number; nil where there is neither.
func passwdEntry(r *inroot.Root, name string) ([]string, error) {
	entries, err := table(r, "/etc/passwd", 6)
	if err != nil {
		return nil, err
	}
	for _, column := range []int{0, 2} {
		for _, e := range entries {
			if e[column] == name && isNumber(e[2]) && isNumber(e[3]) {
				return e, nil
			}
		}
	}
	return nil, nil
}

func groupsOf(r *inroot.Root, user string) ([]uint32, error) {
	entries, err := table(r, "/etc/group", 4)
	if err != nil {
		return nil, err
	}
	var out []uint32
	for _, e := range entries {
		if isNumber(e[2]) && slices.Contains(strings.Split(e[3], ","), user) {
			out = append(out, number(e[2]))
		}
	}
	return out, nil
}

// table reads a file of lines of colons; no file is an empty one.
func table(r *inroot.Root, name string, columns int) ([][]string, error) {
	text, err := r.ReadFile(name, maxAccounts)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out [][]string
	for line := range strings.Lines(string(text)) {
		if e := strings.Split(strings.TrimRight(line, "\r\n"), ":"); len(e) >= columns {
			out = append(out, e)
		}
	}
	return out, nil
}

func isNumber(s string) bool {
	_, err := strconv.ParseUint(s, 10, 31)
	return err == nil
}

func number(s string) uint32 {
	n, _ := strconv.ParseUint(s, 10, 31)
	return uint32(n)
}
