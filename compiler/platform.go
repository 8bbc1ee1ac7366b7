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
	if o.Builder.OS == "" {
		o.Builder = ir.Platform{OS: "linux", Architecture: runtime.GOARCH}
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

// otherNames are the kernel's words for Go's architectures.
var otherNames = map[string]string{"x86_64": "amd64", "x86-64": "amd64", "aarch64": "arm64", "i386": "386", "armhf": "arm"}

// normalPlatform is a platform as format writes it: "x86_64" and
// "linux/x86_64" are linux/amd64, and arm64's variant v8 is no other one.
func normalPlatform(text string) string {
	parts := strings.Split(strings.ToLower(text), "/")
	if len(parts) == 1 {
		parts = []string{"linux", parts[0]}
	}
	if name, ok := otherNames[parts[1]]; ok {
		parts[1] = name
	}
	text = strings.Join(parts, "/")
	switch text {
	case "linux/arm64/v8", "linux/amd64/v1":
		text = parts[0] + "/" + parts[1]
	}
	return text
}
