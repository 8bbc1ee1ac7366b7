package lower

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// TestExamples holds that every example gives the same LLB however often it is
// lowered, and that neither a comment nor a moved line changes a digest of it.
func TestExamples(t *testing.T) {
	dir := filepath.Join(needs.ModuleRoot(t), "examples")
	files := slices.Concat(glob(t, filepath.Join(dir, "*.sysbuild")), glob(t, filepath.Join(dir, "system-containers/*.sysbuild")))
	if len(files) < 25 {
		t.Fatal("there are more examples than", files)
	}
	texts := map[string]string{}
	for _, file := range append(files, glob(t, filepath.Join(dir, "system-containers/parts/*.sysbuild"))...) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[file] = string(text)
	}
	repo := repository(t, texts)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".sysbuild"), func(t *testing.T) {
			w := anywhere{repo: repo, context: filepath.Dir(file)}
			g := w.compile(t, file, texts[file])
			first, digests := everyState(t, g)
			for range 24 {
				if again, _ := everyState(t, g); !bytes.Equal(again, first) {
					t.Fatal("other bytes the next time")
				}
			}
			_, got := everyState(t, w.compile(t, file, w.moved(t, file, texts[file])))
			if !slices.Equal(got, digests) {
				t.Errorf("lines that moved made\n%v\nof\n%v", got, digests)
			}
		})
	}
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatal(pattern, err)
	}
	return files
}

// everyState is what a graph's targets become: all of their bytes, and the
// digests of their ops, sorted. Each call lowers by a Lowerer of its own.
func everyState(t *testing.T, g *ir.Graph) (whole []byte, digests []string) {
	t.Helper()
	l := New(options())
	var b bytes.Buffer
	for _, target := range g.Targets {
		for _, what := range []string{"files", "layers", "pack"} {
			st, err := wanted(l, what, target)
			if err != nil {
				t.Fatal(err)
			}
			def, err := l.Marshal(t.Context(), st)
			if err != nil {
				t.Fatal(err)
			}
			b.Write(bytesOf(t, def))
			for op := range def.Metadata {
				digests = append(digests, string(op))
			}
		}
	}
	slices.Sort(digests)
	return b.Bytes(), slices.Compact(digests)
}

// repository has every package that a YUM line of the texts may mean, and their
// key.
func repository(t *testing.T, texts map[string]string) string {
	t.Helper()
	key, err := rpmtest.NewKey("Examples", rpmtest.KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]bool{}
	for _, text := range texts {
		for line := range strings.SplitSeq(strings.ReplaceAll(text, "\\\n", " "), "\n") {
			words := strings.Fields(line)
			if len(words) < 3 || words[0] != "YUM" || words[1] != "install" {
				continue
			}
			for _, w := range words[2:] {
				if !strings.HasPrefix(w, "-") {
					named[w] = true
				}
			}
		}
	}
	repo := rpmtest.Repo{Key: key}
	for name := range named {
		repo.Packages = append(repo.Packages, rpmtest.Package{Name: name, Key: key})
	}
	dir := t.TempDir()
	if err := repo.Write(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

// anywhere is a world in which every server has the same repository, and every
// base image names it.
type anywhere struct {
	nowhere
	repo    string
	context string
}

func (w anywhere) compile(t *testing.T, file, text string) *ir.Graph {
	t.Helper()
	prog, list := check.Parse(diag.NewSource(filepath.Base(file), text), check.Options{Context: w, Name: filepath.Base(file)})
	if prog == nil {
		t.Fatal(list)
	}
	o := compiler.Options{Platform: ir.Platform{OS: "linux", Architecture: "amd64"}}
	g, list, err := compiler.Compile(t.Context(), prog, o, w)
	if err != nil || g == nil {
		t.Fatal(err, list)
	}
	return g
}

// moved is a text with a comment above each of its instructions.
func (w anywhere) moved(t *testing.T, file, text string) string {
	t.Helper()
	prog, list := check.Parse(diag.NewSource(filepath.Base(file), text), check.Options{Context: w, Name: filepath.Base(file)})
	if prog == nil {
		t.Fatal(list)
	}
	starts := []int{0}
	note := func(in *check.Instr) {
		if in.Span.Source == prog.Sources[0] && !in.Span.IsZero() {
			starts = append(starts, in.Span.Start)
		}
	}
	for _, stage := range prog.Stages {
		note(stage.From)
		for _, in := range stage.Instrs {
			note(in)
		}
	}
	slices.Sort(starts)
	for _, at := range slices.Backward(slices.Compact(starts)) {
		text = text[:at] + "# a comment\n\n" + text[at:]
	}
	return text
}

// ReadSource implements syntax.Reader.
func (w anywhere) ReadSource(name string) (*diag.Source, error) {
	return diag.ReadSource(filepath.Join(w.context, name))
}

// Base implements compiler.World.
func (w anywhere) Base(ctx context.Context, src *ir.Source) (*ir.Base, error) {
	base, err := w.nowhere.Base(ctx, src)
	base.Image.Platform = ir.Platform{OS: "linux", Architecture: "amd64"}
	return base, err
}

// Context implements compiler.World.
func (w anywhere) Context(context.Context, string) (ir.Files, error) {
	return contextFiles{os.DirFS(w.context)}, nil
}

// Tree implements compiler.World.
func (w anywhere) Tree(context.Context, *ir.Vertex) (ir.Files, error) { return baseFiles{}, nil }

// Fetch implements fetch.Fetcher.
func (w anywhere) Fetch(_ context.Context, req fetch.Request) (fetch.File, error) {
	url := req.URLs[0]
	name := rpmtest.KeyFile
	if i := strings.Index(url, "/repodata/"); i >= 0 {
		name = url[i:]
	}
	file := filepath.Join(w.repo, name)
	data, err := os.ReadFile(file)
	return fetch.File{Path: file, URL: url, Digest: fmt.Sprintf("sha256:%x", sha256.Sum256(data)), Size: int64(len(data))}, err
}

// contextFiles are those of a directory.
type contextFiles struct{ dir fs.FS }

func (f contextFiles) ReadFile(name string) ([]byte, error) {
	return fs.ReadFile(f.dir, strings.TrimPrefix(path.Clean("/"+name), "/"))
}

func (f contextFiles) ReadDir(name string) ([]string, error) { return nil, fs.ErrNotExist }

func (contextFiles) Close() error { return nil }

// baseFiles are those of a base image: the name of a repository.
type baseFiles struct{ nowhere }

const repoFile = "/etc/yum.repos.d/all.repo"

func (baseFiles) ReadFile(name string) ([]byte, error) {
	if path.Clean("/"+name) == repoFile {
		return []byte("[all]\nname=All\nbaseurl=http://all.example.org\ngpgkey=http://all.example.org/key\n"), nil
	}
	return nil, fs.ErrNotExist
}

func (baseFiles) ReadDir(name string) ([]string, error) {
	if path.Clean("/"+name) == path.Dir(repoFile) {
		return []string{path.Base(repoFile)}, nil
	}
	return nil, fs.ErrNotExist
}
