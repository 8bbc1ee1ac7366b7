package rpm_test

import (
	"fmt"
	"log"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
)

// The newest version is found by numbers, not by letters: 1.10 is newer than
// 1.9, a "~" is older than the version before it, and a "^" is newer.
func ExampleVercmp() {
	versions := []string{"1.10", "1.9", "1.10^git1", "1.10~rc1"}
	slices.SortFunc(versions, rpm.Vercmp)
	fmt.Println(versions)
	// Output: [1.9 1.10~rc1 1.10 1.10^git1]
}

// An epoch goes before everything else.
func ExampleEVR_Compare() {
	before, err := rpm.ParseEVR("2.4.6-97.el7")
	if err != nil {
		log.Fatal(err)
	}
	after, err := rpm.ParseEVR("1:1.0-1")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(before.Compare(after), after.Epoch, after.Version, after.Release)
	// Output: -1 1 1.0 1
}

func ExampleParseNEVRA() {
	n, err := rpm.ParseNEVRA("java-1.8.0-openjdk-1:1.8.0.412.b08-1.el7_9.x86_64")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(n.Name)
	fmt.Println(n.EVR)
	fmt.Println(n.Arch)
	// Output:
	// java-1.8.0-openjdk
	// 1:1.8.0.412.b08-1.el7_9
	// x86_64
}

// What a package provides answers what another one requires where the two
// ranges have a version in common.
func ExampleDep_Overlap() {
	provides, err := rpm.ParseDep("libfoo = 2.1-3")
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range []string{"libfoo", "libfoo >= 2.1", "libfoo < 2", "libbar"} {
		requires, err := rpm.ParseDep(s)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s: %v\n", requires, provides.Overlap(requires))
	}
	// Output:
	// libfoo: true
	// libfoo >= 2.1: true
	// libfoo < 2: false
	// libbar: false
}

func ExampleParseRich() {
	r, err := rpm.ParseRich("(langpacks-de if (glibc >= 2.34 and locale) else glibc-minimal)")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(r.Op, len(r.Args))
	for _, d := range r.Leaves() {
		fmt.Println(d)
	}
	// Output:
	// if 3
	// langpacks-de
	// glibc >= 2.34
	// locale
	// glibc-minimal
}
