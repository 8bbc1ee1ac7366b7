package image

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// followed counts the segments of a stream behind which the state of its hash
// is known to a cache; that must be what hashing gives.
func followed(t *testing.T, c *Cache, stream []byte) (n, of int) {
	t.Helper()
	b := c.blocks()
	defer b.close()
	known, real := b.trail(), sha256.New()
	state := sha256.New()
	list := cuts(stream, 1<<20)
	for _, raw := range list {
		s := &segment{raw: raw}
		real.Write(raw)
		if len(known.courses) == 0 || !b.take(s) || !known.follow(s.block, state) {
			known.courses = nil
			continue
		}
		n++
		if !bytes.Equal(state.Sum(nil), real.Sum(nil)) {
			t.Errorf("another state behind segment %d", n)
		}
	}
	return n, len(list)
}

// TestOnlyWhatIsNewIsHashed changes a layer in one place: it is hashed from
// there, and the image has the bytes that it has without a cache.
func TestOnlyWhatIsNewIsHashed(t *testing.T) {
	o, s, _ := keptLayer(t)
	same := mixed(t)
	all := len(cuts(same, 1<<20))
	at := func(name string) []byte {
		b := bytes.Clone(same)
		b[bytes.Index(b, []byte(name))+blockSize]++
		return b
	}
	for _, c := range []struct {
		name   string
		stream []byte
		hashed int // segments
	}{
		{"the same", same, 0},
		{"another end", at("usr/d"), 2},
		{"another middle", at("usr/big"), all - 1},
		{"another beginning", at("etc/a"), all},
		{"the beginning", tarEntries(t, entryOf{"etc/", 0}, entryOf{"etc/a", 3000}, entryOf{"usr/", 0}, entryOf{"usr/big", 3<<20 + 7}), 1},
		{"more at the end", append(bytes.Clone(same), tarEntries(t, entryOf{"new", 300 << 10})...), 2},
		{"more at the beginning", another(t, s).layers[0].bytes, all},
		{"nothing", nil, 0},
	} {
		if n, of := followed(t, o.Cache, c.stream); of-n != c.hashed {
			t.Errorf("%s: of %d segments %d are hashed, want %d", c.name, of, of-n, c.hashed)
		}
		sameAsCold(t, Options{Dir: t.TempDir(), Cache: o.Cache}, stack{layers: []layerOf{{key: c.name, bytes: c.stream}}, target: s.target})
	}
}

// TestTheLongestIsFollowed has layers of several archives to go on from.
func TestTheLongestIsFollowed(t *testing.T) {
	o, s, _ := keptLayer(t)
	for i := range 3 {
		s.layers[0] = layerOf{key: fmt.Sprint("k", i), bytes: append(mixed(t), bytes.Repeat(tarEntries(t, entryOf{"more", 300 << 10}), i+1)...)}
		o.Dir = t.TempDir()
		mustWrite(t, o, s)
	}
	if n, of := followed(t, o.Cache, s.layers[0].bytes); n != of {
		t.Errorf("%d of %d", n, of)
	}
}

// TestSumsOfTheSecondLayer: where a layer begins is not where its archive does.
func TestSumsOfTheSecondLayer(t *testing.T) {
	o, s, _ := keptLayer(t)
	s.layers = append([]layerOf{{key: "k0", files: map[string]string{"first": "1"}}}, s.layers...)
	mustWrite(t, o, s) // the second is copied
	s.layers[0].key, s.layers[1].key = "k3", "k4"
	mustWrite(t, o, s) // and packed anew
	if n, of := followed(t, o.Cache, mixed(t)); n != of {
		t.Errorf("%d of %d", n, of)
	}
	middle := mixed(t)
	if n, _ := followed(t, o.Cache, middle[len(middle)/2&^(blockSize-1):]); n != 0 {
		t.Errorf("the end of a layer is taken for its beginning: %d", n)
	}
}

// TestSpoiledSumsAreSeen spoils what is kept beside the list: the output is the
// same.
func TestSpoiledSumsAreSeen(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func([]byte) []byte
		left  int // so many segments are still known
	}{
		"none":             {func([]byte) []byte { return nil }, 0},
		"cut off":          {func(b []byte) []byte { return b[:2*sumsBytes+1] }, 2},
		"all zeros":        {func(b []byte) []byte { return make([]byte, len(b)) }, 0},
		"a bit of a state": {func(b []byte) []byte { b[3*sumsBytes+20] ^= 1; return b }, 3},
		"a bit of a CRC":   {func(b []byte) []byte { b[sumsBytes+204+108] ^= 1; return b }, 1},
		"a bit of a seal":  {func(b []byte) []byte { b[sumsBytes-1] ^= 1; return b }, 0},
		"another order":    {func(b []byte) []byte { return append(b[sumsBytes:], b[:sumsBytes]...) }, 0},
	} {
		t.Run(name, func(t *testing.T) {
			o, s, _ := keptLayer(t)
			if err := eachFile(o, sumsSuffix, c.spoil); err != nil {
				t.Fatal(err)
			}
			if n, _ := followed(t, o.Cache, mixed(t)); n != c.left {
				t.Errorf("%d segments are known, want %d", n, c.left)
			}
			sameAsCold(t, o, stack{layers: []layerOf{{key: "k3", bytes: mixed(t)}}, target: s.target})
		})
	}
}

// TestSumsOfAnotherHash: an App Container image has SHA-512 of its tar, and its
// layers are no others'.
func TestSumsOfAnotherHash(t *testing.T) {
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	for _, format := range []string{"aci", "oci", "aci"} {
		s := simple(format)
		s.layers[0].key = t.TempDir()
		s.layers[0].files = map[string]string{"big": strings.Repeat("many words\n", 1<<17), "etc/x": s.layers[0].key}
		warm, cold := mustWrite(t, o, s), mustWrite(t, Options{Dir: t.TempDir()}, s)
		if warm.Digest != cold.Digest || warm.ImageID != cold.ImageID {
			t.Errorf("%s: with the cache %s %s, without %s %s", format, warm.Digest, warm.ImageID, cold.Digest, cold.ImageID)
		}
	}
}
