//go:build conformance

package gateway_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

const answersFile = `# syntax=FRONTEND
# VERSION which one
ARG VERSION=1
# base what all stand on
ROOTFS ./root/ AS base
ARG VERSION
RUN --mount=type=secret,id=token,required=true --mount=type=ssh --mount=type=cache,id=keep,target=/c true
ROOTFS base AS unused
ARG OTHER
ROOTFS base AS app
RUN cd /srv && true
TARGET oci app:1
TARGET tar app
`

// contains wants each of texts to be in got.
func contains(t *testing.T, got string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(got, text) {
			t.Errorf("there is no %q in\n%s", text, got)
		}
	}
}

// buildx is a call of `docker buildx build` on the builder.
func (b *bench) buildx(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(needs.Tool(t, "buildx"), append([]string{"build", "--progress=plain"}, args...)...)
	cmd.Env = append(os.Environ(), b.buildxEnv...)
	return cmd
}

// answers asks everything that can be asked beside a build.
func (b *bench) answers(t *testing.T) {
	b.file(t, "Answers", answersFile)
	ask := func(t *testing.T, name string, more ...string) string {
		t.Helper()
		return run(t, b.gateway(append(more, "--opt", "filename=Answers", "--opt", "requestid="+name)...))
	}
	t.Run("describe", func(t *testing.T) {
		contains(t, ask(t, "frontend.subrequests.describe"), "outline", "targets", "lint", "convertllb", "sysbuild.ir", "subrequests.describe")
	})
	t.Run("outline", func(t *testing.T) {
		got := run(t, b.buildx(t, "--call=outline", "--build-arg=VERSION=2", "-f", b.context+"/Answers", b.context))
		contains(t, got, "app", "VERSION", "which one", "token", "true", "default")
		if strings.Contains(got, "OTHER") {
			t.Errorf("a stage that is not needed is told of:\n%s", got)
		}
	})
	t.Run("targets", func(t *testing.T) {
		got := run(t, b.buildx(t, "--call=targets", "-f", b.context+"/Answers", b.context))
		contains(t, got, "base", "what all stand on", "app:1 (default)", "TARGET tar of app")
	})
	t.Run("lint", func(t *testing.T) {
		got, err := b.buildx(t, "--check", "-f", b.context+"/Answers", b.context).CombinedOutput()
		if err == nil {
			t.Error("buildx --check ends well")
		}
		contains(t, string(got), "UnusedStage", "docs/rules.md#unusedstage", ">>> ")
	})
	t.Run("lint of errors", func(t *testing.T) {
		b.file(t, "Bad", "# syntax=FRONTEND\nROOTFS scratch\nYUM instal bash\n")
		got, err := b.buildx(t, "--check", "-f", b.context+"/Bad", b.context).CombinedOutput()
		if err == nil {
			t.Error("buildx --check ends well")
		}
		contains(t, string(got), `YUM has no verb "instal"`, ">>> YUM instal bash")
	})
	t.Run("ir", func(t *testing.T) {
		contains(t, ask(t, "frontend.sysbuild.ir", "--opt", "target=base"), "sysbuild-ir 1", `"stage":"base"`)
	})
	t.Run("convertllb", func(t *testing.T) {
		var out struct {
			Def map[string]json.RawMessage `json:"def"`
		}
		got := ask(t, "frontend.convertllb")
		if err := json.Unmarshal([]byte(got[strings.Index(got, "\n{"):]), &out); err != nil || len(out.Def) < 3 {
			t.Errorf("%v\n%s", err, got)
		}
	})
	t.Run("unknown", func(t *testing.T) {
		cmd := b.gateway("--opt", "filename=Answers", "--opt", "requestid=frontend.none")
		contains(t, fails(t, cmd), "unsupported request frontend.none")
	})
	t.Run("capability", func(t *testing.T) {
		cmd := b.gateway("--opt", "filename=Answers", "--opt", "frontend.caps=moby.buildkit.frontend.none")
		contains(t, fails(t, cmd), "unsupported frontend capability moby.buildkit.frontend.none")
	})
}

// errors holds that what is wrong reaches the person, with its lines.
func (b *bench) errors(t *testing.T) {
	cases := map[string]struct {
		file string
		want []string
	}{
		"several": {
			"ROOTFS scratch\nRUN --netwrok=none true\nYUM instal bash\n",
			[]string{"2 errors:", "Bad:3:5: error[UnknownFlag]: RUN has no flag --netwrok", "hint: did you mean install?", "   3 | >>> RUN --netwrok", "   4 | >>> YUM instal"},
		},
		"step": {
			"ROOTFS ./root/\nRUN echo spoken; false\n",
			[]string{"spoken", "   3 | >>> RUN echo spoken; false", "exit code: 1"},
		},
		"file":     {"ROOTFS scratch\nCOPY none /\n", []string{"   3 | >>> COPY none /", "/none"}},
		"base":     {"ROOTFS 127.0.0.1:1/none:1\n", []string{"   2 | >>> ROOTFS 127.0.0.1:1/none:1", "error[BadSource]"}},
		"include":  {"INCLUDE more\nROOTFS scratch\n", []string{"more:1:5: error[UnknownVerb]", "included here", "   1 | >>> YUM instal", "   2 | >>> INCLUDE more"}},
		"absent":   {"INCLUDE other\nROOTFS scratch\n", []string{"there is no such file", "   2 | >>> INCLUDE other"}},
		"insecure": {"ROOTFS ./root/\nRUN --security=insecure true\n", []string{"security.insecure is not allowed"}},
		"metadata": {"ROOTFS scratch\nYUM repo r --baseurl=http://127.0.0.1:1 --nogpgcheck\nYUM install bash\n", []string{">>> YUM", "127.0.0.1:1"}},
	}
	b.write(t, "more", "YUM instal bash\n")
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			b.file(t, "Bad", "# syntax=FRONTEND\n"+c.file)
			contains(t, fails(t, b.buildctl("--frontend", "dockerfile.v0", "--opt", "filename=Bad")), c.want...)
		})
	}
	t.Run("warning", func(t *testing.T) {
		b.file(t, "Warned", "# syntax=FRONTEND\nROOTFS scratch\nMAINTAINER me\nCOPY Warned /\n")
		got := run(t, b.buildx(t, "-f", b.context+"/Warned", b.context))
		contains(t, got, "MaintainerDeprecated")
	})
}
