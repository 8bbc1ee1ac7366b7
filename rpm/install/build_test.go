package install

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// buildSpec makes packages of a spec file with the real rpmbuild and gives
// them sorted. A definition is a macro and its value, as "ver 1".
func buildSpec(t testing.TB, spec string, definitions ...string) []Package {
	t.Helper()
	needs.Tool(t, "rpmbuild")
	dir := t.TempDir()
	spec, err := filepath.Abs(spec)
	if err != nil {
		t.Fatal(err)
	}
	args := []string{"-bb", "--quiet"}
	for _, d := range append([]string{"_topdir " + dir, "_buildhost localhost", "use_source_date_epoch_as_buildtime 1",
		"clamp_mtime_to_source_date_epoch 1", "_buildshell /bin/sh"}, definitions...) {
		args = append(args, "--define", d)
	}
	cmd := exec.Command("rpmbuild", append(args, spec)...)
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
