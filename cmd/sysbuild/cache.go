package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/native/rootless"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
)

const cacheHelp = `Look after what builds keep: results of steps, cache mounts, unpacked packages,
downloads, and finished images. All of it can be made again; removing it costs
time and changes no image. Builds prune it themselves, down to --cache-keep.`

const lsHelp = `List what is in the cache, the longest unused first: of each thing its kind, its
size, when it was last used, and its name or the instruction that made it. The
sum stands on standard error. With --format json it is an object whose list
entries has the keys kind, name, size (bytes that removing it frees) and used.`

const pruneHelp = `Remove what was not used for long, or the longest unused until a size is left;
with both, what either says. Where too much is kept, finished images go first:
the results of steps make them again in moments. What a build uses right now
stays.`

const verifyHelp = `Read all that the cache has anew: downloads, finished steps, unpacked packages,
finished images. Hold each against its digest, and remove what has changed, with
the steps that stand on it: the next build makes it again. Do it after a crash, or
where a disk is not to be trusted. It says what has changed, file by file, and ends
with status 1 where anything had. What steps write to cache mounts is their own,
and is not looked at.`

const clearHelp = `Remove everything that builds keep. Do it where the cache is in doubt, or before
sysbuild is removed; the next build does everything anew. Without a cache it does
nothing.`

const lsExample = `  sysbuild cache ls
  sysbuild cache ls --format json | jq '[.entries[].size] | add'`

const verifyExample = `  sysbuild cache verify
  sysbuild cache verify --cache-dir /srv/cache`

const clearExample = `  sysbuild cache clear
  sysbuild cache clear --cache-dir /srv/cache`

const cacheExample = `  sysbuild cache ls
  sysbuild cache prune --older-than 30d --keep-bytes 10GB
  sysbuild cache clear`

const pruneExample = `  sysbuild cache prune --keep-bytes 10GB
  sysbuild cache prune --older-than 30d`

// cacheTool is the cache command: its flags.
type cacheTool struct {
	dir    string
	format *oneOf
	keep   byteSize
	age    age
	std    streams
}

func cacheCommand(std streams) *cobra.Command {
	t := &cacheTool{format: choice("text", "text", "json"), std: std}
	c := &cobra.Command{Use: "cache", Short: "Look after what builds keep", Long: cacheHelp, Example: cacheExample, Args: noSuchCommand, RunE: showHelp}
	c.PersistentFlags().StringVar(&t.dir, "cache-dir", defaultCacheDir(), "the cache's `DIR`")
	homeless(c.PersistentFlags().Lookup("cache-dir"))
	ls := &cobra.Command{Use: "ls", Short: "List what is in the cache, the longest unused first", Long: lsHelp, Example: lsExample, Args: arguments(0, 0), RunE: t.on(t.list)}
	t.format.flag(ls, "format", "", "how it is printed")
	prune := &cobra.Command{Use: "prune", Short: "Remove what was not used for long", Long: pruneHelp, Example: pruneExample, Args: arguments(0, 0), RunE: t.onContext(t.prune)}
	prune.Flags().Var(&t.keep, "keep-bytes", "remove the longest unused until this `SIZE` is left, such as 500MB or 10GiB")
	prune.Flags().Var(&t.age, "older-than", "remove what was not used for this `TIME`, such as 12h or 30d")
	c.AddCommand(ls, prune,
		&cobra.Command{Use: "verify", Short: "Read all of it anew and remove what has changed", Long: verifyHelp, Example: verifyExample, Args: arguments(0, 0), RunE: t.onContext(t.verify)},
		&cobra.Command{Use: "clear", Short: "Remove everything", Long: clearHelp, Example: clearExample, Args: arguments(0, 0), RunE: t.onContext(t.clear)},
	)
	return c
}

// caches are the parts of a cache directory.
type caches struct {
	*store.Store
	images *image.Cache
}

// on opens the cache for a command.
func (t *cacheTool) on(do func(caches) error) func(*cobra.Command, []string) error {
	return t.onContext(func(_ context.Context, c caches) error { return do(c) })
}

// onContext opens the cache for a command that may take long.
func (t *cacheTool) onContext(do func(context.Context, caches) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, _ []string) error {
		if err := ifCan(rootless.Enter); err != nil { // steps' files may have other owners than the user
			return err
		}
		dir, err := absCacheDir(t.dir)
		if err != nil {
			return err
		}
		if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintf(t.std.err, "%s: there is no cache yet\n", dir)
			return nil
		}
		s, err := store.Open(dir)
		if err != nil {
			return err
		}
		return errors.Join(do(cmd.Context(), caches{s, image.NewCache(imageCache(dir))}), s.Close())
	}
}

// entry is one thing in the cache, in the form of `cache ls --format json`.
type entry struct {
	Kind string    `json:"kind"`
	Name string    `json:"name"`
	Size int64     `json:"size"` // bytes that removing it frees
	Used time.Time `json:"used"`
}

// entries are all that is there.
func (c caches) entries() ([]entry, error) {
	kept, err := c.List()
	if err != nil {
		return nil, err
	}
	out := []entry{}
	for _, e := range kept {
		out = append(out, entryOf(e))
	}
	images, err := c.images.List()
	for _, e := range images {
		out = append(out, entry{"image", e.Output, e.Size, e.Used})
	}
	return out, err
}

func entryOf(e store.Entry) entry {
	name := e.Name
	if e.Title != "" {
		name = e.Title
	}
	return entry{e.Kind, name, e.Size, e.Used}
}

func (t *cacheTool) list(c caches) error {
	entries, err := c.entries()
	if err != nil {
		return err
	}
	if t.format.value == "json" {
		enc := json.NewEncoder(t.std.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(map[string]any{"entries": entries})
	}
	if err := writeEntries(t.std.out, entries); err != nil {
		return err
	}
	_, err = fmt.Fprintf(t.std.err, "%s\n", amount(entries))
	return err
}

func writeEntries(w io.Writer, entries []entry) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "KIND\tSIZE\tUSED\tNAME")
	for _, e := range entries {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", e.Kind, progress.Size(e.Size), e.Used.UTC().Format(time.DateTime), progress.Clean(e.Name))
	}
	return table.Flush()
}

// amount is how many entries there are, and how much.
func amount(entries []entry) string {
	var total int64
	for _, e := range entries {
		total += e.Size
	}
	noun := "entries"
	if len(entries) == 1 {
		noun = "entry"
	}
	return fmt.Sprintf("%d %s, %s", len(entries), noun, progress.Size(total))
}
