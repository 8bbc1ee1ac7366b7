package benchdoc

import (
	"encoding/xml"
	"fmt"
	"math"
	"slices"
	"strings"
)

// The sizes of a figure, in SVG's pixels.
const (
	width, height       = 920, 500
	panelWidth          = 370
	panelTop, panelLow  = 128, 430 // of the axes
	panelLeft, panelGap = 70, 90   // of the first vertical axis; between the panels
)

// drawing collects an SVG document.
type drawing struct{ strings.Builder }

func (d *drawing) add(format string, args ...any) { fmt.Fprintf(d, format+"\n", args...) }

func (d *drawing) text(x, y float64, more, text string) {
	var safe strings.Builder
	xml.EscapeText(&safe, []byte(text)) // a Builder takes all
	d.add(`<text x="%.1f" y="%.1f"%s>%s</text>`, x, y, more, safe.String())
}

// svg draws two panels beside each other, processor and wall time, both axes
// logarithmic; "" where nothing was measured.
func (f figure) svg(data Data) string {
	cpu := panel{figure: f, data: data, left: panelLeft, label: "processor time, seconds", of: func(r Row) float64 { return r.CPU.Least }}
	wall := panel{figure: f, data: data, left: panelLeft + panelWidth + panelGap, label: "wall time, seconds", of: func(r Row) float64 { return r.Wall.Least }}
	all := append(cpu.all(), wall.all()...)
	if len(all) == 0 {
		return ""
	}
	var d drawing
	d.add(`<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="system-ui, Helvetica, Arial, sans-serif" font-size="13" fill="#222">`, width, height, width, height)
	d.add(`<title>%s</title>`, f.title)
	d.add(`<rect width="%d" height="%d" fill="#fff"/>`, width, height)
	d.text(panelLeft, 30, ` font-size="18" font-weight="600"`, f.title)
	f.legend(&d, data)
	for _, p := range []panel{cpu, wall} { // the same scales in both
		p.x, p.y = across(all), upright(all)
		p.draw(&d)
	}
	d.add(`</svg>`)
	return d.String()
}

// legend names the lines that have points, three a row.
func (f figure) legend(d *drawing, data Data) {
	n := 0
	for _, s := range f.lines {
		if len(f.points(data, s, func(Row) float64 { return 0 })) == 0 {
			continue
		}
		x, y := float64(panelLeft+n%3*270), float64(56+n/3*24)
		d.add(`<path d="M%.1f %.1fh36" %s/>`, x, y, s.style.stroke())
		d.add(`<circle cx="%.1f" cy="%.1f" r="3.5" fill="%s"/>`, x+18, y, s.style.colour)
		d.text(x+44, y+4.5, "", s.label)
		n++
	}
}

func (s style) stroke() string {
	dashes := ""
	if s.dashes != "" {
		dashes = fmt.Sprintf(` stroke-dasharray="%s"`, s.dashes)
	}
	return fmt.Sprintf(`fill="none" stroke="%s" stroke-width="2"%s`, s.colour, dashes)
}

// scale is a logarithmic axis: values from low to high lie between two pixels.
type scale struct{ low, high, from, to float64 }

func (s scale) at(v float64) float64 {
	return s.from + (s.to-s.from)*math.Log(v/s.low)/math.Log(s.high/s.low)
}

// across is the scale of the sizes, from the panel's left edge; a little is left
// free on both sides.
func across(all []point) scale {
	low, high := extremes(all, func(p point) float64 { return p.x })
	if low == high {
		low, high = low/2, high*2
	}
	room := math.Pow(high/low, 0.06)
	return scale{low / room, high * room, 0, panelWidth}
}

// upright is the scale of the seconds, from a step of the axis to another one.
func upright(all []point) scale {
	low, high := extremes(all, func(p point) float64 { return p.y })
	steps := ticks(low/5.01, high*5.01)
	below, above := steps[0], steps[len(steps)-1]
	for _, s := range steps {
		if s <= low {
			below = s
		}
	}
	for _, s := range slices.Backward(steps) {
		if s >= high {
			above = s
		}
	}
	return scale{below, above, panelLow, panelTop}
}

func extremes(all []point, of func(point) float64) (low, high float64) {
	low, high = of(all[0]), of(all[0])
	for _, p := range all {
		low, high = min(low, of(p)), max(high, of(p))
	}
	return low, high
}

// ticks are the steps 1, 2, 5 of all decades from low to high.
func ticks(low, high float64) (list []float64) {
	for decade := -6; decade < 9; decade++ {
		for _, n := range []float64{1, 2, 5} {
			if v := n * math.Pow10(decade); v >= low*0.999 && v <= high*1.001 {
				list = append(list, v)
			}
		}
	}
	return list
}

// panel is one pair of axes.
type panel struct {
	figure
	data  Data
	left  float64
	label string
	of    func(Row) float64
	x, y  scale
}

func (p panel) all() (list []point) {
	for _, s := range p.lines {
		list = append(list, p.points(p.data, s, p.of)...)
	}
	return list
}

func (p panel) draw(d *drawing) {
	for _, v := range ticks(p.y.low, p.y.high) {
		d.add(`<path d="M%.1f %.1fh%d" stroke="#ddd"/>`, p.left, p.y.at(v), panelWidth)
		d.text(p.left-8, p.y.at(v)+4.5, ` text-anchor="end"`, fmt.Sprintf("%g", v))
	}
	for _, v := range p.sizes() {
		x := p.left + p.x.at(v)
		d.add(`<path d="M%.1f %dv%d" stroke="#ddd"/>`, x, panelTop, panelLow-panelTop)
		d.text(x, panelLow+20, ` text-anchor="middle"`, thousands(int(v)))
	}
	d.add(`<path d="M%.1f %dV%dh%d" fill="none" stroke="#222"/>`, p.left, panelTop, panelLow, panelWidth)
	d.text(p.left+panelWidth/2, panelLow+44, ` text-anchor="middle"`, p.figure.x+" (logarithmic)")
	middle := float64(panelTop+panelLow) / 2
	d.text(p.left-48, middle, fmt.Sprintf(` text-anchor="middle" transform="rotate(-90 %.1f %.1f)"`, p.left-48, middle), p.label+" (logarithmic)")
	for _, s := range p.lines {
		p.line(d, s)
	}
}

// sizes are those that something was measured at.
func (p panel) sizes() (list []float64) {
	for _, at := range p.all() {
		list = append(list, at.x)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func (p panel) line(d *drawing, s series) {
	points := p.points(p.data, s, p.of)
	if len(points) == 0 {
		return
	}
	var path []string
	for _, at := range points {
		path = append(path, fmt.Sprintf("%.1f %.1f", p.left+p.x.at(at.x), p.y.at(at.y)))
	}
	d.add(`<path d="M%s" %s/>`, strings.Join(path, "L"), s.style.stroke())
	for _, at := range points {
		d.add(`<circle cx="%.1f" cy="%.1f" r="3.5" fill="%s"/>`, p.left+p.x.at(at.x), p.y.at(at.y), s.style.colour)
	}
}
