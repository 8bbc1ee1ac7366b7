package image

import (
	"archive/tar"
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// entryOf is a tar entry of a test: a directory where its name ends in a slash.
type entryOf struct {
	name string
	size int
}

// tarEntries writes a tar. What a file holds follows from its name and size.
func tarEntries(t testing.TB, list ...entryOf) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, e := range list {
		h := &tar.Header{Format: tar.FormatPAX, Typeflag: tar.TypeReg, Name: e.name, Mode: 0o755, Size: int64(e.size)}
		if strings.HasSuffix(e.name, "/") {
			h.Typeflag = tar.TypeDir
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(words(e.name, e.size)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// words are bytes that compress somewhat.
func words(seed string, size int) []byte {
	var key [32]byte
	copy(key[:], seed)
	r := rand.NewChaCha8(key)
	b := make([]byte, 0, size+16)
	for len(b) < size {
		b = append(b, "segment block layer content "[r.Uint64()%20:]...)
	}
	return b[:size]
}

// cuts gives the segments of a stream that comes in pieces of so many bytes.
func cuts(stream []byte, piece int) [][]byte {
	var list [][]byte
	c := &cutter{buf: make([]byte, 0, min(segmentMax, len(stream))), emit: func(s []byte) []byte {
		list = append(list, bytes.Clone(s))
		return s[:0]
	}}
	for len(stream) > 0 {
		n := min(piece, len(stream))
		_, _ = c.Write(stream[:n])
		stream = stream[n:]
	}
	c.end()
	return list
}

// TestCut holds that a segment ends where the rules say.
func TestCut(t *testing.T) {
	long := strings.Repeat("n", 200) // has a header before its own
	for name, c := range map[string]struct {
		list []entryOf
		want []int // sizes in KiB, rounded down
	}{
		"small":                 {[]entryOf{{"a/", 0}, {"a/b", 1000}}, []int{3}},
		"one that is big":       {[]entryOf{{"a", 1000}, {"b", 300 << 10}, {"c", 1000}}, []int{1, 300, 2}},
		"big, of a long name":   {[]entryOf{{"a", 1000}, {long, 300 << 10}, {"c", 1000}}, []int{1, 301, 2}},
		"longer than a segment": {[]entryOf{{"a", 1000}, {"b", 5 << 19}, {"c", 1000}}, []int{1, 1024, 1024, 512, 2}},
		"a directory":           {[]entryOf{{"a", 200 << 10}, {"b", 200 << 10}, {"c", 200 << 10}, {"d/", 0}, {"d/e", 10}, {"f/", 0}}, []int{601, 3}},
		"no directory":          {[]entryOf{{"a", 250 << 10}, {"b", 250 << 10}, {"c", 250 << 10}, {"d", 250 << 10}, {"e", 250 << 10}}, []int{1002, 251}},
	} {
		var got []int
		for _, s := range cuts(tarEntries(t, c.list...), 4096) {
			got = append(got, len(s)>>10)
		}
		if fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%s: %d KiB, want %d", name, got, c.want)
		}
	}
}

// TestCutIsLocal changes one small file in many: few segments are other ones.
func TestCutIsLocal(t *testing.T) {
	var list []entryOf
	for i := range 600 {
		if i%10 == 0 {
			list = append(list, entryOf{fmt.Sprintf("d%03d/", i), 0})
		}
		list = append(list, entryOf{fmt.Sprintf("d%03d/f%d", i-i%10, i), (i * 7919) % (64 << 10)})
	}
	before := map[string]bool{}
	for _, s := range cuts(tarEntries(t, list...), 1<<20) {
		before[string(s)] = true
	}
	list[200].size += 40 << 10
	after, other := cuts(tarEntries(t, list...), 1<<20), 0
	for _, s := range after {
		if !before[string(s)] {
			other++
		}
	}
	if len(after) < 20 || other == 0 || other > 5 {
		t.Errorf("%d of %d segments are other ones", other, len(after))
	}
}

// FuzzCut holds that the segments are the stream, that none is empty or too
// long, and that only the stream says where they end.
func FuzzCut(f *testing.F) {
	f.Add(tarEntries(f, entryOf{"a/", 0}, entryOf{"a/b", 1000}, entryOf{"c", 300 << 10})[:4096], uint16(7))
	f.Add([]byte("no tar"), uint16(1))
	huge := tarEntries(f, entryOf{"a", 0})
	copy(huge[124:], "\x80\x00\x00\x00\x7f\xff\xff\xff\xff\xff\xff\xff")
	f.Add(huge, uint16(512))
	f.Fuzz(func(t *testing.T, stream []byte, piece uint16) {
		list := cuts(stream, 1+int(piece))
		if !bytes.Equal(bytes.Join(list, nil), stream) {
			t.Error("the segments are not the stream")
		}
		for _, s := range list {
			if len(s) == 0 || len(s) > segmentMax {
				t.Errorf("a segment of %d bytes", len(s))
			}
		}
		if again := cuts(stream, 1<<20); len(again) != len(list) {
			t.Errorf("%d segments, then %d", len(list), len(again))
		}
	})
}
