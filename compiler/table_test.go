package compiler

import (
	"context"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// samples has a line for every instruction that is built.
var samples = map[string]string{
	"ADD": "", "ARG": "ARG A=1", "CMD": "CMD x", "COPY": "COPY a b", "ENTRYPOINT": `ENTRYPOINT ["x"]`,
	"ENV": "ENV A=1", "EXPOSE": "EXPOSE 80", "FROM": "FROM scratch", "LABEL": "LABEL a=b",
	"MAINTAINER": "MAINTAINER me", "ROOTFS": "ROOTFS scratch", "RUN": "RUN true", "SHELL": `SHELL ["sh"]`,
	"STOPSIGNAL": "STOPSIGNAL TERM", "USER": "USER me", "VOLUME": "VOLUME /v", "WORKDIR": "WORKDIR /w",
	"YUM repo":    "YUM repo r --baseurl=https://example.org/os --nogpgcheck",
	"YUM key":     "YUM key keys/one",
	"YUM set":     "YUM set best=1",
	"YUM var":     "YUM var a=b",
	"YUM install": "YUM repo r --baseurl=https://example.org/os --nogpgcheck\nYUM install tool",
	"TARGET oci":  "TARGET oci a",
	"TARGET tar":  "TARGET tar a",
}

// Every instruction of the table is built: a row without its method fails.
func TestTableIsBuilt(t *testing.T) {
	for _, row := range instr.All {
		if row.Later {
			continue
		}
		if row.Verbs == nil {
			compileSample(t, row.Keyword)
		}
		for _, verb := range row.Verbs {
			if !verb.Later {
				compileSample(t, row.Keyword+" "+verb.Keyword)
			}
		}
	}
}

func compileSample(t *testing.T, name string) {
	t.Helper()
	line := samples[name]
	if line == "" {
		t.Errorf("%s: no sample", name)
		return
	}
	w := record(t, txtar.Parse([]byte("-- repo https://example.org/os --\ntool 1-1 noarch\n")))
	text := "ROOTFS scratch\n" + line + "\n"
	prog, list := check.Parse(diag.NewSource("Sysfile", text), check.Options{})
	if list.HasErrors() {
		t.Errorf("%s: %v", name, list)
		return
	}
	g, list, err := Compile(context.Background(), prog, Options{}, w)
	if err != nil || list.HasErrors() || g == nil {
		t.Errorf("%s: %v %v", name, err, list)
	}
	if strings.Contains(g.String(), "packages {") {
		t.Errorf("%s: a high op is left", name)
	}
}
