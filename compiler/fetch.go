package compiler

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// outside is what a step's words name that must be read, or pinned, before it
// can be built.
type outside struct {
	known    bool         // it was asked for: there was no error before
	sources  []*ir.Source // one for each source of an ADD; nil for one of the context
	repoFile string       // the text that YUM repo FILE names
}

// fetch pins what ADD names by URL and reads the files of YUM repo. For a file
// with errors it asks nobody.
func (j *job) fetch(ctx context.Context) error {
	if j.diags.HasErrors() {
		return nil
	}
	for _, s := range j.stages {
		for i := range s.steps {
			st := &s.steps[i]
			var err error
			switch n := st.node.(type) {
			case *check.Add:
				st.outside.sources, err = j.addSources(ctx, n, st.instr)
			case *check.YumRepoFile:
				st.outside.repoFile, err = j.repoFile(ctx, n)
			}
			st.outside.known = err == nil
			if err != nil && st.onBuild {
				err = fromTrigger(s, st.instr, err)
			}
			if err != nil && !j.take(err) {
				return err
			}
		}
	}
	return nil
}

// addSources are an ADD's sources, those of the context nil.
func (j *job) addSources(ctx context.Context, n *check.Add, in *check.Instr) ([]*ir.Source, error) {
	if sum := text(n.Checksum); sum != "" && len(n.Sources) != 1 {
		return nil, badValue("InvalidChecksum", "--checksum", sum, errors.New("it is that of one source, and this line has more"), n.Checksum.Span)
	}
	out := make([]*ir.Source, len(n.Sources))
	var errs []error
	for i, w := range n.Sources {
		src, err := j.addSource(n, w)
		if err == nil && src != nil && src.Digest == "" || err == nil && src != nil && src.Kind == ir.Git {
			src, err = j.pinSource(ctx, src, w, in)
		}
		out[i] = src
		errs = append(errs, err)
	}
	return out, joined(errs)
}

// addSource says what one source of an ADD names; nil for a file of the
// context.
func (j *job) addSource(n *check.Add, w check.Word) (*ir.Source, error) {
	sum := text(n.Checksum)
	bad := func(err error) error { return badValue("InvalidChecksum", "--checksum", sum, err, n.Checksum.Span) }
	git, commit, ok, err := ir.GitSource(w.Text)
	switch {
	case err != nil:
		return nil, badValue("BadSource", "git repository", w.Text, err, w.Span)
	case ok:
		if sum != "" && commit != "" && sum != commit {
			return nil, bad(errors.New("the URL names another commit, " + commit))
		}
		git.KeepGitDir = git.KeepGitDir || n.KeepGitDir
		if sum != "" && !isCommit(sum) {
			return nil, bad(errors.New(wantCommit))
		}
		if commit != "" && !isCommit(commit) {
			return nil, badValue("BadSource", "git repository", w.Text, errors.New(wantCommit), w.Span)
		}
		if sum == "" {
			sum = commit
		}
		git.Digest = ir.Digest(sum) // its beginning, until it is pinned
		return git, nil
	case isURL(w.Text):
		if sum != "" && !pinned(ir.Digest(sum)) {
			return nil, bad(errors.New("sha256: and 64 of 0-9 a-f are wanted"))
		}
		return &ir.Source{Kind: ir.URL, Ref: w.Text, Name: urlName(w.Text), Digest: ir.Digest(sum)}, nil
	case sum != "":
		return nil, bad(errors.New("it is that of a URL or of a git repository, and this is a file of the context"))
	}
	return nil, nil
}

// pinSource has the world say what exactly is there now.
func (j *job) pinSource(ctx context.Context, src *ir.Source, w check.Word, in *check.Instr) (*ir.Source, error) {
	commit := string(src.Digest)
	at := w.Span
	if at.IsZero() {
		at = in.Span
	}
	ask := *src
	if ask.Digest = ""; commit != "" && ask.Branch == "" {
		ask.Branch = commit
	}
	b, err := j.base(ctx, &ask, at)
	if err != nil {
		return nil, err
	}
	_, got, _ := strings.Cut(string(b.Source.Digest), ":")
	if !strings.HasPrefix(got, commit) {
		return nil, badValue("BadSource", "git repository", src.Ref, fmt.Errorf("the commit there is %s, and %s is wanted", got, commit), at)
	}
	return b.Source, nil
}

const wantCommit = "a commit's name is wanted: 7 to 64 of 0-9 a-f"

func isCommit(s string) bool {
	return len(s) >= 7 && len(s) <= 64 && strings.Trim(s, "0123456789abcdef") == ""
}

func isURL(s string) bool { return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") }

// urlName is what the file of a URL is called: the last part of its path.
func urlName(text string) string {
	if u, err := url.Parse(text); err == nil {
		if name := path.Base(u.Path); name != "." && name != "/" {
			return name
		}
	}
	return "__unnamed__" // as BuildKit calls it
}

// repoFileLimit bounds a file of repositories, in bytes.
const repoFileLimit = 1 << 20

// repoFile reads what YUM repo FILE or URL names.
func (j *job) repoFile(ctx context.Context, n *check.YumRepoFile) (string, error) {
	if n.Heredoc != nil {
		return n.Heredoc.Body.Text, nil
	}
	data, err := j.readRepoFile(ctx, n.Source.Text, n.Source.Span)
	if err == nil && len(data) > repoFileLimit {
		err = fmt.Errorf("it is larger than %d bytes", repoFileLimit)
	}
	if ctx.Err() != nil {
		return "", ctx.Err()
	}
	if err != nil && isDiagnostic(err) {
		return "", err
	}
	if err != nil {
		return "", diag.Diagnostic{
			Rule: "BadRepository", Summary: fmt.Sprintf("repository file %q cannot be read", n.Source.Text),
			Detail: err.Error(), Span: n.Source.Span,
		}
	}
	return string(data), nil
}

func (j *job) readRepoFile(ctx context.Context, name string, at diag.Span) ([]byte, error) {
	if isURL(name) {
		req, err := j.lockedFile(fetch.Request{URLs: []string{name}, Limit: repoFileLimit, Label: name}, at)
		if err != nil {
			return nil, err
		}
		f, err := j.world.Fetch(ctx, req)
		if err != nil {
			return nil, err
		}
		j.taken.addFile(name, format(j.opts.Platform), f)
		return os.ReadFile(f.Path)
	}
	files, err := j.world.Context(ctx, "")
	if err != nil {
		return nil, err
	}
	defer files.Close()
	return files.ReadFile(name)
}

// joined is one error of several diagnostics; nil where all are nil. One that
// is none comes alone.
func joined(errs []error) error {
	var all diag.List
	for _, err := range errs {
		var list diag.List
		var one diag.Diagnostic
		switch {
		case err == nil:
		case errors.As(err, &list):
			all = append(all, list...)
		case errors.As(err, &one):
			all = append(all, one)
		default:
			return err
		}
	}
	return all.Err()
}
