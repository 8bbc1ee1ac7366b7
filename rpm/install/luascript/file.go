package luascript

import (
	"bufio"
	"errors"
	"io"
	"os"
	"strings"

	lua "github.com/yuin/gopher-lua"
)

// file is what io.open gives. Writes go where the descriptor is; reads are
// buffered, and a write or seek drops the buffer.
type file struct {
	name string
	f    *os.File
	r    *bufio.Reader // nil: nothing is buffered
}

const fileType = "file*"

func (w *world) ioTable() map[string]lua.LGFunction {
	mt := w.L.NewTypeMetatable(fileType)
	w.L.SetField(mt, "__index", w.L.SetFuncs(w.L.NewTable(), map[string]lua.LGFunction{
		"close": w.fileClose, "flush": w.fileFlush, "lines": w.fileLines, "read": w.fileRead,
		"seek": w.fileSeek, "setvbuf": w.fileFlush, "write": w.fileWrite,
	}))
	return map[string]lua.LGFunction{
		"open": w.ioOpen, "lines": w.ioLines, "write": w.ioWrite, "close": w.fileClose,
		"type":  w.ioType,
		"popen": w.unsupported("io.popen"), "read": w.unsupported("io.read"), "tmpfile": w.unsupported("io.tmpfile"),
		"input": w.unsupported("io.input"), "output": w.unsupported("io.output"),
	}
}

func (w *world) ioOpen(L *lua.LState) int {
	name := L.CheckString(1)
	ud, err := w.openFile(name, L.OptString(2, "r"))
	if err != nil {
		return w.result(L, name, err)
	}
	L.Push(ud)
	return 1
}

func (w *world) openFile(name, mode string) (*lua.LUserData, error) {
	flags, ok := map[string]int{
		"r": os.O_RDONLY, "r+": os.O_RDWR,
		"w": os.O_WRONLY | os.O_CREATE | os.O_TRUNC, "w+": os.O_RDWR | os.O_CREATE | os.O_TRUNC,
		"a": os.O_WRONLY | os.O_CREATE | os.O_APPEND, "a+": os.O_RDWR | os.O_CREATE | os.O_APPEND,
	}[strings.ReplaceAll(mode, "b", "")]
	if !ok {
		return nil, errors.New("io.open: " + mode + ": no such mode")
	}
	f, err := w.Root.OpenFile(name, flags, 0o644)
	if err != nil {
		return nil, err
	}
	ud := w.L.NewUserData()
	ud.Value = &file{name: name, f: f}
	w.L.SetMetatable(ud, w.L.GetTypeMetatable(fileType))
	w.files = append(w.files, f)
	return ud, nil
}

func checkFile(L *lua.LState) *file {
	if f, ok := L.CheckUserData(1).Value.(*file); ok {
		return f
	}
	L.ArgError(1, "a file expected")
	return nil
}

func (w *world) ioType(L *lua.LState) int {
	ud, ok := L.Get(1).(*lua.LUserData)
	if ok {
		_, ok = ud.Value.(*file)
	}
	if !ok {
		L.Push(lua.LNil)
		return 1
	}
	L.Push(lua.LString("file"))
	return 1
}

func (w *world) ioWrite(L *lua.LState) int {
	for i := 1; i <= L.GetTop(); i++ {
		io.WriteString(w.Stdout, L.CheckString(i))
	}
	return 0
}

func (w *world) ioLines(L *lua.LState) int {
	name := L.CheckString(1)
	ud, err := w.openFile(name, "r")
	if err != nil {
		L.RaiseError("%s", message(name, err))
	}
	return w.lines(L, ud.Value.(*file))
}

func (w *world) fileLines(L *lua.LState) int { return w.lines(L, checkFile(L)) }

func (w *world) lines(L *lua.LState, f *file) int {
	L.Push(L.NewFunction(func(L *lua.LState) int {
		L.Push(f.line())
		return 1
	}))
	return 1
}

func (f *file) reader() *bufio.Reader {
	if f.r == nil {
		f.r = bufio.NewReader(f.f)
	}
	return f.r
}

// line reads a line without its end; nil at the end of the file.
func (f *file) line() lua.LValue {
	line, err := f.reader().ReadString('\n')
	if err != nil && line == "" {
		return lua.LNil
	}
	return lua.LString(strings.TrimSuffix(line, "\n"))
}

// maxRead bounds what a script reads at once.
const maxRead = 64 << 20

func (w *world) fileRead(L *lua.LState) int {
	f := checkFile(L)
	if L.GetTop() == 1 {
		L.Push(f.line())
		return 1
	}
	n := L.GetTop()
	for i := 2; i <= n; i++ {
		L.Push(f.read(L, L.Get(i)))
	}
	return n - 1
}

func (f *file) read(L *lua.LState, format lua.LValue) lua.LValue {
	if n, ok := format.(lua.LNumber); ok {
		data, err := io.ReadAll(io.LimitReader(f.reader(), min(int64(n), maxRead)))
		if err != nil || len(data) == 0 && n > 0 {
			return lua.LNil
		}
		return lua.LString(data)
	}
	switch strings.TrimPrefix(format.String(), "*") {
	case "a", "all":
		data, err := io.ReadAll(io.LimitReader(f.reader(), maxRead))
		if err != nil {
			return lua.LNil
		}
		return lua.LString(data)
	case "l", "line":
		return f.line()
	}
	L.RaiseError("read: format %s: not there for scriptlets", format)
	return lua.LNil
}

func (w *world) fileWrite(L *lua.LState) int {
	f := checkFile(L)
	for i := 2; i <= L.GetTop(); i++ {
		f.r = nil
		if _, err := f.f.WriteString(L.CheckString(i)); err != nil {
			return w.result(L, f.name, err)
		}
	}
	L.Push(L.Get(1))
	return 1
}

func (w *world) fileSeek(L *lua.LState) int {
	f := checkFile(L)
	whence, ok := map[string]int{"set": io.SeekStart, "cur": io.SeekCurrent, "end": io.SeekEnd}[L.OptString(2, "cur")]
	if !ok {
		L.ArgError(2, "set, cur or end expected")
	}
	offset := L.OptInt64(3, 0)
	if f.r != nil && whence == io.SeekCurrent {
		offset -= int64(f.r.Buffered())
	}
	f.r = nil
	at, err := f.f.Seek(offset, whence)
	if err != nil {
		return w.result(L, f.name, err)
	}
	L.Push(lua.LNumber(at))
	return 1
}

func (w *world) fileFlush(L *lua.LState) int { L.Push(lua.LTrue); return 1 }

func (w *world) fileClose(L *lua.LState) int {
	f := checkFile(L)
	return w.truth(L, f.name, f.f.Close())
}
