package solve_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// The set that a name takes, with the reason of each package.
func ExampleSolve() {
	r := exampleRepo(
		rpmtest.Package{Name: "tool", Version: "1.10", Requires: []string{"libfoo >= 2"}, Recommends: []string{"tool-doc"}},
		rpmtest.Package{Name: "tool", Version: "1.9"},
		rpmtest.Package{Name: "tool-doc"},
		rpmtest.Package{Name: "foo-libs", Version: "2.1", Provides: []string{"libfoo = 2.1"}},
		rpmtest.Package{Name: "unrelated"},
	)
	answer, err := solve.Solve(solve.Request{Repos: []*repo.Repo{r}, Install: []string{"tool"}, Arch: "x86_64"})
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range answer.Install {
		fmt.Printf("%s: %s\n", c.NEVRA, c.Reason)
	}
	// Output:
	// foo-libs-2.1-1.noarch: required by tool-1.10-1.noarch
	// tool-1.10-1.noarch: asked for
	// tool-doc-1-1.noarch: recommended by tool-1.10-1.noarch
}

// A request without an answer says why, and whether an older version has one.
func ExampleProblem() {
	r := exampleRepo(
		rpmtest.Package{Name: "tool", Version: "2", Requires: []string{"libfoo >= 3"}},
		rpmtest.Package{Name: "tool", Version: "1"},
	)
	_, err := solve.Solve(solve.Request{Repos: []*repo.Repo{r}, Install: []string{"tool"}, Arch: "x86_64"})
	var problem *solve.Problem
	if !errors.As(err, &problem) {
		log.Fatal(err)
	}
	for _, line := range problem.Lines {
		fmt.Println(line)
	}
	fmt.Println("with NoBest there is an answer:", problem.Older)
	// Output:
	// tool: cannot be installed
	//   tool-2-1.noarch needs libfoo >= 3
	//     nothing provides libfoo >= 3
	// with NoBest there is an answer: true
}

// exampleRepo makes a repository and loads it.
func exampleRepo(packages ...rpmtest.Package) *repo.Repo {
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	at := filepath.Join(dir, "repo")
	if err := (rpmtest.Repo{Packages: packages}).Write(at); err != nil {
		log.Fatal(err)
	}
	client := &fetch.Client{Dir: filepath.Join(dir, "cache")}
	r, err := repo.Load(context.Background(), repo.Config{ID: "main", BaseURLs: []string{"file://" + at}}, client)
	if err != nil {
		log.Fatal(err)
	}
	return r
}
