package install

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto"
	"crypto/md5"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/armor"
	"github.com/ProtonMail/go-crypto/openpgp/packet"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// crafted is a package made by hand, to be bad in ways that no tool makes.
type crafted struct {
	name    string
	version string        // "" is 1
	files   []header.File // what the header says
	algo    uint32        // of the files' digests; 0: MD5, and the header does not say so
	payload []byte        // the packed archive
	coding  string        // "" is none: not packed
	signer  *openpgp.Entity
	signed  time.Time
	more    []header.Value
	sigs    []header.Value // more of the signature header
}

func int16s(t header.Tag, n []uint16) header.Value {
	v := header.Value{Tag: t, Type: header.Int16, Count: len(n)}
	for _, one := range n {
		v.Data = binary.BigEndian.AppendUint16(v.Data, one)
	}
	return v
}

// write writes the package into dir; its sizes and digests are right.
func (c crafted) write(t *testing.T, dir string) string {
	t.Helper()
	if c.coding == "" {
		c.coding = "none"
	}
	values := []header.Value{
		header.StringValue(header.Name, c.name), header.StringValue(header.Version, cmp.Or(c.version, "1")), header.StringValue(header.Release, "1"),
		header.StringValue(header.Arch, "noarch"), header.StringValue(header.SourceRPM, "x.src.rpm"),
		header.StringsValue(header.PayloadDigest, fmt.Sprintf("%x", sha256.Sum256(c.payload))), header.Int32Value(header.PayloadDigestAlgo, 8),
		header.StringValue(header.PayloadFormat, "cpio"), header.StringValue(header.PayloadCoding, c.coding),
	}
	values = append(append(values, fileValues(c.files)...), c.more...)
	if c.algo != 0 {
		values = append(values, header.Int32Value(header.FileDigestAlgo, c.algo))
	}
	head, err := header.Build(header.HeaderImmutable, values)
	if err != nil {
		t.Fatal(err)
	}
	body := append(head.Raw(), c.payload...)
	sum := md5.Sum(body)
	sigs := []header.Value{
		header.Int32Value(header.SigTagSize, uint32(len(body))), header.BinValue(header.SigTagMD5, sum[:]),
	}
	if c.signer != nil {
		var sig bytes.Buffer
		config := &packet.Config{Time: func() time.Time { return c.signed }, DefaultHash: crypto.SHA256}
		if err := openpgp.DetachSign(&sig, c.signer, bytes.NewReader(head.Raw()), config); err != nil {
			t.Fatal(err)
		}
		sigs = append(sigs, header.BinValue(header.RSAHeader, sig.Bytes()))
	}
	sig, err := header.Build(header.HeaderSignatures, append(sigs, c.sigs...))
	if err != nil {
		t.Fatal(err)
	}
	lead := make([]byte, 96)
	copy(lead, "\xed\xab\xee\xdb\x03\x00")
	lead[79] = 5
	out := append(lead, sig.Raw()...)
	for len(out)%8 != 0 {
		out = append(out, 0)
	}
	name := filepath.Join(dir, c.name+".rpm")
	if err := os.WriteFile(name, append(out, body...), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

func fileValues(files []header.File) []header.Value {
	var modes []uint16
	var rdevs []uint16
	var sizes, times, flags, inodes, devs, index, colors []uint32
	var bases, dirs, users, groups, links, digests []string
	for i, f := range files {
		dir, base := filepath.Split(f.Path)
		bases, dirs, index = append(bases, base), append(dirs, dir), append(index, uint32(i))
		modes, sizes, times = append(modes, f.Mode), append(sizes, uint32(f.Size)), append(times, 1600000000)
		users, groups = append(users, "root"), append(groups, "root")
		colors = append(colors, f.Color)
		links, digests = append(links, f.LinkTo), append(digests, f.Digest)
		flags, inodes, devs, rdevs = append(flags, uint32(f.Flags)), append(inodes, uint32(i+1)), append(devs, 1), append(rdevs, f.Rdev)
	}
	return []header.Value{
		header.StringsValue(header.BaseNames, bases...), header.StringsValue(header.DirNames, dirs...),
		header.Int32Value(header.DirIndexes, index...), int16s(header.FileModes, modes), int16s(header.FileRdevs, rdevs),
		header.Int32Value(header.FileSizes, sizes...), header.Int32Value(header.FileMtimes, times...),
		header.StringsValue(header.FileUsers, users...), header.StringsValue(header.FileGroups, groups...),
		header.StringsValue(header.FileLinktos, links...), header.StringsValue(header.FileDigests, digests...),
		header.Int32Value(header.FileFlagBits, flags...), header.Int32Value(header.FileInodes, inodes...),
		header.Int32Value(header.FileDevices, devs...), header.Int32Value(header.FileColors, colors...),
	}
}

// regular is a file of these contents.
func regular(path, data string) header.File {
	return header.File{Path: path, Mode: 0o100644, Size: int64(len(data)), Digest: fmt.Sprintf("%x", md5.Sum([]byte(data)))}
}

// member is an entry of a cpio archive.
type cpioEntry struct {
	name string
	mode uint32
	data string
}

// archive is a newc archive with a trailer.
func archive(entries ...cpioEntry) []byte {
	var out bytes.Buffer
	for i, e := range append(entries, cpioEntry{name: "TRAILER!!!"}) {
		fmt.Fprintf(&out, "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%s\x00",
			i+1, e.mode, 0, 0, 1, 1600000000, len(e.data), 0, 0, 0, 0, len(e.name)+1, 0, e.name)
		for out.Len()%4 != 0 {
			out.WriteByte(0)
		}
		out.WriteString(e.data)
		for out.Len()%4 != 0 {
			out.WriteByte(0)
		}
	}
	return out.Bytes()
}

func gzipped(t *testing.T, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// newKey makes a key of this age. The public one that it gives says this life;
// 0 is for ever.
func newKey(t *testing.T, made time.Time, life time.Duration) (*openpgp.Entity, string) {
	t.Helper()
	config := &packet.Config{Time: func() time.Time { return made }, RSABits: 2048, Algorithm: packet.PubKeyAlgoRSA}
	e, err := openpgp.NewEntity("Test", "", "test@example.com", config)
	if err != nil {
		t.Fatal(err)
	}
	if life > 0 {
		seconds := uint32(life / time.Second)
		for _, id := range e.Identities {
			id.SelfSignature.KeyLifetimeSecs = &seconds
			if err := id.SelfSignature.SignUserId(id.UserId.Id, e.PrimaryKey, e.PrivateKey, config); err != nil {
				t.Fatal(err)
			}
			// The signer itself knows of no end.
			defer func() { id.SelfSignature.KeyLifetimeSecs = nil }()
		}
	}
	var out bytes.Buffer
	w, err := armor.Encode(&out, openpgp.PublicKeyType, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Serialize(w); err != nil {
		t.Fatal(err)
	}
	w.Close()
	return e, out.String()
}
