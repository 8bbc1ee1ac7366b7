package check_test

import (
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// BenchmarkParse reads and checks a Dockerfile of about a thousand lines, and one
// of ten thousand, beside BuildKit's two steps.
func BenchmarkParse(b *testing.B) {
	for _, size := range []struct {
		name  string
		lines int
	}{{"1k", 1_000}, {"10k", 10_000}} {
		text := strings.Repeat(benchmarkText, size.lines/strings.Count(benchmarkText, "\n")+1)
		b.Run("sysbuild/"+size.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if prog, list := check.Parse(diag.NewSource("f", text), check.Options{}); prog == nil {
					b.Fatal(list)
				}
			}
		})
		b.Run("buildkit/"+size.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if err := byBuildKit(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

const benchmarkText = `# the stage of the compiler
FROM --platform=linux/amd64 example.org/tools:1
ARG VERSION=1.2.3 FLAGS="-O2 -g"
ENV PATH=/opt/bin:$PATH HOME=/root LANG="C.UTF-8"
RUN --mount=type=cache,target=/var/cache/build --network=none set -e; \
    # what the compiler needs
    mkdir -p /src /out && \
    cd /src && curl -sSfL https://example.org/${VERSION}.tar.gz | tar xz --strip-components=1 && \
    ./configure --prefix=/out && make -j4 && make install
COPY --from=example.org/files:1 --chown=root:root /out/bin /out/lib /usr/local/
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/a.tar.gz /opt/
RUN <<EOF
echo "$VERSION" >/etc/version
test -s /etc/version
EOF
LABEL version="$VERSION" summary="A tool" maintainer=me@example.org
HEALTHCHECK --interval=30s CMD ["/usr/bin/probe", "--deep"]
ONBUILD COPY . /srv
EXPOSE 80 443/tcp
WORKDIR /srv/www
CMD ["/usr/local/bin/tool", "--serve", "/srv/www"]
`
