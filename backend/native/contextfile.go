package native

import (
	"context"
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// File implements the compiler's World.
func (b *Backend) File(_ context.Context, contextName, name string) (fetch.File, error) {
	f, size, err := b.openInContext(contextName, name)
	if err != nil {
		return fetch.File{}, err
	}
	f.Close()
	sum, err := b.digests.File(f.Name())
	return fetch.File{Path: f.Name(), URL: name, Digest: "sha256:" + sum, Size: size}, err
}

// packageScheme begins the place of a package file in the build context.
const packageScheme = "context:"

// contextPackage gives a package file of the context, if src is one: it must
// be as it was when it was pinned.
func (b *Backend) contextPackage(ctx context.Context, src *ir.Source) (file string, ok bool, err error) {
	name, ok := strings.CutPrefix(src.Ref, packageScheme)
	if !ok {
		return "", false, nil
	}
	f, err := b.File(ctx, src.Context, name)
	if err == nil && ir.Digest(f.Digest) != src.Digest {
		err = fmt.Errorf("%s: it changed while the build ran; build again", name)
	}
	return f.Path, true, err
}
