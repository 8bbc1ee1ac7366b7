package gateway

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// program checks a text that has no errors.
func program(t *testing.T, text string) *check.Program {
	t.Helper()
	prog, list := check.Parse(diag.NewSource("Sysfile", text), check.Options{})
	if err := list.Err(); err != nil {
		t.Fatal(err)
	}
	return prog
}

func TestChoose(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/choose.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(ar.Files); i += 2 {
		prog := program(t, string(ar.Files[i].Data))
		for line := range strings.Lines(string(ar.Files[i+1].Data)) {
			asked, want, _ := strings.Cut(strings.TrimSpace(line), " | ")
			if asked == "-" {
				asked = ""
			}
			if got := chosenText(choose(prog, asked)); got != want {
				t.Errorf("%s: --target %q is\n\t%s\nand should be\n\t%s", ar.Files[i].Name, asked, got, want)
			}
		}
	}
}

func chosenText(c choice, err error) string {
	var d diag.Diagnostic
	if errors.As(err, &d) {
		place := ""
		if !d.Span.IsZero() {
			place = fmt.Sprintf("%d:%d: ", d.Span.Pos().Line, d.Span.Pos().Column-1)
		}
		return "error: " + place + d.Summary + "; " + d.Hint
	}
	var targets []string
	for _, in := range c.prog.Targets {
		n := targetOf(in)
		if n.Format == imageFormat && n.Layers != "steps" {
			return "layers " + n.Layers
		}
		targets = append(targets, strings.TrimSpace(n.Format+" "+n.Name.Text))
	}
	text := strings.TrimSpace(fmt.Sprintf("stage %q of %s", c.stage, strings.Join(targets, ", ")))
	if c.names != nil {
		text += ", named " + strings.Join(c.names, " ")
	}
	return text
}

// TestChooseKeepsTheProgram holds that choosing changes no line of the program.
func TestChooseKeepsTheProgram(t *testing.T) {
	prog := program(t, "ROOTFS scratch\nTARGET oci a\nTARGET tar b\n")
	c, err := choose(prog, "tar")
	if err != nil || len(c.prog.Targets) != 1 || len(prog.Targets) != 2 || targetOf(prog.Targets[1]).Layers == "steps" {
		t.Errorf("%v, %d and %d TARGETs", err, len(c.prog.Targets), len(prog.Targets))
	}
}
