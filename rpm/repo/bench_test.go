package repo_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// large makes a primary of the size of a distribution's: EL7's packages 174
// times, each time under other names, 20,358 in all.
func large(b *testing.B) repo.Config {
	b.Helper()
	paths, err := filepath.Glob(needs.EL7(b) + "/repodata/*-primary.xml.gz")
	if err != nil || len(paths) != 1 {
		b.Fatal(paths, err)
	}
	text, err := exec.Command("gzip", "-dc", paths[0]).Output()
	if err != nil {
		b.Fatal(err)
	}
	first := bytes.Index(text, []byte("<package "))
	last := bytes.LastIndex(text, []byte("</metadata>"))
	var all bytes.Buffer
	all.Write(text[:first])
	for i := range 174 {
		all.Write(bytes.ReplaceAll(text[first:last], []byte("<name>"), fmt.Appendf(nil, "<name>n%d", i)))
	}
	all.Write(text[last:])
	dir := b.TempDir()
	s := site{open: all.Bytes(), primary: gz(all.Bytes()), dir: dir}
	os.MkdirAll(filepath.Join(dir, "repodata"), 0o755)
	md := fmt.Sprintf(`<repomd><data type="primary"><checksum type="sha256">%s</checksum><open-checksum type="sha256">%s</open-checksum><location href="repodata/p.gz"/></data></repomd>`, sum(s.primary), sum(s.open))
	os.WriteFile(filepath.Join(dir, "repodata/p.gz"), s.primary, 0o644)
	os.WriteFile(filepath.Join(dir, "repodata/repomd.xml"), []byte(md), 0o644)
	return repo.Config{ID: "large", BaseURLs: []string{"file://" + dir}}
}

// BenchmarkLoadFirst reads metadata that is fetched already and was not read
// before.
func BenchmarkLoadFirst(b *testing.B) {
	cfg := large(b)
	c := &fetch.Client{Dir: b.TempDir()}
	for b.Loop() {
		if err := os.RemoveAll(filepath.Join(c.Dir, "kept")); err != nil {
			b.Fatal(err)
		}
		if r, err := repo.Load(context.Background(), cfg, c); err != nil || r.Len() != 174*117 {
			b.Fatal(err)
		}
	}
}

// BenchmarkLoadLarge reads metadata that was read before.
func BenchmarkLoadLarge(b *testing.B) {
	cfg := large(b)
	c := &fetch.Client{Dir: b.TempDir()}
	for b.Loop() {
		r, err := repo.Load(context.Background(), cfg, c)
		if err != nil || r.Len() != 174*117 {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoadEL7(b *testing.B) {
	cfg := repo.Config{ID: "el7", BaseURLs: []string{"file://" + needs.EL7(b)}}
	c := &fetch.Client{Dir: b.TempDir()}
	for b.Loop() {
		if _, err := repo.Load(context.Background(), cfg, c); err != nil {
			b.Fatal(err)
		}
	}
}
