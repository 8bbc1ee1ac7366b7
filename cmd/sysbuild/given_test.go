package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
)

func TestSecretFlag(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	file := filepath.Join(dir, "f,x")
	if err := os.WriteFile(file, []byte("v"), 0o600); err != nil {
		t.Fatal(err)
	}
	big := filepath.Join(dir, "big")
	if err := os.WriteFile(big, make([]byte, backend.MaxSecret+1), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TOKEN", "v")
	for word, want := range map[string]backend.Secret{
		`id=a,"src=f,x"`:                       {File: file},
		`type=file,id=a,"source=` + file + `"`: {File: file},
		"id=a,env=TOKEN":                       {Env: "TOKEN"},
		"id=a,type=env,src=TOKEN":              {Env: "TOKEN"},
		"id=TOKEN":                             {Env: "TOKEN"},
		`"id=f,x"`:                             {File: file},
		"id=unset,env=NOT_SET":                 {Env: "NOT_SET"},
	} {
		got, err := (&given{secrets: []string{word}}).secretsByID()
		for _, secret := range got {
			if !reflect.DeepEqual(secret, want) {
				t.Errorf("%s: %+v, want %+v", word, secret, want)
			}
		}
		if err != nil || len(got) != 1 {
			t.Errorf("%s: %v %v", word, got, err)
		}
	}
	for word, want := range map[string]string{
		"":                 "it is id=ID",
		"src=f":            "needs an id",
		"id=a,src=none":    "no such file",
		"id=a,src=big":     "512000 bytes at most",
		"id=a,src=x,env=y": "not both",
		"id=a,type=x":      "file or env",
		"id=a,file=x":      "with commas",
		"id=a,src=" + dir:  "it is no file",
	} {
		if _, err := (&given{secrets: []string{word}}).secretsByID(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", word, err, want)
		}
	}
	if _, err := (&given{secrets: []string{"id=TOKEN", "id=TOKEN"}}).secretsByID(); err == nil {
		t.Error("two of one id")
	}
}

func TestSSHFlag(t *testing.T) {
	t.Setenv("SSH_AUTH_SOCK", "")
	for _, word := range []string{"", "=x", "a=", "default", "a=/nowhere"} {
		if got, err := (&given{ssh: []string{word}}).agentsByID(); err == nil {
			t.Errorf("%q: %v", word, got)
		}
	}
}
