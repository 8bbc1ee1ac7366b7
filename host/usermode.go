package host

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/user"
	"slices"
	"strconv"
	"strings"
)

// forUser changes a configuration for a user who has no rights: a user namespace,
// the machine's network, no devices' rules, and a /sys that is bound.
func (s *session) forUser(config object) error {
	linux, _ := config["linux"].(object)
	if linux == nil {
		linux = object{}
		config["linux"] = linux
	}
	list, _ := linux["namespaces"].([]any)
	list = slices.DeleteFunc(list, func(n any) bool {
		namespace, _ := n.(object)
		kind, _ := namespace["type"].(string)
		return kind == "network" || kind == "user"
	})
	linux["namespaces"] = append(list, object{"type": "user"})
	delete(linux, "resources")
	delete(linux, "cgroupsPath")
	delete(linux, "devices")
	var err error
	if linux["uidMappings"], err = mappings("/etc/subuid", os.Getuid()); err != nil {
		return err
	}
	if linux["gidMappings"], err = mappings("/etc/subgid", os.Getgid()); err != nil {
		return err
	}
	mounts, _ := config["mounts"].([]any)
	for _, m := range mounts {
		if mount, ok := m.(object); ok {
			userMount(mount)
		}
	}
	return nil
}

func userMount(m object) {
	destination, _ := m["destination"].(string)
	options, _ := m["options"].([]any)
	switch {
	case destination == "/sys":
		m["type"], m["source"] = "none", "/sys"
		m["options"] = []any{"rbind", "nosuid", "noexec", "nodev", "ro"}
		return
	case destination == "/dev/pts":
		options = slices.DeleteFunc(options, func(o any) bool { text, _ := o.(string); return strings.HasPrefix(text, "gid=") })
	}
	if !strings.HasPrefix(destination+"/", "/dev/") {
		for _, o := range []any{"nodev", "nosuid"} {
			if !slices.Contains(options, o) {
				options = append(options, o)
			}
		}
	}
	m["options"] = options
}

// mappings are the numbers that a user namespace has: the user's own is 0, and
// behind it come those of subuid(5).
func mappings(file string, own int) ([]any, error) {
	out := []any{object{"containerID": 0, "hostID": own, "size": 1}}
	who, err := user.Current()
	if err != nil {
		return nil, err
	}
	f, err := os.Open(file)
	if errors.Is(err, os.ErrNotExist) {
		return out, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		fields := strings.Split(lines.Text(), ":")
		if len(fields) != 3 || fields[0] != who.Username && fields[0] != who.Uid {
			continue
		}
		first, err1 := strconv.ParseUint(fields[1], 10, 32)
		size, err2 := strconv.ParseUint(fields[2], 10, 32)
		if err := errors.Join(err1, err2); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		return append(out, object{"containerID": 1, "hostID": first, "size": size}), nil
	}
	return out, nil
}
