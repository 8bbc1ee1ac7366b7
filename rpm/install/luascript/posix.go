package luascript

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	lua "github.com/yuin/gopher-lua"
	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

func (w *world) posixTable() map[string]lua.LGFunction {
	no := func(names ...string) map[string]lua.LGFunction {
		m := map[string]lua.LGFunction{}
		for _, n := range names {
			m[n] = w.unsupported("posix." + n)
		}
		return m
	}
	m := no("chdir", "ctermid", "dup", "dup2", "getcwd", "getlogin", "kill", "mkfifo", "pathconf", "pipe",
		"putenv", "setenv", "setgid", "setpgid", "setuid", "sysconf", "times", "ttyname", "umask", "getpasswd", "getgroup")
	for name, f := range map[string]lua.LGFunction{
		"access": w.access, "chmod": w.chmod, "chown": w.chown, "dir": w.dir, "errno": w.errno, "files": w.listing,
		"exec": w.posixExec, "_exit": w.osExit, "fork": w.fork, "getenv": w.nothing, "getprocessid": w.processID,
		"link": w.link, "mkdir": w.mkdir, "readlink": w.readlink, "redirect2null": w.redirect, "rmdir": w.rmdir,
		"setlocale": w.nothing, "sleep": w.nothing, "stat": w.stat, "symlink": w.symlink, "uname": w.uname,
		"unlink": w.unlink, "utime": w.utime, "wait": w.wait, "execp": w.posixExec,
	} {
		m[name] = f
	}
	return m
}

func (w *world) nothing(L *lua.LState) int { L.Push(lua.LNil); return 1 }

func (w *world) errno(L *lua.LState) int {
	L.Push(lua.LString("Unknown error"))
	L.Push(lua.LNumber(0))
	return 2
}

// at runs an operation on an entry and gives its result.
func (w *world) at(L *lua.LState, name string, do func(d *inroot.Dir, base string) error) int {
	return w.result(L, name, w.Root.In(name, do))
}

func (w *world) mkdir(L *lua.LState) int {
	return w.at(L, L.CheckString(1), func(d *inroot.Dir, base string) error { return d.Mkdir(base, 0o755) })
}

func (w *world) rmdir(L *lua.LState) int {
	return w.at(L, L.CheckString(1), (*inroot.Dir).Rmdir)
}

func (w *world) unlink(L *lua.LState) int {
	return w.at(L, L.CheckString(1), (*inroot.Dir).Unlink)
}

func (w *world) symlink(L *lua.LState) int {
	to := L.CheckString(1)
	return w.at(L, L.CheckString(2), func(d *inroot.Dir, base string) error { return d.Symlink(to, base) })
}

func (w *world) link(L *lua.LState) int {
	from := L.CheckString(1)
	return w.at(L, L.CheckString(2), func(d *inroot.Dir, base string) error {
		return w.Root.In(from, func(of *inroot.Dir, name string) error { return d.Link(of, name, base) })
	})
}

func (w *world) readlink(L *lua.LState) int {
	name := L.CheckString(1)
	to, err := w.Root.Readlink(name)
	if err != nil {
		return w.result(L, name, err)
	}
	L.Push(lua.LString(to))
	return 1
}

func (w *world) utime(L *lua.LState) int {
	return w.at(L, L.CheckString(1), func(d *inroot.Dir, base string) error { return d.Chtimes(base, w.Now) })
}

// access knows existence and the x bit; everything else a scriptlet may do.
func (w *world) access(L *lua.LState) int {
	name, mode := L.CheckString(1), L.OptString(2, "f")
	st, err := w.Root.Stat(name)
	if err == nil && strings.Contains(mode, "x") && st.Mode&unix.S_IFMT != unix.S_IFDIR && st.Mode&0o111 == 0 {
		err = unix.EACCES
	}
	return w.result(L, name, err)
}

func (w *world) chmod(L *lua.LState) int {
	name, text := L.CheckString(1), L.CheckString(2)
	st, err := w.Root.Stat(name)
	if err != nil {
		return w.result(L, name, err)
	}
	mode, err := parseMode(text, st.Mode)
	if err != nil {
		L.ArgError(2, err.Error())
	}
	return w.at(L, name, func(d *inroot.Dir, base string) error { return d.Chmod(base, mode) })
}

// parseMode reads what posix.chmod takes: octal, "rwxr-xr-x", or "u+x,go-w".
func parseMode(text string, old uint32) (uint32, error) {
	if n, err := strconv.ParseUint(text, 8, 12); err == nil {
		return uint32(n), nil
	}
	if len(text) == 9 && strings.Trim(text, "rwx-") == "" {
		var mode uint32
		for i := range text {
			if text[i] != '-' {
				mode |= 0o400 >> i
			}
		}
		return mode, nil
	}
	mode := old & 0o7777
	for part := range strings.SplitSeq(text, ",") {
		i := strings.IndexAny(part, "+-=")
		if i < 0 {
			return 0, fmt.Errorf("bad mode %q", text)
		}
		who, bits := classes(part[:i]), permissions(part[i+1:])
		switch part[i] {
		case '+':
			mode |= who & bits
		case '-':
			mode &^= who & bits
		default:
			mode = mode&^who | who&bits
		}
	}
	return mode, nil
}

func classes(who string) (mask uint32) {
	for _, c := range who {
		mask |= map[rune]uint32{'u': 0o4700, 'g': 0o2070, 'o': 0o007, 'a': 0o6777}[c]
	}
	if mask == 0 {
		mask = 0o6777
	}
	return mask
}

func permissions(text string) (bits uint32) {
	for _, c := range text {
		bits |= map[rune]uint32{'r': 0o444, 'w': 0o222, 'x': 0o111, 's': 0o6000}[c]
	}
	return bits
}

// chown takes numbers; names are refused, since no scriptlet of ours may look
// outside the root for them.
func (w *world) chown(L *lua.LState) int {
	name, uid, gid := L.CheckString(1), L.CheckInt(2), L.CheckInt(3)
	return w.at(L, name, func(d *inroot.Dir, base string) error { return d.Chown(base, uid, gid) })
}

func (w *world) dir(L *lua.LState) int {
	name := L.OptString(1, "/")
	entries, err := w.Root.ReadDir(name)
	if err != nil {
		return w.result(L, name, err)
	}
	L.Push(names(L, entries))
	return 1
}

func names(L *lua.LState, entries []fs.DirEntry) *lua.LTable {
	t := L.NewTable()
	t.Append(lua.LString("."))
	t.Append(lua.LString(".."))
	for _, e := range entries {
		t.Append(lua.LString(e.Name()))
	}
	return t
}

// listing is posix.files: an iterator over a directory's entries.
func (w *world) listing(L *lua.LState) int {
	name := L.OptString(1, "/")
	entries, err := w.Root.ReadDir(name)
	if err != nil {
		return w.result(L, name, err)
	}
	t, i := names(L, entries), 0
	L.Push(L.NewFunction(func(L *lua.LState) int {
		i++
		L.Push(t.RawGetInt(i))
		return 1
	}))
	return 1
}

// stat gives a table, or the field that is asked for.
func (w *world) stat(L *lua.LState) int {
	name := L.CheckString(1)
	st, err := w.Root.Lstat(name)
	if err != nil {
		return w.result(L, name, err)
	}
	fields := statFields(st)
	if L.GetTop() > 1 {
		L.Push(fields[L.CheckString(2)])
		return 1
	}
	t := L.NewTable()
	for k, v := range fields {
		t.RawSetString(k, v)
	}
	L.Push(t)
	return 1
}

func statFields(st unix.Stat_t) map[string]lua.LValue {
	kinds := map[uint32]string{
		unix.S_IFREG: "regular", unix.S_IFLNK: "link", unix.S_IFDIR: "directory", unix.S_IFCHR: "character device",
		unix.S_IFBLK: "block device", unix.S_IFIFO: "fifo", unix.S_IFSOCK: "socket",
	}
	mode := []byte("rwxrwxrwx")
	for i := range mode {
		if st.Mode&(0o400>>i) == 0 {
			mode[i] = '-'
		}
	}
	num := func(n int64) lua.LValue { return lua.LNumber(n) }
	return map[string]lua.LValue{
		"mode": lua.LString(mode), "type": lua.LString(kinds[st.Mode&unix.S_IFMT]), "_mode": num(int64(st.Mode)),
		"ino": num(int64(st.Ino)), "dev": num(int64(st.Dev)), "nlink": num(int64(st.Nlink)), "uid": num(int64(st.Uid)),
		"gid": num(int64(st.Gid)), "size": num(st.Size), "mtime": num(st.Mtim.Sec), "atime": num(st.Atim.Sec), "ctime": num(st.Ctim.Sec),
	}
}

// uname tells the running kernel's answer for a format of %s %n %r %v %m; the
// node is always localhost.
func (w *world) uname(L *lua.LState) int {
	var u unix.Utsname
	if err := unix.Uname(&u); err != nil {
		return w.result(L, "uname", err)
	}
	text := func(b [65]byte) string { return unix.ByteSliceToString(b[:]) }
	s := strings.NewReplacer("%s", text(u.Sysname), "%n", "localhost", "%r", text(u.Release), "%v", text(u.Version),
		"%m", text(u.Machine), "%%", "%").Replace(L.OptString(1, "%s %n %r %v %m"))
	L.Push(lua.LString(s))
	return 1
}

func (w *world) fork(L *lua.LState) int {
	w.child = true
	L.Push(lua.LNumber(0))
	return 1
}

func (w *world) posixExec(L *lua.LState) int {
	var args []string
	for i := 1; i <= L.GetTop(); i++ {
		args = append(args, L.CheckString(i))
	}
	if len(args) == 0 {
		L.ArgError(1, "a program expected")
	}
	status := w.exec(L, args)
	if !w.child { // it would have replaced rpm itself
		w.exit = errExitOK
		if status != 0 {
			w.exit = &ExitError{status}
		}
		L.RaiseError("exec")
	}
	w.child, w.silent = false, false
	return 0
}

func (w *world) redirect(L *lua.LState) int {
	if w.child {
		w.silent = true
	}
	return 0
}

func (w *world) wait(L *lua.LState) int {
	L.Push(lua.LNumber(2))
	L.Push(lua.LString("exited"))
	L.Push(lua.LNumber(w.status))
	return 3
}

func (w *world) processID(L *lua.LState) int {
	L.Push(lua.LNumber(1))
	return 1
}
