//go:build bench

package suite

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/sysbuild/sysbuild/internal/benchdoc"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestBenchExport exports a root file system of 300 MB, which is built already,
// to an OCI archive: ours here and on a builder, BuildKit's exporter, and
// buildah. What is compressed is known to none of them. It fails where something
// does not run or the bytes of both of ours differ, never for a time.
func TestBenchExport(t *testing.T) {
	b := openBuilders(t)
	context := filepath.Join(b.dir, "rootfs")
	tree(t, filepath.Join(context, "tree"), exportMB<<20)
	write(t, filepath.Join(context, "Dockerfile"), []byte(rootfsFile))
	write(t, filepath.Join(context, "Seen"), []byte(seenFile))
	buildah := newCommits(t, b.dir, filepath.Join(context, "tree"))
	var out results
	for _, form := range []string{"gzip", "zstd"} {
		theirs := &exported{form: form, entrant: entrant{who: "BuildKit", state: benchdoc.OnBuilder}}
		ours := &exported{form: form, entrant: entrant{who: "sysbuild", state: benchdoc.OnBuilder}, ours: true}
		here := nativeExport(b, form)
		for round := range rounds(t, 1) {
			theirs.export(b, fmt.Sprint(form, round, "their"))
			ours.export(b, fmt.Sprint(form, round, "ours"))
			here.once(t)
			if form == "gzip" { // this buildah commits nothing in zstd
				buildah.once(t)
			}
		}
		out.note("export", exportMB, form, &theirs.entrant, &ours.entrant, here)
	}
	out.note("export", exportMB, "gzip", buildah)
	out.tell(t)
	sameNatively(b)
}

const exportMB = 300

// exported is a way to export a root file system that the builder has.
type exported struct {
	entrant
	form string
	ours bool
}

// nativeExport packs a root that the cache has, and nothing else.
func nativeExport(b *onBuilders, form string) *entrant {
	dir, context := b.t.TempDir(), filepath.Join(b.dir, "rootfs")
	j := job{
		Context: context, File: filepath.Join(context, "Dockerfile"), Args: []string{"N=here"},
		Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out"), Flags: []string{"--compression", form},
	}
	j.run(b.t)
	forget := func() {
		for _, name := range []string{filepath.Join(j.Cache, "images"), j.Out} {
			if err := os.RemoveAll(name); err != nil {
				b.t.Fatal(err)
			}
		}
	}
	return &entrant{who: "sysbuild", state: benchdoc.Built, before: forget, run: j.command}
}

// newCommits has a container of buildah's with the tree in it, and commits it
// each time.
func newCommits(t *testing.T, dir, tree string) *entrant {
	w := filepath.Join(dir, "buildah")
	args := []string{needs.Tool(t, "buildah"), "--root", w + "/r", "--runroot", w + "/rr", "--storage-driver", "overlay"}
	buildah := func(more ...string) *exec.Cmd { return exec.Command(args[0], slices.Concat(args[1:], more)...) }
	container := strings.TrimSpace(must(t, buildah("from", "scratch")))
	must(t, buildah("copy", "--quiet", container, tree, "/"))
	t.Cleanup(func() {
		must(t, buildah("rm", container))
		exec.Command("umount", w+"/r/overlay").Run() // it is mounted only with some kernels
	})
	archive := filepath.Join(dir, "buildah.tar")
	forget := func() {
		if err := os.RemoveAll(archive); err != nil {
			t.Fatal(err)
		}
	}
	commit := func() *exec.Cmd {
		return buildah("commit", "--quiet", "--disable-compression=false", container, "oci-archive:"+archive+":b")
	}
	return &entrant{who: "buildah", state: benchdoc.Built, before: forget, run: commit}
}

// rootfsFile builds one layer of all that the context has. What N says is a
// byte of it, so that no layer was exported before. Seen makes that layer, and
// gives a file of it.
const rootfsFile = `FROM scratch AS files
COPY tree /
ARG N
COPY <<END /note
$N
END

FROM scratch AS rootfs
COPY --from=files / /
`

const seenFile = rootfsFile + "\nFROM scratch\nCOPY --from=rootfs /note /\n"

// sameNatively holds that an export of the builder has the bytes that are made
// here.
func sameNatively(b *onBuilders) {
	context := filepath.Join(b.dir, "rootfs")
	j := job{
		Context: context, File: filepath.Join(context, "Dockerfile"), Args: []string{"N=same"},
		Cache: b.t.TempDir(), Out: b.t.TempDir(), Flags: []string{"--compression", "zstd"},
	}
	j.run(b.t)
	_, there := (&exported{form: "zstd"}).own(b, "same")
	must(b.t, there)
	if here, there := sum(b.t, output(b.t, j.Out)), sum(b.t, output(b.t, filepath.Join(b.dir, "out"))); here != there {
		b.t.Errorf("%d MB: %s natively, %s on the builder", exportMB, here, there)
	}
}

// export exports the root file system with this note. Counted are the client
// and the daemon, with its steps.
func (e *exported) export(b *onBuilders, note string) {
	prepared, cmd := e.peer(b, note)
	if e.ours {
		prepared, cmd = e.own(b, note)
	}
	must(b.t, prepared)
	syscall.Sync()
	before := now(b.t, b.daemon.Process.Pid)
	got, _ := measure(b.t, cmd)
	got.cpu += now(b.t, b.daemon.Process.Pid).cpu - before.cpu
	got.rss = 0 // of the daemon and its steps no peak is known
	e.add(got)
}

func (e *exported) peer(b *onBuilders, note string) (prepared, cmd *exec.Cmd) {
	flags := []string{"--opt", "build-arg:N=" + note}
	dest := "type=oci,dest=" + filepath.Join(b.dir, "peer.tar") + ",compression=" + e.form
	return b.buildctl("rootfs", flags...), b.buildctl("rootfs", append(flags, "--output", dest)...)
}

func (e *exported) own(b *onBuilders, note string) (prepared, cmd *exec.Cmd) {
	context := filepath.Join(b.dir, "rootfs")
	j := job{Context: context, File: filepath.Join(context, "Seen"), Args: []string{"N=" + note}, Cache: b.t.TempDir(), Out: filepath.Join(b.dir, "seen")}
	j.Flags = []string{"--backend", "buildkit", "--builder", b.daemon.Address}
	prepared = j.command()
	j.File, j.Out, j.Flags = filepath.Join(context, "Dockerfile"), filepath.Join(b.dir, "out"), append(j.Flags, "--compression", e.form)
	return prepared, j.command()
}

// tree makes a root file system of about size bytes in files of 23 kB at the
// mean, most of them small. It deflates to two fifths.
func tree(t *testing.T, dir string, size int) {
	t.Helper()
	rng := rand.New(rand.NewPCG(1, 2))
	pool := content(rng, 48<<20) // farther apart than any compressor looks back
	for n := 0; size > 0; n++ {
		most := int(22<<10*rng.ExpFloat64()*rng.ExpFloat64()*rng.ExpFloat64()) + 1<<10
		off := rng.IntN(len(pool) - 1)
		data := pool[off:min(off+min(size, most), len(pool))]
		size -= len(data)
		write(t, filepath.Join(dir, "usr", fmt.Sprintf("part-%02d", n%97), fmt.Sprintf("file-%05d", n)), data)
	}
}

// content is bytes of which a good part stood before, as in programs.
func content(rng *rand.Rand, size int) []byte {
	data := make([]byte, 0, size+64)
	for len(data) < size {
		for range 1 + rng.IntN(12) {
			data = append(data, byte(min(255, rng.ExpFloat64()*40)))
		}
		if from := len(data) - 1 - rng.IntN(min(len(data), 16<<10)); from > 0 {
			data = append(data, data[from:min(from+3+rng.IntN(24), len(data))]...)
		}
	}
	return data[:size]
}
