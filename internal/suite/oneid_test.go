//go:build conformance

package suite

import (
	"archive/tar"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/rpmpack"

	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// oddFiles are files of every kind with owners that one id does not have.
var oddFiles = []tar.Header{
	{Name: "odd/", Typeflag: tar.TypeDir, Uid: 48, Gid: 48, Mode: 0o750},
	{Name: "odd/a", Typeflag: tar.TypeReg, Uid: 48, Gid: 50, Mode: 0o644},
	{Name: "odd/b", Typeflag: tar.TypeLink, Linkname: "odd/a"},
	{Name: "odd/suid", Typeflag: tar.TypeReg, Uid: 7, Gid: 8, Mode: 0o6755},
	{Name: "odd/gone", Typeflag: tar.TypeReg, Uid: 7, Gid: 8, Mode: 0},
	{Name: "odd/link", Typeflag: tar.TypeSymlink, Linkname: "a", Uid: 48, Gid: 49, Mode: 0o777},
	{Name: "odd/hard", Typeflag: tar.TypeLink, Linkname: "odd/link"},
	{Name: "odd/stays", Typeflag: tar.TypeSymlink, Linkname: "nowhere", Uid: 4294967294, Gid: 999999999, Mode: 0o777},
	{Name: "odd/null", Typeflag: tar.TypeChar, Uid: 3, Gid: 6, Mode: 0o666, Devmajor: 1, Devminor: 3},
	{Name: "odd/disk", Typeflag: tar.TypeBlock, Gid: 6, Mode: 0o660, Devmajor: 259, Devminor: 70000},
	{Name: "odd/pipe", Typeflag: tar.TypeFifo, Uid: 100000, Gid: 100001, Mode: 0o600},
	{Name: "odd/far", Typeflag: tar.TypeReg, Uid: 4000000000, Gid: 4000000001, Mode: 0o600},
	{Name: "odd/capable", Typeflag: tar.TypeReg, Uid: 12, Mode: 0o711, PAXRecords: map[string]string{
		"SCHILY.xattr.security.capability": "\x01\x00\x00\x02\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "SCHILY.xattr.user.note": "text",
	}},
	{Name: "odd/deep/", Typeflag: tar.TypeDir, Uid: 5, Gid: 5, Mode: 0o711},
	{Name: "odd/deep/x", Typeflag: tar.TypeReg, Uid: 5, Gid: 6, Mode: 0o400},
	{Name: "odd/deep/null", Typeflag: tar.TypeChar, Uid: 5, Gid: 6, Mode: 0o600, Devmajor: 1, Devminor: 5},
	{Name: "odd/deep/link", Typeflag: tar.TypeSymlink, Linkname: "x", Uid: 5, Gid: 6, Mode: 0o777},
	{Name: "odd/group/", Typeflag: tar.TypeDir, Uid: 48, Gid: 77, Mode: 0o2775},
	{Name: "odd/replaced/", Typeflag: tar.TypeDir, Uid: 70, Gid: 70, Mode: 0o755},
	{Name: "odd/replaced/x", Typeflag: tar.TypeReg, Uid: 70, Gid: 70, Mode: 0o644},
}

// tarOf packs files, each of which holds its name.
func tarOf(t *testing.T, files ...tar.Header) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, h := range files {
		h.ModTime = time.Unix(1000, 0)
		if h.Typeflag == tar.TypeReg {
			h.Size = int64(len(h.Name))
		}
		h.Format = tar.FormatPAX
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if h.Typeflag == tar.TypeReg {
			if _, err := w.Write([]byte(h.Name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

const oddOwners = `FROM ./rootfs AS base
ADD odd.tar /
COPY --chown=48:50 tree /srv/tree
COPY --chown=70000:80000 --chmod=4755 tree/f /srv/far
COPY --link --chown=5:6 tree/f /linked/f
COPY --chown=alice:wheel tree/f /srv/named
RUN --network=none <<END
set -e
mv /odd/a /odd/moved
cp -a /odd/deep /odd/copy
mv /odd/deep /odd/elsewhere
rm /odd/gone
ln /odd/suid /odd/again
chmod 700 /odd/pipe /odd/null
mv /odd/link /odd/link2
rm -r /odd/replaced && mkdir /odd/replaced && echo new >/odd/replaced/x
echo more >>/odd/far
chown root:root /bin/sh; chown 0 /odd/replaced/x
mkfifo /odd/mine
END
RUN --network=none rm /odd/disk && mkdir /odd/disk && touch /odd/copy/new

FROM base AS last
COPY --from=base /odd /copied
COPY --from=base --chown=9:9 /odd /chowned
COPY --from=base /odd/pipe /odd/null /one/
COPY tree/ /odd/group/
WORKDIR /odd/group/work/here
ADD again.tar /odd/
COPY --chown=1:2 tree/f /odd/suid
TARGET oci --layers=steps steps:1
TARGET oci one:1
TARGET tar plain
TARGET aci --compression=none example.org/odd:1
`

// oneIDJob is a build of a Sysfile over a small root file system.
func oneIDJob(t *testing.T, sysfile string) job {
	t.Helper()
	dir := t.TempDir()
	context := filepath.Join(dir, "context")
	hostroot.Make(t, filepath.Join(context, "rootfs"), "sh", "mkdir", "chown", "chmod", "ln", "mkfifo", "touch", "rm", "mv", "cp", "sed", "sleep", "cat")
	for name, data := range map[string][]byte{
		"Sysfile": []byte(sysfile), "tree/f": []byte("f\n"), "tree/sub/g": []byte("g\n"), "odd.tar": tarOf(t, oddFiles...),
		"again.tar": tarOf(t, tar.Header{Name: "moved", Typeflag: tar.TypeReg, Mode: 0o644}, tar.Header{Name: "link2", Typeflag: tar.TypeReg, Uid: 1, Gid: 2, Mode: 0o644}),
	} {
		write(t, filepath.Join(context, name), data)
	}
	if err := os.Symlink("f", filepath.Join(context, "tree/link")); err != nil {
		t.Fatal(err)
	}
	return job{Context: context, Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")}
}

// ownedPackages are packages whose files belong to others, and a newer version
// that gives one of them to root.
func ownedPackages(t *testing.T, dir string) {
	t.Helper()
	files := func(owner string) []rpmtest.File {
		return []rpmtest.File{
			{Path: "/var/lib/owned", Dir: true, Mode: 0o770, Owner: "alice", Group: "wheel"},
			{Path: "/var/lib/owned/data", Body: owner, Owner: owner, Group: "wheel", Mode: 0o640},
			{Path: "/var/lib/owned/link", Link: "data", Owner: "alice", Group: "alice"},
			{Path: "/usr/bin/owned", Body: "x", Owner: "alice", Mode: 0o4755},
			{Path: "/var/lib/owned/late", Body: "x", Owner: "late", Group: "late"},
		}
	}
	late := map[string]rpmtest.Script{"pre": {Body: "echo late:x:333:333::/: >>/etc/passwd; echo late:x:333: >>/etc/group"}, "post": {Body: "echo $1 >/var/lib/owned/post"}}
	repo := rpmtest.Repo{Packages: []rpmtest.Package{
		{Name: "owned", Version: "1", Files: files("alice"), Scripts: late},
		{Name: "owned", Version: "2", Files: files("root"), Scripts: map[string]rpmtest.Script{"post": late["post"]}},
		{Name: "shell", Provides: []string{"/bin/sh"}},
		{Name: "giving", Scripts: map[string]rpmtest.Script{"post": {Body: "true\nchown alice /var/lib || :"}}, Files: []rpmtest.File{{Path: "/giving", Body: "g"}}},
		{Name: "rewriting", Scripts: map[string]rpmtest.Script{"post": {Body: "sed -i s/a/b/ /var/lib/owned/data"}}, Files: []rpmtest.File{{Path: "/rewriting", Body: "r"}}},
	}}
	if err := repo.Write(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Dir(dir), 0o755); err != nil { // the user goes through it
		t.Fatal(err)
	}
}

const ownedPackage = `FROM ./rootfs
YUM repo own --baseurl=file://%s --nogpgcheck
YUM install owned-1
YUM upgrade owned
TARGET oci --layers=steps owned:1
`

// TestOneID builds as an ordinary user without subordinate ids: what such a build
// takes has the bytes that root's has.
func TestOneID(t *testing.T) {
	t.Run("owners", func(t *testing.T) { newAccount(t, false).sameAsRoots(t, oneIDJob(t, oddOwners)) })
	t.Run("formats", func(t *testing.T) { newAccount(t, false).sameAsRoots(t, formatsJob(t)) })
	t.Run("packages", func(t *testing.T) {
		newAccount(t, false).sameAsRoots(t, el7(t, t.TempDir(), "httpd", "dbus", "libutempter", "shadow-utils"))
	})
	t.Run("owned packages", func(t *testing.T) {
		repo := t.TempDir()
		ownedPackages(t, repo)
		newAccount(t, false).sameAsRoots(t, oneIDJob(t, fmt.Sprintf(ownedPackage, repo)))
	})
}

// TestOneIDRefuses wants the line, the reason and the way out for all that takes
// more ids; what can be known before the first step runs is said before it.
func TestOneIDRefuses(t *testing.T) {
	repo := t.TempDir()
	ownedPackages(t, repo)
	yum := "YUM repo own --baseurl=file://" + repo + " --nogpgcheck\n"
	for name, c := range map[string]struct {
		lines  string
		says   []string
		begins bool // a step runs first
	}{
		"chown":           {"RUN --network=none chown -R alice /srv", []string{":3:1: error[NeedsIDs]", "it gives files to alice", "--add-subuids"}, false},
		"user":            {"USER alice\nRUN --network=none true", []string{":4:1: error[NeedsIDs]", "it runs as alice", "--add-subuids"}, false},
		"number":          {"USER 1000:10\nRUN --network=none true", []string{":4:1: error[NeedsIDs]", "it runs as 1000:10"}, false},
		"insecure":        {"RUN --network=none --security=insecure true", []string{":3:1: error[NeedsIDs]", "super-user"}, false},
		"cache's owner":   {"RUN --network=none --mount=type=cache,target=/c,uid=5 true", []string{":3:1: error[NeedsIDs]", "5:0"}, false},
		"scriptlet":       {yum + "YUM install giving", []string{":3:1: error[NeedsIDs]", "%post of giving-1-1.noarch", "line 2: chown alice /var/lib", "--noscripts=giving"}, false},
		"chown, unknown":  {"RUN --network=none echo 'chown alice /bin' >/x; sh /x", []string{":3:1: error[StepFailed]", "Invalid argument", "there is one id only"}, true},
		"made anew":       {"COPY --chown=5:6 tree/f /f\nRUN --network=none sed -i s/f/g/ /f", []string{":4:1: error[StepFailed]", "/f: it belongs to 5:6", "made it anew"}, true},
		"given to root":   {"COPY --chown=5:6 tree/f /f\nRUN --network=none chown root /f", []string{":4:1: error[StepFailed]", "/f: it belongs to 5:6", "touched it"}, true},
		"link":            {"ADD odd.tar /\nRUN --network=none chown -h root /odd/link", []string{":4:1: error[StepFailed]", "/odd/link: it belongs to 48:49"}, true},
		"group":           {"ADD odd.tar /\nRUN --network=none mkdir /odd/group/new", []string{":4:1: error[StepFailed]", "/odd/group/new: it is new", "77"}, true},
		"by a scriptlet":  {yum + "YUM install owned-1\nYUM install rewriting", []string{":4:1: error[StepFailed]", "/var/lib/owned/data: it belongs to 1000:10"}, true},
		"without scripts": {yum + "YUM install --noscripts=giving giving", nil, true},
	} {
		t.Run(name, func(t *testing.T) {
			a := newAccount(t, false)
			first := "RUN --network=none echo first\n"
			if strings.HasPrefix(c.lines, yum) {
				first = "" // the database is looked at behind it
			}
			j := oneIDJob(t, "FROM ./rootfs\n"+first+c.lines+"\nTARGET oci a:1\n")
			j.Flags = []string{"--allow", "security.insecure"}
			out, err := a.job(t, j).CombinedOutput()
			if (err == nil) != (c.says == nil) {
				t.Fatalf("%v\n%s", err, tail(out))
			}
			for _, text := range c.says {
				if !strings.Contains(string(out), text) {
					t.Errorf("does not say %q:\n%s", text, tail(out))
				}
			}
			if ran := strings.Contains(string(out), "| first"); first != "" && ran != c.begins {
				t.Errorf("a step ran: %v\n%s", ran, tail(out))
			}
		})
	}
}

// TestOneIDLooksBelow: what packages of a base image do when others come or go is
// known before the first step runs, and of packages of earlier lines when they go.
func TestOneIDLooksBelow(t *testing.T) {
	dir := t.TempDir()
	repo := filepath.Join(dir, "repo")
	watches := func(tags []header.Tag, name string, sense uint32, body string) map[int]rpmpack.IndexEntry {
		out := map[int]rpmpack.IndexEntry{}
		for i, e := range []rpmpack.IndexEntry{
			rpmpack.EntryStringSlice([]string{body}), rpmpack.EntryStringSlice([]string{"/bin/sh"}), rpmpack.EntryStringSlice([]string{name}), rpmpack.EntryStringSlice([]string{""}),
			rpmpack.EntryUint32([]uint32{sense}), rpmpack.EntryUint32([]uint32{0}), rpmpack.EntryUint32([]uint32{1000}),
		}[:len(tags)] {
			out[int(tags[i])] = e
		}
		return out
	}
	trans := []header.Tag{header.TransTriggerScripts, header.TransTriggerProg, header.TransTriggerName, header.TransTriggerVersion, header.TransTriggerFlags, header.TransTriggerIndex, header.TransTriggerPrio}
	plain := []header.Tag{header.TriggerScripts, header.TriggerProg, header.TriggerName, header.TriggerVersion, header.TriggerFlags, header.TriggerIndex}
	leaving := map[string]rpmtest.Script{"postun": {Body: "chown alice /var/lib"}}
	if err := (rpmtest.Repo{Packages: []rpmtest.Package{
		{Name: "shell", Provides: []string{"/bin/sh"}},
		{Name: "trans", Tags: watches(trans, "/watched", 1<<16, "u=alice\nchown $u /var/lib")},
		{Name: "trigger", Tags: watches(plain, "comes", 1<<16, "chgrp wheel /var/lib")},
		{Name: "leaves", Version: "1", Scripts: leaving}, {Name: "leaves", Version: "2"},
		{Name: "file", Files: []rpmtest.File{{Path: "/watched/file", Body: "x"}}}, {Name: "comes"}, {Name: "harmless"},
	}}).Write(repo); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Dir(dir), 0o755); err != nil { // the user goes through it
		t.Fatal(err)
	}
	yum := "YUM repo own --baseurl=file://" + repo + " --nogpgcheck\n"
	base := oneIDJob(t, "FROM ./rootfs\n"+yum+"YUM install trans trigger leaves-1\nTARGET oci base:1\n")
	base.run(t)
	for lines, want := range map[string][]string{
		"YUM install harmless":                    nil,
		"YUM install file":                        {":3:1: error[NeedsIDs]", "%transfiletriggerin of trans-1-1.noarch, which is there already", "it gives files to alice", "--noscripts=trans"},
		"YUM install --noscripts=trans file":      nil,
		"YUM install comes":                       {":3:1: error[NeedsIDs]", "%triggerin of trigger-1-1.noarch", "it gives files to wheel"},
		"YUM upgrade leaves":                      {":3:1: error[NeedsIDs]", "%postun of leaves-1-1.noarch"},
		"YUM remove trans\nYUM install file":      nil,
		"YUM remove leaves\nYUM install harmless": {":3:1: error[NeedsIDs]", "%postun of leaves-1-1.noarch"},
	} {
		t.Run(lines, func(t *testing.T) {
			a := newAccount(t, false)
			j := oneIDJob(t, "FROM oci-archive://base.tar\n"+yum+lines+"\nTARGET oci a:1\n")
			must(t, exec.Command("cp", output(t, base.Out), filepath.Join(j.Context, "base.tar")))
			out, err := a.job(t, j).CombinedOutput()
			if (err == nil) != (want == nil) {
				t.Fatalf("%v\n%s", err, tail(out))
			}
			for _, text := range want {
				if !strings.Contains(string(out), text) {
					t.Errorf("does not say %q:\n%s", text, tail(out))
				}
			}
		})
	}
}

// TestOneIDKilled kills a build in the middle of a step: the next one goes on with
// what was finished, and has root's bytes.
func TestOneIDKilled(t *testing.T) {
	a := newAccount(t, false)
	const lines = "FROM ./rootfs\nADD odd.tar /\nRUN --network=none mv /odd/a /odd/moved; echo half >/odd/half; sleep %s\nCOPY --chown=5:6 tree /tree\nTARGET oci killed:1\n"
	j := oneIDJob(t, fmt.Sprintf(lines, "3601"))
	first := a.job(t, j)
	first.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := first.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the step does not run", func() bool { return sleeping(t, "3601") })
	if err := syscall.Kill(first.Process.Pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	_ = first.Wait()
	eventually(t, "something runs on", func() bool { return !sleeping(t, "3601") && len(a.running(t)) == 0 })
	name := filepath.Base(filepath.Dir(j.Context))
	for _, at := range []string{j.Context, filepath.Join(a.home, name, "context")} {
		write(t, filepath.Join(at, "Sysfile"), fmt.Appendf(nil, lines, "0"))
	}
	j.run(t)
	second := exec.Command(first.Path, first.Args[1:]...)
	second.Env = first.Env
	out, err := second.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, tail(out))
	}
	if want, got := output(t, j.Out), output(t, filepath.Join(a.home, "out")); sum(t, want) != sum(t, got) {
		t.Errorf("not what root has:\n%s", must(t, exec.Command("sh", "-c", `"$0" diff "$1" "$2" || :`, program, want, got)))
	}
	if !strings.Contains(string(out), "cached [1/") && !strings.Contains(string(out), "cached [2/") {
		t.Errorf("the first step was done again:\n%s", tail(out))
	}
}
