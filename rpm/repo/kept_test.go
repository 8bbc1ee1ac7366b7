package repo

import (
	"bytes"
	"encoding/xml"
	"errors"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm"
)

// primaryText is EL7's primary.xml.
func primaryText(t testing.TB) []byte {
	t.Helper()
	paths, err := filepath.Glob(needs.EL7(t) + "/repodata/*-primary.xml.gz")
	if err != nil || len(paths) != 1 {
		t.Fatal(paths, err)
	}
	text, err := exec.Command("gzip", "-dc", paths[0]).Output()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// store keeps what a primary says.
func store(t testing.TB, text []byte) []byte {
	t.Helper()
	var all bytes.Buffer
	w, err := newStoreWriter(&all)
	if err != nil {
		t.Fatal(err)
	}
	var c chunks
	work, err := c.parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.add(&work.chunk), w.finish()); err != nil {
		t.Fatal(err)
	}
	return all.Bytes()
}

// packages reads all that is kept.
func packages(kept []byte) ([]*Package, error) {
	s, err := openStored(bytes.NewReader(kept), int64(len(kept)))
	if err != nil {
		return nil, err
	}
	var all []*Package
	for n := range s.len() {
		p, err := s.pkg(n)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

// TestKeptIsTheSame: what was kept is what encoding/xml reads.
func TestKeptIsTheSame(t *testing.T) {
	text := primaryText(t)
	got, err := packages(store(t, text))
	if err != nil {
		t.Fatal(err)
	}
	var want document
	if err := xml.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	if len(got) != 117 || len(want.Packages) != 117 {
		t.Fatalf("%d packages, want %d", len(got), len(want.Packages))
	}
	for i, p := range want.Packages {
		if diff := cmp.Diff(p.pkg(), got[i], cmp.AllowUnexported(location{}), cmpopts.IgnoreUnexported(Repo{}), cmp.AllowUnexported(Package{})); diff != "" {
			t.Error(diff)
		}
	}
}

// document is primary.xml, for encoding/xml.
type document struct {
	Packages []xmlPackage `xml:"package"`
}

type xmlPackage struct {
	Name    string     `xml:"name"`
	Arch    string     `xml:"arch"`
	Version xmlVersion `xml:"version"`
	Sum     checksum   `xml:"checksum"`
	Summary string     `xml:"summary"`
	Time    struct {
		File  int64 `xml:"file,attr"`
		Build int64 `xml:"build,attr"`
	} `xml:"time"`
	Size struct {
		Package   int64 `xml:"package,attr"`
		Installed int64 `xml:"installed,attr"`
	} `xml:"size"`
	Location location `xml:"location"`
	Format   struct {
		License string `xml:"license"`
		Vendor  string `xml:"vendor"`
		Source  string `xml:"sourcerpm"`
		Header  struct {
			Start int64 `xml:"start,attr"`
			End   int64 `xml:"end,attr"`
		} `xml:"header-range"`
		Provides    xmlDeps  `xml:"provides"`
		Requires    xmlDeps  `xml:"requires"`
		Conflicts   xmlDeps  `xml:"conflicts"`
		Obsoletes   xmlDeps  `xml:"obsoletes"`
		Recommends  xmlDeps  `xml:"recommends"`
		Suggests    xmlDeps  `xml:"suggests"`
		Supplements xmlDeps  `xml:"supplements"`
		Enhances    xmlDeps  `xml:"enhances"`
		Files       []string `xml:"file"`
	} `xml:"format"`
}

func (x xmlPackage) pkg() *Package {
	p := &Package{
		NEVRA:    rpm.NEVRA{Name: x.Name, EVR: x.Version.evr(), Arch: x.Arch},
		Checksum: x.Sum.digest(), Summary: x.Summary, FileTime: x.Time.File, BuildTime: x.Time.Build,
		Size: x.Size.Package, Installed: x.Size.Installed, location: x.Location,
		License: x.Format.License, Vendor: x.Format.Vendor, SourceRPM: x.Format.Source,
		HeaderStart: x.Format.Header.Start, HeaderEnd: x.Format.Header.End, Files: x.Format.Files,
	}
	f := &x.Format
	for i, list := range []xmlDeps{f.Provides, f.Requires, f.Conflicts, f.Obsoletes, f.Recommends, f.Suggests, f.Supplements, f.Enhances} {
		for _, e := range list.Entries {
			d := rpm.Dep{Name: e.Name, Flags: sense([]byte(e.Flags)), EVR: e.evr()}
			if e.Pre == "1" {
				d.Flags |= rpm.Prereq
			}
			*p.lists()[i] = append(*p.lists()[i], d)
		}
	}
	return p
}

type xmlVersion struct {
	Epoch   int    `xml:"epoch,attr"`
	Version string `xml:"ver,attr"`
	Release string `xml:"rel,attr"`
}

func (v xmlVersion) evr() rpm.EVR {
	return rpm.EVR{Epoch: v.Epoch, Version: v.Version, Release: v.Release}
}

type xmlDeps struct {
	Entries []struct {
		Name  string `xml:"name,attr"`
		Flags string `xml:"flags,attr"`
		Pre   string `xml:"pre,attr"`
		xmlVersion
	} `xml:"entry"`
}

// What is damaged is not used, and harms nobody even where its sum is right.
func TestKeptDamaged(t *testing.T) {
	text := primaryText(t)
	third := 0
	for range 3 {
		third += bytes.Index(text[third:], packageEnd) + len(packageEnd)
	}
	good := store(t, text[:third])
	rng := rand.New(rand.NewPCG(1, 1))
	for range 2000 {
		bad := append([]byte{}, good...)
		bad[rng.IntN(len(bad))] ^= byte(1 + rng.IntN(255))
		if _, err := packages(bad); err == nil {
			t.Fatal("a changed byte is not seen")
		}
		if _, err := packages(good[:rng.IntN(len(good))]); err == nil {
			t.Fatal("a lost end is not seen")
		}
	}
}

// FuzzKept reads what is damaged although its sum is right.
func FuzzKept(f *testing.F) {
	f.Add(store(f, []byte(onePrimary)))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 4 {
			b = withSum(b[:len(b)-4])
		}
		s, err := openStored(bytes.NewReader(b), int64(len(b)))
		if err != nil {
			return
		}
		for kind := range s.marks {
			for _, n := range s.marks[kind].of("a") {
				_, _ = s.pkg(n)
			}
		}
		for n := range s.len() {
			_, _ = s.pkg(n)
		}
	})
}
