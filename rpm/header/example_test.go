package header_test

import (
	"fmt"
	"log"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// A header as a database keeps it is parsed, and asked for what it has. That of
// a package file comes with pkgfile.Open.
func ExampleParse() {
	made, err := header.Build(header.HeaderImmutable, []header.Value{
		header.StringValue(header.Name, "tool"),
		header.StringValue(header.Version, "2.1"),
		header.StringValue(header.Release, "3.el9"),
		header.StringValue(header.Arch, "noarch"),
		header.StringsValue(header.RequireName, "libfoo"),
		header.StringsValue(header.RequireVersion, "2"),
		header.Int32Value(header.RequireFlags, uint32(rpm.Equal|rpm.Greater)),
	})
	if err != nil {
		log.Fatal(err)
	}
	h, err := header.Parse(made.Marshal())
	if err != nil {
		log.Fatal(err)
	}
	requires, err := h.Deps(header.Requires)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(h.NEVRA())
	fmt.Println(requires)
	fmt.Printf("%q\n", h.String(header.Vendor))
	// Output:
	// tool-2.1-3.el9.noarch
	// [libfoo >= 2]
	// ""
}

// Bytes that are no header are an error, whatever they say of their lengths.
func ExampleParse_hostile() {
	_, err := header.Parse([]byte{0xff, 0xff, 0xff, 0xff, 0, 0, 0, 1, 0})
	fmt.Println(err != nil)
	// Output: true
}
