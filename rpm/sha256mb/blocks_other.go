//go:build !amd64

package sha256mb

func parallel() bool { return false }

func blocks(*[8][lanes]uint32, *[lanes]*byte, int) { panic("sha256mb: no lanes on this processor") }
