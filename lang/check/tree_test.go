package check_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// TestTreeIsLeft wants a check to leave the tree as the parser made it: others
// read it at the same time.
func TestTreeIsLeft(t *testing.T) {
	files, err := filepath.Glob("../../examples/system-containers/*.sysbuild")
	if err != nil || len(files) == 0 {
		t.Fatal("no examples", err)
	}
	texts := []string{"FROM scratch AS a\nCOPY --from=a --chown=0 [\"x\", \"y\"]\nEXPORT file --from=a /x /y\nRUN --mount=type=bind,from=a,target=/x true\n" +
		"VOLUME [\"/x\"]\nYUM repo x --baseurl=file:///x --username=secret:x\nYUM install --exclude=a,b c\nTARGET oci x\n"}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	for _, text := range texts {
		src := diag.NewSource("f", text)
		checked, _ := syntax.Parse(src)
		check.Check(syntax.Single(checked), check.Options{})
		if left, _ := syntax.Parse(src); !reflect.DeepEqual(left, checked) {
			t.Errorf("the check changed the tree of\n%s", text)
		}
	}
}
