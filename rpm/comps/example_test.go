package comps_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/comps"
)

// What "@core" takes: its mandatory and default packages.
func ExampleParse() {
	const text = `<comps><group><id>core</id><name>Core</name><packagelist>
<packagereq type="mandatory">bash</packagereq>
<packagereq type="default">vim-minimal</packagereq>
<packagereq type="optional">telnet</packagereq>
</packagelist></group></comps>`
	c, err := comps.Parse(strings.NewReader(text))
	if err != nil {
		log.Fatal(err)
	}
	groups, _ := c.Find("Core")
	for _, g := range groups {
		for _, p := range g.Of([]comps.Type{comps.Mandatory, comps.Default}) {
			fmt.Println(g.ID, p.Name, p.Type)
		}
	}
	// Output:
	// core bash mandatory
	// core vim-minimal default
}
