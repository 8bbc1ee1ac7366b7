package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// treesitterDir is the grammar's directory below editors/.
const treesitterDir = "tree-sitter-sysfile"

// treesitterMade are the files that tree-sitter makes of grammar.js, the first;
// treesitterSums has the digests of all.
var treesitterMade = []string{
	"grammar.js", "src/grammar.json", "src/node-types.json", "src/parser.c",
	"src/tree_sitter/alloc.h", "src/tree_sitter/array.h", "src/tree_sitter/parser.h",
}

const treesitterSums = "src/SHA256SUMS"

// writeParser has tree-sitter, a program, make a parser of the grammar in a
// directory, unless the one that is there was made of it.
func writeParser(dir, program string) error {
	sums, err := digests(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	noted, _ := os.ReadFile(filepath.Join(dir, treesitterSums)) // none: it is made
	if err == nil && bytes.Equal(sums, noted) {
		return nil
	}
	if program, err = filepath.Abs(program); err != nil {
		return err
	}
	if _, err := os.Stat(program); err != nil {
		return fmt.Errorf("%s: the parser is older than grammar.js: run make tools, which fetches tree-sitter, and make editors again", dir)
	}
	if err := makeParser(dir, program); err != nil {
		return err
	}
	if sums, err = digests(dir); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, treesitterSums), sums, 0o644)
}

// makeParser runs tree-sitter in a directory that has grammar.js. It has nothing
// of the caller's own settings.
func makeParser(dir, program string) error {
	home, err := os.MkdirTemp("", "treesitter")
	if err != nil {
		return err
	}
	defer os.RemoveAll(home)
	cmd := exec.Command(program, "generate", "--no-bindings", "--abi", "14")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_CACHE_HOME="+home)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: make the parser: %w\n%s", dir, err, out)
	}
	return nil
}

// digests are those of the grammar and of what was made of it, as sha256sum
// writes them.
func digests(dir string) ([]byte, error) {
	var b strings.Builder
	for _, name := range treesitterMade {
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(text), name)
	}
	return []byte(b.String()), nil
}
