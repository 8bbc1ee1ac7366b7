package native

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install"
	"github.com/sysbuild/sysbuild/rpm/install/ids"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// there looks at the scriptlets and triggers of packages that are there before a
// line, and that it will run: those of the root file system that the stage began
// with, and of what earlier lines have brought those that run as it goes. What a
// RUN made of the database is not known yet.
func (r *refusals) there(ctx context.Context, v *ir.Vertex, op *ir.Install, come []*header.Header) (out []scriptUse, err error) {
	had, brought, err := r.before(ctx, v, len(op.Remove) > 0)
	if err != nil {
		return nil, err
	}
	scripts, err := install.ScriptsThere(append(had, brought...), come, op.Remove)
	if err != nil {
		return nil, r.stepError(v, err)
	}
	for _, s := range scripts {
		seen := !slices.Contains(removal, s.Script.Phase) && slices.ContainsFunc(brought, func(h *header.Header) bool { return h.NEVRA().String() == s.NEVRA })
		if _, undone := normalize.Undone(s.Script.Body); seen || undone || slices.Contains(op.NoScripts, s.Name) {
			continue
		}
		if uses := ids.Script(s.Script.Prog, s.Script.Body); len(uses) > 0 {
			out = append(out, scriptUse{s.Name, s.NEVRA + ", which is there already", s.What, uses})
		}
	}
	return out, nil
}

// before gives what is installed before a line: what the root file system had that
// the stage began with, and where it is asked for, what earlier lines brought.
func (r *refusals) before(ctx context.Context, v *ir.Vertex, all bool) (had, brought []*header.Header, err error) {
	var gone []string
	for len(v.Inputs) > 0 {
		v = v.Inputs[0]
		switch op := v.Op.(type) {
		case *ir.Install:
			some, err := r.headers(ctx, v, all)
			if err != nil {
				return nil, nil, err
			}
			brought = append(brought, without(some, gone)...) // a later line may bring it anew
			gone = append(gone, op.Remove...)
		case *ir.Source:
			if op.Kind == ir.Scratch {
				return nil, brought, nil
			}
			if had, err = r.installedIn(ctx, v); err != nil {
				return nil, nil, err
			}
		}
	}
	return without(had, gone), brought, nil
}

func without(all []*header.Header, gone []string) []*header.Header {
	return slices.DeleteFunc(slices.Clone(all), func(h *header.Header) bool { return slices.Contains(gone, h.NEVRA().String()) })
}

// headers reads those of a line's packages; none where they are not wanted.
func (r *refusals) headers(ctx context.Context, v *ir.Vertex, wanted bool) (all []*header.Header, err error) {
	for _, in := range v.Inputs[1:] {
		if !wanted {
			return nil, nil
		}
		pkg, err := r.result(ctx, in)
		if err != nil {
			return nil, err
		}
		p, err := pkgfile.Open(pkg.pkg)
		if err != nil {
			return nil, r.stepError(v, err)
		}
		p.Close()
		all = append(all, p.Header)
	}
	return all, nil
}

// installedIn reads the database of a root file system that comes from elsewhere,
// once; none has no packages.
func (r *refusals) installedIn(ctx context.Context, base *ir.Vertex) ([]*header.Header, error) {
	if had, ok := r.bases[base.Digest()]; ok {
		return had, nil
	}
	res, err := r.result(ctx, base)
	if err != nil {
		return nil, err
	}
	var had []*header.Header
	if len(res.chain) > 0 {
		all, err := readDatabase(r.tree(res.chain))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, r.stepError(base, err)
		}
		for _, p := range all {
			had = append(had, p.Header)
		}
	}
	if r.bases == nil {
		r.bases = map[ir.Digest][]*header.Header{}
	}
	r.bases[base.Digest()] = had
	return had, nil
}

// readDatabase reads the one that counts; fs.ErrNotExist where there is none.
func readDatabase(tree ir.Files) ([]db.Installed, error) {
	for _, dir := range db.Dirs() {
		for _, name := range db.Names() {
			data, err := tree.ReadFile(path.Join(dir, name))
			if err != nil || len(data) == 0 {
				continue // the transaction says what is wrong with it
			}
			var log []byte
			if name == db.SQLiteName {
				log, _ = tree.ReadFile(path.Join(dir, db.LogName))
			}
			all, err := db.ReadBytes(data, log)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", path.Join(dir, name), err)
			}
			return all, nil
		}
	}
	return nil, fs.ErrNotExist
}
