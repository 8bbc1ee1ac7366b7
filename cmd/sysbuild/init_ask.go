package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/scaffold"
)

// asker asks on the terminal for what no flag has said.
type asker struct {
	*starter
	ctx   context.Context
	lines <-chan typedLine
}

// typedLine is what somebody typed.
type typedLine struct {
	text string
	err  error
}

// typedLines gives what is typed line by line. Its goroutine ends with the
// process: nothing else ends the reading of a terminal.
func typedLines(in io.Reader) <-chan typedLine {
	lines := make(chan typedLine)
	go func() {
		for r := bufio.NewReader(in); ; {
			text, err := r.ReadString('\n')
			lines <- typedLine{text, err}
			if err != nil {
				return
			}
		}
	}()
	return lines
}

// errNoAnswer is the end of what somebody types.
var errNoAnswer = errors.New("no answer; nothing is written")

// question asks for one answer. Its default stands in brackets.
type question struct {
	flag, text, without string
	take                func(answer string) error
}

func (a *asker) all() error {
	if err := a.ask(a.about()); err != nil {
		return err
	}
	if err := a.ask(a.basis()); err != nil {
		return err
	}
	if err := a.ask(a.people()); err != nil {
		return err
	}
	if a.Kind != scaffold.System {
		return nil
	}
	return a.ask(a.system())
}

// ask asks those questions that no flag has answered, each until its answer
// can be used.
func (a *asker) ask(questions []question) error {
	for _, q := range questions {
		if a.said(q.flag) {
			continue
		}
		for {
			answer, err := a.line(q)
			if err != nil {
				return err
			}
			if err = q.take(answer); err == nil {
				break
			}
			fmt.Fprintf(a.std.err, "  %v\n", err)
		}
	}
	return nil
}

func (a *asker) line(q question) (string, error) {
	fmt.Fprint(a.std.err, q.text)
	if q.without != "" {
		fmt.Fprintf(a.std.err, " [%s]", q.without)
	}
	fmt.Fprint(a.std.err, ": ")
	select {
	case <-a.ctx.Done():
		fmt.Fprintln(a.std.err)
		return "", context.Cause(a.ctx)
	case l := <-a.lines:
		if l.err != nil && !errors.Is(l.err, io.EOF) {
			return "", l.err
		}
		if l.err != nil && l.text == "" {
			fmt.Fprintln(a.std.err)
			return "", usageError{errNoAnswer}
		}
		return cmp.Or(strings.TrimSpace(l.text), q.without), nil
	}
}

func (a *asker) about() []question {
	return []question{
		{"kind", "What is it? " + strings.Join(scaffold.Kinds(), ", "), a.Kind, oneWord(&a.Kind, scaffold.Kinds())},
		{"name", "Name", a.Name, text(&a.Name)},
		{"version", "Version", a.Version, text(&a.Version)},
	}
}

// basis asks what the image begins with: a distribution's packages, or an image.
func (a *asker) basis() []question {
	var out []question
	names := scaffold.Distributions()
	switch {
	case a.said("base") || a.said("distribution"):
	case a.Kind == scaffold.Base:
		out = append(out, question{"distribution", "Distribution: " + strings.Join(names, ", "), scaffold.DefaultDistribution, oneWord(&a.Distribution, names)})
	default:
		out = append(out, question{"base", "Image that it stands on", scaffold.DefaultImage, text(&a.Image)})
	}
	out = append(out, question{"package", "Packages to install, with blanks between", "", fields(&a.Packages)})
	if a.Kind != scaffold.Base {
		out = append(out, question{"command", "Command that it runs; nothing: a script", "", fields(&a.Command)})
	}
	return out
}

func (a *asker) people() []question {
	return []question{
		{"summary", "Summary, a line", "", text(&a.Summary)},
		{"description", "Description", "", text(&a.Description)},
		{"license", "Licence", "", text(&a.License)},
		{"maintainer", "Maintainer, NAME <EMAIL>", "", text(&a.Maintainer)},
		{"help-text", "How it is used", "", text(&a.Help)},
	}
}

func (a *asker) system() []question {
	return []question{
		{"scope", "Whom it is for: " + strings.Join(scaffold.Scopes(), ", "), "private", oneWord(&a.Scope, scaffold.Scopes())},
		{"add-file", "Files for the host, SOURCE:PATH with blanks between", "", each(&a.Files, hostFile)},
		{"default", "Settings with their defaults, NAME=VALUE with blanks between", "", each(&a.Defaults, defaultOf)},
		{"config", "Flags of EXPORT config, such as cap-add=net_admin", "", fields(&a.Config)},
	}
}

func text(to *string) func(string) error {
	return func(answer string) error {
		*to = answer
		return nil
	}
}

func oneWord(to *string, words []string) func(string) error {
	return func(answer string) error {
		if !slices.Contains(words, answer) {
			return fmt.Errorf("it is one of %s", strings.Join(words, ", "))
		}
		*to = answer
		return nil
	}
}

func fields(to *[]string) func(string) error {
	return func(answer string) error {
		*to = strings.Fields(answer)
		if len(*to) == 0 {
			*to = nil
		}
		return nil
	}
}

// each reads words one by one; none is taken where one of them is wrong.
func each[T any](to *[]T, read func(string) (T, error)) func(string) error {
	return func(answer string) error {
		var list []T
		for _, word := range strings.Fields(answer) {
			v, err := read(word)
			if err != nil {
				return err
			}
			list = append(list, v)
		}
		*to = list
		return nil
	}
}
