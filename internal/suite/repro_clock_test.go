//go:build repro

package suite

import (
	"encoding/binary"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// clockEpoch is a day that is not today, so that what is of today is the clock's.
const clockEpoch = 1700000000

// TestNoClock looks for the clock in what an installation wrote: no test can turn
// the clock of a machine, as the kernel's files bear it too. With every rule left
// out the same look finds it, so that it can fail.
func TestNoClock(t *testing.T) {
	dir := t.TempDir()
	with := el7(t, filepath.Join(dir, "with"), accounts...)
	with.Env = []string{fmt.Sprintf("SOURCE_DATE_EPOCH=%d", clockEpoch)}
	began := time.Now()
	with.run(t)
	if found := clockIn(contents(t, output(t, with.Out)), began, time.Now()); len(found) > 0 {
		t.Errorf("the clock shows:\n%s", strings.Join(found, "\n"))
	}

	without := with
	without.Out = filepath.Join(dir, "out")
	names := ruleNames(t)
	without.Flags = []string{"--no-normalize", strings.Join(names, ",")}
	began = time.Now()
	without.run(t)
	found := strings.Join(clockIn(contents(t, output(t, without.Out)), began, time.Now()), "\n")
	t.Logf("without %d rules:\n%s", len(names), found)
	for _, name := range []string{"etc/pki/ca-trust/extracted/java/cacerts:", "var/cache/ldconfig/aux-cache:"} {
		if !strings.Contains(found, name) {
			t.Errorf("without the rules the clock does not show in %s", name)
		}
	}
	onlyRules(t, output(t, with.Out), output(t, without.Out), names)
}

// onlyRules holds that two images differ in nothing but files that rules are about,
// and that diff names the rules.
func onlyRules(t *testing.T, with, without string, rules []string) {
	t.Helper()
	out, err := exec.Command(program, "diff", with, without).Output()
	if err == nil {
		t.Error("the rules change nothing")
	}
	t.Logf("with the rules, and without:\n%s", out)
	var patterns strings.Builder
	for _, rule := range rules {
		patterns.WriteString(must(t, exec.Command(program, "explain", rule)))
	}
	for line := range strings.Lines(string(out)) {
		name, ok := strings.CutPrefix(strings.TrimSpace(line[1:]), "file ")
		if !ok || line[0] == ' ' || strings.Contains(line, ": directory ") {
			continue
		}
		if name, _, _ = strings.Cut(name, ":"); !matches(patterns.String(), name) {
			t.Errorf("without the rules another file differs: %s", line)
		}
	}
	if !strings.Contains(string(out), "(rule java-keystore)") {
		t.Error("diff does not name the rule of the Java keystore")
	}
}

// matches says that a pattern among the lines of explain is about the file.
func matches(explained, name string) bool {
	for line := range strings.Lines(explained) {
		pattern := strings.TrimSpace(line)
		if !strings.HasPrefix(pattern, "/") {
			pattern = "*/" + pattern
		}
		if ok, _ := filepath.Match(pattern, name); ok {
			return true
		}
	}
	return false
}

// ruleNames are the rules that explain lists.
func ruleNames(t *testing.T) (names []string) {
	t.Helper()
	for line := range strings.Lines(must(t, exec.Command(program, "explain"))) {
		if f := strings.Fields(line); len(f) > 1 && f[1] == "normalization" {
			names = append(names, f[0])
		}
	}
	if len(names) < 10 {
		t.Fatalf("only %d rules", len(names))
	}
	return names
}

// clockIn tells the files of the epoch, which nothing but the installation wrote,
// that hold a moment between two or the day of it: as text, as seconds or
// milliseconds, of either byte order.
func clockIn(files map[string]entry, began, ended time.Time) (found []string) {
	forms := []string{strconv.FormatInt(ended.Unix()/86400, 10)}
	for _, form := range []string{"2006-01-02", "2006/01/02", "20060102", "Jan _2", "02 Jan 2006", "Jan 2, 2006"} {
		forms = append(forms, ended.Format(form))
	}
	for s := began.Unix() - 1; s <= ended.Unix()+1; s++ {
		forms = append(forms, strconv.FormatInt(s, 10))
	}
	for i := range forms {
		forms[i] = regexp.QuoteMeta(forms[i])
	}
	text := regexp.MustCompile(`(^|[^0-9A-Za-z])(` + strings.Join(forms, "|") + `)`)
	for name, e := range files {
		if e.time.Unix() != clockEpoch {
			continue
		}
		if at := text.FindIndex(e.data); at != nil {
			found = append(found, fmt.Sprintf("%s: %q", name, e.data[at[0]:min(len(e.data), at[1]+10)]))
		} else if at := wordIn(e.data, began, ended); at >= 0 {
			found = append(found, fmt.Sprintf("%s: a word at byte %d", name, at))
		}
	}
	slices.Sort(found)
	return found
}

// wordIn finds a number of seconds or milliseconds; -1 where there is none. What
// counts milliseconds may take them of whole seconds, as p11-kit does, and time(2)
// may be a tick behind: what was written in the second of the beginning counts.
func wordIn(b []byte, began, ended time.Time) int {
	began = time.Unix(began.Unix()-1, 0)
	within := func(n uint64, from, to int64) bool { return n >= uint64(from) && n <= uint64(to) }
	for i := 0; i+8 <= len(b); i++ {
		for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
			if i%4 == 0 && within(uint64(order.Uint32(b[i:])), began.Unix(), ended.Unix()) || within(order.Uint64(b[i:]), began.UnixMilli(), ended.UnixMilli()) {
				return i
			}
		}
	}
	return -1
}
