package solve

import (
	"errors"
	"slices"
	"strings"
)

// skipping gives an answer to jobs, with Request.Skip to those that go together.
func (p *pool) skipping(jobs []*rule) (*search, []*rule, error) {
	s, err := answer(p, jobs)
	var u *unsolvable
	if !errors.As(err, &u) || !p.req.Skip {
		return s, jobs, err
	}
	before := p.skipped
	less, err := p.withoutBroken(jobs)
	if err != nil {
		return s, jobs, err
	}
	if s, err = answer(p, less); errors.As(err, &u) {
		p.skipped = before // it is not for these
		return s, jobs, err
	}
	return s, less, err
}

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
