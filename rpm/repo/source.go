package repo

import (
	"bytes"
	"cmp"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/artifact"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// source is where a repository is to be had.
type source struct {
	bases  []string // without a slash at the end; most wanted first
	repomd []pin    // what repomd.xml may be, as a metalink says; nil: anything
}

type pin struct {
	digest string
	size   int64
}

func findSource(ctx context.Context, cfg Config, fetcher fetch.Fetcher) (source, error) {
	var src source
	for _, u := range cfg.BaseURLs {
		base, err := cleanBase(u)
		if err != nil {
			return source{}, err
		}
		src.bases = append(src.bases, base)
	}
	list := cmp.Or(cfg.Metalink, cfg.MirrorList)
	if list == "" {
		return src, nil
	}
	f, err := fetcher.Fetch(ctx, fetch.Request{URLs: []string{list}, Limit: mirrorLimit, Label: cfg.label("mirrors")})
	if err != nil {
		return source{}, err
	}
	text, err := readAll(f.Path, mirrorLimit)
	if err != nil {
		return source{}, err
	}
	if cfg.Metalink != "" || bytes.Contains(text, []byte("<metalink")) {
		err = src.addMetalink(text)
	} else {
		err = src.addMirrors(text, strings.HasPrefix(list, "file://"))
	}
	if err == nil && len(src.bases) == 0 {
		err = errors.New("names no http or https server")
	}
	if err != nil {
		return source{}, fmt.Errorf("%s: %w", list, err)
	}
	src.bases = src.bases[:min(len(src.bases), max(mostBaseURLs, len(cfg.BaseURLs)))]
	return src, nil
}

func cleanBase(raw string) (string, error) {
	u, err := url.Parse(strings.TrimSpace(raw))
	if err != nil {
		return "", fmt.Errorf("baseurl %q: %w", raw, err)
	}
	switch u.Scheme {
	case "http", "https", "file":
	case "oci": // LoadArtifact's, whose manifest has its digest
		if _, err := artifact.Parse(u.String()); err != nil {
			return "", fmt.Errorf("baseurl %w", err)
		}
	default:
		return "", fmt.Errorf("baseurl %q: begins with none of file://, http://, https://, oci://", raw)
	}
	u.Path = strings.TrimRight(u.Path, "/")
	u.RawPath = strings.TrimRight(u.RawPath, "/")
	return u.String(), nil
}

// addMirrors reads one URL a line. Only a list that is local itself may name
// local directories.
func (s *source) addMirrors(text []byte, local bool) error {
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		base, err := cleanBase(line)
		if err != nil || strings.HasPrefix(base, artifact.Scheme) || strings.HasPrefix(base, "file:") && !local {
			continue // such as rsync:// and ftp://
		}
		if !slices.Contains(s.bases, base) {
			s.bases = append(s.bases, base)
		}
	}
	return nil
}

// metalink is the form of Fedora's mirror manager (metalink 3.0).
type metalink struct {
	Files []metalinkFile `xml:"files>file"`
}

type metalinkFile struct {
	Name       string         `xml:"name,attr"`
	Size       int64          `xml:"size"`
	Hashes     []metalinkHash `xml:"verification>hash"`
	Alternates []struct {
		Size   int64          `xml:"size"`
		Hashes []metalinkHash `xml:"verification>hash"`
	} `xml:"alternates>alternate"`
	URLs []metalinkURL `xml:"resources>url"`
}

type metalinkURL struct {
	Preference int    `xml:"preference,attr"`
	URL        string `xml:",chardata"`
}

type metalinkHash struct {
	Type string `xml:"type,attr"`
	Sum  string `xml:",chardata"`
}

func (s *source) addMetalink(text []byte) error {
	var m metalink
	if err := xml.Unmarshal(text, &m); err != nil {
		return fmt.Errorf("metalink: %w", err)
	}
	i := slices.IndexFunc(m.Files, func(f metalinkFile) bool { return f.Name == "repomd.xml" })
	if i < 0 {
		return errors.New("metalink: does not tell of repomd.xml")
	}
	f := m.Files[i]
	s.addPin(f.Hashes, f.Size)
	for _, a := range f.Alternates {
		s.addPin(a.Hashes, a.Size)
	}
	if s.repomd == nil {
		return errors.New("metalink: has no sha256 or sha512 of repomd.xml")
	}
	slices.SortStableFunc(f.URLs, func(a, b metalinkURL) int {
		return cmp.Compare(b.Preference, a.Preference)
	})
	for _, u := range f.URLs {
		base, ok := strings.CutSuffix(strings.TrimSpace(u.URL), "/"+repomdPath)
		if !ok {
			continue
		}
		base, err := cleanBase(base)
		if err == nil && strings.HasPrefix(base, "http") && !slices.Contains(s.bases, base) {
			s.bases = append(s.bases, base)
		}
	}
	return nil
}

// addPin takes the strongest hash.
func (s *source) addPin(hashes []metalinkHash, size int64) {
	for _, alg := range []string{"sha512", "sha256"} {
		for _, h := range hashes {
			if h.Type == alg {
				s.repomd = append(s.repomd, pin{alg + ":" + strings.TrimSpace(h.Sum), size})
				return
			}
		}
	}
}

func readAll(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(b)) > limit {
		err = fmt.Errorf("%s: more than %d bytes", path, limit)
	}
	return b, err
}
