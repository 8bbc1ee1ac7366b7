package lint_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// BenchmarkParse reads a Dockerfile of a thousand lines: by BuildKit, up to its
// typed instructions; by the checker; and with every lint, the shell of each RUN
// among them.
func BenchmarkParse(b *testing.B) {
	text := large(1000)
	b.Run("buildkit", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			res, err := parser.Parse(strings.NewReader(text))
			if err != nil {
				b.Fatal(err)
			}
			if _, _, err := instructions.Parse(res.AST, nil); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("check", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			if _, list := check.Parse(diag.NewSource("f", text), check.Options{}); list.HasErrors() {
				b.Fatal(list)
			}
		}
	})
	b.Run("lint", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			if _, list := lint.Parse(diag.NewSource("f", text), lint.Options{}); list.HasErrors() {
				b.Fatal(list)
			}
		}
	})
}

// large is a Dockerfile of so many lines, in stages of twenty-one each.
func large(lines int) string {
	var b strings.Builder
	for n := 0; n*21 < lines; n++ {
		fmt.Fprintf(&b, `# the stage of tool %[1]d
FROM example.org/tools:%[1]d AS tool%[1]d
ARG VERSION=1.2.%[1]d FLAGS="-O2 -g"
ENV PATH=/opt/bin:$PATH LANG="C.UTF-8"
WORKDIR /src
RUN set -e; \
    # what the compiler needs
    mkdir -p /src /out && \
    curl -sSfL -o a.tar.gz https://example.org/${VERSION}.tar.gz && tar xzf a.tar.gz && \
    ./configure --prefix=/out CFLAGS="$FLAGS" && make -j4 && make install
COPY --chown=root:root bin lib /usr/local/
RUN <<EOF
echo "$VERSION" >/etc/version
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
