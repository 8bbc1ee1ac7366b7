package buildkit

import "github.com/sysbuild/sysbuild/backend/buildkit/lower"

// Lowerer gives what turns this Backend's vertices into LLB, for those who show
// it. It knows what Root gave.
func (b *Backend) Lowerer() *lower.Lowerer { return b.low }
