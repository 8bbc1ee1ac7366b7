package compiler

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// locking compiles text and gives its lock, with what fetching the packages
// would say taken from their metadata.
func locking(t *testing.T, w World, opts Options, re Relock, text string) (*lock.Lock, *ir.Graph, diag.List) {
	t.Helper()
	j := &job{prog: program(t, w, opts, text), opts: opts.withDefaults(), world: w, taken: &taken{}, pins: re.pins()}
	defer j.close()
	graph, list, err := j.compile(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	l := j.taken.lock
	l.Version = lock.Version
	for i, s := range j.taken.steps {
		for n, src := range s.tx.Sources {
			l.Steps[i].Packages[n].Digest, l.Steps[i].Packages[n].Size = src.Digest, max(src.Size, 1)
		}
	}
	return &l, graph, list
}

func program(t *testing.T, w World, opts Options, text string) *check.Program {
	t.Helper()
	var args []string
	for name := range opts.BuildArgs {
		args = append(args, name)
	}
	context, _ := w.(*recorded)
	if o, ok := w.(offline); ok {
		context = o.recorded
	}
	prog, list := check.Parse(diag.NewSource("Sysfile", text), check.Options{BuildArgs: args, Context: context, Name: "Sysfile"})
	if prog == nil {
		t.Fatal(show(list))
	}
	return prog
}

// offline is a world without repositories' metadata, in which nothing can be run.
type offline struct{ *recorded }

func (offline) Tree(_ context.Context, v *ir.Vertex) (ir.Files, error) {
	return nil, errors.New("a tree was asked for")
}

func (b offline) Fetch(ctx context.Context, req fetch.Request) (fetch.File, error) {
	if slices.ContainsFunc(req.URLs, func(u string) bool { return strings.Contains(u, "/repodata/") }) {
		return fetch.File{}, errors.New("metadata was asked for")
	}
	return b.recorded.Fetch(ctx, req)
}

// Every Sysfile of testdata that compiles makes a lock that is the same when it
// is read and written again, and with which it compiles to the same graph
// though no repository answers and nothing runs.
func TestLockedIsTheSame(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	steps := 0
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		w, opts := prepared(t, ar)
		// A sum other than SHA-256 is made one by fetching the package, which
		// has no bytes here; and the names of a base's yum variables are read
		// from its tree, which asks for no repository.
		if w.files["want.ir"] == "" || strings.Contains(string(txtar.Format(ar)), "sha1=1") {
			continue
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			l, want, list := locking(t, w, opts, Relock{}, w.files["Sysfile"])
			if list.HasErrors() {
				t.Fatal(show(list))
			}
			steps += len(l.Steps)
			text := l.Bytes()
			read, err := lock.Parse(text)
			if err != nil {
				t.Fatalf("%v\n%s", err, text)
			}
			if again := read.Bytes(); !bytes.Equal(again, text) {
				t.Fatalf("read and written again it is\n%s\nwas\n%s", again, text)
			}
			opts.Locked = read
			var locked World = offline{w}
			if strings.Contains(w.files["want.trees"], "source") {
				locked = w
			}
			got, list, err := Compile(context.Background(), program(t, locked, opts, w.files["Sysfile"]), opts, locked)
			if err != nil || list.HasErrors() {
				t.Fatal(err, show(list))
			}
			if got.String() != want.String() {
				t.Errorf("locked it compiles to\n%s\nwant\n%s", got, want)
			}
		})
	}
	if steps < 10 {
		t.Errorf("only %d steps were locked", steps)
	}
}

// Each file of testdata/lock is a Sysfile with what the world answers, and its
// lock, want.lock. Behind it "now", another Sysfile, is compiled with that lock
// to want.ir or want.diag; or, where the comment says "relock NAME…", locked
// anew in the world of the files "later …", where all moves that NAME says: then
// want.relock are the lines that change.
func TestLock(t *testing.T) {
	files, err := filepath.Glob("testdata/lock/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { lockGolden(t, file) })
	}
}

func lockGolden(t *testing.T, file string) {
	ar, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	w, opts := prepared(t, ar)
	l, _, list := locking(t, w, opts, Relock{}, w.files["Sysfile"])
	if list.HasErrors() {
		t.Fatal(show(list))
	}
	got := map[string]string{"want.lock": string(withoutArmor(l).Bytes())}
	names, relock := relockWords(string(ar.Comment))
	if relock {
		later, _ := prepared(t, laterArchive(ar))
		again, _, list := locking(t, later, opts, Relock{Before: l, Update: names}, later.files["Sysfile"])
		got["want.relock"], got["want.diag"] = changed(l, again), show(list)
	} else {
		opts.Locked = l
		graph, list, err := Compile(context.Background(), program(t, offline{w}, opts, w.files["now"]), opts, offline{w})
		if err != nil {
			t.Fatal(err)
		}
		if graph != nil {
			got["want.ir"] = withoutKeys(graph).String()
		}
		got["want.diag"] = show(list)
	}
	if *update {
		writeGolden(t, file, ar, got)
		return
	}
	for _, name := range goldens {
		if got[name] != w.files[name] {
			t.Errorf("%s is\n%s\nwant\n%s", name, got[name], w.files[name])
		}
	}
}

func relockWords(comment string) (names []string, ok bool) {
	for line := range strings.Lines(comment) {
		if rest, found := strings.CutPrefix(strings.TrimSpace(line), "relock"); found {
			return strings.Fields(rest), true
		}
	}
	return nil, false
}

// laterArchive is the archive with its files "later NAME" in the place of NAME.
func laterArchive(ar *txtar.Archive) *txtar.Archive {
	out := &txtar.Archive{Comment: ar.Comment}
	for _, f := range ar.Files {
		name := strings.TrimPrefix(f.Name, "later ")
		out.Files = slices.DeleteFunc(out.Files, func(o txtar.File) bool { return o.Name == name })
		out.Files = append(out.Files, txtar.File{Name: name, Data: f.Data})
	}
	return out
}

// changed are the lines of what is locked that one lock has and the other not.
func changed(before, now *lock.Lock) string {
	was := strings.Split(string(withoutArmor(before).Bytes()), "\n")
	is := strings.Split(string(withoutArmor(now).Bytes()), "\n")
	var b strings.Builder
	for _, line := range was {
		if !slices.Contains(is, line) {
			b.WriteString("- " + strings.TrimSpace(line) + "\n")
		}
	}
	for _, line := range is {
		if !slices.Contains(was, line) {
			b.WriteString("+ " + strings.TrimSpace(line) + "\n")
		}
	}
	return b.String()
}

// withoutArmor is a lock without the text of its keys, which is made anew in
// each run.
func withoutArmor(l *lock.Lock) *lock.Lock {
	c := *l
	c.Keys = nil
	c.Steps = slices.Clone(l.Steps)
	for i := range c.Steps {
		c.Steps[i].Keys, c.Steps[i].Trust = nil, nil
	}
	return &c
}
