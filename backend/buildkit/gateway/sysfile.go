package gateway

import (
	"context"
	"errors"
	"fmt"
	"path"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/frontend/dockerui"
	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	gwpb "github.com/moby/buildkit/frontend/gateway/pb"
	"github.com/moby/patternmatcher/ignorefile"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// language names Sysfiles in positions.
const language = "Sysfile"

// The names of ignore files, the stronger first.
var ignoreSuffixes = []string{".sysbuildignore", ".dockerignore"}

// maxIgnore bounds the bytes of an ignore file.
const maxIgnore = 1 << 20

// read reads the Sysfile, and what the contexts leave out.
func (b *build) read(ctx context.Context) (err error) {
	if b.opts[optFilename] == "" {
		if b.opts[optFilename], err = b.lookUp(ctx); err != nil {
			return err
		}
	}
	name := b.opts[optFilename]
	follow := []string{name}
	for _, suffix := range ignoreSuffixes {
		follow = append(follow, name+suffix)
	}
	if path.Base(name) == dockerui.DefaultDockerfileName {
		follow = append(follow, strings.ToLower(name))
	}
	if b.ui, err = dockerui.NewClient(b.client); err != nil {
		return err
	}
	if b.file, err = b.ui.ReadEntrypoint(ctx, language, llb.FollowPaths(follow)); err != nil {
		return err
	}
	b.src = diag.NewSource(b.file.Filename, string(b.file.Data))
	b.maps[b.src] = b.file.SourceMap
	if b.fileRef, err = b.solve(ctx, b.file.Definition); err != nil {
		return err
	}
	b.excludes, err = b.mainExcludes(ctx)
	return err
}

// lookUp finds the Sysfile of a caller that names none: Sysfile, else the only
// *.sysbuild, else Dockerfile.
func (b *build) lookUp(ctx context.Context) (string, error) {
	gwcaps := b.client.BuildOpts().Caps
	if !b.fileLocal || gwcaps.Supports(gwpb.CapReadDir) != nil {
		return dockerui.DefaultDockerfileName, nil
	}
	st := b.local(b.fileName, "[internal] look for a Sysfile",
		llb.IncludePatterns([]string{"Sysfile", "*.sysbuild"}), llb.SharedKeyHint(b.fileName+"-lookup"))
	ref, err := b.solveState(ctx, st)
	if err != nil {
		return "", err
	}
	list, err := ref.ReadDir(ctx, gwclient.ReadDirRequest{Path: "/"})
	if err != nil {
		return "", fmt.Errorf("the Sysfile's directory: read: %w", err)
	}
	var own []string
	for _, st := range list {
		switch name := path.Base(st.Path); {
		case name == "Sysfile":
			return name, nil
		case strings.HasSuffix(name, ".sysbuild"):
			own = append(own, name)
		}
	}
	switch len(own) {
	case 0:
		return dockerui.DefaultDockerfileName, nil
	case 1:
		return own[0], nil
	}
	return "", fmt.Errorf("there are several files to build: %s; choose one with --opt filename=NAME", strings.Join(own, ", "))
}

// mainExcludes are the patterns of the main context's ignore file: the
// Sysfile's own where it has one, else the context's.
func (b *build) mainExcludes(ctx context.Context) ([]string, error) {
	for _, suffix := range ignoreSuffixes {
		list, found, err := readIgnore(ctx, b.fileRef, b.src.Name+suffix)
		if err != nil || found {
			return list, err
		}
	}
	if b.ignore != nil {
		return b.ignore()
	}
	st, err := b.ui.MainContext(ctx)
	if err != nil {
		return nil, err
	}
	return b.excludesOf(ctx, *st)
}

// ignoreFiles are those of a directory of the client's.
func (b *build) ignoreFiles(name string) llb.State {
	return b.local(name, "[internal] load "+strings.Join(ignoreSuffixes, ", "),
		llb.FollowPaths(ignoreSuffixes), llb.SharedKeyHint(name+"-ignore"), llb.Differ(llb.DiffNone, false))
}

// excludesOf are the patterns of a context's own ignore file.
func (b *build) excludesOf(ctx context.Context, st llb.State) ([]string, error) {
	ref, err := b.solveState(ctx, st)
	if err != nil {
		return nil, err
	}
	return firstIgnore(ctx, ref)
}

func firstIgnore(ctx context.Context, ref gwclient.Reference) ([]string, error) {
	for _, name := range ignoreSuffixes {
		list, found, err := readIgnore(ctx, ref, name)
		if err != nil || found {
			return list, err
		}
	}
	return nil, nil
}

// readIgnore reads one ignore file; false where it is not there.
func readIgnore(ctx context.Context, ref gwclient.Reference, name string) ([]string, bool, error) {
	if ref == nil { // nothing is there
		return nil, false, nil
	}
	text, err := ref.ReadFile(ctx, gwclient.ReadRequest{Filename: name, Range: &gwclient.FileRange{Length: maxIgnore + 1}})
	switch {
	case err != nil && isNotExist(err):
		return nil, false, nil
	case err != nil:
		return nil, false, fmt.Errorf("%s: read: %w", name, err)
	}
	if len(text) > maxIgnore {
		return nil, true, fmt.Errorf("%s: read: it has more than %d bytes", name, maxIgnore)
	}
	list, err := ignorefile.ReadAll(strings.NewReader(string(text)))
	if err != nil {
		return nil, true, fmt.Errorf("%s: read: %w", name, err)
	}
	return list, true, nil
}

// isNotExist is true for a file that is not there. Builders tell it in words.
func isNotExist(err error) bool {
	return strings.Contains(err.Error(), "no such file or directory") || strings.Contains(err.Error(), "not a directory")
}

// includes gives INCLUDE its files: those of the Sysfile's directory and below
// it, which is all that a client sends beside the context.
type includes struct {
	b   *build
	ctx context.Context
}

// maxSource bounds the bytes of an included file.
const maxSource = 16 << 20

// ReadSource implements syntax.Reader.
func (i includes) ReadSource(name string) (*diag.Source, error) {
	ref := i.b.fileRef
	if i.b.fileLocal {
		st := i.b.local(i.b.fileName, "[internal] load "+name, llb.FollowPaths([]string{name}), llb.SharedKeyHint(i.b.fileName+"-"+name), llb.Differ(llb.DiffNone, false))
		var err error
		if ref, err = i.b.solveState(i.ctx, st); err != nil {
			return nil, err
		}
	}
	text, err := dockerui.ReadFile(i.ctx, ref, name)
	if err != nil {
		if isNotExist(err) {
			err = errors.New("there is no such file; under docker build it must lie in the Sysfile's directory or below")
		}
		return nil, err
	}
	if len(text) > maxSource {
		return nil, fmt.Errorf("it has more than %d bytes", maxSource)
	}
	src := diag.NewSource(name, string(text))
	i.b.maps[src] = &llb.SourceMap{Filename: name, Language: language, Data: text}
	return src, nil
}
