package luascript

import (
	"context"
	"time"

	lua "github.com/yuin/gopher-lua"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// What a scriptlet may ask of the process that runs it: more would end that,
// and not the scriptlet alone.
const (
	maxSource     = 256 << 10 // bytes of a script, whose nesting is our stack's
	maxString     = 64 << 20  // bytes of a string that is made at once
	maxCoroutines = 200       // each stands on our stack
)

// bound puts the bounds before the functions that need them.
func (w *world) bound() {
	w.before("string", "rep", func(L *lua.LState) {
		if n := L.CheckInt64(2); n > 0 && int64(len(L.CheckString(1))) > maxString/n {
			L.RaiseError("string.rep: more than %d bytes", maxString)
		}
	})
	coroutines := 0
	for _, name := range []string{"create", "wrap"} {
		w.before("coroutine", name, func(L *lua.LState) {
			if coroutines++; coroutines > maxCoroutines {
				L.RaiseError("coroutine.%s: more than %d", name, maxCoroutines)
			}
		})
	}
	w.before("_G", "loadstring", func(L *lua.LState) {
		if len(L.CheckString(1)) > maxSource {
			L.RaiseError("load: more than %d bytes", maxSource)
		}
	})
	w.L.SetGlobal("load", w.L.GetGlobal("loadstring")) // as later versions of Lua have it
}

// before has check look at the arguments of a table's function.
func (w *world) before(table, name string, check func(*lua.LState)) {
	t := w.L.GetGlobal(table).(*lua.LTable)
	do := t.RawGetString(name).(*lua.LFunction).GFunction
	t.RawSetString(name, w.L.NewFunction(func(L *lua.LState) int {
		check(L)
		return do(L)
	}))
}

// call runs a function and comes back when ctx ends, though one of Lua's own
// functions may still be busy: it finds that out with its next instruction.
// It gives true where it is: the state then is not to be touched any more.
func (w *world) call(ctx context.Context, fn *lua.LFunction) (busy bool, err error) {
	done := make(chan error, 1)
	go func() {
		done <- guard.Func(func() error {
			w.L.Push(fn)
			return w.L.PCall(0, 0, nil)
		})()
	}()
	select {
	case err := <-done:
		return false, err
	case <-ctx.Done():
	}
	for {
		select { // it mostly sees that at once
		case err := <-done:
			return false, err
		case <-time.After(time.Second):
			if !w.running.Load() { // a program ends soon, and is waited for
				return true, context.Cause(ctx)
			}
		}
	}
}
