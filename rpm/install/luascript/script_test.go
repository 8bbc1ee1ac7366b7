package luascript

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Each archive holds script.lua, the files of the root before it (root/…),
// what it prints, runs and fails with (want), and the root after (after/…).
// A link is a file whose text is "-> target".
func TestScripts(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	if len(files) == 0 {
		t.Fatal("no test data")
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			runCase(t, ar)
		})
	}
}

func runCase(t *testing.T, ar *txtar.Archive) {
	dir := t.TempDir()
	var body, want, after string
	for _, f := range ar.Files {
		switch {
		case f.Name == "script.lua":
			body = string(f.Data)
		case f.Name == "want":
			want = string(f.Data)
		case strings.HasPrefix(f.Name, "after/"):
			after += "-- " + strings.TrimPrefix(f.Name, "after/") + " --\n" + string(f.Data)
		default:
			put(t, filepath.Join(dir, f.Name), string(f.Data))
		}
	}
	if err := os.MkdirAll(dir+"/root", 0o755); err != nil {
		t.Fatal(err)
	}
	put(t, dir+"/outside", "secret\n")
	var out bytes.Buffer
	if err := testScript(t, dir+"/root", body, &out).Run(t.Context()); err != nil {
		fmt.Fprintln(&out, "error:", err)
	}
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
	if got := tree(t, dir+"/root"); got != after {
		t.Errorf("root is\n%swant\n%s", got, after)
	}
	if data, _ := os.ReadFile(dir + "/outside"); string(data) != "secret\n" {
		t.Errorf("the file outside is %q", data)
	}
}

func testScript(t *testing.T, dir, body string, out io.Writer) Script {
	root, err := inroot.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	return Script{
		Name: "%post(x-1-1.noarch)", Body: body, Args: []int{1}, Root: root, Stdout: out, Now: time.Unix(0, 0),
		Expand: strings.ToUpper,
		Exec: func(_ context.Context, args []string, stdout io.Writer) (int, error) {
			fmt.Fprintf(stdout, "run %q\n", args)
			if strings.HasSuffix(args[0], "false") {
				return 1, nil
			}
			return 0, nil
		},
	}
}

func put(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	var err error
	if to, ok := strings.CutPrefix(text, "-> "); ok {
		err = os.Symlink(strings.TrimSpace(to), name)
	} else {
		err = os.WriteFile(name, []byte(text), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func tree(t *testing.T, dir string) string {
	var out strings.Builder
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, _ := filepath.Rel(dir, p)
		text := ""
		if d.Type()&fs.ModeSymlink != 0 {
			to, _ := os.Readlink(p)
			text = "-> " + to + "\n"
		} else if data, err := os.ReadFile(p); err == nil {
			text = string(data)
		}
		fmt.Fprintf(&out, "-- %s --\n%s", rel, text)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	err := testScript(t, t.TempDir(), "while true do end", io.Discard).Run(ctx)
	if err == nil || !strings.Contains(err.Error(), "deadline") {
		t.Fatalf("got %v", err)
	}
}
