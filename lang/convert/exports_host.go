package convert

import (
	"path"
	"slices"
	"strings"
)

// onHost are the lines that put sources on the host: of the context or, where
// one begins with "/", of a stage. dir is true where the path of the host is a
// directory to copy into.
func (c *converter) onHost(flags string, sources []string, host string, dir bool) []string {
	lines, placed := c.forHost(flags, sources, host, dir)
	for _, p := range placed {
		c.found.placed[p] = true
	}
	return lines
}

// forHost is onHost with the paths that the sources come to, which are not noted
// yet.
func (c *converter) forHost(flags string, sources []string, host string, dir bool) (lines, placed []string) {
	to := host
	if dir && !strings.HasSuffix(to, "/") {
		to += "/"
	}
	var plain, rendered []string
	for _, s := range sources {
		if c.isDir(s) {
			if !strings.HasSuffix(to, "/") {
				to += "/" // its files, which come into the path
			}
			plain = append(plain, quoted(s))
			more, files := c.filesIn(flags, s, host)
			rendered, placed = append(rendered, more...), append(append(placed, host), files...)
			continue
		}
		target := host
		if dir {
			target = path.Join(host, path.Base(s))
		}
		placed = append(placed, target)
		if c.isRendered(target) {
			rendered = append(rendered, "EXPORT file --template "+flags+quoted(s)+" "+quoted(to))
		} else {
			plain = append(plain, quoted(s))
		}
	}
	if plain != nil {
		lines = append(lines, "EXPORT file "+flags+strings.Join(plain, " ")+" "+quoted(to))
	}
	return append(lines, rendered...), placed
}

// isDir is true for a directory of the context.
func (c *converter) isDir(source string) bool {
	return !strings.HasPrefix(source, "/") && c.opts.Context != nil && c.opts.Context.IsDir(source)
}

// isRendered is true for a file that the manifest has rendered on the host.
func (c *converter) isRendered(host string) bool {
	m := c.known.manifest
	if m == nil {
		return false
	}
	at := m.renamed(host)
	if slices.Contains(m.templates, at) {
		c.rendered[at] = true
		return true
	}
	return false
}

// maxWalk bounds the files of a directory that are looked at.
const maxWalk = 10000

// filesIn are the paths of the host that a directory's files come to, and the
// lines for those that are rendered: they stand behind the line that brings all.
func (c *converter) filesIn(flags, dir, host string) (lines, files []string) {
	todo := []string{""}
	for n := 0; n < len(todo) && len(files) < maxWalk; n++ {
		entries, _ := c.opts.Context.ReadDir(path.Join(dir, todo[n]))
		for _, e := range entries {
			name := path.Join(todo[n], e)
			if strings.HasSuffix(e, "/") {
				todo = append(todo, name)
				continue
			}
			at := path.Join(host, name)
			files = append(files, at)
			if c.isRendered(at) {
				lines = append(lines, "EXPORT file --template "+flags+quoted(path.Join(dir, name))+" "+quoted(at))
			}
		}
	}
	return lines, files
}
