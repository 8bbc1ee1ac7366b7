package check_test

import (
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// triggers are ONBUILD lines whose text is kept to the byte.
var triggers = []string{
	"ONBUILD RUN a b",
	"onbuild  run   a  \\\n  # a comment\n  && b",
	"ONBUILD\tCOPY [\"a b\", \"/c/\"]",
	"ONBUILD RUN <<A cat <<-'B'\nx $y\nA\n\tz\n\t\tw\n\tB",
	"ONBUILD COPY <<A /x\nx\nA",
	"ONBUILD ENV a=b \\\n\n  c=d",
	"ONBUILD RUN --mount=type=cache,target=/x --network=none make",
	"ONBUILD HEALTHCHECK --interval=5s CMD [\"x\"]",
	"ONBUILD ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/a /",
	"ONBUILD RUN a  ",
}

// TestTriggers holds what ONBUILD keeps to what BuildKit keeps.
func TestTriggers(t *testing.T) {
	for _, text := range triggers {
		text = "FROM scratch\n" + text + "\n"
		res, err := parser.Parse(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		stages, _, err := instructions.Parse(res.AST, nil)
		if err != nil {
			t.Errorf("%q: BuildKit: %v", text, err)
			continue
		}
		want := stages[0].Commands[0].(*instructions.OnbuildCommand).Expression
		prog, list := check.Parse(diag.NewSource("f", text), check.Options{})
		if prog == nil {
			t.Errorf("%q: %v", text, list)
			continue
		}
		if got := prog.Stages[0].Instrs[0].Node.(*check.OnBuild).Trigger; got != want {
			t.Errorf("%q:\nwe       %q\nBuildKit %q", text, got, want)
		}
	}
}
