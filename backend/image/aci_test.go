package image

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha512"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/appc/spec/schema"
	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// diskTree is a directory as a tree.
type diskTree struct{ *changeset.Tree }

func (d diskTree) WriteTar(ctx context.Context, w io.Writer, epoch time.Time) error {
	return changeset.Write(ctx, w, nil, d.Tree, epoch)
}

// fullRoot is a root file system with one of everything that a tar can hold.
func fullRoot(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	long := strings.Repeat("long-", 30) + "name"
	for _, err := range []error{
		os.Chmod(dir, 0o755),
		os.MkdirAll(filepath.Join(dir, "usr/bin"), 0o755),
		os.MkdirAll(filepath.Join(dir, "etc", long), 0o700),
		os.WriteFile(filepath.Join(dir, "etc/passwd"), []byte("root:x:0:0::/:/bin/sh\napp:x:1000:1001::/:/bin/sh\n"), 0o644),
		os.WriteFile(filepath.Join(dir, "etc/group"), []byte("root:x:0:\nextra:x:50:app\n"), 0o644),
		os.WriteFile(filepath.Join(dir, "usr/bin/ping"), []byte("ping"), 0o755),
		unix.Setxattr(filepath.Join(dir, "usr/bin/ping"), "security.capability", capability, 0),
		os.Link(filepath.Join(dir, "usr/bin/ping"), filepath.Join(dir, "usr/bin/ping6")),
		os.Symlink("usr/bin", filepath.Join(dir, "bin")),
		unix.Mkfifo(filepath.Join(dir, "etc", long, "fifo"), 0o600),
		unix.Mknod(filepath.Join(dir, "zero"), unix.S_IFCHR|0o666, int(unix.Mkdev(1, 5))),
		unix.Mknod(filepath.Join(dir, "disk"), unix.S_IFBLK|0o660, int(unix.Mkdev(8, 300))),
		os.Lchown(filepath.Join(dir, "etc", long), 1000, 1001),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// capability is CAP_NET_RAW, permitted and effective, as version 2 of the attribute.
var capability = []byte{1, 0, 0, 2, 0, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

func aciOf(t testing.TB, dir string) stack {
	t.Helper()
	s := simple("aci")
	s.tree = diskTree{changeset.New(dir)}
	s.image.User, s.image.WorkingDir = "app", "/srv/app/data"
	return s
}

// actool runs the specification's own tool.
func actool(t testing.TB, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", append([]string{"tool", "actool", "--debug"}, args...)...).CombinedOutput()
	if err != nil {
		t.Errorf("actool %q: %v\n%s", args, err, out)
	}
	return string(out)
}

// TestACI holds an image to actool, and its entries to the tree's.
func TestACI(t *testing.T) {
	needs.Root(t)
	var said []string
	s := aciOf(t, fullRoot(t))
	s.image.Healthcheck, s.image.OnBuild = &ir.Healthcheck{Test: []string{"NONE"}}, []string{"RUN true"}
	s.image.Labels = map[string]string{"org.opencontainers.image.url": "httpx:what"}
	out := mustWrite(t, Options{Dir: t.TempDir(), Events: func(e backend.Event) { said = append(said, e.Text) }}, s)
	if got := actool(t, "validate", out.Path); !strings.Contains(got, "valid app container image") {
		t.Errorf("actool says %s", got)
	}
	if !strings.HasSuffix(out.Path, "/test_1.aci") {
		t.Errorf("path %s", out.Path)
	}
	if !slices.ContainsFunc(said, func(s string) bool { return strings.Contains(s, "holds 2 device nodes, /disk among them") }) {
		t.Errorf("device nodes: said %q", said)
	}
	for _, name := range []string{"HEALTHCHECK", "ONBUILD"} {
		if !slices.Contains(said, name+" has no place in an App Container image") {
			t.Errorf("%s: said %q", name, said)
		}
	}
	raw := gunzip(t, out.Path)
	sum := sha512.Sum512(raw)
	if want := "sha512-" + hex.EncodeToString(sum[:]); out.ImageID != want {
		t.Errorf("image ID %s, want %s", out.ImageID, want)
	}
	entries := headers(t, raw)
	if entries[0].Name != "manifest" || entries[1].Name != "rootfs/" {
		t.Errorf("begins with %s, %s", entries[0].Name, entries[1].Name)
	}
	byName := map[string]*tar.Header{}
	for _, h := range entries {
		byName[h.Name] = h
	}
	ping, link := byName["rootfs/usr/bin/ping"], byName["rootfs/usr/bin/ping6"]
	if ping == nil || ping.PAXRecords["SCHILY.xattr.security.capability"] != string(capability) {
		t.Errorf("ping is %+v", ping)
	}
	if link == nil || link.Typeflag != tar.TypeLink || link.Linkname != "rootfs/usr/bin/ping" {
		t.Errorf("ping6 is %+v", link)
	}
	if disk := byName["rootfs/disk"]; disk == nil || disk.Devmajor != 8 || disk.Devminor != 300 {
		t.Errorf("disk is %+v", disk)
	}
	if dir := byName["rootfs/srv/app/data/"]; dir == nil || dir.Mode != 0o755 {
		t.Errorf("the working directory is %+v", dir)
	}
	app := manifestOfFile(t, out.Path).App
	if app.User != "1000" || app.Group != "1001" || !slices.Equal(app.SupplementaryGIDs, []int{50}) {
		t.Errorf("it runs as %s:%s %v", app.User, app.Group, app.SupplementaryGIDs)
	}
}

// TestACISameBytes wants one image ID of every compression and of another
// directory, and the same file of the same compression; Stream gives that too.
func TestACISameBytes(t *testing.T) {
	needs.Root(t)
	ids, files := map[string]bool{}, map[string]string{}
	for round := range 2 {
		dir := fullRoot(t)
		for _, compression := range All["aci"].Compressions {
			s := aciOf(t, dir)
			s.target.Compression = compression
			out := mustWrite(t, Options{Dir: t.TempDir()}, s)
			if round == 0 {
				actool(t, "validate", out.Path)
			}
			data, err := os.ReadFile(out.Path)
			if err != nil {
				t.Fatal(err)
			}
			ids[out.ImageID] = true
			if first, ok := files[compression]; ok && first != string(data) {
				t.Errorf("%s: other bytes", compression)
			}
			files[compression] = string(data)
			var b bytes.Buffer
			r := s.result()
			streamed, err := Stream(t.Context(), &b, r.Target, r.Tree, nil)
			if err != nil || b.String() != string(data) || streamed.ImageID != out.ImageID || streamed.Digest != out.Digest || streamed.Size != out.Size {
				t.Errorf("%s: streamed %+v, written %+v (%v)", compression, streamed, out, err)
			}
		}
	}
	if len(ids) != 1 {
		t.Errorf("image IDs %v", ids)
	}
}

// TestACIFromTheCache gives the image ID again without packing.
func TestACIFromTheCache(t *testing.T) {
	s := simple("aci")
	s.image.User = ""
	cache, dir := NewCache(t.TempDir()), t.TempDir()
	first := mustWrite(t, Options{Dir: dir, Cache: cache}, s)
	again := mustWrite(t, Options{Dir: dir, Cache: cache}, s)
	if !again.Unchanged || again.ImageID != first.ImageID || first.ImageID == "" {
		t.Errorf("first %+v, then %+v", first, again)
	}
}

// TestACIHostileTree refuses streams that no archive may hold.
func TestACIHostileTree(t *testing.T) {
	dir := &tar.Header{Name: "./", Typeflag: tar.TypeDir}
	for want, list := range map[string][]*tar.Header{
		"it stands there twice":                  {dir, {Name: "a", Typeflag: tar.TypeReg}, {Name: "./x/../a", Typeflag: tar.TypeReg}},
		"its directory does not stand before":    {dir, {Name: "a/b", Typeflag: tar.TypeReg}},
		"links to /etc/shadow, which does not":   {dir, {Name: "a", Typeflag: tar.TypeLink, Linkname: "../../etc/shadow"}},
		"/s/x: pack: its directory":              {dir, {Name: "s", Typeflag: tar.TypeSymlink, Linkname: "/etc"}, {Name: "s/x", Typeflag: tar.TypeReg}},
		"the working directory /srv: /srv is no": {dir, {Name: "srv", Typeflag: tar.TypeSymlink, Linkname: "gone"}},
	} {
		s := simple("aci")
		s.image.WorkingDir = "/srv"
		s.layers[0].write = func(_ context.Context, w io.Writer) error {
			tw := tar.NewWriter(w)
			for _, h := range list {
				if err := tw.WriteHeader(h); err != nil {
					return err
				}
			}
			return tw.Close()
		}
		out := t.TempDir()
		if _, err := Write(t.Context(), Options{Dir: out}, s.result()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %s", err, want)
		}
		only(t, out)
	}
}

func TestACIWantsItsUser(t *testing.T) {
	s := simple("aci")
	s.image.User = "nobody-there"
	_, err := Write(t.Context(), Options{Dir: t.TempDir()}, s.result())
	if err == nil || !strings.Contains(err.Error(), `user "nobody-there"`) {
		t.Errorf("error %v", err)
	}
}

func TestACIWhereTheTreeFails(t *testing.T) {
	s := simple("aci")
	broken := errors.New("broken")
	s.layers[0].write = func(context.Context, io.Writer) error { return broken }
	if _, err := Write(t.Context(), Options{Dir: t.TempDir()}, s.result()); !errors.Is(err, broken) {
		t.Errorf("error %v", err)
	}
}

func gunzip(t testing.TB, path string) []byte {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func headers(t testing.TB, raw []byte) []*tar.Header {
	t.Helper()
	var out []*tar.Header
	for r := tar.NewReader(bytes.NewReader(raw)); ; {
		h, err := r.Next()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, h)
	}
}

func manifestOfFile(t testing.TB, path string) *schema.ImageManifest {
	t.Helper()
	r := tar.NewReader(bytes.NewReader(gunzip(t, path)))
	if h, err := r.Next(); err != nil || h.Name != "manifest" {
		t.Fatalf("%v %v", h, err)
	}
	m := new(schema.ImageManifest)
	if err := json.NewDecoder(r).Decode(m); err != nil {
		t.Fatal(err)
	}
	return m
}
