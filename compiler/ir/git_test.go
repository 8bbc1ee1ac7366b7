package ir

import (
	"strings"
	"testing"
)

func TestGitSource(t *testing.T) {
	for text, want := range map[string]string{
		"https://example.org/a/b.git":                          `{"kind":"git","ref":"https://example.org/a/b.git"}`,
		"https://example.org/b.git#v1":                         `{"kind":"git","ref":"https://example.org/b.git","branch":"v1"}`,
		"https://example.org/b.git#a/b:c/../d":                 `{"kind":"git","ref":"https://example.org/b.git","branch":"a/b","subdir":"d"}`,
		"https://example.org/b.git#:../../x":                   `{"kind":"git","ref":"https://example.org/b.git","subdir":"x"}`,
		"https://u:p@example.org/b.git?tag=v1&keep-git-dir":    `{"kind":"git","ref":"https://u:p@example.org/b.git","branch":"refs/tags/v1","gitdir":true}`,
		"https://example.org/b.git?branch=x&submodules=false":  `{"kind":"git","ref":"https://example.org/b.git","branch":"refs/heads/x","nosubmodules":true}`,
		"https://example.org/b.git?commit=abc&ref=v1&subdir=s": `{"kind":"git","ref":"https://example.org/b.git","branch":"v1","subdir":"s"} abc`,
		"git@example.org:a/b":                                  `{"kind":"git","ref":"git@example.org:a/b"}`,
		"git@example.org:a/b.git?subdir=s#v1":                  `{"kind":"git","ref":"git@example.org:a/b.git","branch":"v1","subdir":"s"}`,
		"ssh://git@example.org:22/a.git":                       `{"kind":"git","ref":"ssh://git@example.org:22/a.git"}`,
		"git://example.org/a":                                  `{"kind":"git","ref":"git://example.org/a"}`,
		"https://example.org/a":                                "-",
		"https://example.org/a.git/":                           "-",
		"ftp://example.org/a.git":                              "-",
		"github.com/a/b":                                       "-",
		"./b.git":                                              "-",
		"b.git":                                                "-",
		"https://example.org/b.git?branch=x#y":                 "error: two branches",
		"https://example.org/b.git?depth=1":                    `error: "depth" is not known`,
		"https://example.org/b.git?tag=":                       "error: tag has no value",
		"https://example.org/b.git?tag=a&tag=b":                "error: tag stands twice",
		"https://example.org/b.git?commit=a&checksum=b":        "error: two commits",
		"https://example.org/b.git?keep-git-dir=maybe":         "error: keep-git-dir=maybe",
		"https://example.org/b.git?mtime=checkout":             "error: mtime=checkout",
	} {
		src, commit, ok, err := GitSource(text)
		got := "-"
		switch {
		case err != nil:
			got = "error: " + err.Error()
		case ok:
			got = strings.TrimSpace(string(encode(src)) + " " + commit)
		}
		if got != want && !(strings.HasPrefix(want, "error: ") && strings.HasPrefix(got, want)) {
			t.Errorf("%s gave\n%s, want\n%s", text, got, want)
		}
	}
}
