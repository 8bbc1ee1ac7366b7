package install

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// TestOrder: "a: b !c" is a package that requires b, and c for a scriptlet.
func TestOrder(t *testing.T) {
	for _, c := range []struct{ packages, want string }{
		{"c: b; b: a; a:", "a b c"},
		{"a: b; b: a", "a b"},
		{"a: b; b: !a", "a b"},
		{"a: !b; b: a", "b a"},
		{"z:; a:; b: z; c: z", "z a b c"},
		{"a: a; b: nobody", "a b"},
		{"app: (x or lib); lib: base; base: !sh app; sh: base", "sh base lib app"},
		{"app: /usr/bin/lib; lib:", "lib app"},
	} {
		var members []*member
		for text := range strings.SplitSeq(c.packages, ";") {
			members = append(members, orderMember(t, strings.TrimSpace(text)))
		}
		sorted, err := order(members)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, m := range sorted {
			names = append(names, m.id)
		}
		if got := strings.Join(names, " "); got != c.want {
			t.Errorf("%s: got %s, want %s", c.packages, got, c.want)
		}
	}
}

func orderMember(t *testing.T, text string) *member {
	name, needs, _ := strings.Cut(text, ":")
	values := []header.Value{header.StringValue(header.Name, name), header.StringValue(header.Version, "1"), header.StringValue(header.Release, "1")}
	var names, versions []string
	var flags []uint32
	for _, need := range splitNeeds(needs) {
		flag := uint32(0)
		if strings.HasPrefix(need, "!") {
			flag, need = uint32(rpm.ScriptPre), need[1:]
		}
		names, versions, flags = append(names, need), append(versions, ""), append(flags, flag)
	}
	if len(names) > 0 {
		values = append(values, header.StringsValue(header.RequireName, names...), header.StringsValue(header.RequireVersion, versions...),
			header.Int32Value(header.RequireFlags, flags...))
	}
	h, err := header.Build(header.HeaderImmutable, values)
	if err != nil {
		t.Fatal(err)
	}
	m := &member{header: h, id: name, provides: []rpm.Dep{{Name: name, Flags: rpm.Equal, EVR: rpm.EVR{Version: "1", Release: "1"}}}}
	m.files = []file{{File: header.File{Path: fmt.Sprintf("/usr/bin/%s", name)}}}
	return m
}

// splitNeeds splits at spaces outside of parentheses.
func splitNeeds(s string) []string {
	depth := 0
	return strings.FieldsFunc(s, func(r rune) bool {
		depth += strings.Count(string(r), "(") - strings.Count(string(r), ")")
		return r == ' ' && depth == 0
	})
}
