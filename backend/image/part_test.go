package image

import (
	"os"
	"path/filepath"
	"testing"
)

// TestPart installs and gives up parts, with and without a name.
func TestPart(t *testing.T) {
	for name, begin := range map[string]func(path string) (*part, error){
		"unnamed": newPart,
		"named":   func(path string) (*part, error) { return (&part{path: path}).name() },
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, "x")
		for _, text := range []string{"one", "two"} {
			p, err := begin(path)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := p.file.WriteString(text); err != nil {
				t.Fatal(err)
			}
			if err := p.install(); err != nil {
				t.Fatal(err)
			}
			p.close()
			if got, err := os.ReadFile(path); err != nil || string(got) != text {
				t.Errorf("%s: %q (%v), want %q", name, got, err, text)
			}
		}
		p, err := begin(path)
		if err != nil {
			t.Fatal(err)
		}
		if (name == "named") != p.named {
			t.Errorf("%s: named %t", name, p.named)
		}
		p.close()
		only(t, dir, "x")
	}
}
