package repo

import (
	"encoding/xml"
	"strings"
	"testing"
)

const onePrimary = `<?xml version="1.0"?><metadata><package type='rpm'><name>a</name><arch>x</arch><version ver="1"/><checksum type="sha">1</checksum><location href="a"/><format><rpm:requires><rpm:entry name="b" flags="GE" ver="1"/></rpm:requires><file>/x</file></format></package></metadata>`

func FuzzPrimary(f *testing.F) {
	f.Add([]byte(onePrimary))
	f.Add([]byte(`<package><name>&#x41;&lt;</name><!-- > --><x/></package>`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var c chunks
		if _, err := c.parse(b); err != nil {
			return
		}
		all, err := packages(store(t, b))
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range all {
			if p.Name == "" || p.Checksum == "" {
				t.Errorf("%+v", p)
			}
		}
		_, _ = parseFilelists(b)
	})
}

func FuzzHref(f *testing.F) {
	f.Add("a/b.rpm")
	f.Add("%2e%2e/x")
	f.Fuzz(func(t *testing.T, href string) {
		for _, base := range []string{"file:///srv/repo", "https://h/p?key=1"} {
			urls, err := location{Href: href}.urls([]string{base})
			if err != nil {
				return
			}
			u := urls[0]
			if !strings.HasPrefix(u, "file:///srv/repo/") && !strings.HasPrefix(u, "https://h/p/") {
				t.Errorf("%q gives %s", href, u)
			}
			if strings.Contains(strings.ReplaceAll(u, "%2e", "."), "/../") {
				t.Errorf("%q gives %s", href, u)
			}
		}
	})
}

// The scanner's entities are encoding/xml's.
func FuzzUnescape(f *testing.F) {
	f.Add("a&lt;b&#233;&#x1F600;&amp;")
	f.Fuzz(func(t *testing.T, s string) {
		var want struct {
			Text string `xml:",chardata"`
		}
		if strings.ContainsAny(s, "<\r") || xml.Unmarshal([]byte("<a>"+s+"</a>"), &want) != nil {
			return
		}
		if got := unescape([]byte(s)); got != want.Text {
			t.Errorf("%q: %q, want %q", s, got, want.Text)
		}
	})
}
