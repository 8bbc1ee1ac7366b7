package solve

import (
	"errors"
	"slices"
	"strings"
)

// withoutBroken leaves out each job of an install that does not go with those
// before it, and with all others that are not to be left out.
func (p *pool) withoutBroken(jobs []*rule) ([]*rule, error) {
	var kept []*rule
	for _, r := range jobs {
		if r.verb != "" {
			kept = append(kept, r)
		}
	}
	for _, r := range jobs {
		if r.verb != "" {
			continue
		}
		more := append(slices.Clip(kept), r)
		s, err := attempt(p, more)
		var u *unsolvable
		switch {
		case err == nil:
			kept = more
		case errors.As(err, &u):
			p.skipped = append(p.skipped, Skipped{r.spec, reasons(explain(p, more, s, u))})
		default:
			return nil, err
		}
	}
	return kept, nil
}

// reasons are the lines of an explanation that say why, not what was asked for.
func reasons(err error) string {
	var p *Problem
	if !errors.As(err, &p) {
		return err.Error()
	}
	return strings.Join(p.Lines, "\n")
}
