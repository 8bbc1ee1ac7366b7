package install

import (
	"bytes"
	"crypto/sha1"
	"encoding/binary"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
)

// rule is what is done to a file that a scriptlet of the transaction made or
// changed, because it holds a time, a secret or a trace of the machine.
type rule struct {
	path   string // as path.Match has it
	reason string
	// edit gives the new contents; nil removes the file. It is given the days
	// since 1970 that the transaction ran in, and the epoch.
	edit func(data []byte, ran [2]int64, epoch time.Time) []byte
}

// rules are all that is known to differ from one build to the next.
var rules = []rule{
	{"/var/cache/ldconfig/aux-cache", "inode numbers; ldconfig makes it anew", nil},
	{"/var/cache/dnf/*", "a package manager's cache", nil},
	{"/var/cache/yum/*", "a package manager's cache", nil},
	{"/var/lib/dnf/history.sqlite*", "a package manager's history", nil},
	{"/var/lib/rpm/__db.*", "Berkeley DB's shared memory", nil},
	{"/var/lib/rpm/.rpm.lock", "a lock", nil},
	{"/var/lib/rpm/.dbenv.lock", "a lock", nil},
	{"/usr/lib/sysimage/rpm/.rpm.lock", "a lock", nil},
	{"/var/log/dnf*.log", "a log", nil},
	{"/var/log/hawkey.log", "a log", nil},
	{"/var/log/yum.log", "a log", nil},
	{"/var/log/rhsm/*", "a log", nil},
	{"/etc/openldap/certs/cert8.db", "a certificate database made with a random password: openldap makes it on a host", nil},
	{"/etc/openldap/certs/key3.db", "see cert8.db", nil},
	{"/etc/openldap/certs/secmod.db", "see cert8.db", nil},
	{"/etc/openldap/certs/cert9.db", "see cert8.db", nil},
	{"/etc/openldap/certs/key4.db", "see cert8.db", nil},
	{"/etc/openldap/certs/pkcs11.txt", "see cert8.db", nil},
	{"/etc/openldap/certs/noise", "see cert8.db", nil},
	{"/etc/openldap/certs/password", "see cert8.db", nil},
	{"/etc/ssh/ssh_host_*", "a host's key is not to be in an image", nil},
	{"/etc/machine-id", "one image, many machines: empty is made on the first start", empty},
	{"/var/lib/dbus/machine-id", "see /etc/machine-id", nil},
	{"/var/lib/systemd/random-seed", "a secret", nil},
	{"/var/lib/systemd/credential.secret", "a secret", nil},
	{"/etc/shadow", "the day of the last change", lastChange},
	{"/etc/shadow-", "the day of the last change", lastChange},
	{"/etc/pki/ca-trust/extracted/java/cacerts", "the time of each entry", keystoreTimes},
	{"/etc/pki/java/cacerts", "the time of each entry", keystoreTimes},
}

// needless are the scriptlets whose whole work the rules undo.
var needless = map[string]bool{
	"# create certificate database\n/usr/libexec/openldap/create-certdb.sh >&/dev/null || :": true,
}

func empty([]byte, [2]int64, time.Time) []byte { return []byte{} }

// lastChange sets the third field of shadow(5) to the epoch's day where it is
// the day of the transaction.
func lastChange(data []byte, ran [2]int64, epoch time.Time) []byte {
	var out bytes.Buffer
	for line := range strings.Lines(string(data)) {
		field := strings.Split(line, ":")
		if len(field) > 3 {
			if day, err := strconv.ParseInt(field[2], 10, 64); err == nil && ran[0] <= day && day <= ran[1] {
				field[2] = strconv.FormatInt(epoch.Unix()/86400, 10)
			}
		}
		out.WriteString(strings.Join(field, ":"))
	}
	return out.Bytes()
}

// keystoreTimes sets the times of the entries of a Java keystore of
// certificates ("JKS", version 2) that is sealed with the well-known password.
// Any other file it leaves as it is.
//
// Source: the keystore format as OpenJDK's sun.security.provider.JavaKeyStore
// reads it.
func keystoreTimes(data []byte, _ [2]int64, epoch time.Time) []byte {
	out := bytes.Clone(data)
	end := len(out) - sha1.Size
	if end < 12 || binary.BigEndian.Uint32(out) != 0xfeedfeed || binary.BigEndian.Uint32(out[4:]) != 2 {
		return data
	}
	if seal := keystoreSeal(data[:end]); !bytes.Equal(seal, data[end:]) {
		return data
	}
	at := 12
	for range binary.BigEndian.Uint32(out[8:]) {
		next, ok := keystoreEntry(out[:end], at, epoch)
		if !ok {
			return data
		}
		at = next
	}
	return append(out[:end:end], keystoreSeal(out[:end])...)
}

// keystoreEntry sets the time of the entry that begins at at, and gives where
// the next one does: tag 2, alias, milliseconds, type, certificate.
func keystoreEntry(b []byte, at int, epoch time.Time) (next int, ok bool) {
	take := func(n int) []byte {
		if n < 0 || n > len(b)-at {
			return nil
		}
		at += n
		return b[at-n : at]
	}
	text := func() bool {
		n := take(2)
		return n != nil && take(int(binary.BigEndian.Uint16(n))) != nil
	}
	if tag := take(4); tag == nil || binary.BigEndian.Uint32(tag) != 2 || !text() {
		return 0, false
	}
	when := take(8)
	if when == nil || !text() {
		return 0, false
	}
	binary.BigEndian.PutUint64(when, uint64(epoch.UnixMilli()))
	n := take(4)
	return at, n != nil && take(int(binary.BigEndian.Uint32(n))) != nil
}

// keystoreSeal is the digest behind a keystore.
func keystoreSeal(body []byte) []byte {
	h := sha1.New()
	for _, c := range utf16.Encode([]rune("changeit")) {
		h.Write([]byte{byte(c >> 8), byte(c)})
	}
	h.Write([]byte("Mighty Aphrodite"))
	h.Write(body)
	return h.Sum(nil)
}
