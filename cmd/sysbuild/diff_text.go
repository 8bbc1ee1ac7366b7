package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend/image/compare"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
)

// signs stand before what changed, as in a diff.
var signs = map[compare.Change]string{compare.Added: "+", compare.Removed: "-"}

func sign(c compare.Change) string {
	if s, ok := signs[c]; ok {
		return s
	}
	return "~"
}

// print writes one line for each difference: nothing where there is none.
func (out *difference) print(to io.Writer) error {
	w := bufio.NewWriter(to)
	line := func(format string, args ...any) { fmt.Fprintln(w, progress.Clean(fmt.Sprintf(format, args...))) }
	if out.Config != nil {
		for _, c := range *out.Config {
			line("%s config %s%s", sign(c.Change), c.Key, fromTo(c.Change, c.From, c.To))
		}
	}
	if out.Packages != nil {
		for _, c := range *out.Packages {
			line("%s package %s%s%s", sign(c.Change), c.Name, fromTo(c.Change, c.From, c.To), kindOf(c.Change))
		}
	}
	if out.Files != nil {
		for _, c := range *out.Files {
			line("%s file %s%s", sign(c.Change), c.Path, fileDetail(c))
			for _, text := range reasons(c) {
				line("    %s", text)
			}
		}
	}
	return w.Flush()
}

// reasons say why a file that stayed differs, and where it comes from.
func reasons(c compare.FileChange) (out []string) {
	if c.Change != compare.Changed {
		return nil
	}
	for _, r := range c.Why {
		text := "why: " + r.Text
		if r.Rule != "" {
			text += " (rule " + r.Rule + ")"
		}
		out = append(out, text)
	}
	var whence []string
	if c.Package != "" {
		whence = append(whence, "of "+c.Package)
	}
	if c.Step != "" {
		whence = append(whence, "by "+c.Step)
	}
	if len(whence) > 0 {
		out = append(out, "from: "+strings.Join(whence, ", "))
	}
	return out
}

// fromTo is what a value was and is.
func fromTo(c compare.Change, from, to string) string {
	switch {
	case c == compare.Added && to != "":
		return ": " + to
	case c == compare.Removed && from != "":
		return ": " + from
	case c == compare.Added, c == compare.Removed:
		return ""
	case from == to:
		return ": " + from
	}
	return ": " + orNothing(from) + " → " + orNothing(to)
}

func orNothing(s string) string {
	if s == "" {
		return `""`
	}
	return s
}

// kindOf is the word for a package that stayed in another version.
func kindOf(c compare.Change) string {
	switch c {
	case compare.Upgraded, compare.Downgraded, compare.Rebuilt:
		return " (" + string(c) + ")"
	}
	return ""
}

// fileDetail is what a file that came or went is, and what of one that stayed
// differs.
func fileDetail(c compare.FileChange) string {
	switch c.Change {
	case compare.Added:
		return ": " + brief(c.To)
	case compare.Removed:
		return ": " + brief(c.From)
	}
	var parts []string
	for _, aspect := range c.What {
		parts = append(parts, aspect+change(aspect, c.From, c.To))
	}
	return ": " + strings.Join(parts, ", ")
}

// brief is a file in a few words.
func brief(f *compare.File) string {
	text := fmt.Sprintf("%s %s %d:%d", f.Type, f.Mode, f.UID, f.GID)
	switch f.Type {
	case "file":
		text += ", " + progress.Size(f.Size)
	case "symlink":
		text = "symlink to " + f.Link
	case "char", "block":
		text += ", " + f.Device
	}
	if f.HardTo != "" {
		text += ", hard links with " + f.HardTo
	}
	return text
}

// change says how an aspect differs, where that can be said in a word.
func change(aspect string, a, b *compare.File) string {
	was, is := "", ""
	switch aspect {
	case "type":
		was, is = a.Type, b.Type
	case "mode":
		was, is = a.Mode, b.Mode
	case "owner":
		was, is = fmt.Sprintf("%d:%d", a.UID, a.GID), fmt.Sprintf("%d:%d", b.UID, b.GID)
	case "size":
		was, is = fmt.Sprint(a.Size), fmt.Sprint(b.Size)
	case "device":
		was, is = a.Device, b.Device
	case "time":
		was, is = stamp(a.Time), stamp(b.Time)
	case "link":
		was, is = a.Link+a.HardTo, b.Link+b.HardTo
	case "xattr":
		return xattrNames(a, b)
	default:
		return ""
	}
	return " " + orNothing(was) + " → " + orNothing(is)
}

func stamp(seconds int64) string { return time.Unix(seconds, 0).UTC().Format(time.RFC3339) }

// xattrNames are the attributes that differ.
func xattrNames(a, b *compare.File) string {
	var names []string
	for _, name := range sortedKeys(a.Xattrs, b.Xattrs) {
		x, had := a.Xattrs[name]
		if y, has := b.Xattrs[name]; x != y || had != has {
			names = append(names, name)
		}
	}
	return " " + strings.Join(names, " ")
}

// sortedKeys are those of both.
func sortedKeys(a, b map[string]string) []string {
	all := maps.Clone(a)
	if all == nil {
		all = map[string]string{}
	}
	maps.Copy(all, b)
	return slices.Sorted(maps.Keys(all))
}
