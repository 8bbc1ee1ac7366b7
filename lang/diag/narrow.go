package diag

import (
	"strings"

	"github.com/rivo/uniseg"
)

// leastRoom is the fewest columns in which a cut line still says something.
const leastRoom = 20

// fit makes a line of two drawn parts no wider than room columns, and gives the
// column and the number of the marks under the beginning of the second part.
// What is left out is shown as "…", on both sides where need be; the marks stay
// in sight. A room that is too small for that is as none: the line stays whole.
func fit(before, behind string, marks, room int) (line string, column, shown int) {
	column = uniseg.StringWidth(before)
	if room < leastRoom || column+uniseg.StringWidth(behind) <= room {
		return before + behind, column, marks
	}
	if most := max(room/3, room-marks-1); column > most {
		// A long span takes the line, but for what stands right before it.
		before = "…" + lastCells(before, min(most, room/2)-1)
		column = uniseg.StringWidth(before)
	}
	if uniseg.StringWidth(behind) > room-column {
		behind = firstCells(behind, room-column-1) + "…"
	}
	return before + behind, column, min(marks, room-column)
}

// firstCells is the beginning of drawn text that n columns hold.
func firstCells(s string, n int) string {
	kept, state := 0, -1
	for rest := s; rest != ""; {
		var cluster string
		var w int
		cluster, rest, w, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if n -= w; n < 0 {
			break
		}
		kept += len(cluster)
	}
	return s[:kept]
}

// lastCells is the end of drawn text that n columns hold. A wide character that
// would stick out makes it a column shorter.
func lastCells(s string, n int) string {
	var clusters []string
	state := -1
	for rest := s; rest != ""; {
		var cluster string
		cluster, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
		clusters = append(clusters, cluster)
	}
	at := len(clusters)
	for at > 0 {
		if n -= uniseg.StringWidth(clusters[at-1]); n < 0 {
			break
		}
		at--
	}
	return strings.Join(clusters[at:], "")
}
