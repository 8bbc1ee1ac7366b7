package compiler

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// addDatabase puts an rpm database into the recorded tree, a package a line as
// in a recorded repository; a line "KEY" is the run's public key.
func (w *recorded) addDatabase(t *testing.T, key, text string) {
	t.Helper()
	var all []db.Installed
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		h := keyHeader
		if line != "KEY" {
			h = packageHeader
		}
		all = append(all, db.Installed{Num: uint32(i + 1), Header: h(t, key, line)})
	}
	file := filepath.Join(t.TempDir(), db.SQLiteName)
	if err := db.WriteSQLite(file, all); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	w.files["tree/var/lib/rpm/"+db.SQLiteName] = string(b)
}

func keyHeader(t *testing.T, key, _ string) *header.Header {
	t.Helper()
	keys, err := pgp.ParseKeys(key)
	if err != nil {
		t.Fatal(err)
	}
	h, err := db.Pubkey(keys[0], "4.18.0", db.Facts{Time: 1})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func packageHeader(t *testing.T, _, line string) *header.Header {
	t.Helper()
	words := strings.Fields(line)
	version, release, _ := strings.Cut(words[1], "-")
	names, versions, flags := []string{words[0]}, []string{words[1]}, []uint32{8}
	var requires []string
	for _, w := range words[3:] {
		k, v, _ := strings.Cut(w, "=")
		for _, n := range strings.Split(v, ",") {
			switch k {
			case "provides":
				name, version, _ := strings.Cut(n, "==")
				names, versions, flags = append(names, name), append(versions, version), append(flags, 8)
			case "requires":
				requires = append(requires, n)
			}
		}
	}
	values := []header.Value{
		header.StringValue(header.Name, words[0]), header.StringValue(header.Version, version),
		header.StringValue(header.Release, release), header.StringValue(header.Arch, words[2]),
		header.StringsValue(header.ProvideName, names...), header.StringsValue(header.ProvideVersion, versions...),
		header.Int32Value(header.ProvideFlags, flags...),
	}
	if requires != nil {
		values = append(values, header.StringsValue(header.RequireName, requires...),
			header.StringsValue(header.RequireVersion, make([]string, len(requires))...),
			header.Int32Value(header.RequireFlags, make([]uint32, len(requires))...))
	}
	h, err := header.Build(header.HeaderImmutable, values)
	if err != nil {
		t.Fatal(err)
	}
	return h
}
