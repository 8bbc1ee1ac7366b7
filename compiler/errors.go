package compiler

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// One constructor for each thing that can be wrong with a Sysfile once the
// world is known.

func noSuchStage(name string, names []string) error {
	d := diag.Diagnostic{Rule: "UnknownStage", Summary: fmt.Sprintf("no stage is called %q", name)}
	switch near := instr.Suggest(name, names); {
	case near != "":
		d.Hint = "did you mean " + near + "?"
	case len(names) == 0:
		d.Hint = "no stage of this file has a name; a number counts them from 0"
	default:
		d.Hint = "the stages are " + strings.Join(names, ", ")
	}
	return d
}

func noSuchTarget(want string, prog *check.Program, contextName string) error {
	var names, known []string
	for _, in := range prog.Targets {
		t := in.Node.(*check.Target)
		name := t.Name.Text
		if name == "" {
			name = contextName
		}
		names = append(names, t.Format+" "+name)
		known = append(known, t.Format, name)
	}
	if near := instr.Suggest(want, known); near != "" {
		return diag.Diagnostic{Rule: "UnknownTarget", Summary: fmt.Sprintf("no TARGET is called %q", want), Hint: "did you mean " + near + "?"}
	}
	return diag.Diagnostic{
		Rule:    "UnknownTarget",
		Summary: fmt.Sprintf("no TARGET is called %q", want),
		Hint:    "the targets are " + strings.Join(names, ", ") + "; an image's name and tag stand in the Sysfile: TARGET oci NAME:TAG",
	}
}

func emptySource(w check.Word) error {
	return diag.Diagnostic{
		Rule: "EmptySource", Summary: fmt.Sprintf("ROOTFS %s names nothing", w.Text), Span: w.Span,
		Hint: "give the ARG a default, or say --build-arg",
	}
}

func otherPlatform(w check.Word, got, want string) error {
	return diag.Diagnostic{
		Rule: "OtherPlatform", Summary: fmt.Sprintf("platform %q: this build is for %s", got, want), Span: w.Span,
		Hint: "one build makes one platform; leave --platform out",
	}
}

func emptyPlatform(w check.Word) error {
	return diag.Diagnostic{
		Rule: "BadWord", Summary: fmt.Sprintf("--platform=%s is empty", w.Text), Span: w.Span,
		Hint: "leave --platform out, or declare the variable with a default before the first ROOTFS",
	}
}

func noSource(src *ir.Source, at diag.Span) error {
	d := diag.Diagnostic{
		Rule:    "UnsupportedSource",
		Summary: fmt.Sprintf("%s %q: this back end cannot read it yet", sourceWord(src.Kind), src.Ref),
		Span:    at,
	}
	switch src.Kind {
	case ir.ImageRef:
		d.Hint = "save it in the build context, for instance by skopeo copy docker://" + src.Ref + " oci-archive:base.tar, and write oci-archive://base.tar"
	case ir.URL:
		d.Hint = "fetch it into the build context, and write ./FILE"
	}
	return d
}

func sourceWord(k ir.SourceKind) string {
	switch k {
	case ir.ImageRef:
		return "an image of a registry"
	case ir.URL:
		return "a root file system by URL"
	}
	return string(k)
}

func badSource(src *ir.Source, err error, at diag.Span) error {
	d := diag.Diagnostic{
		Rule: "BadSource", Summary: fmt.Sprintf("%s %q cannot be read", readWord(src.Kind), redact(src.Ref)),
		Detail: strings.TrimPrefix(err.Error(), redact(src.Ref)+": "), Span: at,
	}
	if src.Context != "" {
		d.Summary = fmt.Sprintf("the context %q cannot be read", src.Context)
	}
	var helps interface{ Hint() string }
	if errors.As(err, &helps) {
		d.Hint = helps.Hint()
	}
	return d
}

// readWord is what people call a source that is read.
func readWord(k ir.SourceKind) string {
	switch k {
	case ir.Git:
		return "git repository"
	case ir.URL:
		return "URL"
	}
	return string(k)
}

// redact hides a password that stands in a URL.
func redact(ref string) string {
	u, err := url.Parse(ref)
	if err != nil || u.User == nil {
		return ref
	}
	return u.Redacted()
}

func notPinned(src *ir.Source, at diag.Span) error {
	return diag.Diagnostic{
		Rule: "NotPinned", Summary: fmt.Sprintf("%s %q has no digest", src.Kind, src.Ref), Span: at,
		Hint: "say its digest with --checksum",
	}
}

// noFormat says that a target is known and not made yet, and how to get the
// others.
func (j *job) noFormat(format string, at diag.Span) error {
	d := diag.Diagnostic{
		Rule: "UnsupportedTarget", Summary: fmt.Sprintf("TARGET %s cannot be built yet", format), Span: at,
		Hint: "the formats that can be are " + strings.Join(j.formats(), ", "),
	}
	for _, t := range j.targets {
		if other := t.node.Format; other != format && j.opts.Caps.writes(other) && slices.Contains(j.formats(), other) {
			d.Hint = "-t " + other + " builds the " + other + " of this file alone"
			break
		}
	}
	return d
}

// formats are those that can be built.
func (j *job) formats() []string {
	var out []string
	for _, t := range instr.Targets {
		if j.opts.Caps.writes(t.Format) {
			out = append(out, t.Format)
		}
	}
	return out
}

func badTargetName(name string, err error, w check.Word, at diag.Span) error {
	if !w.Span.IsZero() {
		at = w.Span
	}
	return diag.Diagnostic{Rule: "InvalidTargetName", Summary: fmt.Sprintf("target name %q: %v", name, err), Span: at}
}

// flagOf is the place of the flag by which an error begins, of TARGET or EXPORT
// config; zero where it is of none.
func flagOf(t *target, text string) (at diag.Span) {
	for _, f := range t.node.Flags {
		flag := "--" + f.Name
		if strings.HasPrefix(text, flag+": ") || strings.HasPrefix(text, flag+"="+f.Value.Text+": ") {
			at = f.Value.Span
		}
	}
	for _, st := range t.stage.steps {
		n, _ := st.node.(*check.ExportConfig)
		for i := 0; n != nil && i < len(n.Flags); i++ {
			if f := n.Flags[i]; strings.HasPrefix(text, "EXPORT config --"+f.Name+"="+f.Value.Text+": ") {
				at = f.Value.Span
			}
		}
	}
	return at
}

// badTarget says what a format cannot say of an image.
func badTarget(t *target, err error) diag.Diagnostic {
	d := diag.Diagnostic{
		Rule: "InvalidTarget", Summary: fmt.Sprintf("TARGET %s: %v", t.node.Format, err), Span: t.node.Name.Span,
	}
	if at := flagOf(t, err.Error()); !at.IsZero() {
		d.Span = at
	}
	if d.Span.IsZero() {
		d.Span = t.instr.Span
	}
	var helps interface{ Hint() string }
	if errors.As(err, &helps) {
		d.Hint = helps.Hint()
	}
	return d
}

func sameOutput(file string, at, first diag.Span) error {
	return diag.Diagnostic{
		Rule: "SameOutput", Summary: fmt.Sprintf("two targets would write %q", file), Span: at,
		Hint:    "give one of them another name or tag",
		Related: []diag.Related{{Message: "the other one", Span: first}},
	}
}

func badValue(rule, what, value string, err error, at diag.Span) error {
	return diag.Diagnostic{Rule: rule, Summary: fmt.Sprintf("%s %q: %v", what, value, err), Span: at}
}

// isDiagnostic is true of an error that points at its line itself.
func isDiagnostic(err error) bool {
	var d diag.Diagnostic
	return errors.As(err, &d)
}
