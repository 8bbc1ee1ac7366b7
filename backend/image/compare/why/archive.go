package why

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/rpm/cpio"
)

// member is a file in an archive.
type member struct {
	name  string
	time  time.Time
	owner string // owner, group, mode, and what else is said of it
	data  []byte
}

// What an archive that is looked at may hold at most.
const (
	maxMembers = 20000
	maxMember  = 64 << 20 // bytes
)

var errMuch = errors.New("too much")

// compare says what the members of two archives, as read gives them, differ in.
func (p pair) compare(kind string, read func([]byte) ([]member, error)) []Reason {
	a, aerr := read(p.a)
	b, berr := read(p.b)
	if aerr != nil || berr != nil || len(a) == 0 || len(b) == 0 {
		return nil
	}
	names := func(l []member) (out []string) {
		for _, m := range l {
			out = append(out, m.name)
		}
		return out
	}
	x, y := names(a), names(b)
	var out []Reason
	if !slices.Equal(x, y) {
		slices.Sort(x)
		slices.Sort(y)
		if !slices.Equal(x, y) {
			return one(Members, "the names of members of %s: %s", kind, some(unlike(x, y)))
		}
		out = one(MemberOrder, "the order of the members of %s", kind)
		byName := func(m, n member) int { return strings.Compare(m.name, n.name) }
		slices.SortStableFunc(a, byName)
		slices.SortStableFunc(b, byName)
	}
	return append(out, p.members(kind, a, b)...)
}

// members compares members of the same names.
func (p pair) members(kind string, a, b []member) (out []Reason) {
	var times, owners []string
	var inner []Reason
	for i := range a {
		x, y := a[i], b[i]
		if !x.time.Equal(y.time) {
			times = append(times, x.name+" "+fromTo(x.time, y.time))
		}
		if x.owner != y.owner {
			owners = append(owners, fmt.Sprintf("%s %s → %s", x.name, x.owner, y.owner))
		}
		if !bytes.Equal(x.data, y.data) {
			for _, r := range p.within("/"+x.name, x.data, y.data) {
				inner = append(inner, Reason{r.Kind, fmt.Sprintf("in %s of %s: %s", x.name, kind, r.Text), r.Rule})
			}
		}
	}
	if len(times) > 0 {
		out = append(out, Reason{Kind: MemberTime, Text: fmt.Sprintf("times of members of %s: %s", kind, some(times))})
	}
	if len(owners) > 0 {
		out = append(out, Reason{Kind: MemberOwner, Text: fmt.Sprintf("owners or modes of members of %s: %s", kind, some(owners))})
	}
	const few = 5
	if len(inner) > few {
		inner = append(inner[:few:few], Reason{Kind: Members, Text: fmt.Sprintf("%d more members of %s", len(inner)-few, kind)})
	}
	return append(out, inner...)
}

// unlike are the words that only one of two sorted lists has.
func unlike(a, b []string) (out []string) {
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); !ok {
			out = append(out, "-"+w)
		}
	}
	for _, w := range b {
		if _, ok := slices.BinarySearch(a, w); !ok {
			out = append(out, "+"+w)
		}
	}
	return out
}

const arMagic = "!<arch>\n"

// archives are those of ar, such as static libraries.
func archives(p pair) []Reason {
	if !p.begin(arMagic) {
		return nil
	}
	return p.compare("an ar archive", arMembers)
}

// arMembers reads ar(5): heads of 60 bytes, data on even places.
func arMembers(b []byte) (out []member, err error) {
	for b = b[len(arMagic):]; len(b) > 0 && len(out) < maxMembers; {
		if len(b) < 60 {
			return nil, io.ErrUnexpectedEOF
		}
		field := func(from, to int) string { return strings.TrimSpace(string(b[from:to])) }
		size, err := strconv.Atoi(field(48, 58))
		if err != nil || size < 0 || size > len(b)-60 {
			return nil, io.ErrUnexpectedEOF
		}
		seconds, _ := strconv.ParseInt(field(16, 28), 10, 64)
		out = append(out, member{field(0, 16), time.Unix(seconds, 0), field(28, 34) + ":" + field(34, 40) + " " + field(40, 48), b[60 : 60+size]})
		b = b[min(len(b), 60+size+size%2):]
	}
	return out, nil
}

// zips are zip and jar archives.
func zips(p pair) []Reason {
	if !p.begin("PK") {
		return nil
	}
	return p.compare("a zip archive", zipMembers)
}

func zipMembers(b []byte) (out []member, err error) {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return nil, err
	}
	if len(z.File) > maxMembers {
		return nil, errMuch
	}
	left := int64(maxUnpacked)
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		data, err := take(r, &left)
		r.Close()
		if err != nil {
			return nil, err
		}
		out = append(out, member{f.Name, f.Modified, fmt.Sprintf("%s %x", f.Mode(), f.ExternalAttrs), data})
	}
	return out, nil
}

// take reads a member, and takes its size off what is left for others.
func take(r io.Reader, left *int64) ([]byte, error) {
	limit := min(*left, maxMember)
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = errMuch
	}
	*left -= int64(len(data))
	return data, err
}

func tars(p pair) []Reason {
	const at = 257
	if len(p.a) < 512 || len(p.b) < 512 || string(p.a[at:at+5]) != "ustar" || string(p.b[at:at+5]) != "ustar" {
		return nil
	}
	return p.compare("a tar archive", tarMembers)
}

func tarMembers(b []byte) (out []member, err error) {
	for r, left := tar.NewReader(bytes.NewReader(b)), int64(maxUnpacked); len(out) < maxMembers; {
		h, err := r.Next()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		data, err := take(r, &left)
		if err != nil {
			return nil, err
		}
		owner := fmt.Sprintf("%d:%d %s:%s %o", h.Uid, h.Gid, h.Uname, h.Gname, h.Mode)
		out = append(out, member{h.Name, h.ModTime, owner, data})
	}
	return nil, errMuch
}

// cpios are such as initial ram disks are made of.
func cpios(p pair) []Reason {
	if !p.begin("07070") {
		return nil
	}
	return p.compare("a cpio archive", cpioMembers)
}

func cpioMembers(b []byte) (out []member, err error) {
	in := bytes.NewReader(b)
	for r, left := cpio.NewReader(in, nil), int64(maxUnpacked); len(out) < maxMembers; {
		e, err := r.Next()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		data, err := take(r, &left)
		if err != nil {
			return nil, err
		}
		out = append(out, cpioMember(e, data))
	}
	return nil, errMuch
}

func cpioMember(e *cpio.Entry, data []byte) member {
	return member{e.Name, time.Unix(int64(e.MTime), 0), fmt.Sprintf("inode %d, mode %o", e.Ino, e.Mode), data}
}
