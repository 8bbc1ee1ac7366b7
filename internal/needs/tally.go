package needs

import (
	"fmt"
	"os"
	"testing"
)

// Equal and Argued are how an answer of ours stands to a peer's.
const (
	Equal  = "equal"
	Argued = "argued" // another one, and the test says why
)

// Tally notes one comparison with a peer in the file that SYSBUILD_TALLY names,
// a line each, so that `make oracle` can say at its end how many there were.
func Tally(t testing.TB, peer, outcome string) {
	t.Helper()
	name := os.Getenv("SYSBUILD_TALLY")
	if name == "" {
		return
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := fmt.Fprintf(f, "%s %s %s\n", peer, outcome, t.Name()); err != nil {
		t.Fatal(err)
	}
}
