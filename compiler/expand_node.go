package compiler

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
)

// expandNode gives a copy of an instruction whose words are text. ARG, ENV and
// TARGET, which change or leave the scope, are their caller's.
func (j *job) expandNode(sc scope, in *check.Instr) (check.Node, error) {
	for _, try := range []struct {
		x    *check.Expander
		node func(*words, check.Node) check.Node
	}{
		{sc.words(j.escape(in)), (*words).node},
		{j.added(sc, in, true), (*words).yum},
		{j.added(sc, in, false), (*words).export},
	} {
		w := &words{job: j, in: in, x: try.x}
		if n := try.node(w, in.Node); n != nil {
			return n, w.err
		}
	}
	return nil, fmt.Errorf("%T: expand: no such instruction", in.Node)
}

// words expands the words of one instruction and keeps the first error.
type words struct {
	job *job
	in  *check.Instr
	x   *check.Expander
	err error
}

func (w *words) one(word check.Word) check.Word {
	if w.err != nil {
		return word
	}
	out, err := w.job.text(w.x, word, w.in)
	w.err = err
	return out
}

func (w *words) opt(word *check.Word) *check.Word {
	if word == nil {
		return nil
	}
	out := w.one(*word)
	return &out
}

func (w *words) all(list []check.Word) []check.Word {
	out := make([]check.Word, 0, len(list))
	for _, word := range list {
		out = append(out, w.one(word))
	}
	return out
}

// commas expands the parts of a list flag; a variable may hold several.
func (w *words) commas(list []check.Word) []check.Word {
	var out []check.Word
	for _, word := range list {
		word = w.one(word)
		for _, part := range strings.Split(word.Text, ",") {
			out = append(out, check.Word{Text: part, Raw: true, Span: word.Span})
		}
	}
	return out
}

// split expands words that may each become several.
func (w *words) split(list []check.Word) []check.Word {
	var out []check.Word
	for _, word := range list {
		if w.err != nil {
			break
		}
		texts, err := w.x.Words(word)
		if err != nil {
			w.err = badWord(word, err, w.in)
		}
		for _, t := range texts {
			out = append(out, check.Word{Text: t, Raw: true, Span: word.Span})
		}
	}
	return out
}

func (w *words) node(n check.Node) check.Node {
	switch n := n.(type) {
	case *check.Cmd, *check.Entrypoint, *check.Shell, *check.Maintainer, *check.Healthcheck, *check.OnBuild:
		return n
	case *check.Run:
		return w.run(n)
	case *check.Add:
		return w.add(n)
	case *check.Label:
		pairs, err := w.job.pairs(w.x, n.Pairs, w.in)
		w.err = err
		return &check.Label{Pairs: pairs}
	case *check.Copy:
		return w.copy(n)
	case *check.Workdir:
		return &check.Workdir{Path: w.one(n.Path)}
	case *check.User:
		return &check.User{Name: w.one(n.Name)}
	case *check.Expose:
		ports := slices.Clone(n.Ports) // BuildKit's parser sorts them, and the history shows it
		slices.SortFunc(ports, func(a, b check.Word) int { return strings.Compare(a.Text, b.Text) })
		return &check.Expose{Ports: w.split(ports)}
	case *check.Volume:
		return &check.Volume{Paths: w.all(n.Paths)}
	case *check.StopSignal:
		return &check.StopSignal{Signal: w.one(n.Signal)}
	}
	return nil
}

func (w *words) copy(n *check.Copy) check.Node {
	c := *n
	c.Sources, c.Dest = w.all(n.Sources), w.one(n.Dest)
	c.Chown, c.Chmod, c.Heredocs = w.opt(n.Chown), w.opt(n.Chmod), w.heredocs(n.Heredocs)
	return &c
}

func (w *words) add(n *check.Add) check.Node {
	a := *n
	a.Sources, a.Dest, a.Checksum = w.all(n.Sources), w.one(n.Dest), w.opt(n.Checksum)
	a.Chown, a.Chmod, a.Heredocs = w.opt(n.Chown), w.opt(n.Chmod), w.heredocs(n.Heredocs)
	return &a
}

func (w *words) heredocs(list []check.Heredoc) []check.Heredoc {
	out := make([]check.Heredoc, 0, len(list))
	for _, h := range list {
		out = append(out, *w.heredoc(&h))
	}
	return out
}

// heredoc expands the text of one; of nil it gives nil.
func (w *words) heredoc(h *check.Heredoc) *check.Heredoc {
	if h == nil || w.err != nil {
		return h
	}
	out := *h
	text, err := w.x.Heredoc(out)
	if err != nil {
		w.err = badWord(out.Body, err, w.in)
	}
	out.Body.Text, out.Body.Raw = text, true
	return &out
}

// run expands what stands in a RUN's mounts; its command is the shell's.
func (w *words) run(n *check.Run) check.Node {
	r := *n
	r.Mounts = make([]check.Mount, 0, len(n.Mounts))
	for _, m := range n.Mounts {
		for _, field := range []**check.Word{&m.Target, &m.Source, &m.ID, &m.Env, &m.Size, &m.Mode, &m.UID, &m.GID} {
			*field = w.opt(*field)
		}
		for _, open := range m.Open {
			if open.Value = w.one(open.Value); w.err == nil {
				w.err = m.Settle(open)
			}
		}
		r.Mounts = append(r.Mounts, m)
	}
	return &r
}

// export expands what EXPORT has expanded: the texts of templates, and the
// names that files get, are for later.
func (w *words) export(n check.Node) check.Node {
	switch n := n.(type) {
	case *check.ExportFile:
		e := *n
		e.Sources, e.Dest = w.all(n.Sources), w.one(n.Dest)
		e.Chown, e.Chmod = w.opt(n.Chown), w.opt(n.Chmod)
		return &e
	case *check.ExportDir:
		return &check.ExportDir{Paths: w.all(n.Paths), Chmod: w.opt(n.Chmod)}
	case *check.ExportSymlink:
		return &check.ExportSymlink{Text: w.one(n.Text), Path: w.one(n.Path)}
	case *check.ExportText:
		e := *n
		e.Source = w.opt(n.Source)
		return &e
	case *check.ExportDefault:
		pairs, err := w.job.pairs(w.x, n.Pairs, w.in)
		w.err = err
		return &check.ExportDefault{Pairs: pairs}
	case *check.ExportRename:
		pairs := make([]check.Pair, 0, len(n.Pairs))
		for _, p := range n.Pairs {
			pairs = append(pairs, check.Pair{Name: w.one(p.Name), Value: p.Value})
		}
		return &check.ExportRename{Pairs: pairs}
	case *check.ExportConfig:
		return n
	}
	return nil
}

func (w *words) yum(n check.Node) check.Node {
	switch n := n.(type) {
	case *check.YumRepo:
		r := *n
		r.ID, r.BaseURL = w.one(n.ID), w.commas(n.BaseURL)
		r.MirrorList, r.Metalink = w.opt(n.MirrorList), w.opt(n.Metalink)
		r.GPGKeys, r.Priority, r.Cost = w.commas(n.GPGKeys), w.opt(n.Priority), w.opt(n.Cost)
		r.Proxy, r.SSLCACert = w.opt(n.Proxy), w.opt(n.SSLCACert)
		r.Exclude, r.IncludePkgs = w.commas(n.Exclude), w.commas(n.IncludePkgs)
		return &r
	case *check.YumRepoFile:
		f := *n
		f.Source, f.Heredoc = w.opt(n.Source), w.heredoc(n.Heredoc)
		return &f
	case *check.YumKey:
		return &check.YumKey{Sources: w.all(n.Sources)}
	case *check.YumSet:
		pairs, err := w.job.pairs(w.x, n.Pairs, w.in)
		w.err = err
		return &check.YumSet{Pairs: pairs}
	case *check.YumVar:
		pairs, err := w.job.pairs(w.x, n.Pairs, w.in)
		w.err = err
		return &check.YumVar{Pairs: pairs, Keep: n.Keep}
	case *check.YumSnapshot:
		return &check.YumSnapshot{Date: w.one(n.Date)}
	case *check.YumModule:
		return &check.YumModule{Action: n.Action, Specs: w.split(n.Specs)}
	case *check.YumInstall:
		i := w.installation(n)
		return &i
	case *check.YumUpgrade:
		return &check.YumUpgrade{YumInstall: w.installation(&n.YumInstall), Down: n.Down}
	case *check.YumRemove:
		return &check.YumRemove{Specs: w.split(n.Specs), NoScripts: w.commas(n.NoScripts)}
	}
	return nil
}

func (w *words) installation(n *check.YumInstall) check.YumInstall {
	i := *n
	i.Specs, i.Langs, i.Exclude = w.split(n.Specs), w.commas(n.Langs), w.commas(n.Exclude)
	i.EnableRepo, i.DisableRepo = w.commas(n.EnableRepo), w.commas(n.DisableRepo)
	i.NoScripts, i.DisableExcludes = w.commas(n.NoScripts), w.commas(n.DisableExcludes)
	i.Xattrs = w.commas(n.Xattrs)
	return i
}

// pairs expands names and values alike, all by the scope in front of them.
func (j *job) pairs(x *check.Expander, list []check.Pair, in *check.Instr) ([]check.Pair, error) {
	out := make([]check.Pair, 0, len(list))
	for _, p := range list {
		name, err := j.text(x, p.Name, in)
		if err != nil {
			return nil, err
		}
		value, err := j.text(x, p.Value, in)
		if err != nil {
			return nil, err
		}
		out = append(out, check.Pair{Name: name, Value: value})
	}
	return out, nil
}
