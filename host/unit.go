package host

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// enabling are the symbolic links that enable a unit, by its [Install] section:
// systemd.unit(5). They are those that systemctl enable makes.
func (p place) enabling(unit, text string) ([]File, error) {
	var out []File
	add := func(at string) {
		out = append(out, File{Path: path.Join(p.units, at), Kind: Enabling, Target: path.Join(p.units, unit)})
	}
	for _, s := range installSection(text) {
		for _, word := range strings.Fields(s.value) {
			word = strings.Trim(word, `"'`)
			if strings.ContainsAny(word, "/%") || word == "" || word[0] == '.' {
				return nil, fmt.Errorf("%s: [Install] %s=%s: a unit's name is wanted", unit, s.key, word)
			}
			switch s.key {
			case "WantedBy":
				add(word + ".wants/" + unit)
			case "RequiredBy":
				add(word + ".requires/" + unit)
			case "UpheldBy":
				add(word + ".upholds/" + unit)
			case "Alias":
				if word != unit {
					add(word)
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	return slices.CompactFunc(out, func(a, b File) bool { return a.Path == b.Path }), nil
}

// setting is a line of a unit.
type setting struct{ key, value string }

// installSection are the lines of [Install]. An empty value forgets those before
// it.
func installSection(text string) []setting {
	var out []setting
	inside := false
	text = strings.ReplaceAll(text, "\\\n", " ")
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' || line[0] == ';' {
			continue
		}
		if line[0] == '[' {
			inside = line == "[Install]"
			continue
		}
		key, value, ok := strings.Cut(line, "=")
		if !inside || !ok {
			continue
		}
		s := setting{strings.TrimSpace(key), strings.TrimSpace(value)}
		if s.value == "" {
			out = slices.DeleteFunc(out, func(have setting) bool { return have.key == s.key })
			continue
		}
		out = append(out, s)
	}
	return out
}
