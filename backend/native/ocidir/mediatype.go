package ocidir

import (
	"fmt"
	"slices"
	"strings"
)

// Media types of OCI's image specification and of docker's image manifest
// version 2, schema 2. Descriptors of old tools have none.
var (
	configTypes = []string{
		"", "application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json",
	}
	layerTypes = []string{
		"", "application/vnd.oci.image.layer.v1.tar", "application/vnd.oci.image.layer.v1.tar+gzip",
		"application/vnd.oci.image.layer.v1.tar+zstd", "application/vnd.docker.image.rootfs.diff.tar",
		"application/vnd.docker.image.rootfs.diff.tar.gzip", "application/vnd.docker.image.rootfs.diff.tar.zstd",
	}
)

// isConfig wants an image's configuration: a chart or another artifact has one
// of its own kind.
func (b Blob) isConfig() error {
	if slices.Contains(configTypes, b.MediaType) {
		return nil
	}
	return fmt.Errorf("%w: its configuration is of media type %q", errNoImage, b.MediaType)
}

// isLayer wants a layer whose bytes lie beside the others.
func (b Blob) isLayer() error {
	switch {
	case slices.Contains(layerTypes, b.MediaType):
		return nil
	case strings.Contains(b.MediaType, ".foreign.") || strings.Contains(b.MediaType, ".nondistributable."):
		return fmt.Errorf("layer %s: it lies elsewhere (%s), as those of Windows do, and is not taken", b.Digest, b.MediaType)
	case strings.HasSuffix(b.MediaType, "+encrypted"):
		return fmt.Errorf("layer %s: it is encrypted (%s)", b.Digest, b.MediaType)
	}
	return fmt.Errorf("layer %s: media type %q is no layer", b.Digest, b.MediaType)
}
