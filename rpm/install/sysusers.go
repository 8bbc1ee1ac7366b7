package install

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// account is a line of sysusers.d(5) that a package carries as a provide, from
// rpm 4.19 on: user(NAME), group(NAME) or groupmember(USER/GROUP), the line in
// base64 as its version.
type account struct {
	kind        string // "u", "g" or "m"
	name        string
	id          string // "-", "81", "81:82", "81:group"; of an m the group
	gecos       string
	home, shell string
}

// accounts gives the accounts that the package wants, groups first.
func (m *member) accounts() ([]account, error) {
	var all []account
	for _, p := range m.provides {
		kind, _, ok := strings.Cut(p.Name, "(")
		if !ok || p.EVR.Version == "" || kind != "user" && kind != "group" && kind != "groupmember" {
			continue
		}
		line, err := base64.StdEncoding.DecodeString(p.EVR.Version)
		if err != nil {
			continue // some other provide of this name
		}
		a, err := parseAccount(strings.TrimRight(string(line), "\x00\n"))
		if err != nil {
			return nil, fmt.Errorf("provide %s: %w", p.Name, err)
		}
		all = append(all, a)
	}
	slices.SortStableFunc(all, func(a, b account) int { return strings.Index("gum", a.kind) - strings.Index("gum", b.kind) })
	return all, nil
}

func parseAccount(line string) (account, error) {
	field := quotedFields(line)
	for len(field) < 6 {
		field = append(field, "-")
	}
	for i := range field {
		if i > 2 && field[i] == "-" {
			field[i] = ""
		}
	}
	a := account{strings.TrimRight(field[0], "!"), field[1], field[2], field[3], field[4], field[5]}
	switch {
	case a.kind != "u" && a.kind != "g" && a.kind != "m":
		return a, fmt.Errorf("line %q: its type is not known", line)
	case strings.ContainsAny(a.name+a.gecos+a.home+a.shell, ":\n\x00"):
		return a, fmt.Errorf("line %q: has a colon or a line break", line)
	}
	return a, nil
}

// quotedFields splits at spaces outside of double quotes.
func quotedFields(s string) (out []string) {
	for s = strings.TrimLeft(s, " \t"); s != ""; s = strings.TrimLeft(s, " \t") {
		end := " \t"
		if s[0] == '"' {
			s, end = s[1:], `"`
		}
		i := strings.IndexAny(s, end)
		if i < 0 {
			return append(out, s)
		}
		out, s = append(out, s[:i]), s[i+1:]
	}
	return out
}

// makeAccounts makes the accounts of a package that are not there, as rpm does
// before it unpacks it.
func (t *transaction) makeAccounts(m *member) error {
	all, err := m.accounts()
	if err != nil || len(all) == 0 {
		return err
	}
	if t.who, err = readAccounts(t.root); err != nil {
		return err
	}
	for _, a := range all {
		switch a.kind {
		case "g":
			_, err = t.makeGroup(a.name, a.id)
		case "u":
			err = t.makeUser(a)
		case "m":
			err = t.join(a.name, a.id)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// makeGroup gives the group's number, and makes the group where it is missing.
func (t *transaction) makeGroup(name, id string) (int, error) {
	if gid, ok := t.who.groups[name]; ok {
		return gid, nil
	}
	gid := t.freeID(id)
	t.who.groups[name] = gid
	err := t.appendLine("/etc/group", fmt.Sprintf("%s:x:%d:", name, gid), true)
	if err == nil {
		err = t.appendLine("/etc/gshadow", name+":!*::", false)
	}
	return gid, err
}

func (t *transaction) makeUser(a account) error {
	if _, ok := t.who.users[a.name]; ok {
		return nil
	}
	id, group, ok := strings.Cut(a.id, ":")
	uid := t.freeID(id)
	if !ok {
		group = strconv.Itoa(uid)
	}
	gid, err := strconv.Atoi(group)
	switch known, isName := t.who.groups[group]; {
	case err != nil && isName:
		gid = known
	case !ok || err != nil:
		if gid, err = t.makeGroup(a.name, group); err != nil {
			return err
		}
	}
	t.who.users[a.name] = uid
	home, shell := a.home, a.shell
	if home == "" {
		home = "/"
	}
	if shell == "" {
		shell = "/usr/sbin/nologin"
	}
	err = t.appendLine("/etc/passwd", fmt.Sprintf("%s:x:%d:%d:%s:%s:%s", a.name, uid, gid, a.gecos, home, shell), true)
	if err != nil {
		return err
	}
	return t.appendLine("/etc/shadow", fmt.Sprintf("%s:!*:%d::::::", a.name, t.req.Epoch.Unix()/86400), false)
}

// freeID gives the number asked for, or the highest one under 1000 that no
// user and no group has, as systemd-sysusers does.
func (t *transaction) freeID(id string) int {
	if n, err := strconv.ParseUint(id, 10, 31); err == nil {
		return int(n)
	}
	used := map[int]bool{}
	for _, ids := range []map[string]int{t.who.users, t.who.groups} {
		for _, n := range ids {
			used[n] = true
		}
	}
	n := 999
	for used[n] && n > 1 {
		n--
	}
	return n
}

// join makes a user a member of a group.
func (t *transaction) join(user, group string) error {
	if _, err := t.makeGroup(group, "-"); err != nil {
		return err
	}
	data, err := t.root.ReadFile("/etc/group", maxConfig)
	if err != nil {
		return err
	}
	lines := strings.Split(string(data), "\n")
	for i, line := range lines {
		field := strings.Split(line, ":")
		if len(field) != 4 || field[0] != group || slices.Contains(strings.Split(field[3], ","), user) {
			continue
		}
		if field[3] != "" {
			lines[i] += ","
		}
		lines[i] += user
	}
	return t.root.WriteFile("/etc/group", []byte(strings.Join(lines, "\n")), 0o644)
}

// appendLine adds a line to a file; one that is not there is made where create
// is true.
func (t *transaction) appendLine(name, line string, create bool) error {
	data, err := t.root.ReadFile(name, maxConfig)
	if errors.Is(err, fs.ErrNotExist) {
		if !create {
			return nil
		}
		err = t.root.MkdirAll("/etc", 0o755)
	}
	if err != nil {
		return err
	}
	if len(data) > 0 && data[len(data)-1] != '\n' {
		data = append(data, '\n')
	}
	return t.root.WriteFile(name, append(data, line+"\n"...), 0o644)
}
