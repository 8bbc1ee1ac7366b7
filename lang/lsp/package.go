package lsp

import (
	"context"
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// maxPackages bounds how many packages are offered at once.
const maxPackages = 200

// packages completes a package's name, or a file of one in the context.
func (c *completer) packages() {
	if strings.HasPrefix(c.partial, "./") {
		c.files(c.partial, false)
		return
	}
	line := c.before()
	found := c.view.server.opts.Facts.Packages(c.ctx, c.view.repositories(line), c.partial, maxPackages+1)
	if len(found) > maxPackages {
		found, c.list.IsIncomplete = found[:maxPackages], true
	}
	for _, p := range found {
		c.add(protocol.CompletionItem{
			Label: p.Name, Kind: protocol.KindModule, Detail: p.Version + " " + p.Repository,
			Data: &protocol.CompletionData{URI: c.view.server.uriOf(c.view.path), Line: line, Package: p.Name},
		}, len(c.partial), p.Name)
	}
}

// resolve tells more of an item: of a package what its repository says.
func (s *server) resolve(ctx context.Context, item protocol.CompletionItem) (protocol.CompletionItem, error) {
	if item.Data == nil {
		return item, nil
	}
	v := s.view(pathOf(item.Data.URI))
	if v.tree == nil {
		return item, nil
	}
	if p := v.pkg(ctx, item.Data.Line, item.Data.Package); p != nil {
		doc := markup(s.client.TextDocument.Completion.CompletionItem.DocumentationFormat, p.page())
		item.Documentation = &doc
	}
	return item, nil
}

// pkg is a package that a line may name; nil where its repositories have none of
// that name, or are not at hand.
func (v *view) pkg(ctx context.Context, line int, name string) *Package {
	for _, p := range v.server.opts.Facts.Packages(ctx, v.repositories(line), name, 1) {
		if p.Name == name {
			return &p
		}
	}
	return nil
}

// page is what is said of a package.
func (p *Package) page() string {
	return fmt.Sprintf("**%s** %s (%s)\n\n%s\n\n%s, %s installed; %s; from %s", p.Name, p.Version, p.Arch, p.Summary,
		size(p.Size), size(p.Installed), p.License, p.Repository)
}

// size is a number of bytes for people.
func size(n int64) string {
	const unit = 1000
	left := float64(n)
	for _, name := range []string{"B", "kB", "MB"} {
		if left < unit {
			return strings.TrimSuffix(fmt.Sprintf("%.1f", left), ".0") + " " + name
		}
		left /= unit
	}
	return fmt.Sprintf("%.1f GB", left)
}
