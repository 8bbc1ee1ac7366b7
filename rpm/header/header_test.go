package header

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm"
)

// sample is a header with one of everything that is read.
func sample(t testing.TB, more ...Value) *Header {
	t.Helper()
	h, err := Build(HeaderImmutable, append([]Value{
		StringValue(Name, "a"), StringValue(Version, "1"), StringValue(Release, "2"), Int32Value(Epoch, 3), StringValue(Arch, "noarch"),
		StringValue(SourceRPM, "a-1-2.src.rpm"), I18NValue(Summary, "A"),
		StringsValue(BaseNames, "x", "y", ""), StringsValue(DirNames, "/etc/", "/"), Int32Value(DirIndexes, 0, 0, 1),
		{FileModes, Int16, 3, []byte{0x81, 0xa4, 0xa1, 0xff, 0x41, 0xed}},
		Int32Value(FileSizes, 5, 1, 0), Int32Value(FileMtimes, 7, 8, 9), StringsValue(FileLinktos, "", "x", ""),
		StringsValue(FileUsers, "root", "bin", "root"), StringsValue(FileGroups, "root", "root", "root"),
		Int32Value(FileFlagBits, uint32(FileConfig|FileNoReplace), 0, uint32(FileGhost)),
		StringsValue(RequireName, "b", "(c or d)"), StringsValue(RequireVersion, "1:2", ""), Int32Value(RequireFlags, 12, 0),
		StringValue(PostIn, "echo"), StringsValue(PostInProg, "/bin/sh", "-e"), Int32Value(PostInFlags, 4), StringValue(PreInProg, "/sbin/ldconfig"),
		StringsValue(TriggerScripts, "t0", "t1"), StringsValue(TriggerProg, "/bin/sh", "<lua>"), StringsValue(TriggerName, "p", "q", "r"),
		StringsValue(TriggerVersion, "", "1", ""), Int32Value(TriggerFlags, 1<<16, 1<<16|8, 1<<18), Int32Value(TriggerIndex, 0, 0, 1),
	}, more...))
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestGet(t *testing.T) {
	h := sample(t)
	if got := h.NEVRA().String(); got != "a-3:1-2.noarch" {
		t.Error(got)
	}
	files, err := h.Files()
	if err != nil || len(files) != 3 {
		t.Fatal(files, err)
	}
	if f := files[0]; f.Path != "/etc/x" || !f.IsRegular() || f.Size != 5 || f.MTime != 7 || f.User != "root" || f.Flags != FileConfig|FileNoReplace {
		t.Errorf("%+v", f)
	}
	if f := files[1]; f.Path != "/etc/y" || !f.IsLink() || f.LinkTo != "x" || f.User != "bin" {
		t.Errorf("%+v", f)
	}
	if f := files[2]; f.Path != "/" || !f.IsDir() || f.Flags != FileGhost {
		t.Errorf("%+v", f)
	}
	deps, err := h.Deps(Requires)
	if err != nil || len(deps) != 2 || deps[0].String() != "b >= 1:2" || !deps[1].IsRich() {
		t.Errorf("%v, %v", deps, err)
	}
	if deps, err := h.Deps(Suggests); err != nil || len(deps) != 0 {
		t.Errorf("%v, %v", deps, err)
	}
}

func TestScripts(t *testing.T) {
	h := sample(t)
	if s := h.Script(PhasePost); s == nil || s.Body != "echo" || !slices.Equal(s.Prog, []string{"/bin/sh", "-e"}) || s.Flags != Critical {
		t.Errorf("%+v", s)
	}
	if s := h.Script(PhasePre); s == nil || s.Body != "" || !slices.Equal(s.Prog, []string{"/sbin/ldconfig"}) {
		t.Errorf("%+v", s)
	}
	if s := h.Script(PhasePosttrans); s != nil {
		t.Errorf("%+v", s)
	}
	triggers, err := h.Triggers()
	if err != nil || len(triggers) != 2 {
		t.Fatal(triggers, err)
	}
	if a := triggers[0]; a.Phase != PhaseTriggerIn || len(a.Conditions) != 2 || a.Conditions[1].Flags&rpm.Equal == 0 || a.Body != "t0" {
		t.Errorf("%+v", a)
	}
	if a := triggers[1]; a.Phase != PhaseTriggerPost || a.Prog[0] != "<lua>" {
		t.Errorf("%+v", a)
	}
}

func TestReadAndAppend(t *testing.T) {
	h := sample(t)
	back, err := Read(bytes.NewReader(h.Raw()))
	if err != nil || !bytes.Equal(back.Marshal(), h.Marshal()) {
		t.Fatal(err)
	}
	more, err := h.Append([]Value{Int32Value(InstallTID, 6), StringValue(SHA1Header, "abc")})
	if err != nil {
		t.Fatal(err)
	}
	if n, ok := more.Uint64(InstallTID); !ok || n != 6 || more.String(SHA1Header) != "abc" || more.String(Name) != "a" {
		t.Error("what was put in does not come out")
	}
	if _, err := Read(bytes.NewReader(more.Raw())); err == nil || !strings.Contains(err.Error(), "outside of the region") {
		t.Errorf("a package's header with entries that nobody signed: %v", err)
	}
	if _, err := h.Append([]Value{StringValue(Name, "b")}); err == nil {
		t.Error("an entry of the package is replaced")
	}
}

func TestI18N(t *testing.T) {
	h := sample(t, StringsValue(I18NTable, "C", "de"), Value{Description, I18NString, 2, []byte("text\x00Text\x00")})
	if got := h.I18N(Description); got["C"] != "text" || got["de"] != "Text" {
		t.Errorf("%v", got)
	}
	if got := h.String(Description); got != "text" {
		t.Error(got)
	}
}

// TestHostile changes one field of a good header at a time.
func TestHostile(t *testing.T) {
	h := sample(t)
	find := func(tag Tag) int {
		for at := introSize; ; at += entrySize {
			if Tag(binary.BigEndian.Uint32(h.blob[at:])) == tag {
				return at
			}
		}
	}
	set := func(at int, n uint32) []byte {
		b := bytes.Clone(h.blob)
		binary.BigEndian.PutUint32(b[at:], n)
		return b
	}
	sizes, _ := h.find(FileSizes)
	for name, tt := range map[string]struct {
		blob []byte
		want string
	}{
		"empty":             {nil, "shorter than"},
		"no entries":        {set(0, 0), "0 entries"},
		"too many entries":  {set(0, 1<<31), "entries, not 1 to"},
		"too much data":     {set(4, 1<<30), "more than"},
		"cut short":         {h.blob[:len(h.blob)-1], "bytes where it says"},
		"type":              {set(find(Name)+4, 10), "no type is 10"},
		"offset":            {set(find(Name)+8, 1<<20), "begins outside"},
		"negative offset":   {set(find(Name)+8, 1<<31), "begins outside"},
		"count":             {set(find(Epoch)+12, 1<<24), "count"},
		"negative count":    {set(find(Epoch)+12, 1<<31), "count"},
		"count of a string": {set(find(Name)+12, 2), "a string that is several"},
		"ends outside":      {set(find(BaseNames)+12, 10000), "count 10000"},
		"not aligned":       {set(find(Epoch)+8, 1), "not aligned"},
		"overlap":           {set(find(FileSizes)+12, uint32(len(h.data)-int(sizes.off))/4), "overlap"},
		"twice":             {set(find(Version), uint32(Name)), "stands twice"},
		"region's offset":   {set(introSize+8, 1<<20), "region 63"},
		"region's type":     {set(introSize+4, 4), "region 63"},
	} {
		if _, err := Parse(tt.blob); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want an error with %q", name, err, tt.want)
		}
	}
}

func TestHostileFiles(t *testing.T) {
	for _, tt := range []struct {
		dir, base string
		want      string
	}{
		{"/etc/../../", "x", "climbs out"}, {"/etc/", "..", "climbs out"}, {"etc/", "x", "not an absolute path"}, {"/etc/", "a/b", "with a slash"},
	} {
		h, err := Build(HeaderImmutable, []Value{
			StringsValue(BaseNames, tt.base), StringsValue(DirNames, tt.dir), Int32Value(DirIndexes, 0), {FileModes, Int16, 1, []byte{0x81, 0xa4}},
			Int32Value(FileMtimes, 0), StringsValue(FileUsers, "root"), StringsValue(FileGroups, "root"),
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := h.Files(); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s%s: %v, want an error with %q", tt.dir, tt.base, err, tt.want)
		}
	}
	h, err := Build(HeaderImmutable, []Value{StringsValue(BaseNames, "a", "b"), StringsValue(DirNames, "/"), Int32Value(DirIndexes, 0, 7)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.Files(); err == nil {
		t.Error("a directory that is not there")
	}
}

func FuzzParse(f *testing.F) {
	f.Add(sample(f).Marshal())
	f.Fuzz(func(t *testing.T, b []byte) {
		h, err := Parse(b)
		if err != nil {
			return
		}
		h.NEVRA()
		h.Scripts()
		h.I18N(Summary)
		h.Triggers()
		for k := Provides; k <= Enhances; k++ {
			h.Deps(k)
		}
		files, err := h.Files()
		for _, file := range files {
			if err == nil && (!strings.HasPrefix(file.Path, "/") || strings.Contains(file.Path, "/../")) {
				t.Errorf("path %q", file.Path)
			}
		}
		for _, tag := range h.Tags() {
			h.Strings(tag)
			h.Uint16s(tag)
			h.Uint64s(tag)
		}
	})
}

// TestTooManyStrings: what is read before it is known who signed it takes no
// gigabytes.
func TestTooManyStrings(t *testing.T) {
	for n, want := range map[int]bool{maxStrings: true, maxStrings + 1: false} {
		names := Value{Tag: BaseNames, Type: StringArray, Count: n, Data: bytes.Repeat([]byte("a\x00"), n)}
		h, err := Build(HeaderImmutable, []Value{StringValue(Name, "a"), names})
		if err == nil {
			_, err = Parse(h.Marshal())
		}
		if (err == nil) != want {
			t.Errorf("%d strings: %v", n, err)
		}
	}
}
