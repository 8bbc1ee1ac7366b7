package db

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// el7Root is a root with EL7's own rpm, which knows Berkeley DB alone, and its
// packages in /packages.
func el7Root(t testing.TB) string {
	t.Helper()
	needs.Root(t)
	root := t.TempDir()
	for _, dir := range []string{"dev", "tmp", "run", "var/lib/rpm", "packages"} {
		if err := os.MkdirAll(filepath.Join(root, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	packages := filepath.Join(needs.EL7(t), "Packages")
	args := []string{"--root", root, "--dbpath", "/made-by-host", "-i", "--nodeps", "--noscripts", "--notriggers", "--nosignature", "--excludedocs", "--ignoreos", "--ignorearch"}
	for _, name := range strings.Fields("filesystem bash coreutils glibc rpm rpm-libs libdb libdb-utils popt nspr nss nss-util nss-softokn nss-softokn-freebl " +
		"nss-sysinit lua libcap libacl libattr libselinux pcre ncurses-libs zlib bzip2-libs xz-libs elfutils-libelf gmp libgcc sqlite readline openssl-libs libstdc++ audit-libs libcap-ng") {
		args = append(args, glob(t, packages, name+"-[0-9]*.rpm")[0])
	}
	for _, link := range []string{"bin", "sbin", "lib", "lib64"} {
		if err := os.MkdirAll(filepath.Join(root, "usr", link), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink("usr/"+link, filepath.Join(root, link)); err != nil {
			t.Fatal(err)
		}
	}
	run(t, needs.Tool(t, "rpm"), args...)
	run(t, "mknod", filepath.Join(root, "dev/null"), "c", "1", "3")
	run(t, "mknod", filepath.Join(root, "dev/urandom"), "c", "1", "9")
	for _, p := range glob(t, packages, "*.rpm") {
		run(t, "cp", p, filepath.Join(root, "packages"))
	}
	run(t, "cp", filepath.Join(needs.EL7(t), "RPM-GPG-KEY-CentOS-7"), root)
	return root
}

func inRoot(t testing.TB, root, script string) string {
	t.Helper()
	return run(t, "chroot", root, "/bin/bash", "-c", script)
}

// dumped is what db_dump prints between its heading and its end.
func dumped(text string) string {
	_, text, _ = strings.Cut(text, "HEADER=END\n")
	text, _, _ = strings.Cut(text, "DATA=END\n")
	return text
}

// TestAgainstEL7 makes the files that EL7's own rpm makes of a key and all its
// packages, compares each of them key by key, and has that rpm read, verify and
// write ours.
func TestAgainstEL7(t *testing.T) {
	if os.Getenv("SYSBUILD_SLOW") == "" {
		t.Skip("SYSBUILD_SLOW is not set; TestBDBBytes holds what this found good")
	}
	root := el7Root(t)
	dir := filepath.Join(root, "var/lib/rpm")
	dump := func() map[string]string {
		all := map[string]string{}
		for _, name := range strings.Fields(inRoot(t, root, "cd /var/lib/rpm && echo [A-Z]*")) {
			all[name] = dumped(inRoot(t, root, "cd /var/lib/rpm && db_dump "+name))
		}
		return all
	}
	inRoot(t, root, "rpm --initdb && rpm --import /RPM-GPG-KEY-CentOS-7 && rpm -i --justdb --nodeps --noscripts --notriggers --nosignature /packages/*.rpm")
	want := dump()
	all := el7Installed(t, root, want["Packages"])

	inRoot(t, root, "rm -rf /var/lib/rpm && mkdir /var/lib/rpm")
	if err := WriteBDB(dir, all, false); err != nil {
		t.Fatal(err)
	}
	for name, text := range dump() {
		compareDumps(t, name, want[name], text)
		delete(want, name)
	}
	if len(want) > 0 {
		t.Errorf("%d files were not made", len(want))
	}
	checkEL7Takes(t, root, len(all))
	checkManyPackages(t, root)
}

// many makes packages of which every shape of a file follows: trees of three
// levels, keys and separators of keys too long for a page, buckets of several
// pages, headers small enough to stand in a bucket.
func many(t *testing.T) []Installed {
	t.Helper()
	long := strings.Repeat("x", 1500)
	var all []Installed
	for i := range 900 {
		names := []string{fmt.Sprintf("p%d", i), "all", fmt.Sprintf("%s%d", long, i%40), fmt.Sprintf("%s%d", long[:700], i), fmt.Sprintf("%s%d", long[:300], i*7)}
		versions, flags := make([]string, len(names)), make([]uint32, len(names))
		h, err := header.Build(header.HeaderImmutable, []header.Value{
			header.StringValue(header.Name, names[0]),
			header.StringValue(header.Version, "1"),
			header.StringValue(header.Release, "1"),
			header.StringValue(header.Arch, "noarch"),
			header.StringValue(header.OS, "linux"),
			header.I18NValue(header.Group, "Some"),
			header.StringsValue(header.ProvideName, names[:1+i%5]...),
			header.StringsValue(header.ProvideVersion, versions[:1+i%5]...),
			header.Int32Value(header.ProvideFlags, flags[:1+i%5]...),
			header.Int32Value(header.InstallTID, uint32(i)),
		})
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, Installed{uint32(3*i + 1), h})
	}
	return all
}

// manyDigest is of all files of many, in the order of their names, as
// checkManyPackages found them good.
const manyDigest = "d30e976e7a648f947cab0702f46673823c7273558a1f82efca7935910223ef47"

func TestBDBBytes(t *testing.T) {
	dir := t.TempDir()
	if err := WriteBDB(dir, many(t), true); err != nil {
		t.Fatal(err)
	}
	sum := sha256.New()
	for _, path := range glob(t, dir, "*") {
		sum.Write(readFile(t, path))
	}
	if got := hex.EncodeToString(sum.Sum(nil)); got != manyDigest {
		t.Errorf("the files' digest is %s; if they should differ, run with SYSBUILD_SLOW=1 to have EL7's tools verify them, and take it over", got)
	}
}

// checkManyPackages has EL7's tools verify and change the files of many.
func checkManyPackages(t *testing.T, root string) {
	t.Helper()
	long, all := strings.Repeat("x", 1500), many(t)
	inRoot(t, root, "rm -rf /var/lib/rpm && mkdir /var/lib/rpm")
	if err := WriteBDB(filepath.Join(root, "var/lib/rpm"), all, true); err != nil {
		t.Fatal(err)
	}
	inRoot(t, root, "cd /var/lib/rpm && for f in [A-Z]*; do db_verify $f || exit 1; done")
	if got := strings.Count(inRoot(t, root, "rpm -qa"), "\n"); got != len(all) {
		t.Errorf("rpm -qa lists %d of %d", got, len(all))
	}
	if got := inRoot(t, root, "rpm -q p0 p450 p899 && rpm -q --whatprovides "+long+"7"); !strings.HasPrefix(got, "p0-1-1.noarch\np450-1-1.noarch\np899-1-1.noarch\n") {
		t.Errorf("queries: %s", got)
	}
	inRoot(t, root, "rpm -e --justdb p1 p2 p4 p898 && rpm -i --justdb --nodeps --noscripts --notriggers --nosignature /packages/*.rpm && rm -f /var/lib/rpm/__db* && cd /var/lib/rpm && for f in [A-Z]*; do db_verify $f || exit 1; done")
	want := len(all) - 4 + len(glob(t, root, "packages", "*.rpm"))
	if got := strings.Count(inRoot(t, root, "rpm -qa"), "\n"); got != want {
		t.Errorf("after a transaction rpm -qa lists %d of %d", got, want)
	}
	packages, err := ReadBytes(readFile(t, filepath.Join(root, "var/lib/rpm", BDBName)), nil)
	if err != nil || len(packages) != want {
		t.Errorf("%d packages read of %d that rpm wrote, %v", len(packages), want, err)
	}
}

// el7Installed makes with our means what the rpm of root has, in its order,
// with the times that only its clock knew.
func el7Installed(t *testing.T, root, dump string) []Installed {
	t.Helper()
	byNEVRA := map[string]string{}
	for _, p := range glob(t, root, "packages", "*.rpm") {
		byNEVRA[strings.TrimSuffix(filepath.Base(p), ".rpm")] = p
	}
	var all []Installed
	lines := strings.Fields(dump)
	for i := 0; i+1 < len(lines); i += 2 {
		key, _ := hex.DecodeString(lines[i])
		blob, err := hex.DecodeString(lines[i+1])
		if err != nil {
			t.Fatal(err)
		}
		if num := uint32(key[0]) | uint32(key[1])<<8; num != 0 {
			all = append(all, Installed{num, el7Header(t, blob, byNEVRA)})
		}
	}
	slices.SortFunc(all, func(a, b Installed) int { return int(a.Num) - int(b.Num) })
	return all
}

func el7Header(t *testing.T, blob []byte, paths map[string]string) *header.Header {
	t.Helper()
	h, err := header.Parse(blob)
	if err != nil {
		t.Fatal(err)
	}
	at, _ := h.Uint64(header.InstallTime)
	tid, _ := h.Uint64(header.InstallTID)
	color, _ := h.Uint64(header.InstallColor)
	f := Facts{Time: uint32(at), TID: uint32(tid), Color: uint32(color), States: h.Bytes(header.FileStates)}
	n := h.NEVRA()
	if n.Name != "gpg-pubkey" {
		n.Epoch = 0
		return record(t, paths[n.String()], f)
	}
	k := readKeys(t, filepath.Join(needs.EL7(t), "RPM-GPG-KEY-CentOS-7"))[0]
	ours, err := Pubkey(k, "4.11.3", f)
	if err != nil {
		t.Fatal(err)
	}
	return ours
}

func compareDumps(t *testing.T, name, want, got string) {
	t.Helper()
	w, g := strings.Fields(want), strings.Fields(got)
	pairs := func(lines []string) []string {
		var all []string
		for i := 0; i+1 < len(lines); i += 2 {
			key, _ := hex.DecodeString(lines[i])
			all = append(all, fmt.Sprintf("%q %s", key, lines[i+1]))
		}
		slices.Sort(all)
		return all
	}
	if slices.Equal(pairs(w), pairs(g)) {
		return
	}
	if name == "Packages" {
		for i := 1; i < min(len(w), len(g)); i += 2 {
			if w[i] != g[i] {
				a, _ := hex.DecodeString(w[i])
				b, _ := hex.DecodeString(g[i])
				t.Errorf("Packages: %s", headerDiff(t, a, b))
			}
		}
		return
	}
	t.Errorf("%s (-rpm +ours): %s", name, cmp.Diff(pairs(w), pairs(g)))
}

// checkEL7Takes has EL7's rpm and database tools read, verify and write.
func checkEL7Takes(t *testing.T, root string, count int) {
	t.Helper()
	if got := strings.Count(inRoot(t, root, "rpm -qa"), "\n"); got != count {
		t.Errorf("rpm -qa lists %d of %d", got, count)
	}
	inRoot(t, root, "rm -f /var/lib/rpm/__db*; cd /var/lib/rpm && for f in [A-Z]*; do db_verify $f || exit 1; done")
	if got := inRoot(t, root, "rpm -qf /bin/bash /usr/sbin/ldconfig; rpm -q --whatrequires system-release; rpm -q --whatprovides 'libc.so.6(GLIBC_2.2.5)(64bit)'"); strings.Count(got, "\n") != 4 || strings.Contains(got, "no package") {
		t.Errorf("queries: %s", got)
	}
	inRoot(t, root, "rpm -e --justdb --nodeps --noscripts --notriggers bash glibc httpd && rpm -i --justdb --nodeps --noscripts --notriggers --nosignature /packages/bash-[0-9]*.rpm /packages/httpd-[0-9]*.rpm")
	if got := strings.Count(inRoot(t, root, "rpm -qa"), "\n"); got != count-1 {
		t.Errorf("after a transaction rpm -qa lists %d of %d", got, count-1)
	}
	inRoot(t, root, "rm -f /var/lib/rpm/__db*; cd /var/lib/rpm && for f in [A-Z]*; do db_verify $f || exit 1; done")
}

func TestBDBTwice(t *testing.T) {
	all := some(t)
	one, two := t.TempDir(), t.TempDir()
	for _, dir := range []string{one, two} {
		if err := WriteBDB(dir, all, true); err != nil {
			t.Fatal(err)
		}
	}
	files, err := os.ReadDir(one)
	if err != nil || len(files) != 1+len(indexes) {
		t.Fatalf("%v, %v", files, err)
	}
	for _, f := range files {
		a, err := os.ReadFile(filepath.Join(one, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(filepath.Join(two, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(a, b) {
			t.Errorf("%s differs", f.Name())
		}
	}
}
