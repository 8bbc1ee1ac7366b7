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
	"ADD": "ADD a b", "ARG": "ARG A=1", "CMD": "CMD x", "COPY": "COPY a b", "ENTRYPOINT": `ENTRYPOINT ["x"]`,
	"ENV": "ENV A=1", "EXPOSE": "EXPOSE 80", "FROM": "FROM scratch", "LABEL": "LABEL a=b",
	"MAINTAINER": "MAINTAINER me", "ROOTFS": "ROOTFS scratch", "RUN": "RUN true", "SHELL": `SHELL ["sh"]`,
	"STOPSIGNAL": "STOPSIGNAL TERM", "USER": "USER me", "VOLUME": "VOLUME /v", "WORKDIR": "WORKDIR /w",
	"YUM repo":    "YUM repo r --baseurl=https://example.org/os --nogpgcheck",
	"YUM key":     "YUM key keys/one",
	"YUM set":     "YUM set best=1",
	"YUM var":     "YUM var a=b",
	"YUM install": "YUM repo r --baseurl=https://example.org/os --nogpgcheck\nYUM install tool",
	"YUM remove":  "YUM remove tool",
	"YUM upgrade": "YUM repo r --baseurl=https://example.org/os --nogpgcheck\nYUM upgrade",
	"YUM downgrade": "YUM repo r --baseurl=https://example.org/os --nogpgcheck\n" +
		"YUM install tool-2\nYUM downgrade tool",
	"TARGET oci": "TARGET oci a",
	"TARGET tar": "TARGET tar a",

	"YUM module": "YUM module enable a:1", "YUM snapshot": "YUM snapshot 2024-01-01",

	"HEALTHCHECK CMD": "HEALTHCHECK CMD true", "HEALTHCHECK NONE": "HEALTHCHECK NONE", "ONBUILD": "ONBUILD RUN true",
	"EXPORT file": "EXPORT file a /b", "EXPORT dir": "EXPORT dir /a", "EXPORT symlink": "EXPORT symlink a /b",
	"EXPORT service": "EXPORT service a", "EXPORT config": "EXPORT config --hostname=h", "EXPORT tmpfiles": "EXPORT tmpfiles a",
	"EXPORT default": "EXPORT default A=1", "EXPORT rename": "EXPORT rename /a=/b",

	"INCLUDE": "INCLUDE more",
}

// unbuilt are checked and not built yet.
var unbuilt = map[string]string{
	"TARGET aci": "TARGET aci a:1", "TARGET system": "TARGET system a:1",
}

// Every instruction of the table is built: a row without its method fails.
func TestTableIsBuilt(t *testing.T) {
	for _, row := range instr.All {
		if row.Verbs == nil {
			compileSample(t, row.Keyword)
		}
		for _, verb := range row.Verbs {
			compileSample(t, row.Keyword+" "+verb.Keyword)
		}
	}
}

func compileSample(t *testing.T, name string) {
	t.Helper()
	line, refused := samples[name], false
	if line == "" {
		line, refused = unbuilt[name], true
	}
	if line == "" {
		t.Errorf("%s: no sample", name)
		return
	}
	w := record(t, txtar.Parse([]byte("-- repo https://example.org/os --\ntool 1-1 noarch\ntool 2-1 noarch\n-- context/more --\nENV A=1\n-- context/a --\n[Service]\nExecStart=x\n")))
	text := "ROOTFS scratch\n" + line + "\n"
	prog, list := check.Parse(diag.NewSource("Sysfile", text), check.Options{Context: w})
	if list.HasErrors() {
		t.Errorf("%s: %v", name, list)
		return
	}
	g, list, err := Compile(context.Background(), prog, Options{Caps: Caps{Formats: []string{"oci", "tar"}}}, w)
	if refused {
		if err != nil || g != nil || len(list) == 0 || list[0].Span.Pos().Line != 2 {
			t.Errorf("%s: %v %v, where an error at line 2 is wanted", name, err, list)
		}
		return
	}
	if err != nil || list.HasErrors() || g == nil {
		t.Errorf("%s: %v %v", name, err, list)
	}
	if strings.Contains(g.String(), "packages {") {
		t.Errorf("%s: a high op is left", name)
	}
}
