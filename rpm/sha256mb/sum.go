// Package sha256mb gives the SHA-256 of many messages at once (FIPS 180-4).
// Where a processor has AVX-512 and no instructions for SHA-256, 16 messages
// are hashed side by side, a lane each, some seven times as fast as one after
// the other. Elsewhere, and for what lanes are not good for, it is
// crypto/sha256.
package sha256mb

import (
	"crypto/fips140"
	"crypto/sha256"
	"slices"
)

// Size is the size of a sum in bytes.
const Size = sha256.Size

// Message is bytes and where their sum goes.
type Message struct {
	Data []byte      // read, never changed
	Sum  *[Size]byte // written
}

// Sum hashes the messages, and changes their order.
func Sum(messages []Message) {
	if !Parallel() {
		oneByOne(messages)
		return
	}
	slices.SortFunc(messages, func(a, b Message) int { return len(b.Data) - len(a.Data) })
	n := alone(messages)
	oneByOne(messages[:n])
	abreast(messages[n:])
}

// Parallel says whether Sum is faster with many messages than with each alone.
func Parallel() bool { return parallel() && !fips140.Enabled() }

func oneByOne(messages []Message) {
	for _, m := range messages {
		*m.Sum = sha256.Sum256(m.Data)
	}
}

// laneCost is how long a lane takes for a byte, with crypto/sha256 as one.
const laneCost = 2

// alone says how many of the messages, the longest first, are to be hashed for
// themselves: while the last lanes end with them the others would be idle.
func alone(messages []Message) (n int) {
	total := 0
	for _, m := range messages {
		total += len(m.Data)
	}
	for ; n < len(messages); n++ {
		long, next := len(messages[n].Data), 0
		if n+1 < len(messages) {
			next = len(messages[n+1].Data)
		}
		if long+laneCost*max(next, (total-long)/lanes) >= laneCost*max(long, total/lanes) {
			break
		}
		total -= long
	}
	return n
}
