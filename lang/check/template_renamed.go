package check

import (
	"path"
	"strings"
)

// renamedTemplates refuses a file to be rendered whose name on the host holds an
// install-time variable: installers compare names as they are written, and copy
// the file with its variables in it.
func (c *checker) renamedTemplates(s *Stage) {
	var moved []Pair
	for _, i := range s.Instrs {
		if n, ok := i.Node.(*ExportRename); ok {
			moved = append(moved, n.Pairs...)
		}
	}
	for _, i := range s.Instrs {
		n, ok := i.Node.(*ExportFile)
		if !ok || !n.Template {
			continue
		}
		c.goTo(i)
		dest, known := c.literal(n.Dest)
		for _, w := range n.Sources {
			source, ok := c.literal(w)
			if !ok || !known {
				continue
			}
			at := path.Clean(dest)
			if strings.HasSuffix(dest, "/") {
				at = path.Join(dest, path.Base(source))
			}
			if c.movedByVariable(moved, at) {
				c.badValue(RuleRenamedTemplate, w, at+" is renamed to a path with a variable, so it is not rendered",
					"rename it to a fixed path, or leave --template out")
			}
		}
	}
}

// movedByVariable is true for a path that a rename gives a variable.
func (c *checker) movedByVariable(moved []Pair, at string) bool {
	for _, p := range moved {
		from, ok := c.literal(p.Name)
		from = path.Clean(from)
		if ok && (at == from || strings.HasPrefix(at, from+"/")) && strings.Contains(p.Value.Text, "$") {
			return true
		}
	}
	return false
}
