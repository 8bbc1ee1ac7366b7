package lsp_test

import (
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// large is a Sysfile of so many lines, in stages of twenty-two each.
func large(lines int) string {
	var b strings.Builder
	for n := 0; n*22 < lines; n++ {
		fmt.Fprintf(&b, `# the stage of tool %[1]d
ROOTFS example.org/tools:%[1]d AS tool%[1]d
ARG VERSION=1.2.%[1]d FLAGS="-O2 -g"
ENV PATH=/opt/bin:$PATH LANG="C.UTF-8"
WORKDIR /src
YUM install bash coreutils-%[1]d
RUN set -e; \
    # what the compiler needs
    mkdir -p /src /out && \
    curl -sSfL -o a%[1]d.tar.gz https://example.org/${VERSION}.tar.gz && tar xzf a.tar.gz && \
    ./configure --prefix=/out CFLAGS="$FLAGS" && make -j4 && make install
COPY --chown=root:root bin lib /usr/local/
RUN <<EOF
echo "$VERSION" >/etc/version%[1]d
test -s /etc/version
EOF
LABEL version="$VERSION" summary="A tool" maintainer=me@example.org
EXPOSE 80 443/tcp
USER web
ENTRYPOINT ["/usr/local/bin/tool", "--serve"]
CMD ["--port", "80"]

`, n)
	}
	return b.String()
}

// keystrokes are what is asked behind each keystroke, and how much of a
// processor's time the answer may take: the client's share is in it.
var keystrokes = []struct {
	name  string
	limit time.Duration
	ask   func(c *client, at protocol.PositionParams)
}{
	{"diagnostics", 50 * time.Millisecond, func(c *client, at protocol.PositionParams) {
		c.ask("textDocument/diagnostic", protocol.DocumentDiagnosticParams{TextDocument: at.TextDocument}, new(protocol.DocumentDiagnosticReport))
	}},
	{"completion", 20 * time.Millisecond, func(c *client, at protocol.PositionParams) {
		c.ask("textDocument/completion", at, new(protocol.CompletionList))
	}},
}

// typist types in the middle of a file of 5,000 lines.
type typist struct {
	*client
	at      protocol.PositionParams
	version int
}

func newTypist(tb testing.TB) *typist {
	w := &typist{client: start(tb, "", `{"textDocument": {"diagnostic": {}}}`, lsp.Options{}), version: 1}
	text := large(5000)
	w.open(untitled, text)
	w.at.TextDocument.URI = untitled
	w.at.Position = protocol.Position{Line: strings.Count(text, "\n")/44*22 + 4, Character: len("WORKDIR /src")}
	return w
}

func (w *typist) types(text string) {
	w.version++
	w.client.types(untitled, w.version, &protocol.Range{Start: w.at.Position, End: w.at.Position}, text)
	w.at.Position.Character += len(text)
}

// BenchmarkKeystroke types a character and asks.
func BenchmarkKeystroke(b *testing.B) {
	for _, k := range keystrokes {
		b.Run(k.name, func(b *testing.B) {
			w := newTypist(b)
			k.ask(w.client, w.at)
			before := processorTime(b)
			for b.Loop() {
				w.types("$")
				k.ask(w.client, w.at)
			}
			// The machine may have other things to do.
			b.ReportMetric((processorTime(b)-before).Seconds()*1000/float64(b.N), "cpu-ms/op")
		})
	}
}

// processorTime is what this process took so far, its server and its client.
func processorTime(tb testing.TB) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		tb.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
