//go:build conformance

package suite

import (
	"archive/tar"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// labelled are kinds of files by file_contexts' names; a tar has no sockets.
var labelled = map[string]byte{"--": tar.TypeReg, "-d": tar.TypeDir, "-l": tar.TypeSymlink, "-c": tar.TypeChar, "-b": tar.TypeBlock, "-p": tar.TypeFifo}

// TestLabels: an image of a few hundred files of every kind, with a distribution's
// own policy, has the labels that setfiles gives: it finds nothing to change.
func TestLabels(t *testing.T) {
	needs.Root(t)
	needs.Tool(t, "setfiles")
	policy, err := filepath.Glob("/etc/selinux/*/contexts/files")
	if err != nil || len(policy) == 0 {
		t.Fatalf("no policy is installed: %v", err)
	}
	dir := t.TempDir()
	key, err := rpmtest.NewKey("Good", rpmtest.KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	brings := rpmtest.Package{Name: "policy", Key: key, Files: []rpmtest.File{
		{Path: "/etc/selinux/config", Body: "SELINUXTYPE=theirs\n"}, {Path: "/usr/bin/link", Link: "x"}, {Path: "/usr/bin/x", Body: "x"},
		{Path: "/home/joe/.ssh", Dir: true}, {Path: "/home/joe/.ssh/id", Link: "../x"},
	}}
	var lines string
	for _, name := range []string{"file_contexts", "file_contexts.homedirs", "file_contexts.subs_dist"} {
		text, err := os.ReadFile(filepath.Join(policy[0], name))
		if err != nil {
			t.Fatal(err)
		}
		lines += string(text)
		brings.Files = append(brings.Files, rpmtest.File{Path: "/etc/selinux/theirs/contexts/files/" + name, Body: string(text)})
	}
	repo := filepath.Join(dir, "repo")
	if err := (rpmtest.Repo{Packages: []rpmtest.Package{brings}, Key: key}).Write(repo); err != nil {
		t.Fatal(err)
	}
	j := job{Context: filepath.Join(dir, "context"), Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out"), Args: []string{"REPO=file://" + repo}}
	write(t, filepath.Join(j.Context, "Sysfile"), []byte("ROOTFS ./root.tar\nARG REPO\nYUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY\n"+
		"YUM install --xattrs=selinux policy\nTARGET oci x\n"))
	kinds := labelTar(t, filepath.Join(j.Context, "root.tar"), lines)
	j.run(t)

	root := filepath.Join(dir, "root")
	if err := os.Mkdir(root, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, blob := range layers(t, layout(t, output(t, j.Out))) {
		must(t, exec.Command("tar", "-xzpf", blob, "--xattrs", "--xattrs-include=*", "-C", root))
	}
	said := must(t, exec.Command("setfiles", "-n", "-v", "-F", "-r", root, filepath.Join(policy[0], "file_contexts"), root))
	// The root directory itself is in no layer but a root file system's first one.
	if said = strings.TrimPrefix(said, "Would relabel "+root+" from (null) to system_u:object_r:root_t:s0\n"); said != "" {
		t.Errorf("setfiles would change:\n%s", tail([]byte(said)))
	}
	t.Logf("%v", kinds)
	for kind := range labelled {
		if kinds[kind] == 0 {
			t.Errorf("there was none of kind %s", kind)
		}
	}
	must(t, exec.Command("setfattr", "-h", "-x", "security.selinux", filepath.Join(root, "usr/bin/link")))
	if said := must(t, exec.Command("setfiles", "-n", "-v", "-F", "-r", root, filepath.Join(policy[0], "file_contexts"), root)); !strings.Contains(said, "usr/bin/link") {
		t.Errorf("setfiles sees no link without a label: %q", said)
	}
}

// labelTar writes a tar of the files that lines of a policy name, and says how many
// of each kind it has.
func labelTar(t *testing.T, name, lines string) map[string]int {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w := tar.NewWriter(f)
	kinds, there := map[string]int{}, map[string]bool{"/": true}
	add := func(p string, kind byte) {
		there[p] = true
		h := tar.Header{Name: p[1:], Typeflag: kind, Mode: 0o755, Devmajor: 1, Devminor: 3}
		if kind == tar.TypeSymlink {
			h.Linkname = "nowhere"
		}
		if kind == tar.TypeDir {
			h.Name += "/"
		}
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
	}
	for line := range strings.Lines(lines) {
		f := strings.Fields(strings.ReplaceAll(line, "\\.", "."))
		if len(f) != 3 || strings.ContainsAny(f[0], "^$?*+|[({\\#") || labelled[f[1]] == 0 || there[f[0]] || kinds[f[1]] > 150 {
			continue
		}
		var above []string
		for p := path.Dir(f[0]); !there[p]; p = path.Dir(p) {
			above = append([]string{p}, above...)
		}
		for _, p := range above {
			add(p, tar.TypeDir)
		}
		add(f[0], labelled[f[1]])
		kinds[f[1]]++
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return kinds
}
