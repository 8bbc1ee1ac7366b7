package pkgmgr

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// ContextScheme begins the URL of a package file of the build context.
const ContextScheme = "context:"

// commandLineID is what dnf calls the repository of packages that are named
// one by one, as files.
const commandLineID = "@commandline"

// packageURL is where a SPEC's package file is; false for a SPEC that is none.
func packageURL(spec string) (string, bool) {
	switch {
	case strings.HasPrefix(spec, "./"):
		return ContextScheme + strings.TrimPrefix(path.Join("/", spec), "/"), true
	case strings.HasPrefix(spec, "http://"), strings.HasPrefix(spec, "https://"), strings.HasPrefix(spec, "file://"):
		return spec, true
	}
	return "", false
}

// packageFiles reads the package files that specs name, and puts the packages'
// own names in their places. Nil where no spec is a file.
func (q *query) packageFiles(ctx context.Context, specs []string) (*repo.Repo, error) {
	var urls []string
	var at []int
	for i, spec := range specs {
		u, ok := packageURL(spec)
		if !ok {
			continue
		}
		if q.NoFileURLs && strings.HasPrefix(u, "file:") {
			return nil, badPackage(spec, fmt.Errorf("it is on the builder's own file system, which this back end does not read"))
		}
		urls, at = append(urls, u), append(at, i)
	}
	if urls == nil {
		return nil, nil
	}
	// What is named outright is wanted from there and nowhere else.
	cfg := repo.Config{ID: commandLineID, GPGCheck: !q.set.noGPG && !q.set.localUnsigned, Priority: 1, Cost: 1, ModuleHotfixes: true}
	var r *repo.Repo
	err := guard.Func(func() (err error) {
		r, err = repo.LoadPackages(ctx, cfg, urls, q.World)
		return err
	})()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, badPackage("", err)
	}
	i := 0
	for p := range r.Names() {
		specs[at[i]] = p.String()
		i++
	}
	return r, nil
}

// commandLine is the source of package files: the keys of all repositories are
// good for them.
func commandLine(cfg repo.Config, others []source) source {
	for _, s := range others {
		cfg.Keys = append(slices.Clip(cfg.Keys), s.config.Keys...)
	}
	return source{config: cfg}
}

func badPackage(spec string, err error) error {
	d := diag.Diagnostic{Rule: "BadPackage", Summary: "YUM install: a package file cannot be read", Detail: err.Error(), Hint: serverHint(err)}
	if spec != "" {
		d.Summary = fmt.Sprintf("YUM install %s: it cannot be read", spec)
	}
	return d
}
