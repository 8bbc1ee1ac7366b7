package lsp_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/diff"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write the goldens")

// TestMarkers asks what each testdata/*.txtar says: its files hold markers, ⟨a⟩,
// that are no part of their text, the file "ask" has a request a line, and
// "want" the answers.
func TestMarkers(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test files", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := newScene(t, a).run()
			for i := range a.Files {
				if a.Files[i].Name != "want" {
					continue
				}
				if *update {
					a.Files[i].Data = []byte(got)
					if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
						t.Fatal(err)
					}
				} else if want := string(a.Files[i].Data); got != want {
					t.Errorf("%s", diff.Diff("want", []byte(want), "got", []byte(got)))
				}
				return
			}
			t.Fatal("the test has no want")
		})
	}
}

var marker = regexp.MustCompile(`⟨([a-z0-9]+)⟩`)

// unmark takes the markers out of a text and gives where they stood.
func unmark(text string) (string, map[string]int) {
	at := map[string]int{}
	for {
		m := marker.FindStringSubmatchIndex(text)
		if m == nil {
			return text, at
		}
		at[text[m[2]:m[3]]] = m[0]
		text = text[:m[0]] + text[m[1]:]
	}
}
