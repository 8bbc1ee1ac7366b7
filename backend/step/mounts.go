package step

import (
	"bufio"
	"io"
	"os"
	"strconv"
	"strings"
)

// mountPoints are the paths that mounts of the step's root cover.
func mountPoints() ([]string, error) {
	f, err := os.Open("/proc/self/mountinfo")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return parseMounts(f)
}

// parseMounts reads mountinfo (proc(5)): the fifth field is the mount point,
// with a backslash and three octal digits for a space, tab, line feed and
// backslash.
func parseMounts(r io.Reader) (points []string, err error) {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		if field := strings.Fields(lines.Text()); len(field) > 4 && field[4] != "/" {
			points = append(points, unescape(field[4]))
		}
	}
	return points, lines.Err()
}

func unescape(s string) string {
	var out []byte
	for len(s) > 0 {
		if s[0] == '\\' && len(s) >= 4 {
			if n, err := strconv.ParseUint(s[1:4], 8, 8); err == nil {
				out = append(out, byte(n))
				s = s[4:]
				continue
			}
		}
		out = append(out, s[0])
		s = s[1:]
	}
	return string(out)
}
