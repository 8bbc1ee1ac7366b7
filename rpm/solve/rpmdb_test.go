//go:build oracle

package solve_test

import (
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// writeRoot makes a root in which a universe's packages are installed, as far as
// its rpm database says. The real rpm must see them all.
func (u *universe) writeRoot(t *testing.T) (root string) {
	t.Helper()
	root = t.TempDir()
	if len(u.req.Installed) == 0 {
		return root
	}
	dir := filepath.Join(root, "var/lib/rpm")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	var all []db.Installed
	var want []string
	for i, p := range u.req.Installed {
		all = append(all, db.Installed{Num: uint32(i + 1), Header: u.header(t, p)})
		want = append(want, p.NEVRA.String())
	}
	if err := db.WriteSQLite(filepath.Join(dir, db.SQLiteName), all); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(needs.Tool(t, "rpm"), "--root", root, "--dbpath", "/var/lib/rpm", "-qa", "--qf", "%{nevra}\n")
	cmd.Env = append(os.Environ(), "RPM_FORCE_DEBIAN=1")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal("rpm -qa: ", err)
	}
	got := strings.Fields(string(out))
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Fatalf("rpm sees %v, and %v is there", got, want)
	}
	return root
}

// header is a package's as a database has it.
func (u *universe) header(t *testing.T, p *repo.Package) *header.Header {
	t.Helper()
	values := []header.Value{
		header.StringValue(header.Name, p.Name), header.StringValue(header.Version, p.Version),
		header.StringValue(header.Release, p.Release), header.StringValue(header.Arch, p.Arch),
		header.StringValue(header.OS, "linux"), header.I18NValue(header.Summary, p.Name),
		header.StringValue(header.Encoding, "utf-8"),
	}
	if p.Epoch != 0 {
		values = append(values, header.Int32Value(header.Epoch, uint32(p.Epoch)))
	}
	add := func(deps []rpm.Dep, name, version, flags header.Tag) {
		var names, versions []string
		var senses []uint32
		for _, d := range deps {
			names, versions, senses = append(names, d.Name), append(versions, versionOf(d)), append(senses, uint32(d.Flags))
		}
		if names != nil {
			values = append(values, header.StringsValue(name, names...), header.StringsValue(version, versions...), header.Int32Value(flags, senses...))
		}
	}
	add(p.Provides, header.ProvideName, header.ProvideVersion, header.ProvideFlags)
	add(p.Requires, header.RequireName, header.RequireVersion, header.RequireFlags)
	add(p.Conflicts, header.ConflictName, header.ConflictVersion, header.ConflictFlags)
	add(p.Obsoletes, header.ObsoleteName, header.ObsoleteVersion, header.ObsoleteFlags)
	add(p.Recommends, header.RecommendName, header.RecommendVersion, header.RecommendFlags)
	add(p.Supplements, header.SupplementName, header.SupplementVersion, header.SupplementFlags)
	if files := slices.Concat(p.Files, u.hidden[u.equal(p)]); len(files) > 0 {
		values = append(values, fileValues(files)...)
	}
	h, err := header.Build(header.HeaderImmutable, values)
	if err != nil {
		t.Fatal(err)
	}
	if h, err = h.Append([]header.Value{header.Int32Value(header.InstallTime, 1), header.Int32Value(header.InstallTID, 1)}); err != nil {
		t.Fatal(err)
	}
	return h
}

func versionOf(d rpm.Dep) string {
	if d.Flags&rpm.Comparison == 0 {
		return ""
	}
	return d.EVR.String()
}

func fileValues(files []string) []header.Value {
	var bases, dirs []string
	var at, zeros []uint32
	for _, f := range files {
		dir, base := path.Split(f)
		if !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
		bases, at, zeros = append(bases, base), append(at, uint32(slices.Index(dirs, dir))), append(zeros, 0)
	}
	return []header.Value{
		header.StringsValue(header.BaseNames, bases...), header.StringsValue(header.DirNames, dirs...),
		header.Int32Value(header.DirIndexes, at...), header.Int32Value(header.FileSizes, zeros...),
	}
}
