//go:build conformance

package main

import (
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// emacsLetters are the classes of faces.
var emacsLetters = map[string]byte{
	"font-lock-comment-face": 'c', "font-lock-preprocessor-face": 'd', "font-lock-keyword-face": 'k', "sysfile-shell-word": 'k',
	"font-lock-function-name-face": 'v', "sysfile-option": 'f', "font-lock-string-face": 's', "font-lock-variable-name-face": '$',
	"font-lock-type-face": 't', "sysfile-property": 'p', "sysfile-heredoc": 'h',
}

// emacs gives a batch Emacs with the mode on its load path.
func emacs(t *testing.T, args ...string) []string {
	root := needs.ModuleRoot(t)
	return append([]string{"-Q", "--batch", "-L", filepath.Join(root, "editors/emacs"), "-L", filepath.Join(root, "internal/editors/testdata/emacs")}, args...)
}

// inEmacs reads the faces that sysfile-mode gives.
func inEmacs(t *testing.T, samples []sample) [][]byte {
	var files [][][2]any
	run(t, &files, nil, needs.Tool(t, "emacs"), emacs(t, append([]string{"-l", "dump.el"}, paths(samples)...)...)...)
	var out [][]byte
	for n, runs := range files {
		row, at := samples[n].blank(), 0
		for _, r := range runs {
			face, _ := r[1].(string)
			length := int(r[0].(float64))
			at += fill(row, at, samples[n].text[at:at+length], emacsLetters[face])
		}
		out = append(out, row)
	}
	return out
}
