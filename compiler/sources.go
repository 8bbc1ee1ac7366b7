package compiler

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// sources wants the files that COPY and ADD name to be in the context: a build
// should not run an hour until it meets a misspelt one. What it cannot tell
// (globs, links, ignored files) it leaves to the back end.
func (j *job) sources(ctx context.Context) error {
	if err := j.targetFiles(ctx); err != nil {
		return err
	}
	var files ir.Files
	for _, s := range j.stages {
		for _, st := range s.steps {
			names := contextFiles(st.node)
			if j.exports(s) {
				names = append(names, exportedFiles(st.node)...)
			}
			if len(names) == 0 {
				continue
			}
			if files == nil {
				var err error
				if files, err = j.world.Context(ctx, ""); err != nil {
					return nil // the step says so, if it comes to that
				}
				defer files.Close()
			}
			for _, w := range names {
				near, missing := absent(files, w.Text)
				switch {
				case !missing:
					j.noteDirectory(files, st.node, w)
				case st.onBuild:
					j.note(badTrigger(s, st.instr.Text, noSuchFile(w, near)))
				default:
					j.note(noSuchFile(w, near))
				}
			}
		}
	}
	return nil
}

// noteDirectory refuses a directory where EXPORT file wants one file.
func (j *job) noteDirectory(files ir.Files, n check.Node, w check.Word) {
	f, ok := n.(*check.ExportFile)
	if !ok || strings.ContainsAny(w.Text, `*?[\`) || !f.Template && strings.HasSuffix(f.Dest.Text, "/") {
		return
	}
	if _, err := files.ReadDir(path.Join("/", w.Text)[1:]); err != nil || path.Join("/", w.Text) == "/" {
		return
	}
	hint := "write " + f.Dest.Text + "/ for what is in it"
	if f.Template {
		hint = "name each file; what is in a directory goes there by a line without --template"
	}
	j.note(diag.Diagnostic{Rule: "BadPath", Summary: fmt.Sprintf("%q is a directory, and one file is wanted", w.Text), Hint: hint, Span: w.Span})
}

// contextFiles are the words that name files of the main context.
func contextFiles(n check.Node) []check.Word {
	switch n := n.(type) {
	case *check.Copy:
		if n.From == nil {
			return n.Sources
		}
	case *check.Add:
		return slices.DeleteFunc(slices.Clone(n.Sources), func(w check.Word) bool {
			_, _, git, _ := ir.GitSource(w.Text)
			return git || isURL(w.Text)
		})
	case *check.Run:
		var out []check.Word
		for _, m := range n.Mounts {
			if m.Type == "bind" && text(m.From) == "" && text(m.Source) != "" {
				out = append(out, *m.Source)
			}
		}
		return out
	case *check.YumInstall:
		return packageFiles(n.Specs)
	case *check.YumUpgrade:
		return packageFiles(n.Specs)
	case *check.YumRepo:
		if t := text(n.SSLCACert); t != "" {
			return []check.Word{*n.SSLCACert}
		}
	case *check.YumRepoFile:
		if n.Source != nil && !isURL(n.Source.Text) {
			return []check.Word{*n.Source}
		}
	}
	return nil
}

// packageFiles are the specs that are files of the context.
func packageFiles(specs []check.Word) []check.Word {
	return slices.DeleteFunc(slices.Clone(specs), func(w check.Word) bool { return !strings.HasPrefix(w.Text, "./") })
}

// exports is true for a stage of which a system target is made.
func (j *job) exports(s *stage) bool {
	return slices.ContainsFunc(j.targets, func(t *target) bool { return t.stage == s && t.node.Format == "system" })
}

// exportedFiles are the words by which EXPORT names files of the main context.
func exportedFiles(n check.Node) []check.Word {
	switch n := n.(type) {
	case *check.ExportFile:
		if n.From == nil {
			return slices.DeleteFunc(slices.Clone(n.Sources), func(w check.Word) bool { return strings.HasPrefix(w.Text, "/") })
		}
	case *check.ExportText:
		if n.Source != nil && !strings.HasPrefix(n.Source.Text, "/") {
			return []check.Word{*n.Source}
		}
	}
	return nil
}

// inContext wants what a ROOTFS names in the main context to be there.
func (j *job) inContext(ctx context.Context, src *ir.Source, at diag.Span) error {
	name := src.Ref
	switch src.Kind {
	case ir.Tar, ir.Dir, ir.OCIArchive, ir.DockerArchive:
	case ir.OCILayout:
		name, _, _ = strings.Cut(name, "@")
		name = baseName(name)
	default:
		return nil
	}
	if src.Context != "" {
		return nil
	}
	files, err := j.world.Context(ctx, "")
	if err != nil {
		return nil // Base says so
	}
	defer files.Close()
	if near, missing := absent(files, name); missing {
		if near != "" && (src.Kind == ir.Tar || src.Kind == ir.Dir) {
			near = "./" + near
		}
		return noSuchFile(check.Word{Text: name, Span: at}, near)
	}
	return nil
}

// absent is true for a name that a context certainly does not have; near is
// what may have been meant, "" where nothing is alike.
func absent(files ir.Files, name string) (near string, missing bool) {
	name = path.Join("/", name)[1:]
	if strings.ContainsAny(name, `*?[\`) {
		return "", false
	}
	dir, known := ".", ""
	for part := range strings.SplitSeq(name, "/") {
		if part == "" {
			continue
		}
		names, err := files.ReadDir(dir)
		if err != nil {
			return "", false
		}
		if !slices.Contains(names, part) {
			if near = instr.Suggest(part, names); near != "" {
				near = path.Join(known, near)
			}
			return near, true
		}
		known = path.Join(known, part)
		dir = known
	}
	return "", false
}

func noSuchFile(w check.Word, near string) diag.Diagnostic {
	d := diag.Diagnostic{
		Rule: "NoSuchFile", Summary: fmt.Sprintf("%q is not in the build context", w.Text), Span: w.Span,
		Hint: "paths begin in the build context, which is the directory that the command line names",
	}
	if isURL(w.Text) {
		d.Hint = "ADD takes files of URLs"
	}
	if near != "" {
		d.Hint = "did you mean " + near + "?"
	}
	return d
}
