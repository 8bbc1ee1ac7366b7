package db

import (
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	_ "modernc.org/sqlite" // the driver "sqlite", which reads what we write

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pgp"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// run runs a program and fails the test where it does.
func run(t testing.TB, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "RPM_FORCE_DEBIAN=1", "LC_ALL=C", "HOME=/nonexistent")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}

func glob(t testing.TB, pattern ...string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(pattern...))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%v: %v, %v", pattern, paths, err)
	}
	return paths
}

// featurePackage has every kind of list that there is an index of.
func featurePackage(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	run(t, needs.Tool(t, "rpmbuild"), "-bb", "--define", "_topdir "+dir, "--define", "_rpmdir "+dir, "--nodeps", "testdata/features.spec")
	return glob(t, dir, "noarch", "*.rpm")[0]
}

// realDB has the real rpm make a database of packages and keys.
func realDB(t testing.TB, packages, keys []string) string {
	t.Helper()
	dir := t.TempDir()
	tool := needs.Tool(t, "rpm")
	run(t, tool, "--dbpath", dir, "--initdb")
	for _, k := range keys {
		run(t, tool, "--dbpath", dir, "--import", k)
	}
	for _, p := range packages {
		run(t, tool, "--dbpath", dir, "-i", "--justdb", "--nodeps", "--noscripts", "--notriggers", "--nosignature", "--ignoreos", "--ignorearch", "--force", p)
	}
	return filepath.Join(dir, SQLiteName)
}

func readKeys(t testing.TB, path string) []*pgp.Key {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := pgp.ParseKeys(string(b))
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

// record makes the header of an installed package.
func record(t testing.TB, path string, f Facts) *header.Header {
	t.Helper()
	p, err := pkgfile.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	h, err := Record(p.Header, p.Signature, f)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// TestAgainstRealRPM makes the database that the real rpm makes, and compares
// every table of it, line by line.
func TestAgainstRealRPM(t *testing.T) {
	var packages []string
	for i, p := range glob(t, needs.EL7(t), "Packages", "*.rpm") {
		if i%6 == 0 || strings.Contains(p, "filesystem") || strings.Contains(p, "glibc") || strings.Contains(p, "systemd") {
			packages = append(packages, p)
		}
	}
	packages = append(packages, glob(t, needs.Fixtures(t), "*", "*.rpm")...)
	packages = append(packages, featurePackage(t))
	keys := []string{filepath.Join(needs.EL7(t), "RPM-GPG-KEY-CentOS-7"), filepath.Join(needs.Fixtures(t), "release", "RPM-GPG-KEY-CentOS-6")}
	want := realDB(t, packages, keys)

	var all []Installed
	add := func(make func(Facts) *header.Header) {
		num := uint32(len(all) + 1)
		all = append(all, Installed{num, make(factsOf(t, want, num))})
	}
	for _, path := range keys {
		for _, k := range readKeys(t, path) {
			add(func(f Facts) *header.Header {
				h, err := Pubkey(k, rpmVersion(t), f)
				if err != nil {
					t.Fatal(err)
				}
				return h
			})
		}
	}
	for _, path := range packages {
		add(func(f Facts) *header.Header { return record(t, path, f) })
	}
	got := filepath.Join(t.TempDir(), SQLiteName)
	if err := WriteSQLite(got, all); err != nil {
		t.Fatal(err)
	}
	compareTables(t, want, got)
}

func rpmVersion(t testing.TB) string {
	return strings.TrimSpace(strings.TrimPrefix(run(t, needs.Tool(t, "rpm"), "--version"), "RPM version "))
}

// factsOf takes over what only the clock knows.
func factsOf(t testing.TB, path string, num uint32) Facts {
	t.Helper()
	conn := openDB(t, path)
	var blob []byte
	if err := conn.QueryRow("SELECT blob FROM Packages WHERE hnum = ?", num).Scan(&blob); err != nil {
		t.Fatal(err)
	}
	h, err := header.Parse(blob)
	if err != nil {
		t.Fatal(err)
	}
	at, _ := h.Uint64(header.InstallTime)
	tid, _ := h.Uint64(header.InstallTID)
	color, _ := h.Uint64(header.InstallColor)
	return Facts{Time: uint32(at), TID: uint32(tid), Color: uint32(color), States: h.Bytes(header.FileStates)}
}

func openDB(t testing.TB, path string) *sql.DB {
	t.Helper()
	conn, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}

func compareTables(t *testing.T, want, got string) {
	t.Helper()
	w, g := openDB(t, want), openDB(t, got)
	for _, x := range append([]index{{name: "Packages"}}, indexes...) {
		query := fmt.Sprintf("SELECT hex(key), typeof(key), hnum, idx FROM '%s' ORDER BY hnum, idx, key", x.name)
		if x.name == "Packages" {
			query = "SELECT '', '', hnum, 0 FROM Packages ORDER BY hnum"
			compareBlobs(t, w, g)
		}
		if diff := cmp.Diff(rows(t, w, query), rows(t, g, query)); diff != "" {
			t.Errorf("table %s (-rpm +ours):\n%s", x.name, diff)
		}
	}
	schema := "SELECT type, name, 0, 0 FROM sqlite_master WHERE name != 'sqlite_stat1' ORDER BY type, name"
	if diff := cmp.Diff(rows(t, w, schema), rows(t, g, schema)); diff != "" {
		t.Errorf("tables (-rpm +ours):\n%s", diff)
	}
}

func rows(t *testing.T, conn *sql.DB, query string) []string {
	t.Helper()
	r, err := conn.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var all []string
	for r.Next() {
		var key, typ string
		var hnum, idx int
		if err := r.Scan(&key, &typ, &hnum, &idx); err != nil {
			t.Fatal(err)
		}
		all = append(all, fmt.Sprintf("%d %d %s %s", hnum, idx, typ, key))
	}
	return all
}

func compareBlobs(t *testing.T, w, g *sql.DB) {
	t.Helper()
	r, err := w.Query("SELECT hnum, blob FROM Packages")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	for r.Next() {
		var num int
		var a, b []byte
		if err := r.Scan(&num, &a); err != nil {
			t.Fatal(err)
		}
		if err := g.QueryRow("SELECT blob FROM Packages WHERE hnum = ?", num).Scan(&b); err != nil {
			t.Fatal(err)
		}
		if string(a) != string(b) {
			t.Errorf("package %d: %s", num, headerDiff(t, a, b))
		}
	}
}

func headerDiff(t *testing.T, a, b []byte) string {
	t.Helper()
	x, err := header.Parse(a)
	if err != nil {
		t.Fatal(err)
	}
	y, err := header.Parse(b)
	if err != nil {
		t.Fatal(err)
	}
	dump := func(h *header.Header) []string {
		var all []string
		for _, tag := range h.Tags() {
			v, _ := h.Value(tag)
			all = append(all, fmt.Sprintf("%d type %d count %d %.60q…%d", v.Tag, v.Type, v.Count, v.Data, len(v.Data)))
		}
		return all
	}
	return x.NEVRA().String() + " (-rpm +ours)\n" + cmp.Diff(dump(x), dump(y))
}
