package check_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/docker/go-units"

	"github.com/sysbuild/sysbuild/lang/check"
)

// ourReader writes our nodes in the normal form.
type ourReader struct {
	x      check.Expander
	expand bool
	err    error
}

func (r *ourReader) keep(err error) {
	if r.err == nil {
		r.err = err
	}
}

func (r *ourReader) word(w check.Word) string {
	if !r.expand {
		return w.Text
	}
	s, err := r.x.Word(w)
	r.keep(err)
	return s
}

func (r *ourReader) opt(w *check.Word) string {
	if w == nil {
		return ""
	}
	return r.word(*w)
}

func (r *ourReader) all(list []check.Word) []string {
	var out []string
	for _, w := range list {
		out = append(out, r.word(w))
	}
	return slices.Concat(out)
}

func (r *ourReader) pairs(list []check.Pair) [][2]string {
	var out [][2]string
	for _, p := range list {
		out = append(out, [2]string{r.word(p.Name), r.word(p.Value)})
	}
	return out
}

func (r *ourReader) docs(list []check.Heredoc) []docForm {
	var out []docForm
	for _, h := range list {
		data := h.Body.Text
		if r.expand {
			var err error
			data, err = r.x.Heredoc(h)
			r.keep(err)
		}
		out = append(out, docForm{h.Name, data, h.Expand})
	}
	return out
}

func (r *ourReader) node(i *check.Instr) string { return r.form(i.Node) + fmt.Sprintf(" %q", i.Text) }

func (r *ourReader) form(n check.Node) string {
	switch n := n.(type) {
	case *check.Arg:
		var out [][2]string
		for _, a := range n.Args {
			value := "none"
			if a.Default != nil {
				value = "=" + r.word(*a.Default)
			}
			out = append(out, [2]string{a.Name.Text, value})
		}
		return pairsForm("ARG", out)
	case *check.Env:
		return pairsForm("ENV", r.pairs(n.Pairs))
	case *check.Label:
		return pairsForm("LABEL", r.pairs(n.Pairs))
	case *check.Run:
		return r.run(n)
	case *check.Cmd:
		return commandForm("CMD", n.Shell, n.Args, nil)
	case *check.Entrypoint:
		return commandForm("ENTRYPOINT", n.Shell, n.Args, nil)
	case *check.Copy:
		return copyForm{
			Name: "COPY", From: r.opt(n.From), Chown: r.opt(n.Chown), Chmod: r.opt(n.Chmod), Link: n.Link, Parents: n.Parents,
			Exclude: r.all(n.Exclude), Sources: r.all(n.Sources), Dest: r.word(n.Dest), Docs: r.docs(n.Heredocs),
		}.String()
	case *check.Add:
		return copyForm{
			Name: "ADD", Chown: r.opt(n.Chown), Chmod: r.opt(n.Chmod), Checksum: r.opt(n.Checksum), Link: n.Link,
			Unpack: flagForm(n.Unpack), KeepGit: fmt.Sprint(n.KeepGitDir), Exclude: r.all(n.Exclude), Sources: r.all(n.Sources),
			Dest: r.word(n.Dest), Docs: r.docs(n.Heredocs),
		}.String()
	case *check.Healthcheck:
		return fmt.Sprintf("HEALTHCHECK %q %v %v %v %v %d", healthTest(n), n.Interval, n.Timeout, n.StartPeriod, n.StartInterval, n.Retries)
	}
	return r.simple(n)
}

func healthTest(n *check.Healthcheck) []string {
	switch {
	case n.None:
		return []string{"NONE"}
	case n.Shell:
		return append([]string{"CMD-SHELL"}, n.Args...)
	}
	return append([]string{"CMD"}, n.Args...)
}

func (r *ourReader) simple(n check.Node) string {
	switch n := n.(type) {
	case *check.OnBuild:
		return fmt.Sprintf("ONBUILD %q", n.Trigger)
	case *check.Workdir:
		return fmt.Sprintf("WORKDIR %q", r.word(n.Path))
	case *check.User:
		return fmt.Sprintf("USER %q", r.word(n.Name))
	case *check.Expose:
		return fmt.Sprintf("EXPOSE %q", r.ports(n.Ports))
	case *check.Volume:
		return fmt.Sprintf("VOLUME %q", r.all(n.Paths))
	case *check.StopSignal:
		return fmt.Sprintf("STOPSIGNAL %q", r.word(n.Signal))
	case *check.Shell:
		return fmt.Sprintf("SHELL %q", n.Args)
	case *check.Maintainer:
		return fmt.Sprintf("MAINTAINER %q", n.Name.Text)
	}
	return fmt.Sprintf("%T", n)
}

// ports are sorted as written, and then expanded: the compiler's order.
func (r *ourReader) ports(list []check.Word) []string {
	list = slices.Clone(list)
	slices.SortFunc(list, func(a, b check.Word) int { return strings.Compare(a.Text, b.Text) })
	if !r.expand {
		return r.all(list)
	}
	var out []string
	for _, w := range list {
		words, err := r.x.Words(w)
		r.keep(err)
		out = append(out, words...)
	}
	return slices.Concat(out)
}

func (r *ourReader) run(n *check.Run) string {
	var docs []docForm
	for _, h := range n.Heredocs {
		docs = append(docs, docForm{Name: h.Name, Data: h.Body.Text})
	}
	var mounts []mountForm
	if r.expand {
		for _, m := range n.Mounts {
			mounts = append(mounts, r.mount(m))
		}
	}
	network, security := n.Network, n.Security
	if network == "" {
		network = "default"
	}
	if security == "" {
		security = "sandbox"
	}
	var devices []string
	for _, w := range n.Devices {
		devices = append(devices, device(w.Text))
	}
	return commandForm("RUN", n.Shell, n.Args, docs) + fmt.Sprintf(" %s %s %q %+v", network, security, devices, mounts)
}

// device reads the word that the checker has only checked.
func device(text string) string {
	fields := strings.Split(text, ",")
	name, required := "", false
	for _, f := range fields {
		key, value, has := strings.Cut(f, "=")
		switch {
		case strings.EqualFold(key, "required"):
			required = !has || value == "true" || value == "1"
		case strings.EqualFold(key, "name") && has:
			name = value
		default:
			name = f
		}
	}
	return fmt.Sprint(name, required)
}

func (r *ourReader) mount(m check.Mount) mountForm {
	f := mountForm{
		Type: m.Type, From: r.opt(m.From), Source: r.opt(m.Source), Target: r.opt(m.Target), ID: r.opt(m.ID), Sharing: m.Sharing,
		Required: m.Required, Mode: trimZeros(r.opt(m.Mode)), UID: trimZeros(r.opt(m.UID)), GID: trimZeros(r.opt(m.GID)),
		ReadOnly: m.Type != "cache" && m.Type != "tmpfs",
	}
	for _, open := range m.Open {
		open.Value.Text = r.word(open.Value)
		if err := m.Settle(open); err != nil && r.err == nil {
			r.err = err
		}
	}
	f.Sharing, f.Required = m.Sharing, m.Required
	if m.ReadOnly != nil {
		f.ReadOnly = *m.ReadOnly
	}
	if m.Env != nil {
		f.Env = "=" + r.word(*m.Env)
	}
	if m.Size != nil {
		f.Size, _ = units.RAMInBytes(r.word(*m.Size))
	}
	return f
}

// trimZeros is a number as the other reader prints it.
func trimZeros(s string) string {
	if n, err := strconv.ParseUint(s, 10, 64); err == nil {
		return strconv.FormatUint(n, 10)
	}
	return s
}
