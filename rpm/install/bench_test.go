package install

import (
	"syscall"
	"testing"
	"time"
)

// BenchmarkEL7 installs a CentOS 7.9 userland and reports the processor time
// of it and of its scriptlets: with the packages' own payloads, and with
// unpacked ones.
func BenchmarkEL7(b *testing.B) {
	cache := dirPayloads(b.TempDir())
	b.Run("packed", func(b *testing.B) { benchmarkEL7(b, nil) })
	b.Run("first", func(b *testing.B) { benchmarkEL7(b, cache) })
	b.Run("unpacked", func(b *testing.B) { benchmarkEL7(b, cache) })
}

func benchmarkEL7(b *testing.B, cache Payloads) {
	var spent time.Duration
	for b.Loop() {
		b.StopTimer()
		root := newRoot(b)
		req := el7(b, root)
		var said told
		host := said.host(root)
		host.Payloads = cache
		before := processorTime(b)
		b.StartTimer()
		if err := Run(b.Context(), req, host); err != nil {
			b.Fatal(err)
		}
		spent += processorTime(b) - before
	}
	b.ReportMetric(spent.Seconds()/float64(b.N), "cpu-s/op")
}

func processorTime(b *testing.B) (d time.Duration) {
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var u syscall.Rusage
		if err := syscall.Getrusage(who, &u); err != nil {
			b.Fatal(err)
		}
		d += time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	return d
}
