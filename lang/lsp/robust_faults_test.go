//go:build faults

package lsp

import "testing"

// TestEveryBroken tries every prefix and every deletion of a word.
func TestEveryBroken(t *testing.T) { breakAll(t, 1) }
