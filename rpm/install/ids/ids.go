// Package ids finds what a script does that takes other ids than root's: files
// that are given to other accounts, programs that run as them, devices. A user
// namespace with one id can do none of it. It reads words and knows no values: what
// a variable or another program does is found when it runs.
package ids

import (
	"path"
	"slices"
	"strings"
)

// Use is a place in a script.
type Use struct {
	Line    int    // of the script, from 1
	Command string // as it stands there, in one line
	Why     string // "it gives files to apache"
}

// Script finds uses in a program's text, by its interpreter and the interpreter's
// arguments. A text of "" is a program that is run for itself.
func Script(prog []string, body string) []Use {
	if len(prog) == 0 {
		prog = []string{"/bin/sh"}
	}
	switch base := path.Base(prog[0]); {
	case base == "<lua>":
		return lua(body)
	case body == "":
		return Command(prog)
	case slices.Contains(shells, base):
		return shell(body, 1, 0)
	}
	return other(body)
}

// Command finds uses in one command and what it is told to run.
func Command(args []string) []Use {
	return inspect(command{line: 1, words: args}, 0)
}

var shells = []string{"sh", "bash", "dash", "ash", "ksh", "zsh", "mksh"}

// other looks for words of languages that are not known.
func other(body string) []Use {
	var uses []Use
	for i, line := range strings.Split(body, "\n") {
		for _, word := range []string{"chown", "setuid", "seteuid", "initgroups"} {
			if strings.Contains(line, word) && !strings.HasPrefix(strings.TrimSpace(line), "#") {
				uses = append(uses, Use{i + 1, strings.TrimSpace(line), "it calls " + word})
				break
			}
		}
	}
	return uses
}

// depth is how deep commands in commands are followed.
const depth = 8

// inspect looks at a command and at those in it.
func inspect(c command, deep int) []Use {
	words := bare(c.words)
	if len(words) == 0 || deep > depth {
		return nil
	}
	base, args := path.Base(words[0]), words[1:]
	switch {
	case slices.Contains(shells, base):
		if i := slices.IndexFunc(args, isC); i >= 0 && i+1 < len(args) {
			return shell(args[i+1], c.line, deep+1)
		}
		return nil
	case base == "eval":
		return shell(strings.Join(args, " "), c.line, deep+1)
	case slices.Contains(runners, base):
		if i := slices.IndexFunc(args, known); i >= 0 {
			return inspect(command{c.line, args[i:]}, deep+1)
		}
		return nil
	}
	look := programs[base]
	if look == nil {
		return nil
	}
	if why := look(args); why != "" {
		return []Use{{c.line, strings.Join(c.words, " "), why}}
	}
	return nil
}

// isC is true for -c, and for options of one letter that end in it.
func isC(arg string) bool {
	return strings.HasPrefix(arg, "-") && !strings.HasPrefix(arg, "--") && strings.HasSuffix(arg, "c")
}

// runners run the command among their arguments.
var runners = []string{"xargs", "find", "nice", "ionice", "timeout", "env", "nohup", "setsid", "flock", "stdbuf", "chroot", "busybox", "unshare"}

// known is true for a word that is a program that is looked at.
func known(word string) bool {
	base := path.Base(word)
	return programs[base] != nil || slices.Contains(shells, base)
}

// bare takes off what may stand in front of a command: words of the shell, and
// variables that are set for it.
func bare(words []string) []string {
	for len(words) > 0 && (slices.Contains(prefixes, words[0]) || assigns(words[0])) {
		words = words[1:]
	}
	return words
}

var prefixes = []string{"if", "then", "else", "elif", "do", "while", "until", "!", "{", "}", "time", "exec", "command", "builtin"}

func assigns(word string) bool {
	name, _, ok := strings.Cut(word, "=")
	return ok && name != "" && !strings.ContainsFunc(name, func(r rune) bool {
		return r != '_' && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9')
	})
}
