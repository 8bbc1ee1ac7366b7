package pkgfile_test

import (
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pgp"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// A package is opened, held against a key, and only then looked into.
func ExampleOpen() {
	path, public := examplePackage(true)
	defer os.RemoveAll(filepath.Dir(path))

	p, err := pkgfile.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer p.Close()
	keys, err := pgp.NewKeyring(public)
	if err != nil {
		log.Fatal(err)
	}
	if err := p.Verify(keys, false); err != nil {
		log.Fatal(err)
	}
	fmt.Println(p.Header.NEVRA())
	contents, err := p.Contents()
	if err != nil {
		log.Fatal(err)
	}
	defer contents.Close()
	for {
		e, err := contents.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			log.Fatal(err)
		}
		text, err := io.ReadAll(contents) // no more than e.Size bytes
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s %d %q\n", e.File.Path, e.Size, text)
	}
	// Output:
	// hello-1-1.noarch
	// /etc/hello.conf 10 "name=world"
	// /usr/bin/hello 20 "#!/bin/sh\necho hello"
}

// Who takes unsigned packages says so; their digests are checked all the same.
func ExamplePackage_Verify_unsigned() {
	path, _ := examplePackage(false)
	defer os.RemoveAll(filepath.Dir(path))

	p, err := pkgfile.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer p.Close()
	fmt.Println(errors.Is(p.Verify(&pgp.Keyring{}, false), pkgfile.ErrUnsigned))
	fmt.Println(p.Verify(&pgp.Keyring{}, true))
	// Output:
	// true
	// <nil>
}

// examplePackage makes a package file in a directory of its own, and gives the
// public key that it is signed by.
func examplePackage(signed bool) (path, public string) {
	key, err := rpmtest.NewKey("Example", rpmtest.KeyOptions{})
	if err != nil {
		log.Fatal(err)
	}
	armored, err := key.Public()
	if err != nil {
		log.Fatal(err)
	}
	p := rpmtest.Package{Name: "hello", Files: []rpmtest.File{
		{Path: "/etc/hello.conf", Body: "name=world"},
		{Path: "/usr/bin/hello", Body: "#!/bin/sh\necho hello", Mode: 0o755},
	}}
	if signed {
		p.Key = key
	}
	data, err := p.Build()
	if err != nil {
		log.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	path = filepath.Join(dir, p.FileName())
	if err := os.WriteFile(path, data, 0o644); err != nil {
		log.Fatal(err)
	}
	return path, string(armored)
}

// What "rpm -qlp" lists, with modes and owners. Nothing of it is sure before
// Verify.
func ExamplePackage_files() {
	path, _ := examplePackage(false)
	defer os.RemoveAll(filepath.Dir(path))

	p, err := pkgfile.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer p.Close()
	fmt.Printf("%s, licence %s\n", p.Header.NEVRA(), p.Header.String(header.License))
	files, err := p.Header.Files()
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range files {
		fmt.Println(f.FileMode(), f.User, f.Group, f.Size, f.Path)
	}
	// Output:
	// hello-1-1.noarch, licence Apache-2.0
	// -rw-r--r-- root root 10 /etc/hello.conf
	// -rwxr-xr-x root root 20 /usr/bin/hello
}

// A key that did not sign the package is told from a package that was changed.
func ExamplePackage_Verify() {
	path, public := examplePackage(true)
	defer os.RemoveAll(filepath.Dir(path))
	another, other := examplePackage(true) // of a key of its own
	defer os.RemoveAll(filepath.Dir(another))
	for _, key := range []string{public, other} {
		keys, err := pgp.NewKeyring(key)
		if err != nil {
			log.Fatal(err)
		}
		p, err := pkgfile.Open(path)
		if err != nil {
			log.Fatal(err)
		}
		err = p.Verify(keys, false)
		fmt.Println(err == nil, errors.Is(err, pgp.ErrUnknownKey), p.Close())
	}
	// Output:
	// true false <nil>
	// false true <nil>
}
