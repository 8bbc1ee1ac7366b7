//go:build conformance

package suite

import (
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// TestOneChanged builds anew after one package of forty got another version: the
// log says that one package was downloaded and unpacked and that the rest was in
// the cache, and the image is the one that is made from nothing.
func TestOneChanged(t *testing.T) {
	needs.Root(t)
	dir := t.TempDir()
	key, err := rpmtest.NewKey("changed", rpmtest.KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	repo := filepath.Join(dir, "repo")
	large := rpmtest.Large(40, 10<<10, "zstd:3", key)
	stand := func(packages iter.Seq[rpmtest.Package]) {
		if err := os.RemoveAll(repo); err != nil {
			t.Fatal(err)
		}
		if err := (rpmtest.Repo{More: packages, Key: key}).Write(repo); err != nil {
			t.Fatal(err)
		}
	}
	j := job{Context: filepath.Join(dir, "context"), Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")}
	write(t, filepath.Join(j.Context, "note"), []byte("a note\n"))
	write(t, filepath.Join(j.Context, "Sysfile"), []byte("FROM scratch AS notes\nCOPY note /\nWORKDIR /notes\n\n"+
		"ROOTFS scratch\nYUM repo r --baseurl=file://"+repo+" --gpgkey=file://"+repo+"/"+rpmtest.KeyFile+
		"\nYUM install large-all\nCOPY --from=notes /note /etc/\nTARGET oci bench:1\n"))

	stand(large)
	says(t, j.run(t), `YUM install large-all\n(#.*\n)*#\d+ done .*\(40 packages\)\n`)
	first := sum(t, output(t, j.Out))

	stand(newer(large, "large-005"))
	log := j.run(t)
	says(t, log, `download\n#\d+ done \S+ \(1 package, `, `YUM install large-all\n(#.*\n)*#\d+ done .*\(40 packages: 1 unpacked, 39 from the cache\)\n`,
		`cached \[notes 1/2\] COPY note /\n`, `cached \[notes 2/2\] WORKDIR /notes\n`)
	if more := regexp.MustCompile(`done \S+ \(\d+ packages,.*`).FindString(log); more != "" {
		t.Errorf("downloaded was %q:\n%s", more, log)
	}
	changed := sum(t, output(t, j.Out))

	again := j.run(t)
	says(t, again, `cached .*YUM install large-all\n`)
	if strings.Contains(again, "from the cache") || strings.Contains(again, ".rpm") {
		t.Errorf("what did not change is told as if it did:\n%s", again)
	}
	j.Cache = filepath.Join(dir, "new")
	says(t, j.run(t), `\(40 packages\)\n`)
	if anew := sum(t, output(t, j.Out)); anew != changed || changed == first {
		t.Errorf("the image was %s, is %s, and from nothing %s", first, changed, anew)
	}
}

// says holds a log against regular expressions.
func says(t *testing.T, log string, patterns ...string) {
	t.Helper()
	for _, p := range patterns {
		if !regexp.MustCompile(p).MatchString(log) {
			t.Errorf("no %q in\n%s", p, log)
		}
	}
}
