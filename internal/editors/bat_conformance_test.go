//go:build conformance

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// inBat runs the engine that reads Sublime Text's grammars in bat. A theme gives
// each scope a colour whose blue is its letter.
func inBat(t *testing.T, samples []sample) [][]byte {
	bat := needs.Tool(t, "batcat")
	source, cache := t.TempDir(), t.TempDir()
	grammar, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "editors/sublime/Sysfile.sublime-syntax"))
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"syntaxes/Sysfile.sublime-syntax": string(grammar), "themes/letters.tmTheme": lettersTheme()} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(source, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(source, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.CommandContext(t.Context(), bat, "cache", "--build", "--source="+source, "--target="+cache).CombinedOutput(); err != nil || strings.Contains(string(out), "unresolved") {
		t.Fatalf("%v\n%s", err, out)
	}
	var out [][]byte
	for _, s := range samples {
		cmd := exec.CommandContext(t.Context(), bat, "--no-config", "--style=plain", "--paging=never", "--wrap=never", "--tabs=0", "--color=always", "--theme=letters", "--language=Sysfile", s.path)
		cmd.Env = append(os.Environ(), "BAT_CACHE_PATH="+cache, "COLORTERM=truecolor")
		text, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, batRow(s, string(text)))
	}
	return out
}

// batRow reads the letters out of the colours.
func batRow(s sample, text string) []byte {
	row, at, letter := s.blank(), 0, byte(0)
	escape := regexp.MustCompile(`\x1b\[(?:38;2;0;0;([0-9]+)|[0-9;]*)m`)
	for text != "" {
		m := escape.FindStringSubmatchIndex(text)
		if m == nil {
			fill(row, at, text, letter)
			break
		}
		at += fill(row, at, text[:m[0]], letter)
		if letter = 0; m[2] >= 0 {
			n, _ := strconv.Atoi(text[m[2]:m[3]])
			letter = byte(n)
		}
		text = text[m[1]:]
	}
	return row
}

func lettersTheme() string {
	b := `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>name</key><string>letters</string><key>settings</key><array>` +
		`<dict><key>settings</key><dict><key>foreground</key><string>#00002E</string></dict></dict>`
	for scope, letter := range scopeLetters {
		b += fmt.Sprintf(`<dict><key>scope</key><string>%s</string><key>settings</key><dict><key>foreground</key><string>#0000%02X</string></dict></dict>`, scope, letter)
	}
	return b + `</array></dict></plist>`
}
