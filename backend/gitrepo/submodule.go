package gitrepo

import (
	"fmt"
	"io"
	"net/url"
	"path"
	"strings"

	"github.com/go-git/go-git/v5/config"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/object"
)

// maxModules bounds a .gitmodules, in bytes.
const maxModules = 1 << 20

// submodule writes the commit of another repository that a tree names.
func (w *writer) submodule(s *source, commit plumbing.Hash, at, in string) error {
	if !w.modules {
		return nil
	}
	if s.nested >= maxNested {
		return fmt.Errorf("%s: more than %d submodules inside of one another", in, maxNested)
	}
	if s.names == nil {
		var err error
		if s.names, err = readModules(s.top); err != nil {
			return fmt.Errorf(".gitmodules: %w", err)
		}
	}
	text, ok := s.names[in]
	if !ok {
		return &Error{URL: s.url, Err: fmt.Errorf("%s is a submodule, and .gitmodules does not say of which repository", in),
			hint: "leave submodules out: ?submodules=false behind the URL"}
	}
	remote, err := moduleURL(s.url, text)
	if err != nil {
		return &Error{URL: s.url, Err: fmt.Errorf("submodule %s: %w", in, err)}
	}
	return w.commit(Checkout{URL: remote, Commit: commit.String()}, at, s.nested+1)
}

// readModules gives the URLs of .gitmodules by their paths.
func readModules(top *object.Tree) (map[string]string, error) {
	names := map[string]string{}
	f, err := top.File(".gitmodules")
	if err != nil {
		return names, nil // there is none
	}
	if f.Size > maxModules {
		return nil, fmt.Errorf("%d bytes, and %d are the most", f.Size, maxModules)
	}
	r, err := f.Reader()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	text, err := io.ReadAll(io.LimitReader(r, maxModules))
	if err != nil {
		return nil, err
	}
	m := config.NewModules()
	if err := m.Unmarshal(text); err != nil {
		return nil, err
	}
	for _, sub := range m.Submodules {
		names[path.Clean(sub.Path)] = sub.URL
	}
	return names, nil
}

// moduleURL is the URL of a submodule, which may be relative to its parent's:
// git-submodule(1), "add". Nothing of the builder's own file system is meant.
func moduleURL(parent, text string) (string, error) {
	if strings.HasPrefix(text, "./") || strings.HasPrefix(text, "../") {
		return relative(parent, text)
	}
	switch scheme, _, ok := strings.Cut(text, "://"); {
	case ok && (scheme == "https" || scheme == "http" || scheme == "ssh" || scheme == "git"):
		return text, nil
	case !ok && strings.Contains(text, ":") && !strings.HasPrefix(text, "-") && !strings.HasPrefix(text, "/"):
		return text, nil // USER@HOST:PATH
	}
	return "", fmt.Errorf("%q is no URL of http, https, ssh or git", text)
}

func relative(parent, text string) (string, error) {
	if !strings.Contains(parent, "://") {
		host, dir, _ := strings.Cut(parent, ":")
		return host + ":" + strings.TrimPrefix(path.Join("/", dir, text), "/"), nil
	}
	u, err := url.Parse(parent)
	if err != nil {
		return "", err
	}
	u.Path, u.RawPath = path.Join("/", u.Path, text), ""
	return u.String(), nil
}
