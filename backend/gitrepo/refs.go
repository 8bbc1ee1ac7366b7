package gitrepo

import (
	"context"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/protocol/packp"
	"github.com/go-git/go-git/v5/plumbing/transport"
)

// Pin finds the commit that ref names: a branch, else a tag, a whole name such
// as "refs/pull/1/head", or a commit itself; "" is the default branch. The
// beginning of a commit's name is taken where a branch or tag is there.
func (c *Client) Pin(ctx context.Context, remote, ref string) (commit string, err error) {
	refs, err := c.list(ctx, remote)
	if err != nil {
		return "", explain(ctx, remote, err)
	}
	if h, ok := refs.find(ref); ok {
		return h.String(), nil
	}
	if plumbing.IsHash(ref) {
		return ref, nil // no branch is there: the fetch finds out
	}
	return "", explain(ctx, remote, notThere(remote, ref, refs.near(ref)))
}

// list asks for the repository's branches and tags.
func (c *Client) list(ctx context.Context, remote string) (found *refs, err error) {
	err = c.talk(ctx, remote, func(ctx context.Context, s transport.UploadPackSession, _ func()) error {
		adv, err := s.AdvertisedReferencesContext(ctx)
		if err != nil {
			return err
		}
		found = newRefs(adv)
		return nil
	})
	return found, err
}

// refs are a repository's branches and tags, tags of a commit by that.
type refs struct{ byName map[string]plumbing.Hash }

func newRefs(adv *packp.AdvRefs) *refs {
	r := &refs{byName: map[string]plumbing.Hash{}}
	for name, h := range adv.References {
		r.byName[name] = h
	}
	for name, h := range adv.Peeled {
		r.byName[name] = h
	}
	if adv.Head != nil {
		r.byName["HEAD"] = *adv.Head
	}
	return r
}

func (r *refs) find(ref string) (plumbing.Hash, bool) {
	names := []string{"refs/heads/" + ref, "refs/tags/" + ref, "refs/" + ref}
	switch {
	case ref == "" || ref == "HEAD":
		names = []string{"HEAD"}
	case strings.HasPrefix(ref, "refs/"):
		names = []string{ref}
	}
	for _, name := range names {
		if h, ok := r.byName[name]; ok {
			return h, true
		}
	}
	if len(ref) < 7 || strings.Trim(ref, "0123456789abcdef") != "" {
		return plumbing.ZeroHash, false
	}
	for _, h := range r.byName {
		if strings.HasPrefix(h.String(), ref) {
			return h, true
		}
	}
	return plumbing.ZeroHash, false
}

// at says whether a branch or tag is at a commit.
func (r *refs) at(commit plumbing.Hash) bool {
	for _, h := range r.byName {
		if h == commit {
			return true
		}
	}
	return false
}

// near are a few names that are there; those that are alike where some are.
func (r *refs) near(ref string) []string {
	var all, alike []string
	ref = strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(ref, "refs/heads/"), "refs/tags/"))
	for full := range r.byName {
		name, ok := strings.CutPrefix(full, "refs/heads/")
		if !ok {
			name, ok = strings.CutPrefix(full, "refs/tags/")
		}
		if !ok {
			continue
		}
		all = append(all, name)
		if low := strings.ToLower(name); strings.Contains(low, ref) || strings.Contains(ref, low) {
			alike = append(alike, name)
		}
	}
	if len(alike) > 0 {
		all = alike
	}
	slices.Sort(all)
	all = slices.Compact(all)
	return all[:min(len(all), 8)]
}
