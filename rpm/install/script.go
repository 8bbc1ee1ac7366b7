package install

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"github.com/sysbuild/sysbuild/rpm/install/luascript"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

// ScriptError is a scriptlet that failed and stopped the transaction.
type ScriptError struct {
	Name   string // "%pre(httpd-2.4.6-97.el7.x86_64)"
	Status int    // 0 where it did not end by itself
	Output []byte // the end of what it printed
	Err    error  // nil where Status says it all
}

// Error names the scriptlet, says how it ended, and has its output behind that.
func (e *ScriptError) Error() string {
	text := e.Name + " scriptlet: "
	if e.Err != nil {
		text += e.Err.Error()
	} else if e.Status > 128 && e.Status <= 128+64 { // as shells count
		text += "ended by signal " + strconv.Itoa(e.Status-128)
	} else {
		text += "exit status " + strconv.Itoa(e.Status)
	}
	if out := bytes.TrimSpace(e.Output); len(out) > 0 {
		text += "\n" + string(out)
	}
	return text
}

// Unwrap gives Err.
func (e *ScriptError) Unwrap() error { return e.Err }

// job is a scriptlet about to run.
type job struct {
	member *member
	script *header.Script
	name   string   // "%post(…)"
	counts []int    // $1 and $2
	files  []string // of file triggers, on standard input
}

// scriptlet runs a package's scriptlet of a phase, if it has one; count is its
// $1. A failure of %pretrans or %pre is an error, as rpm then refuses the
// package, and so is one of %preuntrans or %preun, as rpm then does not remove
// it; any other is a warning, as rpm only tells.
func (t *transaction) scriptlet(ctx context.Context, m *member, phase header.Phase, count int) error {
	s := m.scripts[phase]
	if s == nil || slices.Contains(t.req.NoScripts, m.nevra.Name) {
		return nil
	}
	j := job{member: m, script: s, name: fmt.Sprintf("%%%s(%s)", phase, m.id), counts: []int{count}}
	return t.do(ctx, j, slices.Contains(fatal, phase) || s.Flags&header.Critical != 0)
}

// fatal are the phases whose scriptlets a package stands and falls with.
var fatal = []header.Phase{header.PhasePretrans, header.PhasePre, header.PhasePreuntrans, header.PhasePreun}

// do runs a job; what went wrong is an error where fatal is true.
func (t *transaction) do(ctx context.Context, j job, fatal bool) error {
	err := t.runScript(ctx, j)
	if ctx.Err() != nil {
		return fmt.Errorf("%s scriptlet: %w", j.name, context.Cause(ctx))
	}
	var failed *ScriptError
	if err == nil || fatal || !errors.As(err, &failed) {
		return err
	}
	t.host.Warn(failed.Error())
	return nil
}

func (t *transaction) runScript(ctx context.Context, j job) error {
	s := j.script
	if t.foldsLdconfig(s) {
		t.ldconfig = true
		return nil
	}
	if t.needless(s) {
		return nil
	}
	t.host.Progress("script", j.name, 0, 0)
	out := &output{tell: func(b []byte) { t.host.Log(j.member.id, b) }}
	if s.Prog[0] == "<lua>" {
		if err := t.lua(ctx, j, out); err != nil {
			return &ScriptError{Name: j.name, Output: out.tail, Err: err}
		}
		return nil
	}
	if err := t.firstLdconfig(ctx); err != nil {
		return err
	}
	status, err := t.shell(ctx, j, out)
	if err != nil || status != 0 {
		return &ScriptError{Name: j.name, Status: status, Output: out.tail, Err: err}
	}
	return nil
}

// needless says that a rule would undo a scriptlet's whole work.
func (t *transaction) needless(s *header.Script) bool {
	rule, ok := normalize.Undone(s.Body)
	return ok && !slices.Contains(t.req.NoNormalize, rule)
}

// shell runs a scriptlet by its interpreter, from a file as rpm does.
func (t *transaction) shell(ctx context.Context, j job, out io.Writer) (int, error) {
	args := slices.Clone(j.script.Prog)
	if body := t.body(j.script); body != "" {
		name, err := t.writeScript(body)
		if err != nil {
			return 0, err
		}
		defer t.root.In(name, (*inroot.Dir).Unlink)
		args = append(args, name)
		for _, n := range j.counts {
			args = append(args, strconv.Itoa(n))
		}
	}
	var stdin io.Reader
	if j.files != nil {
		stdin = strings.NewReader(strings.Join(j.files, "\n") + "\n")
	}
	return t.exec(ctx, args, stdin, out)
}

// exec runs a program in the root. One that is not there is status 127.
func (t *transaction) exec(ctx context.Context, args []string, stdin io.Reader, out io.Writer) (int, error) {
	st, err := t.root.Stat(args[0])
	if err != nil || st.Mode&unix.S_IFMT != unix.S_IFREG || st.Mode&0o111 == 0 {
		fmt.Fprintf(out, "%s: no such program in the image\n", args[0])
		return 127, nil
	}
	return t.host.Runner.Run(ctx, Command{Args: args, Env: t.environment(), Stdin: stdin, Stdout: out})
}

// environment is all that a scriptlet knows, the same in every build.
func (t *transaction) environment() []string {
	return []string{
		"PATH=/sbin:/bin:/usr/sbin:/usr/bin:/usr/X11R6/bin",
		"HOME=/root",
		"LANG=C",
		"SOURCE_DATE_EPOCH=" + strconv.FormatInt(t.req.Epoch.Unix(), 10),
	}
}

// writeScript writes a scriptlet's file and gives its path. /var/tmp is where
// rpm has it; a root that has no such directory keeps it in / for the moment.
func (t *transaction) writeScript(body string) (string, error) {
	const base = "rpm-tmp.scriptlet"
	for _, dir := range []string{"/var/tmp", "/tmp", "/"} {
		st, err := t.root.Stat(dir)
		if err != nil || st.Mode&unix.S_IFMT != unix.S_IFDIR {
			continue
		}
		name := join(dir, base)
		if err := t.root.In(name, (*inroot.Dir).Unlink); err != nil && !errors.Is(err, errNotThere) {
			return "", err
		}
		return name, t.root.WriteFile(name, []byte(body), 0o700)
	}
	return "", errors.New("the root is no directory")
}

func (t *transaction) lua(ctx context.Context, j job, out io.Writer) error {
	return luascript.Script{
		Name: j.name, Body: t.body(j.script), Args: j.counts, Root: t.root, Stdout: out, Now: t.req.Epoch, Files: j.files,
		Expand: t.expand,
		Exec: func(ctx context.Context, args []string, stdout io.Writer) (int, error) {
			if len(args) == 1 && isLdconfig(args[0]) {
				t.ldconfig = true
				return 0, nil
			}
			if err := t.firstLdconfig(ctx); err != nil {
				return 0, err
			}
			return t.exec(ctx, args, nil, stdout)
		},
	}.Run(ctx)
}

// body is a scriptlet's text, with macros expanded where it asks for that.
func (t *transaction) body(s *header.Script) string {
	if s.Flags&header.Expand != 0 {
		return t.expand(s.Body)
	}
	return s.Body
}

// foldsLdconfig says whether a scriptlet does nothing but update the cache of
// the dynamic linker. All of those are one run before the first program after
// files were unpacked, and one at the end.
func (t *transaction) foldsLdconfig(s *header.Script) bool {
	body := strings.TrimSpace(s.Body)
	if len(s.Prog) != 1 {
		return false
	}
	return isLdconfig(s.Prog[0]) && body == "" || s.Prog[0] == "/bin/sh" && isLdconfig(body)
}

func isLdconfig(prog string) bool { return prog == "/sbin/ldconfig" || prog == "/usr/sbin/ldconfig" }

// firstLdconfig makes up for the scriptlets that were folded, if it did not
// since the last files came.
func (t *transaction) firstLdconfig(ctx context.Context) error {
	if t.linked {
		return nil
	}
	return t.runLdconfig(ctx)
}

// runLdconfig makes up for the scriptlets that were folded.
func (t *transaction) runLdconfig(ctx context.Context) error {
	if !t.ldconfig {
		return nil
	}
	t.ldconfig, t.linked = false, true
	if _, err := t.root.Stat("/sbin/ldconfig"); err != nil {
		return nil // a package of libraries before the one of the linker
	}
	out := &output{tell: func(b []byte) { t.host.Log("ldconfig", b) }}
	status, err := t.exec(ctx, []string{"/sbin/ldconfig"}, nil, out)
	if err != nil {
		return fmt.Errorf("/sbin/ldconfig: %w", err)
	}
	if status != 0 {
		t.host.Warn((&ScriptError{Name: "ldconfig", Status: status, Output: out.tail}).Error())
	}
	return nil
}

// output passes on what a scriptlet prints and keeps the end of it.
type output struct {
	tell func([]byte)
	tail []byte
}

const maxTail = 16 << 10 // bytes

func (o *output) Write(b []byte) (int, error) {
	o.tell(b)
	o.tail = append(o.tail, b...)
	if len(o.tail) > maxTail {
		o.tail = slices.Clone(o.tail[len(o.tail)-maxTail:])
	}
	return len(b), nil
}
