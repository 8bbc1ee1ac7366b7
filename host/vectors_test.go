package host

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the transcripts of testdata")

// TestVectors runs the scripts in testdata/*.txtar. Their files are those of
// images, "IMAGE: NAME", and an image's configuration, "IMAGE.json"; "transcript"
// is what the script prints: each command, what people are told, and what a
// command shows.
func TestVectors(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal(err, names)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := transcript(t, a)
			for i := range a.Files {
				if f := &a.Files[i]; f.Name != "transcript" {
					continue
				} else if *update {
					f.Data = []byte(got)
				} else if string(f.Data) != got {
					t.Errorf("got\n%swant\n%s", got, f.Data)
				}
			}
			if *update {
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func transcript(t *testing.T, a *txtar.Archive) string {
	images := imagesOf(t, a)
	m := newMachine(t)
	var out strings.Builder
	for line := range strings.Lines(string(a.Comment)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		fmt.Fprintf(&out, "> %s\n", line)
		shown, err := m.command(strings.Fields(line), images)
		for _, note := range m.notes {
			fmt.Fprintf(&out, "note: %s\n", note)
		}
		m.notes = nil
		text := shown
		if err != nil {
			text += fmt.Sprintf("error: %v\n", err)
			var h interface{ Hint() string }
			if errors.As(err, &h) {
				text += "hint: " + h.Hint() + "\n"
			}
		}
		for name, dir := range images {
			text = strings.ReplaceAll(text, dir, name)
		}
		out.WriteString(strings.ReplaceAll(text, m.dir, "ROOT"))
	}
	return out.String()
}

// imagesOf writes the images of an archive; what is given are their directories.
func imagesOf(t *testing.T, a *txtar.Archive) map[string]string {
	t.Helper()
	all := map[string]picture{}
	for _, f := range a.Files {
		name, file, ok := strings.Cut(f.Name, ": ")
		if !ok {
			continue
		}
		if _, ok := all[name]; !ok {
			all[name] = picture{files: map[string]string{}, cmd: []string{"/bin/app"}}
		}
		text := string(f.Data)
		if strings.HasPrefix(text, "DEVICE") {
			text = "device"
		}
		all[name].files[file] = text
	}
	out := map[string]string{}
	for name, p := range all {
		for _, f := range a.Files {
			if f.Name != name+".json" {
				continue
			}
			var c struct {
				Cmd, Volumes []string
				Labels       map[string]string
			}
			d := json.NewDecoder(bytes.NewReader(f.Data))
			d.DisallowUnknownFields()
			if err := d.Decode(&c); err != nil {
				t.Fatal(err)
			}
			p.cmd, p.volumes, p.labels = c.Cmd, c.Volumes, c.Labels
		}
		out[name] = layoutOf(t, p)
	}
	return out
}

// command does one line of a script.
func (m *machine) command(words []string, images map[string]string) (string, error) {
	m.Helper()
	at := func(name string) string { return filepath.Join(m.dir, name) }
	switch words[0] {
	case "install", "update":
		r := Request{Name: "app", Image: images[words[1]], Set: map[string]string{}}
		for _, w := range words[2:] {
			name, value, _ := strings.Cut(w, "=")
			if name == "--name" {
				r.Name = value
			} else if name == "--runtime" {
				r.Runtime = value
			} else {
				r.Set[name] = value
			}
		}
		if words[0] == "install" {
			return "", m.install(r)
		}
		return "", m.update(r)
	case "rollback":
		return "", m.rollback(words[1])
	case "uninstall":
		return "", m.uninstall(words[1])
	case "write":
		m.write(strings.TrimPrefix(words[1], "/") + "=" + strings.Join(words[2:], " ") + "\n")
		return "", nil
	case "mkdir":
		return "", os.MkdirAll(at(words[1]), 0o755)
	case "link":
		return "", os.Symlink(words[2], at(words[1]))
	case "remove":
		return "", os.RemoveAll(at(words[1]))
	case "cat":
		return m.read(words[1]), nil
	case "list":
		return m.below(words[1]), nil
	}
	m.Fatalf("no command %q", words)
	return "", nil
}

// below lists what is at a path and below it, in short.
func (m *machine) below(name string) string {
	m.Helper()
	var out strings.Builder
	for line := range strings.Lines(m.list()) {
		if strings.HasPrefix(line, name+"/") || strings.HasPrefix(line, name+" ") {
			out.WriteString("  " + line)
		}
	}
	if out.Len() == 0 {
		return "  nothing\n"
	}
	return out.String()
}
