package instr

import "strings"

// MaxNames bounds the work of Suggest: a file with more names is made by a machine, which
// does not misspell.
const MaxNames = 200

// Suggest gives the name that was likely meant by a misspelt word, "" where
// none is near: one that the word begins, or that a few changed, added, dropped
// or swapped characters make of it. Of equally near ones it is the first.
func Suggest(word string, among []string) string {
	word = strings.ToLower(word)
	if word == "" || len(among) > MaxNames {
		return ""
	}
	best, nearest := "", min((len(word)+1)/3, 3)
	for _, name := range among {
		if abs(len(word)-len(name)) > nearest {
			continue // each edit adds or drops one byte at most
		}
		if d := distance(word, strings.ToLower(name)); d <= nearest && (best == "" || d < nearest) {
			best, nearest = name, d
		}
	}
	if best == "" {
		best = onlyWithPrefix(word, among)
	}
	return best
}

func abs(n int) int { return max(n, -n) }

func onlyWithPrefix(word string, among []string) string {
	found := ""
	for _, name := range among {
		if len(word) < 3 || !strings.HasPrefix(strings.ToLower(name), word) {
			continue
		}
		if found != "" {
			return ""
		}
		found = name
	}
	return found
}

// maxWord is the longest name, in bytes, that Suggest measures.
const maxWord = 64

// distance counts the edits from a to b: a changed, added or dropped byte, or
// two neighbours swapped (the optimal string alignment distance).
func distance(a, b string) int {
	const far = 99
	if len(a) > maxWord || len(b) > maxWord {
		return far
	}
	var rows [3][maxWord + 1]int8 // this one and the two before it
	for j := range len(b) + 1 {
		rows[0][j] = int8(j)
	}
	for i := 1; i <= len(a); i++ {
		row, above, before := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = int8(i)
		for j := 1; j <= len(b); j++ {
			cost := int8(1)
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return int(rows[len(a)%3][len(b)])
}
