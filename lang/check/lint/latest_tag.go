package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var latestTag = Rule{
	Name: "LatestTag", Severity: diag.Info, Since: first,
	Summary: "An image is named with a version",
	Why: `An image without a tag is its latest, and what that is changes without notice. Name a version, and a digest where every
byte must stay the same.`,
	Bad: `
FROM example.org/base
     ^^^^^^^^^^^^^^^^
`,
	Good: `
FROM example.org/base:1
`,
	run: func(p *pass) {
		p.images(func(w check.Word, image string) {
			name, tag := cutImage(image)
			if (tag == "" || tag == "latest") && !strings.Contains(image, "@") {
				p.found(w.Span, fmt.Sprintf("%q is another image every day", image), "name a version, such as "+name+":1", nil)
			}
		})
	},
}

// images visits the words that name an image of a registry, with their values.
func (p *pass) images(visit func(w check.Word, image string)) {
	for _, n := range nodes[*check.Rootfs](p) {
		if n.Parent == nil {
			p.image(nil, n.Source, visit)
		}
	}
	for i, n := range nodes[*check.Copy](p) {
		if n.From != nil && n.FromStage == nil {
			p.image(i.Stage, *n.From, visit)
		}
	}
}

func (p *pass) image(s *check.Stage, w check.Word, visit func(w check.Word, image string)) {
	text, ok := p.value(s, w)
	if p.names == nil {
		p.names = map[string]bool{}
		for _, s := range p.prog.Stages {
			p.names[s.Name] = true
		}
	}
	if ok && isImage(text) && !p.names[strings.ToLower(text)] {
		visit(w, text)
	}
}

// isImage is true for a source that is no path, no URL, and not scratch.
func isImage(source string) bool {
	path := strings.HasPrefix(source, ".") || strings.HasPrefix(source, "/") || packed.MatchString(source)
	return source != "" && source != "scratch" && !path && !strings.Contains(source, "://")
}

// cutImage takes the tag off an image's name; a registry's port is none.
func cutImage(image string) (name, tag string) {
	image, _, _ = strings.Cut(image, "@")
	slash := strings.LastIndexByte(image, '/')
	if i := strings.LastIndexByte(image, ':'); i > slash {
		return image[:i], image[i+1:]
	}
	return image, ""
}
