package fetch

import "time"

// teller reports a transfer, at most ten times a second. Until the first byte
// it is silent, but where there is certainly something to bring: what is in the
// cache is no download.
type teller struct {
	progress Progress
	label    string
	current  int64
	total    int64
	began    bool
	last     time.Time
}

func (c *Client) teller(req Request) *teller {
	return &teller{progress: c.Progress, label: req.name(), total: req.Size}
}

// expect tells of a transfer whose size is known before its turn comes, so that
// all of a list's are known from the start.
func (t *teller) expect(req Request) {
	if t.progress != nil && req.Size > 0 && req.Digest != "" {
		t.began = true
		t.progress(t.label, 0, t.total, false)
	}
}

// at sets where the transfer stands: a resumed one begins later, one that
// begins anew goes back.
func (t *teller) at(current, total int64) {
	t.current = current
	if total > 0 {
		t.total = total
	}
}

func (t *teller) add(n int) {
	t.current += int64(n)
	t.began = t.began || n > 0
	if t.progress == nil || time.Since(t.last) < 100*time.Millisecond {
		return
	}
	t.last = time.Now()
	t.progress(t.label, t.current, t.total, false)
}

func (t *teller) end() {
	if t.progress != nil && t.began {
		t.progress(t.label, t.current, t.total, true)
	}
}
