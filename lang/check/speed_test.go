package check_test

import (
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// processor is the processor time that a function takes, the least of some
// rounds: other programs do not count in it.
func processor(t *testing.T, rounds int, f func()) time.Duration {
	t.Helper()
	least := time.Duration(0)
	for range rounds {
		before := used(t)
		f()
		if d := used(t) - before; least == 0 || d < least {
			least = d
		}
	}
	return max(least, time.Microsecond)
}

func used(t *testing.T) time.Duration {
	t.Helper()
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// TestLinear wants ten times the lines to take no more than thirty times the
// time, beside each other and in one chain. A square would be a hundred.
func TestLinear(t *testing.T) {
	for _, chained := range []bool{false, true} {
		small, large := lines(1_000, chained), lines(10_000, chained)
		readOurs(t, small)
		one := processor(t, 5, func() { readOurs(t, small) })
		ten := processor(t, 2, func() { readOurs(t, large) })
		t.Logf("chained=%t: %v, and %v for ten times the lines: %.1f times", chained, one, ten, float64(ten)/float64(one))
		if ten > 30*one {
			t.Errorf("chained=%t: %v, and %v for ten times the lines", chained, one, ten)
		}
	}
}
