package check_test

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerfile/shell"
)

// theirReader writes BuildKit's commands in the normal form.
type theirReader struct {
	lex    *shell.Lex
	expand bool
	err    error
}

// envs is the setting as BuildKit's expansion asks for it.
type envs struct{}

func (envs) Get(name string) (string, bool) { return settingLookup(name) }
func (envs) Keys() []string                 { return nil }

func (b *theirReader) one(word string) (string, error) {
	s, _, err := b.lex.ProcessWord(word, envs{})
	return s, err
}

func (b *theirReader) word(s string) string {
	if !b.expand {
		return s
	}
	out, err := b.one(s)
	b.keep(err)
	return out
}

func (b *theirReader) keep(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *theirReader) command(c instructions.Command) string {
	if b.expand {
		b.expansion(c)
	}
	return b.form(c) + fmt.Sprintf(" %q", c.(fmt.Stringer).String())
}

// expansion is what dockerfile2llb does before it looks at a command.
func (b *theirReader) expansion(c instructions.Command) {
	if a, ok := c.(*instructions.ArgCommand); ok {
		for i, v := range a.Args {
			if v.Value != nil {
				s := b.word(*v.Value)
				a.Args[i].Value = &s
			}
		}
		return
	}
	if x, ok := c.(instructions.SupportsSingleWordExpansion); ok {
		b.keep(x.Expand(b.one))
	}
	if x, ok := c.(instructions.SupportsSingleWordExpansionRaw); ok {
		b.keep(x.ExpandRaw(func(word string) (string, error) {
			lex := shell.NewLex('\\')
			lex.SkipProcessQuotes = true
			s, _, err := lex.ProcessWord(word, envs{})
			return s, err
		}))
	}
	if x, ok := c.(*instructions.ExposeCommand); ok {
		var ports []string
		for _, p := range x.Ports {
			words, err := b.lex.ProcessWords(p, envs{})
			b.keep(err)
			ports = append(ports, words...)
		}
		x.Ports = ports
	}
}

func (b *theirReader) form(c instructions.Command) string {
	switch c := c.(type) {
	case *instructions.ArgCommand:
		var out [][2]string
		for _, a := range c.Args {
			value := "none"
			if a.Value != nil {
				value = "=" + *a.Value
			}
			out = append(out, [2]string{a.Key, value})
		}
		return pairsForm("ARG", out)
	case *instructions.EnvCommand:
		return pairsForm("ENV", theirPairs(c.Env))
	case *instructions.LabelCommand:
		return pairsForm("LABEL", theirPairs(c.Labels))
	case *instructions.RunCommand:
		return b.run(c)
	case *instructions.CmdCommand:
		return commandForm("CMD", c.PrependShell, c.CmdLine, nil)
	case *instructions.EntrypointCommand:
		return commandForm("ENTRYPOINT", c.PrependShell, c.CmdLine, nil)
	case *instructions.CopyCommand:
		return copyForm{
			Name: "COPY", From: c.From, Chown: c.Chown, Chmod: c.Chmod, Link: c.Link, Parents: c.Parents,
			Exclude: c.ExcludePatterns, Sources: c.SourcePaths, Dest: c.DestPath, Docs: theirDocs(c.SourceContents),
		}.String()
	case *instructions.AddCommand:
		keep := c.KeepGitDir != nil && *c.KeepGitDir
		return copyForm{
			Name: "ADD", Chown: c.Chown, Chmod: c.Chmod, Checksum: c.Checksum, Link: c.Link, Unpack: flagForm(c.Unpack),
			KeepGit: fmt.Sprint(keep), Exclude: c.ExcludePatterns, Sources: c.SourcePaths, Dest: c.DestPath,
			Docs: theirDocs(c.SourceContents),
		}.String()
	case *instructions.HealthCheckCommand:
		h := c.Health
		return fmt.Sprintf("HEALTHCHECK %q %v %v %v %v %d", h.Test, h.Interval, h.Timeout, h.StartPeriod, h.StartInterval, h.Retries)
	}
	return b.simple(c)
}

func (b *theirReader) simple(c instructions.Command) string {
	switch c := c.(type) {
	case *instructions.OnbuildCommand:
		return fmt.Sprintf("ONBUILD %q", c.Expression)
	case *instructions.WorkdirCommand:
		return fmt.Sprintf("WORKDIR %q", c.Path)
	case *instructions.UserCommand:
		return fmt.Sprintf("USER %q", c.User)
	case *instructions.ExposeCommand:
		return fmt.Sprintf("EXPOSE %q", slices.Concat(c.Ports))
	case *instructions.VolumeCommand:
		return fmt.Sprintf("VOLUME %q", slices.Concat(c.Volumes))
	case *instructions.StopSignalCommand:
		return fmt.Sprintf("STOPSIGNAL %q", c.Signal)
	case *instructions.ShellCommand:
		return fmt.Sprintf("SHELL %q", c.Shell)
	case *instructions.MaintainerCommand:
		return fmt.Sprintf("MAINTAINER %q", c.Maintainer)
	}
	return fmt.Sprintf("%T", c)
}

func theirPairs(list instructions.KeyValuePairs) [][2]string {
	var out [][2]string
	for _, p := range list {
		out = append(out, [2]string{p.Key, p.Value})
	}
	return out
}

func theirDocs(list []instructions.SourceContent) []docForm {
	var out []docForm
	for _, d := range list {
		out = append(out, docForm{d.Path, d.Data, d.Expand})
	}
	return out
}

func (b *theirReader) run(c *instructions.RunCommand) string {
	var docs []docForm
	for _, f := range c.Files {
		data := f.Data
		if f.Chomp {
			data = parser.ChompHeredocContent(data)
		}
		docs = append(docs, docForm{Name: f.Name, Data: data})
	}
	var mounts []mountForm
	if b.expand {
		for _, m := range instructions.GetMounts(c) {
			f := mountForm{
				Type: string(m.Type), From: m.From, Source: m.Source, Target: m.Target, ID: m.CacheID, Sharing: string(m.CacheSharing),
				ReadOnly: m.ReadOnly, Required: m.Required, Size: m.SizeLimit, UID: number(m.UID, 10), GID: number(m.GID, 10), Mode: number(m.Mode, 8),
			}
			if m.Env != nil {
				f.Env = "=" + *m.Env
			}
			mounts = append(mounts, f)
		}
	}
	var devices []string
	for _, d := range instructions.GetDevices(c) {
		devices = append(devices, fmt.Sprint(d.Name, d.Required))
	}
	return commandForm("RUN", c.PrependShell, c.CmdLine, docs) + fmt.Sprintf(" %s %s %q %+v",
		instructions.GetNetwork(c), instructions.GetSecurity(c), devices, mounts)
}

func number(n *uint64, base int) string {
	if n == nil {
		return ""
	}
	return strconv.FormatUint(*n, base)
}
