package lsp

import (
	"net/url"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// pathOf is the path of a file's URI. Of another URI (a text that was never
// saved) it is the URI itself, which is no path of anything.
func pathOf(uri protocol.URI) string {
	u, err := url.Parse(string(uri))
	if err != nil || u.Scheme != "file" {
		return string(uri)
	}
	path := u.Path
	if runtime.GOOS == "windows" {
		path = strings.TrimPrefix(path, "/")
	}
	return filepath.Clean(filepath.FromSlash(path))
}

// onDisk is true for what pathOf made of a file's URI.
func onDisk(path string) bool { return filepath.IsAbs(path) }

func uriOf(path string) protocol.URI {
	if !onDisk(path) {
		return protocol.URI(path)
	}
	slashed := filepath.ToSlash(path)
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed
	}
	return protocol.URI((&url.URL{Scheme: "file", Path: slashed}).String())
}
