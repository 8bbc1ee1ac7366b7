package image

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/moby/sys/user"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// account is whom a container's process runs as.
type account struct {
	uid, gid int
	groups   []int // supplementary
}

// accountOf resolves an image's user by the root file system's own accounts, as
// docker does: USER[:GROUP], names or numbers. A number that is no account has
// the group 0; a group that is named leaves the others out; "" is 0:0.
func accountOf(tree ir.Files, spec string) (account, error) {
	if spec == "" {
		return account{}, nil
	}
	passwd, err := accountFile(tree, "/etc/passwd")
	if err != nil {
		return account{}, err
	}
	group, err := accountFile(tree, "/etc/group")
	if err != nil {
		return account{}, err
	}
	u, err := user.GetExecUser(spec, nil, passwd, group)
	if err != nil {
		return account{}, fmt.Errorf("user %q: %w; a RUN may make it, a number needs none", spec, err)
	}
	return account{uid: u.Uid, gid: u.Gid, groups: u.Sgids}, nil
}

// accountFile is a list of accounts; no file is an empty one.
func accountFile(tree ir.Files, name string) (io.Reader, error) {
	data, err := tree.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return bytes.NewReader(data), nil
}
