package install

import (
	"errors"
	"io/fs"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// maxConfig bounds the small text files that are read from the root, in bytes.
const maxConfig = 16 << 20

// accounts are the target's users and groups by name.
type accounts struct{ users, groups map[string]int }

// readAccounts reads the root's own passwd(5) and group(5); a root that has
// none knows root alone.
func readAccounts(root *inroot.Root) (accounts, error) {
	users, err1 := readIDs(root, "/etc/passwd")
	groups, err2 := readIDs(root, "/etc/group")
	return accounts{users, groups}, errors.Join(err1, err2)
}

// readIDs reads names and the numbers of the third field. The first line of a
// name counts, and a line of another form is passed over, as in the C library.
func readIDs(root *inroot.Root, file string) (map[string]int, error) {
	ids := map[string]int{}
	data, err := root.ReadFile(file, maxConfig)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for line := range strings.Lines(string(data)) {
		field := strings.SplitN(strings.TrimSuffix(line, "\n"), ":", 4)
		if len(field) < 4 || field[0] == "" {
			continue
		}
		n, err := strconv.ParseUint(field[2], 10, 32)
		if _, seen := ids[field[0]]; err == nil && !seen {
			ids[field[0]] = int(n)
		}
	}
	ids["root"] = 0
	return ids, nil
}

// owner gives the numbers of a file's user and group. What has no account is
// root's for now, and ok is false.
func (a accounts) owner(user, group string) (uid, gid int, ok bool) {
	uid, ok1 := a.users[user]
	gid, ok2 := a.groups[group]
	return uid, gid, ok1 && ok2
}
