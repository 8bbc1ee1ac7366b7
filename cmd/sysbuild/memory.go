package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// Memory, in bytes. What is in use at the same time is small, and buffers come
// and go: with little garbage there would be many collections, so that there is
// garbage up to three times what is in use, and to memoryBase at most.
const (
	garbagePercent = 300
	memoryBase     = 56 << 20
	memoryCore     = 8 << 20 // more, for the buffers of each core
	memorySlack    = 8 << 20
)

// boundMemory sets the collector, but for what GOGC and GOMEMLIMIT say. The limit
// is soft: a program that needs more gets it, and a quarter as much again for
// garbage, so that it does not collect all the time.
func boundMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbagePercent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit(0))
		afterCollection(&sentinel{limit: memoryLimit(0)})
	}
}

// memoryLimit is the limit where so many bytes are in use.
func memoryLimit(live uint64) int64 {
	base := int64(memoryBase + memoryCore*runtime.GOMAXPROCS(0))
	return max(base, int64(live+live/4)+memorySlack)
}

// sentinel is what nobody has, so that each collection finds it. It holds the
// limit as it was set last. Its pointer keeps it apart from other small things,
// with which it would live on.
type sentinel struct {
	limit int64
	_     *int
}

// afterCollection moves the limit behind each collection.
func afterCollection(s *sentinel) {
	runtime.SetFinalizer(s, func(s *sentinel) {
		want := memoryLimit(liveBytes())
		if want > s.limit || want < s.limit-memorySlack {
			debug.SetMemoryLimit(want)
			s.limit = want
		}
		afterCollection(s)
	})
}

// liveBytes is what the last collection found in use.
func liveBytes() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
