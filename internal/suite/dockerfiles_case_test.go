//go:build conformance

package suite

import (
	"fmt"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/sysbuild/sysbuild/internal/builders"
)

// dockerfile is one case of testdata/dockerfiles. Its parts:
//
//	Dockerfile, …   the files of the build context
//	setup           a shell script that is run in the context, for what a text cannot hold
//	bases/NAME      a Dockerfile that is built first and pushed as REGISTRY/NAME:1
//	www/…           files of a server: WWW is its URL
//	git/…           the files of a repository's one commit: GIT is its URL
//	NAME/…          files of a directory beside the context, where opts name it
//	opts            one option of the build a line, as newOptions reads them
//	differs         PATH-OR-FIELD: why the two may differ there; @time behind a path: in
//	                their times alone; a path may end in … for all that begin so;
//	                in front of it may stand the route that it is of, native or frontend
//
// REGISTRY, DIGEST (base:1's), WWW and GIT stand for what they are in every part.
type dockerfile struct {
	number  string // of the file's name
	dir     string // of the parts; the context is dir/context
	opts    options
	differs map[string]string
	bases   map[string]string
}

// options are what a build is told.
type options struct {
	target   string
	args     []string          // NAME=VALUE
	labels   []string          // NAME=VALUE
	contexts map[string]string // name to a directory of the case, or to docker-image://REF
	secrets  map[string]string // ID to a file
	ssh      bool
	allow    []string
}

func readCase(t *testing.T, file string, given *strings.Replacer) *dockerfile {
	t.Helper()
	c := &dockerfile{number: filepath.Base(file)[:2], dir: t.TempDir(), bases: map[string]string{}, differs: map[string]string{}}
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	names := strings.NewReplacer("WWW", serve(t, filepath.Join(c.dir, "www")), "GIT", gitServer(t, filepath.Join(c.dir, "git"))+"/.git")
	setup := ""
	for _, f := range archive.Files {
		text := given.Replace(names.Replace(string(f.Data)))
		head, rest, _ := strings.Cut(f.Name, "/")
		switch head {
		case "setup":
			setup = text
		case "opts":
			c.opts = newOptions(t, c.dir, text)
		case "differs":
			for line := range strings.Lines(text) {
				name, why, _ := strings.Cut(strings.TrimSpace(line), ": ")
				c.differs[name] = why
			}
		case "bases":
			c.bases[rest] = text
		case "www", "git", "beside":
			write(t, filepath.Join(c.dir, f.Name), []byte(text))
		default:
			write(t, filepath.Join(c.dir, "context", f.Name), []byte(text))
		}
	}
	c.prepare(t, setup)
	return c
}

// prepare runs the setup, makes the repository and gives every file a time.
func (c *dockerfile) prepare(t *testing.T, setup string) {
	t.Helper()
	script := `umask 022; export GIT_AUTHOR_DATE=@10000$1 GIT_COMMITTER_DATE=@10000$1
if [ -d ../git ]; then
	git -C ../git -c init.defaultBranch=main init -q
	git -C ../git add .
	git -C ../git -c user.name=me -c user.email=me@example.org commit -q -m one
	git -C ../git config uploadpack.allowAnySHA1InWant true
fi
` + setup + `
find .. -path ../git -prune -o -exec touch -h -d @10000$1 {} +
`
	// Every case has a time of its own: what looks the same as the last time is
	// not sent to a builder again.
	cmd := exec.Command("sh", "-euc", script, "sh", c.number+"000")
	cmd.Dir = filepath.Join(c.dir, "context")
	must(t, cmd)
}

func newOptions(t *testing.T, dir, text string) options {
	t.Helper()
	o := options{contexts: map[string]string{}, secrets: map[string]string{}}
	for line := range strings.Lines(text) {
		key, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
		name, rest, _ := strings.Cut(value, "=")
		switch key {
		case "target":
			o.target = value
		case "build-arg":
			o.args = append(o.args, value)
		case "label":
			o.labels = append(o.labels, value)
		case "context":
			o.contexts[name] = rest
			if !strings.Contains(rest, "://") {
				o.contexts[name] = filepath.Join(dir, rest)
			}
		case "secret":
			o.secrets[name] = filepath.Join(dir, "secret-"+name)
			write(t, o.secrets[name], []byte(rest))
		case "ssh":
			o.ssh = true
		case "allow":
			o.allow = append(o.allow, value)
		default:
			t.Fatalf("opts: unknown %q", line)
		}
	}
	return o
}

// epochOfCases is later than every file's time and earlier than now.
const epochOfCases = "1500000000"

// buildctl builds the case through a frontend: its name and what it needs.
func (c *dockerfile) buildctl(b *builders.Builder, dest, agent string, frontend ...string) *exec.Cmd {
	args := append([]string{"build", "--progress=plain", "--frontend"}, frontend...)
	context := filepath.Join(c.dir, "context")
	args = append(args, "--local", "context="+context, "--local", "dockerfile="+context,
		"--opt", "build-arg:SOURCE_DATE_EPOCH="+epochOfCases, "--output", "type=oci,rewrite-timestamp=true,dest="+dest)
	opt := func(s string) { args = append(args, "--opt", s) }
	if c.opts.target != "" {
		opt("target=" + c.opts.target)
	}
	for _, a := range c.opts.args {
		opt("build-arg:" + a)
	}
	for _, l := range c.opts.labels {
		opt("label:" + l)
	}
	for _, name := range slices.Sorted(maps.Keys(c.opts.contexts)) {
		source := c.opts.contexts[name]
		if !strings.Contains(source, "://") {
			key := fmt.Sprintf("of-%s-%d", c.number, len(args))
			args = append(args, "--local", key+"="+source)
			source = "local:" + key
		}
		opt("context:" + name + "=" + source)
	}
	for id, file := range c.opts.secrets {
		args = append(args, "--secret", "id="+id+",src="+file)
	}
	if c.opts.ssh {
		args = append(args, "--ssh", "default="+agent)
	}
	for _, right := range c.opts.allow {
		args = append(args, "--allow", right)
	}
	return b.Buildctl(args...)
}

// native builds the case by sysbuild itself.
func (c *dockerfile) native(out, cache, agent string) *exec.Cmd {
	j := job{Context: filepath.Join(c.dir, "context"), Args: c.opts.args, Cache: cache, Out: out}
	if c.opts.target != "" {
		j.Flags = append(j.Flags, "--stage", c.opts.target)
	}
	for _, l := range c.opts.labels {
		j.Flags = append(j.Flags, "--label", l)
	}
	for name, source := range c.opts.contexts {
		j.Flags = append(j.Flags, "--build-context", name+"="+source)
	}
	for id, file := range c.opts.secrets {
		j.Flags = append(j.Flags, "--secret", "id="+id+",src="+file)
	}
	if c.opts.ssh {
		j.Flags = append(j.Flags, "--ssh", "default="+agent)
	}
	for _, right := range c.opts.allow {
		j.Flags = append(j.Flags, "--allow", right)
	}
	j.Args = append(j.Args, "SOURCE_DATE_EPOCH="+epochOfCases)
	return j.command()
}
