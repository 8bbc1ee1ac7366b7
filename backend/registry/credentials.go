package registry

import (
	"context"

	"github.com/docker/cli/cli/config/types"
	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
)

// keychain is docker's files, then podman's.
func keychain() authn.Keychain { return authn.NewMultiKeychain(authn.DefaultKeychain, podman{}) }

// Credentials are those of docker login or podman login for a registry, in
// docker's form, with which builders ask for them. The zero value: there are
// none.
func Credentials(ctx context.Context, host string) (types.AuthConfig, error) {
	none := types.AuthConfig{}
	switch host {
	case "registry-1.docker.io", "https://index.docker.io/v1/", "docker.io":
		host = name.DefaultRegistry
	}
	r, err := name.NewRegistry(host)
	if err != nil {
		return none, err
	}
	auth, err := authn.Resolve(ctx, keychain(), r)
	if err != nil {
		return none, err
	}
	c, err := authn.Authorization(ctx, auth)
	if err != nil || c == nil {
		return none, err
	}
	return types.AuthConfig{
		Username: c.Username, Password: c.Password, Auth: c.Auth,
		IdentityToken: c.IdentityToken, RegistryToken: c.RegistryToken, ServerAddress: host,
	}, nil
}
