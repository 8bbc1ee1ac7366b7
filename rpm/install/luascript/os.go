package luascript

import (
	"errors"
	"io"
	"path"
	"strings"
	"syscall"

	lua "github.com/yuin/gopher-lua"
	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// errExitOK marks a script that ended itself with success.
var errExitOK = errors.New("exit 0")

func (w *world) osTable() map[string]lua.LGFunction {
	return map[string]lua.LGFunction{
		"clock":     func(L *lua.LState) int { L.Push(lua.LNumber(0)); return 1 },
		"date":      w.osDate,
		"difftime":  func(L *lua.LState) int { L.Push(L.CheckNumber(1) - L.OptNumber(2, 0)); return 1 },
		"execute":   w.osExecute,
		"exit":      w.osExit,
		"getenv":    func(L *lua.LState) int { L.Push(lua.LNil); return 1 },
		"remove":    w.osRemove,
		"rename":    w.osRename,
		"setlocale": func(L *lua.LState) int { L.Push(lua.LString("C")); return 1 },
		"time":      func(L *lua.LState) int { L.Push(lua.LNumber(w.Now.Unix())); return 1 },
		"tmpname":   w.unsupported("os.tmpname"),
	}
}

func (w *world) unsupported(name string) lua.LGFunction {
	return func(L *lua.LState) int {
		L.RaiseError("%s: not there for scriptlets", name)
		return 0
	}
}

// osDate knows the formats that name a date; what is not known is refused.
func (w *world) osDate(L *lua.LState) int {
	format := strings.TrimPrefix(L.OptString(1, "%c"), "!")
	t := w.Now.UTC()
	layouts := map[byte]string{
		'Y': "2006", 'm': "01", 'd': "02", 'H': "15", 'M': "04", 'S': "05", 'y': "06", 'F': "2006-01-02",
		'T': "15:04:05", 'c': "Mon Jan _2 15:04:05 2006", 'a': "Mon", 'A': "Monday", 'b': "Jan", 'B': "January", 'j': "002",
	}
	var out strings.Builder
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			out.WriteByte(format[i])
			continue
		}
		i++
		layout, ok := layouts[format[i]]
		if !ok {
			L.RaiseError("os.date: format %%%c: not there for scriptlets", format[i])
		}
		out.WriteString(t.Format(layout))
	}
	L.Push(lua.LString(out.String()))
	return 1
}

func (w *world) osExecute(L *lua.LState) int {
	if L.GetTop() == 0 {
		_, err := w.Root.Stat("/bin/sh")
		L.Push(lua.LBool(err == nil))
		return 1
	}
	status := w.exec(L, []string{"/bin/sh", "-c", L.CheckString(1)})
	L.Push(lua.LNumber(status << 8))
	return 1
}

// exec runs a program; that it cannot run is status 127, as in a shell.
func (w *world) exec(L *lua.LState, args []string) int {
	out := w.Stdout
	if w.silent {
		out = io.Discard
	}
	w.running.Store(true)
	status, err := w.Exec(w.ctx, args, out)
	w.running.Store(false)
	if w.ctx.Err() != nil {
		L.RaiseError("%s: %v", args[0], w.ctx.Err())
	}
	if err != nil {
		status = 127
	}
	w.status = status
	return status
}

func (w *world) osExit(L *lua.LState) int {
	code := 0
	switch v := L.Get(1).(type) {
	case lua.LNumber:
		code = int(v)
	case lua.LBool:
		if !v {
			code = 1
		}
	}
	if w.child { // the child ends; the parent goes on
		w.child, w.silent = false, false
		return 0
	}
	w.exit = errExitOK
	if code != 0 {
		w.exit = &ExitError{code}
	}
	L.RaiseError("exit %d", code)
	return 0
}

// ExitError is a script that ended itself with a status.
type ExitError struct{ Status int }

// Error says the status.
func (e *ExitError) Error() string { return "exit status " + lua.LNumber(e.Status).String() }

func (w *world) osRemove(L *lua.LState) int {
	name := L.CheckString(1)
	return w.truth(L, name, w.remove(name))
}

func (w *world) remove(name string) error {
	return w.Root.In(name, func(d *inroot.Dir, base string) error {
		err := d.Unlink(base)
		if errors.Is(err, unix.EISDIR) {
			err = d.Rmdir(base)
		}
		return err
	})
}

func (w *world) osRename(L *lua.LState) int {
	from, to := L.CheckString(1), L.CheckString(2)
	err := w.Root.In(from, func(d *inroot.Dir, base string) error {
		return w.Root.In(to, func(d2 *inroot.Dir, base2 string) error { return d.MoveTo(base, d2, base2) })
	})
	return w.truth(L, from, err)
}

// truth gives what Lua's own functions give: true, or nil, message, number.
func (w *world) truth(L *lua.LState, name string, err error) int {
	if err == nil {
		L.Push(lua.LTrue)
		return 1
	}
	return w.result(L, name, err)
}

func errno(err error) int {
	var e syscall.Errno
	if errors.As(err, &e) {
		return int(e)
	}
	return int(unix.EINVAL)
}

// message is what strerror says, without paths of ours.
func message(name string, err error) string {
	var e syscall.Errno
	if errors.As(err, &e) {
		text := e.Error()
		return path.Clean(name) + ": " + strings.ToUpper(text[:1]) + text[1:]
	}
	return err.Error()
}
