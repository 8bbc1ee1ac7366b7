package install

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// places finds where a path leads once the transaction's own links are there:
// /lib64/x is /usr/lib64/x where a package brings the link, or the root has it.
type places struct {
	root  *inroot.Root
	links map[string]string // the transaction's, by canonical path
	known map[string]string // directories found already
	gone  map[string]bool   // canonical directories that are not on disk
}

func newPlaces(root *inroot.Root) *places {
	return &places{root: root, links: map[string]string{}, known: map[string]string{"/": "/"}, gone: map[string]bool{}}
}

// dir gives a directory's path without links.
func (p *places) dir(name string) (string, error) { return p.find(name, 0) }

// replace says that a directory comes where a link is, by two of its paths.
func (p *places) replace(name, here string) {
	p.known[name], p.known[here] = here, here
	p.gone[here] = true
}

func (p *places) find(name string, depth int) (string, error) {
	if to, ok := p.known[name]; ok {
		return to, nil
	}
	if depth > 40 {
		return "", fmt.Errorf("%s: too many symbolic links", name)
	}
	parent, base := split(name)
	parent, err := p.find(parent, depth)
	if err != nil {
		return "", err
	}
	here := join(parent, base)
	to, err := p.link(parent, here)
	if err != nil {
		return "", err
	}
	if to != "" {
		if !strings.HasPrefix(to, "/") {
			to = join(parent, to)
		}
		// What climbs above the root stays at it, as in a chroot. A link that
		// climbs out of another one is looked up part by part.
		if here, err = p.walk(to, depth+1); err != nil {
			return "", err
		}
	}
	p.known[strings.Clone(name)] = here // the name may be a part of something larger
	return here, nil
}

// walk resolves a path that may have ".." in it.
func (p *places) walk(name string, depth int) (string, error) {
	at := "/"
	for part := range strings.SplitSeq(name, "/") {
		var err error
		switch part {
		case "", ".":
		case "..":
			at = path.Dir(at)
		default:
			if at, err = p.find(join(at, part), depth); err != nil {
				return "", err
			}
		}
	}
	return at, nil
}

// link gives the target of a link, "" where there is none.
func (p *places) link(parent, here string) (string, error) {
	if p.gone[parent] {
		p.gone[here] = true
		return p.links[here], nil
	}
	to, err := p.root.Readlink(here)
	switch {
	case err == nil:
		return to, nil
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, unix.ENOTDIR):
		p.gone[here] = true
		return p.links[here], nil
	case errors.Is(err, unix.EINVAL): // a directory or file is there
		return "", nil
	}
	return "", err
}
