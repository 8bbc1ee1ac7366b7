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
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// TestOneChanged builds anew after one package of forty got another version: the
// log says that one package was downloaded and unpacked and that the rest was in
// the cache, and the image is the one that is made from nothing.
func TestOneChanged(t *testing.T) {
	needs.Root(t)
	dir := t.TempDir()
	repo, large, stand := forty(t, dir)
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

// forty are packages, and stand makes a repository of some.
func forty(t *testing.T, dir string) (repo string, large iter.Seq[rpmtest.Package], stand func(iter.Seq[rpmtest.Package])) {
	t.Helper()
	key, err := rpmtest.NewKey("changed", rpmtest.KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	repo = filepath.Join(dir, "repo")
	return repo, rpmtest.Large(40, 10<<10, "zstd:3", key), func(packages iter.Seq[rpmtest.Package]) {
		if err := os.RemoveAll(repo); err != nil {
			t.Fatal(err)
		}
		if err := (rpmtest.Repo{More: packages, Key: key}).Write(repo); err != nil {
			t.Fatal(err)
		}
	}
}

// TestOneOfItsLayersChanged is TestOneChanged of an image whose packages have
// layers of their own: all but two of them are copied, and the files of it are
// those that it has in one layer, by umoci too.
func TestOneOfItsLayersChanged(t *testing.T) {
	needs.Root(t)
	dir := t.TempDir()
	repo, large, stand := forty(t, dir)
	j := job{Context: filepath.Join(dir, "context"), Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")}
	write(t, filepath.Join(j.Context, "Sysfile"), []byte("ROOTFS scratch\nYUM repo r --baseurl=file://"+repo+
		" --gpgkey=file://"+repo+"/"+rpmtest.KeyFile+"\nYUM install large-all\nTARGET oci --layers=packages divided:1\nTARGET oci one:1\n"))
	stand(large)
	says(t, j.run(t), `note: (\d+) layers: (\d+) packed, 0 from the cache`)
	stand(newer(large, "large-005"))
	log := j.run(t)
	says(t, log, `note: \d+ layers: 2 packed, \d+ from the cache`)
	divided, one := filepath.Join(j.Out, "divided_1.oci.tar"), filepath.Join(j.Out, "one_1.oci.tar")
	changed := sum(t, divided)
	if a, b := unpacked(t, divided), unpacked(t, one); a != b {
		t.Errorf("divided it has other files:\n%s\nwant\n%s", a, b)
	}
	j.Cache = filepath.Join(dir, "new")
	j.run(t)
	if anew := sum(t, divided); anew != changed {
		t.Errorf("the image is %s, and from nothing %s", changed, anew)
	}
}

// unpacked lists what umoci makes of an image.
func unpacked(t *testing.T, archive string) string {
	t.Helper()
	dir := t.TempDir()
	runtimes.Run(t, nil, "skopeo", "copy", "-q", "oci-archive:"+archive, "oci:"+dir+"/layout:t")
	runtimes.Run(t, nil, "umoci", "unpack", "--image", dir+"/layout:t", dir+"/bundle")
	return runtimes.Run(t, nil, "sh", "-c", `cd "$1" && find . -printf '%p %y %m %U:%G %T@ %s %l %n\n' | sort && find . -type f -exec sha256sum {} + | sort`, "-", dir+"/bundle/rootfs")
}
