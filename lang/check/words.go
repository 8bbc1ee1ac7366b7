package check

import "strings"

// slice is a part of a word, at its place. Where the word's text is not the
// source's, byte for byte, it has the whole word's place.
func slice(w Word, from, to int) Word {
	out := w
	out.Text = w.Text[from:to]
	if !w.Span.IsZero() && w.Span.End-w.Span.Start == len(w.Text) {
		out.Span = w.Span.Source.Span(w.Span.Start+from, w.Span.Start+to)
	}
	return out
}

// splitCSV cuts a word at commas by RFC 4180, section 2: a part in double quotes
// holds commas, and a quote is doubled in it. False where a quote is not closed
// or stands inside a part that has none around it.
func splitCSV(w Word) ([]Word, bool) {
	var out []Word
	text := w.Text
	for at := 0; ; {
		end := strings.IndexByte(text[at:], ',')
		if end < 0 {
			end = len(text) - at
		}
		end += at
		part := slice(w, at, end)
		if strings.HasPrefix(text[at:], `"`) {
			close := closingQuote(text, at+1)
			if close < 0 || close+1 < len(text) && text[close+1] != ',' {
				return nil, false
			}
			part = slice(w, at+1, close)
			part.Text = strings.ReplaceAll(part.Text, `""`, `"`)
			end = close + 1
		} else if strings.Contains(part.Text, `"`) {
			return nil, false
		}
		out = append(out, part)
		if end == len(text) {
			return out, true
		}
		at = end + 1
	}
}

// closingQuote is where the quotes that opened before at end; -1 where they do
// not.
func closingQuote(text string, at int) int {
	for ; at < len(text); at++ {
		if text[at] != '"' {
			continue
		}
		if at+1 == len(text) || text[at+1] != '"' {
			return at
		}
		at++
	}
	return -1
}

// bodyPart is a part of a heredoc's body, at its place: tabs that were dropped
// are counted.
func bodyPart(h Heredoc, from, to int) Word {
	w := h.Body
	w.Text = h.Body.Text[from:to]
	if w.Span.IsZero() {
		return w
	}
	start, end := from, to
	if h.Chomp {
		start, end = chompedOffset(w.Span.Text(), from), chompedOffset(w.Span.Text(), to)
	}
	w.Span = w.Span.Source.Span(w.Span.Start+start, w.Span.Start+end)
	return w
}

// chompedOffset is where a byte of a text without its leading tabs stands in the
// text with them.
func chompedOffset(raw string, offset int) int {
	at := 0
	for line := range strings.SplitAfterSeq(raw, "\n") {
		tabs := len(line) - len(strings.TrimLeft(line, "\t"))
		if offset <= len(line)-tabs && (offset < len(line)-tabs || !strings.HasSuffix(line, "\n")) {
			return at + tabs + offset
		}
		offset -= len(line) - tabs
		at += len(line)
	}
	return at
}
