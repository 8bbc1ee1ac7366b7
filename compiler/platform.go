package compiler

import (
	"runtime"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// defaultPath is what a stage's PATH is where its base sets none.
const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

func (o Options) withDefaults() Options {
	if o.Platform.OS == "" {
		o.Platform.OS = "linux"
	}
	if o.Platform.Architecture == "" {
		o.Platform.Architecture = runtime.GOARCH
	}
	o.ContextName = imageName(o.ContextName)
	return o
}

// imageName makes a folder's name fit for an image: lower case, and "-" for
// what names do not have.
func imageName(folder string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9', r == '-':
			return r
		case 'A' <= r && r <= 'Z':
			return r - 'A' + 'a'
		}
		return '-'
	}, folder)
	if name = strings.Trim(name, "-"); name == "" {
		return "image"
	}
	return name
}

// format is os/arch[/variant].
func format(p ir.Platform) string {
	s := p.OS + "/" + p.Architecture
	if p.Variant != "" {
		s += "/" + p.Variant
	}
	return s
}
