//go:build oracle

package module_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/module"
)

// otherwise says where dnf's answer is another, and why ours is meant.
var otherwise = map[string]string{
	"enabled-clash":    bothGo,
	"obsolete-needed":  bothGo,
	"obsolete-unknown": "dnf dies where no repository has the module that takes a stream's place; the stream stays, with a warning",
}

const bothGo = "dnf leaves out every stream that has to do with two that do not go together, and says that they do not; one of them stays here, and the warning names the other"

// TestDnfModules asks dnf what the vectors ask us.
func TestDnfModules(t *testing.T) {
	needs.Tool(t, "dnf")
	needs.Root(t)
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	var vectors []*vector
	for _, name := range files {
		ar, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		vectors = append(vectors, readVector(t, ar))
	}
	theirs := askDnf(t, vectors)
	for i, v := range vectors {
		base := strings.TrimSuffix(filepath.Base(files[i]), ".txtar")
		diff := cmp.Diff(comparable(theirs[i]), comparable(v.answer(t)))
		outcome := needs.Equal
		if diff != "" {
			outcome = needs.Argued
		}
		needs.Tally(t, "dnf", outcome)
		if why, listed := otherwise[base]; listed != (diff != "") {
			t.Errorf("%s: listed as other than dnf's: %q; dnf (-), we (+):\n%s", base, why, diff)
		}
	}
}

// comparable is what both say: of an error only that there is one.
func comparable(text string) (lines []string) {
	for line := range strings.Lines(text) {
		word, _, _ := strings.Cut(line, ":")
		switch word {
		case "error":
			return []string{"error"}
		case "problem", "hidden", "install", "hint":
		default:
			if !strings.HasPrefix(line, " ") {
				lines = append(lines, strings.TrimSpace(line))
			}
		}
	}
	slices.Sort(lines)
	return lines
}

// askDnf gives dnf's answer to each.
func askDnf(t *testing.T, vectors []*vector) []string {
	t.Helper()
	var questions []any
	for _, v := range vectors {
		root, dir := t.TempDir(), t.TempDir()
		if err := os.MkdirAll(filepath.Join(root, module.StateDir), 0o755); err != nil {
			t.Fatal(err)
		}
		for name, st := range v.states {
			write(t, filepath.Join(root, module.StateDir, name+".module"), st.Text(name))
		}
		v.writeRepo(t, dir)
		lines := []string{}
		for _, q := range v.question {
			lines = append(lines, strings.Join(q, " "))
		}
		questions = append(questions, []any{root, dir, v.options, lines})
	}
	in, err := json.Marshal(questions)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("/usr/bin/python3", "testdata/ask_dnf.py")
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	cmd.Stdin, cmd.Stderr = bytes.NewReader(in), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	answers := strings.Split(string(out), "==\n")[1:]
	if len(answers) != len(vectors) {
		t.Fatalf("%d answers to %d questions: %s", len(answers), len(vectors), out)
	}
	return answers
}

func (v *vector) writeRepo(t *testing.T, dir string) {
	t.Helper()
	primary := fmt.Sprintf(`<metadata xmlns="http://linux.duke.edu/metadata/common" xmlns:rpm="http://linux.duke.edu/metadata/rpm" packages="%d">`, len(v.packages))
	for _, p := range v.packages {
		primary += fmt.Sprintf(`<package type="rpm"><name>%s</name><arch>%s</arch><version epoch="%d" ver="%s" rel="%s"/><checksum type="sha256" pkgid="YES">%x</checksum><summary/><description/><packager/><url/><time file="1" build="1"/><size package="1" installed="1" archive="1"/><location href="%[1]s.rpm"/><format><rpm:provides>`,
			p.Name, p.Arch, p.Epoch, p.Version, p.Release, sha256.Sum256([]byte(p.NEVRA.String())))
		for _, d := range p.Provides {
			primary += fmt.Sprintf(`<rpm:entry name="%s"/>`, d.Name)
		}
		primary += fmt.Sprintf(`<rpm:entry name="%s" flags="EQ" epoch="0" ver="%s" rel="%s"/></rpm:provides></format></package>`, p.Name, p.Version, p.Release)
	}
	md := `<repomd xmlns="http://linux.duke.edu/metadata/repo"><revision>1</revision>`
	for kind, text := range map[string]string{"primary": primary + "</metadata>", "filelists": `<filelists packages="0"></filelists>`, "modules": v.yaml} {
		write(t, filepath.Join(dir, "repodata", kind), text)
		md += fmt.Sprintf(`<data type="%s"><checksum type="sha256">%x</checksum><location href="repodata/%[1]s"/><size>%d</size></data>`, kind, sha256.Sum256([]byte(text)), len(text))
	}
	write(t, filepath.Join(dir, "repodata", "repomd.xml"), md+"</repomd>")
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
