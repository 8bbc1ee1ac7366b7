//go:build oracle

package install

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp/syntax"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// kindsOfFiles are matchpathcon's names of types of files.
var kindsOfFiles = map[string]uint32{
	"f": unix.S_IFREG, "d": unix.S_IFDIR, "l": unix.S_IFLNK, "c": unix.S_IFCHR, "b": unix.S_IFBLK, "s": unix.S_IFSOCK, "p": unix.S_IFIFO,
}

// contextFiles are a policy's files, beside one another.
var contextFiles = []string{"file_contexts", "file_contexts.homedirs", "file_contexts.local", "file_contexts.subs", "file_contexts.subs_dist"}

// TestFileContextsOracle: paths have the labels that libselinux gives them, with a
// distribution's own policy and with one of everything that file_contexts(5) has.
func TestFileContextsOracle(t *testing.T) {
	needs.Tool(t, "matchpathcon")
	policies := map[string]string{"crafted": craftedPolicy(t)}
	installed, err := filepath.Glob("/etc/selinux/*/contexts/files")
	if err != nil || len(installed) == 0 {
		t.Fatalf("no policy is installed: %v", err)
	}
	for _, dir := range installed {
		policies[filepath.Base(filepath.Dir(filepath.Dir(dir)))] = dir
	}
	for name, dir := range policies {
		t.Run(name, func(t *testing.T) {
			c := readContexts(t, dir)
			paths := samplePaths(t, c)
			n, bad := 0, 0
			for kind, mode := range kindsOfFiles {
				want := matchpathcon(t, filepath.Join(dir, "file_contexts"), kind, paths)
				for i, path := range paths {
					got, err := c.lookup(path, mode)
					if err != nil {
						t.Fatal(err)
					}
					if n++; got != want[i] {
						if bad++; bad < 60 {
							t.Errorf("%s %s: %q, want %q", kind, path, got, want[i])
						}
					}
				}
			}
			t.Logf("%d labels of %d paths by %d lines; %d differ", n, len(paths), len(c.specs), bad)
		})
	}
}

func readContexts(t *testing.T, dir string) *fileContexts {
	t.Helper()
	c := &fileContexts{}
	for i, name := range contextFiles {
		text, err := os.ReadFile(filepath.Join(dir, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		read := []func(string) error{c.add, c.add, c.add, c.substitute, c.substituteDist}[i]
		if err := read(string(text)); err != nil {
			t.Fatal(err)
		}
	}
	c.sort()
	return c
}

// matchpathcon gives the labels of paths, "" of those that have none.
func matchpathcon(t *testing.T, file, kind string, paths []string) []string {
	t.Helper()
	var all []string
	for some := range slices.Chunk(paths, 500) {
		out, err := exec.Command("matchpathcon", append([]string{"-n", "-f", file, "-m", kind}, some...)...).Output()
		lines := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
		if err != nil || len(lines) != len(some) {
			t.Fatalf("matchpathcon: %v, %d lines for %d paths\n%s", err, len(lines), len(some), out)
		}
		for _, l := range lines {
			all = append(all, strings.TrimPrefix(l, "<<none>>"))
		}
	}
	return all
}

// samplePaths makes paths that lines of the policy match, or nearly.
func samplePaths(t *testing.T, c *fileContexts) []string {
	t.Helper()
	random := rand.New(rand.NewPCG(1, 2))
	paths := strings.Fields(`/ /x /usr /home/joe /home/joe/.ssh/id_rsa /root/.bashrc /ä/ö /usr/lib64/libc.so.6 /bin/sh /bin /binx
		/lib/systemd/system/x.service /var/run/x.pid /run/lock/x /etc/init.d/x /usr/local/lib64/x.so /var/cache/private/x /lib64
		/mine /mine/.ssh/x /minex /twice/h /twice/deep/null /lib64/p7 /lib64/x.so /lib/deeper/x3 /lib/deeper /bin/deep /bin/deep/null
		/root2/usr/bin/x /root2 /root2x /usr/bin/subbed/null /never/xxy /usr/bin/hx /usr/bin/loc /usr/bin/locx /home/joe/mine
		/usr/bin/exact /usr/bin/exactly /usr/bin/dottedxname /usr/bin/dotted.name /same /same/x /a /b/c /ax /x/b/c /z/a /end /endx /opt/d /usr/one /usr/onex /usr/a/two /two /es-cape/x
		/opt/p\d /q/d /q/7 /opt/y /opt/xy /opt/xxy /opt/a+b /opt/aab /dev/null /dev/nullx /proc /proc/1 /proc/kept /tmp/x /ä /usr/bin/ä /opt/ü9`)
	step := max(1, len(c.specs)/1500)
	for i := 0; i < len(c.specs); i += step {
		re, err := syntax.Parse(c.specs[i].pattern, syntax.Perl)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		sample(&b, re, random)
		p := b.String()
		paths = append(paths, p)
		switch random.IntN(6) {
		case 0:
			paths = append(paths, p+"x")
		case 1:
			paths = append(paths, p+"/x")
		case 2:
			paths = append(paths, filepath.Dir(p))
		}
		if s := slices.Concat(c.subs, c.distSubs); len(s) > 0 {
			if sub := s[random.IntN(len(s))]; strings.HasPrefix(p, sub[1]) {
				paths = append(paths, sub[0]+strings.TrimPrefix(p, sub[1]))
			}
		}
	}
	paths = slices.DeleteFunc(paths, func(p string) bool {
		return !strings.HasPrefix(p, "/") || strings.ContainsAny(p, "\n\x00") || p != filepath.Clean(p)
	})
	slices.Sort(paths)
	return slices.Compact(paths)
}

// sample writes something that a pattern matches.
func sample(b *strings.Builder, re *syntax.Regexp, random *rand.Rand) {
	const letters = "abcxyz019._-/"
	repeat := func(from, to int) {
		for range from + random.IntN(to-from+1) {
			sample(b, re.Sub[0], random)
		}
	}
	switch re.Op {
	case syntax.OpLiteral:
		b.WriteString(string(re.Rune))
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		b.WriteByte(letters[random.IntN(len(letters))])
	case syntax.OpCharClass:
		for range 50 {
			r := rune(letters[random.IntN(len(letters)-1)])
			for i := 0; i < len(re.Rune); i += 2 {
				if re.Rune[i] <= r && r <= re.Rune[i+1] {
					b.WriteRune(r)
					return
				}
			}
		}
		b.WriteRune(re.Rune[0])
	case syntax.OpCapture, syntax.OpConcat:
		for _, sub := range re.Sub {
			sample(b, sub, random)
		}
	case syntax.OpAlternate:
		sample(b, re.Sub[random.IntN(len(re.Sub))], random)
	case syntax.OpStar:
		repeat(0, 3)
	case syntax.OpPlus:
		repeat(1, 3)
	case syntax.OpQuest:
		repeat(0, 1)
	case syntax.OpRepeat:
		repeat(re.Min, max(re.Min, re.Max))
	}
}

// craftedPolicy has what distributions' policies have little of.
func craftedPolicy(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"file_contexts": `
# a comment
  # another
/.*	s:o:default_t:s0
/usr(/.*)?		s:o:usr_t:s0
/usr/bin(/.*)?	--	s:o:bin_t:s0
/usr/bin/exact	s:o:exact_t:s0
/usr/bin/ex.*	s:o:late_t:s0
/usr/bin/dotted\.name	s:o:dotted_t:s0
/usr/bin/dotted.name	s:o:anyname_t:s0
/usr/lib/.*\.so(\.[^/]*)*	--	s:o:lib_t:s0
/dev/.*	s:o:device_t:s0
/dev/.*	-c	s:o:char_t:s0
/dev/.*	-b	s:o:block_t:s0
/dev/.*	-s	s:o:sock_t:s0
/dev/.*	-p	s:o:fifo_t:s0
/dev/.*	-l	s:o:link_t:s0
/dev/.*	-d	s:o:dir_t:s0
/dev/null	-c	s:o:null_t:s0
/dev/null	s:o:nullall_t:s0
/same	s:o:first_t:s0
/same/.*	-d	s:o:samedir_t:s0
/a|/b/c	s:o:ab_t:s0
/alt/(one|two)(/.*)?	s:o:alt_t:s0
/opt/x?y	s:o:opt_t:s0
/opt/x{2,3}y	s:o:braces_t:s0
/opt/[0-9]+	s:o:digits_t:s0
/opt/a\+b	s:o:plus_t:s0
/opt/p\d+	s:o:perl_t:s0
/proc(/.*)?	<<none>>
/proc/kept	s:o:kept_t:s0
/tmp/.*	-l	<<none>>
/(x|y)z/.*	s:o:stemless_t:s0
/[a-c]d/e	s:o:class_t:s0
/end$	s:o:end_t:s0
/q/\d	s:o:escaped_t:s0
/usr/one|/two	s:o:usrone_t:s0
/es\-cape/x	s:o:escape_t:s0
/opt/.9	s:o:anything_t:s0
/.	s:o:one_t:s0
`,
		"file_contexts.homedirs":  "/home/[^/]+\ts:o:home_t:s0\n/home/[^/]+/.+\ts:o:inhome_t:s0\n/home/[^/]+/\\.ssh(/.*)?\ts:o:ssh_t:s0\n/usr/bin/h.*\ts:o:homedirs_t:s0\n",
		"file_contexts.local":     "/home/joe/mine\ts:o:mine_t:s0\n/usr/bin/h.*x\ts:o:local_t:s0\n/usr/bin/loc\ts:o:localexact_t:s0\n",
		"file_contexts.subs":      "/mine /home/joe\n/twice /bin\n/lib64 /never\n/usr/bin/subbed /dev\n",
		"file_contexts.subs_dist": "# bin\n/bin /usr/bin\n/lib64 /usr/lib\n/lib /usr/lib\n/lib/deeper /opt\n/bin/deep /dev\n/root2 /\n/never /opt\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
