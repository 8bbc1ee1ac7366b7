package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/lsp"
)

const lspHelp = `Serve editors: the language server protocol (3.17) over standard input and
output. An editor starts it, once, and asks it for what sysbuild check finds, for
fixes, completion, where names come from, formatting and more, while files are
being written. It builds nothing and asks no network: of packages it knows what
the cache holds of their repositories since the last build.

  Neovim      vim.lsp.start({ name = 'sysbuild', cmd = { 'sysbuild', 'lsp' } })
  Emacs       (add-to-list 'eglot-server-programs '(sysfile-mode . ("sysbuild" "lsp")))
  Helix       [language-server.sysbuild]  command = "sysbuild"  args = ["lsp"]

docs/editors.md has more, and what can be set.`

const lspExample = `  sysbuild lsp
  sysbuild lsp --log /tmp/sysbuild-lsp.log`

// lspDelay is how long typing must pause before findings are told.
const lspDelay = 80 * time.Millisecond

// serving are the flags of lsp.
type serving struct{ cacheDir, log string }

func lspCommand(std streams) *cobra.Command {
	var s serving
	c := &cobra.Command{
		Use:     "lsp",
		Short:   "Serve editors, by the language server protocol",
		Long:    lspHelp,
		Example: lspExample,
		Args:    arguments(0, 0),
		RunE:    func(c *cobra.Command, _ []string) error { return s.serve(c, std) },
	}
	cacheDirFlag(c, &s.cacheDir)
	c.Flags().StringVar(&s.log, "log", "", "a `FILE` that gets a line for each request")
	c.Flags().Bool("stdio", true, "speak over standard input and output, which is what it does")
	_ = c.Flags().MarkHidden("stdio") // some editors always give it
	return c
}

func (s serving) serve(c *cobra.Command, std streams) error {
	dir, err := absCacheDir(s.cacheDir)
	if err != nil {
		return err
	}
	o := lsp.Options{Version: ownBuildInfo().Version, Facts: newFacts(filepath.Join(dir, "fetch")), Delay: lspDelay}
	if s.log != "" {
		f, err := os.OpenFile(s.log, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
		if err != nil {
			return usagef("--log %s: %w", s.log, cause(err))
		}
		defer f.Close()
		o.Log = f
	}
	orderly, err := lsp.Serve(c.Context(), std.in, unclosed{std.out}, o)
	if err == nil && !orderly {
		err = errors.New("lsp: the editor went away without a shutdown")
	}
	return err
}

// unclosed is standard output for what would close it.
type unclosed struct{ io.Writer }

// Close implements io.Closer.
func (unclosed) Close() error { return nil }
