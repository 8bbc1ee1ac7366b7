package gitrepo_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh/knownhosts"

	"github.com/sysbuild/sysbuild/backend/gitrepo"
)

func TestKnownHosts(t *testing.T) {
	file := filepath.Join(t.TempDir(), "known_hosts")
	lines := []string{
		"plain.example.org ssh-ed25519 plain",
		"one.example.org,two.example.org ssh-ed25519 both",
		"[port.example.org]:2222 ssh-ed25519 port",
		"*.wild.example.org,!not.wild.example.org ssh-ed25519 wild",
		knownhosts.HashHostname("hashed.example.org") + " ssh-ed25519 hashed",
		knownhosts.HashHostname("[hashed.example.org]:22022") + " ssh-ed25519 hashed-port",
		"@revoked plain.example.org ssh-ed25519 revoked",
		"# plain.example.org ssh-ed25519 comment",
		"|1|broken ssh-ed25519 broken", "plain.example.org", "",
	}
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\r\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("SSH_KNOWN_HOSTS", file+":/nowhere/known_hosts")
	for host, want := range map[string]string{
		"plain.example.org": "plain revoked", "plain.example.org:22": "plain revoked", "two.example.org": "both",
		"port.example.org:2222": "port", "port.example.org": "", "a.wild.example.org": "wild", "not.wild.example.org": "",
		"hashed.example.org": "hashed", "hashed.example.org:22022": "hashed-port", "other.example.org": "", "comment": "",
	} {
		text, err := gitrepo.KnownHosts(host)
		var got []string
		for line := range strings.Lines(text) {
			got = append(got, line[strings.LastIndexByte(line, ' ')+1:len(line)-1])
		}
		if strings.Join(got, " ") != want || (err == nil) != (want != "") {
			t.Errorf("%s: %q, %v; want %q", host, got, err, want)
		}
		if err != nil && !strings.Contains(hint(err), "ssh-keyscan "+host) {
			t.Errorf("%s: hint %q", host, hint(err))
		}
	}
}
