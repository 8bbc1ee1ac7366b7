package normalize

import (
	"bytes"
	"encoding/binary"
	"strconv"
	"strings"
)

// lastChange sets the third field of shadow(5) to the epoch's day where it is
// a day of the transaction.
func lastChange(data []byte, when Times) []byte {
	var out bytes.Buffer
	for line := range strings.Lines(string(data)) {
		field := strings.Split(line, ":")
		if len(field) > 3 {
			if day, err := strconv.ParseInt(field[2], 10, 64); err == nil && when.FirstDay <= day && day <= when.LastDay {
				field[2] = strconv.FormatInt(when.Epoch.Unix()/(24*60*60), 10)
			}
		}
		out.WriteString(strings.Join(field, ":"))
	}
	return out.Bytes()
}

// bytecodeTime sets the source's time in the head of what Python compiled, where
// it is later than the epoch.
func bytecodeTime(data []byte, when Times) []byte {
	at, ok := BytecodeTime(data)
	if !ok || int64(binary.LittleEndian.Uint32(data[at:])) <= when.Epoch.Unix() {
		return data
	}
	out := bytes.Clone(data)
	binary.LittleEndian.PutUint32(out[at:], uint32(when.Epoch.Unix()))
	return out
}

// BytecodeTime is where the time of the source stands in the head of what Python
// compiled: 4 bytes, little endian, seconds since 1970. ok is false where data is
// no such file, and where a hash stands in place of the time.
//
// Source: importlib's _bootstrap_external, PEP 3147 and PEP 552.
func BytecodeTime(data []byte) (at int, ok bool) {
	const (
		firstThree  = 3000  // of Python 3; Python 2 counts from 20121
		lastThree   = 19999 // far beyond what there is
		firstFlags  = 3392  // Python 3.7: a word of flags before the time
		hashed      = 1
		ending      = "\r\n"
		lengthTwo   = 8
		lengthSeven = 16
	)
	if len(data) < lengthTwo || string(data[2:4]) != ending {
		return 0, false
	}
	magic := binary.LittleEndian.Uint16(data)
	if magic < firstFlags || magic > lastThree {
		return 4, magic >= firstThree
	}
	if len(data) < lengthSeven || binary.LittleEndian.Uint32(data[4:])&hashed != 0 {
		return 0, false
	}
	return 8, true
}
