package sysbuild

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/sysbuild/sysbuild/"

// layers says which of our own packages, and which of the libraries that are
// bound to one place, a package may import. A pattern that ends in "/..." takes
// what lies below it too. Every arrow points left: lang, compiler, backend, cmd.
var layers = []struct {
	pkg string
	may []string
}{
	{"lang/diag", nil},
	{"lang/instr", []string{"lang/pattern"}},
	{"lang/pattern", []string{"internal/needs"}},
	{"lang/template", nil},
	{"lang/syntax", []string{"lang/diag", "lang/instr", participle}},
	{"lang/check", []string{"lang/...", buildkitShell}},
	{"lang/check/lint", []string{"lang/..."}},
	{"lang/convert", []string{"lang/..."}},
	{"lang/lsp/...", []string{"lang/..."}},
	{"lang/scaffold", []string{"lang/..."}},
	{"rpm/...", []string{"rpm/..."}},
	{"compiler/ir", []string{"lang/diag"}},
	{"compiler/...", []string{"lang/...", "compiler/...", "rpm/..."}},
	{"backend", []string{"lang/diag", "compiler/ir"}},
	{"backend/backendtest", []string{"backend", "compiler/ir", "internal/..."}},
	{"backend/changeset", []string{"backend", "compiler/ir", "lang/diag", "rpm/owners"}},
	{"backend/store", []string{"backend", "compiler/ir", "lang/diag", "lang/instr", "rpm/sha256mb"}},
	{"backend/registry", []string{"compiler/ir", "lang/diag", "lang/instr", "rpm/artifact", "rpm/fetch", ggcr}},
	{"backend/gitrepo", []string{"rpm/guard", "rpm/install/inroot"}},
	{"backend/image", []string{"backend", "backend/image/bypackage", "compiler/ir", "lang/diag", "lang/instr", "lang/pattern", appc, ggcr, imagespec, runtimeTools}},
	{"backend/image/open", []string{"backend/changeset", "backend/native/ocidir", "backend/native/unpack", "backend/registry", "compiler/ir", "rpm/...", appc}},
	{"backend/image/bypackage", []string{"compiler/ir", "rpm/..."}},
	{"backend/image/provenance", []string{"compiler/ir"}},
	{"backend/image/sbom", []string{"backend/image/open", "compiler/ir", "rpm/..."}},
	{"backend/image/compare", []string{"backend/image/compare/why", "backend/image/open", "compiler/ir", "rpm/..."}},
	{"backend/image/compare/why", []string{"rpm/..."}},
	{"backend/native/...", []string{"backend", "backend/native/...", "backend/changeset", "backend/image/open", "backend/store", "backend/registry", "backend/gitrepo", "compiler/ir", "lang/diag", "rpm/..."}},
	{"backend/step", []string{"backend", "backend/changeset", "backend/image", "backend/native/ocidir", "backend/native/unpack", "compiler/ir", "lang/diag", "rpm/..."}},
	{"backend/buildkit/gateway", []string{"backend", "backend/buildkit/...", "backend/image", "backend/step", "compiler/...", "lang/...", "rpm/fetch", "rpm/guard", buildkit, imagespec}},
	{"backend/buildkit/...", []string{"backend", "backend/buildkit/...", "backend/changeset", "backend/image", "backend/native/ocidir", "backend/registry", "backend/step", "backend/store", "compiler/ir", "lang/diag", "lang/instr", "lang/pattern", "rpm/artifact", "rpm/fetch", "rpm/guard", buildkit, ggcr, imagespec}},
	{"host", []string{"backend/changeset", "backend/image", "backend/image/open", "backend/native/unpack", "backend/registry", "compiler/ir", "lang/template", "rpm/install/inroot"}},
	{"cmd/sysbuild/...", []string{"cmd/sysbuild/...", "lang/...", "compiler/...", "rpm/...", "backend/...", "host"}},
	{"internal/runtimes", []string{"internal/...", runtimeTools}},
	{"internal/editors", []string{"lang/instr"}},
	{"internal/...", []string{"internal/...", "rpm/..."}},
}

const (
	participle    = "github.com/alecthomas/participle/v2/..."
	buildkit      = "github.com/moby/buildkit/..."
	buildkitShell = "github.com/moby/buildkit/frontend/dockerfile/shell"
	ggcr          = "github.com/google/go-containerregistry/..."
	imagespec     = "github.com/opencontainers/image-spec/..."
	appc          = "github.com/appc/spec/..."
	runtimeTools  = "github.com/opencontainers/runtime-tools/..."
)

// bound are the libraries that only the packages above may import.
var bound = []string{participle, buildkit, ggcr, imagespec, appc, runtimeTools}

// libraries are the others, each with the reason it is here.
var libraries = map[string]string{
	"github.com/ProtonMail/go-crypto/...":           "OpenPGP keys and signatures; no one should write their own",
	"github.com/klauspost/compress/...":             "gzip and zstd several times faster than the standard library",
	"github.com/therootcompany/xz":                  "the fastest xz reader in Go: payloads of EL7",
	"github.com/ulikunitz/xz/...":                   "lzma payloads, which the faster reader does not take",
	"github.com/creachadair/jrpc2/...":              "JSON-RPC in the framing of the language server protocol, with its order and cancelling",
	"github.com/yuin/gopher-lua/...":                "runs <lua> scriptlets in process",
	"github.com/spf13/cobra":                        "commands, flags, help, completion",
	"github.com/spf13/pflag":                        "cobra's flags",
	"github.com/google/rpmpack":                     "makes package files for the demo and the tests",
	"github.com/sirupsen/logrus":                    "what BuildKit's libraries log by: they are told to be quiet",
	"github.com/containerd/platforms":               "platforms as BuildKit writes and compares them",
	"github.com/moby/docker-image-spec/...":         "the image configuration that BuildKit's exporters take",
	"github.com/tonistiigi/fsutil/...":              "how BuildKit takes directories from a client",
	"golang.org/x/crypto/x509roots/fallback/bundle": "certificate authorities in a step that has no files",
	"github.com/docker/go-units":                    "the units of a mount's size, as docker reads them",
	"github.com/moby/sys/signal":                    "STOPSIGNAL by docker's own words",
	"github.com/moby/sys/user":                      "USER by a root's accounts, by docker's own code",
	"github.com/moby/patternmatcher/...":            ".dockerignore's patterns as docker reads them",
	"github.com/moby/profiles/seccomp":              "docker's own system call filter, kept by its authors",
	"github.com/opencontainers/runtime-spec/...":    "the types of docker's system call filter, and of a runtime's configuration",
	"github.com/elastic/go-seccomp-bpf/...":         "assembles a system call filter without libseccomp",
	"github.com/rogpeppe/go-internal/diff":          "unified diffs, in time that no input makes long",
	"github.com/opencontainers/go-digest":           "the type that image-spec's digests have",
	"github.com/docker/cli/cli/config/...":          "credentials in docker's form, and its helpers",
	"github.com/go-git/go-git/v5/...":               "git's protocol, packs and objects without a git program",
	"github.com/go-git/go-billy/v5/osfs":            "where that library keeps a pack, below one directory",
	"golang.org/x/crypto/ssh/...":                   "users' SSH keys for steps; no one should write their own",
	"github.com/github/go-spdx/v2/...":              "which licences are SPDX expressions, by its list",
	"github.com/package-url/packageurl-go":          "package URLs, whose escapes have rules of their own",
	"golang.org/x/sync/...":                         "groups of goroutines that end together",
	"golang.org/x/sys/...":                          "the kernel's calls: mounts, namespaces, openat2, xattrs",
	"golang.org/x/tools/txtar":                      "the back ends' test vectors as text files",
	"mvdan.cc/sh/v3/syntax":                         "the shell of RUN: its errors, its lints, its layout, what convert may move",
	"github.com/BurntSushi/toml":                    "what dnf 5 keeps in a root file system, hostile input; the reference parser of TOML for Go",
	"go.yaml.in/yaml/v3":                            "modules.yaml of repositories, hostile input that it bounds; kept by YAML's own organisation",
	"golang.org/x/term":                             "a terminal's width",
	"github.com/xeipuuv/gojsonschema":               "a runtime's configuration against its specification's schema, in tests",
	"github.com/rivo/uniseg":                        "how wide a character is on a terminal",
}

func TestImports(t *testing.T) {
	eachFile(t, func(t *testing.T, name string, file *ast.File, _ *token.FileSet) {
		pkg := path.Dir(filepath.ToSlash(name))
		for _, spec := range file.Imports {
			p, _ := strconv.Unquote(spec.Path.Value)
			if why := refuse(pkg, p); why != "" {
				t.Errorf("%s imports %s: %s", name, p, why)
			}
		}
	})
}

// TestLibrariesAreUsed holds the list to what is there: a row that nothing
// imports is stale.
func TestLibrariesAreUsed(t *testing.T) {
	used := map[string]bool{}
	eachFile(t, func(_ *testing.T, _ string, file *ast.File, _ *token.FileSet) {
		for _, spec := range file.Imports {
			p, _ := strconv.Unquote(spec.Path.Value)
			for pattern := range libraries {
				used[pattern] = used[pattern] || match(pattern, p)
			}
		}
	})
	for pattern := range libraries {
		if !used[pattern] {
			t.Errorf("%s: nothing imports it; take its line out", pattern)
		}
	}
}

// refuse says why pkg may not import p; "" when it may.
func refuse(pkg, p string) string {
	if !strings.Contains(strings.SplitN(p, "/", 2)[0], ".") {
		return "" // the standard library
	}
	ours, isOurs := strings.CutPrefix(p, module)
	if isOurs || matchAny(bound, p) {
		if isOurs {
			p = ours
		}
		for _, l := range layers {
			if match(l.pkg, pkg) {
				if matchAny(l.may, p) {
					return ""
				}
				return "not in its row of the table"
			}
		}
		return "the package has no row in the table"
	}
	for pattern := range libraries {
		if match(pattern, p) {
			return ""
		}
	}
	return "a new library is a line in this file, with its reason"
}

func match(pattern, p string) bool {
	if prefix, ok := strings.CutSuffix(pattern, "/..."); ok {
		return p == prefix || strings.HasPrefix(p, prefix+"/")
	}
	return p == pattern
}

func matchAny(patterns []string, p string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool { return match(pattern, p) })
}

// eachFile parses every Go file of the module that is no test.
func eachFile(t *testing.T, visit func(*testing.T, string, *ast.File, *token.FileSet)) {
	t.Helper()
	fset := token.NewFileSet()
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || name != "." && nested(name)):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		visit(t, name, file, fset)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// nested is true for the directory of another module.
func nested(dir string) bool {
	matches, _ := filepath.Glob(filepath.Join(dir, "go.mod"))
	return len(matches) > 0
}
