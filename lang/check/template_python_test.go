package check

import (
	"encoding/json"
	"os/exec"
	"strings"
	"testing"

	tools "github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/lang/template"
)

// asked has Python say of each text which variables its own templates find in
// it; null where they refuse it, and what they make of it with every variable
// given.
const asked = `
import json, string, sys
class Names(dict):
    def __getitem__(self, name):
        self.found.append(name)
        return "<" + name + ">"
out = []
for text in json.load(sys.stdin):
    names = Names(); names.found = []
    try:
        out.append({"names": names.found, "text": string.Template(text).substitute(names)})
    except ValueError:
        out.append(None)
json.dump(out, sys.stdout)
`

// TestTemplatesArePythons holds our reading of templates to Python's, whose rules
// they have.
func TestTemplatesArePythons(t *testing.T) {
	texts := []string{
		"", "plain", "$", "$$", "$$$", "$$$$", "$a", "${a}", "${a", "$a}", "${}", "${a b}", "$1", "$a1", "$_", "$_9x",
		"$A$B", "$A${B}$$C", "a$", "a$ b", "$-", "${-}", "$a-b", "${a}b", "$ab", "$\u00c4", "$a\u00c4", "${\u00c4}", "$\u0131",
		"$\u017f", "${\u212a}", "$a\n$b", "$\n", "${\n}", "$a.b", "$$a", "$$$a", "$${a}", "$${", "${{a}}", "${a}}", "$a$", "\\$a", "$(a)",
		"100%$", "$EXEC_START\n", "'$a'", "\"${a}\"", "$ {a}", "$a_", "$$_$_", "\u00e9$a", "$1a", "${1a}", "$a[0]", "${a:-b}", "${a#b}", "$@", "$?",
	}
	in, err := json.Marshal(texts)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), tools.Tool(t, "python3"), "-c", asked)
	cmd.Stdin = strings.NewReader(string(in))
	answer, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var want []*struct {
		Names []string
		Text  string
	}
	if err := json.Unmarshal(answer, &want); err != nil || len(want) != len(texts) || len(texts) < 40 {
		t.Fatal(err, len(want), len(texts))
	}
	for i, text := range texts {
		var names []string
		bad := false
		v := InstallTime{Values: map[string]string{}}
		for _, p := range template.Find(text) {
			bad = bad || p.Name == ""
			names = append(names, p.Name)
			v.Values[p.Name] = "<" + p.Name + ">"
		}
		switch {
		case bad != (want[i] == nil):
			t.Errorf("%q: refused here %t, by Python %t", text, bad, want[i] == nil)
		case bad:
		case strings.Join(names, " ") != strings.Join(want[i].Names, " "):
			t.Errorf("%q: variables %q, Python's %q", text, names, want[i].Names)
		default:
			if got, _, _ := (Template{Text: text}).rendered(v); got != want[i].Text {
				t.Errorf("%q: becomes %q, Python's %q", text, got, want[i].Text)
			}
		}
	}
}
