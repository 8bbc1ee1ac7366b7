package why

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"path"
	"slices"
	"time"

	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// databases compares the headers in two rpm databases.
func databases(p pair) []Reason {
	if !slices.Contains(db.Names(), path.Base(p.name)) {
		return nil
	}
	a, err := db.ReadBytes(p.a, nil)
	b, err2 := db.ReadBytes(p.b, nil)
	if err != nil || err2 != nil {
		return nil
	}
	x, y := headers(a), headers(b)
	names := func(m map[string]*header.Header) (out []string) {
		for name := range m {
			out = append(out, name)
		}
		slices.Sort(out)
		return out
	}
	if !slices.Equal(names(x), names(y)) {
		return one(Packages, "the packages in the rpm database: %s", some(unlike(names(x), names(y))))
	}
	var found []string
	for _, name := range names(x) {
		if text := tags(x[name], y[name]); text != "" {
			found = append(found, name+" "+text)
		}
	}
	if len(found) == 0 {
		return one(Packages, "the rpm database has the same headers: its pages, order or counters differ")
	}
	return one(Packages, "in the rpm database: %s", some(found))
}

func headers(list []db.Installed) map[string]*header.Header {
	out := map[string]*header.Header{}
	for _, i := range list {
		out[i.Header.NEVRA().String()] = i.Header
	}
	return out
}

// known are the tags that a transaction writes.
var known = map[header.Tag]string{
	header.InstallTime: "INSTALLTIME", 1128: "INSTALLTID", 1127: "INSTALLCOLOR", 1029: "FILESTATES",
	1195: "ORIGBASENAMES", 1000: "NAME",
}

// tags names those whose values differ.
func tags(a, b *header.Header) string {
	var found []string
	for _, t := range slices.Concat(a.Tags(), b.Tags()) {
		x, _ := a.Value(t)
		y, _ := b.Value(t)
		if x.Type == y.Type && bytes.Equal(x.Data, y.Data) {
			continue
		}
		text := known[t]
		if text == "" {
			text = fmt.Sprintf("tag %d", t)
		}
		if n, m := a.Uint32s(t), b.Uint32s(t); (t == header.InstallTime || text == "INSTALLTID") && len(n) == 1 && len(m) == 1 {
			text += " " + fromTo(time.Unix(int64(n[0]), 0), time.Unix(int64(m[0]), 0))
		}
		if !slices.Contains(found, text) {
			found = append(found, text)
		}
	}
	return some(found)
}

// sqliteHeads compares two databases but for the counters in their heads: how
// often they were written, and by which version. https://sqlite.org/fileformat2.html
func sqliteHeads(p pair) []Reason {
	if !p.begin("SQLite format 3\x00") || len(p.a) < 100 || len(p.b) < 100 {
		return nil
	}
	x, y := bytes.Clone(p.a), bytes.Clone(p.b)
	for _, b := range [][]byte{x, y} {
		for _, at := range []int{24, 40, 92, 96} {
			copy(b[at:at+4], []byte{0, 0, 0, 0})
		}
	}
	if bytes.Equal(x, y) {
		return one(SQLiteHead, "the counters in the head of an SQLite database: written %d times, then %d; version %d, then %d",
			binary.BigEndian.Uint32(p.a[24:]), binary.BigEndian.Uint32(p.b[24:]), binary.BigEndian.Uint32(p.a[96:]), binary.BigEndian.Uint32(p.b[96:]))
	}
	size := int(binary.BigEndian.Uint16(p.a[16:]))
	if size == 1 {
		size = 65536
	}
	if size < 512 || len(x) != len(y) {
		return nil
	}
	var pages []string
	for at := 0; at < len(x); at += size {
		if !bytes.Equal(x[at:min(len(x), at+size)], y[at:min(len(y), at+size)]) {
			pages = append(pages, fmt.Sprint(at/size+1))
		}
	}
	return one(Bytes, "pages of an SQLite database: %s", some(pages))
}
