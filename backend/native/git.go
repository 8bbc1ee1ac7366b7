package native

import (
	"context"
	"encoding/base64"
	"errors"
	"io"
	"strings"

	"golang.org/x/crypto/ssh/agent"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/gitrepo"
	"github.com/sysbuild/sysbuild/backend/native/sshagent"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// newRepos reads git repositories with what the command line gives: the agent
// of --ssh default and, as with BuildKit, the secrets GIT_AUTH_TOKEN and
// GIT_AUTH_HEADER, with ".HOST" behind them for one host.
func newRepos(opts Options) *gitrepo.Client {
	o := gitrepo.Options{Header: func(host string) string { return gitHeader(opts.Secrets, host) }}
	if paths, ok := opts.SSH["default"]; ok {
		o.Agent = func() (agent.Agent, io.Closer, error) {
			a, err := sshagent.Open(paths)
			if err != nil {
				return nil, nil, err
			}
			return a.Connect()
		}
	}
	return gitrepo.New(o)
}

// gitHeader is the Authorization header for a host; "" where no secret is for
// it.
func gitHeader(secrets map[string]backend.Secret, host string) string {
	for _, suffix := range []string{"." + host, ""} {
		if text := readSecret(secrets, "GIT_AUTH_HEADER"+suffix); text != "" {
			return text
		}
		if text := readSecret(secrets, "GIT_AUTH_TOKEN"+suffix); text != "" {
			return "basic " + base64.StdEncoding.EncodeToString([]byte("x-access-token:"+text))
		}
	}
	return ""
}

func readSecret(secrets map[string]backend.Secret, id string) string {
	s, ok := secrets[id]
	if !ok {
		return ""
	}
	value, err := s.Read()
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(value))
}

// pinGit finds the commit of a branch or tag.
func (b *Backend) pinGit(ctx context.Context, src *ir.Source) error {
	if src.Digest != "" {
		return nil
	}
	commit, err := b.repos.Pin(ctx, src.Ref, src.Branch)
	src.Digest = ir.Digest("sha1:" + commit)
	return err
}

// unpackGit writes the files of a commit.
func (s *solver) unpackGit(ctx context.Context, src *ir.Source, r *inroot.Root) error {
	commit, ok := strings.CutPrefix(string(src.Digest), "sha1:")
	if !ok {
		return errors.New(src.Ref + ": repositories whose commits have SHA-256 names are not read")
	}
	w, err := s.store.Begin()
	if err != nil {
		return err
	}
	defer w.Discard()
	return s.repos.Checkout(ctx, gitrepo.Checkout{
		URL: src.Ref, Commit: commit, Subdir: src.Subdir,
		KeepGitDir: src.KeepGitDir, NoSubmodules: src.NoSubmodules, Scratch: w.Scratch(),
	}, r)
}
