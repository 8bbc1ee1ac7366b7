package syntax_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// TestLines wants a reader that knows lines from before to read as one that does
// not: the same file again, other files between, the file with lines changed, and
// all that at once.
func TestLines(t *testing.T) {
	names, err := filepath.Glob("../check/testdata/*/*")
	if err != nil || len(names) < 30 {
		t.Fatalf("%d files, %v", len(names), err)
	}
	var kept syntax.Lines
	var all sync.WaitGroup
	for range 2 {
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			all.Go(func() {
				for _, text := range []string{string(text), strings.ReplaceAll(string(text), "RUN ", "RUN x "), "# escape=`\n" + string(text)} {
					src := diag.NewSource(name, text)
					file, list := syntax.Parse(src)
					again, said := kept.Parse(src)
					if !reflect.DeepEqual(file, again) || !reflect.DeepEqual(list, said) {
						t.Errorf("%s: read differently", name)
					}
				}
			})
		}
	}
	all.Wait()
}
