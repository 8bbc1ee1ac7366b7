package repo_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// A repository is loaded, listed, and asked who provides what.
func ExampleLoad() {
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	err = rpmtest.Repo{Packages: []rpmtest.Package{
		{Name: "tool", Version: "1.9", Requires: []string{"libfoo >= 2"}},
		{Name: "tool", Version: "1.10", Requires: []string{"libfoo >= 2"}},
		{Name: "foo-libs", Version: "2.1", Provides: []string{"libfoo = 2.1"}, Files: []rpmtest.File{{Path: "/usr/share/foo/data"}}},
	}}.Write(filepath.Join(dir, "repo"))
	if err != nil {
		log.Fatal(err)
	}

	ctx, client := context.Background(), &fetch.Client{Dir: filepath.Join(dir, "cache")}
	r, err := repo.Load(ctx, repo.Config{ID: "main", BaseURLs: []string{"file://" + filepath.Join(dir, "repo")}}, client)
	if err != nil {
		log.Fatal(err)
	}
	for p := range r.All() {
		fmt.Println(p.NEVRA, p.Requires)
	}
	wanted, err := rpm.ParseDep("libfoo >= 2")
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range r.Providing(wanted) {
		fmt.Println(wanted, "is provided by", p.Name)
	}
	// Most paths are not in primary; they are read when someone needs them.
	fmt.Println(len(r.Owning("/usr/share/foo/data")))
	if err := repo.LoadFiles(ctx, r, client); err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(r.Owning("/usr/share/foo/data")))
	// Output:
	// foo-libs-2.1-1.noarch []
	// tool-1.10-1.noarch [libfoo >= 2]
	// tool-1.9-1.noarch [libfoo >= 2]
	// libfoo >= 2 is provided by foo-libs
	// 0
	// 1
}

// Who has a path, and who only promises it: scripts of some distributions ask
// for /bin/sh, which is a link's other name and in no list of files.
func ExampleRepo_Owning() {
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	err = rpmtest.Repo{Packages: []rpmtest.Package{
		{Name: "bash", Provides: []string{"/bin/sh"}, Files: []rpmtest.File{{Path: "/usr/bin/bash"}, {Path: "/usr/share/doc/bash/README"}}},
	}}.Write(dir)
	if err != nil {
		log.Fatal(err)
	}
	ctx, client := context.Background(), &fetch.Client{Dir: filepath.Join(dir, "cache")}
	r, err := repo.Load(ctx, repo.Config{ID: "main", BaseURLs: []string{"file://" + dir}}, client)
	if err != nil {
		log.Fatal(err)
	}
	for _, path := range []string{"/usr/bin/bash", "/usr/share/doc/bash/README", "/bin/sh"} {
		if !r.HasFiles(path) {
			if err := repo.LoadFiles(ctx, r, client); err != nil {
				log.Fatal(err)
			}
		}
		fmt.Println(path, "is in", r.Owning(path), "and provided by", r.Providing(rpm.Dep{Name: path}))
	}
	// Output:
	// /usr/bin/bash is in [bash-1-1.noarch] and provided by []
	// /usr/share/doc/bash/README is in [bash-1-1.noarch] and provided by []
	// /bin/sh is in [] and provided by [bash-1-1.noarch]
}
