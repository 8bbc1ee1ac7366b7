// Package builders starts builders and registries for tests: buildkitd with
// what speaks to it, dockerd, docker's registry. Each has directories of its own
// and ends with its test; none of the machine's is used or disturbed.
package builders

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// Config is how a buildkitd differs from the usual one.
type Config struct {
	// Plain are registries, each HOST:PORT, that speak plain HTTP.
	Plain []string
	// TOML is put behind the configuration's top level: tables of its own,
	// such as [gc] or [registry."…"].
	TOML string
	// Listen are addresses beside the socket, such as tcp://127.0.0.1:1234.
	Listen []string
	// TLS, of the addresses in Listen; the zero one is none.
	TLS TLS
	// Deny takes the entitlements security.insecure and network.host away.
	Deny bool
	// Root is the directory of the daemon's state; "" is one of its own.
	Root string
}

// TLS are the files of a server that wants certificates of its clients.
type TLS struct{ CA, Cert, Key string }

// Builder is a running buildkitd.
type Builder struct {
	// Address is its socket's, unix://….
	Address string
	// Dir holds its state, in root, and its log.
	Dir     string
	Process *os.Process
	ctl     string
}

// Buildkitd starts a buildkitd as root: overlayfs, the host's network, both
// entitlements, plain HTTP with the registries that conf names.
func Buildkitd(t testing.TB, conf Config) *Builder {
	t.Helper()
	needs.Root(t)
	needs.Tool(t, "runc")
	b := &Builder{Dir: runtimes.Dir(t), ctl: needs.Tool(t, "buildctl")}
	t.Cleanup(func() { reap(t, b.Dir) }) // between the daemon's end and its directory's
	b.Address = "unix://" + b.Dir + "/sock"
	name := filepath.Join(b.Dir, "buildkitd.toml")
	if err := os.WriteFile(name, []byte(conf.text(b)), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Log(version(t, needs.Tool(t, "buildkitd"), "--version"), "with", version(t, needs.Tool(t, "runc"), "--version"))
	b.Process = runtimes.Daemon(t, b.Dir, b.ready, "buildkitd", "--config", name)
	return b
}

// text is the daemon's configuration.
func (conf Config) text(b *Builder) string {
	var s strings.Builder
	entitlements := []string{"security.insecure", "network.host"}
	if conf.Deny {
		entitlements = nil
	}
	fmt.Fprintf(&s, "root = %q\ninsecure-entitlements = [%s]\n[grpc]\naddress = [%s]\n",
		cmp.Or(conf.Root, b.Dir+"/root"), quoted(entitlements), quoted(append([]string{b.Address}, conf.Listen...)))
	if conf.TLS != (TLS{}) {
		fmt.Fprintf(&s, "[grpc.tls]\nca = %q\ncert = %q\nkey = %q\n", conf.TLS.CA, conf.TLS.Cert, conf.TLS.Key)
	}
	s.WriteString("[worker.containerd]\nenabled = false\n")
	s.WriteString("[worker.oci]\nenabled = true\nsnapshotter = \"overlayfs\"\nnetworkMode = \"host\"\n")
	for _, host := range conf.Plain {
		fmt.Fprintf(&s, "[registry.%q]\nhttp = true\n", host)
	}
	s.WriteString(conf.TOML)
	return s.String()
}

func quoted(list []string) string {
	var q []string
	for _, s := range list {
		q = append(q, fmt.Sprintf("%q", s))
	}
	return strings.Join(q, ", ")
}

func (b *Builder) ready() error {
	out, err := b.Buildctl("debug", "workers").CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return nil
}

// Buildctl is a call of buildctl, not yet begun.
func (b *Builder) Buildctl(args ...string) *exec.Cmd {
	return exec.Command(b.ctl, append([]string{"--addr", b.Address}, args...)...)
}

// Kill ends the daemon as a lost machine does.
func (b *Builder) Kill(t testing.TB) {
	t.Helper()
	if err := b.Process.Kill(); err != nil {
		t.Fatal(err)
	}
}

// version is the first line of what a program says of itself.
func version(t testing.TB, program, flag string) string {
	t.Helper()
	line, _, _ := strings.Cut(runtimes.Run(t, nil, program, flag), "\n")
	return strings.TrimSpace(line)
}
