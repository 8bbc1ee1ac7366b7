//go:build conformance

package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

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
