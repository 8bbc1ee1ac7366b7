package lower

import (
	"fmt"

	"github.com/moby/buildkit/client/llb"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/artifact"
)

// withBlobs adds packages that are blobs of registries, which the builder reads
// as it reads images.
func (l *Lowerer) withBlobs(v *ir.Vertex, st llb.State, blobs []*ir.Source) (llb.State, error) {
	if len(blobs) == 0 {
		return st, nil
	}
	var a *llb.FileAction
	for _, src := range blobs {
		ref, err := artifact.Parse(src.Ref)
		if err != nil {
			return llb.State{}, err
		}
		if ref.Blob != string(src.Digest) {
			return llb.State{}, fmt.Errorf("%s: a builder reads a file of an artifact by its own digest, and its checksum is %s", src.Ref, src.Digest)
		}
		opts := []llb.ImageBlobOption{llb.Filename(fileName(src))}
		for _, o := range grouped(v, l.part(v, PartFetch, "fetch "+ref.Path)) {
			opts = append(opts, o)
		}
		a = a.Copy(llb.ImageBlob(ref.Name+"@"+ref.Blob, opts...), "/"+fileName(src), "/")
	}
	c := constraints(grouped(v, l.part(v, PartFetch, fmt.Sprintf("take %s of a registry", count(len(blobs), "package")))))
	return st.WithOutput(llb.NewFileOp(st, a, c).Output()), nil
}
