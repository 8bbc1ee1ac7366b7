package check_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestSameRandom reads 500 files put together at random, from one seed: every
// instruction and flag, heredocs, joined lines with comments and empty lines
// between, both escapes, quotes, variables, JSON lists, CRLF, byte order marks,
// tabs.
func TestSameRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(33, 1))
	taken := 0
	for n := range 500 {
		g := &generator{Rand: r, escape: `\`}
		if same(t, fmt.Sprintf("file %d", n), g.file()) {
			taken++
		}
	}
	t.Logf("both take %d of 500", taken)
	if taken < 400 {
		t.Errorf("both take only %d of 500 files", taken)
	}
}

// FuzzSame reads files put together from other seeds.
func FuzzSame(f *testing.F) {
	f.Add(uint64(33), uint64(1))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		g := &generator{Rand: rand.New(rand.NewPCG(a, b)), escape: `\`}
		same(t, "a file", g.file())
	})
}

type generator struct {
	*rand.Rand
	escape string
	b      strings.Builder
}

func (g *generator) pick(from ...string) string { return from[g.IntN(len(from))] }

// some is none to three of a list, each with a separator before it.
func (g *generator) some(from ...string) string {
	out := ""
	for range g.IntN(4) {
		out += g.sep() + g.pick(from...)
	}
	return out
}

// sep stands between words: blanks, or a joined line.
func (g *generator) sep() string {
	if g.IntN(4) > 0 {
		return g.pick(" ", " ", " ", "  ", "\t", " \t ")
	}
	join := g.escape + g.pick("", "", " ", "\t ") + "\n"
	after := g.pick("", "", "  ", "\t", "# a comment\n ", "   # another "+g.escape+"\n", "\n ", "#\n\t")
	if strings.HasSuffix(after, " ") || strings.HasSuffix(after, "\t") {
		return g.pick(" ", "", "\t") + join + after
	}
	return g.pick(" ", "\t") + join + after
}

func (g *generator) file() string {
	g.b.WriteString(g.pick("", "", "", "# syntax=docker/dockerfile:1\n", "#a comment\n\n", "\n"))
	if g.IntN(5) == 0 {
		g.b.Reset()
		g.escape = "`"
		g.b.WriteString(g.pick("# escape=`\n", "#ESCAPE = `\n", "# syntax=x\n# escape=`\n"))
	}
	for range g.IntN(3) {
		g.line(g.keyword("ARG"), g.args())
	}
	for n := range 1 + g.IntN(3) {
		g.stage(n)
	}
	text := g.b.String()
	if g.IntN(8) == 0 {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	if g.IntN(8) == 0 {
		text = "\ufeff" + text
	}
	if g.IntN(8) == 0 {
		text = strings.TrimRight(text, "\r\n")
	}
	return text
}

func (g *generator) keyword(s string) string {
	return g.pick("", "", "", " ", "\t") + g.pick(s, s, s, strings.ToLower(s), s[:1]+strings.ToLower(s[1:]))
}

func (g *generator) line(keyword, rest string) {
	g.b.WriteString(keyword + rest + g.pick("", "", "", " ", "\t") + "\n")
	g.b.WriteString(g.pick("", "", "", "\n", "# between\n", " # "+g.escape+"\n", "\n\n"))
}

func (g *generator) stage(n int) {
	from := g.some1("scratch", "busybox", "a/b:1@sha256:x", "$A", "${B:-x}", "busybox:${A}", "s0")
	if g.IntN(3) == 0 {
		from = g.sep() + g.pick("--platform=linux/amd64", "--platform=$A", `--platform="$B"`) + from
	}
	if g.IntN(2) == 0 {
		from += g.sep() + g.pick("AS", "as", "As") + g.sep() + fmt.Sprint(g.pick("s", "S"), n)
	}
	g.line(g.keyword("FROM"), from)
	for range g.IntN(9) {
		g.instruction()
	}
}

// some1 is one of a list, with a separator before it.
func (g *generator) some1(from ...string) string { return g.sep() + g.pick(from...) }

func (g *generator) instruction() {
	all := []func() (string, string){
		func() (string, string) { return "ARG", g.args() },
		func() (string, string) { return "ENV", g.pairs() },
		func() (string, string) { return "LABEL", g.pairs() },
		func() (string, string) { return "RUN", g.runFlags() + g.command() },
		func() (string, string) { return "RUN", g.runFlags() + g.command() },
		func() (string, string) { return "CMD", g.command() },
		func() (string, string) { return "ENTRYPOINT", g.command() },
		func() (string, string) { return "COPY", g.copyFlags() + g.paths() },
		func() (string, string) { return "ADD", g.addFlags() + g.paths() },
		func() (string, string) { return "WORKDIR", g.some1("/a", "a b", "$A", `"/x y"`, "/${B}/c") },
		func() (string, string) { return "USER", g.some1("a", "a:b", "$U", "${U}:${U:-0}", "1000:1000") },
		func() (string, string) {
			return "EXPOSE", g.some1("80", "$P/tcp", "443/udp", "9-10") + g.some("22", "${P}", "1-2/tcp")
		},
		func() (string, string) { return "VOLUME", g.volumes() },
		func() (string, string) { return "STOPSIGNAL", g.some1("9", "SIGTERM", "$A", "${EMPTY:-SIGINT}") },
		func() (string, string) { return "SHELL", g.json("/bin/sh", "-c", "$A", "a b") },
		func() (string, string) { return "MAINTAINER", g.some1("me", "a b <c@d>", `"x"`) },
		func() (string, string) { return "HEALTHCHECK", g.health() },
		func() (string, string) {
			return "ONBUILD", g.some1("RUN a b", "COPY --chown=a x /y", `CMD ["a"]`, "ENV a=$b", "USER x")
		},
	}
	keyword, rest := all[g.IntN(len(all))]()
	if keyword != "ARG" && g.IntN(100) == 0 {
		rest = g.some1("", "[1]", `"`, "--nothing=1", "--from", "<<E") // mostly wrong
	}
	docs := ""
	if (keyword == "RUN" || keyword == "COPY" || keyword == "ADD") && g.IntN(4) == 0 {
		rest, docs = g.heredocs(keyword)
	}
	if docs == "" {
		g.line(g.keyword(keyword), rest)
		return
	}
	g.b.WriteString(g.keyword(keyword) + rest + "\n" + docs)
}

func (g *generator) word() string {
	return g.pick(
		"a", "b.c", "/x/y", "$A", "${A}", "$B", `"$B c"`, "'$A b'", `"d  e"`, "${EMPTY:-f}", "${A:+g}", "${NONE-h}", "${A#o}", "${A%%e*}",
		"${A/n/x}", "${B//o/0}", "pre$A", `"${B}"post`, "é日", "1", "x=y", "*.c", "a"+g.escape+" b", g.escape+"$A", g.escape+`"q`, `'it"s'`,
	)
}

func (g *generator) args() string {
	out := ""
	for range 1 + g.IntN(3) {
		out += g.sep() + g.pick("A", "B", "X1", "_y", "A="+g.word(), "Z="+g.word(), "E=")
	}
	return out
}

func (g *generator) pairs() string {
	if g.IntN(6) == 0 {
		return " " + g.pick("A", "key") + g.pick(" ", "\t", "  ") + g.pick("old", "old  way $A", `"of" it`, "= x", "x=y")
	}
	out := ""
	for range 1 + g.IntN(3) {
		out += g.sep() + g.pick("A", "B", "a.b", `"k y"`, "$A") + "=" + g.pick(g.word(), g.word(), "")
	}
	return out
}

func (g *generator) json(from ...string) string {
	out := g.sep() + "["
	for n := range 1 + g.IntN(3) {
		if n > 0 {
			out += g.pick(",", ", ", " , ", ","+g.sep())
		}
		out += `"` + g.pick(from...) + `"`
	}
	return out + g.pick("]", " ]")
}

func (g *generator) command() string {
	if g.IntN(3) == 0 {
		return g.json("a", "b c", "$A", `\"q\"`, `\u00e9`, "", "/bin/x", `\\`)
	}
	out := g.sep() + g.pick("echo", "a", "set -e;", "[ -f x ]", "exec", "$A", "'x y'", `"a b"`, "--", "-x")
	for range g.IntN(6) {
		out += g.sep() + g.pick("a", "$A", "&&", "|", "'it is'", `"$B"`, "#no", "${B}", "x=y", ">f", "2>&1", ";", "\\\\", "[a]", `\"`)
	}
	return out
}

func (g *generator) runFlags() string {
	return g.flags(
		"--network=none", "--network=default", "--security=sandbox", "--mount=type=cache,target=/c", "--mount=type=bind,source=/a,target=/b,rw",
		"--mount=type=secret,id=x,required", "--mount=type=ssh", "--mount=type=tmpfs,target=/t,size=10m", "--mount=target=/$A,from=s0",
		`--mount="type=cache,target=/a b,id=$A"`, "--mount=type=cache,dst=/c,sharing=locked,uid=$U,gid=5,mode=0700,ro=$T",
		"--mount=type=secret,source=x,target=/y,env=Z,mode=0400", "--mount=type=cache,target=/c,readonly=false", "--mount=TYPE=bind,Target=/x",
	)
}

func (g *generator) copyFlags() string {
	return g.flags("--from=s0", "--from=0", "--from=img:1", "--chown=$U:b", "--chmod=0755", "--chmod=$A", "--link", "--link=false", "--parents", "--exclude=*.c", "--exclude=b", `--chown="a:b"`)
}

func (g *generator) addFlags() string {
	return g.flags("--chown=a", "--chmod=u+x", "--link=true", "--keep-git-dir", "--keep-git-dir=true", "--unpack", "--unpack=false", "--exclude=x", "--exclude=$A")
}

// flags are some of a list, each name once but for those that may stand often.
func (g *generator) flags(from ...string) string {
	out := ""
	seen := map[string]bool{}
	for range g.IntN(4) {
		f := g.pick(from...)
		name, _, _ := strings.Cut(f, "=")
		if seen[name] && name != "--mount" && name != "--exclude" {
			continue
		}
		seen[name] = true
		out += g.sep() + f
	}
	return out
}

func (g *generator) paths() string {
	if g.IntN(4) == 0 {
		return g.pick(` ["a", "b c", "/d/"]`, ` ["$A","/d"]`, "\t[ \"${B}\" ,\t\"x\", \"/d/\" ]")
	}
	out := ""
	for range 2 + g.IntN(2) {
		out += g.sep() + g.pick("a", "b/*", "$A", "${B:-x}", "./c", "/d/", "e$A", "é", "x[1]", `'y'`, "https://e.org/f")
	}
	return out
}

func (g *generator) volumes() string {
	if g.IntN(2) == 0 {
		return g.json("/a", "/b c", "$A")
	}
	return g.some1("/a", "/$A", "b") + g.some("/c", "${B}", "'/d'")
}

func (g *generator) health() string {
	if g.IntN(4) == 0 {
		return g.some1("NONE", "none")
	}
	return g.flags("--interval=5s", "--timeout=1m30s", "--start-period=0", "--start-interval=1s", "--retries=3") + g.some1("CMD", "cmd") + g.command()
}

// heredocs give a line and what follows it.
func (g *generator) heredocs(keyword string) (rest, docs string) {
	body := g.pick("", "x\n", "\ty $A \\$A\n  z\n", "a `b` \"c\" 'd' ${B}\n", "#!/bin/sh\necho\n", "a \\\nb\n", "E1\n", "# c\n\n\n")
	form := g.pick("<<E", "<<-E", `<<"E"`, "<<'E'", "0<<E", `<<-"E"`)
	end := "E\n"
	if strings.Contains(form, "-") {
		end = "\t\tE\n"
	}
	if keyword == "RUN" {
		return " " + g.pick("", "cat ", "--network=none ") + form + g.pick("", " >x", " | tr a b"), body + end
	}
	if g.IntN(3) == 0 {
		return " " + form + " <<F /d/", body + end + "second $A\nF\n"
	}
	return " " + g.pick("", "--chown=a ") + form + " " + g.pick("/d", "/$A", "/d/"), body + end
}
