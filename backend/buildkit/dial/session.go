package dial

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"github.com/docker/cli/cli/config/types"
	"github.com/moby/buildkit/client"
	"github.com/moby/buildkit/session"
	"github.com/moby/buildkit/session/auth/authprovider"
	"github.com/moby/buildkit/session/filesync"
	"github.com/moby/buildkit/session/secrets"
	"github.com/moby/buildkit/session/secrets/secretsprovider"
	"github.com/moby/buildkit/session/sshforward/sshprovider"

	"github.com/sysbuild/sysbuild/backend"
)

// solveOptions are what the builder is told, and what it may ask for.
func (b *Build) solveOptions() (client.SolveOpt, error) {
	o := b.options
	opt := client.SolveOpt{
		FrontendAttrs:       map[string]string{},
		AllowedEntitlements: slices.Clone(o.Allow),
		CacheImports:        entries(o.CacheFrom),
		CacheExports:        entries(o.CacheTo),
	}
	var err error
	if b.program, err = openProgram(o.Binary); err != nil {
		return opt, err
	}
	files, err := b.locals()
	if err != nil {
		return opt, err
	}
	opt.Session, err = o.attachables()
	// The client's own LocalMounts would make every file root's.
	opt.Session = append(opt.Session, filesync.NewFSSyncProvider(files))
	return opt, err
}

// attachables answer what steps and the builder itself ask for.
func (o Options) attachables() ([]session.Attachable, error) {
	list := []session.Attachable{secretsprovider.NewSecretProvider(secretStore(o.Secrets))}
	if o.Credentials != nil {
		list = append(list, authprovider.NewDockerAuthProvider(authprovider.DockerAuthProviderConfig{
			AuthConfigProvider: func(ctx context.Context, host string, _ []string, _ authprovider.ExpireCachedAuthCheck) (types.AuthConfig, error) {
				return o.Credentials(ctx, host)
			},
		}))
	}
	if len(o.SSH) == 0 {
		return list, nil
	}
	var agents []sshprovider.AgentConfig
	for _, id := range slices.Sorted(maps.Keys(o.SSH)) {
		agents = append(agents, sshprovider.AgentConfig{ID: id, Paths: o.SSH[id]})
	}
	agent, err := sshprovider.NewSSHAgentProvider(agents)
	if err != nil {
		return nil, fmt.Errorf("ssh: %w", err)
	}
	return append(list, agent), nil
}

// secretStore reads a secret when a step wants it.
type secretStore map[string]backend.Secret

// GetSecret implements secrets.SecretStore.
func (s secretStore) GetSecret(_ context.Context, id string) ([]byte, error) {
	from, ok := s[id]
	if !ok {
		return nil, fmt.Errorf("secret %q is not given: %w", id, secrets.ErrNotFound)
	}
	value, err := from.Read()
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("secret %q: %w: %w", id, err, secrets.ErrNotFound)
	}
	return value, err
}
