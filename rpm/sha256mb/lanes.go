package sha256mb

import (
	"encoding/binary"
)

const (
	lanes = 16
	block = 64 // bytes
	// most is how many blocks are hashed in one go, as the runtime cannot stop
	// the goroutine meanwhile: less than a millisecond.
	most = 1024
)

// start is the state before the first block (FIPS 180-4, 5.3.3).
var start = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}

// lane is what is left of one message: its whole blocks, and then the end with
// the padding.
type lane struct {
	rest []byte // a multiple of the block
	end  []byte // in pad; nil once rest is it
	sum  *[Size]byte
	pad  [2 * block]byte
}

// take begins a message.
func (l *lane) take(m Message) {
	whole := len(m.Data) &^ (block - 1)
	clear(l.pad[:])
	n := copy(l.pad[:], m.Data[whole:])
	l.pad[n] = 0x80
	l.end = l.pad[:block]
	if n+1+8 > block {
		l.end = l.pad[:]
	}
	binary.BigEndian.PutUint64(l.end[len(l.end)-8:], uint64(len(m.Data))<<3)
	l.rest, l.sum = m.Data[:whole], m.Sum
	l.turn()
}

// turn goes over to the end once the whole blocks are done.
func (l *lane) turn() {
	if len(l.rest) == 0 {
		l.rest, l.end = l.end, nil
	}
}

// abreast hashes messages in all lanes; one that is done makes room for the
// next.
func abreast(messages []Message) {
	var all [lanes]lane
	var state [8][lanes]uint32
	var data [lanes]*byte
	busy := 0
	take := func(i int) {
		if len(messages) == 0 {
			return
		}
		all[i].take(messages[0])
		for w, s := range start {
			state[w][i] = s
		}
		messages = messages[1:]
		busy++
	}
	for i := range all {
		take(i)
	}
	for busy > 0 {
		n := aim(&all, &data)
		blocks(&state, &data, n)
		for i := range all {
			l := &all[i]
			if len(l.rest) == 0 {
				continue
			}
			l.rest = l.rest[n*block:]
			if l.turn(); len(l.rest) == 0 {
				l.put(&state, i)
				busy--
				take(i)
			}
		}
	}
}

// aim points each lane at its next blocks and gives how many all have. An idle
// one looks at another's: what comes of it is not used.
func aim(all *[lanes]lane, data *[lanes]*byte) int {
	n := most
	var any *byte
	for i := range all {
		data[i] = nil
		if l := &all[i]; len(l.rest) > 0 {
			n = min(n, len(l.rest)/block)
			data[i] = &l.rest[0]
			any = data[i]
		}
	}
	for i := range data {
		if data[i] == nil {
			data[i] = any
		}
	}
	return n
}

// put gives out the sum of lane i.
func (l *lane) put(state *[8][lanes]uint32, i int) {
	for w := range state {
		binary.BigEndian.PutUint32(l.sum[4*w:], state[w][i])
	}
}
