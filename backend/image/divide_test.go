package image

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// TestDividedLayers divides the target's own layers, not those of its base, and
// gives each part a line of the history.
func TestDividedLayers(t *testing.T) {
	two := func(l backend.Layer) backend.Layer {
		l.Divide = func(_ context.Context, of func(string) int) ([]backend.Layer, error) {
			var list []backend.Layer
			for n := range of("parts") {
				list = append(list, backend.Layer{Key: fmt.Sprint(l.Key, ".", n)})
			}
			return list, nil
		}
		return l
	}
	history := []ir.History{
		{CreatedBy: "ENV A=b", EmptyLayer: true}, {CreatedBy: "YUM install all", Comment: "c"}, {CreatedBy: "RUN true"}, {CreatedBy: "LABEL c=d", EmptyLayer: true},
	}
	d := dividing{of: func(string) int { return 3 }}
	all := []backend.Layer{{Key: "base"}, two(backend.Layer{Key: "yum"}), two(backend.Layer{Key: "run", Empty: true})}
	if err := d.layers(t.Context(), all, history); err != nil {
		t.Fatal(err)
	}
	var keys, lines []string
	for _, l := range d.result.Layers {
		keys = append(keys, l.Key)
	}
	for _, h := range d.target.History {
		lines = append(lines, fmt.Sprintf("%s %v %s", h.CreatedBy, h.EmptyLayer, h.Comment))
	}
	if want := []string{"base", "yum.0", "yum.1", "yum.2", "run"}; !slices.Equal(keys, want) {
		t.Errorf("layers %q, want %q", keys, want)
	}
	want := []string{
		"ENV A=b true ", "YUM install all false c, layer 1 of 3 by package", "YUM install all false c, layer 2 of 3 by package",
		"YUM install all false c, layer 3 of 3 by package", "RUN true false ", "LABEL c=d true ",
	}
	if !slices.Equal(lines, want) {
		t.Errorf("history\n%s\nwant\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
	if err := d.layers(t.Context(), all[:1], history); err == nil {
		t.Error("more lines than layers, and no error")
	}
}

// TestNothingToDivide: a root file system without packages keeps its layers.
func TestNothingToDivide(t *testing.T) {
	s := simple("oci")
	s.target.ByPackage = true
	one, divided := mustWrite(t, Options{Dir: t.TempDir()}, simple("oci")), mustWrite(t, Options{Dir: t.TempDir()}, s)
	if one.Digest != divided.Digest {
		t.Errorf("%s, and divided %s", one.Digest, divided.Digest)
	}
}

// TestTooManyLayers: what no runtime would take is not written.
func TestTooManyLayers(t *testing.T) {
	s := simple("oci")
	d := dividing{target: s.target, of: func(string) int { return 0 }}
	many := backend.Layer{Divide: func(context.Context, func(string) int) ([]backend.Layer, error) {
		return make([]backend.Layer, maxLayers+1), nil
	}}
	err := d.layers(t.Context(), []backend.Layer{many}, []ir.History{{CreatedBy: "YUM install all"}})
	if err == nil || !strings.Contains(err.Error(), "128 layers") || !strings.Contains(err.Error(), "--layers=one") {
		t.Errorf("error %v", err)
	}
}

// TestEqualLayersAreOnce writes a layer a second time, which is taken back, and
// with it what was remembered of its blocks.
func TestEqualLayersAreOnce(t *testing.T) {
	o, s, _ := keptLayer(t)
	s.layers = append(s.layers, layerOf{key: "k2", bytes: mixed(t)}, layerOf{key: "k3", bytes: another(t, s).layers[0].bytes})
	s.target.History = []ir.History{{CreatedBy: "a"}, {CreatedBy: "b"}, {CreatedBy: "c"}}
	mustWrite(t, o, s)
	for _, stream := range [][]byte{mixed(t), another(t, s).layers[0].bytes} {
		if n, of := followed(t, o.Cache, stream); n != of {
			t.Errorf("%d of %d segments are known", n, of)
		}
	}
	list, err := o.Cache.List()
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	r, ok := readRecord(list[0].name + recordSuffix)
	if !ok {
		t.Fatal("no record")
	}
	at := int64(0)
	for _, k := range r.blocks() {
		if k.Offset < at {
			t.Fatalf("a block at %d, behind one that ends at %d", k.Offset, at)
		}
		at = k.end()
	}
}

// TestCopiedByItsBlocks copies a layer under its key: the same bytes, whose
// blocks and sums are known where they lie now. A spoiled one is packed anew.
func TestCopiedByItsBlocks(t *testing.T) {
	for name, spoil := range map[string]func(Options, Output) error{
		"sound":             func(Options, Output) error { return nil },
		"a byte of a block": func(_ Options, out Output) error { return overwrite(out.Path, 20*blockSize, []byte("x")) },
		"a seal": func(o Options, _ Output) error {
			return eachFile(o, sumsSuffix, func(b []byte) []byte { b[sumsBytes-1] ^= 1; return b })
		},
	} {
		t.Run(name, func(t *testing.T) {
			o, s, out := keptLayer(t)
			if err := spoil(o, out); err != nil {
				t.Fatal(err)
			}
			wrote := 0
			s.layers[0].wrote = &wrote
			s.image.Env = []string{"A=b"}
			sameAsCold(t, o, s)
			if again := wrote > 1; again != (name == "a byte of a block") { // once is the one without a cache
				t.Errorf("its stream was read %d times", wrote)
			}
			if n, of := followed(t, o.Cache, mixed(t)); n != of && name == "sound" {
				t.Errorf("of %d segments %d are known", of, n)
			}
		})
	}
}
