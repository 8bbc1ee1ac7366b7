package why

import (
	"encoding/binary"
	"fmt"
	"time"
)

func uint32At(b []byte, at int) time.Time {
	if at < 0 || at+4 > len(b) {
		return time.Time{}
	}
	return time.Unix(int64(binary.LittleEndian.Uint32(b[at:])), 0)
}

// fromTo is two times.
func fromTo(a, b time.Time) string {
	return a.UTC().Format(time.RFC3339) + " → " + b.UTC().Format(time.RFC3339)
}

// words says that all that differs are words that look like times: of four or
// eight bytes, seconds, milliseconds or microseconds between 2000 and 2100.
func words(p pair) []Reason {
	if len(p.a) != len(p.b) {
		return nil
	}
	var found []string
	for i := 0; i < len(p.a); i++ {
		if p.a[i] == p.b[i] {
			continue
		}
		text, next := wordAt(p.a, p.b, i)
		if text == "" {
			return nil
		}
		found = append(found, text)
		i = next - 1
	}
	return one(BinaryTime, "what looks like a time: %s", some(found))
}

// wordAt looks for a word of both that holds byte i and looks like a time, and
// gives where it ends.
func wordAt(a, b []byte, i int) (text string, next int) {
	for _, size := range []int{4, 8} {
		for start := max(0, i-size+1); start <= i && start+size <= len(a); start++ {
			for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
				x, ok := moment(number(order, a[start:start+size]))
				y, ok2 := moment(number(order, b[start:start+size]))
				if ok && ok2 && start%4 == 0 {
					return fmt.Sprintf("byte %d, %s", start, fromTo(x, y)), start + size
				}
			}
		}
	}
	return "", 0
}

func number(order binary.ByteOrder, b []byte) uint64 {
	if len(b) == 4 {
		return uint64(order.Uint32(b))
	}
	return order.Uint64(b)
}

// moment reads a number as a time between 2000 and 2100.
func moment(n uint64) (time.Time, bool) {
	const first, last = 946684800, 4102444800
	for _, unit := range []uint64{1, 1000, 1000 * 1000, 1000 * 1000 * 1000} {
		if s := n / unit; s >= first && s < last {
			return time.Unix(int64(s), 0), true
		}
	}
	return time.Time{}, false
}
