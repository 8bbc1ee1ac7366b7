package check

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"github.com/sysbuild/sysbuild/lang/syntax"
)

// templateKinds are the templates of /exports, by their names there.
var templateKinds = map[string]string{
	"config.json.template": "config", "service.template": "service", "tmpfiles.template": "tmpfiles",
}

// copiedTemplates are those that COPY puts below /exports of a stage, as
// Dockerfiles of system containers do, as far as the context can be read now.
// What a manifest.json there says of defaults goes to v.
func copiedTemplates(s *Stage, o Options, v *InstallTime) (out []Template) {
	files := o.context()
	for _, i := range s.Instrs {
		n, ok := i.Node.(*Copy)
		dest := ""
		if ok {
			dest = path.Clean(n.Dest.Text)
		}
		if !ok || n.From != nil || dest != "/exports" && path.Dir(dest) != "/exports" {
			continue
		}
		for _, w := range n.Sources {
			for _, name := range exportsFiles {
				at, ok := copiedFrom(w, dest, name)
				switch {
				case !ok:
				case name == manifestName:
					v.manifest(at, files)
				default:
					out = append(out, fromFile(i, templateKinds[name], at, files)...)
				}
			}
		}
	}
	return out
}

const manifestName = "manifest.json"

var exportsFiles = []string{manifestName, "config.json.template", "service.template", "tmpfiles.template"}

// copiedFrom is the file of the context that becomes the one of this name in
// /exports: the source itself, or one in the directory that it is.
func copiedFrom(w Word, dest, name string) (at Word, ok bool) {
	is := path.Base(w.Text)
	if dest != "/exports" {
		is = path.Base(dest) // the copy's own name
	}
	switch {
	case is == name:
		return w, true
	case dest == "/exports" && !slices.Contains(exportsFiles, is):
		w.Text = path.Join(w.Text, name)
		return w, true
	}
	return w, false
}

// manifest takes in the defaults of a manifest.json. Where it cannot be read,
// more may be known than can be told.
func (v *InstallTime) manifest(w Word, files syntax.Reader) {
	var m struct {
		DefaultValues map[string]any `json:"defaultValues"`
	}
	src, err := files.ReadSource(w.Text)
	if err == nil {
		err = json.Unmarshal([]byte(src.Text), &m)
	}
	v.Open = v.Open || err != nil && !errors.Is(err, fs.ErrNotExist)
	for name, value := range m.DefaultValues {
		if _, there := v.Values[name]; !there {
			v.Values[name] = fmt.Sprint(value)
		}
	}
}

// ofSystem is true for a stage that a system image is of.
func (c *checker) ofSystem(s *Stage) bool {
	for _, t := range c.prog.Targets {
		if t.Node.(*Target).Format != "system" {
			continue
		}
		for up := t.Stage; up != nil; up = up.From.Node.(*Rootfs).Parent {
			if up == s {
				return true
			}
		}
	}
	return false
}
