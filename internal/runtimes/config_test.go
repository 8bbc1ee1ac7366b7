package runtimes

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestBreaches: a configuration is held to the schema, to the fields that there
// are, and to the specification's text.
func TestBreaches(t *testing.T) {
	bundle := t.TempDir()
	if err := os.Mkdir(filepath.Join(bundle, "rootfs"), 0o755); err != nil {
		t.Fatal(err)
	}
	const good = `{"ociVersion":"1.0.2","process":{"cwd":"/","args":["a"],"user":{"uid":0,"gid":0},"capabilities":{"bounding":["CAP_KILL"]}},
"root":{"path":"rootfs","readonly":true},"mounts":[{"destination":"/proc","type":"proc","source":"proc"}],"linux":{"namespaces":[{"type":"pid"}]}}`
	for _, tc := range []struct{ from, to, want string }{
		{"", "", ""},
		{`"cwd":"/"`, `"cwd":1`, "process.cwd"},
		{`"cwd":"/"`, `"cwd":"x"`, "absolute"},
		{`"type":"pid"`, `"type":"pit"`, "linux.namespaces"},
		{`"readonly"`, `"readOnly2"`, "unknown field"},
		{`CAP_KILL`, `KILL`, "KILL"},
		{`"path":"rootfs"`, `"path":"elsewhere"`, "elsewhere"},
		{`"destination":"/proc",`, "", "destination"},
		{`"linux":{`, `"linux":{"resources":{"pids":{"limit":"x"}},`, "limit"},
		{`"linux":{`, `"linux":{"rootfsPropagation":"rslave",`, ""},
		{`"linux":{`, `"linux":{"rootfsPropagation":"slow",`, "rootfsPropagation"},
		{`}]}}`, `}]}`, "EOF"},
	} {
		text := strings.Replace(good, tc.from, tc.to, 1)
		err := errors.Join(breaches(t, bundle, []byte(text))...)
		if (err == nil) != (tc.want == "") || err != nil && !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: %v, want %q", tc.to, err, tc.want)
		}
	}
}
