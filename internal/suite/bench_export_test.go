//go:build bench

package suite

import (
	"fmt"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestBenchExport exports a root file system of 300 MB, which the builder has, to
// an OCI archive. What is compressed is known to neither side. It fails where
// something does not run or the bytes are not those that are made here, never
// for a time.
func TestBenchExport(t *testing.T) {
	b := openBuilders(t)
	context := filepath.Join(b.dir, "rootfs")
	tree(t, filepath.Join(context, "tree"), 300<<20)
	write(t, filepath.Join(context, "Dockerfile"), []byte(rootfsFile))
	write(t, filepath.Join(context, "Seen"), []byte(seenFile))
	all := []*exported{
		{what: "300 MB in gzip", who: "BuildKit's exporter", flags: []string{"compression=gzip"}, goal: "1.5 times"},
		{who: "sysbuild", flags: []string{"--compression", "gzip"}, ours: true},
		{what: "300 MB in zstd", who: "BuildKit's exporter", flags: []string{"compression=zstd"}},
		{who: "sysbuild", flags: []string{"--compression", "zstd"}, ours: true},
	}
	for round := range exportRounds {
		for i, e := range all {
			took := e.run(b, fmt.Sprint(round, i))
			if e.best == 0 || took < e.best {
				e.best = took
			}
		}
	}
	out := &builderTable{}
	for i, e := range all {
		out.row(e.what, e.who, e.best, all[i&^1].best, e.goal)
	}
	t.Log(out.String())
	sameNatively(b, fmt.Sprint(exportRounds-1, 3))
}

// exported is a way to export a root file system that the builder has.
type exported struct {
	what, who string
	flags     []string
	ours      bool
	goal      string
	best      time.Duration
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

const exportRounds = 2

// sameNatively holds that the last export has the bytes that are made here.
func sameNatively(b *onBuilders, note string) {
	context := filepath.Join(b.dir, "rootfs")
	j := job{
		Context: context, File: filepath.Join(context, "Dockerfile"), Args: []string{"N=" + note},
		Cache: b.t.TempDir(), Out: b.t.TempDir(), Flags: []string{"--compression", "zstd"},
	}
	j.run(b.t)
	if here, there := sum(b.t, output(b.t, j.Out)), sum(b.t, output(b.t, filepath.Join(b.dir, "out"))); here != there {
		b.t.Errorf("300 MB: %s natively, %s on the builder", here, there)
	}
}

// run exports the root file system with this note, and gives the time of it.
func (e *exported) run(b *onBuilders, note string) time.Duration {
	prepared, cmd := e.peer(b, note)
	if e.ours {
		prepared, cmd = e.own(b, note)
	}
	must(b.t, prepared)
	c, _ := measure(b.t, cmd)
	return c.wall
}

func (e *exported) peer(b *onBuilders, note string) (prepared, cmd *exec.Cmd) {
	flags := []string{"--opt", "build-arg:N=" + note}
	dest := "type=oci,dest=" + filepath.Join(b.dir, "peer.tar") + "," + e.flags[0]
	return b.buildctl("rootfs", flags...), b.buildctl("rootfs", append(flags, "--output", dest)...)
}

func (e *exported) own(b *onBuilders, note string) (prepared, cmd *exec.Cmd) {
	context := filepath.Join(b.dir, "rootfs")
	j := job{Context: context, File: filepath.Join(context, "Seen"), Args: []string{"N=" + note}, Cache: b.t.TempDir(), Out: filepath.Join(b.dir, "seen")}
	j.Flags = []string{"--backend", "buildkit", "--builder", b.daemon.Address}
	prepared = j.command()
	j.File, j.Out, j.Flags = filepath.Join(context, "Dockerfile"), filepath.Join(b.dir, "out"), append(j.Flags, e.flags...)
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
