package compiler

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// recorded is a world that answers from an archive's files:
//
//	Sysfile        what is compiled
//	context/PATH   the build context
//	base/REF       JSON of an ir.Image: what ROOTFS REF finds
//	tree/PATH      the files of any tree that the compiler asks for
//	installed      the rpm database of such a tree, a package a line
//	fetch URL      a file's bytes
//	git URL        the commit that every branch of a repository is at
//	groups URL     comps.xml of a repository
//	modules URL    modules.yaml of a repository
//	repo URL       a repository, a package a line:
//	               NAME EVR ARCH [built=SECONDS] [time=SECONDS] [sha1=1] [href=PATH] [provides=A,B] [requires=A,B] [files=/a,/b]
type recorded struct {
	dir   string
	files map[string]string
	urls  map[string]string
	trees []string // words of the vertices whose trees were asked for
}

func record(t *testing.T, ar *txtar.Archive) *recorded {
	t.Helper()
	w := &recorded{dir: t.TempDir(), files: map[string]string{}, urls: map[string]string{}}
	for _, f := range ar.Files {
		switch word, rest, _ := strings.Cut(f.Name, " "); word {
		case "fetch":
			w.urls[rest] = string(f.Data)
		case "repo":
			defer w.addRepo(t, rest, string(f.Data)) // its groups and modules may stand behind it
		default:
			w.files[f.Name] = string(f.Data)
		}
	}
	return w
}

func sum(s string) string { return fmt.Sprintf("sha256:%x", sha256.Sum256([]byte(s))) }

// Base implements World.
func (w *recorded) Base(_ context.Context, src *ir.Source) (*ir.Base, error) {
	switch src.Kind {
	case ir.URL, ir.Git:
		return w.remote(src)
	}
	name := "base/" + strings.NewReplacer("/", "_", ":", "_").Replace(src.Ref)
	text, ok := w.files[name]
	if !ok {
		return nil, fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	b := &ir.Base{Image: &ir.Image{}}
	if err := json.Unmarshal([]byte(text), b.Image); err != nil {
		return nil, err
	}
	pinned := *src
	if pinned.Digest == "" {
		pinned.Digest = ir.Digest(sum(src.Ref))
	}
	b.Source = &pinned
	return b, nil
}

// remote pins a URL or a git repository.
func (w *recorded) remote(src *ir.Source) (*ir.Base, error) {
	pinned := *src
	text, ok := w.urls[src.Ref]
	if src.Kind == ir.Git {
		text, ok = w.files["git "+src.Ref]
	}
	switch {
	case !ok:
		return nil, fmt.Errorf("%s: get: not recorded", src.Ref)
	case src.Kind == ir.Git:
		pinned.Digest = ir.Digest("sha1:" + strings.TrimSpace(text))
	case src.Digest == "":
		pinned.Digest, pinned.Size = ir.Digest(sum(text)), int64(len(text))
	}
	return &ir.Base{Source: &pinned, Image: &ir.Image{}}, nil
}

// Context implements World.
func (w *recorded) Context(context.Context, string) (ir.Files, error) {
	return under{w, "context"}, nil
}

// ReadSource implements syntax.Reader: what INCLUDE names.
func (w *recorded) ReadSource(name string) (*diag.Source, error) {
	text, ok := w.files["context/"+name]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return diag.NewSource(name, text), nil
}

// File implements World.
func (w *recorded) File(_ context.Context, _, name string) (fetch.File, error) {
	text, ok := w.files["context/"+name]
	if !ok {
		return fetch.File{}, fs.ErrNotExist
	}
	return w.file(name, text)
}

// Tree implements World.
func (w *recorded) Tree(_ context.Context, v *ir.Vertex) (ir.Files, error) {
	for _, in := range ir.Walk(v) {
		if ir.High(in.Op) {
			return nil, errors.New("a tree of a high op was asked for")
		}
	}
	w.trees = append(w.trees, v.Op.Word())
	return under{w, "tree"}, nil
}

// Fetch implements fetch.Fetcher.
func (w *recorded) Fetch(_ context.Context, req fetch.Request) (fetch.File, error) {
	for _, u := range req.URLs {
		text, ok := w.urls[u]
		if !ok {
			continue
		}
		return w.file(u, text)
	}
	return fetch.File{}, fmt.Errorf("%s: get: not recorded", strings.Join(req.URLs, " "))
}

func (w *recorded) file(url, text string) (fetch.File, error) {
	name := filepath.Join(w.dir, fmt.Sprintf("%x", sha256.Sum256([]byte(url))))
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		return fetch.File{}, err
	}
	return fetch.File{Path: name, URL: url, Digest: sum(text), Size: int64(len(text))}, nil
}

// under are the recorded files below a name.
type under struct {
	w    *recorded
	root string
}

func (u under) ReadFile(name string) ([]byte, error) {
	if text, ok := u.w.files[path.Join(u.root, path.Clean("/"+name))]; ok {
		return []byte(text), nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

func (u under) ReadDir(name string) ([]string, error) {
	prefix := path.Join(u.root, path.Clean("/"+name)) + "/"
	var out []string
	for f := range u.w.files {
		if rest, ok := strings.CutPrefix(f, prefix); ok {
			first, _, _ := strings.Cut(rest, "/")
			out = append(out, first)
		}
	}
	if out == nil {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrNotExist}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

func (under) Close() error { return nil }

// addRepo records what a server of a tiny repository would answer.
func (w *recorded) addRepo(t *testing.T, url, text string) {
	t.Helper()
	var b strings.Builder
	lines := strings.Split(strings.TrimSpace(text), "\n")
	fmt.Fprintf(&b, `<?xml version="1.0" encoding="UTF-8"?><metadata xmlns="http://linux.duke.edu/metadata/common" xmlns:rpm="http://linux.duke.edu/metadata/rpm" packages="%d">`, len(lines))
	for _, line := range lines {
		b.WriteString(packageXML(t, line))
	}
	b.WriteString("</metadata>\n")
	primary := b.String()
	w.urls[url+"/repodata/primary.xml"] = primary
	md := `<?xml version="1.0" encoding="UTF-8"?>
<repomd xmlns="http://linux.duke.edu/metadata/repo"><revision>1</revision>` + dataXML("primary", "primary.xml", primary)
	for _, more := range []struct{ word, kind, name string }{{"groups", "group", "comps.xml"}, {"modules", "modules", "modules.yaml"}} {
		if text, ok := w.files[more.word+" "+url]; ok {
			w.urls[url+"/repodata/"+more.name] = text
			md += dataXML(more.kind, more.name, text)
		}
	}
	w.urls[url+"/repodata/repomd.xml"] = md + "</repomd>\n"
}

func dataXML(kind, name, text string) string {
	digest := strings.TrimPrefix(sum(text), "sha256:")
	return fmt.Sprintf(`<data type="%s"><checksum type="sha256">%s</checksum><open-checksum type="sha256">%s</open-checksum><location href="repodata/%s"/><timestamp>1</timestamp><size>%d</size><open-size>%d</open-size></data>`,
		kind, digest, digest, name, len(text), len(text))
}

func packageXML(t *testing.T, line string) string {
	t.Helper()
	words := strings.Fields(line)
	if len(words) < 3 {
		t.Fatalf("package %q", line)
	}
	name, arch := words[0], words[2]
	version, release, _ := strings.Cut(words[1], "-")
	more := map[string]string{"built": "0", "time": "1", "href": "Packages/" + name + "-" + words[1] + "." + arch + ".rpm"}
	for _, w := range words[3:] {
		k, v, _ := strings.Cut(w, "=")
		more[k] = v
	}
	deps := func(tag string, names []string) string {
		var b strings.Builder
		for _, n := range names {
			dep, v, versioned := strings.Cut(n, "==")
			if versioned {
				fmt.Fprintf(&b, `<rpm:entry name="%s" flags="EQ" epoch="0" ver="%s"/>`, html.EscapeString(dep), v)
				continue
			}
			fmt.Fprintf(&b, `<rpm:entry name="%s"/>`, html.EscapeString(n))
		}
		return "<rpm:" + tag + ">" + b.String() + "</rpm:" + tag + ">"
	}
	split := func(s string) []string { return strings.FieldsFunc(s, func(r rune) bool { return r == ',' }) }
	var files strings.Builder
	for _, f := range split(more["files"]) {
		fmt.Fprintf(&files, "<file>%s</file>", html.EscapeString(f))
	}
	sumType := "sha256"
	if more["sha1"] != "" {
		sumType = "sha1"
	}
	nevra := name + "-" + words[1] + "." + arch
	self := fmt.Sprintf(`<rpm:entry name="%s" flags="EQ" epoch="0" ver="%s" rel="%s"/>`, name, version, release)
	provides := strings.Replace(deps("provides", split(more["provides"])), "</rpm:provides>", self+"</rpm:provides>", 1)
	return fmt.Sprintf(`<package type="rpm"><name>%s</name><arch>%s</arch><version epoch="0" ver="%s" rel="%s"/><checksum type="%s" pkgid="YES">%s</checksum><summary>s</summary><description>d</description><packager/><url/><time file="%s" build="%s"/><size package="100" installed="200" archive="300"/><location href="%s"/><format><rpm:license>MIT</rpm:license><rpm:vendor/><rpm:group/><rpm:buildhost/><rpm:sourcerpm/><rpm:header-range start="1" end="2"/>%s%s%s</format></package>`,
		name, arch, version, release, sumType, strings.TrimPrefix(sum(nevra), "sha256:")[:map[string]int{"sha256": 64, "sha1": 40}[sumType]], more["time"], more["built"], more["href"],
		provides, deps("requires", split(more["requires"])), files.String())
}
