package lower

import (
	"fmt"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/moby/buildkit/client/llb"

	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// secretFiles are the secrets by which the servers of packages are spoken to,
// a file each.
func secretFiles(v *ir.Vertex, list []step.Package) ([]llb.RunOption, error) {
	ids := map[string]bool{}
	for _, p := range list {
		for _, text := range secretFields(p.Access) {
			if id, ok := strings.CutPrefix(text, "secret:"); ok {
				ids[id] = true
			}
		}
	}
	var opts []llb.RunOption
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		if !filepath.IsLocal(id) {
			return nil, refuse(v, fmt.Sprintf("secret %q: a name of a secret of a repository is a file's name", id))
		}
		opts = append(opts, llb.AddSecret(path.Join(step.Secrets, id), llb.SecretID(id)))
	}
	return opts, nil
}

func secretFields(a *ir.Access) []string {
	if a == nil {
		return nil
	}
	return []string{a.Username, a.Password, a.Cert, a.Key}
}
