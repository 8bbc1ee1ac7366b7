// Command sh is the demo's /bin/sh: mvdan/sh's interpreter with a shell's
// command line. It has no job control and no line editing.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"mvdan.cc/sh/v3/interp"
	"mvdan.cc/sh/v3/syntax"
)

func main() {
	err := run(os.Args[1:])
	var status interp.ExitStatus
	switch {
	case errors.As(err, &status):
		os.Exit(int(status))
	case err != nil:
		fmt.Fprintln(os.Stderr, "sh:", err)
		os.Exit(2)
	}
}

// run takes [-e -u -x] and then -c COMMAND [NAME ARGUMENT…], FILE [ARGUMENT…]
// or nothing: standard input.
func run(args []string) error {
	var options []string
	for len(args) > 0 && strings.HasPrefix(args[0], "-") && args[0] != "-c" {
		options, args = append(options, args[0]), args[1:]
	}
	switch {
	case len(args) > 1 && args[0] == "-c":
		return interpret(options, args[min(3, len(args)):], strings.NewReader(args[1]), "sh")
	case len(args) > 0 && args[0] != "-c":
		f, err := os.Open(args[0])
		if err != nil {
			return err
		}
		defer f.Close()
		return interpret(options, args[1:], f, args[0])
	case len(args) > 0:
		return errors.New("-c: needs a command")
	default:
		return converse(options)
	}
}

func newRunner(options, args []string) (*interp.Runner, error) {
	params := append(append(options, "--"), args...)
	return interp.New(interp.Params(params...), interp.StdIO(os.Stdin, os.Stdout, os.Stderr))
}

func interpret(options, args []string, r io.Reader, name string) error {
	file, err := syntax.NewParser().Parse(r, name)
	if err != nil {
		return err
	}
	runner, err := newRunner(options, args)
	if err != nil {
		return err
	}
	return runner.Run(context.Background(), file)
}

// converse runs standard input statement by statement, with a prompt where it
// is a terminal.
func converse(options []string) error {
	runner, err := newRunner(options, nil)
	if err != nil {
		return err
	}
	prompt := func(string) {}
	if info, err := os.Stdin.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		prompt = func(s string) { fmt.Fprint(os.Stdout, s) }
	}
	var last error
	prompt("$ ")
	for stmts, err := range syntax.NewParser().InteractiveSeq(os.Stdin) {
		if err != nil {
			return err
		}
		for _, s := range stmts {
			last = runner.Run(context.Background(), s)
			if runner.Exited() {
				return last
			}
		}
		prompt("$ ")
	}
	return last
}
