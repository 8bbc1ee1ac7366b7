package compiler

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

const aDigest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

func TestVerifyRefuses(t *testing.T) {
	scratch := ir.New(&ir.Source{Kind: ir.Scratch})
	for _, c := range []struct {
		want string
		caps Caps
		v    *ir.Vertex
	}{
		{"", Caps{}, ir.New(&ir.Exec{Args: []string{"x"}}, scratch)},
		{"packages was not resolved", Caps{}, ir.New(&ir.Packages{}, scratch)},
		{"repo was not resolved", Caps{}, ir.New(&ir.Repo{})},
		{"has no digest", Caps{}, ir.New(&ir.Source{Kind: ir.Tar, Ref: "a"})},
		{"has no digest", Caps{}, ir.New(&ir.Source{Kind: ir.Package, Ref: "a", Digest: "sha1:00"})},
		{"", Caps{}, ir.New(&ir.Source{Kind: ir.Package, Ref: "a", Digest: aDigest})},
		{"builder's own file system", Caps{NoFileURLs: true}, ir.New(&ir.Source{Kind: ir.Package, Ref: "file:///a", Digest: aDigest})},
		{"cannot read it", Caps{Sources: map[ir.SourceKind]bool{ir.Scratch: true}}, ir.New(&ir.Source{Kind: ir.ImageRef, Ref: "a", Digest: aDigest})},
		{"cannot run on arm64", Caps{Architecture: "arm64"}, ir.New(&ir.Exec{Args: []string{"x"}}, scratch)},
		{"cannot run on arm64", Caps{Architecture: "arm64"}, ir.New(&ir.Install{}, scratch)},
		{"", Caps{Architecture: "arm64"}, ir.New(&ir.File{}, scratch)},
		{"not allowed", Caps{}, ir.New(&ir.Exec{Args: []string{"x"}, Network: ir.NetworkHost}, scratch)},
	} {
		src := diag.NewSource("Sysfile", "a line")
		c.v.At("title", src.Span(0, 6))
		j := &job{opts: Options{Caps: c.caps, Platform: ir.Platform{Architecture: "amd64"}}}
		j.graph = &ir.Graph{Targets: []*ir.Target{{Vertex: c.v}}}
		if err := j.verify(context.Background()); err != nil {
			t.Fatal(err)
		}
		switch got := show(j.diags); {
		case c.want == "" && got != "":
			t.Errorf("%s: %s", c.v.Op.Word(), got)
		case !strings.Contains(got, c.want) || c.want != "" && !strings.HasPrefix(got, "Sysfile:1:1: "):
			t.Errorf("%s: got %q, want %q at its line", c.v.Op.Word(), got, c.want)
		}
	}
}

func TestCompileEndsWhenCancelled(t *testing.T) {
	prog, list := check.Parse(diag.NewSource("Sysfile", "ROOTFS scratch\nCOPY a b\nTARGET oci x\n"), check.Options{})
	if list.HasErrors() {
		t.Fatal(list)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	g, list, err := Compile(ctx, prog, Options{}, &recorded{})
	if !errors.Is(err, context.Canceled) || g != nil || len(list) > 0 {
		t.Errorf("%v %v %v", g, list, err)
	}
}

func TestTimesFromOutsideAreBounded(t *testing.T) {
	for give, want := range map[time.Time]int64{
		{}:                          0,
		time.Unix(1<<60, 0):         latest.Unix(),
		time.Unix(-5, 0):            0,
		time.Unix(7, 999).In(local): 7,
	} {
		if got := sane(give); got.Unix() != want || got.Location() != time.UTC || got.Nanosecond() != 0 {
			t.Errorf("%v became %v", give, got)
		}
	}
}

var local = time.FixedZone("somewhere", 3600)

func TestImageName(t *testing.T) {
	for give, want := range map[string]string{
		"": "image", "My Project": "my-project", "a.b_c": "a-b-c", "…": "image", "-x-": "x",
	} {
		if got := imageName(give); got != want {
			t.Errorf("%q became %q, want %q", give, got, want)
		}
	}
}

func TestFullName(t *testing.T) {
	for give, want := range map[string]string{
		"centos":                   "docker.io/library/centos:latest",
		"centos:7":                 "docker.io/library/centos:7",
		"me/x":                     "docker.io/me/x:latest",
		"localhost/x":              "localhost/x:latest",
		"example.org:5000/a/b":     "example.org:5000/a/b:latest",
		"example.org/a@" + aDigest: "example.org/a@" + aDigest,
	} {
		if got := FullName(give); got != want {
			t.Errorf("%q became %q, want %q", give, got, want)
		}
	}
}
