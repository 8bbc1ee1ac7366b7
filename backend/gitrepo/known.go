package gitrepo

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/crypto/ssh/knownhosts"
)

// maxKnown bounds a file of known hosts, in bytes.
const maxKnown = 16 << 20

// KnownHosts gives the lines about a host, HOST or HOST:PORT, that ssh's files
// of known hosts have: those that SSH_KNOWN_HOSTS names, else the user's and the
// machine's. A host without any is an error, since whoever answers in its place
// would be believed.
func KnownHosts(host string) (string, error) {
	files := filepath.SplitList(os.Getenv("SSH_KNOWN_HOSTS"))
	if len(files) == 0 {
		home, _ := os.UserHomeDir()
		files = []string{filepath.Join(home, ".ssh/known_hosts"), "/etc/ssh/ssh_known_hosts"}
	}
	var found strings.Builder
	name := knownhosts.Normalize(host)
	for _, file := range files {
		text, err := readKnown(file)
		if err != nil {
			return "", fmt.Errorf("known hosts: %w", err)
		}
		for line := range strings.Lines(text) {
			if knows(line, name) {
				found.WriteString(strings.TrimRight(line, "\r\n") + "\n")
			}
		}
	}
	if found.Len() == 0 {
		return "", &Error{URL: "ssh://" + host, Err: errors.New("the host's key is unknown"), hint: "say that it is right: ssh-keyscan " + host + " >> " + files[0] + ", once you have compared it"}
	}
	return found.String(), nil
}

func readKnown(file string) (string, error) {
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxKnown))
	return string(text), err
}

// knows is true for a line about a host: sshd(8), SSH_KNOWN_HOSTS FILE FORMAT.
func knows(line, name string) bool {
	fields := strings.Fields(line)
	if len(fields) > 0 && strings.HasPrefix(fields[0], "@") { // a marker: an authority, or a key that is revoked
		fields = fields[1:]
	}
	if len(fields) < 3 || strings.HasPrefix(fields[0], "#") {
		return false
	}
	if rest, ok := strings.CutPrefix(fields[0], "|1|"); ok {
		return isHash(rest, name)
	}
	known := false
	for pattern := range strings.SplitSeq(fields[0], ",") {
		pattern, not := strings.CutPrefix(pattern, "!")
		// The brackets are of a host with a port, not of a pattern.
		if ok, err := path.Match(strings.NewReplacer("[", `\[`, "]", `\]`).Replace(pattern), name); err != nil || !ok {
			continue
		}
		if not {
			return false
		}
		known = true
	}
	return known
}

// isHash is true where SALT|HASH is of a name.
func isHash(text, name string) bool {
	salt, hash, _ := strings.Cut(text, "|")
	key, err := base64.StdEncoding.DecodeString(salt)
	if err != nil {
		return false
	}
	want, err := base64.StdEncoding.DecodeString(hash)
	if err != nil {
		return false
	}
	mac := hmac.New(sha1.New, key)
	mac.Write([]byte(name))
	return hmac.Equal(mac.Sum(nil), want)
}
