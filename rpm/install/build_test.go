package install

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// buildSpec makes packages of a spec file with the real rpmbuild and gives
// them sorted.
func buildSpec(t testing.TB, spec string) []Package {
	t.Helper()
	needs.Tool(t, "rpmbuild")
	dir := t.TempDir()
	spec, err := filepath.Abs(spec)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("rpmbuild", "-bb", "--quiet", "--define", "_topdir "+dir, "--define", "_buildhost localhost",
		"--define", "use_source_date_epoch_as_buildtime 1", "--define", "clamp_mtime_to_source_date_epoch 1",
		"--define", "_buildshell /bin/sh", spec)
	cmd.Env = append(os.Environ(), "SOURCE_DATE_EPOCH=1600000000", "LC_ALL=C.UTF-8", "HOME="+dir)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("rpmbuild: %v\n%s", err, out)
	}
	files, err := filepath.Glob(filepath.Join(dir, "RPMS", "*", "*.rpm"))
	if err != nil || len(files) == 0 {
		t.Fatalf("rpmbuild made nothing: %v", err)
	}
	var all []Package
	for _, f := range files {
		all = append(all, Package{Path: f, Unsigned: true})
	}
	return all
}
