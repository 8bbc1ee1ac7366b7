package image

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/appc/spec/schema/types"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// aciApp is what the image runs: ENTRYPOINT, and CMD behind it.
func aciApp(t *ir.Target, who account) (*types.App, error) {
	img := t.Image
	app := &types.App{
		Exec: append(append(types.Exec{}, img.Entrypoint...), img.Cmd...),
		User: strconv.Itoa(who.uid), Group: strconv.Itoa(who.gid),
		WorkingDirectory: workingDir(img), MountPoints: mountPoints(img.Volumes),
		UserLabels: img.Labels, SupplementaryGIDs: who.groups,
	}
	if img.StopSignal != "" {
		app.UserAnnotations = types.UserAnnotations{"org.opencontainers.image.stopSignal": img.StopSignal}
	}
	for _, g := range commas(t.Flags["supplementary-gid"]) {
		gid, err := strconv.ParseUint(g, 10, 31)
		if err != nil {
			return nil, fmt.Errorf("--supplementary-gid=%s: it is no number", g)
		}
		app.SupplementaryGIDs = append(app.SupplementaryGIDs, int(gid))
	}
	slices.Sort(app.SupplementaryGIDs)
	app.SupplementaryGIDs = slices.Compact(app.SupplementaryGIDs)
	var err error
	if app.Environment, err = environment(img.Env); err != nil {
		return nil, err
	}
	if app.Ports, err = aciPorts(img.ExposedPorts); err != nil {
		return nil, err
	}
	for _, h := range t.Flags["event-handler"] {
		handler, err := eventHandler(h)
		if err != nil {
			return nil, fmt.Errorf("--event-handler=%s: %w", h, err)
		}
		app.EventHandlers = append(app.EventHandlers, handler)
	}
	app.Isolators, err = isolators(t.Flags["isolator"])
	return app, err
}

// environment is the image's; a name that stands twice has its last value.
func environment(env []string) (types.Environment, error) {
	var out types.Environment
	for _, e := range env {
		name, value, _ := strings.Cut(e, "=")
		out.Set(name, value)
	}
	for _, e := range out {
		if _, err := json.Marshal(types.Environment{e}); err != nil {
			return nil, fmt.Errorf("ENV %s: the format takes names of letters, digits and _ . -, that do not begin with a digit", e.Name)
		}
	}
	return out, nil
}

// mountPoints are the volumes; each has a name of its own.
func mountPoints(volumes []string) []types.MountPoint {
	var paths []string
	for _, v := range volumes {
		paths = append(paths, path.Join("/", v))
	}
	slices.Sort(paths)
	var out []types.MountPoint
	taken := map[string]bool{}
	for _, p := range slices.Compact(paths) {
		base := acNameOf("volume-" + p)
		name := base
		for n := 1; taken[name]; n++ {
			name = fmt.Sprintf("%s-%d", base, n)
		}
		taken[name] = true
		out = append(out, types.MountPoint{Name: types.ACName(name), Path: p})
	}
	return out
}

// acNameOf is an AC name of a text: its small letters and digits, with single -
// for what stands between them.
func acNameOf(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
}

// rangeOf is how many ports in a row are one with a count; fewer are named one
// by one, so that each can be asked for by its name.
const rangeOf = 4

// aciPorts are the exposed ports, "80/tcp", by protocol and number.
func aciPorts(exposed []string) ([]types.Port, error) {
	var ports []types.Port
	for _, e := range exposed {
		number, protocol, _ := strings.Cut(e, "/")
		n, err := strconv.ParseUint(number, 10, 16)
		if err != nil || n == 0 {
			return nil, fmt.Errorf("EXPOSE %s: the format takes numbers from 1 to 65535", e)
		}
		ports = append(ports, types.Port{Protocol: cmp.Or(strings.ToLower(protocol), "tcp"), Port: uint(n), Count: 1})
	}
	slices.SortFunc(ports, func(a, b types.Port) int {
		return cmp.Or(cmp.Compare(a.Protocol, b.Protocol), cmp.Compare(a.Port, b.Port))
	})
	var out []types.Port
	for i := 0; i < len(ports); {
		n := 1
		for i+n < len(ports) && ports[i+n].Protocol == ports[i].Protocol && ports[i+n].Port == ports[i].Port+uint(n) {
			n++
		}
		if n < rangeOf {
			n = 1
		}
		p := ports[i]
		p.Count = uint(n)
		p.Name = types.ACName(fmt.Sprintf("%d-%s", p.Port, p.Protocol))
		if n > 1 {
			p.Name = types.ACName(fmt.Sprintf("%d-%d-%s", p.Port, p.Port+p.Count-1, p.Protocol))
		}
		out = append(out, p)
		i += n
	}
	return out, nil
}

// eventHandler reads NAME=["PROGRAM","ARGUMENT",…] or NAME=PROGRAM.
func eventHandler(text string) (types.EventHandler, error) {
	name, command, _ := strings.Cut(text, "=")
	if name != "pre-start" && name != "post-stop" {
		return types.EventHandler{}, errors.New("the events are pre-start and post-stop")
	}
	h := types.EventHandler{Name: name, Exec: types.Exec{command}}
	if strings.HasPrefix(command, "[") {
		if err := json.Unmarshal([]byte(command), &h.Exec); err != nil {
			return h, err
		}
	}
	return h, nil
}
