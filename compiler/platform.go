package compiler

import (
	"runtime"

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
	if o.ContextName == "" {
		o.ContextName = "image"
	}
	return o
}

// format is os/arch[/variant].
func format(p ir.Platform) string {
	s := p.OS + "/" + p.Architecture
	if p.Variant != "" {
		s += "/" + p.Variant
	}
	return s
}
