package lsp_test

import (
	"fmt"
	"strings"
	"testing"

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

// BenchmarkKeystroke types a character in the middle of a file of 5,000 lines and
// asks: for findings, or for completion.
func BenchmarkKeystroke(b *testing.B) {
	doc := protocol.TextDocumentIdentifier{URI: untitled}
	for _, bench := range []struct {
		name string
		ask  func(c *client, at protocol.Position)
	}{
		{"diagnostics", func(c *client, _ protocol.Position) {
			c.ask("textDocument/diagnostic", protocol.DocumentDiagnosticParams{TextDocument: doc}, new(protocol.DocumentDiagnosticReport))
		}},
		{"completion", func(c *client, at protocol.Position) {
			c.ask("textDocument/completion", protocol.PositionParams{TextDocument: doc, Position: at}, new(protocol.CompletionList))
		}},
	} {
		b.Run(bench.name, func(b *testing.B) {
			c := start(b, "", `{"textDocument": {"diagnostic": {}}}`, lsp.Options{})
			text := large(5000)
			lines := strings.Split(text, "\n")
			c.open(untitled, text)
			at := protocol.Position{Line: len(lines)/44*22 + 4, Character: len("WORKDIR /src")}
			bench.ask(c, at)
			n := 1
			for b.Loop() {
				n++
				c.types(untitled, n, &protocol.Range{Start: at, End: at}, "$")
				at.Character++
				bench.ask(c, at)
			}
		})
	}
}
