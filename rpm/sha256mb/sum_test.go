package sha256mb

import (
	"bytes"
	"crypto/fips140"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// TestParallel holds what is found of the processor against what Linux says of
// it.
func TestParallel(t *testing.T) {
	text, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		t.Fatal(err)
	}
	_, flags, _ := strings.Cut(string(text), "\nflags")
	flags, _, _ = strings.Cut(flags, "\n")
	has := func(name string) bool { return slices.Contains(strings.Fields(flags), name) }
	want := runtime.GOARCH == "amd64" && has("avx512f") && has("avx512bw") && !has("sha_ni") && !fips140.Enabled()
	if got := Parallel(); got != want {
		t.Errorf("Parallel is %v, want %v", got, want)
	}
}

// TestLengths has every length about the ends of the first blocks, in as many
// lanes as there are and in fewer and more.
func TestLengths(t *testing.T) {
	for n := range 3*block + 2 {
		for _, count := range []int{1, lanes - 1, lanes, lanes + 1} {
			hold(t, slices.Repeat([]int{n}, count))
		}
	}
	all := make([]int, 5*block)
	for i := range all {
		all[i] = i
	}
	hold(t, all)
	hold(t, nil)
}

// TestRandom has messages of unlike lengths, up to more blocks than are hashed
// in one go.
func TestRandom(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		lengths := make([]int, rng.IntN(60))
		for i := range lengths {
			lengths[i] = rng.IntN(1 << rng.IntN(18))
		}
		hold(t, lengths)
	}
}

func FuzzSum(f *testing.F) {
	f.Add([]byte("0123456789abcdef0123456789"), []byte("\x00\x37\x38\x40\x77\x78\x80"))
	f.Add(bytes.Repeat([]byte{0xff}, 70), bytes.Repeat([]byte{0, 255}, 40))
	f.Fuzz(func(t *testing.T, text, lengths []byte) {
		var messages [][]byte
		for i, n := range lengths {
			long := bytes.Repeat(append(text, byte(i)), 1+int(n)/(1+len(text)))
			messages = append(messages, long[:min(int(n), len(long))])
		}
		holdAll(t, messages)
	})
}

func hold(t *testing.T, lengths []int) {
	t.Helper()
	rng := rand.NewChaCha8([32]byte{byte(len(lengths))})
	messages := make([][]byte, len(lengths))
	for i, n := range lengths {
		messages[i] = make([]byte, n)
		rng.Read(messages[i])
	}
	holdAll(t, messages)
}

// holdAll holds every way of hashing against crypto/sha256.
func holdAll(t *testing.T, messages [][]byte) {
	t.Helper()
	ways := map[string]func([]Message){"Sum": Sum, "alone": oneByOne}
	if Parallel() {
		ways["lanes"] = abreast
	}
	for name, sum := range ways {
		sums := make([][Size]byte, len(messages))
		sum(bound(messages, sums))
		for i, m := range messages {
			if want := sha256.Sum256(m); sums[i] != want {
				t.Fatalf("%s: message %d of %d, of %d bytes: %x, want %x", name, i, len(messages), len(m), sums[i], want)
			}
		}
	}
}

func bound(messages [][]byte, sums [][Size]byte) []Message {
	all := make([]Message, len(messages))
	for i, m := range messages {
		all[i] = Message{m, &sums[i]}
	}
	return all
}

func TestAlone(t *testing.T) {
	for _, c := range []struct {
		lengths []int
		want    int
	}{
		{nil, 0},
		{slices.Repeat([]int{1000}, lanes), 0},
		{[]int{1000}, 1},
		{slices.Repeat([]int{1000}, 3), 0},
		{append([]int{100_000}, slices.Repeat([]int{1000}, 100)...), 1},
	} {
		if got := alone(bound(sized(c.lengths), make([][Size]byte, len(c.lengths)))); got != c.want {
			t.Errorf("of %d messages %d are hashed alone, want %d", len(c.lengths), got, c.want)
		}
	}
}

func sized(lengths []int) [][]byte {
	messages := make([][]byte, len(lengths))
	for i, n := range lengths {
		messages[i] = make([]byte, n)
	}
	return messages
}

func BenchmarkSum(b *testing.B) {
	for _, size := range []int{100, 2 << 10, 256 << 10} {
		messages, sums := sized(slices.Repeat([]int{size}, 64)), make([][Size]byte, 64)
		for _, way := range []struct {
			name string
			sum  func([]Message)
		}{{"together", Sum}, {"alone", oneByOne}} {
			b.Run(fmt.Sprintf("%s/%d", way.name, size), func(b *testing.B) {
				b.SetBytes(int64(64 * size))
				for b.Loop() {
					way.sum(bound(messages, sums))
				}
			})
		}
	}
}
