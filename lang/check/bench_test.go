package check_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// unit is 20 lines of a Dockerfile.
const unit = `# the stage of the compiler
FROM --platform=linux/amd64 example.org/tools:1 AS build%d
ARG VERSION=1.2.3 FLAGS="-O2 -g"
ENV PATH=/opt/bin:$PATH HOME=/root LANG="C.UTF-8"
RUN set -e; \
    # what the compiler needs
    mkdir -p /src /out && \
    cd /src && curl -sSfL https://example.org/${VERSION}.tar.gz | tar xz --strip-components=1 && \
    ./configure --prefix=/out && make -j4 && make install
COPY --from=other --chown=root:root /out/bin /out/lib /usr/local/
RUN --mount=type=cache,target=/var/cache/dnf --network=none <<EOF
echo "$VERSION" >/etc/version
test -s /etc/version
EOF
LABEL version="$VERSION" summary="A tool" maintainer=me@example.org
EXPOSE 80 443/tcp
WORKDIR /srv/www
ADD --chmod=0644 a.conf b.conf /etc/${VERSION}/
HEALTHCHECK --interval=30s CMD curl -f http://localhost/ || exit 1
CMD ["/usr/local/bin/tool", "--serve", "/srv/www"]
`

// lines is a file of about n lines: stages beside each other, or each on the one
// before.
func lines(n int, chained bool) string {
	var b strings.Builder
	for i := range n / strings.Count(unit, "\n") {
		text := fmt.Sprintf(unit, i)
		if chained && i > 0 {
			text = strings.Replace(text, "example.org/tools:1", fmt.Sprintf("build%d", i-1), 1)
		}
		b.WriteString(text)
	}
	return b.String()
}

func readOurs(tb testing.TB, text string) {
	if _, list := check.Parse(diag.NewSource("f", text), check.Options{}); list.HasErrors() {
		tb.Fatal(list)
	}
}

func readTheirs(tb testing.TB, text string) {
	res, err := parser.Parse(strings.NewReader(text))
	if err != nil {
		tb.Fatal(err)
	}
	if _, _, err := instructions.Parse(res.AST, linter.New(&linter.Config{})); err != nil {
		tb.Fatal(err)
	}
}

// BenchmarkRead reads files, by us (tree, columns, comments, all errors and
// warnings) and by BuildKit (commands).
func BenchmarkRead(b *testing.B) {
	for _, n := range []int{1_000, 10_000} {
		for _, chained := range []bool{false, true} {
			text := lines(n, chained)
			for name, read := range map[string]func(testing.TB, string){"sysbuild": readOurs, "buildkit": readTheirs} {
				b.Run(fmt.Sprintf("lines=%d/chained=%t/%s", n, chained, name), func(b *testing.B) {
					b.SetBytes(int64(len(text)))
					b.ReportAllocs()
					for b.Loop() {
						read(b, text)
					}
				})
			}
		}
	}
}
