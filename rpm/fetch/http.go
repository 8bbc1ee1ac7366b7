package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// get brings a file over HTTP: a conditional request where the URL's last
// answer is in the cache, else from where the part ends.
func (c *Client) get(ctx context.Context, req Request, u *url.URL, p *part, tell *teller) (File, error) {
	watched, dog := watch(ctx, c.Stall)
	defer dog.stop()
	last, old, known := record{}, File{}, false
	if req.Digest == "" {
		last, old, known = c.recorded(u.String())
	}
	from := int64(0)
	if !known {
		from = p.resumable(req, u.String())
	}
	resp, err := c.ask(watched, req.Access, u, last, from, p.origin().Validator)
	if err != nil {
		return File{}, bare(watched, err)
	}
	defer resp.Body.Close()
	if known && resp.StatusCode == http.StatusNotModified {
		old.Modified = modified(last.LastModified)
		return old, nil
	}
	resumed, err := c.begin(req, resp, u, p, from, tell)
	if err != nil {
		return File{}, err
	}
	if err := c.read(watched, req, resp, p, dog, tell); err != nil {
		return File{}, err
	}
	dog.timer.Stop()
	f, err := c.commit(ctx, req, p, u.String())
	if err != nil {
		p.discard()
		if resumed && !cancelled(err) {
			// The beginning may have been another server's: at once again from
			// the start, before that one leaves another.
			return c.get(ctx, req, u, p, tell)
		}
		return File{}, commitError(err)
	}
	if req.Digest == "" {
		err = c.remember(record{URL: u.String(), Digest: f.Digest,
			ETag: resp.Header.Get("ETag"), LastModified: date(resp)})
		f.Modified = modified(resp.Header.Get("Last-Modified"))
	}
	return f, localOrNil(err)
}

// modified reads a time of HTTP; zero where it is none.
func modified(text string) time.Time {
	t, err := http.ParseTime(text)
	if err != nil {
		return time.Time{}
	}
	return t
}

// resumable tells how many bytes of the part may be kept. Those of a file
// whose digest is known are checked at the end whoever gave them; others need
// the same server's word.
func (p *part) resumable(req Request, url string) int64 {
	n, err := p.size()
	if err != nil || n == 0 || req.Size > 0 && n >= req.Size {
		return 0
	}
	o := p.origin()
	if req.Digest == "" && (o.URL != url || o.Validator == "") {
		return 0
	}
	return n
}

func (c *Client) ask(ctx context.Context, a *Access, u *url.URL, last record, from int64, validator string) (*http.Response, error) {
	hr, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	hr.Header.Set("User-Agent", "sysbuild")
	hr.Header.Set("Accept-Encoding", "identity")
	if last.ETag != "" {
		hr.Header.Set("If-None-Match", last.ETag)
	}
	if last.LastModified != "" {
		hr.Header.Set("If-Modified-Since", last.LastModified)
	}
	if from > 0 {
		hr.Header.Set("Range", fmt.Sprintf("bytes=%d-", from))
		if validator != "" {
			hr.Header.Set("If-Range", validator)
		}
	}
	if a != nil && a.Username != "" {
		hr.SetBasicAuth(a.Username, a.Password) // it is not sent on to other hosts
	}
	client, err := c.http(a)
	if err != nil {
		return nil, err
	}
	return client.Do(hr)
}

// begin judges the answer's head and puts the part's end to where its body
// begins.
func (c *Client) begin(req Request, resp *http.Response, u *url.URL, p *part, from int64, tell *teller) (resumed bool, err error) {
	total := resp.ContentLength
	switch {
	case resp.StatusCode == http.StatusOK:
		from = 0
	case resp.StatusCode == http.StatusPartialContent && from > 0 && rangeStart(resp) == from:
		resumed = true
		if total >= 0 {
			total += from
		}
	case from > 0 && (resp.StatusCode == http.StatusRequestedRangeNotSatisfiable || resp.StatusCode == http.StatusPartialContent):
		p.discard()
		return false, errors.New("the server does not go on where the last transfer ended")
	default:
		return false, &statusError{code: resp.StatusCode, after: parseRetryAfter(resp.Header.Get("Retry-After"))}
	}
	if total >= 0 && req.Size > 0 && total != req.Size {
		return false, &MismatchError{What: "size", Want: fmt.Sprint(req.Size), Got: fmt.Sprint(total)}
	}
	if total > req.limit() {
		return false, refused("%d bytes are more than the limit of %d", total, req.limit())
	}
	tell.at(from, total)
	if resumed {
		_, err = p.f.Seek(from, io.SeekStart)
	} else {
		err = p.restart(origin{URL: u.String(), Validator: validator(resp)})
	}
	return resumed, localOrNil(err)
}

// read appends the body to the part. More than was promised is refused as
// soon as it comes.
func (c *Client) read(ctx context.Context, req Request, resp *http.Response, p *part, dog *watchdog, tell *teller) error {
	most := req.limit()
	if req.Size > 0 {
		most = req.Size
	}
	buf := make([]byte, 128<<10)
	for {
		n, err := resp.Body.Read(buf)
		dog.fed(n)
		if tell.current+int64(n) > most {
			p.discard()
			return refused("more than %d bytes", most)
		}
		if _, werr := p.f.Write(buf[:n]); werr != nil {
			return &localError{werr}
		}
		tell.add(n)
		switch {
		case errors.Is(err, io.ErrUnexpectedEOF):
			return errors.New("the connection ended before the file did")
		case errors.Is(err, io.EOF):
			return short(req, tell.current)
		case err != nil:
			return bare(ctx, err)
		}
	}
}

// short keeps what came of a file that ended too early without a word, so
// that it is gone on with.
func short(req Request, got int64) error {
	if req.Size > 0 && got < req.Size {
		return fmt.Errorf("ended after %d of %d bytes", got, req.Size)
	}
	return nil
}

// validator is what If-Range may name: a strong ETag, else a date.
func validator(resp *http.Response) string {
	if tag := resp.Header.Get("ETag"); tag != "" && !strings.HasPrefix(tag, "W/") {
		return tag
	}
	return date(resp)
}

// date is the answer's Last-Modified where that names these bytes alone: what
// was changed within the second before it was sent may be changed again in that
// second (RFC 9110, section 8.8.2.2).
func date(resp *http.Response) string {
	text := resp.Header.Get("Last-Modified")
	sent, err := http.ParseTime(resp.Header.Get("Date"))
	if err != nil {
		sent = time.Now()
	}
	if sent.Sub(modified(text)) < time.Second {
		return ""
	}
	return text
}

// rangeStart is where the answer's body begins, -1 where it does not say.
func rangeStart(resp *http.Response) int64 {
	rest, ok := strings.CutPrefix(resp.Header.Get("Content-Range"), "bytes ")
	if !ok {
		return -1
	}
	first, _, _ := strings.Cut(rest, "-")
	n, err := strconv.ParseInt(first, 10, 64)
	if err != nil {
		return -1
	}
	return n
}

func parseRetryAfter(s string) time.Duration {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return min(time.Duration(n)*time.Second, longestWait)
}

// watchdog cancels a transfer that brings less than minRate.
type watchdog struct {
	bytes  atomic.Int64
	cancel context.CancelCauseFunc
	timer  *time.Timer
}

func watch(ctx context.Context, stall time.Duration) (context.Context, *watchdog) {
	ctx, cancel := context.WithCancelCause(ctx)
	d := &watchdog{cancel: cancel}
	least := int64(minRate * stall.Seconds())
	ready := make(chan struct{})
	d.timer = time.AfterFunc(stall, func() {
		<-ready
		if d.bytes.Swap(0) < least {
			cancel(&stallError{stall})
			return
		}
		d.timer.Reset(stall)
	})
	close(ready)
	return ctx, d
}

func (d *watchdog) fed(n int) { d.bytes.Add(int64(n)) }

func (d *watchdog) stop() {
	d.timer.Stop()
	d.cancel(context.Canceled)
}
