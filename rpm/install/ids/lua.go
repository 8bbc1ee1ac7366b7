package ids

import (
	"regexp"
	"strings"
)

var (
	luaCall   = regexp.MustCompile(`\b(posix\.chown|posix\.exec|posix\.execp|rpm\.execute|os\.execute|io\.popen|rpm\.spawn)\s*\(?`)
	luaString = regexp.MustCompile(`"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'`)
	luaRoot   = regexp.MustCompile(`^\s*\([^,]+,\s*(0|"root"|'root')\s*,\s*(0|"root"|'root')\s*\)`)
)

// lua finds uses in a text of Lua, a line at a time.
func lua(body string) (uses []Use) {
	for i, line := range strings.Split(body, "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "--") {
			continue
		}
		for _, at := range luaCall.FindAllStringSubmatchIndex(line, -1) {
			name, rest := line[at[2]:at[3]], line[at[3]:]
			for _, why := range luaUse(name, rest) {
				uses = append(uses, Use{i + 1, strings.TrimSpace(line), why})
			}
		}
	}
	return uses
}

// luaUse says why a call takes more ids.
func luaUse(name, rest string) (whys []string) {
	if name == "posix.chown" {
		if luaRoot.MatchString(rest) {
			return nil
		}
		return []string{"it gives files to accounts"}
	}
	var words []string
	for _, m := range luaString.FindAllStringSubmatch(rest, -1) {
		words = append(words, m[1]+m[2])
	}
	if len(words) == 0 {
		return nil
	}
	found := Command(words)
	if name == "os.execute" || name == "io.popen" {
		found = shell(words[0], 1, 0)
	}
	for _, u := range found {
		whys = append(whys, u.Why)
	}
	return whys
}
