package compare

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/backend/image/compare/why"
	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Side is one of two images that are compared.
type Side struct {
	Image    *open.Image
	Tree     *open.Tree
	Packages []open.Package // nil: they could not be read
}

// What is looked into at most: so many files, of so many bytes each.
const (
	maxLooks = 500
	maxLook  = 32 << 20
)

// OtherPackage is the kind of the reason that a file is of a package that is
// another one in the other image.
const OtherPackage = "package"

// Explain says of each change which package the file is of, which instruction
// made it, and why contents differ. It reads the images once more where there are
// contents to look into; of those behind the first 500 it says nothing.
func Explain(ctx context.Context, changes []FileChange, a, b Side) error {
	from, to := owners(changes, a.Packages), owners(changes, b.Packages)
	look := map[string]bool{}
	for i := range changes {
		c := &changes[i]
		was, is := from[c.Path], to[c.Path]
		side, owner := b, is
		if c.Change == Removed {
			side, owner = a, was
		}
		if owner != nil {
			c.Package = owner.NEVRA.String()
		}
		c.Step = side.step(c.Path)
		switch {
		case was != nil && is != nil && (was.NEVRA != is.NEVRA || was.Sum != is.Sum):
			c.Why = []why.Reason{{Kind: OtherPackage, Text: "the package is another one: " + was.NEVRA.String() + " → " + again(was, is)}}
		case len(look) < maxLooks && looksInto(c):
			look[c.Path] = true
		}
	}
	if len(look) == 0 {
		return nil
	}
	return contents(ctx, changes, look, a.Image, b.Image)
}

// again names the package that is there now.
func again(was, is *open.Package) string {
	if was.NEVRA == is.NEVRA {
		return "another build of it"
	}
	return is.NEVRA.String()
}

// looksInto says that contents differ that can be compared.
func looksInto(c *FileChange) bool {
	return c.Change == Changed && c.From.Type == "file" && c.To.Type == "file" && c.From.SHA256 != c.To.SHA256 && max(c.From.Size, c.To.Size) <= maxLook
}

// contents fills in why those differ that are looked into.
func contents(ctx context.Context, changes []FileChange, look map[string]bool, a, b *open.Image) error {
	keep := func(name string) int64 {
		if look[name] {
			return maxLook + 1<<20 // layers below may have had a larger one
		}
		return 0
	}
	from, to, err := open.Trees(ctx, a, b, open.Want{Keep: keep})
	if err != nil {
		return err
	}
	defer from.Close()
	for i := range changes {
		c := &changes[i]
		x, y := from.Content(c.Path), to.Content(c.Path)
		if !look[c.Path] || x == nil || y == nil {
			continue
		}
		was, err := io.ReadAll(x)
		if err != nil {
			return err
		}
		is, err := io.ReadAll(y)
		if err != nil {
			return err
		}
		c.Why = why.Contents(c.Path, was, is)
	}
	return nil
}

// step is what the history says of the layer that a name is of: one instruction,
// or which ones it may be, as a layer of several has one entry that is not empty.
// "" where it does not say.
func (s Side) step(name string) string {
	n, err := s.Tree.At(name)
	if err != nil {
		return ""
	}
	layers, last := [][]string{nil}, 0
	for _, h := range s.Image.History {
		if by := brief(h.CreatedBy); !h.EmptyLayer || makesFiles(by) {
			layers[last] = append(layers[last], by)
		}
		if !h.EmptyLayer {
			layers, last = append(layers, nil), last+1
		}
	}
	if last != len(s.Image.Layers) || n.Layer() >= last {
		return ""
	}
	const few = 4
	made := layers[n.Layer()]
	switch {
	case len(made) == 1:
		return made[0]
	case len(made) > few:
		return fmt.Sprintf("one of %d instructions, the last is %s", len(made), made[len(made)-1])
	}
	return "one of " + strings.Join(made, "; ")
}

// brief is an instruction on one line, cut where it is long.
func brief(by string) string {
	const most = 80
	by = strings.TrimSuffix(strings.Join(strings.Fields(by), " "), " # buildkit")
	if len(by) > most {
		by = strings.ToValidUTF8(by[:most], "") + "…"
	}
	return by
}

// makesFiles says that an instruction can.
func makesFiles(by string) bool {
	word, rest, _ := strings.Cut(by, " ")
	return slices.Contains([]string{"ADD", "COPY", "RUN", "WORKDIR"}, word) ||
		word == "YUM" && slices.ContainsFunc([]string{"install", "remove", "upgrade", "downgrade", "key"}, func(verb string) bool { return strings.HasPrefix(rest, verb) })
}

// owners are the packages that changed files are of. Packages name directories
// such as /lib64 that have become links to those in /usr.
func owners(changes []FileChange, packages []open.Package) map[string]*open.Package {
	out := map[string]*open.Package{}
	wanted := map[string]string{}
	for _, c := range changes {
		wanted[c.Path] = c.Path
		if rest, ok := strings.CutPrefix(c.Path, "/usr"); ok && slices.ContainsFunc(merged, func(dir string) bool { return strings.HasPrefix(rest, dir) }) {
			wanted[rest] = c.Path
		}
	}
	for i, p := range packages {
		if p.Header == nil {
			continue
		}
		files, err := p.Header.Files()
		if err != nil {
			continue // a database that says nonsense names no owner
		}
		for _, f := range files {
			if name, ok := wanted[f.Path]; ok && out[name] == nil {
				out[name] = &packages[i]
			}
		}
	}
	return out
}

// merged are directories that distributions moved into /usr.
var merged = []string{"/bin/", "/sbin/", "/lib/", "/lib64/"}

// Packed says why the bytes of two images of one kind differ that hold the same
// files and say the same; "" where nothing is known of it.
func Packed(a, b *open.Image) string {
	if a.Kind != b.Kind || a.Digest == "" || b.Digest == "" || a.Digest == b.Digest {
		return ""
	}
	if len(a.Layers) != len(b.Layers) {
		return "the same files lie in other layers"
	}
	for n := range a.Layers {
		x, y := a.Layers[n], b.Layers[n]
		switch {
		case x.DiffID != y.DiffID:
			return "a layer's tar stream differs: the order of its files, or times below a second"
		case x.Digest != y.Digest:
			return "a layer is compressed otherwise"
		}
	}
	if !slices.EqualFunc(a.History, b.History, func(x, y ir.History) bool {
		return x.CreatedBy == y.CreatedBy && x.Created.Equal(y.Created) && x.Comment == y.Comment
	}) {
		return "the histories differ"
	}
	return "the documents of the image differ, or its names"
}
