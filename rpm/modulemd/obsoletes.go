package modulemd

import "time"

// AtEnd is the document that says that a stream is at its end at a time, nil
// where none does. The latest one that holds by then counts, one for the stream's
// context before one for all, else the last; one that takes earlier ones back
// says that it is not.
func AtEnd(docs []*Obsoletes, s *Stream, now time.Time) *Obsoletes {
	var newest *Obsoletes
	for _, o := range docs {
		if o.Module != s.Name || o.Stream != s.Stream || o.Context != "" && o.Context != s.Context || o.End.After(now) {
			continue
		}
		if newest == nil || o.after(newest) {
			newest = o
		}
	}
	if newest == nil || newest.Reset {
		return nil
	}
	return newest
}

// after says whether a document counts instead of one that stands before it.
func (o *Obsoletes) after(old *Obsoletes) bool {
	if !o.Modified.Equal(old.Modified) {
		return o.Modified.After(old.Modified)
	}
	return o.Context != "" || old.Context == ""
}
