package db

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// some gives installed packages of every form that there are: recent and old,
// with thousands of files and with none, and a key.
func some(t testing.TB) []Installed {
	t.Helper()
	facts := Facts{Time: 1700000000, Color: 3}
	var all []Installed
	for _, k := range readKeys(t, filepath.Join(needs.EL7(t), "RPM-GPG-KEY-CentOS-7")) {
		h, err := Pubkey(k, "4.18.0", facts)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, Installed{1, h})
	}
	paths := glob(t, needs.EL7(t), "Packages", "[a-g]*.rpm")
	for _, p := range append(paths, glob(t, needs.Fixtures(t), "*", "*.rpm")...) {
		all = append(all, Installed{uint32(len(all) + 1), record(t, p, facts)})
	}
	return all
}

func writeSQLite(t testing.TB, all []Installed) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), SQLiteName)
	if err := WriteSQLite(path, all); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestSQLiteTwice(t *testing.T) {
	all := some(t)
	a, err := os.ReadFile(writeSQLite(t, all))
	if err != nil {
		t.Fatal(err)
	}
	path := writeSQLite(t, all)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a, b) {
		t.Error("two writings of the same packages differ")
	}
	beside, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(beside) != 1 {
		t.Errorf("beside it lie %v, %v", beside, err)
	}
}

// TestRealRPMTakesIt has the real rpm list, verify, query by every index,
// write and rebuild what we wrote.
func TestRealRPMTakesIt(t *testing.T) {
	tool := needs.Tool(t, "rpm")
	all := some(t)
	path := writeSQLite(t, all)
	dir := filepath.Dir(path)
	rpm := func(args ...string) string { return run(t, tool, append([]string{"--dbpath", dir}, args...)...) }

	if got := strings.Count(rpm("-qa"), "\n"); got != len(all) {
		t.Errorf("rpm -qa lists %d of %d", got, len(all))
	}
	for query, want := range map[string]string{
		"-qf /bin/bash":                    "bash-4.2.46-34.el7.x86_64",
		"-q --whatprovides config(bash)":   "bash-4.2.46-34.el7.x86_64",
		"-q --whatrequires /sbin/ldconfig": "glibc-2.17-317.el7.x86_64",
		"-qg Public\u00a0Keys":             "gpg-pubkey-f4a80eb5-53a7ff4b",
	} {
		args := strings.Split(query, " ")
		for i := range args {
			args[i] = strings.ReplaceAll(args[i], "\u00a0", " ")
		}
		if got := rpm(args...); !strings.Contains(got, want) {
			t.Errorf("rpm %s: %q, want %s", query, got, want)
		}
	}
	run(t, needs.Tool(t, "rpmdb"), "--dbpath", dir, "--verifydb")
	rpm("-e", "--justdb", "--nodeps", "--noscripts", "--notriggers", "bash")
	rpm("-i", "--justdb", "--nodeps", "--noscripts", "--notriggers", "--nosignature", glob(t, needs.EL7(t), "Packages", "sed-*.rpm")[0])
	if got := rpm("-qa"); !strings.Contains(got, "sed-4.2.2") || strings.Contains(got, "bash-4.2") {
		t.Errorf("after a transaction: %s", got)
	}
}

// TestRebuildKeepsEverything has the real rpm make all indexes anew.
func TestRebuildKeepsEverything(t *testing.T) {
	path := writeSQLite(t, some(t))
	before := filepath.Join(t.TempDir(), SQLiteName)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(before, b, 0o600); err != nil {
		t.Fatal(err)
	}
	run(t, needs.Tool(t, "rpmdb"), "--dbpath", filepath.Dir(path), "--rebuilddb")
	compareTables(t, path, before)
}

func TestSQLiteLeavesNothingBehind(t *testing.T) {
	dir := t.TempDir()
	all := some(t)[:2]
	all[1].Num = all[0].Num // two of one number cannot be
	if err := WriteSQLite(filepath.Join(dir, SQLiteName), all); err == nil {
		t.Error("two packages of one number are taken")
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestSQLiteIntegrity has sqlite itself check every page, and the order of
// every index, of files of every shape: rows that spill, trees of three levels,
// and next to nothing.
func TestSQLiteIntegrity(t *testing.T) {
	all := many(t)
	for _, some := range [][]Installed{nil, all[:1], all, some(t)} {
		path := writeSQLite(t, some)
		conn := openDB(t, path)
		var got string
		if err := conn.QueryRow("PRAGMA integrity_check").Scan(&got); err != nil || got != "ok" {
			t.Errorf("%d packages: %s, %v", len(some), got, err)
		}
		var lines, want int
		if err := conn.QueryRow("SELECT count(*) FROM Providename INDEXED BY Providename_hnum_idx WHERE hnum >= 0").Scan(&lines); err != nil {
			t.Error(err)
		}
		for _, p := range some {
			want += len(p.Header.Strings(header.ProvideName))
		}
		if lines != want {
			t.Errorf("%d provides of %d are found", lines, want)
		}
		back, err := ReadBytes(readFile(t, path), nil)
		if err != nil {
			t.Error(err)
		}
		same(t, some, back)
	}
}

// TestSQLiteEveryRowCount goes past each border between pages and levels.
func TestSQLiteEveryRowCount(t *testing.T) {
	all := many(t)
	step := 1
	if os.Getenv("SYSBUILD_SLOW") == "" {
		step = 61
	}
	for n := 0; n < len(all); n += step {
		var got string
		if err := openDB(t, writeSQLite(t, all[:n])).QueryRow("PRAGMA integrity_check").Scan(&got); err != nil || got != "ok" {
			t.Fatalf("%d packages: %s, %v", n, got, err)
		}
	}
}

// TestSecondTransaction reads what the real rpm has, takes one away, adds one
// that we install, and has rpm go on from there.
func TestSecondTransaction(t *testing.T) {
	tool := needs.Tool(t, "rpm")
	path := realDB(t, glob(t, needs.EL7(t), "Packages", "[b-c]*.rpm"), nil)
	dir := filepath.Dir(path)
	log, err := os.ReadFile(path + "-wal")
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	all, err := ReadBytes(readFile(t, path), log)
	if err != nil {
		t.Fatal(err)
	}
	num := all[len(all)-1].Num + 1
	all = slices.DeleteFunc(all, func(p Installed) bool { return p.Header.NEVRA().Name == "bash" })
	all = append(all, Installed{num, record(t, glob(t, needs.EL7(t), "Packages", "sed-*.rpm")[0], Facts{Time: 5, Color: 3})})
	for _, name := range []string{path + "-wal", path + "-shm"} {
		if err := os.Remove(name); err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
	}
	if err := WriteSQLite(path, all); err != nil {
		t.Fatal(err)
	}
	run(t, tool, "--dbpath", dir, "-i", "--justdb", "--nodeps", "--noscripts", "--notriggers", "--nosignature", glob(t, needs.EL7(t), "Packages", "tar-*.rpm")[0])
	got := run(t, tool, "--dbpath", dir, "-qa")
	if strings.Contains(got, "bash-") || !strings.Contains(got, "sed-4.2.2") || !strings.Contains(got, "tar-1.26") || strings.Count(got, "\n") != len(all)+1 {
		t.Errorf("rpm -qa: %s", got)
	}
	run(t, needs.Tool(t, "rpmdb"), "--dbpath", dir, "--verifydb")
}
