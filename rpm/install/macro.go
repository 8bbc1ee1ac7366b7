package install

import "strings"

// macros are what scriptlets that are expanded on installation use of rpm's:
// directories, and the place of the database.
var macros = map[string]string{
	"_bindir": "/usr/bin", "_sbindir": "/usr/sbin", "_libdir": "/usr/lib64", "_libexecdir": "/usr/libexec",
	"_datadir": "/usr/share", "_sysconfdir": "/etc", "_localstatedir": "/var", "_sharedstatedir": "/var/lib",
	"_prefix": "/usr", "_usr": "/usr", "_var": "/var", "_tmppath": "/var/tmp", "_lib": "lib64", "nil": "",
	"_infodir": "/usr/share/info", "_mandir": "/usr/share/man", "_unitdir": "/usr/lib/systemd/system",
}

// expand expands the macros it knows and %%, and leaves what it does not know
// as it is, as rpm does.
func (t *transaction) expand(text string) string {
	var out strings.Builder
	for {
		i := strings.IndexByte(text, '%')
		if i < 0 || i+1 == len(text) {
			out.WriteString(text)
			return out.String()
		}
		out.WriteString(text[:i])
		text = text[i:]
		switch text[1] {
		case '%':
			out.WriteByte('%')
			text = text[2:]
			continue
		case '{':
			name, rest, ok := strings.Cut(text[2:], "}")
			if value, known := t.macro(strings.TrimPrefix(name, "?")); ok && (known || strings.HasPrefix(name, "?")) {
				out.WriteString(value)
				text = rest
				continue
			}
		}
		out.WriteByte('%')
		text = text[1:]
	}
}

func (t *transaction) macro(name string) (string, bool) {
	switch name {
	case "_arch", "_target_cpu":
		return t.req.Arch, true
	case "_lib", "_libdir":
		if colors(t.req.Arch)&2 == 0 {
			return strings.TrimSuffix(macros[name], "64"), true
		}
	}
	value, ok := macros[name]
	return value, ok
}
