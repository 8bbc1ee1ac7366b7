package why

import (
	"bytes"
	"fmt"
	"math"
	"path"
	"regexp"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

// secret are the rules whose files are random, whatever their bytes say.
var secret = map[string]string{
	"machine-id": "an identifier of the machine", "random-seed": "a random seed or secret", "ssh-host-keys": "a key of the host",
	"openldap-certificates": "a database sealed by a random password", "font-cache": "",
}

// always is the time of a transaction that ran on every day.
var always = normalize.Times{Epoch: time.Unix(0, 0), LastDay: math.MaxInt64}

// byRule says that nothing differs once a rule of normalization was applied.
func byRule(p pair) []Reason {
	if r, ok := normalize.Of(p.name); ok && p.depth == 0 {
		for _, f := range r.Files {
			switch {
			case !f.Matches(p.name):
			case secret[r.Name] != "":
				return []Reason{{Random, secret[r.Name], r.Name}}
			case f.Edit == nil:
				return []Reason{{Normalized, strings.TrimSuffix(r.Why, "."), r.Name}}
			case bytes.Equal(f.Edit(p.a, always), f.Edit(p.b, always)):
				return []Reason{{Normalized, undone(r.Name, p), r.Name}}
			}
		}
		return nil
	}
	for _, r := range normalize.Rules() {
		if r.Name == "shadow-days" && !strings.HasPrefix(path.Base(p.name), "shadow") {
			continue // other files of colons have other numbers there
		}
		for _, f := range r.Files {
			if f.Edit != nil && bytes.Equal(f.Edit(p.a, always), f.Edit(p.b, always)) {
				return []Reason{{Normalized, undone(r.Name, p), ""}} // of a file that the rule does not touch
			}
		}
	}
	return nil
}

// undone says what differs where an edit of a rule makes it the same.
func undone(rule string, p pair) string {
	switch rule {
	case "shadow-days":
		return "the day of the last change of a password: " + days(p)
	case "python-bytecode":
		at, _ := normalize.BytecodeTime(p.a)
		return "the time of the source that a .pyc file holds: " + fromTo(uint32At(p.a, at), uint32At(p.b, at))
	case "java-keystore":
		return "the times of the certificates in a Java keystore"
	}
	return "what the rule " + rule + " undoes"
}

// days names the accounts whose third field differs, and how.
func days(p pair) string {
	a, b := strings.Split(string(p.a), "\n"), strings.Split(string(p.b), "\n")
	var found []string
	for i := range min(len(a), len(b)) {
		x, y := strings.Split(a[i], ":"), strings.Split(b[i], ":")
		if len(x) > 2 && len(y) > 2 && x[2] != y[2] {
			found = append(found, fmt.Sprintf("%s %s → %s", x[0], x[2], y[2]))
		}
	}
	return some(found)
}

// some are a few of many.
func some(list []string) string {
	const few = 3
	if len(list) <= few {
		return strings.Join(list, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(list[:few], ", "), len(list)-few)
}

var identifier = regexp.MustCompile(`^[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\s*$`)

// random knows files of an identifier, and keys.
func random(p pair) []Reason {
	if identifier.Match(p.a) && identifier.Match(p.b) {
		return one(Random, "a random identifier")
	}
	for _, word := range []string{"PRIVATE KEY-----", "-----BEGIN OPENSSH"} {
		if bytes.Contains(head(p.a), []byte(word)) && bytes.Contains(head(p.b), []byte(word)) {
			return one(Random, "a secret key")
		}
	}
	if base := path.Base(p.name); base == "random-seed" || strings.HasSuffix(base, ".uuid") {
		return one(Random, "a random seed or identifier")
	}
	return nil
}

// head is where a file says what it is.
func head(b []byte) []byte { return b[:min(len(b), 256)] }
