package repo_test

import (
	"bytes"
	"os/exec"
	"testing"
)

func pipe(t *testing.T, tool string, in []byte) []byte {
	t.Helper()
	cmd := exec.Command(tool, "-c")
	cmd.Stdin = bytes.NewReader(in)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}
