//go:build oracle

package solve_test

import (
	"crypto/sha256"
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// writeMetadata writes a universe's repository as createrepo would. dnf needs
// no packages to say what it would install.
func (u *universe) writeMetadata(t *testing.T, r *repo.Repo) (dir string) {
	t.Helper()
	dir = t.TempDir()
	var primary, lists strings.Builder
	packages := u.all[r]
	if packages == nil {
		packages = r.Packages
	}
	head := `xmlns="http://linux.duke.edu/metadata/%s" xmlns:rpm="http://linux.duke.edu/metadata/rpm" packages="%d">`
	fmt.Fprintf(&primary, "<metadata "+head, "common", len(packages))
	fmt.Fprintf(&lists, "<filelists "+head, "filelists", len(packages))
	for _, p := range packages {
		id := fmt.Sprintf("%x", sha256.Sum256([]byte(r.Config.ID+p.NEVRA.String())))
		version := fmt.Sprintf(`<version epoch="%d" ver="%s" rel="%s"/>`, p.Epoch, p.Version, p.Release)
		fmt.Fprintf(&primary, `<package type="rpm"><name>%s</name><arch>%s</arch>%s<checksum type="sha256" pkgid="YES">%s</checksum>
<summary/><description/><packager/><url/><time file="1" build="1"/><size package="1" installed="1" archive="1"/><location href="%s.rpm"/><format>`,
			escape(p.Name), p.Arch, version, id, escape(p.NEVRA.String()))
		for kind, deps := range map[string][]rpm.Dep{
			"provides": p.Provides, "requires": p.Requires, "conflicts": p.Conflicts, "obsoletes": p.Obsoletes,
			"recommends": p.Recommends, "suggests": p.Suggests, "supplements": p.Supplements, "enhances": p.Enhances,
		} {
			fmt.Fprintf(&primary, "<rpm:%s>", kind)
			for _, d := range deps {
				primary.WriteString(entry(d))
			}
			fmt.Fprintf(&primary, "</rpm:%s>", kind)
		}
		fmt.Fprintf(&lists, `<package pkgid="%s" name="%s" arch="%s">%s`, id, escape(p.Name), p.Arch, version)
		for _, f := range p.Files {
			fmt.Fprintf(&primary, "<file>%s</file>", escape(f))
		}
		for _, f := range append(p.Files, u.hidden[p]...) {
			fmt.Fprintf(&lists, "<file>%s</file>", escape(f))
		}
		primary.WriteString("</format></package>")
		lists.WriteString("</package>")
	}
	primary.WriteString("</metadata>")
	lists.WriteString("</filelists>")
	files := map[string]string{"primary": primary.String(), "filelists": lists.String()}
	if len(u.req.Members) > 0 {
		files["group"] = u.compsXML()
	}
	writeRepomd(t, dir, files)
	return dir
}

// compsXML writes the groups that the question's members are of.
func (u *universe) compsXML() string {
	var b strings.Builder
	b.WriteString("<comps>")
	for _, spec := range u.groups() {
		fmt.Fprintf(&b, "<group><id>%s</id><name>%[1]s</name><packagelist>", spec[1:])
		for _, m := range u.req.Members {
			switch {
			case m.Spec != spec:
			case m.Requires != "":
				fmt.Fprintf(&b, `<packagereq type="conditional" requires="%s">%s</packagereq>`, m.Requires, m.Name)
			default:
				fmt.Fprintf(&b, `<packagereq type="mandatory" basearchonly="%t">%s</packagereq>`, m.BaseArch, m.Name)
			}
		}
		b.WriteString("</packagelist></group>")
	}
	return b.String() + "</comps>"
}

// groups are what the members were asked for by, each once.
func (u *universe) groups() []string {
	var specs []string
	for _, m := range u.req.Members {
		if !slices.Contains(specs, m.Spec) {
			specs = append(specs, m.Spec)
		}
	}
	return specs
}

func writeRepomd(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	md := `<repomd xmlns="http://linux.duke.edu/metadata/repo"><revision>1</revision>`
	os.Mkdir(filepath.Join(dir, "repodata"), 0o755)
	for kind, text := range files {
		sum := sha256.Sum256([]byte(text))
		md += fmt.Sprintf(`<data type="%s"><checksum type="sha256">%x</checksum><location href="repodata/%s.xml"/><size>%d</size></data>`, kind, sum, kind, len(text))
		if err := os.WriteFile(filepath.Join(dir, "repodata", kind+".xml"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "repodata", "repomd.xml"), []byte(md+"</repomd>"), 0o644); err != nil {
		t.Fatal(err)
	}
}

func entry(d rpm.Dep) string {
	flags := map[string]string{"=": "EQ", "<": "LT", ">": "GT", "<=": "LE", ">=": "GE"}[d.Flags.String()]
	if flags == "" {
		return fmt.Sprintf(`<rpm:entry name="%s"/>`, escape(d.Name))
	}
	rel := ""
	if d.EVR.Release != "" {
		rel = fmt.Sprintf(` rel="%s"`, escape(d.EVR.Release))
	}
	return fmt.Sprintf(`<rpm:entry name="%s" flags="%s" epoch="%d" ver="%s"%s/>`, escape(d.Name), flags, d.EVR.Epoch, escape(d.EVR.Version), rel)
}

func escape(s string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s))
	return b.String()
}
