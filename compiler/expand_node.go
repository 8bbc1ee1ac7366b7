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
	x := &words{job: j, in: in, x: sc.words(j.prog.Escape)}
	yum := &words{job: j, in: in, x: j.added(sc, true)}
	n := x.node(in.Node)
	if n == nil {
		n = yum.yum(in.Node)
	}
	if n == nil {
		return nil, fmt.Errorf("%T: expand: no such instruction", in.Node)
	}
	if x.err != nil {
		return nil, x.err
	}
	return n, yum.err
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
	case *check.Run, *check.Cmd, *check.Entrypoint, *check.Shell, *check.Maintainer:
		return n
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
	c.Chown, c.Chmod = w.opt(n.Chown), w.opt(n.Chmod)
	c.Heredocs = make([]check.Heredoc, 0, len(n.Heredocs))
	for _, h := range n.Heredocs {
		if w.err == nil {
			text, err := w.x.Heredoc(h)
			if err != nil {
				w.err = badWord(h.Body, err, w.in)
			}
			h.Body.Text, h.Body.Raw = text, true
		}
		c.Heredocs = append(c.Heredocs, h)
	}
	return &c
}

func (w *words) yum(n check.Node) check.Node {
	switch n := n.(type) {
	case *check.YumRepo:
		r := *n
		r.ID, r.BaseURL = w.one(n.ID), w.commas(n.BaseURL)
		r.MirrorList, r.Metalink = w.opt(n.MirrorList), w.opt(n.Metalink)
		r.GPGKeys, r.Priority, r.Cost = w.commas(n.GPGKeys), w.opt(n.Priority), w.opt(n.Cost)
		r.Exclude, r.IncludePkgs = w.commas(n.Exclude), w.commas(n.IncludePkgs)
		return &r
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
	case *check.YumInstall:
		i := *n
		i.Specs, i.Langs, i.Exclude = w.split(n.Specs), w.commas(n.Langs), w.commas(n.Exclude)
		i.EnableRepo, i.DisableRepo = w.commas(n.EnableRepo), w.commas(n.DisableRepo)
		i.NoScripts = w.commas(n.NoScripts)
		return &i
	}
	return nil
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
