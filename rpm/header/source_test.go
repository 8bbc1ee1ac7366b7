package header_test

import (
	"testing"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// TestSourceName reads the names of source packages, and of what has none.
func TestSourceName(t *testing.T) {
	for source, want := range map[string]string{
		"glibc-2.17-317.el7.src.rpm":                                "glibc",
		"python-backports-ssl_match_hostname-3.5.0.1-1.el7.src.rpm": "python-backports-ssl_match_hostname",
		"filesystem-3.2-25.el7.nosrc.rpm":                           "filesystem",
		"":                                                          "own",
		"(none)":                                                    "own",
		"nonsense.rpm":                                              "own",
	} {
		values := []header.Value{header.StringValue(header.Name, "own")}
		if source != "" {
			values = append(values, header.StringValue(header.SourceRPM, source))
		}
		h, err := header.Build(header.HeaderImmutable, values)
		if err != nil {
			t.Fatal(err)
		}
		if got := h.SourceName(); got != want {
			t.Errorf("%q: %q, want %q", source, got, want)
		}
	}
}
