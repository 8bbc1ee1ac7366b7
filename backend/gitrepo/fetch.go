package gitrepo

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/go-git/go-billy/v5/osfs"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/cache"
	"github.com/go-git/go-git/v5/plumbing/format/packfile"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/plumbing/protocol/packp"
	"github.com/go-git/go-git/v5/plumbing/protocol/packp/capability"
	"github.com/go-git/go-git/v5/plumbing/protocol/packp/sideband"
	"github.com/go-git/go-git/v5/plumbing/storer"
	"github.com/go-git/go-git/v5/plumbing/transport"
	"github.com/go-git/go-git/v5/storage/filesystem"

	"github.com/sysbuild/sysbuild/rpm/guard"
)

// largeObject is where objects are read from the disk as they are needed, in
// bytes, and not held in memory.
const largeObject = 8 << 20

// fetch brings a commit, and no older one where the server lets it, into a
// store in dir.
func (c *Client) fetch(ctx context.Context, remote string, commit plumbing.Hash, dir string) (storer.EncodedObjectStorer, error) {
	store := filesystem.NewStorageWithOptions(osfs.New(dir, osfs.WithBoundOS()), cache.NewObjectLRU(32<<20),
		filesystem.Options{LargeObjectThreshold: largeObject})
	first := c.pull(ctx, remote, store, []plumbing.Hash{commit}, 1)
	if first == nil {
		first = has(store, commit)
	}
	if first == nil || ctx.Err() != nil {
		return store, first
	}
	refs, err := c.list(ctx, remote)
	if err != nil {
		return nil, err
	}
	if refs.at(commit) {
		return nil, first
	}
	// The server gives only what a branch or tag is at: all of those, then.
	var all []plumbing.Hash
	seen := map[plumbing.Hash]bool{}
	for _, h := range refs.byName {
		if !seen[h] {
			seen[h] = true
			all = append(all, h)
		}
	}
	if err := c.pull(ctx, remote, store, all, 0); err != nil {
		return nil, err
	}
	if err := has(store, commit); err != nil {
		return nil, notThere(remote, commit.String(), nil)
	}
	return store, nil
}

func has(store storer.EncodedObjectStorer, commit plumbing.Hash) error {
	_, err := object.GetCommit(store, commit)
	return err
}

// pull fetches commits with so many before them; 0: all.
func (c *Client) pull(ctx context.Context, remote string, store *filesystem.Storage, want []plumbing.Hash, depth int) error {
	return c.talk(ctx, remote, func(ctx context.Context, s transport.UploadPackSession, alive func()) error {
		adv, err := s.AdvertisedReferencesContext(ctx)
		if err != nil {
			return err
		}
		alive()
		req, err := request(adv, want, depth)
		if err != nil {
			return err
		}
		answer, err := s.UploadPack(ctx, req)
		if err != nil {
			return err
		}
		defer answer.Close()
		in := &bounded{ReadCloser: io.NopCloser(lively{answer, alive}), left: c.opts.Limit}
		return unpack(store, demuxed(req.Capabilities, in))
	})
}

// request asks for a pack, as short as the server can make it.
func request(adv *packp.AdvRefs, want []plumbing.Hash, depth int) (*packp.UploadPackRequest, error) {
	req := packp.NewUploadPackRequestFromCapabilities(adv.Capabilities)
	req.Wants = want
	var err error
	if adv.Capabilities.Supports(capability.NoProgress) {
		err = req.Capabilities.Set(capability.NoProgress)
	}
	if depth > 0 && adv.Capabilities.Supports(capability.Shallow) {
		req.Depth = packp.DepthCommits(depth)
		err = errors.Join(err, req.Capabilities.Set(capability.Shallow))
	}
	return req, err
}

// unpack reads a pack. What hostile bytes do to the library is an error.
func unpack(store *filesystem.Storage, r io.Reader) error {
	err := guard.Func(func() error { return packfile.UpdateObjectStorage(store, r) })()
	if err != nil && !errors.Is(err, packfile.ErrEmptyPackfile) {
		return fmt.Errorf("pack: %w", err)
	}
	return nil
}

// demuxed takes the pack out of what the server says beside it.
func demuxed(caps *capability.List, r io.Reader) io.Reader {
	switch {
	case caps.Supports(capability.Sideband64k):
		return sideband.NewDemuxer(sideband.Sideband64k, r)
	case caps.Supports(capability.Sideband):
		return sideband.NewDemuxer(sideband.Sideband, r)
	}
	return r
}
