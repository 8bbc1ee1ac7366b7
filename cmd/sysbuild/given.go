package main

import (
	"encoding/csv"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native/sshagent"
)

// given are the flags that give steps what no image may hold.
type given struct {
	secrets []string
	ssh     []string
}

func (g *given) flags(c *cobra.Command) {
	f := c.Flags()
	f.StringArrayVar(&g.secrets, "secret", nil, "let RUN --mount=type=secret have this `SECRET`: id=ID,src=FILE or\nid=ID,env=VARIABLE")
	f.StringArrayVar(&g.ssh, "ssh", nil, "let RUN --mount=type=ssh sign with these `KEYS`: default or ID for\nthose of $SSH_AUTH_SOCK, ID=SOCKET or ID=KEYFILE,…")
}

// secretsByID reads --secret, in docker's form.
func (g *given) secretsByID() (map[string]backend.Secret, error) {
	out := map[string]backend.Secret{}
	for _, word := range g.secrets {
		id, secret, err := readSecret(word, os.LookupEnv)
		if err != nil {
			return nil, usagef("--secret %q: %w", word, err)
		}
		if _, twice := out[id]; twice {
			return nil, usagef("--secret %q: there are two of this id", word)
		}
		if secret, err = secret.Once(); err != nil && !(secret.File == "" && errors.Is(err, fs.ErrNotExist)) {
			return nil, usagef("--secret id=%s: %w", id, err)
		}
		out[id] = secret
	}
	return out, nil
}

// readSecret reads fields with commas between them, in quotes where a comma is
// in one. A secret of a bare id is the variable of that name, else the file.
func readSecret(word string, lookup func(string) (string, bool)) (id string, s backend.Secret, err error) {
	fields, err := csv.NewReader(strings.NewReader(word)).Read()
	if err != nil {
		return "", s, errors.New("it is id=ID,src=FILE or id=ID,env=VARIABLE")
	}
	kind := ""
	for _, field := range fields {
		key, value, ok := strings.Cut(field, "=")
		to := map[string]*string{"id": &id, "src": &s.File, "source": &s.File, "env": &s.Env, "type": &kind}[strings.ToLower(key)]
		if to == nil || !ok || value == "" {
			return "", s, errors.New("it has id=ID, and src=FILE or env=VARIABLE, with commas between them")
		}
		*to = value
	}
	switch {
	case id == "":
		return "", s, errors.New("it needs an id=ID")
	case kind != "" && kind != "file" && kind != "env":
		return "", s, errors.New("type is file or env")
	case s.File != "" && s.Env != "":
		return "", s, errors.New("it has src=FILE or env=VARIABLE, not both")
	case kind == "env" && s.Env == "":
		s.Env, s.File = s.File, ""
	}
	if s.File == "" && s.Env == "" {
		if _, ok := lookup(id); ok || kind == "env" {
			s.Env = id
		} else {
			s.File = id
		}
	}
	if s.File != "" {
		s.File, err = filepath.Abs(s.File)
	}
	return id, s, err
}

// agentsByID reads --ssh.
func (g *given) agentsByID() (map[string][]string, error) {
	out := map[string][]string{}
	for _, word := range g.ssh {
		id, list, named := strings.Cut(word, "=")
		if id == "" || named && list == "" {
			return nil, usagef("--ssh %q: it is default, ID, ID=SOCKET or ID=KEYFILE,…", word)
		}
		if _, twice := out[id]; twice {
			return nil, usagef("--ssh %q: there are two of this ID", word)
		}
		var paths []string
		if named {
			paths = strings.Split(list, ",")
		}
		if _, err := sshagent.Open(paths); err != nil {
			return nil, usagef("--ssh %s: %w", word, err)
		}
		out[id] = paths
	}
	return out, nil
}
