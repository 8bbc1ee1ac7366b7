package main

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// inUse is what TestMemoryLimitFollows has in use.
var inUse []byte

// TestMemoryLimitFollows: what is in use moves the limit, both ways.
func TestMemoryLimitFollows(t *testing.T) {
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1))
	base := memoryLimit(0)
	debug.SetMemoryLimit(base)
	afterCollection(&sentinel{limit: base})
	becomes := func(ok func(limit int64) bool) {
		t.Helper()
		for range 100 {
			runtime.GC()
			if ok(debug.SetMemoryLimit(-1)) {
				return
			}
			time.Sleep(10 * time.Millisecond) // a finalizer has a goroutine of its own
		}
		t.Errorf("a limit of %d MB, of %d MB in use", debug.SetMemoryLimit(-1)>>20, liveBytes()>>20)
	}
	inUse = make([]byte, 2*base)
	becomes(func(limit int64) bool { return limit >= 2*base })
	inUse = nil
	becomes(func(limit int64) bool { return limit < 2*base })
}
