package db_test

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// What is installed in a root, "rpm -qa" without rpm. The format is told by the
// file's first bytes.
func ExampleRead() {
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := db.WriteSQLite(filepath.Join(dir, db.SQLiteName), exampleInstalled("bash", "glibc")); err != nil {
		log.Fatal(err)
	}

	f, err := os.Open(filepath.Join(dir, db.SQLiteName))
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		log.Fatal(err)
	}
	installed, err := db.Read(f, st.Size(), nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range installed {
		fmt.Println(p.Num, p.Header.NEVRA())
	}
	// Output:
	// 1 bash-1-1.x86_64
	// 2 glibc-1-1.x86_64
}

// exampleInstalled is what a database has of packages without files.
func exampleInstalled(names ...string) (all []db.Installed) {
	for i, name := range names {
		h, err := header.Build(header.HeaderImmutable, []header.Value{
			header.StringValue(header.Name, name), header.StringValue(header.Version, "1"),
			header.StringValue(header.Release, "1"), header.StringValue(header.Arch, "x86_64"),
		})
		if err != nil {
			log.Fatal(err)
		}
		all = append(all, db.Installed{Num: uint32(i + 1), Header: h})
	}
	return all
}
