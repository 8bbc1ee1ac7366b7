package instr_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// TestRowsAreWhole wants each row to say what help and specification need.
func TestRowsAreWhole(t *testing.T) {
	var check func(rows []instr.Instruction, above string)
	check = func(rows []instr.Instruction, above string) {
		var seen []string
		for _, r := range rows {
			name := above + r.Keyword
			if slices.Contains(seen, r.Keyword) {
				t.Errorf("%s: stands twice", name)
			}
			seen = append(seen, r.Keyword)
			if r.Synopsis == "" && r.Keyword != "NONE" || r.Help == "" || r.Section == "" {
				t.Errorf("%s: has no synopsis, help or section", name)
			}
			if (r.Form == instr.Verb || r.Form == instr.Choice) != (r.Verbs != nil) {
				t.Errorf("%s: a verb's form without verbs, or the other way", name)
			}
			flags(t, name, r.Flags)
			check(r.Verbs, name+" ")
		}
	}
	check(instr.All, "")
}

func flags(t *testing.T, name string, list []instr.Flag) {
	t.Helper()
	var seen []string
	for _, f := range list {
		if slices.Contains(seen, f.Name) {
			t.Errorf("%s --%s: stands twice", name, f.Name)
		}
		seen = append(seen, f.Name)
		if f.Help == "" || (f.Kind == instr.Bool) != (f.Value == "") {
			t.Errorf("%s --%s: has no help, or its value does not fit its kind", name, f.Name)
		}
	}
}

func TestFind(t *testing.T) {
	if r := instr.Find("rootFS"); r == nil || r.Keyword != "ROOTFS" {
		t.Errorf("any case: got %v", r)
	}
	if r := instr.Find("ROOT"); r != nil {
		t.Errorf("ROOT: got %v", r)
	}
	if r := instr.Find("YUM").Verb("Install"); r != nil {
		t.Errorf("a verb is lower case: got %v", r)
	}
}

func TestSuggest(t *testing.T) {
	keywords := instr.Keywords(instr.All)
	for word, want := range map[string]string{
		"RUNN": "RUN", "form": "FROM", "COPPY": "COPY", "ENTRYPIONT": "ENTRYPOINT", "WORKDIRECTORY": "",
		"&&": "", "": "", "zzz": "", "TARGT": "TARGET", "ENTRY": "ENTRYPOINT", "YUN": "YUM",
	} {
		if got := instr.Suggest(word, keywords); got != want {
			t.Errorf("%s: got %q, want %q", word, got, want)
		}
	}
	if got := instr.Suggest(strings.Repeat("a", 1000), keywords); got != "" {
		t.Errorf("a long word: got %q", got)
	}
}

func TestTargetNames(t *testing.T) {
	oci := instr.FindTarget("oci")
	for _, c := range []struct{ in, name, tag, file string }{
		{"centos", "centos", "", "centos.oci.tar"},
		{"centos:7", "centos", "7", "centos_7.oci.tar"},
		{"localhost:5000/a/b", "localhost:5000/a/b", "", "localhost_5000_a_b.oci.tar"},
		{"localhost:5000/a/b:v1", "localhost:5000/a/b", "v1", "localhost_5000_a_b_v1.oci.tar"},
	} {
		name, tag := instr.SplitName(c.in)
		if name != c.name || tag != c.tag {
			t.Errorf("%s: got %q and %q", c.in, name, tag)
		}
		if err := oci.CheckName(name, tag); err != nil {
			t.Errorf("%s: %v", c.in, err)
		}
		if file := oci.FileName(name, tag); file != c.file {
			t.Errorf("%s: the file is %q, want %q", c.in, file, c.file)
		}
	}
	for _, bad := range []string{"", ":", "a:", "A", "a//b", "/a", "a/", "../a", "a..b", "a@sha256:1", "a:-", "a b", "-a", strings.Repeat("a", 300)} {
		for _, format := range []string{"oci", "tar"} {
			if format == "tar" && slices.Contains([]string{"A", "a//b", "a/", "a..b"}, bad) {
				continue // no reference, but a file's name
			}
			if err := instr.FindTarget(format).CheckName(instr.SplitName(bad)); err == nil {
				t.Errorf("%s %q: is taken", format, bad)
			}
		}
	}
}
