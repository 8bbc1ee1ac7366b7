package db_test

import (
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/rpm"
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

// What one root has that another has not: a chroot and its copy, two images.
func ExampleReadRoot() {
	roots, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(roots)
	before, after, empty := filepath.Join(roots, "before"), filepath.Join(roots, "after"), filepath.Join(roots, "empty")
	exampleRoot(before, db.WriteNDB, "bash", "glibc")
	exampleRoot(after, func(dir string, all []db.Installed) error { return db.WriteBDB(dir, all, true) }, "bash", "glibc", "vim")
	if err := os.Mkdir(empty, 0o755); err != nil {
		log.Fatal(err)
	}

	had := map[rpm.NEVRA]bool{}
	installed, err := db.ReadRoot(before)
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range installed {
		had[p.Header.NEVRA()] = true
	}
	if installed, err = db.ReadRoot(after); err != nil {
		log.Fatal(err)
	}
	for _, p := range installed {
		if !had[p.Header.NEVRA()] {
			fmt.Println("new:", p.Header.NEVRA())
		}
	}
	_, err = db.ReadRoot(empty)
	fmt.Println(errors.Is(err, fs.ErrNotExist))
	// Output:
	// new: vim-1-1.x86_64
	// true
}

func exampleRoot(root string, write func(dir string, all []db.Installed) error, names ...string) {
	dir := filepath.Join(root, "var/lib/rpm")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		log.Fatal(err)
	}
	if err := write(dir, exampleInstalled(names...)); err != nil {
		log.Fatal(err)
	}
}
