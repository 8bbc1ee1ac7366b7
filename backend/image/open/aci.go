package open

import (
	"archive/tar"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/appc/spec/schema"
	"github.com/appc/spec/schema/types"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// maxManifest bounds an App Container image's manifest, in bytes.
const maxManifest = 4 << 20

// rootfs is where an App Container image has its root file system.
const rootfs = "rootfs"

// readApp reads the manifest of an App Container image (appc specification
// 0.8.11, "Image Manifest Schema"), wherever in the tar it stands.
func (i *Image) readApp(ctx context.Context) error {
	r, err := i.Layer(ctx, 0)
	if err != nil {
		return err
	}
	defer r.Close()
	for tr := tar.NewReader(r); ; {
		h, err := tr.Next()
		if err == io.EOF {
			return errors.New("it has no manifest")
		}
		if err != nil {
			return fmt.Errorf("tar: %w", err)
		}
		if path.Clean("/"+h.Name) != "/manifest" || h.Typeflag != tar.TypeReg {
			continue
		}
		if h.Size > maxManifest {
			return fmt.Errorf("manifest: %d bytes, and %d are the most", h.Size, maxManifest)
		}
		if i.Manifest, err = io.ReadAll(tr); err != nil {
			return err
		}
		return i.takeApp()
	}
}

func (i *Image) takeApp() error {
	m := new(schema.ImageManifest)
	if err := json.Unmarshal(i.Manifest, m); err != nil {
		return fmt.Errorf("manifest: %w", err)
	}
	i.App, i.ManifestType = m, "application/json"
	i.Config = appConfig(m)
	if version, ok := m.GetLabel("version"); ok && version != "" {
		i.Names = append(i.Names, string(m.Name)+":"+version)
	}
	i.Names = append(i.Names, string(m.Name))
	return nil
}

// appConfig says what a manifest says in the words of an image configuration.
func appConfig(m *schema.ImageManifest) *ir.Image {
	c := &ir.Image{}
	appOS, _ := m.GetLabel("os")
	arch, _ := m.GetLabel("arch")
	c.Platform.OS, c.Platform.Architecture, c.Platform.Variant = goPlatform(appOS, arch)
	if text, ok := m.GetAnnotation("created"); ok {
		if at, err := time.Parse(time.RFC3339, text); err == nil {
			c.Created = at
		}
	}
	c.Author, _ = m.GetAnnotation("authors")
	if m.App == nil {
		return c
	}
	c.Entrypoint, c.Cmd = command(m)
	c.User, c.WorkingDir = m.App.User, m.App.WorkingDirectory
	if m.App.Group != "" {
		c.User += ":" + m.App.Group
	}
	c.StopSignal = m.App.UserAnnotations["org.opencontainers.image.stopSignal"]
	c.Labels = m.App.UserLabels
	for _, e := range m.App.Environment {
		c.Env = append(c.Env, e.Name+"="+e.Value)
	}
	for _, p := range m.App.Ports {
		c.ExposedPorts = append(c.ExposedPorts, ports(p)...)
	}
	for _, p := range m.App.MountPoints {
		c.Volumes = append(c.Volumes, p.Path)
	}
	slices.Sort(c.ExposedPorts)
	slices.Sort(c.Volumes)
	return c
}

// command is what runs. An entry point and a command can be told apart by the
// annotations that docker2aci and sysbuild leave, where they fit.
func command(m *schema.ImageManifest) (entrypoint, cmd []string) {
	entrypoint, cmd = words(m, "appc.io/docker/entrypoint"), words(m, "appc.io/docker/cmd")
	if slices.Equal(slices.Concat(entrypoint, cmd), m.App.Exec) {
		return entrypoint, cmd
	}
	return nil, m.App.Exec
}

func words(m *schema.ImageManifest, annotation string) (out []string) {
	text, _ := m.GetAnnotation(annotation)
	if err := json.Unmarshal([]byte(text), &out); err != nil {
		return nil
	}
	return out
}

// ports are those of a range, of which the ends are enough where it is long.
func ports(p types.Port) (out []string) {
	if p.Count <= 1 {
		return []string{fmt.Sprintf("%d/%s", p.Port, p.Protocol)}
	}
	return []string{fmt.Sprintf("%d-%d/%s", p.Port, p.Port+p.Count-1, p.Protocol)}
}

// goPlatform gives Go's words for the format's.
func goPlatform(appOS, arch string) (goOS, goArch, variant string) {
	switch {
	case arch == "aarch64":
		return appOS, "arm64", ""
	case arch == "i386":
		return appOS, "386", ""
	case strings.HasPrefix(arch, "armv"):
		return appOS, "arm", strings.TrimSuffix(strings.TrimPrefix(arch, "arm"), "l")
	case arch == "ppc64le", arch == "s390x":
		return appOS, arch, ""
	}
	return appOS, arch, ""
}
