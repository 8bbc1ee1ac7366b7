//go:build conformance

package main

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	chromalib "github.com/alecthomas/chroma/v2"
	"github.com/creachadair/jrpc2"
	"github.com/creachadair/jrpc2/channel"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/lang/lsp"
)

// sample is a Sysfile. Engines give a letter for each of its bytes: its class,
// '.' for none.
type sample struct{ path, text string }

// blank is a row of no classes.
func (s sample) blank() []byte { return []byte(strings.Repeat(".", len(s.text))) }

// serverLetters are the classes of the server's legend. Programs of a shell have
// one of their own, and so have operators: no grammar has to know them.
var serverLetters = map[string]byte{
	"keyword": 'k', "function": 'v', "parameter": 'f', "string": 's', "variable": '$', "comment": 'c', "operator": '.',
	"namespace": 't', "macro": 'd', "property": 'p', "label": 'h',
}

// server asks the language server for its semantic tokens.
func server(t *testing.T, samples []sample) [][]byte {
	toServer, fromClient := io.Pipe()
	toClient, fromServer := io.Pipe()
	go func() { _, _ = lsp.Serve(context.Background(), toServer, fromServer, lsp.Options{}) }()
	c := jrpc2.NewClient(channel.LSP(toClient, fromClient), &jrpc2.ClientOptions{OnNotify: func(*jrpc2.Request) {}})
	defer c.Close()
	ask := func(method string, params, result any) {
		if err := c.CallResult(t.Context(), method, params, result); err != nil {
			t.Fatalf("%s: %v", method, err)
		}
	}
	var about struct {
		Capabilities struct {
			SemanticTokensProvider struct{ Legend struct{ TokenTypes []string } }
		}
	}
	ask("initialize", map[string]any{"capabilities": map[string]any{"general": map[string]any{"positionEncodings": []string{"utf-8"}}}}, &about)
	_ = c.Notify(t.Context(), "initialized", struct{}{})
	var out [][]byte
	for _, s := range samples {
		doc := map[string]any{"uri": "file://" + s.path, "languageId": "sysfile", "version": 1, "text": s.text}
		_ = c.Notify(t.Context(), "textDocument/didOpen", map[string]any{"textDocument": doc})
		var tokens struct{ Data []int }
		ask("textDocument/semanticTokens/full", map[string]any{"textDocument": doc}, &tokens)
		out = append(out, decode(s, tokens.Data, about.Capabilities.SemanticTokensProvider.Legend.TokenTypes))
	}
	return out
}

// decode spreads semantic tokens over a sample.
func decode(s sample, data []int, legend []string) []byte {
	row, line, column, start := s.blank(), 0, 0, 0
	for n := 0; n+4 < len(data); n += 5 {
		if data[n] > 0 {
			for range data[n] {
				start += strings.IndexByte(s.text[start:], '\n') + 1
			}
			line, column = line+data[n], 0
		}
		column += data[n+1]
		word := s.text[start+column:][:data[n+2]]
		if kind := legend[data[n+3]]; kind != "function" || isVerb(s.text[start:], word) {
			fill(row, start+column, word, serverLetters[kind])
		}
	}
	return row
}

// isVerb tells an instruction's verb from a shell's program, which the server has
// one class for: grammars do not know what in a command is a program.
func isVerb(line, word string) bool {
	line = strings.TrimPrefix(strings.ToUpper(strings.TrimLeft(line, " \t")), "ONBUILD ")
	for _, r := range rules() {
		if len(r.Verbs) > 0 && strings.HasPrefix(line, r.Keyword) {
			return slices.ContainsFunc(r.Verbs, func(v rule) bool { return strings.EqualFold(v.Keyword, word) })
		}
	}
	return false
}

// lexerLetters are the classes of chroma's and pygments' tokens.
var lexerLetters = map[class]byte{
	clsComment: 'c', clsDirective: 'd', clsKeyword: 'k', clsVerb: 'v', clsFlag: 'f', clsString: 's', clsVariable: '$',
	clsStage: 't', clsProperty: 'p', clsHeredoc: 'h', clsShellWord: 'k',
}

func inChroma(t *testing.T, samples []sample) [][]byte {
	lexer, err := chromalib.NewXMLLexer(os.DirFS(filepath.Join(needs.ModuleRoot(t), "editors/chroma")), "sysfile.xml")
	if err != nil {
		t.Fatal(err)
	}
	letters := map[string]byte{}
	for c, letter := range lexerLetters {
		letters[strings.ReplaceAll(string(c), ".", "")] = letter
	}
	var out [][]byte
	for _, s := range samples {
		it, err := lexer.Tokenise(nil, s.text)
		if err != nil {
			t.Fatal(err)
		}
		row, at := s.blank(), 0
		for _, tok := range it.Tokens() {
			at += fill(row, at, tok.Value, letters[tok.Type.String()])
		}
		out = append(out, row)
	}
	return out
}

// fill gives a stretch its letter; its length is returned.
func fill(row []byte, at int, text string, letter byte) int {
	for n := range len(text) {
		if letter != 0 && at+n < len(row) {
			row[at+n] = letter
		}
	}
	return len(text)
}

func inPygments(t *testing.T, samples []sample) [][]byte {
	const script = `
import json, sys, pygments.lexers
lexer = pygments.lexers.load_lexer_from_file(sys.argv[1], 'CustomLexer', stripnl=False)
print(json.dumps([[[str(k)[6:], v] for k, v in lexer.get_tokens(open(f).read())] for f in sys.argv[2:]]))`
	var files [][][2]string
	run(t, &files, nil, "/usr/bin/python3", append([]string{"-c", script, filepath.Join(needs.ModuleRoot(t), "editors/pygments/sysfile.py")}, paths(samples)...)...)
	var out [][]byte
	for n, tokens := range files {
		row, at := samples[n].blank(), 0
		for _, tok := range tokens {
			at += fill(row, at, tok[1], lexerLetters[class(tok[0])])
		}
		out = append(out, row)
	}
	return out
}

// run reads the JSON that a program prints; result may be nil.
func run(t *testing.T, result any, env []string, name string, args ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	text, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if result != nil {
		if err := json.Unmarshal(text, result); err != nil {
			t.Fatal(err)
		}
	}
}

func paths(samples []sample) []string {
	var out []string
	for _, s := range samples {
		out = append(out, s.path)
	}
	return out
}

// vimLetters are the classes of Vim's groups, by what they begin with.
var vimLetters = map[string]byte{
	"Comment": 'c', "InnerComment": 'c', "ShellComment": 'c', "HeadLine": 'c', "Directive": 'd', "DirectiveValue": 's',
	"Keyword": 'k', "Inner": 'k', "As": 'k', "Verb": 'v', "Flag": 'f', "FlagName": 'f', "ShellFlag": 'f',
	"Variable": '$', "VariableName": '$', "ShellVariable": '$', "PropertyName": 'p', "Stage": 't', "FromStage": 't', "Label": 'h',
	"ShellWord": 'k', "Single": 's', "Double": 's', "StringEscape": 's', "ShellSingle": 's', "ShellDouble": 's', "CommandSub": 's', "ScriptSub": 's', "CommandDouble": 's',
	"ListString": 's', "Value": 's', "FlagValue": 's', "VariableText": 's', "PlainText": 's', "Dollar": 's',
}

// inVim gives an engine: Vim itself, or Neovim, which take the same files.
func inVim(args ...string) func(*testing.T, []sample) [][]byte {
	return func(t *testing.T, samples []sample) [][]byte {
		var out [][]byte
		for n, dump := range vimDumps(t, paths(samples), args...) {
			out = append(out, vimRow(samples[n], dump))
		}
		return out
	}
}

// vimDumps gives for each file the syntax group of every byte, with commas
// between, a line for a line.
func vimDumps(t *testing.T, files []string, args ...string) []string {
	root, dir := needs.ModuleRoot(t), t.TempDir()
	all := append(args[1:len(args):len(args)], "-u", "NONE", "-i", "NONE", "-n", "--cmd", "set rtp^="+root+"/editors/vim",
		"--cmd", "syntax on", "--cmd", "filetype plugin on", "-S", root+"/internal/editors/testdata/dump.vim")
	run(t, nil, []string{"OUT=" + dir}, needs.Tool(t, args[0]), append(all, files...)...)
	var out []string
	for n := range files {
		text, err := os.ReadFile(filepath.Join(dir, strconv.Itoa(n)))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(text))
	}
	return out
}

func vimRow(s sample, dump string) []byte {
	row, at := s.blank(), 0
	groups := strings.Split(dump, "\n")
	for n, line := range strings.SplitAfter(s.text, "\n") {
		for i, group := range strings.Split(groups[n], ",") {
			name, _, _ := strings.Cut(strings.TrimPrefix(group, "sysfile"), "_")
			if letter := vimLetters[name]; letter != 0 {
				row[at+i] = letter
			}
		}
		at += len(line)
	}
	return row
}

// scopeLetters are the classes of TextMate's scopes.
var scopeLetters = map[string]byte{
	scopeComment: 'c', scopeDirective: 'd', scopeKeyword: 'k', scopeVerb: 'v', scopeFlag: 'f', scopeValue: 's', scopeSingle: 's',
	scopeDouble: 's', scopeVariable: '$', scopeStage: 't', scopeProperty: 'p', scopeHeredoc: 'h', scopeShellWord: 'k', scopeOperator: '.',
	scopeProgram: '.', scopeJoin: '.',
}

// textmateModules is where npm put VS Code's engine.
func textmateModules(t *testing.T) string {
	modules := filepath.Join(needs.ModuleRoot(t), "bin/tools/node_modules")
	if _, err := os.Stat(filepath.Join(modules, ".bin/vscode-tmgrammar-snap")); err != nil && os.Getenv("CI") == "" {
		t.Skip("make tools installs vscode-textmate and vscode-tmgrammar-test")
	}
	return modules
}

// inTextMate runs VS Code's own engine.
func inTextMate(t *testing.T, samples []sample) [][]byte {
	root, modules := needs.ModuleRoot(t), textmateModules(t)
	var files [][][]struct {
		Text   string
		Scopes []string
	}
	run(t, &files, nil, needs.Tool(t, "node"), append([]string{root + "/internal/editors/testdata/textmate.cjs", modules, root + "/editors/textmate/sysfile.tmLanguage.json"}, paths(samples)...)...)
	var out [][]byte
	for n, lines := range files {
		row, at := samples[n].blank(), 0
		for _, line := range lines {
			for _, tok := range line {
				letter := byte(0)
				for _, scope := range tok.Scopes {
					if l := scopeLetters[scope]; l != 0 {
						letter = l
					}
				}
				at += fill(row, at, strings.TrimSuffix(tok.Text, "\n"), letter)
			}
			at++
		}
		out = append(out, row)
	}
	return out
}
