package repo

import (
	"fmt"
	"net/url"
	"strings"
)

// LocationError is a place that metadata may not name.
type LocationError struct {
	Location string // as the metadata has it
	Why      string // in words
}

// Error quotes the place.
func (e *LocationError) Error() string {
	return fmt.Sprintf("location %q: %s", e.Location, e.Why)
}

// urls gives where a file is, one URL a base. What metadata says is not
// trusted to name files: a path stays below the base, and a base of its own
// is a web server, never a local file.
func (l location) urls(bases []string) ([]string, error) {
	if err := l.check(); err != nil {
		return nil, err
	}
	if l.Base != "" {
		bases = []string{strings.TrimRight(l.Base, "/")}
	}
	urls := make([]string, 0, len(bases))
	for _, base := range bases {
		u, err := join(base, l.Href)
		if err != nil {
			return nil, &LocationError{l.Href, err.Error()}
		}
		urls = append(urls, u)
	}
	return urls, nil
}

// check says whether a location is one that metadata may name.
func (l location) check() error {
	if err := checkHref(l.Href); err != nil {
		return err
	}
	if l.Base == "" {
		return nil
	}
	u, err := url.Parse(l.Base)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return &LocationError{l.Base, "its base is not an http or https URL"}
	}
	return nil
}

func checkHref(href string) error {
	plain := href
	if strings.Contains(href, "%") {
		if s, err := url.PathUnescape(href); err == nil {
			plain = s
		}
	}
	for _, s := range []string{href, plain} {
		if why := climbs(s); why != "" {
			return &LocationError{href, why}
		}
	}
	return nil
}

func climbs(path string) string {
	switch {
	case path == "":
		return "is empty"
	case strings.HasPrefix(path, "/"):
		return "is absolute: outside of the repository"
	case strings.Contains(path, "://"):
		return "is a URL: outside of the repository"
	}
	for i := range len(path) {
		if c := path[i]; c < ' ' || c == 0x7f || c == '\\' {
			return "has a control character or a backslash"
		}
	}
	for part := range strings.SplitSeq(path, "/") {
		if part == ".." {
			return "climbs out of the repository"
		}
	}
	return ""
}

// join appends a path to a base URL and leaves its query where it was. Escapes
// in both stay as they are for a web server, as in dnf, since %2F is no slash;
// in a local path one is three characters.
func join(base, href string) (string, error) {
	if plainURL(base) && plainPath(href) {
		return base + "/" + href, nil
	}
	u, err := url.Parse(base)
	if err != nil {
		return "", err
	}
	u.RawPath = ""
	if u.Scheme == "file" {
		u.Path = strings.TrimRight(u.Path, "/") + "/" + href
		return u.String(), nil
	}
	end := strings.IndexAny(base, "?#")
	if end < 0 {
		end = len(base)
	}
	return strings.TrimRight(base[:end], "/") + "/" + escape(href) + base[end:], nil
}

// escape makes a path one of a URL. Escapes in it stay where all are good.
func escape(path string) string {
	if plainPath(path) {
		return path
	}
	_, err := url.PathUnescape(path)
	var b strings.Builder
	for i := range len(path) {
		if c := path[i]; plainPath(path[i:i+1]) || c == '%' && err == nil {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

func plainURL(base string) bool { return !strings.ContainsAny(base, "?#%") }

// plainPath is true for a path that needs no escape in a URL.
func plainPath(path string) bool {
	for i := range len(path) {
		c := path[i]
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~/+", c) >= 0 {
			continue
		}
		return false
	}
	return true
}
