package luascript

import (
	"encoding/base64"

	lua "github.com/yuin/gopher-lua"

	"github.com/sysbuild/sysbuild/rpm"
)

func (w *world) rpmTable() map[string]lua.LGFunction {
	return map[string]lua.LGFunction{
		"b64decode": w.b64decode,
		"b64encode": w.b64encode,
		"execute":   w.rpmExecute,
		"expand":    func(L *lua.LState) int { L.Push(lua.LString(w.Expand(L.CheckString(1)))); return 1 },
		"vercmp":    w.vercmp,
		"ver":       w.unsupported("rpm.ver"),
		"next_file": w.nextFile,
		"open":      w.unsupported("rpm.open"),
		"spawn":     w.rpmSpawn,
		"define":    w.unsupported("rpm.define"),
		"undefine":  w.unsupported("rpm.undefine"),
	}
}

// vercmp takes versions with or without epoch and release.
func (w *world) vercmp(L *lua.LState) int {
	a, err := rpm.ParseEVR(L.CheckString(1))
	if err != nil {
		L.ArgError(1, err.Error())
	}
	b, err := rpm.ParseEVR(L.CheckString(2))
	if err != nil {
		L.ArgError(2, err.Error())
	}
	L.Push(lua.LNumber(a.Compare(b)))
	return 1
}

func (w *world) b64encode(L *lua.LState) int {
	L.Push(lua.LString(base64.StdEncoding.EncodeToString([]byte(L.CheckString(1)))))
	return 1
}

func (w *world) b64decode(L *lua.LState) int {
	data, err := base64.StdEncoding.DecodeString(L.CheckString(1))
	if err != nil {
		return w.result(L, "b64decode", err)
	}
	L.Push(lua.LString(data))
	return 1
}

// nextFile gives the next path that set off a file trigger, nil after the last.
func (w *world) nextFile(L *lua.LState) int {
	if len(w.Files) == 0 {
		L.Push(lua.LNil)
		return 1
	}
	L.Push(lua.LString(w.Files[0]))
	w.Files = w.Files[1:]
	return 1
}

// rpmExecute is rpm.execute(path, arg…): 0, or nil, a message and the status.
func (w *world) rpmExecute(L *lua.LState) int {
	var args []string
	for i := 1; i <= L.GetTop(); i++ {
		args = append(args, L.CheckString(i))
	}
	return w.spawned(L, args)
}

// rpmSpawn is rpm.spawn({path, arg…}, {stdout = …}); redirections other than
// to /dev/null are refused.
func (w *world) rpmSpawn(L *lua.LState) int {
	var args []string
	L.CheckTable(1).ForEach(func(_, v lua.LValue) { args = append(args, v.String()) })
	silent := w.silent
	if opts, ok := L.Get(2).(*lua.LTable); ok {
		opts.ForEach(func(k, v lua.LValue) {
			if v.String() != "/dev/null" {
				L.RaiseError("rpm.spawn: %s to %s: not there for scriptlets", k, v)
			}
			w.silent = w.silent || k.String() == "stdout"
		})
	}
	n := w.spawned(L, args)
	w.silent = silent
	return n
}

func (w *world) spawned(L *lua.LState, args []string) int {
	if len(args) == 0 {
		L.RaiseError("no program named")
	}
	status := w.exec(L, args)
	if status == 0 {
		L.Push(lua.LNumber(0))
		return 1
	}
	L.Push(lua.LNil)
	L.Push(lua.LString("exit code"))
	L.Push(lua.LNumber(status))
	return 3
}
