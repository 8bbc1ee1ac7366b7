package native

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// shWith is a step with mounts, which are inputs behind the first one.
func shWith(script string, mounts []ir.Mount, inputs ...*ir.Vertex) *ir.Vertex {
	op := &ir.Exec{Args: []string{"/bin/sh", "-c", script}, Env: []string{"PATH=/bin"}, Mounts: mounts}
	return ir.New(op, inputs...).At("RUN " + script)
}

// out solves one vertex and gives a file of it.
func (b *bench) out(v *ir.Vertex, name string) string {
	b.t.Helper()
	tree, err := b.Tree(b.t.Context(), v)
	if err != nil {
		b.t.Fatal(err)
	}
	text, err := tree.ReadFile(name)
	if err != nil {
		b.t.Fatal(err)
	}
	return string(text)
}

// output is all that steps printed.
func (r *recorder) output() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out bytes.Buffer
	for _, e := range r.events {
		out.Write(e.Output)
	}
	return out.String()
}

// holding gives the files below dir that hold text, in bytes or in a name.
func holding(t *testing.T, dir, text string) []string {
	t.Helper()
	var found []string
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(name)
		if bytes.Contains(data, []byte(text)) || strings.Contains(name, text) {
			found = append(found, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestSecrets holds that a secret is there for its step and for nothing else:
// not in a layer, in the cache, in the output, or in the next step's /proc.
func TestSecrets(t *testing.T) {
	const value, other = "correct-horse-battery", "staple-in-a-variable"
	file := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(file, []byte(value+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TEST_TOKEN", other)
	b := newBench(t, Options{Secrets: map[string]backend.Secret{"token": {File: file}, "var": {Env: "TEST_TOKEN"}, "unset": {Env: "NOT_SET_AT_ALL"}}})
	root := b.tarRoot("stat", "grep")
	first := shWith(
		`cat /run/secrets/token; echo "in $VAR, $BOTH"; cat /both; stat -c '%a %u:%g' /run/secrets/token /both >/out
		test -e /run/secrets/unset || test -e /none || echo none >>/out; (echo x >/run/secrets/token) 2>/dev/null || echo ro >>/out
		test "$(cat /run/secrets/token)" = "$(echo $TOKEN)" && echo same >>/out`,
		[]ir.Mount{
			{Kind: ir.MountSecret, ID: "token", Target: "/run/secrets/token", Required: true},
			{Kind: ir.MountSecret, ID: "token", Env: "TOKEN"},
			{Kind: ir.MountSecret, ID: "var", Env: "VAR"},
			{Kind: ir.MountSecret, ID: "var", Env: "BOTH", Target: "/both", Mode: 0o440, UID: 5, GID: 6},
			{Kind: ir.MountSecret, ID: "unset", Target: "/run/secrets/unset"},
			{Kind: ir.MountSecret, ID: "none", Target: "/none", Env: "NONE"},
		}, root)
	next := sh(`cat /proc/*/environ /proc/*/cmdline | grep -q -e horse[-]battery -e in-a[-]variable && echo leaked >/leak; test -e /run && echo stays >>/leak; echo done >>/leak`, first)
	if got, want := b.out(next, "/out"), "400 0:0\n440 5:6\nnone\nro\nsame\n"; got != want {
		t.Errorf("out: %q, want %q", got, want)
	}
	if got := b.out(next, "/leak"); got != "done\n" {
		t.Errorf("leak: %q", got)
	}
	if got, want := b.log.output(), "****\nin ****, ****\n****"; got != want {
		t.Errorf("printed %q, want %q", got, want)
	}
	layers, err := b.solve(oneTarget(next, nil, first, next))
	if err != nil || strings.Contains(layers, "token") {
		t.Errorf("%v\n%s", err, layers)
	}
	if len(holding(t, b.opts.CacheDir, "440 5:6")) == 0 {
		t.Error("the search finds nothing of the step's file")
	}
	for _, secret := range []string{value, other} {
		if found := holding(t, b.opts.CacheDir, secret); len(found) > 0 {
			t.Errorf("%s is in %q", secret, found)
		}
	}
}

func TestMissingSecrets(t *testing.T) {
	b := newBench(t, Options{Secrets: map[string]backend.Secret{"gone": {File: "/nowhere/at/all"}}})
	root := b.tarRoot()
	for want, m := range map[string]ir.Mount{
		"secret mount api: it is required and not given":  {Kind: ir.MountSecret, ID: "api", Target: "/x", Required: true},
		"secret mount gone: open /nowhere/at/all":         {Kind: ir.MountSecret, ID: "gone", Target: "/x"},
		"ssh mount default: it is required and not given": {Kind: ir.MountSSH, ID: "default", Target: "/x", Required: true},
	} {
		_, err := b.solve(oneTarget(shWith("echo", []ir.Mount{m}, root), nil))
		if step := (*backend.Error)(nil); !errors.As(err, &step) || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
	without := shWith("test -e /x || echo none >/out", []ir.Mount{{Kind: ir.MountSSH, ID: "default", Target: "/x"}}, root)
	if got := b.out(without, "/out"); got != "none\n" {
		t.Errorf("%q", got)
	}
}

// TestSSH signs in a step with a key of a real agent, and with one of a file.
func TestSSH(t *testing.T) {
	dir := t.TempDir()
	key := filepath.Join(dir, "key")
	for _, args := range [][]string{{"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key}, {"ssh-agent", "-a", filepath.Join(dir, "agent")}} {
		out, err := exec.Command(needs.Tool(t, args[0]), args[1:]...).Output()
		if err != nil {
			t.Fatal(err)
		}
		if _, pid, ok := strings.Cut(string(out), "SSH_AGENT_PID="); ok {
			pid, _, _ = strings.Cut(pid, ";")
			t.Cleanup(func() { _ = exec.Command("kill", pid).Run() })
		}
	}
	t.Setenv("SSH_AUTH_SOCK", filepath.Join(dir, "agent"))
	if out, err := exec.Command(needs.Tool(t, "ssh-add"), "-q", key).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	b := newBench(t, Options{SSH: map[string][]string{"default": nil, "file": {key}}})
	public, err := os.ReadFile(key + ".pub")
	if err != nil {
		t.Fatal(err)
	}
	root := b.tarRoot("ssh-add", "stat")
	for i, id := range []string{"default", "file"} {
		socket := fmt.Sprintf("/run/buildkit/ssh_agent.%d", i)
		v := shWith("export SSH_AUTH_SOCK="+socket+"; ssh-add -L >/keys; echo '"+strings.TrimSpace(string(public))+"' >/pub; ssh-add -T /pub && echo signed >/out; ssh-add -D && echo removed >>/out; stat -c %a "+socket+" >>/out",
			[]ir.Mount{{Kind: ir.MountSSH, ID: id, Target: socket, Required: true}}, root)
		if got := b.out(v, "/out"); got != "signed\n600\n" {
			t.Errorf("%s: %q\n%s", id, got, b.log.output())
		}
		if got := b.out(v, "/keys"); !strings.Contains(got, "ssh-ed25519") {
			t.Errorf("%s: %q", id, got)
		}
	}
	if mounts, _ := os.ReadFile("/proc/self/mountinfo"); strings.Contains(string(mounts), b.opts.CacheDir) {
		t.Error("a mount is left")
	}
}
