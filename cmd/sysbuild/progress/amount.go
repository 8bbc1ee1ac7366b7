package progress

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// counter is how far something is.
type counter struct {
	current, total int64
	unit           string
}

func (c counter) complete() bool { return c.total > 0 && c.current >= c.total }

// amounts say how far a running step is, or what a finished one did, from the
// longest words to the shortest: "unpack 12 of 78 packages", "unpack 12/78".
// There are none where there is nothing to say. With end they are those of the
// step's end, as far as it is known: no later ones are wider.
func (s *step) amounts(now time.Time, end bool) []string {
	own, bytes, rate := s.own, s.bytes(), s.rate(now)
	if end || s.state == done { // what is behind an archive's last file is not read
		own.current = max(own.current, own.total)
		bytes.current = max(bytes.current, bytes.total)
	}
	if end && bytes.total > 0 {
		rate = 99_900_000
	}
	long, short := s.counted(own, end)
	if bytes.current == 0 && bytes.total == 0 {
		return apart(long, short)
	}
	size, brief := sizes(bytes), fraction(bytes)
	if rate > 0 {
		size += ", " + Size(rate) + "/s"
	}
	return apart(joined(long, size), joined(short, size), size, brief)
}

// counted is what a step says of the things that it counts, in many words and
// in few.
func (s *step) counted(own counter, end bool) (long, short string) {
	phase := clean(s.phase)
	switch {
	case s.state != running && s.most > 0 && own.unit == "":
		return s.made(), ""
	case s.state != running && own.total == 0: // what it did last is no result
	case phase != "" && own.total == 0 && s.told > 1:
		long = phase + " " + strconv.Itoa(s.told)
		return long, long
	case phase != "" && own.total == 0:
		return phase, phase
	case own.total > 0 && own.unit == "":
		brief := strconv.FormatInt(own.current, 10) + "/" + strconv.FormatInt(own.total, 10)
		return joinedBy(" ", phase, things(own, s.things, end)), joinedBy(" ", phase, brief)
	}
	if (len(s.items) > 1 || s.packages > 0 && s.things == "" && (end || s.state != running)) && s.own.total == 0 && s.phase == "" {
		return s.files(end), ""
	}
	return "", ""
}

// made is what a finished step counted: "120 packages", and how many of them
// were in the cache.
func (s *step) made() string {
	all := things(counter{current: s.most, total: s.most}, s.things, false)
	switch {
	case s.reused == 0:
		return all
	case s.reused == s.most:
		return all + " from the cache"
	}
	return fmt.Sprintf("%s: %d unpacked, %d from the cache", all, s.most-s.reused, s.reused)
}

// files counts what is downloaded; at the end packages apart from the rest.
func (s *step) files(end bool) string {
	all := counter{current: int64(s.finished), total: int64(len(s.items))}
	text := things(all, "file", end)
	if s.state == running && !end || s.packages == 0 {
		return text
	}
	parts := []string{things(counter{current: int64(s.packages), total: int64(s.packages)}, "package", false)}
	if n := all.total - int64(s.packages); n > 0 {
		parts = append(parts, things(counter{current: n, total: n}, "other file", false))
	}
	last := joined(parts...)
	if end && len(last) < len(text) {
		return text
	}
	return last
}

// apart leaves out what is empty and what stands before it already.
func apart(texts ...string) (list []string) {
	for _, text := range texts {
		if text != "" && (len(list) == 0 || list[len(list)-1] != text) {
			list = append(list, text)
		}
	}
	return list
}

func joined(parts ...string) string { return joinedBy(", ", parts...) }

func joinedBy(by string, parts ...string) string { return strings.Join(apart(parts...), by) }

// amount is the longest of amounts, "" where there is none.
func (s *step) amount() string {
	if list := s.amounts(s.end, false); len(list) > 0 {
		return list[0]
	}
	return ""
}

// things writes a count: "12 of 78 packages", without the total once it is
// reached, but where whole asks for it.
func things(c counter, noun string, whole bool) string {
	text := strconv.FormatInt(c.current, 10)
	if c.current < c.total || whole && c.total > 0 {
		text += " of " + strconv.FormatInt(c.total, 10)
	}
	if noun != "" && c.total != 1 {
		noun += "s"
	}
	return strings.TrimRight(text+" "+noun, " ")
}

// sizes writes a count of bytes, "0.3 of 59.9 MB", without the total once it is
// reached.
func sizes(c counter) string {
	if c.current >= c.total {
		return Size(c.current)
	}
	of, scale := Size(c.total), 1.0
	for n := c.total; n >= 999_950; n /= 1000 {
		scale *= 1000
	}
	if c.total < 1000 {
		return strconv.FormatInt(c.current, 10) + " of " + of
	}
	return fmt.Sprintf("%.1f of %s", float64(c.current)/(scale*1000), of)
}

// fraction is sizes in fewer columns: "39.3/59.9 MB".
func fraction(c counter) string { return strings.Replace(sizes(c), " of ", "/", 1) }

// bytes sums what counts bytes.
func (s *step) bytes() counter {
	c := counter{current: s.received, total: s.expected, unit: "B"}
	if s.own.unit == "B" {
		c.current += s.own.current
		c.total += s.own.total
	}
	return c
}

// A rate is that of the last rateOver, told by samples that are rateStep apart.
const (
	rateOver = 4 * time.Second
	rateStep = 250 * time.Millisecond
)

// sample is how many bytes there were at a time.
type sample struct {
	at    time.Time
	bytes int64
}

// sampled remembers how many bytes there are now.
func (s *step) sampled(now time.Time) {
	if n := len(s.samples); n > 0 && now.Sub(s.samples[n-1].at) < rateStep {
		return
	}
	s.samples = append(s.samples, sample{now, s.bytes().current})
	if extra := len(s.samples) - int(rateOver/rateStep); extra > 0 {
		s.samples = append(s.samples[:0], s.samples[extra:]...)
	}
}

// rate is bytes a second, 0 for a step that has ended, that began just now, and
// that stands still.
func (s *step) rate(now time.Time) int64 {
	if s.state != running {
		return 0
	}
	for _, from := range s.samples {
		if past := now.Sub(from.at); past <= rateOver && past >= time.Second {
			return int64(float64(s.bytes().current-from.bytes) / past.Seconds())
		}
	}
	return 0
}
