package benchdoc

import "slices"

// figure is a plot of how something grows with the number of packages.
type figure struct {
	file  string // in docs/bench
	title string
	bench string
	x     string // what the horizontal axis counts
	lines []series
}

// series is a line of a figure.
type series struct {
	form, who, state string
	label            string
	style            style
}

// style is how a line looks: whose it is by its colour, in which state by its
// dashes, so that it is told apart without colours too.
type style struct{ colour, dashes string }

const (
	blue   = "#0b5fa5"
	orange = "#c2500a"
	grey   = "#5a5a5a"
)

const (
	solid  = ""
	dashed = "7 4"
	dotted = "2 3"
)

func figures() []figure {
	return []figure{
		install("zstd"), install("xz"),
		{
			file: "metadata.svg", title: "A repository's metadata read, and a request for one package solved", bench: "metadata", x: "packages that the repository knows",
			lines: []series{
				{"gzip", "dnf", FirstLoad, "dnf, first load (gzip)", style{orange, solid}},
				{"zstd", "dnf", FirstLoad, "dnf, first load (zstd)", style{orange, dashed}},
				{"gzip", "dnf", Indexed, "dnf, cached", style{orange, dotted}},
				{"gzip", "sysbuild", FirstLoad, "sysbuild, first load (gzip)", style{blue, solid}},
				{"zstd", "sysbuild", FirstLoad, "sysbuild, first load (zstd)", style{blue, dashed}},
				{"gzip", "sysbuild", Indexed, "sysbuild, cached", style{blue, dotted}},
			},
		},
	}
}

func install(form string) figure {
	return figure{
		file: "install-" + form + ".svg", title: "Packages with " + form + " payloads into an empty root", bench: "install", x: "packages installed",
		lines: []series{
			{form, "dnf", Cold, "dnf, cold", style{orange, solid}},
			{form, "dnf", Packed, "dnf, packages cached", style{orange, dashed}},
			{form, "rpm", Packed, "rpm -i of files at hand", style{grey, dashed}},
			{form, "sysbuild", Cold, "sysbuild, cold", style{blue, solid}},
			{form, "sysbuild", Packed, "sysbuild, packages cached", style{blue, dashed}},
			{form, "sysbuild", Unpacked, "sysbuild, payloads unpacked", style{blue, dotted}},
		},
	}
}

// point is a place of a line: x packages, y seconds.
type point struct{ x, y float64 }

// points are what was measured of a line, in seconds that of takes.
func (f figure) points(d Data, s series, of func(Row) float64) (list []point) {
	for _, r := range d.Rows {
		if r.Bench == f.bench && r.Form == s.form && r.Who == s.who && r.State == s.state {
			list = append(list, point{float64(r.Size), of(r)})
		}
	}
	slices.SortFunc(list, func(a, b point) int { return int(a.x - b.x) })
	return list
}

// Figures are the plots of all that was measured, by file name.
func (d Data) Figures() map[string]string {
	all := map[string]string{}
	for _, f := range figures() {
		if text := f.svg(d); text != "" {
			all[f.file] = text
		}
	}
	return all
}
