package buildkit

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	gwpb "github.com/moby/buildkit/frontend/gateway/pb"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// pinURL has the builder download what a URL gives, and names it.
func (b *Backend) pinURL(ctx context.Context, src *ir.Source) error {
	meta, err := b.resolveURL(ctx, src.Ref, fileName)
	if err != nil {
		return bare(err)
	}
	r, modified, err := b.download(ctx, src.Ref)
	if err != nil {
		return bare(err)
	}
	src.Size = r.size
	if !src.Unpack && !modified.IsZero() {
		src.Time = modified.Unix()
	}
	if meta != nil {
		src.Digest = ir.Digest(meta.Digest)
		return nil
	}
	src.Digest, err = r.digest(ctx)
	return err
}

// pinGit has the builder say which commit a branch or tag is.
func (b *Backend) pinGit(ctx context.Context, src *ir.Source) error {
	if src.Digest != "" {
		return nil
	}
	caps := b.build.Caps
	if caps.Supports(gwpb.CapSourceMetaResolver) != nil {
		return errors.New("a branch or tag is pinned by BuildKit 0.15 or newer, and this builder is older; name the whole commit")
	}
	unpinned := *src
	unpinned.Digest = ir.Digest("sha1:" + src.Branch) // where a commit's name stands, a branch may
	st, err := b.low.State(ctx, ir.New(&unpinned))
	if err != nil {
		return err
	}
	op, err := b.sourceOp(ctx, st)
	if err != nil {
		return err
	}
	resp, err := b.opts.Client.ResolveSourceMetadata(ctx, op, sourceresolver.Opt{LogName: "[internal] look at " + src.Ref})
	if err != nil {
		return err
	}
	if resp.Git == nil {
		return errors.New("this builder does not say which commit a branch or tag is; name the whole commit")
	}
	commit := resp.Git.CommitChecksum // of what an annotated tag points to
	if commit == "" {
		commit = resp.Git.Checksum
	}
	if len(commit) != 40 {
		return fmt.Errorf("commit %q: repositories whose commits have SHA-256 names are not read", commit)
	}
	src.Digest = ir.Digest("sha1:" + commit)
	return nil
}

// sourceOp is the one op of a source's LLB.
func (b *Backend) sourceOp(ctx context.Context, st llb.State) (*pb.SourceOp, error) {
	def, err := b.low.Marshal(ctx, st)
	if err != nil {
		return nil, err
	}
	for _, text := range def.Def {
		var op pb.Op
		if err := op.Unmarshal(text); err != nil {
			return nil, err
		}
		if src := op.GetSource(); src != nil {
			return src, nil
		}
	}
	return nil, errors.New("the source is no op of its own")
}

// lastTime is one that no file's time is behind, and that JSON can tell.
var lastTime = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)

// pinDistant names a directory that the builder alone can read by the change
// set that makes it.
func (b *Backend) pinDistant(ctx context.Context, src *ir.Source) error {
	unpinned := *src
	unpinned.Digest = ""
	s := &solver{b, b.low}
	note, _, err := s.compare(ctx, nil, ir.New(&unpinned).At("[internal] look at "+src.Ref), form{epoch: lastTime})
	src.Digest = note.Digest
	return err
}
