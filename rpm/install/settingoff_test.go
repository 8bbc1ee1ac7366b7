package install

import (
	"slices"
	"testing"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// madeOf makes a header out of a name, a version and more.
func madeOf(t *testing.T, name, version string, more ...header.Value) *header.Header {
	t.Helper()
	values := append([]header.Value{
		header.StringValue(header.Name, name), header.StringValue(header.Version, version), header.StringValue(header.Release, "1"), header.StringValue(header.Arch, "noarch"),
		header.StringsValue(header.ProvideName, name), header.StringsValue(header.ProvideVersion, version+"-1"), header.Int32Value(header.ProvideFlags, uint32(rpm.Equal)),
	}, more...)
	h, err := header.Build(header.HeaderImmutable, values)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// TestScriptsThere: triggers of packages that are there count where what they wait
// for comes, or goes; scriptlets of a removal where their package goes.
func TestScriptsThere(t *testing.T) {
	const in, un, post = uint32(rpm.TriggerIn), uint32(rpm.TriggerUn), uint32(rpm.TriggerPostun)
	watching := madeOf(t, "watching", "1",
		header.StringsValue(header.TriggerScripts, "in", "un", "newer"), header.StringsValue(header.TriggerProg, "/bin/sh", "/bin/sh", "/bin/sh"),
		header.StringsValue(header.TriggerName, "x", "x", "x"), header.StringsValue(header.TriggerVersion, "", "", "2"),
		header.Int32Value(header.TriggerFlags, in, un, in|uint32(rpm.Greater|rpm.Equal)), header.Int32Value(header.TriggerIndex, 0, 1, 2))
	files := madeOf(t, "files", "1",
		header.StringsValue(header.FileTriggerScripts, "file"), header.StringsValue(header.FileTriggerProg, "/bin/sh"), header.StringsValue(header.FileTriggerName, "/usr/lib"),
		header.StringsValue(header.FileTriggerVersion, ""), header.Int32Value(header.FileTriggerFlags, in), header.Int32Value(header.FileTriggerIndex, 0), header.Int32Value(header.FileTriggerPrio, 1),
		header.StringsValue(header.TransTriggerScripts, "trans"), header.StringsValue(header.TransTriggerProg, "/bin/sh"), header.StringsValue(header.TransTriggerName, "/usr/share"),
		header.StringsValue(header.TransTriggerVersion, ""), header.Int32Value(header.TransTriggerFlags, post), header.Int32Value(header.TransTriggerIndex, 0), header.Int32Value(header.TransTriggerPrio, 1))
	old := madeOf(t, "x", "1", append(fileValues([]header.File{regular("/usr/share/x", "x")}),
		header.StringValue(header.PreUn, "preun"), header.StringValue(header.PostIn, "post"))...)
	library := madeOf(t, "library", "1", fileValues([]header.File{regular("/usr/lib/y", "y")})...)
	there := []*header.Header{watching, files, old}
	for _, c := range []struct {
		come []*header.Header
		gone []string
		want []string
	}{
		{nil, nil, nil},
		{[]*header.Header{madeOf(t, "z", "1")}, nil, nil},
		{[]*header.Header{madeOf(t, "x", "1")}, nil, []string{"%triggerin watching in"}},
		{[]*header.Header{madeOf(t, "x", "2")}, []string{"x-1-1.noarch"}, []string{
			"%triggerin watching in", "%triggerun watching un", "%triggerin watching newer", "%transfiletriggerpostun files trans", "%preun x preun"}},
		{[]*header.Header{library}, nil, []string{"%filetriggerin files file"}},
		{nil, []string{"watching-1-1.noarch"}, []string{"%triggerun watching un"}},
	} {
		all, err := ScriptsThere(there, c.come, c.gone)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range all {
			got = append(got, s.What+" "+s.Name+" "+s.Script.Body)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%v: %q, want %q", c.gone, got, c.want)
		}
	}
}
