package image

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// layerKey names the packed bytes of a layer; "" where its own are not named.
func (j *job) layerKey(l backend.Layer) string {
	if l.Key == "" {
		return ""
	}
	return Packing + " " + j.compression + " " + l.Key
}

// id names the output's bytes by all that they follow from; "" where a layer's
// are not named.
func (j *job) id() string {
	t := j.target
	from := struct {
		Packing, Format, Name, Tag, Compression string
		Flags                                   map[string][]string
		Image                                   *ir.Image
		BaseHistory, History                    []ir.History
		Platform                                ir.Platform
		System                                  *ir.System
		ByPackage                               bool `json:",omitempty"`
		Layers                                  []string
	}{Packing, t.Format, t.Name, t.Tag, j.compression, t.Flags, t.Image, t.BaseHistory, t.History, t.Platform, t.System, t.ByPackage, nil}
	for _, l := range j.result.Layers {
		name := layerName(l)
		if name == "" {
			return ""
		}
		from.Layers = append(from.Layers, name)
	}
	data, err := json.Marshal(from)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func layerName(l backend.Layer) string {
	switch {
	case l.Empty:
		return "empty"
	case l.Blob != nil:
		return "blob " + string(l.Blob.Digest) + " " + string(l.Blob.DiffID) + " " + l.Blob.MediaType
	case l.Key != "":
		return "key " + l.Key
	default:
		return ""
	}
}
