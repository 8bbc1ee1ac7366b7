package convert

import (
	"path"
	"strings"
)

// places are what lines that stay name below /exports. What comes there before
// such a line cannot become EXPORT's, which does its work when all lines are
// done. Each map has, by path, the place in the source of the last such line.
type places struct {
	at     map[string]int // lines that name the path
	below  map[string]int // that name it, or what is in it
	wanted map[string]int // the same, of lines that may want what is there
}

func newPlaces() places {
	return places{at: map[string]int{}, below: map[string]int{}, wanted: map[string]int{}}
}

// add notes that a line names a path. only is true for one that wants nothing of
// it and just puts something there: what it puts must not come to lie below the
// same of an earlier line.
func (p places) add(line int, name string, only bool) {
	name = path.Clean(name)
	p.at[name] = max(p.at[name], line)
	for {
		p.below[name] = max(p.below[name], line)
		if !only {
			p.wanted[name] = max(p.wanted[name], line)
		}
		if len(name) <= len(exportsDir) {
			return
		}
		name = path.Dir(name)
	}
}

// with adds what others know; true where that is more.
func (p places) with(o places) (more bool) {
	for _, m := range []struct{ to, from map[string]int }{{p.at, o.at}, {p.below, o.below}, {p.wanted, o.wanted}} {
		for name, line := range m.from {
			if m.to[name] < line {
				m.to[name] = line
				more = true
			}
		}
	}
	return more
}

// hold is true where a line behind another one stays and needs what that brings
// to a path, the directory that it comes to, or what is in it; or where it puts
// the same there again. tree says that a whole directory is brought.
func (p places) hold(line int, name string, tree bool) bool {
	name = path.Clean(name)
	inside := p.wanted
	if tree {
		inside = p.below
	}
	if inside[name] > line {
		return true
	}
	if dir := path.Dir(name); strings.HasPrefix(dir, exportsDir+"/hostfs/") && p.wanted[dir] > line {
		return true
	}
	for ; len(name) >= len(exportsDir); name = path.Dir(name) {
		if p.at[name] > line {
			return true
		}
	}
	return false
}
