//go:build oracle

package compiler_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// What follows holds the configuration of the images that we write to the one
// that BuildKit's dockerfile2llb makes of the same Dockerfile, field by field,
// history included. Both read the same base images, OCI layouts in a directory.
// Only the diff IDs are left out: nothing is run.

var epoch = time.Unix(1_700_000_000, 0).UTC()

// bases are the configurations of the base images.
var bases = map[string]string{
	"bare":  `{"architecture":"amd64","os":"linux","config":{},"history":[{"created":"2020-01-01T00:00:00Z","created_by":"ADD rootfs"}]}`,
	"plain": `{"architecture":"amd64","os":"linux","config":{"Env":["PATH=/usr/bin:/bin"],"Cmd":["/bin/sh"]},"history":[{"created":"2020-01-01T00:00:00Z","created_by":"ADD rootfs"}]}`,
	"full": `{"architecture":"amd64","os":"linux","author":"someone","created":"2020-01-01T00:00:00Z",
		"config":{"User":"app:app","Env":["PATH=/opt/bin:/bin","LANG=C.UTF-8","V=base","EMPTY="],"Entrypoint":["/entry"],"Cmd":["run"],
		"WorkingDir":"/srv/app","Labels":{"a":"1","b":"2"},"ExposedPorts":{"80/tcp":{}},"Volumes":{"/data":{}},"StopSignal":"SIGQUIT",
		"Shell":["/bin/bash","-o","pipefail","-c"],"Healthcheck":{"Test":["CMD","/ok"],"Interval":5000000000,"Retries":2}},
		"history":[{"created":"2020-01-01T00:00:00Z","created_by":"ADD rootfs"},{"created":"2020-01-02T00:00:00Z","created_by":"ENV V=base","empty_layer":true,"comment":"x"}]}`,
	"triggers": `{"architecture":"amd64","os":"linux","config":{"Env":["PATH=/bin","T=from base"],"Shell":["/bin/ash","-c"],
		"OnBuild":["ARG X=1","ENV K=$X/$T","RUN make $X","COPY f /on/","LABEL l=\"$T\"","USER builder","WORKDIR sub","EXPOSE 99","CMD [\"x\"]"]},
		"history":[{"created":"2020-01-01T00:00:00Z","created_by":"ADD rootfs"}]}`,
}

// dockerfiles are written by hand; those of BuildKit's tests and random ones
// join them.
var dockerfiles = []string{
	"FROM scratch\nCOPY f /f\n",
	"FROM scratch\nENV A=1 B=\"$A x\"\nENV B=$A C=${B:-d} PATH=$PATH:/x\nLABEL a=$A b=\"$B\" a=c\nCMD echo $A\n",
	"FROM bare\nRUN true\nENTRYPOINT x y\nCMD [\"a\",\"b\"]\n",
	"FROM plain\nENTRYPOINT [\"/e\"]\nRUN --network=none echo  a   && b\n",
	"FROM plain\nCMD a\nENTRYPOINT b\nENTRYPOINT []\nCMD []\n",
	"FROM full\nRUN x\nCMD y\n",
	"FROM full\nENTRYPOINT z\n",
	"FROM full\nENV V=$V/next LANG=\nUSER 0\nWORKDIR logs\nWORKDIR /a/../b\nWORKDIR $V\nEXPOSE 81 ${W:-82}/udp 80\n",
	"FROM full\nEXPOSE 8000-8002/udp 53/udp 53\nVOLUME /data /more\nVOLUME [\"/a b\"]\nSTOPSIGNAL 9\nLABEL a= c=\"3 4\"\n",
	"FROM full\nHEALTHCHECK NONE\n",
	"FROM plain\nHEALTHCHECK --interval=1m --timeout=3s --start-period=2s --start-interval=1s --retries=4 CMD curl $X || exit 1\n",
	"FROM plain\nHEALTHCHECK CMD [\"a\", \"b\"]\nONBUILD RUN a   b\nONBUILD COPY --chown=a f /\nMAINTAINER me <a@b>\n",
	"FROM plain\nSHELL [\"/bin/bash\", \"-c\"]\nRUN a\nCMD b\nENTRYPOINT c\nSHELL [\"x\"]\nRUN d\n",
	"FROM triggers\n",
	"FROM triggers AS a\nRUN x\nFROM a\nRUN y\n",
	"FROM plain AS a\nONBUILD RUN kept\nENV S=1\nFROM a AS b\nRUN after\nONBUILD ENV Q=2\nFROM b\nLABEL end=$S$Q\n",
	"ARG BASE=plain\nARG N=global\nFROM $BASE\nARG N\nARG M=dflt U\nRUN echo $N $M $U\nENV N=env\nARG N=late\nRUN echo $N\nLABEL n=$N m=$M\n",
	"FROM plain AS one\nARG A=1\nENV B=2\nUSER u\nWORKDIR /w\nFROM one\nRUN x\nLABEL a=[$A] b=[$B]\n",
	"FROM scratch AS src\nCOPY f /x\nFROM plain\nCOPY --from=src --chown=1:2 --chmod=0644 /x /y\nCOPY --from=0 /x /z/\nADD f f2 /dir/\nADD --chown=a f /\n",
	"FROM plain\nCOPY <<A <<'B' /d/\n$PATH\nA\n$PATH\nB\nRUN <<E\na $b\nE\nRUN cat <<X >y\nz\nX\n",
	"FROM plain\nRUN --mount=type=cache,target=/c --mount=type=tmpfs,target=/t a\nRUN [\"x\", \"y z\"]\nRUN [\"x\"\n",
	"FROM plain\nARG TARGETPLATFORM\nARG TARGETARCH BUILDOS\nRUN x\nLABEL p=$TARGETPLATFORM o=$BUILDOS\n",
	"# escape=`\nFROM plain\nENV P=C:\\x Q=a` b\nRUN a `\n  b\nLABEL w=\"x\\y\"\n",
	"FROM plain\nRUN a \\\n  # comment\n  && b \\\n\n  && c\nENV old style value  here\nLABEL k v w\n",
	"FROM plain\nWORKDIR rel\nWORKDIR ../up\nWORKDIR /\nWORKDIR .\nUSER a:b\nUSER ${NOBODY:-c}\n",
	"FROM plain\nENV A='single $B' B=\"double ' q\" C=back\\ slash D=a\\$b\nENV E=$A F=${B} G=$C$D\n",
	"FROM plain\nCOPY --link f /l\nCOPY --parents f /p/\nCOPY --exclude=*.x . /e/\nADD --unpack=false f /u\n",
}

// oursAlone are errors of ours where BuildKit has none, and why.
var oursAlone = map[string]string{
	"of Windows":         "root file systems are built for Linux alone",
	"takes no variables": "which other keys a mount has must be known",
	"has no devices":     "the native back end gives none",
}

func TestDockerConfig(t *testing.T) {
	w := newWorld(t)
	texts := buildKitsOwn(t)
	for n, text := range dockerfiles {
		texts[fmt.Sprint("by hand ", n)] = text
	}
	r := rand.New(rand.NewPCG(4, 4))
	for n := range 240 {
		texts[fmt.Sprint("random ", n)] = randomStages(r)
	}
	compared := 0
	for name, text := range texts {
		want, theirs := w.byBuildKit(text)
		got, ours := w.byUs(t, text)
		switch {
		case theirs == nil && ours != nil && intended(ours):
		case (theirs == nil) != (ours == nil):
			t.Errorf("%s: BuildKit: %v, we: %v\n%s", name, theirs, ours, text)
		case theirs == nil:
			compared++
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: (-BuildKit +we)\n%s\n%s", name, diff, text)
			}
		}
	}
	t.Logf("%d configurations of %d texts compared", compared, len(texts))
	if compared < 550 {
		t.Errorf("only %d configurations of %d texts compared", compared, len(texts))
	}
}

func intended(err error) bool {
	for text := range oursAlone {
		if strings.Contains(err.Error(), text) {
			return true
		}
	}
	return false
}

var beginsStage = regexp.MustCompile(`(?im)^\s*from \S`)

// buildKitsOwn are the Dockerfiles in BuildKit's Go tests, by their places.
func buildKitsOwn(t *testing.T) map[string]string {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/moby/buildkit").Output()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	names, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(dir)), "frontend/dockerfile/*_test.go"))
	if err != nil || len(names) == 0 {
		t.Fatalf("%v, %v", names, err)
	}
	for _, name := range names {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				text, err := strconv.Unquote(lit.Value)
				if err == nil && beginsStage.MatchString(text) && !strings.Contains(text, "%") {
					out[filepath.Base(fset.Position(lit.Pos()).String())] = text
				}
			}
			return true
		})
	}
	return out
}

// randomStages are two stages, the second on the first or on a base.
func randomStages(r *rand.Rand) string {
	pick := func(from ...string) string { return from[r.IntN(len(from))] }
	lines := []string{
		"ENV A=$A:x B=\"$B y\"", "ENV V=${V:-none} C=$T", "ENV EMPTY=", "ARG A=arg", "ARG V", "ARG NEW=$A$V", "LABEL a=$A \"b c\"=$V", "LABEL x=\"\"",
		"RUN echo $A", "RUN [\"a\",\"$A\"]", "CMD c $A", "CMD [\"d\"]", "CMD []", "ENTRYPOINT e", "ENTRYPOINT [\"f\",\"$A\"]", "ENTRYPOINT []",
		"WORKDIR a/b", "WORKDIR /c/$V", "WORKDIR ..", "USER u", "USER $A", "USER 1000:1000", "EXPOSE 1 2/udp", "EXPOSE 3-5", "VOLUME /v $A", "VOLUME [\"/w\"]",
		"STOPSIGNAL SIGINT", "STOPSIGNAL ${SIG:-9}", "SHELL [\"/bin/zsh\",\"-c\"]", "HEALTHCHECK NONE", "HEALTHCHECK --retries=1 CMD h $A",
		"ONBUILD RUN o $A", "ONBUILD ENV ON=$A", "ONBUILD USER later", "MAINTAINER m", "COPY f /f", "COPY f f2 /d/", "ADD f /g", "COPY <<E /$A\n$A\nE",
	}
	var b strings.Builder
	b.WriteString(pick("", "", "ARG G=plain\n"))
	for n := range 2 {
		base := pick("scratch", "bare", "plain", "full", "triggers")
		if n == 1 {
			base = pick(base, "first", "first")
		}
		fmt.Fprintf(&b, "FROM %s%s\n", base, [...]string{" AS first", ""}[n])
		for range 1 + r.IntN(8) {
			b.WriteString(lines[r.IntN(len(lines))] + "\n")
		}
	}
	return b.String()
}
