package compiler

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

// What changes the configuration alone. The history's texts are BuildKit's.

func (b *builder) buildArg() error {
	return b.config("ARG " + strings.Join(b.step.args, " "))
}

func (b *builder) buildEnv(n *check.Env) error {
	for _, p := range n.Pairs {
		b.image.Env = setEnv(b.image.Env, p.Name.Text, p.Value.Text)
	}
	return b.config("ENV" + pairTexts(n.Pairs))
}

func (b *builder) buildLabel(n *check.Label) error {
	if b.image.Labels == nil {
		b.image.Labels = map[string]string{}
	}
	for _, p := range n.Pairs {
		b.image.Labels[p.Name.Text] = p.Value.Text
	}
	return b.config("LABEL" + pairTexts(n.Pairs))
}

func (b *builder) buildUser(n *check.User) error {
	b.image.User = n.Name.Text
	return b.config("USER " + n.Name.Text)
}

func (b *builder) buildCmd(n *check.Cmd) error {
	args := b.argv(n.Command)
	b.image.Cmd, b.image.ArgsEscaped, b.cmd = args, true, true
	return b.config(fmt.Sprintf("CMD %q", args))
}

// buildEntrypoint also drops a CMD that the base or the stage below brought,
// since that is meant for their entry point.
func (b *builder) buildEntrypoint(n *check.Entrypoint) error {
	args := b.argv(n.Command)
	b.image.Entrypoint = args
	if !b.cmd {
		b.image.Cmd = nil
	}
	return b.config(fmt.Sprintf("ENTRYPOINT %q", args))
}

func (b *builder) buildHealthcheck(n *check.Healthcheck) error {
	h := &ir.Healthcheck{
		Interval: n.Interval, Timeout: n.Timeout, StartPeriod: n.StartPeriod, StartInterval: n.StartInterval, Retries: n.Retries,
	}
	switch {
	case n.None:
		h.Test = []string{"NONE"}
	case n.Shell:
		h.Test = []string{"CMD-SHELL", strings.Join(n.Args, " ")}
	default:
		h.Test = append([]string{"CMD"}, n.Args...)
	}
	b.image.Healthcheck = h
	return b.config(fmt.Sprintf("HEALTHCHECK %+v", *h))
}

// buildOnBuild keeps a line for the stages and images that stand on this one.
// BuildKit does not tell of it in the history.
func (b *builder) buildOnBuild(n *check.OnBuild) error {
	b.image.OnBuild = append(b.image.OnBuild, n.Trigger)
	return nil
}

func (b *builder) buildVolume(n *check.Volume) error {
	var paths []string
	for _, p := range n.Paths {
		if p.Text == "" {
			return badValue("EmptyVolume", "VOLUME", p.Text, fmt.Errorf("a path is wanted"), b.span())
		}
		paths = append(paths, p.Text)
	}
	b.image.Volumes = sortedSet(append(b.image.Volumes, paths...))
	return b.config(fmt.Sprintf("VOLUME %v", paths))
}

func (b *builder) buildStopSignal(n *check.StopSignal) error {
	if !check.KnownSignal(n.Signal.Text) {
		return badValue("InvalidSignal", "STOPSIGNAL", n.Signal.Text, fmt.Errorf("no such signal"), b.span())
	}
	b.image.StopSignal = n.Signal.Text
	return b.config("STOPSIGNAL " + n.Signal.Text)
}

func (b *builder) buildShell(n *check.Shell) error {
	b.image.Shell = slices.Clone(n.Args)
	return b.config(fmt.Sprintf("SHELL %v", n.Args))
}

func (b *builder) buildMaintainer(n *check.Maintainer) error {
	b.image.Author = n.Name.Text
	return b.config("MAINTAINER " + n.Name.Text)
}

// argv is a command's arguments, a shell form's behind the stage's SHELL.
func (b *builder) argv(c check.Command) []string {
	if c.Shell {
		return b.withShell(strings.Join(c.Args, " "))
	}
	return slices.Clone(c.Args)
}

func (b *builder) withShell(text string) []string {
	shell := b.image.Shell
	if len(shell) == 0 {
		shell = []string{"/bin/sh", "-c"}
	}
	return append(slices.Clone(shell), text)
}

func setEnv(env []string, name, value string) []string {
	for i, e := range env {
		if n, _, _ := strings.Cut(e, "="); n == name {
			env[i] = name + "=" + value
			return env
		}
	}
	return append(env, name+"="+value)
}

func pairTexts(pairs []check.Pair) string {
	var b strings.Builder
	for _, p := range pairs {
		b.WriteString(" " + p.Name.Text + "=" + p.Value.Text)
	}
	return b.String()
}

func sortedSet(s []string) []string {
	s = slices.Clone(s)
	slices.Sort(s)
	return slices.Compact(s)
}

func stageName(s *check.Stage) string {
	if s.Name != "" {
		return s.Name
	}
	return fmt.Sprint(s.Index)
}
