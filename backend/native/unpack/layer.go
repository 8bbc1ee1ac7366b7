package unpack

import (
	"context"
	"fmt"

	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/decompress"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Layer applies a layer of an image to a root that has those below it. Its
// bytes are held against its digests, packed and not. tell, where it is not
// nil, hears of the packed bytes that were read.
func Layer(ctx context.Context, img *ocidir.Image, l ocidir.Layer, root *inroot.Root, tell func(int64)) error {
	packed, err := img.Open(l)
	if err != nil {
		return err
	}
	defer packed.Close()
	counted := NewVerifier(packed, ir.Digest(l.Digest), -1, tell)
	plain, err := decompress.Reader(counted)
	if err != nil {
		return err
	}
	defer plain.Close()
	content := NewVerifier(plain, ir.Digest(l.DiffID), -1, nil)
	if err := Tar(ctx, root, content, Options{Whiteouts: true}); err != nil {
		return err
	}
	if err := content.Verify(); err != nil {
		return fmt.Errorf("diff ID: %w", err)
	}
	if l.Digest == "" {
		return nil
	}
	return counted.Verify()
}
