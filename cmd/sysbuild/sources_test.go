package main

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/rogpeppe/go-internal/testscript"
)

// digest sets a variable to a file's SHA-256 digest: `digest FILE VARIABLE`.
func digest(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: digest FILE VARIABLE")
	}
	sum := sha256.Sum256([]byte(ts.ReadFile(args[0])))
	ts.Setenv(args[1], "sha256:"+hex.EncodeToString(sum[:]))
}
