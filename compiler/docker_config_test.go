//go:build oracle

package compiler_test

import (
	"archive/tar"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/frontend/dockerui"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// What follows holds the configuration of the images that we write to the one
// that BuildKit's dockerfile2llb makes of the same Dockerfile, field by field,
// history included. Both read the same base images, OCI layouts in a directory.
// Only the diff IDs are left out: nothing is run.

var epoch = time.Unix(1_700_000_000, 0).UTC()

// bases are the configurations of the base images.
var bases = map[string]string{
	"bare":  `{"architecture":"amd64","os":"linux","config":{},"history":[{"created":"2020-01-01T00:00:00Z","created_by":"ADD rootfs"}]}`,
	"plain": `{"architecture":"amd64","os":"linux","config":{"Env":["PATH=/usr/bin:/bin"],"Cmd":["/bin/sh"]},"history":[{"created":"2020-01-01T00:00:00Z","created_by":"ADD rootfs"}]}`,
	"full": `{"architecture":"amd64","os":"linux","author":"someone","created":"2020-01-01T00:00:00Z",
		"config":{"User":"app:app","Env":["PATH=/opt/bin:/bin","LANG=C.UTF-8","V=base","EMPTY="],"Entrypoint":["/entry"],"Cmd":["run"],
		"WorkingDir":"/srv/app","Labels":{"a":"1","b":"2"},"ExposedPorts":{"80/tcp":{}},"Volumes":{"/data":{}},"StopSignal":"SIGQUIT",
		"Shell":["/bin/bash","-o","pipefail","-c"],"Healthcheck":{"Test":["CMD","/ok"],"Interval":5000000000,"Retries":2}},
		"history":[{"created":"2020-01-01T00:00:00Z","created_by":"ADD rootfs"},{"created":"2020-01-02T00:00:00Z","created_by":"ENV V=base","empty_layer":true,"comment":"x"}]}`,
	"triggers": `{"architecture":"amd64","os":"linux","config":{"Env":["PATH=/bin","T=from base"],"Shell":["/bin/ash","-c"],
		"OnBuild":["ARG X=1","ENV K=$X/$T","RUN make $X","COPY f /on/","LABEL l=\"$T\"","USER builder","WORKDIR sub","EXPOSE 99","CMD [\"x\"]"]},
		"history":[{"created":"2020-01-01T00:00:00Z","created_by":"ADD rootfs"}]}`,
}

// dockerfiles are written by hand; those of BuildKit's tests and random ones
// join them.
var dockerfiles = []string{
	"FROM scratch\nCOPY f /f\n",
	"FROM scratch\nENV A=1 B=\"$A x\"\nENV B=$A C=${B:-d} PATH=$PATH:/x\nLABEL a=$A b=\"$B\" a=c\nCMD echo $A\n",
	"FROM bare\nRUN true\nENTRYPOINT x y\nCMD [\"a\",\"b\"]\n",
	"FROM plain\nENTRYPOINT [\"/e\"]\nRUN --network=none echo  a   && b\n",
	"FROM plain\nCMD a\nENTRYPOINT b\nENTRYPOINT []\nCMD []\n",
	"FROM full\nRUN x\nCMD y\n",
	"FROM full\nENTRYPOINT z\n",
	"FROM full\nENV V=$V/next LANG=\nUSER 0\nWORKDIR logs\nWORKDIR /a/../b\nWORKDIR $V\nEXPOSE 81 ${W:-82}/udp 80\n",
	"FROM full\nEXPOSE 8000-8002/udp 53/udp 53\nVOLUME /data /more\nVOLUME [\"/a b\"]\nSTOPSIGNAL 9\nLABEL a= c=\"3 4\"\n",
	"FROM full\nHEALTHCHECK NONE\n",
	"FROM plain\nHEALTHCHECK --interval=1m --timeout=3s --start-period=2s --start-interval=1s --retries=4 CMD curl $X || exit 1\n",
	"FROM plain\nHEALTHCHECK CMD [\"a\", \"b\"]\nONBUILD RUN a   b\nONBUILD COPY --chown=a f /\nMAINTAINER me <a@b>\n",
	"FROM plain\nSHELL [\"/bin/bash\", \"-c\"]\nRUN a\nCMD b\nENTRYPOINT c\nSHELL [\"x\"]\nRUN d\n",
	"FROM triggers\n",
	"FROM triggers AS a\nRUN x\nFROM a\nRUN y\n",
	"FROM plain AS a\nONBUILD RUN kept\nENV S=1\nFROM a AS b\nRUN after\nONBUILD ENV Q=2\nFROM b\nLABEL end=$S$Q\n",
	"ARG BASE=plain\nARG N=global\nFROM $BASE\nARG N\nARG M=dflt U\nRUN echo $N $M $U\nENV N=env\nARG N=late\nRUN echo $N\nLABEL n=$N m=$M\n",
	"FROM plain AS one\nARG A=1\nENV B=2\nUSER u\nWORKDIR /w\nFROM one\nRUN x\nLABEL a=[$A] b=[$B]\n",
	"FROM scratch AS src\nCOPY f /x\nFROM plain\nCOPY --from=src --chown=1:2 --chmod=0644 /x /y\nCOPY --from=0 /x /z/\nADD f f2 /dir/\nADD --chown=a f /\n",
	"FROM plain\nCOPY <<A <<'B' /d/\n$PATH\nA\n$PATH\nB\nRUN <<E\na $b\nE\nRUN cat <<X >y\nz\nX\n",
	"FROM plain\nRUN --mount=type=cache,target=/c --mount=type=tmpfs,target=/t a\nRUN [\"x\", \"y z\"]\nRUN [\"x\"\n",
	"FROM plain\nARG TARGETPLATFORM\nARG TARGETARCH BUILDOS\nRUN x\nLABEL p=$TARGETPLATFORM o=$BUILDOS\n",
	"# escape=`\nFROM plain\nENV P=C:\\x Q=a` b\nRUN a `\n  b\nLABEL w=\"x\\y\"\n",
	"FROM plain\nRUN a \\\n  # comment\n  && b \\\n\n  && c\nENV old style value  here\nLABEL k v w\n",
	"FROM plain\nWORKDIR rel\nWORKDIR ../up\nWORKDIR /\nWORKDIR .\nUSER a:b\nUSER ${NOBODY:-c}\n",
	"FROM plain\nENV A='single $B' B=\"double ' q\" C=back\\ slash D=a\\$b\nENV E=$A F=${B} G=$C$D\n",
	"FROM plain\nCOPY --link f /l\nCOPY --parents f /p/\nCOPY --exclude=*.x . /e/\nADD --unpack=false f /u\n",
}

// oursAlone are errors of ours where BuildKit has none, and why.
var oursAlone = map[string]string{
	"of Windows":         "root file systems are built for Linux alone",
	"takes no variables": "which other keys a mount has must be known",
	"has no devices":     "the native back end gives none",
}

func TestDockerConfig(t *testing.T) {
	w := newWorld(t)
	texts := buildKitsOwn(t)
	for n, text := range dockerfiles {
		texts[fmt.Sprint("by hand ", n)] = text
	}
	r := rand.New(rand.NewPCG(4, 4))
	for n := range 240 {
		texts[fmt.Sprint("random ", n)] = randomStages(r)
	}
	compared := 0
	for name, text := range texts {
		want, theirs := w.byBuildKit(text)
		got, ours := w.byUs(t, text)
		switch {
		case theirs == nil && ours != nil && intended(ours):
		case (theirs == nil) != (ours == nil):
			t.Errorf("%s: BuildKit: %v, we: %v\n%s", name, theirs, ours, text)
		case theirs == nil:
			compared++
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: (-BuildKit +we)\n%s\n%s", name, diff, text)
			}
		}
	}
	t.Logf("%d configurations of %d texts compared", compared, len(texts))
	if compared < 550 {
		t.Errorf("only %d configurations of %d texts compared", compared, len(texts))
	}
}

func intended(err error) bool {
	for text := range oursAlone {
		if strings.Contains(err.Error(), text) {
			return true
		}
	}
	return false
}

var beginsStage = regexp.MustCompile(`(?im)^\s*from \S`)

// buildKitsOwn are the Dockerfiles in BuildKit's Go tests, by their places.
func buildKitsOwn(t *testing.T) map[string]string {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/moby/buildkit").Output()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	names, err := filepath.Glob(filepath.Join(strings.TrimSpace(string(dir)), "frontend/dockerfile/*_test.go"))
	if err != nil || len(names) == 0 {
		t.Fatalf("%v, %v", names, err)
	}
	for _, name := range names {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				text, err := strconv.Unquote(lit.Value)
				if err == nil && beginsStage.MatchString(text) && !strings.Contains(text, "%") {
					out[filepath.Base(fset.Position(lit.Pos()).String())] = text
				}
			}
			return true
		})
	}
	return out
}

// randomStages are two stages, the second on the first or on a base.
func randomStages(r *rand.Rand) string {
	pick := func(from ...string) string { return from[r.IntN(len(from))] }
	lines := []string{
		"ENV A=$A:x B=\"$B y\"", "ENV V=${V:-none} C=$T", "ENV EMPTY=", "ARG A=arg", "ARG V", "ARG NEW=$A$V", "LABEL a=$A \"b c\"=$V", "LABEL x=\"\"",
		"RUN echo $A", "RUN [\"a\",\"$A\"]", "CMD c $A", "CMD [\"d\"]", "CMD []", "ENTRYPOINT e", "ENTRYPOINT [\"f\",\"$A\"]", "ENTRYPOINT []",
		"WORKDIR a/b", "WORKDIR /c/$V", "WORKDIR ..", "USER u", "USER $A", "USER 1000:1000", "EXPOSE 1 2/udp", "EXPOSE 3-5", "VOLUME /v $A", "VOLUME [\"/w\"]",
		"STOPSIGNAL SIGINT", "STOPSIGNAL ${SIG:-9}", "SHELL [\"/bin/zsh\",\"-c\"]", "HEALTHCHECK NONE", "HEALTHCHECK --retries=1 CMD h $A",
		"ONBUILD RUN o $A", "ONBUILD ENV ON=$A", "ONBUILD USER later", "MAINTAINER m", "COPY f /f", "COPY f f2 /d/", "ADD f /g", "COPY <<E /$A\n$A\nE",
	}
	var b strings.Builder
	b.WriteString(pick("", "", "ARG G=plain\n"))
	for n := range 2 {
		base := pick("scratch", "bare", "plain", "full", "triggers")
		if n == 1 {
			base = pick(base, "first", "first")
		}
		fmt.Fprintf(&b, "FROM %s%s\n", base, [...]string{" AS first", ""}[n])
		for range 1 + r.IntN(8) {
			b.WriteString(lines[r.IntN(len(lines))] + "\n")
		}
	}
	return b.String()
}

// world answers both compilers.
type world struct {
	fetch.Fetcher // nil: nothing is fetched
	dir           string
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{dir: t.TempDir()}
	for name, config := range bases {
		w.layout(t, name, config)
	}
	return w
}

// layout writes an image of as many layers as its history has. One file is in
// each.
func (w *world) layout(t *testing.T, name, text string) {
	t.Helper()
	var config map[string]any
	if err := json.Unmarshal([]byte(text), &config); err != nil {
		t.Fatal(err)
	}
	blobs := filepath.Join(w.dir, name, "blobs/sha256")
	if err := os.MkdirAll(blobs, 0o755); err != nil {
		t.Fatal(err)
	}
	put := func(mediaType string, data []byte) ocispecs.Descriptor {
		d := ocispecs.Descriptor{MediaType: mediaType, Digest: digest.FromBytes(data), Size: int64(len(data))}
		if err := os.WriteFile(filepath.Join(blobs, d.Digest.Encoded()), data, 0o644); err != nil {
			t.Fatal(err)
		}
		return d
	}
	layer := put(ocispecs.MediaTypeImageLayer, oneFile(name))
	config["rootfs"] = map[string]any{"type": "layers", "diff_ids": []any{layer.Digest}}
	data, _ := json.Marshal(config)
	manifest := ocispecs.Manifest{MediaType: ocispecs.MediaTypeImageManifest, Config: put(ocispecs.MediaTypeImageConfig, data), Layers: []ocispecs.Descriptor{layer}}
	manifest.SchemaVersion = 2
	data, _ = json.Marshal(manifest)
	index := ocispecs.Index{MediaType: ocispecs.MediaTypeImageIndex, Manifests: []ocispecs.Descriptor{put(ocispecs.MediaTypeImageManifest, data)}}
	index.SchemaVersion = 2
	data, _ = json.Marshal(index)
	for file, data := range map[string][]byte{"index.json": data, "oci-layout": []byte(`{"imageLayoutVersion":"1.0.0"}`)} {
		if err := os.WriteFile(filepath.Join(w.dir, name, file), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func oneFile(name string) []byte {
	var b strings.Builder
	out := tar.NewWriter(&b)
	err := errors.Join(out.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: 0o644}), out.Close())
	if err != nil {
		panic(err)
	}
	return []byte(b.String())
}

func (w *world) open(name string) (*ocidir.Image, error) {
	name = baseOf(name)
	return ocidir.Open(changeset.New(w.dir), ir.OCILayout, name, "", "linux/amd64")
}

// baseOf is the base image that a reference names: plain for all that are none.
func baseOf(ref string) string {
	name := strings.TrimSuffix(strings.TrimPrefix(ref, "docker.io/library/"), ":latest")
	if bases[name] == "" {
		return "plain"
	}
	return name
}

// ResolveImageConfig is what BuildKit asks.
func (w *world) ResolveImageConfig(_ context.Context, ref string, _ sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	name := baseOf(ref)
	for _, step := range []string{"index", "manifest"} {
		file := filepath.Join(w.dir, name, "index.json")
		if step == "manifest" {
			var index ocispecs.Index
			if err := w.json(file, &index); err != nil {
				return "", "", nil, err
			}
			var manifest ocispecs.Manifest
			d := index.Manifests[0].Digest
			if err := w.json(filepath.Join(w.dir, name, "blobs/sha256", d.Encoded()), &manifest); err != nil {
				return "", "", nil, err
			}
			data, err := os.ReadFile(filepath.Join(w.dir, name, "blobs/sha256", manifest.Config.Digest.Encoded()))
			return ref, d, data, err
		}
	}
	return "", "", nil, fs.ErrNotExist
}

func (w *world) json(file string, into any) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, into)
}

var platform = ocispecs.Platform{OS: "linux", Architecture: "amd64"}

func (w *world) byBuildKit(text string) (map[string]any, error) {
	caps := pb.Caps.CapSet(pb.Caps.All())
	res, err := dockerfile2llb.Dockerfile2LLB(context.Background(), []byte(text), dockerfile2llb.ConvertOpt{
		MetaResolver: w, TargetPlatform: &platform, LLBCaps: &caps,
		Config: dockerui.Config{
			BuildPlatforms: []ocispecs.Platform{platform},
			BuildArgs:      map[string]string{"SOURCE_DATE_EPOCH": fmt.Sprint(epoch.Unix())},
		},
	})
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(res.Image)
	if err != nil {
		return nil, err
	}
	return withoutLayers(data)
}

// withoutLayers is a configuration but for what only layers tell. BuildKit's
// exporter, which is not run here, gives it the epoch for its time.
func withoutLayers(data []byte) (map[string]any, error) {
	var out map[string]any
	err := json.Unmarshal(data, &out)
	delete(out, "rootfs")
	if list, _ := out["history"].([]any); len(list) == 0 {
		delete(out, "history")
	}
	if out["created"] == nil {
		out["created"] = epoch.Format(time.RFC3339)
	}
	return out, err
}

// byUs compiles, and writes an archive whose layers hold a file each.
func (w *world) byUs(t *testing.T, text string) (map[string]any, error) {
	t.Helper()
	prog, list := check.Parse(diag.NewSource("Dockerfile", text), check.Options{})
	if list.HasErrors() {
		return nil, list
	}
	amd64 := ir.Platform{OS: "linux", Architecture: "amd64"}
	graph, list, err := compiler.Compile(t.Context(), prog, compiler.Options{
		Platform: amd64, Builder: amd64, ContextName: "x", Epoch: &epoch, BuildArgs: map[string]string{"SOURCE_DATE_EPOCH": fmt.Sprint(epoch.Unix())},
		Allow: []string{compiler.AllowInsecure, compiler.AllowHostNetwork},
	}, w)
	if err != nil || list.HasErrors() {
		return nil, errors.Join(err, list.Err())
	}
	out, err := image.Write(t.Context(), image.Options{Dir: t.TempDir()}, w.result(t, graph.Targets[0]))
	if err != nil {
		return nil, err
	}
	return withoutLayers(configOf(t, out.Path))
}

// result is what a back end would answer, with layers made up.
func (w *world) result(t *testing.T, target *ir.Target) *backend.Result {
	t.Helper()
	r := &backend.Result{Target: target, Tree: noTree{}}
	if target.Base != nil {
		name := strings.TrimPrefix(target.Base.Op.(*ir.Source).Ref, "docker.io/library/")
		img, err := w.open(strings.TrimSuffix(name, ":latest"))
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range img.Layers {
			blob := &backend.Blob{MediaType: l.MediaType, Digest: ir.Digest(l.Digest), Size: l.Size, DiffID: ir.Digest(l.DiffID)}
			r.Layers = append(r.Layers, backend.Layer{Blob: blob, Write: func(_ context.Context, to io.Writer) error {
				from, err := img.Open(l)
				if err != nil {
					return err
				}
				defer from.Close()
				_, err = io.Copy(to, from)
				return err
			}})
		}
	}
	for n, b := range target.Boundaries {
		if _, ok := b.Op.(*ir.Source); ok {
			continue // the base image itself
		}
		r.Layers = append(r.Layers, backend.Layer{Write: func(_ context.Context, to io.Writer) error {
			_, err := to.Write(oneFile(fmt.Sprint("f", n)))
			return err
		}})
	}
	return r
}

// configOf is the configuration in an OCI archive.
func configOf(t *testing.T, file string) []byte {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	files := map[string][]byte{}
	for in := tar.NewReader(f); ; {
		h, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if files[h.Name], err = io.ReadAll(in); err != nil {
			t.Fatal(err)
		}
	}
	var index ocispecs.Index
	var manifest ocispecs.Manifest
	if err := json.Unmarshal(files["index.json"], &index); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(files["blobs/sha256/"+index.Manifests[0].Digest.Encoded()], &manifest); err != nil {
		t.Fatal(err)
	}
	return files["blobs/sha256/"+manifest.Config.Digest.Encoded()]
}

type noTree struct{}

func (noTree) ReadFile(string) ([]byte, error)                      { return nil, fs.ErrNotExist }
func (noTree) ReadDir(string) ([]string, error)                     { return nil, fs.ErrNotExist }
func (noTree) Close() error                                         { return nil }
func (noTree) WriteTar(context.Context, io.Writer, time.Time) error { return errors.ErrUnsupported }

// Base is what our compiler asks.
func (w *world) Base(_ context.Context, src *ir.Source) (*ir.Base, error) {
	pinned := *src
	if src.Kind == ir.Scratch {
		return &ir.Base{Source: &pinned, Image: &ir.Image{Platform: ir.Platform{OS: "linux", Architecture: "amd64"}}}, nil
	}
	name := strings.TrimSuffix(strings.TrimPrefix(src.Ref, "docker.io/library/"), ":latest")
	if strings.HasSuffix(src.Ref, ":") {
		return nil, fmt.Errorf("%s: no reference", src.Ref)
	}
	img, err := w.open(name)
	if err != nil {
		return nil, err
	}
	pinned.Digest, pinned.Size = img.Digest, img.Size
	return &ir.Base{Source: &pinned, Image: img.Config, History: img.History}, nil
}

// Context is empty but for what File finds.
func (*world) Context(context.Context, string) (ir.Files, error) { return noTree{}, nil }

// File finds every file.
func (w *world) File(_ context.Context, _, name string) (fetch.File, error) {
	return fetch.File{Path: filepath.Join(w.dir, "plain/oci-layout"), Digest: string(digest.FromString(name)), Size: 1}, nil
}

// Tree is asked for by no line here.
func (*world) Tree(context.Context, *ir.Vertex) (ir.Files, error) { return nil, errors.ErrUnsupported }
