//go:build conformance

package suite

import (
	"bufio"
	"bytes"
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestVSCode has the extension, as make vscode packages it, used in a real VS
// Code that a real browser shows: the page is asserted, and what stands on the
// disk behind it. SYSBUILD_SCREENSHOTS names a directory for pictures of every
// step.
func TestVSCode(t *testing.T) {
	needs.Root(t) // it builds, natively
	v := newVSCode(t)
	v.install(t)
	url := v.serve(t)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, v.node, "testdata/vscode/e2e.mjs")
	cmd.Env = append(os.Environ(), "URL="+url, "PROGRAM="+program, "WORKSPACE="+v.workspace, "CHROMIUM="+needs.Tool(t, "chromium"),
		"PLAYWRIGHT="+filepath.Join(v.modules, "playwright-core"))
	var out, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &stderr
	err := cmd.Run()
	steps := 0
	for lines := bufio.NewScanner(&out); lines.Scan(); steps++ {
		name, why, bad := strings.Cut(strings.TrimPrefix(lines.Text(), "not ok "), ": ")
		if bad = bad && strings.HasPrefix(lines.Text(), "not ok "); !bad {
			name = strings.Fields(lines.Text())[1]
		}
		t.Run(name, func(t *testing.T) {
			if bad {
				t.Error(why)
			}
		})
	}
	if err != nil || steps != vscodeSteps {
		t.Errorf("%v, %d steps of %d\n%s", err, steps, vscodeSteps, &stderr)
	}
	if t.Failed() {
		t.Logf("the server said at last:\n%s", v.said.Bytes()[max(0, v.said.Len()-4000):])
	}
}

// vscodeSteps is how many steps testdata/vscode/e2e.mjs has.
const vscodeSteps = 23

// vscode is a VS Code with directories of its own.
type vscode struct {
	modules, node         string // of bin/tools/vscode
	dir, state, workspace string
	said                  *bytes.Buffer // by the server; read when it has ended
}

func newVSCode(t *testing.T) *vscode {
	tools := filepath.Join(needs.ModuleRoot(t), "bin", "tools", "vscode", "node_modules")
	v := &vscode{modules: tools, node: needs.Tool(t, "vscode/node_modules/.bin/node"), dir: t.TempDir(), said: &bytes.Buffer{}}
	v.state, v.workspace = filepath.Join(v.dir, "state"), filepath.Join(v.dir, "workspace")
	write := func(name, text string) { write(t, filepath.Join(v.dir, name), []byte(text)) }
	if err := os.CopyFS(v.workspace, os.DirFS(filepath.Join(needs.ModuleRoot(t), "examples"))); err != nil {
		t.Fatal(err)
	}
	const kubelet = "workspace/system-containers/kubernetes-kubelet.sysbuild"
	text, err := os.ReadFile(filepath.Join(v.dir, kubelet))
	if err != nil {
		t.Fatal(err)
	}
	write(kubelet, strings.NewReplacer("EXPORT dir ", "EXPORT dri ", "LABEL name", "label   name").Replace(string(text)))
	write("workspace/hello/hello.txt", "hello\n")
	write("workspace/hello/Sysfile", "ROOTFS scratch\nCOPY hello.txt /hello.txt\nTARGET oci hello:1\n")
	write("workspace/hello/broken.sysbuild", "ROOTFS scratch\nRUN [\"/bin/false\"]\nTARGET oci broken:1\n")
	write("workspace/hello/advice.sysbuild", "ROOTFS docker.io/library/busybox:1\nRUN cd /srv && sudo ls\nTARGET oci advice:1\n")
	write("workspace/hello/slow.sysbuild", "ROOTFS scratch\nCOPY slow /slow\nRUN [\"/slow\"]\nTARGET oci slow:1\n")
	write("slow.go", "package main\n\nimport \"time\"\n\nfunc main() {\n\tprintln(\"it sleeps\")\n\ttime.Sleep(time.Hour)\n}\n")
	slow := exec.Command("go", "build", "-o", "workspace/hello/slow", "slow.go")
	slow.Dir, slow.Env = v.dir, append(os.Environ(), "CGO_ENABLED=0")
	must(t, slow)
	write("workspace/.vscode/settings.json", "{}\n")
	for name, path := range map[string]string{"missing": "/nowhere/sysbuild", "other": "/bin/false"} {
		write(name+"/Sysfile", "ROOTFS scratch\nTARGET oci x:1\n")
		write(name+"/.vscode/settings.json", `{"sysbuild.path": "`+path+`"}`)
	}
	write("state/Machine/settings.json", `{"sysbuild.path": "`+program+`", "sysbuild.buildArguments": ["--jobs=2"]}`)
	write("state/User/settings.json", vscodeSettings)
	return v
}

// vscodeSettings make the window quiet, and its terminal one that can be read.
// A list of words that comes late on a busy machine never takes an Enter.
const vscodeSettings = `{
	"workbench.startupEditor": "none", "workbench.reduceMotion": "on", "workbench.colorTheme": "Default Dark Modern",
	"workbench.secondarySideBar.defaultVisibility": "hidden", "chat.disableAIFeatures": true, "telemetry.telemetryLevel": "off",
	"security.workspace.trust.enabled": false, "git.enabled": false, "update.mode": "none", "files.autoSave": "off",
	"editor.minimap.enabled": false, "editor.acceptSuggestionOnEnter": "off", "editor.accessibilitySupport": "off", "window.menuBarVisibility": "hidden",
	"terminal.integrated.gpuAcceleration": "off"
}`

// command is the server's program. It neither sees nor keeps anything of the
// user's.
func (v *vscode) command(ctx context.Context, args ...string) *exec.Cmd {
	own := []string{
		filepath.Join(v.modules, "code-server/out/node/entry.js"), "--config", filepath.Join(v.dir, "config.yaml"),
		"--user-data-dir", v.state, "--extensions-dir", filepath.Join(v.dir, "extensions"),
	}
	cmd := exec.CommandContext(ctx, v.node, append(own, args...)...)
	cmd.Dir, cmd.Env = v.dir, append(os.Environ(), "HOME="+v.dir, "EXTENSIONS_GALLERY={}") // nobody is asked of extensions
	for _, name := range []string{"CONFIG", "CACHE", "DATA", "STATE"} {
		cmd.Env = append(cmd.Env, "XDG_"+name+"_HOME="+filepath.Join(v.dir, strings.ToLower(name)))
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 5 * time.Second
	return cmd
}

// install builds the extension's package, and installs it.
func (v *vscode) install(t *testing.T) {
	t.Helper()
	needs.Tool(t, "npm")
	build := exec.Command(needs.Tool(t, "make"), "vscode", "vscode-test")
	build.Dir = needs.ModuleRoot(t)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("make vscode vscode-test: %v\n%s", err, out)
	}
	out, err := v.command(t.Context(), "--install-extension", filepath.Join(needs.ModuleRoot(t), "bin/sysbuild.vsix"), "--force").CombinedOutput()
	if err != nil || !strings.Contains(string(out), "successfully installed") {
		t.Fatalf("%v\n%s", err, out)
	}
}

// serve starts the server, which ends with the test, and gives its address.
func (v *vscode) serve(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	at := l.Addr().String()
	l.Close()
	ctx, cancel := context.WithCancel(context.Background())
	cmd := v.command(ctx, "--auth", "none", "--bind-addr", at, "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust")
	cmd.Stdout, cmd.Stderr = v.said, v.said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cancel()
		cmd.Wait()
	})
	for range 300 {
		if c, err := net.Dial("tcp", at); err == nil {
			c.Close()
			return "http://" + at
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("%s: nobody answers", at)
	return ""
}
