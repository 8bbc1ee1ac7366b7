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
	var self, scripts time.Duration
	for b.Loop() {
		b.StopTimer()
		root := newRoot(b)
		req := el7(b, root)
		var said told
		host := said.host(root)
		host.Payloads = cache
		self0, scripts0 := processorTime(b, syscall.RUSAGE_SELF), processorTime(b, syscall.RUSAGE_CHILDREN)
		b.StartTimer()
		if err := Run(b.Context(), req, host); err != nil {
			b.Fatal(err)
		}
		self += processorTime(b, syscall.RUSAGE_SELF) - self0
		scripts += processorTime(b, syscall.RUSAGE_CHILDREN) - scripts0
	}
	b.ReportMetric(self.Seconds()/float64(b.N), "cpu-s/op")
	b.ReportMetric(scripts.Seconds()/float64(b.N), "scriptlets-cpu-s/op")
}

func processorTime(b *testing.B, who int) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(who, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
