package image

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// keptLayer writes an output with a cache, which knows its blocks then.
func keptLayer(t *testing.T) (Options, stack, Output) {
	t.Helper()
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s := simple("oci")
	s.layers[0].bytes = mixed(t)
	return o, s, mustWrite(t, o, s)
}

// taken counts the segments of a stream that can be taken from a cache, which
// must be what deflating them gives.
func taken(t *testing.T, c *Cache, stream []byte) (n, of int) {
	t.Helper()
	b := c.blocks()
	defer b.close()
	list := cuts(stream, 1<<20)
	for _, raw := range list {
		var d deflater
		s := &segment{raw: raw}
		if !b.take(s) {
			continue
		}
		if n++; !bytes.Equal(s.packed, d.segment(nil, raw)) {
			t.Errorf("a segment of %d bytes is another", len(raw))
		}
	}
	return n, len(list)
}

// another is the layer with a file more at its beginning.
func another(t *testing.T, s stack) stack {
	s.layers = []layerOf{{key: "k2", bytes: append(tarEntries(t, entryOf{"new", 10}), mixed(t)...)}}
	return s
}

// sameAsCold writes a stack with a cache and without one.
func sameAsCold(t *testing.T, o Options, s stack) {
	t.Helper()
	warm, cold := mustWrite(t, o, s), mustWrite(t, Options{Dir: t.TempDir()}, s)
	if warm.Digest != cold.Digest || warm.Size != cold.Size {
		t.Errorf("with the cache %s of %d bytes, without %s of %d", warm.Digest, warm.Size, cold.Digest, cold.Size)
	}
	validOCI(t, warm.Path)
}

func TestBlocksAreTaken(t *testing.T) {
	o, s, _ := keptLayer(t)
	if n, of := taken(t, o.Cache, mixed(t)); n != of || n < 5 {
		t.Errorf("of the same layer %d of %d", n, of)
	}
	if n, of := taken(t, o.Cache, another(t, s).layers[0].bytes); n != of-1 {
		t.Errorf("of a layer that has one segment more %d of %d", n, of)
	}
	sameAsCold(t, o, another(t, s))
}

// TestBlocksOutliveTheOutput holds that what is held beside the record is
// enough, and after that nothing.
func TestBlocksOutliveTheOutput(t *testing.T) {
	o, _, out := keptLayer(t)
	if err := os.Remove(out.Path); err != nil {
		t.Fatal(err)
	}
	if n, of := taken(t, o.Cache, mixed(t)); n != of {
		t.Errorf("%d of %d", n, of)
	}
	list, err := o.Cache.List()
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	if err := o.Cache.Remove(list[0]); err != nil {
		t.Fatal(err)
	}
	if n, _ := taken(t, o.Cache, mixed(t)); n != 0 {
		t.Errorf("of nothing %d", n)
	}
}

// TestBlocksOfACopiedLayer changes the image but not the layer, whose blob is
// copied then: its blocks are known where it lies now.
func TestBlocksOfACopiedLayer(t *testing.T) {
	o, s, _ := keptLayer(t)
	s.layers = append([]layerOf{{key: "k0", files: map[string]string{"first": "1"}}}, s.layers...)
	mustWrite(t, o, s) // in place of the first one
	if n, of := taken(t, o.Cache, mixed(t)); n != of {
		t.Errorf("%d of %d", n, of)
	}
}

// TestBlocksOfARestoredOutput restores at another path and forgets the first.
func TestBlocksOfARestoredOutput(t *testing.T) {
	o, s, first := keptLayer(t)
	o.Dir = t.TempDir()
	mustWrite(t, o, s)
	list, err := o.Cache.List()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		if e.Output == first.Path {
			if err := o.Cache.Remove(e); err != nil {
				t.Fatal(err)
			}
		}
	}
	if n, of := taken(t, o.Cache, mixed(t)); n != of {
		t.Errorf("%d of %d", n, of)
	}
}

// TestSpoiledBlocksAreSeen spoils what the cache holds in every way that it
// could be: the output is the same.
func TestSpoiledBlocksAreSeen(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(o Options, out Output) error
		left  int // so many of the segments are still taken; -1: all
	}{
		"a byte of the archive": {func(_ Options, out Output) error { return overwrite(out.Path, 20*blockSize, []byte("x")) }, -2},
		"the list cut off":      {func(o Options, _ Output) error { return eachList(o, func(b []byte) []byte { return b[:len(b)-1] }) }, 0},
		"the list half there": {func(o Options, _ Output) error {
			return eachList(o, func(b []byte) []byte { return b[:2*blockBytes] })
		}, 2},
		"the list all zeros": {func(o Options, _ Output) error {
			return eachList(o, func(b []byte) []byte { return make([]byte, len(b)) })
		}, 0},
		"offsets that lead nowhere": {func(o Options, _ Output) error {
			return eachList(o, func(b []byte) []byte { return patch(b, 32, 0x7f) })
		}, 0},
		"sizes without end": {func(o Options, _ Output) error {
			return eachList(o, func(b []byte) []byte { return patch(b, 40, 0x7f) })
		}, 0},
		"another key": {func(o Options, _ Output) error {
			return os.WriteFile(filepath.Join(o.Cache.dir, keyName), make([]byte, 16), 0o600)
		}, 0},
		"half of a key":  {func(o Options, _ Output) error { return os.Truncate(filepath.Join(o.Cache.dir, keyName), 8) }, 0},
		"no list at all": {func(o Options, _ Output) error { return eachList(o, func([]byte) []byte { return nil }) }, 0},
	} {
		t.Run(name, func(t *testing.T) {
			o, s, out := keptLayer(t)
			if err := c.spoil(o, out); err != nil {
				t.Fatal(err)
			}
			n, of := taken(t, o.Cache, mixed(t))
			want := c.left
			if want < 0 {
				want = of + 1 + want
			}
			if n != want {
				t.Errorf("%d of %d segments are taken, want %d", n, of, want)
			}
			sameAsCold(t, o, another(t, s))
		})
	}
}

// patch sets the last byte of the number at an offset of each block.
func patch(list []byte, at int, to byte) []byte {
	for i := at + 7; i < len(list); i += blockBytes {
		list[i] = to
	}
	return list
}

// overwrite changes bytes of a file, but neither its size nor its time.
func overwrite(name string, at int64, with []byte) error {
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := f.WriteAt(with, at); err != nil {
		return err
	}
	return os.Chtimes(name, time.Time{}, info.ModTime())
}

func eachList(o Options, change func([]byte) []byte) error { return eachFile(o, blocksSuffix, change) }

func eachFile(o Options, suffix string, change func([]byte) []byte) error {
	names, err := filepath.Glob(filepath.Join(o.Cache.dir, "*"+suffix))
	if err != nil || len(names) == 0 {
		return os.ErrNotExist
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if err := os.WriteFile(name, change(data), 0o600); err != nil {
			return err
		}
	}
	return nil
}

// TestOneCacheForTwo has outputs written at once with a cache that is not there
// yet: whoever makes the key, what comes out is the same, and what is known
// afterwards is right.
func TestOneCacheForTwo(t *testing.T) {
	o := Options{Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s := simple("oci")
	s.layers[0].bytes = mixed(t)
	var all sync.WaitGroup
	digests := make([]ir.Digest, 4)
	for i := range digests {
		mine := o
		mine.Dir = t.TempDir()
		all.Go(func() {
			out, err := Write(t.Context(), mine, s.result())
			if err != nil {
				t.Error(err)
			}
			digests[i] = out.Digest
		})
	}
	all.Wait()
	if len(slices.Compact(digests)) != 1 {
		t.Errorf("%s", digests)
	}
	o.Dir = t.TempDir()
	sameAsCold(t, o, another(t, s))
	if n, of := taken(t, o.Cache, another(t, s).layers[0].bytes); n != of {
		t.Errorf("%d of %d", n, of)
	}
}
