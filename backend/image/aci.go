package image

import (
	"context"
	"crypto/sha512"
	"encoding/hex"
	"encoding/json"
	"io"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// appContainer is an App Container image (appc specification 0.8.11, "App
// Container Image"): one tar of the manifest and, below rootfs/, the whole root
// file system. Its image ID is the SHA-512 of that tar, whatever the
// compression. The manifest stands first, so that a reader can stop behind it.
func appContainer(t *ir.Target, tree backend.Tree, note func(string)) (single, error) {
	who, err := accountOf(tree, t.Image.User)
	if err != nil {
		return single{}, err
	}
	manifest, err := aciManifest(t, who)
	if err != nil {
		return single{}, err
	}
	noPlace(t.Image, note)
	data, err := json.Marshal(manifest)
	if err != nil {
		return single{}, err
	}
	in := aciInput{manifest: data, tree: tree, epoch: *instant(t.Image.Created), note: note}
	if manifest.App != nil {
		in.workDir = manifest.App.WorkingDirectory
	}
	sum := sha512.New()
	return single{
		sum: sum,
		id:  func() string { return "sha512-" + hex.EncodeToString(sum.Sum(nil)) },
		write: func(ctx context.Context, w io.Writer) error {
			sum.Reset()
			return writeACI(ctx, w, in)
		},
	}, nil
}

// noPlace tells what of a configuration the format has no words for.
func noPlace(img *ir.Image, note func(string)) {
	if img.Healthcheck != nil {
		note("HEALTHCHECK has no place in an App Container image")
	}
	if len(img.OnBuild) > 0 {
		note("ONBUILD has no place in an App Container image")
	}
}
