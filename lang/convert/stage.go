package convert

import (
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/syntax"
)

// stage is what is known of a stage at a line of it.
type stage struct {
	name     string // lower case; "" without one
	user     string // of its USER; "" without one
	foreign  string // its shell, where that is none whose language we know
	vars     map[string]bool
	dirty    bool // a packager's command stays in it, and nothing cleans behind it
	installs bool // a YUM install stands in it
}

// stage is the one at hand. The checker has seen that there is one.
func (c *converter) stage() *stage { return c.stages[len(c.stages)-1] }

// begin begins a stage, with what it has of the one that it stands on.
func (c *converter) begin(in *syntax.Instr) {
	s := &stage{vars: map[string]bool{}}
	for _, other := range slices.Backward(c.stages) {
		if other.name != "" && strings.EqualFold(other.name, in.Args[0].Text) {
			s.user, s.foreign = other.user, other.foreign
			for name := range other.vars {
				s.vars[name] = true
			}
			break
		}
	}
	if len(in.Args) == 3 {
		s.name = strings.ToLower(in.Args[2].Text)
	}
	c.stages = append(c.stages, s)
}

// declare notes the variables of ARG and ENV. Those before the first stage are
// seen by no command.
func (c *converter) declare(in *syntax.Instr) {
	if len(c.stages) == 0 {
		return
	}
	for _, p := range in.Pairs {
		c.stage().vars[p.Name.Text] = true
	}
}

var shells = []string{"sh", "bash", "dash", "ash", "ksh"}

func (c *converter) shell(in *syntax.Instr) {
	if len(in.Args) == 0 {
		return
	}
	s := c.stage()
	s.foreign = ""
	if !slices.Contains(shells, path.Base(in.Args[0].Text)) {
		s.foreign = in.Args[0].Text
	}
}

// isRoot is true where commands run as root. A base image whose user is another
// could not have installed packages.
func (s *stage) isRoot() bool {
	user, _, _ := strings.Cut(s.user, ":")
	return user == "" || user == "root" || user == "0"
}

// reaching are variables that a package manager or a scriptlet reads, and that
// do not reach YUM.
var reaching = []string{
	"http_proxy", "https_proxy", "ftp_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ACCEPT_EULA",
}

// reaches is the first variable that matters to an install; "" where there is
// none.
func (s *stage) reaches() string {
	for _, name := range reaching {
		if s.vars[name] {
			return name
		}
	}
	return ""
}
