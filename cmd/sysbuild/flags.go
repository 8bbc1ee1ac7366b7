package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

// what are the flags that say what is built.
type what struct {
	file      string
	targets   []string
	stage     string
	buildArgs []string
	contexts  []string
	platform  string
	labels    []string
	allow     someOf
	locked    bool
	// noNormalize are the rules that installations leave out.
	noNormalize someOf
	lockFile    string
}

func (w *what) flags(c *cobra.Command) {
	w.sources(c)
	f := c.Flags()
	f.StringArrayVarP(&w.targets, "target", "t", nil, "build only the TARGETs of this `NAME`, NAME:TAG or format")
	f.StringVar(&w.stage, "stage", "", "build only the TARGETs of this stage, a `NAME` or number")
	f.StringArrayVar(&w.labels, "label", nil, "add a label to every image: `NAME=VALUE`")
	w.noNormalize.words = normalize.Names()
	w.noNormalize.flag(c, "no-normalize", "leave this `RULE` out, by which what scriptlets write becomes the\nsame in every build (sysbuild explain)")
	f.BoolVar(&w.locked, "locked", false, "take exactly what the lock file says, and fail where the Sysfile\nasks for something else")
}

// sources are the flags that say what the Sysfile's names mean.
func (w *what) sources(c *cobra.Command) {
	f := c.Flags()
	f.StringVarP(&w.file, "file", "f", "", "the Sysfile, a `FILE`; - is standard input (default: the context's\nSysfile, its only *.sysbuild, or its Dockerfile)")
	f.StringArrayVar(&w.buildArgs, "build-arg", nil, "give an ARG a value: `NAME=VALUE`, or NAME for that of the environment")
	f.StringArrayVar(&w.contexts, "build-context", nil, "give one more context: `NAME=SOURCE`, a directory, docker-image://REF,\noci-layout://PATH[:TAG|@DIGEST], a git repository or https://… of a tar")
	f.StringVar(&w.platform, "platform", "", "build for this `OS/ARCH`, which must be the machine's own")
	w.allow.words = []string{compiler.AllowInsecure, compiler.AllowHostNetwork}
	w.allow.flag(c, "allow", "let RUN lines have this right that they ask for")
	f.StringVar(&w.lockFile, "lock-file", "", "the lock `FILE` (default: the Sysfile's name and .lock, beside it)")
}

// how are the flags that say how it is built.
type how struct {
	backend  *oneOf
	jobs     int
	cacheDir string
	// cacheKeep is what the cache is pruned down to after a build that added
	// to it, in bytes.
	cacheKeep byteSize
	progress  *oneOf
	given     given
	builder   builder
}

func newHow() how {
	return how{
		backend:  choice("auto", "auto", "native", "buildkit"),
		progress: choice("auto", progress.Modes...),
		// Some dozen base images with what they are made of.
		cacheKeep: 20e9,
	}
}

func (h *how) flags(c *cobra.Command) {
	h.backend.flag(c, "backend", "", "what runs the steps: this machine itself, or a BuildKit builder; auto is\nnative where that can run, else a builder that is found")
	h.builder.flags(c)
	h.progress.flag(c, "progress", "", "how progress is shown, on standard error")
	c.Flags().IntVar(&h.jobs, "jobs", 0, "how many steps run at once, a `NUMBER` (default: one a core)")
	cacheDirFlag(c, &h.cacheDir)
	h.given.flags(c)
	c.Flags().Var(&h.cacheKeep, "cache-keep", "prune the cache down to this `SIZE` after a build that added to it")
}

func cacheDirFlag(c *cobra.Command, dir *string) {
	c.Flags().StringVar(dir, "cache-dir", defaultCacheDir(), "the `DIR` where results and packages are kept between builds")
	homeless(c.Flags().Lookup("cache-dir"))
}

// homeless is the default of --cache-dir as help shows it, whoever asks.
func homeless(f *pflag.Flag) { f.DefValue = "~/.cache/sysbuild" }

// defaultCacheDir is the user's cache directory, or the machine's where a user
// has none. A variable that has no whole path counts as not set, as the XDG Base
// Directory Specification wants it: else each directory would get a cache.
func defaultCacheDir() string {
	if dir := os.Getenv("XDG_CACHE_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "sysbuild")
	}
	if home := os.Getenv("HOME"); filepath.IsAbs(home) {
		return filepath.Join(home, ".cache", "sysbuild")
	}
	return "/var/cache/sysbuild"
}

// pairs splits NAME=VALUE words. A word without "=" has the value that bare
// gives it; false leaves it out.
func pairs(flag string, words []string, bare func(name string) (string, bool)) (map[string]string, error) {
	m := map[string]string{}
	for _, word := range words {
		name, value, ok := strings.Cut(word, "=")
		if name == "" {
			return nil, usagef("--%s %q: it is NAME=VALUE", flag, word)
		}
		if (flag == "label" || flag == "build-arg") && !utf8.ValidString(word) { // an image's configuration is JSON
			return nil, usagef("--%s %q: it is not text in UTF-8", flag, word)
		}
		if !ok {
			if value, ok = bare(name); !ok {
				continue
			}
		}
		m[name] = value
	}
	return m, nil
}

// sorted writes pairs as NAME=VALUE.
func sorted(pairs map[string]string) []string {
	var words []string
	for _, name := range slices.Sorted(maps.Keys(pairs)) {
		words = append(words, name+"="+pairs[name])
	}
	return words
}

// nothing is the value of a bare word that must have none.
func nothing(string) (string, bool) { return "", true }

// checkPlatform refuses all platforms but the machine's own.
func checkPlatform(platform string, caps backend.Caps) error {
	own := runtime.GOOS + "/" + caps.Architecture
	switch platform {
	case "", own, caps.Architecture, aliases[caps.Architecture], runtime.GOOS + "/" + aliases[caps.Architecture]:
		return nil
	}
	return usagef("--platform %s: only the machine's own platform can be built yet: %s", platform, own)
}

// aliases are the kernel's words for Go's architectures.
var aliases = map[string]string{"amd64": "x86_64", "arm64": "aarch64", "386": "i386"}

// checkJobs refuses a number that means nothing.
func (h *how) checkJobs() error {
	if h.jobs < 0 {
		return usagef("--jobs %d: it is a number of steps, or 0 for one a core", h.jobs)
	}
	return nil
}

// absCacheDir makes the cache directory's path whole, since steps run
// elsewhere.
func absCacheDir(dir string) (string, error) {
	if dir == "" {
		return "", usagef("--cache-dir: it must name a directory")
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("cache directory %s: %w", dir, err)
	}
	return abs, nil
}
