package image

import (
	"slices"
	"testing"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// TestFormatsAreTheTargetTable holds writers and language together.
func TestFormatsAreTheTargetTable(t *testing.T) {
	rows := 0
	for _, row := range instr.Targets {
		format, ok := All[row.Format]
		if !ok {
			t.Errorf("%s: no writer", row.Format)
		}
		rows++
		for _, f := range row.Flags {
			if f.Name == "compression" && !sameSet(f.Values, format.Compressions) {
				t.Errorf("%s: --compression takes %q, its writer %q", row.Format, f.Values, format.Compressions)
			}
		}
	}
	if rows != len(All) {
		t.Errorf("%d writers for %d rows", len(All), rows)
	}
}

func sameSet(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

func TestNames(t *testing.T) {
	for _, c := range []struct {
		format, name, tag       string
		path, ref, full, refTag string
	}{
		{"oci", "centos", "7", "out/centos_7.oci.tar", "docker.io/library/centos:7", "centos:7", "7"},
		{"oci", "centos", "", "out/centos.oci.tar", "docker.io/library/centos:latest", "centos", "latest"},
		{"oci", "me/etcd", "3.5", "out/me_etcd_3.5.oci.tar", "docker.io/me/etcd:3.5", "me/etcd:3.5", "3.5"},
		{"oci", "example.org:5000/a/b", "1", "out/example.org_5000_a_b_1.oci.tar", "example.org:5000/a/b:1", "example.org:5000/a/b:1", "1"},
		{"oci", "localhost/x", "1", "out/localhost_x_1.oci.tar", "localhost/x:1", "localhost/x:1", "1"},
		{"tar", "centos", "7", "out/centos_7.tar", "docker.io/library/centos:7", "centos:7", "7"},
	} {
		target := &ir.Target{Format: c.format, Name: c.name, Tag: c.tag}
		got := []string{Path("out", target), reference(target), fullName(target), tag(target)}
		if want := []string{c.path, c.ref, c.full, c.refTag}; !slices.Equal(got, want) {
			t.Errorf("%s %s: %q, want %q", c.name, c.tag, got, want)
		}
	}
}
