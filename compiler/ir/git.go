package ir

import (
	"fmt"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// scpForm is git's short form of an ssh URL: git@host:path, and behind it what
// a URL has.
var scpForm = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9_-]*@[A-Za-z0-9][A-Za-z0-9.-]*:[^?#]*`)

// GitSource reads the text that names a git repository, by BuildKit's forms:
//
//	https://HOST/PATH.git  http://…  ssh://…  git://…  USER@HOST:PATH
//
// each with #BRANCH[:SUBDIR], or with ?branch= tag= ref= subdir= commit=
// keep-git-dir= submodules=. It is not pinned yet; commit is the name, or its
// beginning, that the text wants the commit to have, "" for any. ok is false
// for a text of another kind.
func GitSource(text string) (src *Source, commit string, ok bool, err error) {
	remote, query, fragment, ok := splitGit(text)
	if !ok {
		return nil, "", false, nil
	}
	src = &Source{Kind: Git, Ref: remote}
	ref, sub, _ := strings.Cut(fragment, ":")
	src.Branch, src.Subdir = ref, cleanSubdir(sub)
	values, err := url.ParseQuery(query)
	if err != nil {
		return nil, "", true, fmt.Errorf("query %q: %w", query, err)
	}
	q := gitQuery{src: src}
	for _, key := range sortedKeys(values) {
		if len(values[key]) > 1 {
			return nil, "", true, fmt.Errorf("%s stands twice in it", key)
		}
		if err := q.set(key, values[key][0]); err != nil {
			return nil, "", true, err
		}
	}
	return src, q.commit, true, nil
}

// splitGit takes a text apart; false where it names no git repository.
func splitGit(text string) (remote, query, fragment string, ok bool) {
	if scp := scpForm.FindString(text); scp != "" && !strings.Contains(text, "://") {
		rest, fragment, _ := strings.Cut(text[len(scp):], "#")
		return scp, strings.TrimPrefix(rest, "?"), fragment, true
	}
	u, err := url.Parse(text)
	if err != nil {
		return "", "", "", false
	}
	switch u.Scheme {
	case "ssh", "git":
	case "http", "https": // what has no .git is a file
		if !strings.HasSuffix(u.Path, ".git") {
			return "", "", "", false
		}
	default:
		return "", "", "", false
	}
	query, fragment = u.RawQuery, u.Fragment
	u.RawQuery, u.Fragment, u.RawFragment, u.ForceQuery = "", "", "", false
	return u.String(), query, fragment, true
}

// gitQuery fills in a source from a URL's query.
type gitQuery struct {
	src    *Source
	commit string
}

func (q *gitQuery) set(key, value string) error {
	flag := func() (bool, error) {
		if value == "" {
			return true, nil
		}
		on, err := strconv.ParseBool(value)
		if err != nil {
			return false, fmt.Errorf("%s=%s: true or false is wanted", key, value)
		}
		return on, nil
	}
	switch key {
	case "keep-git-dir":
		on, err := flag()
		q.src.KeepGitDir = on
		return err
	case "submodules":
		on, err := flag()
		q.src.NoSubmodules = !on
		return err
	case "fetch-by-commit": // the commit's own bytes are checked either way
		_, err := flag()
		return err
	}
	if value == "" {
		return fmt.Errorf("%s has no value", key)
	}
	switch key {
	case "ref":
		return q.branch(value)
	case "branch":
		return q.branch(underRefs("refs/heads/", value))
	case "tag":
		return q.branch(underRefs("refs/tags/", value))
	case "subdir":
		sub := cleanSubdir(value)
		if q.src.Subdir != "" && q.src.Subdir != sub {
			return fmt.Errorf("two directories are named: %q and %q", q.src.Subdir, sub)
		}
		q.src.Subdir = sub
	case "commit", "checksum":
		if q.commit != "" && q.commit != value {
			return fmt.Errorf("two commits are named: %q and %q", q.commit, value)
		}
		q.commit = value
	case "mtime":
		if value != "commit" {
			return fmt.Errorf("mtime=%s: files have the commit's time", value)
		}
	default:
		return fmt.Errorf("%q is not known; branch, tag, ref, subdir, commit, keep-git-dir and submodules are", key)
	}
	return nil
}

func (q *gitQuery) branch(name string) error {
	if q.src.Branch != "" && q.src.Branch != name {
		return fmt.Errorf("two branches or tags are named: %q and %q", q.src.Branch, name)
	}
	q.src.Branch = name
	return nil
}

func underRefs(prefix, name string) string {
	if strings.HasPrefix(name, prefix) {
		return name
	}
	return prefix + name
}

// cleanSubdir is a directory inside the repository, "" for its root.
func cleanSubdir(dir string) string { return strings.TrimPrefix(path.Join("/", dir), "/") }

func sortedKeys(values url.Values) []string {
	keys := make([]string, 0, len(values))
	for k := range values {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
