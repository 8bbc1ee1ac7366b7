package sha256mb

import "golang.org/x/sys/cpu"

// blocks hashes the next n blocks of each message. A word of the state is
// that of all lanes.
//
//go:noescape
func blocks(state *[8][lanes]uint32, data *[lanes]*byte, n int)

func extended() (b uint32)

// parallel says whether blocks runs here and is worth it: with instructions of
// its own for SHA-256 the processor needs no lanes.
func parallel() bool {
	const sha = 1 << 29
	return cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && extended()&sha == 0
}
