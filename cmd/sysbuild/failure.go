package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"syscall"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/pgp"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// lastLines is how much of a failed command's output stands under its error.
const lastLines = 20

// findings makes diagnostics of an error: those that it holds, or one that
// says where in the Sysfile it happened, where that is known.
func findings(err error) diag.List {
	var list diag.List
	var one diag.Diagnostic
	var step *backend.Error
	var output notWritten
	switch {
	case errors.As(err, &list):
		return withRoom(list)
	case errors.As(err, &one):
		return diag.List{one}
	case errors.As(err, &step):
		return diag.List{stepFailed(step)}
	case errors.As(err, &output) && !ofMachine(err):
		t := output.target
		return diag.List{{Rule: "InvalidTarget", Summary: fmt.Sprintf("TARGET %s %s: %v", t.Format, nameOf(t), output.why()), Hint: hint(err), Span: t.Span}}
	}
	return diag.List{{Summary: err.Error(), Hint: hint(err), Detail: detail(err)}}
}

// withRoom gives findings that a disk made, full or bad, and that have no hint, the one
// for it: their cause is only text by now.
func withRoom(list diag.List) diag.List {
	list = slices.Clone(list)
	for i := range list {
		text := list[i].Summary + list[i].Detail
		for _, errno := range []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EIO} {
			if list[i].Hint == "" && strings.Contains(text, errno.Error()) {
				list[i].Hint = hint(errno)
			}
		}
	}
	return list
}

// notWritten is an output that was not written.
type notWritten struct {
	error
	target *ir.Target
}

// Unwrap gives the cause.
func (n notWritten) Unwrap() error { return n.error }

// why is the cause without the file that was not made.
func (n notWritten) why() error {
	if e := errors.Unwrap(n.error); e != nil {
		return e
	}
	return n.error
}

// ofMachine is true for a failure that is not the Sysfile's: of the disk, of who
// may write there, an end from outside.
func ofMachine(err error) bool {
	var path *fs.PathError
	var call *os.SyscallError
	var link *os.LinkError
	var number syscall.Errno
	return errors.As(err, &path) || errors.As(err, &call) || errors.As(err, &link) || errors.As(err, &number) ||
		errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}

// detail is what stands under an error, in lines; "" where it has nothing more to
// say.
func detail(err error) string {
	var more interface{ Detail() string } // a service's that did not start
	if errors.As(err, &more) {
		return more.Detail()
	}
	return ""
}

// stepFailed says which line failed, what ran, how it ended and what it said.
func stepFailed(e *backend.Error) diag.Diagnostic {
	why, more, _ := strings.Cut(ending(e), "\n")
	d := diag.Diagnostic{Rule: "StepFailed", Summary: e.Vertex.Title + ": " + why, Hint: hint(e.Err)}
	if d.Hint == "" {
		d.Hint = exitHint(e.ExitCode)
	}
	if changed := changedSince(e); changed != "" {
		d.Hint = changed
	}
	if notThere(e) {
		d.Hint = "the root file system has no " + e.Command[0] + " yet: a package that has it must be installed on an earlier line"
	}
	pointAt(&d, e.Vertex)
	var detail strings.Builder
	for _, line := range progress.Lines([]byte(more), lastLines) { // what a scriptlet printed; which servers were asked
		detail.WriteString("  | " + line + "\n")
	}
	if e.Command != nil {
		fmt.Fprintf(&detail, "command: %s\n", quoted(e.Command))
		if e.ExitCode >= 0 {
			fmt.Fprintf(&detail, "exit status: %d\n", e.ExitCode)
		}
	}
	if lines := progress.Lines(e.Output, lastLines); len(lines) > 0 {
		detail.WriteString("its last output:\n")
		for _, line := range lines {
			detail.WriteString("  | " + line + "\n")
		}
	}
	d.Detail = detail.String()
	return d
}

// changedSince is a way out where a repository has no more, or otherwise, the
// file of a package that it had when it was read; "" for any other failure.
func changedSince(e *backend.Error) string {
	src, ok := e.Vertex.Op.(*ir.Source)
	var mismatch *fetch.MismatchError
	missing := errors.Is(e.Err, fs.ErrNotExist)
	if !ok || src.Kind != ir.Package || !missing && !errors.As(e.Err, &mismatch) {
		return ""
	}
	n, err := rpm.ParseNEVRA(e.Vertex.Title)
	if err != nil {
		return ""
	}
	what, again := "the repository has it no more", "build again"
	if !missing {
		what, again = "the server may be in the middle of an update, or gives another file", "try later, or another mirror"
	}
	return what + ": where the build is --locked, `sysbuild lock --update=" + n.Name + "` takes what is there now; else " + again
}

// notThere is true where the command's own program is missing: over ROOTFS
// scratch, the shell of a RUN.
func notThere(e *backend.Error) bool {
	var start *sandbox.StartError
	return len(e.Command) > 0 && errors.As(e.Err, &start) && start.Status == 127
}

// ending says how a step failed. What its command was stands elsewhere.
func ending(e *backend.Error) string {
	switch {
	case e.Command == nil || e.ExitCode < 0:
		return e.Err.Error()
	case e.ExitCode > 128 && e.ExitCode <= 128+64: // as shells count
		return fmt.Sprintf("ended by signal %d", e.ExitCode-128)
	}
	return fmt.Sprintf("exit status %d", e.ExitCode)
}

// quoted writes a command so that a shell reads it back.
func quoted(args []string) string {
	words := make([]string, len(args))
	for i, arg := range args {
		words[i] = arg
		if arg == "" || strings.ContainsFunc(arg, needsQuotes) {
			words[i] = "'" + strings.ReplaceAll(arg, "'", `'\''`) + "'"
		}
	}
	return strings.Join(words, " ")
}

func needsQuotes(r rune) bool {
	return !strings.ContainsRune("+,-./:=@_%^", r) &&
		(r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
}

// hint is a way out of the failures that have a usual one.
func hint(err error) string {
	var mismatch *fetch.MismatchError
	var helps interface{ Hint() string } // a registry's or a repository's error
	if errors.As(err, &helps) && helps.Hint() != "" {
		return helps.Hint()
	}
	switch {
	case errors.Is(err, pkgfile.ErrUnsigned):
		return "--nogpgcheck, behind the YUM repo that it comes from or the YUM install that takes it, allows packages without a signature"
	case errors.Is(err, pgp.ErrUnknownKey):
		return "if the key's owner is to be trusted, name the key with --gpgkey behind YUM repo, or with YUM key"
	case errors.As(err, &mismatch):
		return "the server may be in the middle of an update, or gives another file: try later, or another mirror"
	case errors.Is(err, syscall.EDQUOT):
		return "a quota of the disk is used up; `sysbuild cache prune` frees the cache, --cache-dir and -o write elsewhere"
	case errors.Is(err, syscall.ENOSPC):
		return "the disk is full; `sysbuild cache prune` frees the cache, --cache-dir and -o write elsewhere"
	case errors.Is(err, syscall.EIO):
		return "a disk could not be read or written, and the kernel's log (dmesg) says why; `sysbuild cache verify` removes what is damaged in the cache, --cache-dir and -o name other places"
	case errors.Is(err, syscall.EACCES) && strings.HasPrefix(err.Error(), "cache directory "):
		return "--cache-dir names another one; XDG_CACHE_HOME and HOME say where it is without"
	case errors.Is(err, syscall.EPERM) && os.Geteuid() != 0:
		return "root may do it; `sysbuild doctor` says what this user lacks for builds without"
	case errors.Is(err, syscall.EROFS):
		return "name another place, that can be written: --cache-dir, -o, --lock-file, --metadata-file"
	}
	return ""
}

// exitHint says what an exit status of the shell's own means.
func exitHint(status int) string {
	switch status {
	case 126:
		return "the program was found but cannot be run: look at its mode and its #! line"
	case 127:
		return "a program was not found: a package that has it must be installed on an earlier line"
	case 137:
		return "the program was killed; the machine may have run out of memory"
	}
	return ""
}

// explain writes an error for people.
func explain(out *progress.Output, err error) {
	_ = findings(err).WriteText(out, textOptions(out))
}

// textOptions say how diagnostics look on what out is.
func textOptions(out *progress.Output) diag.TextOptions {
	o := diag.TextOptions{Color: out.Colour}
	if out.Size != nil { // a file has room for everything
		o.Width, _ = out.Size()
	}
	if canLink(out, os.LookupEnv) {
		o.Link = rulePage
	}
	return o
}
