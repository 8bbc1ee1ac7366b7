package syntax_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// TestSameAsBuildKit reads BuildKit's own test files, and ours, by both parsers.
func TestSameAsBuildKit(t *testing.T) {
	files := corpus(t)
	if len(files) < 40 {
		t.Fatalf("only %d Dockerfiles", len(files))
	}
	compared := 0
	for name, text := range files {
		want, err := byBuildKit(text)
		if err != nil {
			continue
		}
		compared++
		got, list := byUs(text)
		if list.HasErrors() && byInstructions(text) == nil {
			t.Errorf("%s: BuildKit takes it, we do not:\n%v", name, list)
		}
		for i := range max(len(got), len(want)) {
			if i >= len(got) || i >= len(want) || got[i] != want[i] {
				t.Errorf("%s: instruction %d:\nwe       %s\nBuildKit %s", name, i, at2(got, i), at2(want, i))
				break
			}
		}
	}
	t.Logf("%d files compared", compared)
	if compared < 40 {
		t.Errorf("only %d files could be compared", compared)
	}
}

func at2(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return "(none)"
}

// corpus is every Dockerfile of BuildKit's parser tests and every Sysfile of
// ours that has none of the added instructions.
func corpus(t testing.TB) map[string]string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/moby/buildkit").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	dir := filepath.Join(strings.TrimSpace(string(out)), "frontend/dockerfile/parser/testfiles")
	names, err := filepath.Glob(filepath.Join(dir, "*", "Dockerfile"))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(text)
	}
	for i, text := range dockerfiles {
		files[fmt.Sprintf("dockerfiles[%d]", i)] = text
	}
	return files
}

// byInstructions is what BuildKit's second step says of a text: of verbs, say,
// its first one does not know.
func byInstructions(text string) error {
	res, err := parser.Parse(strings.NewReader(text))
	if err == nil {
		_, _, err = instructions.Parse(res.AST, nil)
	}
	return err
}

// byBuildKit gives each instruction in a normal form.
func byBuildKit(text string) ([]string, error) {
	res, err := parser.Parse(strings.NewReader(text))
	if err != nil {
		return nil, err
	}
	var out []string
	for _, n := range res.AST.Children {
		var b strings.Builder
		row := instr.Find(n.Value)
		known := row != nil
		fmt.Fprintf(&b, "%s %q json=%t", strings.ToUpper(n.Value), n.Flags, n.Attributes["json"] && known)
		if known && row.Form == instr.Inner {
			if text := strings.TrimSpace(n.Original[len("ONBUILD"):]); text != "" && len(n.Flags) == 0 {
				fmt.Fprintf(&b, " %q", text)
			}
		} else if known {
			for w := n.Next; w != nil; w = w.Next {
				if row.Form == instr.Pairs { // name, value, separator
					fmt.Fprintf(&b, " %q=%q", w.Value, w.Next.Value)
					w = w.Next.Next
					continue
				}
				fmt.Fprintf(&b, " %q", w.Value)
			}
		}
		for _, h := range n.Heredocs {
			content := h.Content
			if h.Chomp {
				content = parser.ChompHeredocContent(content)
			}
			fmt.Fprintf(&b, " <<%q,%t,%t,%q", h.Name, h.Expand, h.Chomp, content)
		}
		out = append(out, b.String())
	}
	return out, nil
}

// byUs gives the same normal form by our parser.
func byUs(text string) ([]string, diag.List) {
	file, list := syntax.Parse(diag.NewSource("Dockerfile", text))
	var out []string
	for _, i := range file.Instrs {
		var b strings.Builder
		known := i.Row != nil
		var flags []string
		for _, f := range i.Flags {
			s := "--" + f.Name
			if f.Value != nil {
				s += "=" + f.Value.Text
			}
			flags = append(flags, s)
		}
		if flags == nil && i.Row != nil && len(strings.Fields(i.Text)) > 1 {
			flags = []string{}
		}
		fmt.Fprintf(&b, "%s %q json=%t", strings.ToUpper(i.Keyword.Text), flags, i.JSON && known)
		if known {
			if i.Row.Form == instr.Choice && i.Verb != nil {
				fmt.Fprintf(&b, " %q", i.Verb.Text)
			}
			for _, w := range i.Args {
				if i.Row.Form == instr.Inner && len(i.Flags) > 0 {
					break // BuildKit keeps them in the text
				}
				fmt.Fprintf(&b, " %q", w.Text)
			}
			for _, p := range i.Pairs {
				switch {
				case p.Value == nil:
					fmt.Fprintf(&b, " %q", p.Name.Text)
				case i.Row.Form == instr.Names:
					fmt.Fprintf(&b, " %q", p.Name.Text+"="+p.Value.Text)
				default:
					fmt.Fprintf(&b, " %q=%q", p.Name.Text, p.Value.Text)
				}
			}
		}
		for _, h := range i.Heredocs {
			fmt.Fprintf(&b, " <<%q,%t,%t,%q", h.Name, h.Expand, h.Chomp, h.Body.Text)
		}
		out = append(out, b.String())
	}
	return out, list
}

// dockerfiles are more than BuildKit's own: what its tests leave out.
var dockerfiles = []string{
	"FROM scratch\nRUN <<A cat <<-'B' 3<<C\nx\nA\n\t\ty $z\n\tB\nC\n",
	"FROM scratch\nCOPY <<\"a b\" <<c /d/\nx\na b\ny\nc\n",
	"FROM scratch\nRUN echo it's <<EOF\nENV a=b\n",
	"FROM scratch\r\nRUN a \\\r\n # c\r\n b\r\nCOPY <<E /x\r\none\r\nE\r\n",
	"# escape=`\nFROM scratch\nRUN a `\n b `` c\nENV p=C:\\dir q=a` b\n",
	"FROM scratch\nENV a=\"x \\\n  y\" b='c\\' d=e\\ f\nENV old \"way of\" it\nLABEL  a=1  b = \n",
	"FROM --platform=$P scratch AS x\nCOPY --from=x --chown=\"a:b\" -- --c /d\n",
	"FROM scratch\nCMD [ \"a\" , \"b\\\"c\\u00e9\" ]\nCMD ['a']\nCMD [\"a\"] b\nSHELL [\"x\"]\nVOLUME [\"/a\"]\nVOLUME /a /b\n",
	"FROM scratch\nARG A B=c D=\"e f\" G=\nEXPOSE 80 443/tcp\nUSER  a:b \nWORKDIR /a b\nSTOPSIGNAL 9\n",
	"\ufeffFROM scratch\n\\\nRUN a\n  \t RUN b \\ \n\n  c\n",
	"FROM scratch\nRUN cat <<EOF | tr a b\n$x ${y}\nEOF\nRUN 3<<EOF cat <&3\nx\nEOF\n",
	"FROM scratch\nRUN <<E\\F\nx\nEF\nRUN <<E\"O\"F\ny\nEOF\nRUN <<'' true\n",
	"FROM scratch\nRUN --network=none --mount=type=cache,target=/x true\nENTRYPOINT [\"a\"]\n",
	"FROM scratch\nRUN echo \\\\\\\nRUN b\n",
}

// FuzzParse holds the parser to its promises: no panic, every place inside the
// source, and what BuildKit reads is read the same way.
func FuzzParse(f *testing.F) {
	for _, text := range corpus(f) {
		f.Add(text)
	}
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, list := syntax.Parse(diag.NewSource("f", text))
		inside(t, file, list)
		if !comparable(text) {
			return
		}
		want, err := byBuildKit(text)
		got, list := byUs(text)
		if err != nil || list.HasErrors() {
			return
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q:\nwe       %s\nBuildKit %s", text, got, want)
		}
	})
}

// openFlag is a flag whose quote does not end on its line.
var openFlag = regexp.MustCompile(`(?m)--(?:[^\s"']|"[^"\n]*"|'[^'\n]*')*(?:"[^"\n]*|'[^'\n]*)$`)

// comparable leaves out what is known to differ: BuildKit cuts flags into bytes,
// drops one whose quote does not end, finds heredocs in the words of a ${…},
// doubles escapes in their quotes, reads lines of 64 KiB at most, and knows
// neither our instructions nor directives.
func comparable(text string) bool {
	if len(text) > 60<<10 || !utf8.ValidString(text) || strings.Contains(strings.ToLower(text), "sysfile") {
		return false
	}
	if strings.Contains(text, "<<") && strings.ContainsAny(text, "$\\`\"'") {
		return false
	}
	for _, r := range text {
		if r >= utf8.RuneSelf {
			return false
		}
	}
	if openFlag.MatchString(text) {
		return false
	}
	for line := range strings.SplitSeq(text, "\n") {
		if word, _, _ := strings.Cut(strings.TrimSpace(line), " "); len(word) > 0 {
			if row := instr.Find(word); row == nil || row.Anywhere || row.Keyword == "INCLUDE" {
				return false
			}
		}
	}
	return true
}

// inside wants every span to lie in its source, and none to end before it
// begins.
func inside(t *testing.T, file *syntax.File, list diag.List) {
	t.Helper()
	good := func(what string, s diag.Span) {
		if s.Source != file.Source || s.Start < 0 || s.Start > s.End || s.End > len(file.Source.Text) {
			t.Errorf("%s: the span %d:%d leaves the source", what, s.Start, s.End)
		}
	}
	last := 0
	for _, i := range file.Instrs {
		good(i.Text, i.Span)
		good(i.Text, i.Line)
		if i.Span.Start < last {
			t.Errorf("%s: begins before the line above it ends", i.Text)
		}
		last = i.Span.End
		for _, w := range i.Args {
			good(w.Text, w.Span)
		}
		for _, f := range i.Flags {
			good(f.Name, f.Span)
		}
		for _, p := range i.Pairs {
			good(p.Name.Text, p.Name.Span)
			if p.Value != nil {
				good(p.Value.Text, p.Value.Span)
			}
		}
		for _, h := range i.Heredocs {
			good(h.Name, h.Word)
			good(h.Name, h.Body.Span)
		}
	}
	for _, d := range list {
		if d.Rule == syntax.RuleInternal {
			t.Errorf("the parser broke: %s", d.Summary)
		}
		good(d.Summary, d.Span)
	}
}

// BenchmarkParse reads one large file, by us and by BuildKit.
func BenchmarkParse(b *testing.B) {
	var text strings.Builder
	for text.Len() < 40<<10 {
		text.WriteString(benchmarkText)
	}
	b.Run("sysbuild", func(b *testing.B) {
		b.SetBytes(int64(text.Len()))
		b.ReportAllocs()
		for b.Loop() {
			if _, list := syntax.Parse(diag.NewSource("f", text.String())); list.HasErrors() {
				b.Fatal(list)
			}
		}
	})
	b.Run("buildkit", func(b *testing.B) {
		b.SetBytes(int64(text.Len()))
		b.ReportAllocs()
		for b.Loop() {
			if _, err := parser.Parse(strings.NewReader(text.String())); err != nil {
				b.Fatal(err)
			}
		}
	})
}

const benchmarkText = `# the stage of the compiler
FROM --platform=linux/amd64 example.org/tools:1 AS build
ARG VERSION=1.2.3 FLAGS="-O2 -g"
ENV PATH=/opt/bin:$PATH HOME=/root LANG="C.UTF-8"
RUN set -e; \
    # what the compiler needs
    mkdir -p /src /out && \
    cd /src && curl -sSfL https://example.org/${VERSION}.tar.gz | tar xz --strip-components=1 && \
    ./configure --prefix=/out && make -j4 && make install
COPY --from=build --chown=root:root /out/bin /out/lib /usr/local/
RUN <<EOF
echo "$VERSION" >/etc/version
test -s /etc/version
EOF
LABEL version="$VERSION" summary="A tool" maintainer=me@example.org
EXPOSE 80 443/tcp
WORKDIR /srv/www
CMD ["/usr/local/bin/tool", "--serve", "/srv/www"]
`
