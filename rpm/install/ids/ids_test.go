package ids

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// TestShell finds commands where they run, and not where they are words.
func TestShell(t *testing.T) {
	for body, want := range map[string]string{
		"chown root:root /var/log/lastlog":                    "",
		"chown -R root /a; chown 0:0 /b; chown :root /c":      "",
		"chown apache /a":                                     "1 it gives files to apache",
		"true\n\n/bin/chown -R --from=root apache: /a || :":   "3 it gives files to apache:",
		"chown root:utmp /a":                                  "1 it gives files to root:utmp",
		"chown root.utmp /a":                                  "1 it gives files to root.utmp",
		"chown -h -- \"$U\" /a":                               "1 it gives files to $U",
		"chown --reference=/b /a":                             "1 it gives files to the owner of another file",
		"chgrp 0 /a; chgrp mail /b":                           "1 it gives files to mail",
		"echo chown apache /a":                                "",
		"echo 'chown apache /a' > chown":                      "",
		"# chown apache":                                      "",
		"cat > chown apache":                                  "",
		"cat <<EOF\nchown apache /a\nEOF\nchown mail /b":      "4 it gives files to mail",
		"cat <<-'EOF'\nchown apache /a\n\tEOF\nchgrp mail /b": "4 it gives files to mail",
		"if ! chown apache /a; then :; fi":                    "1 it gives files to apache",
		"for f in a; do\n  chown apache $f\ndone":             "2 it gives files to apache",
		"x=1 LANG=C chown apache /a":                          "1 it gives files to apache",
		"test -x /bin/chown && which chown":                   "",
		"echo $(chown apache /a)":                             "1 it gives files to apache",
		"echo \"`chown apache /a`\"":                          "1 it gives files to apache",
		"echo $((1 + 2)); echo ${x:-chown apache}":            "",
		"sh -c 'chown apache /a'":                             "1 it gives files to apache",
		"bash -ec \"chown apache /a\"":                        "1 it gives files to apache",
		"eval chown apache /a":                                "1 it gives files to apache",
		"find /a -exec chown apache {} +":                     "1 it gives files to apache",
		"find /a | xargs -0 chown -h apache":                  "1 it gives files to apache",
		"chown \\\n  apache \\\n  /a":                         "1 it gives files to apache",
		"/usr/bin/install -m 600 /dev/null /var/log/tallylog": "",
		"install -d -o root -g root -m755 /a":                 "",
		"install -dm755 -oapache /a":                          "1 it gives files to apache",
		"install -d --group=mail /a":                          "1 it gives files to mail",
		"install --owner mail a /a":                           "1 it gives files to mail",
		"/sbin/install-info /usr/share/info/a /b":             "",
		"useradd -c 'System message bus' -u 81 -g 81 \\\n\t-s /sbin/nologin -r -d '/' dbus 2> /dev/null || :": "",
		"useradd -rg games games":                                "",
		"useradd -r -m a":                                        "1 it makes a home directory that is the account's",
		"useradd -M joe":                                         "1 without -r it makes a mailbox that is the account's",
		"useradd -d /r -c r joe":                                 "1 without -r it makes a mailbox that is the account's",
		"useradd -D; groupadd -r x; usermod -a -G x y":           "",
		"usermod -u 5 y":                                         "1 it changes whose files are",
		"mknod /dev/p p; mknod -m 600 /dev/n c 1 3":              "1 it makes a device",
		"runuser -u postgres -- initdb":                          "1 it runs a program as somebody else",
		"systemd-tmpfiles --create a.conf >/dev/null 2>&1 || :":  "1 it gives files to the accounts that tmpfiles.d names",
		"systemd-tmpfiles --clean":                               "",
		"a &>/dev/null; b 2>&1 | chown c d & chown e f":          "1 it gives files to c, 1 it gives files to e",
		"case $1 in chown) true;; esac":                          "",
		"u=root\nchown $u:${u} /a":                               "",
		"u=root; g=\"root\"\nchown -R $u.$g /a; chgrp \"$g\" /b": "",
		"u=root\nif x; then u='0'; fi\nchown \"${u}\" /a":        "",
		"u=root\nif x; then u=mail; fi\nchown $u /a":             "3 it gives files to mail",
		"u=mail\nchown $u /a":                                    "2 it gives files to mail",
		"u=root\nchown $user /a":                                 "2 it gives files to $user",
		"u=root\nread u\nchown $u /a":                            "3 it gives files to $u",
		"u=root\nfor u in a b; do chown $u /a; done":             "2 it gives files to $u",
		"u=root\nu+=x\nchown $u /a":                              "3 it gives files to $u",
		"u=root\n: ${u:=mail}\nchown $u /a":                      "3 it gives files to $u",
		"u=$(id -un)\nchown $u /a":                               "2 it gives files to $u",
		"u=ro\"ot\"\nchown $u /a":                                "2 it gives files to $u",
		"u=root\n. /etc/x\nchown $u /a":                          "3 it gives files to $u",
		"u=root\neval $x\nchown $u /a":                           "3 it gives files to $u",
		"u=root\ndeclare -n u\nchown $u /a":                      "3 it gives files to $u",
		"u=root\nx=\"${!u}\"\nchown $u /a":                       "3 it gives files to $u",
		"d=/var/x\nchown root:root $d":                           "",
		"u=root\nsh -c 'chown $u /a'":                            "",
		"'":                                                      "", "$(": "", "`": "", "\\": "", "<<": "", "<<-": "", "${": "", "\"": "", "$((": "",
		strings.Repeat("$(", 1000): "",
	} {
		if got := show(Script([]string{"/bin/sh"}, body)); got != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

func show(uses []Use) string {
	var out []string
	for _, u := range uses {
		out = append(out, fmt.Sprintf("%d %s", u.Line, u.Why))
	}
	return strings.Join(out, ", ")
}

// TestOthers reads scripts that no shell runs.
func TestOthers(t *testing.T) {
	for _, c := range []struct{ prog, body, want string }{
		{"<lua>", "posix.chown('/a', 'root', 0)", ""},
		{"<lua>", "x = 1\nposix.chown(\"/a\", 48, 48)", "2 it gives files to accounts"},
		{"<lua>", "-- posix.chown('/a', 1, 1)\nposix.mkdir('/chown')", ""},
		{"<lua>", "os.execute('chown apache /a')", "1 it gives files to apache"},
		{"<lua>", "rpm.execute('/bin/chgrp', 'mail', '/a')", "1 it gives files to mail"},
		{"/usr/bin/perl", "chown 1, 1, '/a';", "1 it calls chown"},
		{"/usr/bin/perl", "print 1;", ""},
		{"/sbin/ldconfig", "", ""},
		{"/usr/sbin/useradd", "", "1 without -r it makes a mailbox that is the account's"},
	} {
		if got := show(Script([]string{c.prog}, c.body)); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.prog, c.body, got, c.want)
		}
	}
}

// TestEL7 finds nothing in the packages of CentOS 7 that are here: they are
// installed with one id, to the same bytes.
func TestEL7(t *testing.T) {
	files, _ := filepath.Glob(needs.EL7(t) + "/Packages/*.rpm")
	if len(files) < 50 {
		t.Fatalf("%d packages", len(files))
	}
	for _, name := range files {
		p, err := pkgfile.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range p.Header.Scripts() {
			for _, u := range Script(s.Prog, s.Body) {
				t.Errorf("%s: %s: %v", filepath.Base(name), s.Phase, u)
			}
		}
		p.Close()
	}
}

// FuzzShell takes anything apart, and finds what stands behind it.
func FuzzShell(f *testing.F) {
	f.Add("echo \"$(a `b`)\" <<E 'x' >f\nE\n")
	f.Fuzz(func(t *testing.T, text string) {
		Script([]string{"/bin/sh"}, text)
		Script([]string{"<lua>"}, text)
		if exec.Command("sh", "-nc", text+"\nchown apache /a").Run() != nil || len(text) > 200 {
			return
		}
		if strings.ContainsAny(text, "\\'\"`$<#(){}\n\r") || slices.Contains(strings.Fields(text), "case") {
			return // what is behind may be a word, a text or a comment
		}
		if got := Script([]string{"/bin/sh"}, text+"\nchown apache /a"); len(got) == 0 {
			t.Errorf("%q hides what stands behind it", text)
		}
	})
}
