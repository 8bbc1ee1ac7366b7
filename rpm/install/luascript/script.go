// Package luascript runs the scriptlets that packages write in rpm's embedded
// Lua. Their io, os and posix tables reach the files of one root directory and
// nothing else; programs run only through the caller. It is no general Lua: no
// modules are loaded from files.
package luascript

import (
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	lua "github.com/yuin/gopher-lua"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Script is a scriptlet and the world that it sees.
type Script struct {
	Name   string       // as errors call it: "%post(bash-4.2-1.x86_64)"
	Body   string       // Lua
	Args   []int        // rpm's counts: arg[2], arg[3]
	Root   *inroot.Root // all files that it reaches
	Stdout io.Writer    // of print and of programs
	Now    time.Time    // what os.time and os.date tell
	Files  []string     // of a file trigger: rpm.next_file
	// Exec runs a program in the root and returns its exit status.
	Exec func(ctx context.Context, args []string, stdout io.Writer) (int, error)
	// Expand expands rpm macros.
	Expand func(text string) string
}

// Run runs the script to its end. An error is the script's own, or ctx's.
func (s Script) Run(ctx context.Context) error {
	if len(s.Body) > maxSource {
		return fmt.Errorf("%s: %d bytes, more than %d", s.Name, len(s.Body), maxSource)
	}
	L := lua.NewState(lua.Options{SkipOpenLibs: true, RegistryMaxSize: 1 << 20, RegistryGrowStep: 1 << 14})
	L.SetContext(ctx)
	w := &world{Script: s, ctx: ctx, L: L}
	w.open()
	w.bound()
	fn, err := L.Load(strings.NewReader(s.Body), s.Name)
	if err != nil {
		w.close()
		return fmt.Errorf("%s: parse: %w", s.Name, err)
	}
	busy, err := w.call(ctx, fn)
	if busy {
		return fmt.Errorf("%s: %w", s.Name, err)
	}
	defer w.close()
	if err != nil && w.exit != errExitOK {
		if w.exit != nil {
			err = w.exit
		}
		if ctx.Err() != nil {
			err = context.Cause(ctx)
		}
		return fmt.Errorf("%s: %w", s.Name, shorten(err))
	}
	return nil
}

// shorten leaves out the interpreter's stack.
func shorten(err error) error {
	if e, ok := err.(*lua.ApiError); ok && e.Object != nil {
		return fmt.Errorf("%s", e.Object.String())
	}
	return err
}

// world is the state behind the tables of one script.
type world struct {
	Script
	ctx   context.Context
	L     *lua.LState
	exit  error // set when the script ended itself
	files []*os.File

	// A fork goes on as the child; exec then comes back as the parent would
	// after waiting. That covers `if fork() == 0 then exec() else wait() end`.
	child  bool
	silent bool // the child's output is thrown away
	status int  // of the last program

	running atomic.Bool // a program is
}

// close closes what the script left open.
func (w *world) close() {
	w.L.Close()
	for _, f := range w.files {
		f.Close()
	}
}

func (w *world) open() {
	for _, lib := range []struct {
		name string
		open lua.LGFunction
	}{
		{lua.LoadLibName, lua.OpenPackage},
		{lua.BaseLibName, lua.OpenBase},
		{lua.TabLibName, lua.OpenTable},
		{lua.StringLibName, lua.OpenString},
		{lua.MathLibName, lua.OpenMath},
		{lua.CoroutineLibName, lua.OpenCoroutine},
	} {
		w.L.Push(w.L.NewFunction(lib.open))
		w.L.Push(lua.LString(lib.name))
		w.L.Call(1, 0)
	}
	for _, name := range []string{"dofile", "loadfile", "require", "module", "package"} {
		w.L.SetGlobal(name, lua.LNil)
	}
	w.L.SetGlobal("print", w.L.NewFunction(w.print))
	w.table("io", w.ioTable())
	w.table("os", w.osTable())
	w.table("posix", w.posixTable())
	w.table("rpm", w.rpmTable())
	arg := w.L.NewTable()
	arg.Append(lua.LString("<lua>"))
	for _, n := range w.Args {
		arg.Append(lua.LString(strconv.Itoa(n)))
	}
	w.L.SetGlobal("arg", arg)
}

func (w *world) table(name string, funcs map[string]lua.LGFunction) {
	w.L.SetGlobal(name, w.L.SetFuncs(w.L.NewTable(), funcs))
}

func (w *world) print(L *lua.LState) int {
	var parts []string
	for i := 1; i <= L.GetTop(); i++ {
		parts = append(parts, L.ToStringMeta(L.Get(i)).String())
	}
	fmt.Fprintln(w.Stdout, strings.Join(parts, "\t"))
	return 0
}

// result gives what Lua's and posix's functions give: true, or nil, the
// message and a number.
func (w *world) result(L *lua.LState, name string, err error) int {
	if err == nil {
		L.Push(lua.LNumber(0))
		return 1
	}
	L.Push(lua.LNil)
	L.Push(lua.LString(message(name, err)))
	L.Push(lua.LNumber(errno(err)))
	return 3
}
