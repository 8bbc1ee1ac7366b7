package db

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// Pubkey gives the header of a trusted key, "gpg-pubkey", as rpm of that
// version ("4.18.0") would import it.
func Pubkey(k *pgp.Key, rpmVersion string, f Facts) (*header.Header, error) {
	id, release := fmt.Sprintf("%016x", k.ID), fmt.Sprintf("%x", k.Created.Unix())
	old := rpm.Vercmp(rpmVersion, "4.16") < 0
	summary, armoredBy := k.UserID+" public key", rpmVersion
	names := []string{"gpg(" + k.UserID + ")", "gpg(" + id[8:] + ")", "gpg(" + id + ")"}
	if old {
		summary, armoredBy, names = names[0], rpmVersion+" (NSS-3)", names[:2]
	}
	flags, evrs := make([]uint32, len(names)), make([]string, len(names))
	for i := range names {
		flags[i], evrs[i] = uint32(rpm.Keyring|rpm.Equal), fmt.Sprintf("4:%s-%s", id, release)
	}
	encoded := lines(base64.StdEncoding.EncodeToString(k.Packets()))
	h, err := header.Build(header.HeaderImmutable, []header.Value{
		header.StringsValue(header.PubKeys, encoded),
		header.StringValue(header.Name, "gpg-pubkey"),
		header.StringValue(header.Version, id[8:]),
		header.StringValue(header.Release, release),
		header.I18NValue(header.Summary, summary),
		header.I18NValue(header.Description, armorKey(k.Packets(), encoded, armoredBy)),
		header.Int32Value(header.BuildTime, uint32(k.Created.Unix())),
		header.StringValue(header.BuildHost, "localhost"),
		header.Int32Value(header.Size, 0),
		header.StringValue(header.License, "pubkey"),
		header.StringValue(header.Packager, k.UserID),
		header.I18NValue(header.Group, "Public Keys"),
		header.StringValue(header.SourceRPM, "(none)"),
		header.StringsValue(header.ProvideName, names...),
		header.StringValue(header.RPMVersion, rpmVersion),
		header.Int32Value(header.ProvideFlags, flags...),
		header.StringsValue(header.ProvideVersion, evrs...),
	})
	if err != nil {
		return nil, err
	}
	return h.Append(append(digests(h, !old), installed(f)...))
}

// lines breaks a text into lines of 64, each ended.
func lines(s string) string {
	var b strings.Builder
	for line := range slices.Chunk([]byte(s), 64) {
		b.Write(line)
		b.WriteByte('\n')
	}
	return b.String()
}

// armorKey armors as rpm does: with its version, and the checksum of RFC 4880
// section 6.1.
func armorKey(packets []byte, encoded, version string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "-----BEGIN PGP PUBLIC KEY BLOCK-----\nVersion: rpm-%s\n\n", version)
	sum := crc24(packets)
	fmt.Fprintf(&b, "%s=%s\n-----END PGP PUBLIC KEY BLOCK-----\n", encoded,
		base64.StdEncoding.EncodeToString([]byte{byte(sum >> 16), byte(sum >> 8), byte(sum)}))
	return b.String()
}

func crc24(b []byte) uint32 {
	crc := uint32(0xb704ce)
	for _, c := range b {
		crc ^= uint32(c) << 16
		for range 8 {
			if crc <<= 1; crc&0x1000000 != 0 {
				crc ^= 0x1864cfb
			}
		}
	}
	return crc & 0xffffff
}
