package benchdoc

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// Ratio is how many times more a peer took than ours.
type Ratio struct {
	Ours, Peer Row
}

// CPU is that of the least processor times, Wall that of the least wall times.
func (r Ratio) CPU() float64  { return r.Peer.CPU.Least / r.Ours.CPU.Least }
func (r Ratio) Wall() float64 { return r.Peer.Wall.Least / r.Ours.Wall.Least }

// match says which of the peers' runs are told beside which of ours.
type match struct{ bench, who, peer, ours string }

var matches = []match{
	{"install", "dnf", Cold, Cold}, {"install", "dnf", Packed, Packed}, {"install", "dnf", Packed, Unpacked},
	{"install", "rpm", Packed, Packed}, {"install", "rpm", Packed, Unpacked},
	{"metadata", "dnf", FirstLoad, FirstLoad}, {"metadata", "dnf", Indexed, Indexed}, {"metadata", "dnf", Indexed120, Indexed120},
	{"change", "sysbuild", Full, Changed}, {"change", "sysbuild", FullDivided, ChangedDivided},
	{"export", "BuildKit", OnBuilder, OnBuilder}, {"export", "BuildKit", OnBuilder, Built}, {"export", "buildah", Built, Built},
}

// Ratios are those of all pairs that were measured, in the rows' order.
func (d Data) Ratios() (all []Ratio) {
	for i, ours := range d.Rows {
		if i > 0 && group(d.Rows[i-1]) == group(ours) {
			continue
		}
		for _, m := range matches {
			if m.bench != ours.Bench {
				continue
			}
			o, ok := d.find(ours.Key, "sysbuild", m.ours)
			if p, there := d.find(ours.Key, m.who, m.peer); ok && there {
				all = append(all, Ratio{o, p})
			}
		}
	}
	return all
}

// group is what rows have in common that are measured in one race.
func group(r Row) Key { return Key{Bench: r.Bench, Size: r.Size, Form: r.Form} }

func (d Data) find(k Key, who, state string) (Row, bool) {
	k.Who, k.State = who, state
	for _, r := range d.Rows {
		if r.Key == k {
			return r, true
		}
	}
	return Row{}, false
}

// Print writes all rows and then all ratios, for people.
func (d Data) Print(to io.Writer) error {
	w := tabwriter.NewWriter(to, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "bench\tsize\tform\twho\tstate\trounds\tCPU s\tmedian\twall s\tmedian\tMB\t")
	for _, r := range d.Rows {
		fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%s\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%s\t\n", r.Bench, r.Size, r.Form, r.Who, r.State,
			r.Rounds, r.CPU.Least, r.CPU.Median, r.Wall.Least, r.Wall.Median, r.peak())
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(to)
	fmt.Fprintln(w, "bench\tsize\tform\twhat took\ttimes as long as\tCPU\twall\t")
	for _, r := range d.Rows {
		if r.Bench == "unpack" {
			fmt.Fprintf(w, "%s\t%d\t%s\tsysbuild, %s\tcores busy\t%.2f\t\t\n", r.Bench, r.Size, r.Form, r.State, r.Cores())
		}
	}
	for _, r := range d.Ratios() {
		fmt.Fprintf(w, "%s\t%d\t%s\t%s, %s\tsysbuild, %s\t%.2f\t%.2f\t\n", r.Ours.Bench, r.Ours.Size, r.Ours.Form,
			r.Peer.Who, r.Peer.State, r.Ours.State, r.CPU(), r.Wall())
	}
	return w.Flush()
}

// Cores are how many were busy, by the medians.
func (r Row) Cores() float64 { return r.CPU.Median / r.Wall.Median }

func (r Row) peak() string {
	if r.MB == 0 {
		return ""
	}
	return fmt.Sprint(r.MB)
}

// titles are the tables of a page.
var titles = []struct{ bench, title, size string }{
	{"install", "Packages into an empty root", "packages"},
	{"unpack", "Unpacking alone, of the cold installation", "packages"},
	{"metadata", "Metadata, and a request that is solved", "packages known"},
	{"change", "One package of a repository changed", "packages"},
	{"export", "A built root file system to an OCI archive", "MB"},
}

// Markdown are the tables of a page: seconds and MB as measured, and how many
// times more than ours in the same state.
func (d Data) Markdown() string {
	var b strings.Builder
	for _, m := range d.Machine {
		b.WriteString(m + "\n")
	}
	ratios := d.Ratios()
	for _, t := range titles {
		head := fmt.Sprintf("\n### %s\n\n| %s | who, and what is there | CPU s | wall s | MB | CPU and wall, as many times as sysbuild |\n|---|---|---|---|---|---|\n", t.title, t.size)
		last := Key{}
		for _, r := range d.Rows {
			if r.Bench != t.bench {
				continue
			}
			b.WriteString(head)
			head = ""
			size := ""
			if group(r) != last {
				last, size = group(r), fmt.Sprintf("%s, %s", thousands(r.Size), r.Form)
			}
			fmt.Fprintf(&b, "| %s | %s, %s | %s | %s | %s | %s |\n", size, r.Who, r.State, r.CPU, r.Wall, r.peak(), beside(ratios, r))
		}
	}
	return b.String()
}

// String is the least time and the median: "1.15 (1.20)".
func (s Spread) String() string { return fmt.Sprintf("%s (%s)", digits(s.Least), digits(s.Median)) }

// digits writes a positive number with about three digits.
func digits(f float64) string {
	switch {
	case f >= 100:
		return fmt.Sprintf("%.0f", f)
	case f >= 10:
		return fmt.Sprintf("%.1f", f)
	case f >= 1:
		return fmt.Sprintf("%.2f", f)
	}
	return fmt.Sprintf("%.3f", f)
}

// beside are a peer's ratios, in one cell.
func beside(all []Ratio, peer Row) string {
	if peer.Bench == "unpack" {
		return fmt.Sprintf("%.2f cores busy", peer.Cores())
	}
	var cells []string
	for _, r := range all {
		if r.Peer.Key == peer.Key {
			cells = append(cells, fmt.Sprintf("%s, %s (%s)", digits2(r.CPU()), digits2(r.Wall()), r.Ours.State))
		}
	}
	return strings.Join(cells, "; ")
}

func digits2(f float64) string {
	if f >= 10 {
		return fmt.Sprintf("%.0f", f)
	}
	return fmt.Sprintf("%.1f", f)
}

// thousands writes 20000 as "20,000".
func thousands(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", thousands(n/1000), n%1000)
}
