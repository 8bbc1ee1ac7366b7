package ocidir

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// loadDocker reads what docker save writes: manifest.json, a configuration,
// and one tar a layer, which nothing but its diff ID describes.
func loadDocker(f files, want ir.Digest, platform string) (*Image, error) {
	top, _, err := f.open("manifest.json")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("no manifest.json: not an archive of docker save")
	}
	if err != nil {
		return nil, err
	}
	defer top.Close()
	text, err := readAll(top, "manifest.json", maxManifest)
	if err != nil {
		return nil, err
	}
	var images []struct {
		Config   string
		RepoTags []string
		Layers   []string
	}
	if err := json.Unmarshal(text, &images); err != nil {
		return nil, fmt.Errorf("manifest.json: %w", err)
	}
	if len(images) != 1 {
		return nil, fmt.Errorf("%w: it holds %d images; save one", errNoImage, len(images))
	}
	img, diffIDs, err := dockerConfig(f, path.Clean("/" + images[0].Config)[1:])
	if err != nil {
		return nil, err
	}
	if want != "" && img.Digest != want {
		return nil, fmt.Errorf("%w: it is %s and should be %s", errNoImage, img.Digest, want)
	}
	if p := img.Config.Platform; platform != "" && platform != p.OS+"/"+p.Architecture {
		return nil, fmt.Errorf("%w: it is for %s/%s, not %s", errNoImage, p.OS, p.Architecture, platform)
	}
	img.Names = images[0].RepoTags
	if len(diffIDs) != len(images[0].Layers) || len(diffIDs) > maxLayers {
		return nil, fmt.Errorf("%d layers and %d diff IDs; %d is the most", len(images[0].Layers), len(diffIDs), maxLayers)
	}
	for i, name := range images[0].Layers {
		img.Layers = append(img.Layers, Layer{DiffID: diffIDs[i], name: path.Clean("/" + name)[1:]})
	}
	return img, nil
}

func dockerConfig(f files, name string) (*Image, []string, error) {
	r, size, err := f.open(name)
	if err != nil {
		return nil, nil, err
	}
	defer r.Close()
	text, err := readAll(r, name, maxConfig)
	if err != nil {
		return nil, nil, err
	}
	sum := sha256.Sum256(text)
	digest := "sha256:" + hex.EncodeToString(sum[:])
	img := &Image{Digest: ir.Digest(digest), Size: size, files: f, ConfigText: text, ConfigDigest: digest}
	diffIDs, err := img.configure(text)
	return img, diffIDs, err
}
