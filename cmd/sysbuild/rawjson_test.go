package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// progressPage is docs/progress.md: the fields of each kind of line, what fields
// there are, the example, the jq commands and what they print.
type progressPage struct {
	kinds   map[string][]string
	fields  []string
	example string
	jq      [][2]string
}

var (
	tableRow = regexp.MustCompile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|(?: ([^|\n]*) \\|)?$")
	coded    = regexp.MustCompile("`([^`]+)`")
	fence    = regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$")
)

func readProgressPage() (p progressPage, err error) {
	data, err := os.ReadFile("../../docs/progress.md")
	if err != nil {
		return p, err
	}
	_, text, _ := strings.Cut(string(data), "## rawjson")
	p.kinds = map[string][]string{}
	for _, m := range tableRow.FindAllStringSubmatch(text, -1) {
		if m[3] == "" {
			p.fields = append(p.fields, m[1])
			continue
		}
		for _, f := range coded.FindAllStringSubmatch(m[3], -1) {
			p.kinds[m[1]] = append(p.kinds[m[1]], f[1])
		}
	}
	for _, m := range fence.FindAllStringSubmatch(text, -1) {
		if m[1] == "json" {
			p.example = m[2]
			continue
		}
		at := strings.LastIndex(m[2], "\n#")
		p.jq = append(p.jq, [2]string{m[2][:at], strings.ReplaceAll(m[2][at+1:], "# ", "")})
		for at = strings.LastIndex(p.jq[len(p.jq)-1][0], "\n#"); at >= 0; at = -1 { // a second line of output
			last := &p.jq[len(p.jq)-1]
			*last = [2]string{last[0][:at], strings.TrimPrefix(last[0][at+1:], "# ") + "\n" + last[1]}
		}
	}
	return p, nil
}

// valid holds a line of a stream to the page, and gives its kind.
func (p *progressPage) valid(line string) (string, error) {
	var fields map[string]any
	if err := json.Unmarshal([]byte(line), &fields); err != nil {
		return "", fmt.Errorf("%w: %s", err, line)
	}
	kind, _ := fields["kind"].(string)
	allowed, ok := p.kinds[kind]
	if !ok {
		return "", fmt.Errorf("the kind %q is not on the page: %s", kind, line)
	}
	when, _ := fields["time"].(string)
	if at, err := time.Parse(time.RFC3339Nano, when); err != nil || at.Location() != time.UTC {
		return "", fmt.Errorf("the time %q: %s", when, line)
	}
	for name, value := range fields {
		switch {
		case name != "time" && name != "kind" && !slices.Contains(allowed, name):
			return "", fmt.Errorf("a line of the kind %s has no %s: %s", kind, name, line)
		case name == "unit" && value != "B", name == "stream" && value != "stdout" && value != "stderr":
			return "", fmt.Errorf("%s is %v: %s", name, value, line)
		}
	}
	return kind, nil
}

// validated holds a stream to docs/progress.md, and that all the kinds are in it
// that are named: `validated FILE KIND...`.
func validated(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: validated FILE KIND...")
	}
	page, err := readProgressPage()
	ts.Check(err)
	seen := map[string]bool{}
	for line := range strings.Lines(ts.ReadFile(args[0])) {
		kind, err := page.valid(line)
		ts.Check(err)
		seen[kind] = true
	}
	for _, kind := range args[1:] {
		if !seen[kind] {
			ts.Fatalf("no line of the kind %s", kind)
		}
	}
}

// TestProgressPage holds the page to itself and to the code: its kinds have the
// fields that it explains, its example is a stream, and what is written by hand
// here is on it. That its kinds are those of builds, rawjson.txtar holds.
func TestProgressPage(t *testing.T) {
	page, err := readProgressPage()
	if err != nil {
		t.Fatal(err)
	}
	if len(page.kinds) != 12 || len(page.fields) < 14 || len(page.jq) != 4 {
		t.Fatalf("the page has %d kinds, %d fields, %d commands", len(page.kinds), len(page.fields), len(page.jq))
	}
	used := map[string]bool{"time": true, "kind": true}
	for kind, fields := range page.kinds {
		for _, f := range fields {
			used[f] = true
			if !slices.Contains(page.fields, f) {
				t.Errorf("%s has a field %s that is not explained", kind, f)
			}
		}
	}
	for _, f := range page.fields {
		if !used[f] {
			t.Errorf("no kind has the field %s", f)
		}
	}
	for i := range reflect.TypeFor[said]().NumField() {
		name, _, _ := strings.Cut(reflect.TypeFor[said]().Field(i).Tag.Get("json"), ",")
		if !slices.Contains(page.fields, name) {
			t.Errorf("the field %s is not on the page", name)
		}
	}
	for line := range strings.Lines(page.example) {
		if _, err := page.valid(line); err != nil {
			t.Error(err)
		}
	}
}

// TestProgressJQ runs the page's commands over its example.
func TestProgressJQ(t *testing.T) {
	needs.Tool(t, "jq")
	page, err := readProgressPage()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range page.jq {
		cmd := exec.Command("sh", "-euc", c[0])
		cmd.Stdin = strings.NewReader(page.example)
		out, err := cmd.CombinedOutput()
		if err != nil || strings.TrimSpace(string(out)) != strings.TrimSpace(c[1]) {
			t.Errorf("%s: %v, it prints %q, want %q", c[0], err, out, c[1])
		}
	}
}
