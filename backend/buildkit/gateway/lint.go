package gateway

import (
	"context"
	"slices"
	"strings"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/patternmatcher"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// lint reads the Sysfile, and what it includes, by every rule.
func (b *build) lint(ctx context.Context) {
	opts := lint.Options{Ignored: b.ignored()}
	opts.Context = includes{b, ctx}
	opts.Name = b.src.Name
	for name := range b.ui.BuildArgs {
		if !strings.HasPrefix(name, "BUILDKIT_") { // BuildKit's own
			opts.BuildArgs = append(opts.BuildArgs, name)
		}
	}
	b.prog, b.list = lint.Parse(b.src, opts)
	b.list = b.wanted(b.list)
	if b.list.HasErrors() {
		b.prog = nil
	}
}

// ignored says which paths the main context leaves out; nil where that cannot
// be told by a path alone.
func (b *build) ignored() func(path string) bool {
	m, err := patternmatcher.New(b.excludes)
	if err != nil || len(b.excludes) == 0 || m.Exclusions() {
		return nil
	}
	return func(path string) bool {
		out, err := m.MatchesOrParentMatches(path)
		return err == nil && out
	}
}

// wanted applies --build-arg BUILDKIT_DOCKERFILE_CHECK=skip=…;error=true.
func (b *build) wanted(list diag.List) diag.List {
	c := b.ui.LinterConfig
	if c == nil {
		return list
	}
	var out diag.List
	for _, d := range list {
		if d.Severity != diag.Error && (c.SkipAll || slices.Contains(c.SkipRules, d.Rule)) {
			continue
		}
		if d.Severity == diag.Warning && c.ReturnAsError {
			d.Severity = diag.Error
		}
		out = append(out, d)
	}
	return out
}

// warn tells the caller of what is no error. Advice is for who asks for it.
func (b *build) warn(ctx context.Context, list diag.List) {
	for _, d := range list {
		if d.Severity != diag.Warning {
			continue
		}
		opts := gwclient.WarnOpts{Level: 1, URL: ruleURL(d.Rule), Detail: lines(d.Detail, d.Hint)}
		if s := b.source(d.Span.Source); s != nil {
			opts.SourceInfo, opts.Range = s, []*pb.Range{rangeOf(d.Span)}
		}
		text := d.Summary
		if d.Rule != "" {
			text = d.Rule + ": " + text
		}
		b.file.Warn(ctx, text, opts)
	}
}

// lines are the lines of texts that may be empty.
func lines(texts ...string) [][]byte {
	var out [][]byte
	for _, t := range texts {
		if t = strings.TrimRight(t, "\n"); t == "" {
			continue
		}
		for line := range strings.SplitSeq(t, "\n") {
			out = append(out, []byte(line))
		}
	}
	return out
}

// ruleURL is the page of a rule; "" where it has none.
func ruleURL(name string) string {
	if r := lint.Find(name); r != nil {
		return r.URL()
	}
	return ""
}
