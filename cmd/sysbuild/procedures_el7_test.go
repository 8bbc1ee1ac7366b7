//go:build conformance

package main

import (
	"bufio"
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestProcedureBase builds the first one of CentOS's own packages. Of those that
// it names, the repository beside the checkout lacks yum and iputils, and some
// of the others are stand-ins with a key of their own.
func TestProcedureBase(t *testing.T) {
	needs.Root(t)
	el7 := needs.EL7(t)
	mux := http.NewServeMux()
	mux.Handle("/", http.FileServer(http.Dir(el7)))
	mux.HandleFunc("/RPM-GPG-KEY-CentOS-7", func(w http.ResponseWriter, _ *http.Request) {
		for _, name := range []string{"RPM-GPG-KEY-CentOS-7", "RPM-GPG-KEY-stand-ins"} {
			key, _ := os.ReadFile(filepath.Join(el7, name))
			_, _ = w.Write(append(key, '\n'))
		}
	})
	server := httptest.NewServer(mux)
	defer server.Close()
	dir := t.TempDir()
	putFile(t, filepath.Join(dir, "Sysfile"), strings.Replace(procedures(t, "sysfile")[0], " yum procps-ng iputils", " bash coreutils procps-ng", 1))
	got := sysbuildIn(t, dir, "sysbuild build --progress quiet --build-arg MIRROR="+server.URL+" && sysbuild run out/centos_7.oci.tar cat /etc/redhat-release && sysbuild run out/centos_7.aci ps --version")
	for _, want := range []string{"CentOS Linux release 7.9.2009 (Core)", "procps-ng version 3.3.10"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in\n%s", want, got)
		}
	}
}

// TestProcedureService runs what init writes as the host does that it is
// installed on, with runc: it works on a read-only root, and ends when it is told
// to.
func TestProcedureService(t *testing.T) {
	needs.Root(t)
	runc := needs.Tool(t, "runc")
	dir := t.TempDir()
	hostroot.Make(t, filepath.Join(dir, "clock/rootfs"), "sh", "sleep")
	sysbuildIn(t, dir, "sysbuild init --kind system --base ./rootfs/ --default ZONE=UTC --config cap-add=sys_time clock && "+
		"sysbuild build --progress quiet clock && mkdir host && sysbuild install --root host out/clock_1.system.tar")
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, runc, "--root", filepath.Join(dir, "runc"), "run", "sysbuild-test-clock")
	cmd.Dir = filepath.Join(dir, "host/var/lib/containers/sysbuild/clock.0")
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer exec.Command(runc, "--root", filepath.Join(dir, "runc"), "delete", "--force", "sysbuild-test-clock").Run()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if want := "clock has nothing to do yet; edit run.sh\n"; err != nil || line != want {
		t.Errorf("it says %q, %v", line, err)
	}
	kill := exec.Command(runc, "--root", filepath.Join(dir, "runc"), "kill", "sysbuild-test-clock", "TERM")
	if text, err := kill.CombinedOutput(); err != nil {
		t.Errorf("kill: %v: %s", err, text)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("it ended with %v: %s", err, said.String())
	}
}
