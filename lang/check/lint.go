package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// The rules that warn. Those that BuildKit has too bear its names.
const (
	RuleBareArchive          = "BareArchive"
	RuleDuplicateStage       = "DuplicateStageName"
	RuleExposeInvalidFormat  = "ExposeInvalidFormat"
	RuleInertDefault         = "InertDefault"
	RuleJSONLike             = "JSONLike"
	RuleLegacyKeyValue       = "LegacyKeyValueFormat"
	RuleMaintainerDeprecated = "MaintainerDeprecated"
	RuleMultipleInstructions = "MultipleInstructionsDisallowed"
	RuleStageNameCasing      = "StageNameCasing"
	RuleTemplateVariable     = "TemplateVariable"
	RuleUndefinedArgInFrom   = "UndefinedArgInFrom"
	RuleUndefinedVar         = "UndefinedVar"
	RuleUnusedBuildArg       = "UnusedBuildArg"
)

func isBad(line syntax.Line) bool { return line.Bad }

// lintJSON warns of a shell form that was meant as a list.
func (c *checker) lintJSON() {
	if c.in.JSON || !strings.HasPrefix(c.in.Args[0].Text, "[") {
		return
	}
	text := c.in.Args[0].Text
	if !strings.HasSuffix(text, "]") || strings.HasPrefix(text, "[[") || strings.HasPrefix(text, "[ ") && !listed.MatchString(text) {
		return // test(1), or bash's
	}
	hint := "a JSON list has its strings in double quotes, and commas between them"
	if strings.Contains(text, "'") {
		hint = "a JSON list has double quotes: " + strings.ReplaceAll(text, "'", `"`)
	}
	c.report(diag.Diagnostic{
		Severity: diag.Warning, Rule: RuleJSONLike,
		Summary: "this is no JSON list, so the shell gets it as it is",
		Hint:    hint,
		Span:    c.in.Args[0].Span,
	})
}

// listed is text with a comma behind a quote.
var listed = pattern.New(`["']\s*,`)

// once warns of an instruction whose earlier line has no effect.
func (c *checker) once(keyword string) {
	for _, i := range slices.Backward(c.stage().Instrs) {
		_, cmd := i.Node.(*Cmd)
		_, entry := i.Node.(*Entrypoint)
		if cmd && keyword == "CMD" || entry && keyword == "ENTRYPOINT" {
			c.report(diag.Diagnostic{
				Severity: diag.Warning, Rule: RuleMultipleInstructions,
				Summary: "the stage has more than one " + keyword + ", and only the last counts",
				Hint:    "drop the others",
				Span:    c.in.Keyword.Span,
				Related: []diag.Related{{Message: "without effect", Span: i.Span}},
			})
			return
		}
	}
}

// lintBuildArgs warns of build arguments that no ARG declares.
func (c *checker) lintBuildArgs(o Options) {
	for _, name := range slices.Sorted(slices.Values(o.BuildArgs)) {
		if c.used[name] || slices.Contains(predefinedArgs, name) || slices.Contains(platformArgs, name) {
			continue
		}
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleUnusedBuildArg,
			Summary: fmt.Sprintf("no ARG declares the build argument %q", name),
			Hint:    suggest(name, slices.Sorted(maps.Keys(c.used)), "write ARG "+name+" where it is wanted"),
		})
	}
}

// predefinedArgs are BuildKit's: a file need not declare them.
var predefinedArgs = []string{
	"ALL_PROXY", "all_proxy", "FTP_PROXY", "ftp_proxy", "HTTP_PROXY", "http_proxy", "HTTPS_PROXY",
	"https_proxy", "NO_PROXY", "no_proxy", "SOURCE_DATE_EPOCH",
	"SYSBUILD_NO_NORMALIZE", // our own
}
