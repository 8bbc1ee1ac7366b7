package repo

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// repomd is repomd.xml.
//
// Source: https://createrepo.baseurl.org/, libdnf's and librepo's readers.
type repomd struct {
	XMLName  xml.Name `xml:"repomd"`
	Revision string   `xml:"revision"`
	Data     []data   `xml:"data"`
}

// data is one metadata file.
type data struct {
	Type         string   `xml:"type,attr"`
	Checksum     checksum `xml:"checksum"`
	OpenChecksum checksum `xml:"open-checksum"`
	Location     location `xml:"location"`
	Size         int64    `xml:"size"`
	OpenSize     int64    `xml:"open-size"`
}

type checksum struct {
	Type string `xml:"type,attr"`
	Sum  string `xml:",chardata"`
}

type location struct {
	Base string `xml:"base,attr"`
	Href string `xml:"href,attr"`
}

// digest gives "sha256:…", "" where there is none.
func (c checksum) digest() string {
	sum := strings.ToLower(strings.TrimSpace(c.Sum))
	if sum == "" {
		return ""
	}
	return digestAlg(c.Type) + ":" + sum
}

// digestAlg gives createrepo's old name of SHA-1 its own.
func digestAlg(kind string) string {
	if kind = strings.ToLower(kind); kind == "sha" {
		return "sha1"
	}
	return kind
}

// find gives the file of a repository's metadata that is of the first of kinds
// that it has.
func (r *Repo) find(kinds ...string) (data, bool) {
	for _, kind := range kinds {
		for _, d := range r.data {
			if d.Type == kind {
				return d, true
			}
		}
	}
	return data{}, false
}

func fetchRepomd(ctx context.Context, cfg Config, src source, bases []string, fetcher fetch.Fetcher) (*repomd, fetch.File, error) {
	req := fetch.Request{Limit: repomdLimit, Label: cfg.label("repomd.xml")}
	urls, err := location{Href: repomdPath}.urls(bases)
	if err != nil {
		return nil, fetch.File{}, err
	}
	req.URLs = urls
	f, err := fetchPinned(ctx, req, src.repomd, fetcher)
	if err != nil {
		return nil, f, err
	}
	text, err := readAll(f.Path, repomdLimit)
	if err != nil {
		return nil, f, err
	}
	if len(bytes.TrimSpace(text)) == 0 {
		return nil, f, fmt.Errorf("%s: is empty", f.URL)
	}
	var md repomd
	if err := xml.Unmarshal(text, &md); err != nil {
		return nil, f, fmt.Errorf("%s: not a repomd.xml: %w", f.URL, err)
	}
	for _, d := range md.Data {
		if err := d.check(); err != nil {
			return nil, f, fmt.Errorf("%s: %w", f.URL, err)
		}
	}
	return &md, f, nil
}

// fetchPinned takes any of the files that pins allow, the first one if it can.
func fetchPinned(ctx context.Context, req fetch.Request, pins []pin, fetcher fetch.Fetcher) (fetch.File, error) {
	if pins == nil {
		return fetcher.Fetch(ctx, req)
	}
	var first error
	for _, p := range pins {
		req.Digest, req.Size = p.digest, p.size
		f, err := fetcher.Fetch(ctx, req)
		if err == nil {
			return f, nil
		}
		if first == nil {
			first = err
		}
		var mismatch *fetch.MismatchError
		if !errors.As(err, &mismatch) {
			break
		}
	}
	return fetch.File{}, first
}

// readKinds are the kinds of files that are read.
var readKinds = slices.Concat([]string{"primary", "filelists", "modules"}, groupKinds)

// check looks at the files that are used; others may be of any kind.
func (d data) check() error {
	if !slices.Contains(readKinds, d.Type) {
		return nil
	}
	if d.Checksum.digest() == "" {
		return fmt.Errorf("%s: has no checksum", d.Type)
	}
	if d.Size < 0 || d.Size > metaLimit {
		return fmt.Errorf("%s: %d bytes are more than the limit of %d", d.Type, d.Size, metaLimit)
	}
	if d.OpenSize < 0 || d.OpenSize > openLimit {
		return fmt.Errorf("%s: %d unpacked bytes are more than the limit of %d", d.Type, d.OpenSize, int64(openLimit))
	}
	_, err := d.Location.urls(nil)
	return err
}

// request asks for a metadata file.
func (d data) request(r *Repo) (fetch.Request, error) {
	urls, err := d.Location.urls(r.metadata)
	return fetch.Request{
		URLs:   urls,
		Digest: d.Checksum.digest(),
		Size:   d.Size,
		Limit:  metaLimit,
		Label:  r.Config.label("") + d.Type,
	}, err
}
