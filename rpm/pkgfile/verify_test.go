package pkgfile

import (
	"bytes"
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/armor"
	"github.com/ProtonMail/go-crypto/openpgp/packet"
	"github.com/google/rpmpack"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

func keyring(t testing.TB, paths ...string) *pgp.Keyring {
	t.Helper()
	var texts []string
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	ring, err := pgp.NewKeyring(texts...)
	if err != nil {
		t.Fatal(err)
	}
	return ring
}

func el7Keys(t testing.TB) *pgp.Keyring {
	dir := needs.EL7(t)
	return keyring(t, filepath.Join(dir, "RPM-GPG-KEY-CentOS-7"), filepath.Join(dir, "RPM-GPG-KEY-stand-ins"))
}

func TestVerifyEL7(t *testing.T) {
	ring := el7Keys(t)
	paths, err := filepath.Glob(filepath.Join(needs.EL7(t), "Packages", "*.rpm"))
	if err != nil || len(paths) < 113 {
		t.Fatalf("%d packages, %v", len(paths), err)
	}
	for _, path := range paths {
		if err := open(t, path).Verify(ring, false); err != nil {
			t.Error(err)
		}
	}
}

// TestVerifyReleases checks signatures of twenty years, DSA and RSA.
func TestVerifyReleases(t *testing.T) {
	dir := filepath.Join(needs.Fixtures(t), "release")
	keys, err := filepath.Glob(filepath.Join(dir, "RPM-GPG-KEY-*"))
	if err != nil {
		t.Fatal(err)
	}
	ring := keyring(t, keys...)
	paths, err := filepath.Glob(filepath.Join(dir, "centos-*.rpm"))
	if err != nil || len(paths) < 8 {
		t.Fatalf("%v, %v", paths, err)
	}
	for _, path := range paths {
		if err := open(t, path).Verify(ring, false); err != nil {
			t.Error(err)
		}
	}
}

func TestVerifyRefuses(t *testing.T) {
	ring := el7Keys(t)
	good := filepath.Join(needs.EL7(t), "Packages", "acl-2.2.51-15.el7.x86_64.rpm")
	whole, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	p := open(t, good)
	flip := func(at int64) []byte {
		b := bytes.Clone(whole)
		b[at] ^= 1
		return b
	}
	for _, tt := range []struct {
		name     string
		bytes    []byte
		keys     *pgp.Keyring
		unsigned bool
		want     string // "" where it is good
	}{
		{"good", whole, ring, false, ""},
		{"key not known", whole, &pgp.Keyring{}, false, "signed by key 24c6a8a7f4a80eb5: the key is not known"},
		{"key not known, unsigned allowed", whole, &pgp.Keyring{}, true, ""},
		{"payload changed", flip(p.size - 100), ring, false, "is not good for these bytes"},
		{"payload changed, unsigned allowed", flip(p.size - 100), &pgp.Keyring{}, true, "MD5 of header and payload"},
		{"header changed", flip(p.payloadAt - 2000), ring, false, "is not good for these bytes"},
		{"header changed, unsigned allowed", flip(p.payloadAt - 2000), &pgp.Keyring{}, true, "SHA-1 of the header"},
		{"cut short", whole[:len(whole)-1], ring, true, "cut short or changed"},
		{"longer", append(bytes.Clone(whole), 0), ring, true, "cut short or changed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			checkVerify(t, tt.bytes, tt.keys, tt.unsigned, tt.want)
		})
	}
}

func checkVerify(t *testing.T, b []byte, keys *pgp.Keyring, unsigned bool, want string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "acl.rpm")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := Open(path)
	if err == nil {
		defer p.Close()
		err = p.Verify(keys, unsigned)
	}
	switch {
	case want == "" && err != nil:
		t.Error(err)
	case want != "" && (err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "package acl.rpm: ")):
		t.Errorf("%v, want one with %q", err, want)
	}
}

// TestVerifyVersion4 signs packages as they are signed today, with keys that
// are good, expired before and after, or revoked.
func TestVerifyVersion4(t *testing.T) {
	made := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	day := 24 * time.Hour
	for _, tt := range []struct {
		name   string
		life   time.Duration
		signed time.Time
		revoke bool
		want   string
	}{
		{"good", 0, made.Add(day), false, ""},
		{"signed before the key expired", 10 * day, made.Add(9 * day), false, ""},
		{"signed after the key expired", 10 * day, made.Add(11 * day), false, "after the key expired on 2020-01-11"},
		{"revoked", 0, made.Add(day), true, "has revoked the key"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			key, text := newKey(t, made, tt.life, tt.revoke)
			ring, err := pgp.NewKeyring(text)
			if err != nil {
				t.Fatal(err)
			}
			checkVerify(t, signedPackage(t, key, tt.signed), ring, false, tt.want)
		})
	}
	t.Run("not signed", func(t *testing.T) {
		checkVerify(t, signedPackage(t, nil, made), &pgp.Keyring{}, false, "is not signed")
		checkVerify(t, signedPackage(t, nil, made), &pgp.Keyring{}, true, "")
		checkVerify(t, signedPackage(t, nil, made), nil, true, "")
	})
}

// TestVerifyAsRPM6 moves a signature to where rpm 6 keeps it.
func TestVerifyAsRPM6(t *testing.T) {
	made := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
	key, text := newKey(t, made, 0, false)
	other, _ := newKey(t, made, 0, false)
	ring, err := pgp.NewKeyring(text)
	if err != nil {
		t.Fatal(err)
	}
	good, foreign := signedPackage(t, key, made), signedPackage(t, other, made)
	checkVerify(t, asRPM6(t, good, good), ring, false, "")
	checkVerify(t, asRPM6(t, good, foreign, good), ring, false, "")
	checkVerify(t, asRPM6(t, foreign, foreign), ring, false, "the key is not known")
	checkVerify(t, asRPM6(t, foreign, foreign), ring, true, "")
	checkVerify(t, asRPM6(t, foreign), ring, false, "is not signed")
	damaged := asRPM6(t, good, good)
	damaged[len(damaged)-1] ^= 1
	checkVerify(t, damaged, ring, false, "digest of the payload")
}

// asRPM6 gives a package with the header signatures of others, and no other.
func asRPM6(t *testing.T, b []byte, signers ...[]byte) []byte {
	t.Helper()
	parse := func(b []byte) *Package {
		path := filepath.Join(t.TempDir(), "a.rpm")
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return open(t, path)
	}
	p := parse(b)
	values := []header.Value{header.StringValue(header.SHA256Header, p.Signature.String(header.SHA256Header))}
	var signatures []string
	for _, s := range signers {
		signatures = append(signatures, base64.StdEncoding.EncodeToString(parse(s).Signature.Bytes(header.RSAHeader)))
	}
	if len(signatures) > 0 {
		values = append(values, header.StringsValue(header.OpenPGP, signatures...))
	}
	sig, err := header.Build(header.HeaderSignatures, values)
	if err != nil {
		t.Fatal(err)
	}
	out := append(bytes.Clone(b[:leadSize]), sig.Raw()...)
	out = append(out, make([]byte, -len(out)&7)...)
	return append(append(out, p.Header.Raw()...), b[p.payloadAt:]...)
}

func newKey(t *testing.T, made time.Time, life time.Duration, revoke bool) (*openpgp.Entity, string) {
	t.Helper()
	config := &packet.Config{RSABits: 2048, Time: func() time.Time { return made }, KeyLifetimeSecs: uint32(life / time.Second)}
	key, err := openpgp.NewEntity("Test", "", "test@example.com", config)
	if err != nil {
		t.Fatal(err)
	}
	if revoke {
		if err := key.RevokeKey(packet.KeySuperseded, "", config); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	w, err := armor.Encode(&b, openpgp.PublicKeyType, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := key.Serialize(w); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return key, b.String()
}

func signedPackage(t *testing.T, key *openpgp.Entity, at time.Time) []byte {
	t.Helper()
	r, err := rpmpack.NewRPM(rpmpack.RPMMetaData{Name: "a", Version: "1", Release: "1", Arch: "noarch", BuildTime: at})
	if err != nil {
		t.Fatal(err)
	}
	r.AddFile(rpmpack.RPMFile{Name: "/etc/a", Body: []byte("a\n"), Mode: 0o100644, Owner: "root", Group: "root"})
	if key != nil {
		r.SetPGPSigner(func(b []byte) ([]byte, error) {
			var sig bytes.Buffer
			config := &packet.Config{Time: func() time.Time { return at }}
			s := &packet.Signature{
				Version: 4, SigType: packet.SigTypeBinary, PubKeyAlgo: key.PrimaryKey.PubKeyAlgo, Hash: config.Hash(),
				CreationTime: at, IssuerKeyId: &key.PrimaryKey.KeyId,
			}
			h := s.Hash.New()
			h.Write(b)
			if err := s.Sign(h, key.PrivateKey, config); err != nil {
				return nil, err
			}
			err := s.Serialize(&sig)
			return sig.Bytes(), err
		})
	}
	var b bytes.Buffer
	if err := r.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
