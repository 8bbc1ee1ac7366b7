package why

import (
	"bytes"
	"encoding/json"
	"encoding/pem"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// pems compares bundles of certificates.
func pems(p pair) []Reason {
	a, b := blocks(p.a), blocks(p.b)
	if len(a) == 0 || len(b) == 0 || slices.Equal(a, b) {
		return nil
	}
	x, y := slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	if slices.Equal(x, y) {
		return one(Certificates, "the same %d certificates or keys in another order", len(a))
	}
	if len(a) == 1 && len(b) == 1 {
		return one(Certificates, "another certificate or key: one that was made in the build has a time and a random number")
	}
	return one(Certificates, "certificates or keys: %d only in the first, %d only in the second, of %d and %d", less(x, y), less(y, x), len(a), len(b))
}

// less is how many of a are not in b.
func less(a, b []string) (n int) {
	for _, s := range a {
		if _, ok := slices.BinarySearch(b, s); !ok {
			n++
		}
	}
	return n
}

func blocks(b []byte) (out []string) {
	for {
		var block *pem.Block
		if block, b = pem.Decode(b); block == nil {
			return out
		}
		out = append(out, string(block.Bytes))
	}
}

func jsons(p pair) []Reason {
	var a, b any
	if json.Unmarshal(p.a, &a) != nil || json.Unmarshal(p.b, &b) != nil || !reflect.DeepEqual(a, b) {
		return nil
	}
	return one(KeyOrder, "the same JSON: keys in another order, or other blanks")
}

// isText says that it is UTF-8 without NUL bytes.
func isText(b []byte) bool { return utf8.Valid(b) && bytes.IndexByte(b, 0) < 0 }

// moments are the forms that times have in texts. To compile them takes longer
// than what most commands do.
var moments = sync.OnceValue(func() []*regexp.Regexp {
	return []*regexp.Regexp{
		regexp.MustCompile(`\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(\d{1,2} +)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +(\d{1,2} +)?(\d{4} +)?\d{1,2}:\d{2}(:\d{2})?( +[A-Z]{2,5}| +[+-]\d{4})?( +\d{4})?`),
		regexp.MustCompile(`\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2},? +(\d{4}\b,? *)?(\d{1,2}:\d{2}(:\d{2})?)?`),
		regexp.MustCompile(`\b\d{4}-\d{2}-\d{2}([T ]+\d{2}:\d{2}(:\d{2})?([.,]\d+)?)? ?(Z|[A-Z]{3,4}\b|[+-]\d{2}:?\d{2})?`),
		regexp.MustCompile(`\b\d{4}/\d{2}/\d{2}( +\d{2}:\d{2}(:\d{2})?)?`),
		regexp.MustCompile(`\b\d{1,2}:\d{2}:\d{2}([.,]\d+)?`),
		regexp.MustCompile(`\b(20\d{12}|1\d{9}(\d{3}|\d{6}|\d{9})?)\b`),
	}
})

// names are the forms of random ones.
var names = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\b[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b|\b[0-9a-fA-F]{32,}\b|\btmp\.?[A-Za-z0-9_]{6,10}\b`)
})

// texts compares by lines: their order, times in them, names made at random.
func texts(p pair) []Reason {
	if !isText(p.a) || !isText(p.b) || len(p.a) == 0 || len(p.b) == 0 {
		return timesWithin(p)
	}
	a, b := strings.Split(string(p.a), "\n"), strings.Split(string(p.b), "\n")
	if x, y := slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)); slices.Equal(x, y) {
		return one(LineOrder, "the same lines in another order")
	}
	if found := timesWithin(p); found != nil {
		return found
	}
	if names().ReplaceAllString(string(p.a), "") == names().ReplaceAllString(string(p.b), "") {
		x, y := firstUnlike(a, b)
		return one(Random, "random names in a text: %s", x+" → "+y)
	}
	if bytes.HasPrefix(p.a, p.b) || bytes.HasPrefix(p.b, p.a) {
		return nil
	}
	x, y := firstUnlike(a, b)
	at := 1 + commonLines(a, b)
	return one(Lines, "line %d: %s → %s", at, x, y)
}

// timesWithin says that nothing but times that stand as text differs.
func timesWithin(p pair) []Reason {
	const most = 8 << 20 // bytes: patterns are slow
	a, b := p.a, p.b
	if max(len(a), len(b)) > most {
		return nil
	}
	for _, m := range moments() {
		a, b = m.ReplaceAll(a, nil), m.ReplaceAll(b, nil)
	}
	if !bytes.Equal(a, b) {
		return nil
	}
	for _, m := range moments() {
		x, y := m.FindAll(p.a, -1), m.FindAll(p.b, -1)
		for i := range min(len(x), len(y)) {
			if !bytes.Equal(x[i], y[i]) {
				return one(TextTime, "a time that stands as text: %s → %s", quote(string(x[i])), quote(string(y[i])))
			}
		}
	}
	return one(TextTime, "times that stand as text")
}

func commonLines(a, b []string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// firstUnlike are the first lines that differ.
func firstUnlike(a, b []string) (x, y string) {
	n := commonLines(a, b)
	line := func(l []string) string {
		if n < len(l) {
			return quote(l[n])
		}
		return "nothing"
	}
	return line(a), line(b)
}

// quote is a line, of which a long one is cut.
func quote(s string) string {
	const most = 60
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "…"
	}
	return strconv.Quote(s)
}
