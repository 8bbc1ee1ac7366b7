package needs

import (
	"fmt"
	"os"
	"testing"
)

// Seeds are those of random questions that a test asks: n from 0 on, or those that
// SYSBUILD_SEEDS names, such as "300-1300".
func Seeds(t testing.TB, n uint64) (first, last uint64) {
	t.Helper()
	text := os.Getenv("SYSBUILD_SEEDS")
	if text == "" {
		return 0, n
	}
	if _, err := fmt.Sscanf(text, "%d-%d", &first, &last); err != nil {
		t.Fatalf("SYSBUILD_SEEDS=%s: %v", text, err)
	}
	return first, last
}
