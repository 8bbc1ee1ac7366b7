package convert_test

import (
	"io/fs"
	"maps"
	"path"

	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/convert"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

var update = flag.Bool("update", false, "rewrite the expected texts")

// TestDockerfile holds each file of testdata to what it becomes, and to what is
// said of it.
func TestDockerfile(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 15 {
		t.Fatalf("testdata: %v, %v", files, err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			o := convert.Options{}
			if files := contextOf(ar); len(files) > 0 {
				o = convert.Options{Name: "directory", Context: files}
			}
			text, list := converted(t, strings.ReplaceAll(string(ar.Files[0].Data), "␍", "\r"), o)
			var notes strings.Builder
			if err := list.WriteText(&notes, diag.TextOptions{}); err != nil {
				t.Fatal(err)
			}
			got := []txtar.File{ar.Files[0], {Name: "Sysfile", Data: []byte(text)}}
			if notes.Len() > 0 {
				got = append(got, txtar.File{Name: "notes", Data: []byte(notes.String())})
			}
			for _, f := range ar.Files {
				if strings.HasPrefix(f.Name, "context/") {
					got = append(got, f)
				}
			}
			if *update {
				ar.Files = got
				if err := os.WriteFile(name, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want := string(txtar.Format(&txtar.Archive{Files: ar.Files}))
			if diff := cmp.Diff(want, string(txtar.Format(&txtar.Archive{Files: got}))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// converted converts a text, and holds what comes out to what is promised: it
// checks clean, is canonical, has every comment, and is itself what it becomes.
func converted(t *testing.T, text string, o convert.Options) (string, diag.List) {
	t.Helper()
	src := diag.NewSource("Dockerfile", text)
	out, list := convert.Dockerfile(src, o)
	if list.HasErrors() {
		if out != "" {
			t.Errorf("%q: errors, and a text", text)
		}
		if _, mine := check.Parse(src, check.Options{}); !mine.HasErrors() {
			t.Errorf("%q: it checks clean, and is refused: %v", text, list)
		}
		return out, list
	}
	result := diag.NewSource("Sysfile", out)
	opts := check.Options{}
	if o.Context != nil {
		opts.Context = o.Context
	}
	if _, found := check.Parse(result, opts); found.HasErrors() {
		t.Errorf("%q\nbecame %q\n%v", text, out, found)
	}
	have := comments(result)
	for _, c := range comments(src) {
		n := slices.Index(have, c)
		if n < 0 {
			t.Errorf("%q\nbecame %q\nwithout the comment %q", text, out, c)
			break
		}
		have = slices.Delete(have, n, n+1)
	}
	if again, _ := convert.Dockerfile(result, o); again != out {
		t.Errorf("%q\nbecomes %q\nand that %q", text, out, again)
	}
	return out, list
}

// directory is a context, by name.
type directory map[string]string

func contextOf(ar *txtar.Archive) directory {
	out := directory{}
	for _, f := range ar.Files {
		if name, ok := strings.CutPrefix(f.Name, "context/"); ok {
			out[name] = string(f.Data)
		}
	}
	return out
}

func (f directory) ReadSource(name string) (*diag.Source, error) {
	if text, ok := f[path.Clean(name)]; ok {
		return diag.NewSource(name, text), nil
	}
	return nil, fs.ErrNotExist
}

func (f directory) ReadDir(name string) ([]string, error) {
	set := map[string]bool{}
	for file := range f {
		if rest, ok := strings.CutPrefix("./"+file, strings.TrimSuffix("./"+path.Clean(name), "/.")+"/"); ok {
			head, _, dir := strings.Cut(rest, "/")
			if dir {
				head += "/"
			}
			set[head] = true
		}
	}
	if len(set) == 0 {
		return nil, fs.ErrNotExist
	}
	return slices.Sorted(maps.Keys(set)), nil
}

func (f directory) IsDir(name string) bool {
	entries, err := f.ReadDir(name)
	return err == nil && len(entries) > 0
}

func comments(src *diag.Source) []string {
	file, _ := syntax.Parse(src)
	var out []string
	for _, c := range file.Comments {
		out = append(out, c.Text)
	}
	return out
}

// fuzzContext has a file of every kind.
var fuzzContext = directory{
	"service.template": "[Service]\nExecStart=$EXEC_START\n", "tmpfiles.template": "d /x\n",
	"config.json.template":   `{"process":{"args":["a"]},"root":{"path":"rootfs","readonly":true}}`,
	"manifest.json":          `{"defaultValues":{"A":"b"},"renameFiles":{"/etc/a":"/etc/$NAME"},"installedFilesTemplate":["/etc/b"]}`,
	"exports/manifest.json":  `{}`,
	"exports/hostfs/etc/b":   "b",
	"exports/other/template": "x",
	"a":                      "a",
}

// FuzzDockerfile holds whatever parses to those promises.
func FuzzDockerfile(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		ar, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(ar.Files[0].Data))
	}
	f.Fuzz(func(t *testing.T, text string) {
		converted(t, text, convert.Options{})
		converted(t, text, convert.Options{Name: "fuzzed", Context: fuzzContext})
	})
}
