package decompress

import (
	"bytes"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestReader reads what the real programs wrote.
func TestReader(t *testing.T) {
	want := strings.Repeat("plain bytes\n", 100_000)
	for _, tool := range []string{"cat", "gzip", "zstd", "xz", "bzip2"} {
		cmd := exec.Command(needs.Tool(t, tool))
		cmd.Stdin = strings.NewReader(want)
		packed, err := cmd.Output()
		if err != nil {
			t.Fatal(tool, err)
		}
		got, err := readAll(packed)
		if err != nil || got != want {
			t.Errorf("%s: %d bytes, %v", tool, len(got), err)
		}
		if tool == "cat" {
			continue
		}
		if _, err := readAll(packed[:len(packed)-5]); err == nil {
			t.Errorf("%s: the end is missing and nobody says so", tool)
		}
	}
	if got, err := readAll(nil); err != nil || got != "" {
		t.Errorf("an empty stream: %q, %v", got, err)
	}
	if _, err := readAll([]byte("\x00ZCK1…")); err == nil {
		t.Error("zchunk is read")
	}
}

func readAll(packed []byte) (string, error) {
	r, err := Reader(bytes.NewReader(packed))
	if err != nil {
		return "", err
	}
	defer r.Close()
	b, err := io.ReadAll(r)
	return string(b), err
}
