package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// remoteContext is true for a CONTEXT that is no directory: "-", the URL of a
// tar, of a Sysfile or of a git repository.
func remoteContext(name string) bool {
	return name == "-" || repositoryOf(name) != "" || strings.HasPrefix(name, "http://") || strings.HasPrefix(name, "https://")
}

// repositoryOf is the URL of a git repository that a CONTEXT names; "" for
// anything else. docker's short form github.com/OWNER/NAME is one where there
// is no directory of that name.
func repositoryOf(name string) string {
	if strings.HasPrefix(name, "github.com/") {
		if _, err := os.Stat(name); err == nil {
			return ""
		}
		at := strings.IndexAny(name+"#", "#?")
		return "https://" + strings.TrimSuffix(name[:at], ".git") + ".git" + name[at:]
	}
	if _, _, ok, _ := ir.GitSource(name); ok {
		return name
	}
	return ""
}

// bring makes a directory, in the cache, of a context that is none, and finds
// the Sysfile in it. Standard input may be the Sysfile alone.
func (j *job) bring(ctx context.Context, stdin io.Reader, events backend.Sink) error {
	name := j.place.remote
	if name == "" {
		return nil
	}
	if os.Geteuid() != 0 {
		return diag.Diagnostic{
			Summary: "context " + name + ": only the super-user's sysbuild unpacks a context",
			Hint:    "unpack it, and name its directory",
		}
	}
	opts, err := j.nativeOptions(events)
	if err != nil {
		return err
	}
	opts.Contexts = map[string]string{}
	if _, ok := opts.SSH["default"]; !ok && os.Getenv("SSH_AUTH_SOCK") != "" {
		opts.SSH["default"] = nil // who names a repository on the command line wants its keys used
	}
	b := &bringer{job: j, ctx: ctx, stdin: stdin}
	if b.be, err = native.Open(opts); err != nil {
		return err
	}
	defer b.be.Close()
	spool, discard, err := b.be.Scratch()
	if err != nil {
		return err
	}
	defer discard()
	b.spool, opts.Contexts[""] = spool, spool
	switch repo := repositoryOf(name); {
	case name == "-":
		return b.stream()
	case repo != "":
		return b.git(repo)
	}
	return b.download(name)
}

// bringer brings one context.
type bringer struct {
	*job
	ctx   context.Context
	stdin io.Reader
	be    *native.Backend
	spool string // an empty directory, and the back end's context
}

func (b *bringer) git(text string) error {
	src, _, err := gitContext(text)
	if err != nil {
		return usagef("context %s: %w", text, err)
	}
	b.place.name = strings.TrimSuffix(path.Base(src.Ref), ".git")
	if src.Subdir != "" {
		b.place.name = path.Base(src.Subdir)
	}
	return b.tree(src)
}

// maxContext bounds a context that comes as one file, in bytes.
const maxContext = 64 << 30

// download brings the file of a URL: a tar, or a Sysfile alone.
func (b *bringer) download(text string) error {
	f, err := b.be.Fetch(b.ctx, fetch.Request{URLs: []string{text}, Limit: maxContext, Label: text})
	if err != nil {
		return err
	}
	name := "context"
	if u, err := url.Parse(text); err == nil && path.Base(u.Path) != "/" && path.Base(u.Path) != "." {
		name = path.Base(u.Path)
	}
	b.place.name, _, _ = strings.Cut(name, ".")
	file, err := os.Open(f.Path)
	if err != nil {
		return err
	}
	defer file.Close()
	head, err := bufio.NewReaderSize(file, headSize).Peek(headSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if !isArchive(head) {
		b.place.shown = name
		return b.alone(f.Path)
	}
	return b.tree(&ir.Source{Kind: ir.URL, Ref: text, Digest: ir.Digest(f.Digest), Unpack: true})
}

// stream reads standard input: a tar, or a Sysfile alone.
func (b *bringer) stream() error {
	if b.file == "-" {
		return usagef("-f -: standard input is the context already")
	}
	in := bufio.NewReaderSize(b.stdin, headSize)
	head, err := in.Peek(headSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if len(head) == 0 {
		return usagef("context -: standard input is empty; give it a tar, or a Sysfile")
	}
	b.place.name = "context"
	if !isArchive(head) {
		b.place.piped = in
		return b.alone("-")
	}
	const name = "context.tar"
	out, err := os.OpenFile(filepath.Join(b.spool, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	n, err := io.Copy(out, io.LimitReader(in, maxContext+1))
	if err == nil && n > maxContext {
		err = errors.New("standard input: the context is too large")
	}
	if err = errors.Join(err, out.Close()); err != nil {
		return err
	}
	return b.tree(&ir.Source{Kind: ir.Tar, Ref: name})
}

// tree makes the directory of a source, and finds the Sysfile in it.
func (b *bringer) tree(src *ir.Source) error {
	dir, err := b.be.Directory(b.ctx, src, "load the build context "+b.place.remote)
	if err != nil {
		return err
	}
	p := &b.place
	p.dir = dir
	switch p.file {
	case "-":
	case "":
		if p.file, err = lookUp(dir); err == nil {
			p.shown = filepath.Base(p.file)
		}
	default:
		p.file, p.shown = filepath.Join(dir, p.file), p.file
	}
	if err == nil {
		err = inside(dir, p.shown)
	}
	if err != nil {
		return err
	}
	p.excludes, err = ignored(dir, p.file)
	return err
}

// inside holds that a brought context's Sysfile, "" for one that is not in it,
// and its ignore files are its own: links in it must not show files of this
// machine.
func inside(dir, file string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	names := []string{".sysbuildignore", ".dockerignore"}
	if file != "" {
		info, err := root.Stat(file)
		if err != nil {
			return usagef("-f %s: %w; with this context it is a path in it", file, cause(err))
		}
		if !info.Mode().IsRegular() {
			return usagef("-f %s: it is not a file", file)
		}
		names = append(names, file+".sysbuildignore", file+".dockerignore")
	}
	for _, name := range names {
		if _, err := root.Stat(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return usagef("context: %s: %w", name, cause(err))
		}
	}
	return nil
}

// alone takes a Sysfile without a context: COPY finds nothing.
func (b *bringer) alone(file string) (err error) {
	if b.place.file != "" {
		return usagef("-f %s: the context is a Sysfile itself, with no other in it", b.place.file)
	}
	b.place.file = file
	b.place.dir, err = b.be.Directory(b.ctx, &ir.Source{Kind: ir.Dir, Ref: "."}, "an empty build context")
	return err
}

// headSize is how many bytes tell an archive from a text.
const headSize = 512

// isArchive knows a tar, and what a tar may be packed by, from its first bytes.
func isArchive(head []byte) bool {
	for _, magic := range []string{"\x1f\x8b", "\xfd7zXZ\x00", "\x28\xb5\x2f\xfd", "BZh"} {
		if bytes.HasPrefix(head, []byte(magic)) {
			return true
		}
	}
	return len(head) >= 262 && string(head[257:262]) == "ustar"
}
