package image

import (
	"context"
	"errors"
	"fmt"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image/bypackage"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// maxLayers is how many layers docker and containers/storage lay over one another.
const maxLayers = 127

// divide gives a target of --layers=packages several layers for each of its own:
// what its packages brought, by their names, and what none of them did. The base
// image's layers stay. A root file system without packages keeps its layers.
func (j *job) divide(ctx context.Context) error {
	if !j.target.ByPackage {
		return nil
	}
	owners, err := bypackage.Read(j.result.Tree)
	if err != nil {
		return fmt.Errorf("divide by package: %w", err)
	}
	if !owners.Any() {
		return nil
	}
	d := dividing{target: *j.target, result: *j.result, of: owners.Of}
	if err := d.layers(ctx, j.result.Layers, j.target.History); err != nil {
		return fmt.Errorf("divide by package: %w", err)
	}
	j.target, j.result = &d.target, &d.result
	j.result.Target = j.target
	return nil
}

// dividing is a target that gets more layers.
type dividing struct {
	target ir.Target
	result backend.Result
	of     func(path string) int
}

// layers divides all layers that the history of the target's own has lines for.
func (d *dividing) layers(ctx context.Context, all []backend.Layer, history []ir.History) error {
	of := len(all) - entries(history) // the base image's
	if of < 0 {
		return fmt.Errorf("%d lines of history for %d layers", entries(history), len(all))
	}
	d.result.Layers, d.target.History = append([]backend.Layer(nil), all[:of]...), nil
	rest := all[of:]
	for _, line := range history {
		if line.EmptyLayer {
			d.target.History = append(d.target.History, line)
			continue
		}
		parts, err := d.parts(ctx, rest[0])
		if err != nil {
			return err
		}
		rest = rest[1:]
		d.result.Layers = append(d.result.Layers, parts...)
		d.target.History = append(d.target.History, linesOf(line, len(parts))...)
	}
	if n := len(d.result.Layers); n > maxLayers {
		return fmt.Errorf("that makes %d layers, and runtimes take %d; write --layers=one", n, maxLayers)
	}
	return nil
}

func (d *dividing) parts(ctx context.Context, l backend.Layer) ([]backend.Layer, error) {
	if l.Empty {
		return []backend.Layer{l}, nil
	}
	if l.Divide == nil {
		return nil, errors.New("a layer comes packed, and cannot be divided; write --layers=one")
	}
	return l.Divide(ctx, d.of)
}

// reused says how much of an image was packed before.
func reused(layers []packed) string {
	copied, size, kept := 0, int64(0), int64(0)
	for _, l := range layers {
		size += l.Size
		if l.Copied {
			copied++
			kept += l.Size
		}
	}
	return fmt.Sprintf("%d layers: %d packed, %d from the cache (%d of %d kB)", len(layers), len(layers)-copied, copied, kept/1000, size/1000)
}

// linesOf is a line of the history for each part of its layer.
func linesOf(line ir.History, parts int) []ir.History {
	lines := make([]ir.History, parts)
	for i := range lines {
		lines[i] = line
		if parts > 1 {
			lines[i].Comment = fmt.Sprintf("layer %d of %d by package", i+1, parts)
			if line.Comment != "" {
				lines[i].Comment = line.Comment + ", " + lines[i].Comment
			}
		}
	}
	return lines
}
