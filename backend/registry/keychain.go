package registry

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/docker/cli/cli/config"
	"github.com/docker/cli/cli/config/configfile"
	"github.com/docker/cli/cli/config/types"
	"github.com/google/go-containerregistry/pkg/authn"
	"github.com/google/go-containerregistry/pkg/name"
)

// podman has the credentials of podman login and skopeo login:
// containers-auth.json(5). The registry library reads these files only where
// docker has none.
type podman struct{}

// Resolve implements authn.Keychain.
func (podman) Resolve(target authn.Resource) (authn.Authenticator, error) {
	for _, file := range podmanFiles() {
		c, err := readCredentials(file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("%s: read: %w", file, err)
		}
		for key := strings.Replace(target.String(), name.DefaultRegistry, "docker.io", 1); key != "."; key = path.Dir(key) {
			found, err := c.GetAuthConfig(key)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			if found.ServerAddress = ""; found != (types.AuthConfig{}) {
				return authn.FromConfig(authn.AuthConfig{
					Username: found.Username, Password: found.Password, Auth: found.Auth,
					IdentityToken: found.IdentityToken, RegistryToken: found.RegistryToken,
				}), nil
			}
		}
	}
	return authn.Anonymous, nil
}

func readCredentials(file string) (*configfile.ConfigFile, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return config.LoadFromReader(f)
}

// credentialFiles are where credentials may be, in the order of the search.
func credentialFiles() []string {
	home, _ := os.UserHomeDir()
	dir := os.Getenv("DOCKER_CONFIG")
	if dir == "" {
		dir = filepath.Join(home, ".docker")
	}
	return append([]string{filepath.Join(dir, "config.json")}, podmanFiles()...)
}

func podmanFiles() []string {
	var files []string
	if file := os.Getenv("REGISTRY_AUTH_FILE"); file != "" {
		return []string{file}
	}
	if dir := os.Getenv("XDG_RUNTIME_DIR"); dir != "" {
		files = append(files, filepath.Join(dir, "containers/auth.json"))
	}
	if dir, err := os.UserConfigDir(); err == nil {
		files = append(files, filepath.Join(dir, "containers/auth.json"))
	}
	return files
}
