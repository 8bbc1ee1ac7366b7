package install

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/owners"
)

const contexts = `# a policy's beginning
/.*	system_u:object_r:default_t:s0
/usr(/.*)?	system_u:object_r:usr_t:s0
/usr/bin(/.*)?	--	system_u:object_r:bin_t:s0
/usr/lib/.*\.so(\.[^/]*)*	--	system_u:object_r:lib_t:s0
/etc/passwd[-\+]?	--	system_u:object_r:passwd_file_t:s0
/srv/exact	system_u:object_r:exact_t:s0
/srv/.*	-d	system_u:object_r:srv_dir_t:s0
/srv(/.*)?	system_u:object_r:srv_t:s0
/proc/.*	<<none>>
/a|/b/c	system_u:object_r:ab_t:s0
/opt/x?y	system_u:object_r:opt_t:s0
`

func TestFileContexts(t *testing.T) {
	c := &fileContexts{}
	if err := c.add(contexts); err != nil {
		t.Fatal(err)
	}
	if err := c.substitute("/usr/lib64 /usr/lib\n"); err != nil {
		t.Fatal(err)
	}
	c.sort()
	for path, want := range map[string]string{
		"/": "default_t", "/x": "default_t", "/usr": "usr_t", "/usr/bin/ls": "bin_t", "/usrx": "default_t",
		"/usr/lib/libc.so.6": "lib_t", "/usr/lib64/libc.so.6": "lib_t", "/usr/lib64x/libc.so.6": "usr_t",
		"/etc/passwd": "passwd_file_t", "/etc/passwd-": "passwd_file_t", "/etc/passwd.x": "default_t",
		"/srv/exact": "exact_t", "/srv/exactly": "srv_t", "/proc/1": "", "/a": "ab_t", "/b/c": "ab_t", "/opt/y": "opt_t", "/opt/xy": "opt_t",
	} {
		got, err := c.lookup(path, unix.S_IFREG)
		if want != "" {
			want = "system_u:object_r:" + want + ":s0"
		}
		if err != nil || got != want {
			t.Errorf("%s: %q, %v; want %q", path, got, err, want)
		}
	}
	for _, bad := range []string{"/x", "/x -q a:b:c:s0", "/x -- a b"} {
		if err := (&fileContexts{}).add(bad); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
}

func attr(t *testing.T, name, attr string) string {
	t.Helper()
	buf := make([]byte, 256)
	n, err := unix.Lgetxattr(name, attr, buf)
	if errors.Is(err, unix.ENODATA) {
		return ""
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(buf[:n])
}

// TestXattrs: what is asked for stands beside the files, and nothing where it is
// not asked for.
func TestXattrs(t *testing.T) {
	program, config := regular("/usr/bin/tool", "tool"), regular("/etc/tool.conf", "conf")
	config.Flags |= header.FileConfig
	policy := regular("/etc/selinux/targeted/contexts/files/file_contexts", contexts)
	files := []header.File{config, policy, program}
	c := crafted{name: "tool", files: files, payload: archive(cpioEntry{"./etc/tool.conf", 0o100644, "conf"},
		cpioEntry{"./etc/selinux/targeted/contexts/files/file_contexts", 0o100644, contexts}, cpioEntry{"./usr/bin/tool", 0o100644, "tool"}),
		sigs: []header.Value{header.StringsValue(fileSignatures, "0302aa", "", "0302bb")}}
	pkg := Package{Path: c.write(t, t.TempDir()), Unsigned: true}
	for _, list := range [][]string{nil, {IMA}, {SELinux}, {IMA, SELinux}} {
		root := newRoot(t)
		var said told
		if err := Run(t.Context(), Request{Root: root, Arch: "x86_64", Epoch: epoch, Packages: []Package{pkg}, Xattrs: list}, said.host(root)); err != nil {
			t.Fatal(err)
		}
		all := strings.Join(list, ",")
		want := map[string]string{}
		if strings.Contains(all, IMA) {
			want["/usr/bin/tool "+imaAttr] = "\x03\x02\xbb"
		}
		if strings.Contains(all, SELinux) {
			want["/usr/bin/tool "+selinuxAttr] = "system_u:object_r:bin_t:s0\x00"
			want["/etc/tool.conf "+selinuxAttr] = "system_u:object_r:default_t:s0\x00"
			want["/usr "+selinuxAttr] = "system_u:object_r:usr_t:s0\x00"
		}
		for _, name := range []string{"/usr", "/usr/bin/tool", "/etc/tool.conf"} {
			for _, a := range []string{imaAttr, selinuxAttr} {
				if got := attr(t, filepath.Join(root, name), owners.Aside(a)); got != want[name+" "+a] {
					t.Errorf("%s: %s of %s is %q, want %q", all, a, name, got, want[name+" "+a])
				}
			}
		}
	}
	root := newRoot(t)
	var said told
	err := Run(t.Context(), Request{Root: root, Arch: "x86_64", Epoch: epoch, Packages: []Package{simple(t, "x", "1")}, Xattrs: []string{SELinux}}, said.host(root))
	if err == nil || !strings.Contains(err.Error(), "the root has no policy") {
		t.Errorf("without a policy: %v", err)
	}
}
