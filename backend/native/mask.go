package native

import (
	"bytes"
	"slices"
)

// masker keeps values out of what a command prints, wherever its writes are
// cut. It holds back what may be the beginning of a value.
type masker struct {
	values [][]byte // the longest first
	held   []byte
}

const (
	maskText = "****"
	// minMasked is how long a value must be, in bytes: shorter ones are
	// everywhere, and to mask them tells what they are.
	minMasked = 4
)

// newMasker masks values, and of a value of several lines each line that is
// long enough to mean something: programs print keys line by line.
func newMasker(secrets [][]byte) *masker {
	m := &masker{}
	for _, s := range secrets {
		m.add(bytes.TrimRight(s, "\r\n"), minMasked)
		for line := range bytes.Lines(s) {
			m.add(bytes.TrimSpace(line), 2*minMasked)
		}
	}
	slices.SortFunc(m.values, func(a, b []byte) int { return len(b) - len(a) })
	return m
}

func (m *masker) add(value []byte, least int) {
	same := func(v []byte) bool { return bytes.Equal(v, value) }
	if len(value) >= least && !slices.ContainsFunc(m.values, same) {
		m.values = append(m.values, value)
	}
}

// next gives what can be shown when p was printed.
func (m *masker) next(p []byte) []byte {
	if len(m.values) == 0 {
		return p
	}
	out, text := m.replace(append(m.held, p...), m.beginning)
	keep := m.beginning(text)
	m.held = slices.Clone(text[len(text)-keep:])
	return append(out, text[:len(text)-keep]...)
}

// rest gives what was held back, when nothing more comes.
func (m *masker) rest() []byte {
	out, text := m.replace(m.held, func([]byte) int { return 0 })
	m.held = nil
	return append(out, text...)
}

// replace masks values up to where a longer one may have begun, and gives what
// is before the last of them and what is behind it.
func (m *masker) replace(text []byte, beginning func([]byte) int) (out, left []byte) {
	for {
		at, length := m.find(text)
		if at < 0 || at >= len(text)-beginning(text) {
			return out, text
		}
		out = append(append(out, text[:at]...), maskText...)
		text = text[at+length:]
	}
}

// find gives the first value in text, the longest of those that begin there;
// at is -1 where there is none.
func (m *masker) find(text []byte) (at, length int) {
	at = -1
	for _, v := range m.values {
		if i := bytes.Index(text, v); i >= 0 && (at < 0 || i < at) {
			at, length = i, len(v)
		}
	}
	return at, length
}

// beginning is how many of the last bytes may begin a value.
func (m *masker) beginning(text []byte) int {
	longest := 0
	for _, v := range m.values {
		for n := min(len(v)-1, len(text)); n > longest; n-- {
			if bytes.HasSuffix(text, v[:n]) {
				longest = n
			}
		}
	}
	return longest
}
