package compiler

import (
	"fmt"
	"net/url"
	"slices"

	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// secrets refuses passwords in URLs: a lock file is read by everybody.
func (j *job) secrets(l *lock.Lock) (errs []error) {
	for _, s := range l.Sources {
		errs = append(errs, secret(diag.Span{}, s.Ref)...)
	}
	for _, f := range l.Files {
		errs = append(errs, secret(diag.Span{}, f.Name)...)
	}
	for i, s := range l.Steps {
		at := firstSpan(j.taken.steps[i].at)
		var all []string
		for _, r := range s.Asked.Repos {
			all = slices.Concat(all, r.BaseURLs, r.Keys, []string{r.MirrorList, r.Metalink})
		}
		for _, r := range s.Repositories {
			all = append(all, r.URL)
		}
		for _, p := range s.Packages {
			all = append(all, p.URLs...)
		}
		if found := secret(at, all...); found != nil {
			errs = append(errs, found[0]) // its packages have it all
		}
	}
	return errs
}

func secret(at diag.Span, urls ...string) (errs []error) {
	for _, text := range urls {
		u, err := url.Parse(text)
		if err != nil || u.User == nil {
			continue
		}
		if _, ok := u.User.Password(); ok {
			errs = append(errs, diag.Diagnostic{
				Rule: "SecretInLock", Span: at,
				Summary: fmt.Sprintf("the password in %s would stand in the lock file", redact(text)),
				Hint:    "give it by --username=secret:ID and --password=secret:ID of YUM repo, or name a URL without one",
			})
		}
	}
	return errs
}
