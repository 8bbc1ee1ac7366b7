package pkgmgr

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// keyLimit bounds a file of keys: a distribution's whole set is 100 kB.
const keyLimit = 4 << 20

// keys reads key files, side by side: a URL, or a path in the build context.
// Empty ones are ignored, so that an ARG can leave one out. Where root is given,
// file:// is a path in it; at is the place of one as it is written. What comes back is armored, one key an element.
func (q *query) keys(ctx context.Context, refs []string, root ir.Files, access *fetch.Access, at func(ref string) diag.Span) ([]string, error) {
	expanded, err := q.vars.expandAll(refs)
	if err != nil {
		return nil, err
	}
	found, errs := make([][]string, len(refs)), make([]error, len(refs))
	var g sync.WaitGroup
	for i, ref := range expanded {
		if strings.TrimSpace(ref) == "" {
			continue
		}
		g.Go(func() {
			errs[i] = guard.Func(func() (err error) {
				if found[i], err = q.key(ctx, ref, root, access); err != nil {
					err = badKey(ref, err, at(refs[i]))
				}
				return err
			})()
		})
	}
	g.Wait()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return slices.Concat(found...), cmp.Or(errs...)
}

// trusted reads the keys of YUM key, each with the place of its own line.
func (q *query) trusted(ctx context.Context) ([]string, error) {
	var out []string
	for _, ref := range q.Packages.Trust {
		found, err := q.keys(ctx, []string{ref}, nil, nil, func(string) diag.Span { return q.TrustSpans[ref] })
		if err != nil {
			return nil, err
		}
		out = append(out, found...)
	}
	return out, nil
}

// key reads one file of keys, and wants them to be some.
func (q *query) key(ctx context.Context, ref string, root ir.Files, access *fetch.Access) ([]string, error) {
	text, err := q.readKey(ctx, ref, root, access)
	if err != nil {
		return nil, err
	}
	blocks := armored(text)
	if len(blocks) == 0 {
		return nil, errors.New("no armored OpenPGP public key is in it")
	}
	_, err = pgp.ParseKeys(text)
	return blocks, err
}

func (q *query) readKey(ctx context.Context, ref string, root ir.Files, access *fetch.Access) (string, error) {
	u, err := url.Parse(ref)
	switch {
	case err == nil && u.Scheme == "file" && root != nil:
		return q.readText(root, u.Path)
	case err == nil && u.Scheme == "file" && q.NoFileURLs:
		return "", fmt.Errorf("file:// is the builder's own file system, which this back end does not read")
	case err == nil && (u.Scheme == "file" || u.Scheme == "http" || u.Scheme == "https"):
		f, err := q.World.Fetch(ctx, fetch.Request{URLs: []string{ref}, Limit: keyLimit, Label: ref, Access: access})
		if err != nil {
			return "", err
		}
		b, err := os.ReadFile(f.Path)
		return string(b), err
	case strings.Contains(ref, "://"):
		return "", fmt.Errorf("file, http and https URLs are read, and paths in the build context")
	}
	files, err := q.World.Context(ctx)
	if err != nil {
		return "", err
	}
	return q.readText(files, ref)
}

// readText reads one file at a time: Files promise nothing to several readers.
func (q *query) readText(files ir.Files, name string) (string, error) {
	q.reading.Lock()
	defer q.reading.Unlock()
	b, err := files.ReadFile(name)
	if err == nil && len(b) > keyLimit {
		err = fmt.Errorf("%s: too large for keys", name)
	}
	return string(b), err
}

const (
	keyBegin = "-----BEGIN PGP PUBLIC KEY BLOCK-----"
	keyEnd   = "-----END PGP PUBLIC KEY BLOCK-----"
)

// armored gives the blocks of a text, which may hold others' words between.
func armored(text string) []string {
	var out []string
	for {
		_, rest, ok := strings.Cut(text, keyBegin)
		if !ok {
			return out
		}
		body, after, ok := strings.Cut(rest, keyEnd)
		if !ok {
			return out
		}
		body = strings.ReplaceAll(body, "\r\n", "\n")
		out = append(out, keyBegin+body+keyEnd+"\n")
		text = after
	}
}
