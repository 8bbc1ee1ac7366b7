// Package needs says what a test cannot run without. On a developer's machine
// a test whose tool is missing is skipped; where the environment has CI set it
// fails, so that no skip goes unseen.
package needs

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Root wants the super-user.
func Root(t testing.TB) {
	t.Helper()
	if os.Geteuid() != 0 {
		missing(t, "the super-user")
	}
}

// Tool wants a program of bin/tools or, where it is not there, of PATH, and
// gives its path.
func Tool(t testing.TB, name string) string {
	t.Helper()
	if own, err := exec.LookPath(filepath.Join(ModuleRoot(t), "bin", "tools", name)); err == nil {
		return own
	}
	path, err := exec.LookPath(name)
	switch {
	case err == nil:
	case strings.HasPrefix(name, "vscode/"):
		missing(t, "the program "+name+", which make tools-vscode fetches")
	case slices.Contains(made, name):
		missing(t, "the program "+name+", which make tools builds")
	default:
		missing(t, "the program "+name)
	}
	return path
}

// made are the programs that make tools puts into bin/tools.
var made = []string{"buildkitd", "buildctl", "buildx", "tree-sitter"}

// EL7 wants the repository of CentOS 7.9 packages that lies beside the
// checkout, and gives its directory.
func EL7(t testing.TB) string {
	t.Helper()
	return beside(t, "el7")
}

// Fixtures wants the small package files that lie beside the checkout, and
// gives their directory.
func Fixtures(t testing.TB) string {
	t.Helper()
	return beside(t, "rpm-fixtures")
}

// ModuleRoot gives the directory of go.mod.
func ModuleRoot(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("needs: no go.mod above the working directory")
		}
		dir = parent
	}
}

// beside never fails a run: a checkout without the packages beside it is
// whole, and says which tests it left out.
func beside(t testing.TB, name string) string {
	t.Helper()
	dir := filepath.Join(filepath.Dir(ModuleRoot(t)), "shared", name)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("needs %s", dir)
	}
	return dir
}

func missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatalf("needs %s", what)
	}
	t.Skipf("needs %s", what)
}
