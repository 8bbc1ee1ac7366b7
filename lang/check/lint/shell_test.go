package lint_test

import (
	"strings"
	"testing"
)

// TestShellPlaces finds the same mistake, chmod 777, wherever a shell's text can
// stand: the mark is at its very characters.
func TestShellPlaces(t *testing.T) {
	for name, text := range map[string]string{
		"plain":        "RUN chmod 777 /a",
		"flags":        "RUN --network=none chmod 777 /a",
		"wide":         "RUN echo '日本 🎉\t' && chmod 777 /a",
		"joined":       "RUN true && \\\n    chmod \\\n  777 /a",
		"comment":      "RUN true && \\\n# a comment\n   # another\n  chmod 777 /a",
		"empty":        "# check=skip=NoEmptyContinuation\nRUN true && \\\n\n  chmod 777 /a",
		"crlf":         "RUN true && \\\r\n    chmod 777 /a\r",
		"heredoc":      "RUN <<EOF\necho '日本'\nchmod 777 /a\nEOF",
		"quoted":       "RUN <<'EOF'\nchmod 777 $a\nEOF",
		"chomp":        "RUN <<-EOF\n\tif true; then\n\t\tchmod 777 /a\n\tfi\n\tEOF",
		"shebang":      "RUN <<EOF\n#!/usr/bin/env bash\nchmod 777 /a\nEOF",
		"behind":       "RUN cat <<EOF > /b && chmod 777 /a\ntext\nEOF",
		"second":       "RUN bash -x <<A ; cat <<B > /c; chmod 777 /a\necho\nA\ntext\nB",
		"subshell":     "RUN for i in 1 2; do (cd /x; a=$(chmod 777 /a)); done",
		"sudo":         "# check=skip=SudoInRun\nRUN sudo chmod 777 /a",
		"bash":         "SHELL [\"/bin/bash\", \"-c\"]\nRUN [[ -e /a ]] && chmod 777 <(true) /a",
		"inherited":    "SHELL [\"/bin/bash\", \"-c\"]\nRUN chmod 777 /a",
		"quoted words": "RUN \"chmod\" '777' /a",
	} {
		t.Run(name, func(t *testing.T) {
			list := find("FROM scratch\n" + text + "\n")
			if len(list) != 1 || list[0].Rule != "WorldWritable" || strings.Trim(list[0].Span.Text(), "'") != "777" {
				t.Fatalf("found %v", list)
			}
		})
	}
}

// TestOtherShells says nothing of what no known shell reads.
func TestOtherShells(t *testing.T) {
	for name, text := range map[string]string{
		"python":     "RUN <<EOF\n#!/usr/bin/python3\nif True: chmod(777, [)\nEOF",
		"list":       "RUN [\"chmod\", \"777\", \"/a\"]",
		"fish":       "SHELL [\"/usr/bin/fish\", \"-c\"]\nRUN if true; chmod 777 /a; end",
		"powershell": "SHELL [\"pwsh\", \"-c\"]\nRUN if ($x) { chmod 777 }",
	} {
		t.Run(name, func(t *testing.T) {
			if list := find("FROM scratch\n" + text + "\n"); len(list) > 0 {
				t.Errorf("found %v", list)
			}
		})
	}
}

// TestShellAgain finds what is wrong where a stage goes back to sh.
func TestShellAgain(t *testing.T) {
	text := "FROM scratch AS a\nSHELL [\"/usr/bin/fish\", \"-c\"]\nRUN sudo true\nFROM a\nRUN sudo true\nSHELL [\"/bin/sh\", \"-c\"]\nRUN sudo true\n"
	list := find(text)
	if len(list) != 1 || list[0].Rule != "SudoInRun" || list[0].Span.Pos().Line != 7 {
		t.Errorf("found %v, want what is in line 7", list)
	}
}

// TestShellSyntax points at where a shell stops reading.
func TestShellSyntax(t *testing.T) {
	for text, at := range map[string]string{
		"RUN echo 'a":                         "2:10-11",
		"RUN if true; then\\\n  echo; done":   "3:9-10",
		"RUN <<EOF\nif true; then\n  )\nEOF":  "4:3-4",
		"RUN <<-EOF\n\tif true\n\t\t)\n\tEOF": "4:3-4",
		"RUN a &&":                            "2:7-8",
		"RUN echo ${a@Q} ${b^^} <<< x":        "",
		"RUN cat <<EOF\nit's\nEOF":            "",
		"RUN echo \\$x `date` $((1+2))":       "",
		"RUN echo a # it's":                   "",
	} {
		list := find("FROM scratch\n" + text + "\n")
		got := ""
		for _, d := range list {
			if d.Rule != "ShellSyntax" {
				t.Errorf("%q: %v", text, d)
			}
			got += columns(d.Span)
		}
		if got != at {
			t.Errorf("%q: found at %q, want %q: %v", text, got, at, list)
		}
	}
}
