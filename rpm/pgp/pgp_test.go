package pgp

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/armor"
	"github.com/ProtonMail/go-crypto/openpgp/packet"

	"github.com/sysbuild/sysbuild/internal/needs"
)

func read(t testing.TB, elem ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(elem...))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestParseKeys reads keys of twenty years; what they hold is gpg's answer.
func TestParseKeys(t *testing.T) {
	dir := filepath.Join(needs.Fixtures(t), "release")
	for name, want := range map[string]string{
		"RPM-GPG-KEY-CentOS-4": "31ea27e56f790c18ad7918dfa53d0bab443e1821 CentOS-4 key <centos-4key@centos.org> (a53d0bab443e1821) 2005-02-25 2015-02-23",
		"RPM-GPG-KEY-CentOS-6": "c1dac52d1664e8a4386dba430946fca2c105b9de CentOS-6 Key (CentOS 6 Official Signing Key) <centos-6-key@centos.org> (0946fca2c105b9de) 2011-07-03 2021-06-30",
		"RPM-GPG-KEY-CentOS-7": "6341ab2753d78a78a7c27bb124c6a8a7f4a80eb5 CentOS-7 Key (CentOS 7 Official Signing Key) <security@centos.org> (24c6a8a7f4a80eb5) 2014-06-23 0001-01-01",
	} {
		keys, err := ParseKeys(read(t, dir, name))
		if err != nil || len(keys) != 1 {
			t.Errorf("%s: %v, %v", name, keys, err)
			continue
		}
		k := keys[0]
		if got := fmt.Sprintf("%x %s %s %s", k.Fingerprint, k, k.Created.Format(time.DateOnly), k.Expires.Format(time.DateOnly)); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

func TestSeveralKeys(t *testing.T) {
	a, textA := newKey(t, "A", true)
	b, textB := newKey(t, "B", true)
	both := armored(t, openpgp.PublicKeyType, serialize(t, a), serialize(t, b))
	for name, texts := range map[string][]string{
		"two texts":              {textA, textB},
		"two blocks":             {"Text before.\n" + textA + "between\n" + textB},
		"two keys in a block":    {both},
		"the same several times": {textA, both, textB},
	} {
		ring, err := NewKeyring(texts...)
		if err != nil || len(ring.Keys()) != 2 || !ring.Has(a.PrimaryKey.KeyId) || !ring.Has(b.PrimaryKey.KeyId) {
			t.Errorf("%s: %v, %v", name, ring, err)
		}
	}
}

// TestKeyOfUnknownKind leaves a key out that no one here can use, and says so
// where it is the only one.
func TestKeyOfUnknownKind(t *testing.T) {
	a, _ := newKey(t, "A", true)
	b, _ := newKey(t, "B", true)
	strange := serialize(t, b)
	if _, body, _, err := nextPacket(strange); err != nil {
		t.Fatal(err)
	} else {
		body[5] = 99 // the algorithm
	}
	if keys, err := ParseKeys(armored(t, openpgp.PublicKeyType, strange, serialize(t, a))); err != nil || len(keys) != 1 || keys[0].ID != a.PrimaryKey.KeyId {
		t.Errorf("%v, %v", keys, err)
	}
	if keys, err := ParseKeys(armored(t, openpgp.PublicKeyType, strange)); err == nil || !strings.Contains(err.Error(), "public key type: 99") {
		t.Errorf("%v, %v", keys, err)
	}
}

func TestNoKeys(t *testing.T) {
	_, good := newKey(t, "A", true)
	for name, tt := range map[string]struct{ text, want string }{
		"empty":     {"", "no armored OpenPGP public key"},
		"a page":    {"<html>404</html>", "no armored OpenPGP public key"},
		"no end":    {good[:len(good)/2], "has no end"},
		"damaged":   {strings.Replace(good, good[200:204], "!!!!", 1), "keys: "},
		"too large": {strings.Repeat("x", maxKeys+1), "more than"},
	} {
		if keys, err := ParseKeys(tt.text); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, %v, want an error with %q", name, keys, err, tt.want)
		}
	}
}

func TestVerifyDetached(t *testing.T) {
	key, text := newKey(t, "A", true)
	other, _ := newKey(t, "B", true)
	ring, err := NewKeyring(text)
	if err != nil {
		t.Fatal(err)
	}
	data := []byte("<repomd/>\n")
	good, foreign := sign(t, key, data), sign(t, other, data)
	for name, tt := range map[string]struct {
		data      []byte
		signature []byte
		want      string
	}{
		"binary":         {data, good, ""},
		"armored":        {data, []byte(armored(t, "PGP SIGNATURE", good)), ""},
		"one of two":     {data, append(bytes.Clone(foreign), good...), ""},
		"other data":     {[]byte("<other/>"), good, "is not good for these bytes"},
		"key not known":  {data, foreign, "the key is not known"},
		"empty":          {data, nil, "is empty"},
		"no signature":   {data, []byte("<html>404</html>"), "signature: "},
		"armor of a key": {data, []byte(text), "armor of a PGP PUBLIC KEY BLOCK"},
		"cut short":      {data, good[:len(good)-1], "cut short"},
		"too large":      {data, make([]byte, maxSignature+1), "more than"},
	} {
		k, err := ring.VerifyDetached(bytes.NewReader(tt.data), tt.signature)
		switch {
		case tt.want == "" && (err != nil || k.UserID != "A <a@example.com>"):
			t.Errorf("%s: %v, %v", name, k, err)
		case tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)):
			t.Errorf("%s: %v, want an error with %q", name, err, tt.want)
		}
	}
	if _, err := ring.VerifyDetached(bytes.NewReader(data), foreign); !errors.Is(err, ErrUnknownKey) {
		t.Errorf("%v is not ErrUnknownKey", err)
	}
}

// TestSubkey signs with a subkey, which counts as its key.
func TestSubkey(t *testing.T) {
	key, _ := newKey(t, "A", true)
	if err := key.AddSigningSubkey(&packet.Config{RSABits: 2048}); err != nil {
		t.Fatal(err)
	}
	ring, err := NewKeyring(armored(t, openpgp.PublicKeyType, serialize(t, key)))
	if err != nil {
		t.Fatal(err)
	}
	sub := key.Subkeys[len(key.Subkeys)-1]
	signer := &openpgp.Entity{PrimaryKey: sub.PublicKey, PrivateKey: sub.PrivateKey}
	k, err := ring.VerifyDetached(strings.NewReader("x"), sign(t, signer, []byte("x")))
	if err != nil || k.ID != key.PrimaryKey.KeyId {
		t.Errorf("%v, %v", k, err)
	}
}

func newKey(t testing.TB, name string, rsa bool) (*openpgp.Entity, string) {
	t.Helper()
	config := &packet.Config{RSABits: 2048}
	if !rsa {
		config.Algorithm = packet.PubKeyAlgoEdDSA
	}
	key, err := openpgp.NewEntity(name, "", strings.ToLower(name)+"@example.com", config)
	if err != nil {
		t.Fatal(err)
	}
	return key, armored(t, openpgp.PublicKeyType, serialize(t, key))
}

func serialize(t testing.TB, key *openpgp.Entity) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := key.Serialize(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func armored(t testing.TB, typ string, packets ...[]byte) string {
	t.Helper()
	var b bytes.Buffer
	w, err := armor.Encode(&b, typ, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range packets {
		w.Write(p)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String() + "\n"
}

func sign(t testing.TB, key *openpgp.Entity, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	config := &packet.Config{}
	s := &packet.Signature{
		Version: 4, SigType: packet.SigTypeBinary, PubKeyAlgo: key.PrimaryKey.PubKeyAlgo, Hash: config.Hash(),
		CreationTime: time.Now(), IssuerKeyId: &key.PrimaryKey.KeyId,
	}
	h := s.Hash.New()
	h.Write(data)
	if err := s.Sign(h, key.PrivateKey, config); err != nil {
		t.Fatal(err)
	}
	if err := s.Serialize(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func FuzzSignature(f *testing.F) {
	key, text := newKey(f, "A", false)
	ring, err := NewKeyring(text)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(sign(f, key, []byte("x")))
	f.Add([]byte{0x88, 0x15, 3, 5, 0, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 1, 8, 0, 0, 0, 1, 1})
	f.Fuzz(func(t *testing.T, b []byte) {
		if k, err := ring.VerifyDetached(strings.NewReader("y"), b); err == nil {
			t.Errorf("%x is good for what was never signed: %s", b, k)
		}
	})
}
