package compiler

import (
	"errors"
	"fmt"
	"math"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/docker/go-units"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

// mounts adds a RUN's --mount flags to op, and gives the inputs that they want
// behind the first one.
func (b *builder) mounts(n *check.Run, op *ir.Exec) ([]*ir.Vertex, error) {
	var inputs []*ir.Vertex
	var errs []error
	agents := 0
	for _, m := range n.Mounts {
		out, err := b.mount(m)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if from := b.mountInput(m, out); from != nil {
			inputs = append(inputs, from)
			out.Input = len(inputs)
		}
		if out.Kind == ir.MountSSH {
			if out.Target == "" {
				out.Target = fmt.Sprintf("/run/buildkit/ssh_agent.%d", agents)
			}
			if agents == 0 {
				op.Env = withAgent(op.Env, out.Target)
			}
			agents++
		}
		op.Mounts = append(op.Mounts, *out)
	}
	return inputs, joined(errs)
}

// withAgent tells a command of its agent, where it was not told of another.
func withAgent(env []string, socket string) []string {
	const name = "SSH_AUTH_SOCK="
	if slices.ContainsFunc(env, func(e string) bool { return strings.HasPrefix(e, name) }) {
		return env
	}
	return append(slices.Clip(env), name+socket)
}

// mount is a --mount but for its Input.
func (b *builder) mount(m check.Mount) (*ir.Mount, error) {
	out := &ir.Mount{
		Kind: ir.MountKind(m.Type), Sharing: m.Sharing, Required: m.Required,
		ID: text(m.ID), Env: text(m.Env), ReadOnly: m.Type == "bind",
	}
	if m.ReadOnly != nil {
		out.ReadOnly = *m.ReadOnly
	}
	if out.Sharing == "shared" {
		out.Sharing = ""
	}
	if src := path.Join("/", text(m.Source)); src != "/" {
		out.Source = src
	}
	// Without a target a directory is mounted over the working directory.
	directory := out.Kind == ir.MountBind || out.Kind == ir.MountCache || out.Kind == ir.MountTmpfs
	if t := text(m.Target); t != "" || directory {
		if out.Target = b.absolute(t); out.Target == "/" {
			return nil, badMount(m, "target", t, errors.New("a mount cannot cover the whole root file system; write target=PATH, or a WORKDIR before"))
		}
	}
	if err := mountNumbers(m, out); err != nil {
		return nil, err
	}
	return out, b.mountNames(m, out)
}

// mountNames fills in what a mount is called where the line does not say.
func (b *builder) mountNames(m check.Mount, out *ir.Mount) error {
	switch out.Kind {
	case ir.MountCache:
		if out.ID == "" {
			out.ID = path.Clean(text(m.Target))
		}
	case ir.MountSecret:
		if src := text(m.Source); src != "" {
			out.ID, out.Source = src, ""
		}
		if out.ID == "" && out.Target != "" {
			out.ID = path.Base(out.Target)
		}
		if out.ID == "" {
			return badMount(m, "id", "", errors.New("a secret has an id, or a target whose last part is its id"))
		}
		if out.Target == "" && m.Env == nil {
			out.Target = "/run/secrets/" + path.Base(out.ID)
		}
	case ir.MountSSH:
		if out.ID == "" {
			out.ID = "default"
		}
		return nil
	}
	if out.Target == "" && out.Env == "" {
		return badMount(m, "target", "", errors.New("a path is wanted"))
	}
	return nil
}

// mountNumbers reads size, mode, uid and gid.
func mountNumbers(m check.Mount, out *ir.Mount) error {
	if s := text(m.Size); s != "" {
		n, err := units.RAMInBytes(s)
		if err != nil || n < 0 {
			return badMount(m, "size", s, errors.New("bytes are wanted, or a number with a unit such as 64m"))
		}
		out.Size = n
	}
	for _, f := range []struct {
		name string
		word *check.Word
		base int
		most uint64
		to   *uint32
	}{
		{"mode", m.Mode, 8, 0o7777, &out.Mode},
		{"uid", m.UID, 10, math.MaxUint32 - 1, &out.UID},
		{"gid", m.GID, 10, math.MaxUint32 - 1, &out.GID},
	} {
		s := text(f.word)
		if s == "" {
			continue
		}
		n, err := strconv.ParseUint(s, f.base, 32)
		if err != nil || n > f.most {
			what := "a number is wanted"
			if f.base == 8 {
				what = "an octal mode between 0 and 07777 is wanted"
			}
			return badMount(m, f.name, s, errors.New(what))
		}
		*f.to = uint32(n)
	}
	return nil
}

// mountInput is what a bind shows, or a cache begins with; nil for none.
func (b *builder) mountInput(m check.Mount, out *ir.Mount) *ir.Vertex {
	if out.Kind != ir.MountBind && out.Kind != ir.MountCache {
		return nil
	}
	if m.From == nil || m.From.Text == "" {
		if out.Kind == ir.MountCache {
			return nil
		}
		return b.fromContext([]string{out.Source})
	}
	return b.input(m.From, b.job.mountStage(m), "RUN --mount=from="+m.From.Text, []string{out.Source})
}

func badMount(m check.Mount, key, value string, err error) error {
	return badValue("InvalidMount", "--mount "+key, value, err, m.Span)
}
