package ir

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
)

// targetLine is a Target as it prints: vertices by name.
type targetLine struct {
	Format      string              `json:"format"`
	Name        string              `json:"name"`
	Tag         string              `json:"tag,omitempty"`
	Stage       string              `json:"stage,omitempty"`
	Vertex      string              `json:"vertex"`
	Base        string              `json:"base,omitempty"`
	Boundaries  []string            `json:"boundaries,omitempty"` // absent: Vertex alone
	ByPackage   bool                `json:"byPackage,omitempty"`
	Image       *Image              `json:"image,omitempty"`
	BaseHistory []History           `json:"baseHistory,omitempty"`
	History     []History           `json:"history,omitempty"`
	Compression string              `json:"compression,omitempty"`
	Flags       map[string][]string `json:"flags,omitempty"`
	Platform    Platform            `json:"platform,omitzero"`
	System      *System             `json:"system,omitempty"`
}

// Print writes the graph's text form: the version word, one line a vertex with
// its title as a comment above it, one line a target.
//
//	sysbuild-ir 1
//	v1 = source {"kind":"scratch"}
//	# [0 2/2] RUN true
//	v2 = exec v1 {"args":["/bin/sh","-c","true"]}
//	target {"format":"oci","name":"x","vertex":"v2"}
func Print(w io.Writer, g *Graph) error {
	var b strings.Builder
	b.WriteString(version + "\n")
	names := map[*Vertex]string{}
	for i, v := range g.Vertices() {
		names[v] = "v" + strconv.Itoa(i+1)
		if v.Title != "" {
			fmt.Fprintf(&b, "# %s\n", oneLine(v.Title))
		}
		inputs := make([]string, len(v.Inputs))
		for k, in := range v.Inputs {
			inputs[k] = names[in]
		}
		fmt.Fprintf(&b, "%s = %s\n", names[v], v.line(inputs))
	}
	for _, t := range g.Targets {
		fmt.Fprintf(&b, "target %s\n", encode(lineOf(t, names)))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// String is the graph's text form.
func (g *Graph) String() string {
	var b strings.Builder
	_ = Print(&b, g) // a Builder takes everything
	return b.String()
}

func lineOf(t *Target, names map[*Vertex]string) targetLine {
	l := targetLine{
		Format: t.Format, Name: t.Name, Tag: t.Tag, Stage: t.Stage,
		Vertex: names[t.Vertex], Base: names[t.Base], ByPackage: t.ByPackage,
		Image: t.Image, BaseHistory: t.BaseHistory, History: t.History,
		Compression: t.Compression, Flags: t.Flags, Platform: t.Platform, System: t.System,
	}
	if len(t.Boundaries) == 1 && t.Boundaries[0] == t.Vertex {
		return l
	}
	for _, b := range t.Boundaries {
		l.Boundaries = append(l.Boundaries, names[b])
	}
	return l
}

// oneLine is text fit for a comment: no line breaks, nothing that a terminal
// obeys.
func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Join(strings.Fields(s), " ")
}
