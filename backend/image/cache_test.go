package image

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

// counted is simple with a count of how often its layer is read.
func counted() (stack, *int) {
	s, n := simple("oci"), new(int)
	s.layers[0].wrote = n
	return s, n
}

func TestUnchangedOutputIsLeftAlone(t *testing.T) {
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s, n := counted()
	first := mustWrite(t, o, s)
	before, _ := os.Stat(first.Path)
	second := mustWrite(t, o, s)
	after, _ := os.Stat(first.Path)
	if !second.Unchanged || *n != 1 || !os.SameFile(before, after) || before.ModTime() != after.ModTime() {
		t.Errorf("written again: unchanged %t, layer read %d times", second.Unchanged, *n)
	}
	if first.Digest != second.Digest || first.Size != second.Size || first.Unchanged {
		t.Errorf("%+v, then %+v", first, second)
	}
}

func TestRemovedOutputComesBack(t *testing.T) {
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s, n := counted()
	first := mustWrite(t, o, s)
	for _, dir := range []string{o.Dir, t.TempDir()} {
		if err := os.RemoveAll(first.Path); err != nil {
			t.Fatal(err)
		}
		o.Dir = dir
		out := mustWrite(t, o, s)
		if out.Digest != first.Digest || out.Unchanged || *n != 1 {
			t.Errorf("%+v: layer read %d times", out, *n)
		}
		validOCI(t, out.Path)
		only(t, dir, "test_1.oci.tar")
	}
}

// TestOutputOnAnotherFileSystem restores where no link can be made.
func TestOutputOnAnotherFileSystem(t *testing.T) {
	other, err := os.MkdirTemp("/dev/shm", "image-")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(other)
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s, n := counted()
	first := mustWrite(t, o, s)
	o.Dir = other
	for range 2 { // copied, then left alone
		out := mustWrite(t, o, s)
		if out.Digest != first.Digest || out.Size != first.Size || *n != 1 {
			t.Errorf("%+v: layer read %d times", out, *n)
		}
		validOCI(t, out.Path)
	}
	only(t, other, "test_1.oci.tar")
}

// TestMovedOutputIsFound holds that the output's own link, at another path, is
// taken for the output there, and leaves nothing beside it.
func TestMovedOutputIsFound(t *testing.T) {
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s, n := counted()
	first := mustWrite(t, o, s)
	o.Dir = t.TempDir()
	if err := os.Rename(first.Path, filepath.Join(o.Dir, filepath.Base(first.Path))); err != nil {
		t.Fatal(err)
	}
	if out := mustWrite(t, o, s); out.Digest != first.Digest || *n != 1 {
		t.Errorf("%+v: layer read %d times", out, *n)
	}
	only(t, o.Dir, "test_1.oci.tar")
}

func TestTouchedOutputIsWrittenAgain(t *testing.T) {
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s, _ := counted()
	first := mustWrite(t, o, s)
	f, err := os.OpenFile(first.Path, os.O_WRONLY|os.O_TRUNC, 0)
	if err != nil {
		t.Fatal(err)
	}
	f.Close()
	out := mustWrite(t, o, s)
	if out.Unchanged || out.Digest != first.Digest {
		t.Errorf("%+v", out)
	}
	validOCI(t, out.Path)
}

// TestLayerIsPackedOnce changes a label: the layer's blob is copied.
func TestLayerIsPackedOnce(t *testing.T) {
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s, n := counted()
	first := mustWrite(t, o, s)
	s.image.Labels = map[string]string{"version": "2"}
	second := mustWrite(t, o, s)
	if *n != 1 || first.Digest == second.Digest {
		t.Errorf("layer read %d times; %s, then %s", *n, first.Digest, second.Digest)
	}
	validOCI(t, second.Path)
	cold := mustWrite(t, Options{Dir: t.TempDir()}, s)
	if cold.Digest != second.Digest {
		t.Errorf("with a warm cache %s, with none %s", second.Digest, cold.Digest)
	}
}

// TestSpoiledCacheIsSeen changes the bytes but neither size nor time.
func TestSpoiledCacheIsSeen(t *testing.T) {
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s, n := counted()
	first := mustWrite(t, o, s)
	info, _ := os.Stat(first.Path)
	f, err := os.OpenFile(first.Path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt([]byte("spoiled"), 5*blockSize+20); err != nil {
		t.Fatal(err)
	}
	f.Close()
	if err := os.Chtimes(first.Path, time.Time{}, info.ModTime()); err != nil {
		t.Fatal(err)
	}
	s.image.Labels = map[string]string{"version": "2"}
	out := mustWrite(t, o, s)
	if *n != 2 {
		t.Errorf("layer read %d times", *n)
	}
	validOCI(t, out.Path)
}

func TestLayerWithoutAKeyIsNeverKept(t *testing.T) {
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s, n := counted()
	s.layers[0].key = ""
	mustWrite(t, o, s)
	if out := mustWrite(t, o, s); out.Unchanged || *n != 2 {
		t.Errorf("%+v: layer read %d times", out, *n)
	}
}

func TestCacheListAndRemove(t *testing.T) {
	c := NewCache(filepath.Join(t.TempDir(), "images"))
	s, _ := counted()
	out := mustWrite(t, Options{Dir: t.TempDir(), Cache: c}, s)
	list, err := c.List()
	if err != nil || len(list) != 1 || list[0].Output != out.Path || list[0].Size != 0 {
		t.Fatalf("%+v (%v)", list, err)
	}
	if err := os.Remove(out.Path); err != nil {
		t.Fatal(err)
	}
	if list, _ = c.List(); list[0].Size != out.Size {
		t.Errorf("an output that is gone frees %d bytes, want %d", list[0].Size, out.Size)
	}
	if err := c.Remove(list[0]); err != nil {
		t.Fatal(err)
	}
	only(t, c.dir, keyName)
}

// TestPackedLayerIsCopied holds that a layer that comes packed is read once for
// all outputs that have it, and that another one of its key is none of it.
func TestPackedLayerIsCopied(t *testing.T) {
	o := Options{Dir: t.TempDir(), Cache: NewCache(filepath.Join(t.TempDir(), "images"))}
	s, n := simple("oci"), new(int)
	build := func(text string) layerOf {
		l := gzipBlob(t, map[string]string{"etc/file": text})
		l.key, l.wrote = "bytes 1", n
		return l
	}
	s.layers = []layerOf{build("one")}
	first := mustWrite(t, o, s)
	s.image.Cmd = []string{"/other"}
	second := mustWrite(t, o, s)
	if *n != 1 || first.Digest == second.Digest {
		t.Errorf("read %d times; %s, then %s", *n, first.Digest, second.Digest)
	}
	validOCI(t, second.Path)
	s.layers = []layerOf{build("two")}
	third := mustWrite(t, o, s)
	if *n != 2 || third.Digest == second.Digest {
		t.Errorf("read %d times; %s, then %s", *n, second.Digest, third.Digest)
	}
	validOCI(t, third.Path)
}
