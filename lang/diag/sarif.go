package diag

import (
	"encoding/json"
	"io"
	"net/url"
)

// Tool is what SARIF says of the program and its rules.
type Tool struct {
	Name, Version, URL string
	Rules              []ToolRule
}

// ToolRule is a rule as SARIF lists it.
type ToolRule struct {
	Name     string
	Severity Severity
	Summary  string // one sentence
	Help     string // the page, in Markdown
	URL      string // the page's place; "" is none
}

// WriteSARIF writes the list, sorted, as a log of one run (SARIF 2.1.0, OASIS
// standard). Columns count Unicode code points. Of the tool's rules those are
// listed that the results name.
func (l List) WriteSARIF(w io.Writer, t Tool) error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: t.Name, Version: t.Version, InformationURI: t.URL, Rules: []sarifRule{}}
	index := map[string]int{}
	for _, r := range l.reports() {
		n, ok := index[r.Rule]
		if !ok {
			n = len(index)
			index[r.Rule] = n
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, t.rule(r))
		}
		run.Results = append(run.Results, newSARIF(r, n))
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0", Runs: []sarifRun{run},
	})
}

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool struct {
		Driver sarifDriver `json:"driver"`
	} `json:"tool"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

type sarifDriver struct {
	Name           string      `json:"name"`
	Version        string      `json:"version,omitempty"`
	InformationURI string      `json:"informationUri,omitempty"`
	Rules          []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID      string     `json:"id"`
	Short   *sarifText `json:"shortDescription,omitempty"`
	Help    *sarifText `json:"help,omitempty"`
	HelpURI string     `json:"helpUri,omitempty"`
	Default struct {
		Level string `json:"level"`
	} `json:"defaultConfiguration"`
}

type sarifText struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

type sarifResult struct {
	RuleID    string          `json:"ruleId"`
	RuleIndex int             `json:"ruleIndex"`
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations,omitempty"`
	Related   []sarifLocation `json:"relatedLocations,omitempty"`
	Fixes     []sarifFix      `json:"fixes,omitempty"`
}

type sarifLocation struct {
	ID       int `json:"id,omitempty"`
	Physical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	} `json:"physicalLocation"`
	Message *sarifText `json:"message,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndLine     int `json:"endLine"`
	EndColumn   int `json:"endColumn"`
}

type sarifFix struct {
	Description sarifText     `json:"description"`
	Changes     []sarifChange `json:"artifactChanges"`
}

type sarifChange struct {
	Artifact     sarifArtifact      `json:"artifactLocation"`
	Replacements []sarifReplacement `json:"replacements"`
}

type sarifReplacement struct {
	Deleted  sarifRegion `json:"deletedRegion"`
	Inserted sarifText   `json:"insertedContent"`
}

// rule is the list's entry for a report's rule, known to the tool or not.
func (t Tool) rule(r report) sarifRule {
	out := sarifRule{ID: r.Rule}
	out.Default.Level = sarifLevel(r.Severity)
	for _, known := range t.Rules {
		if known.Name == r.Rule {
			out.Default.Level = sarifLevel(known.Severity.String())
			out.Short = &sarifText{Text: known.Summary}
			out.Help = &sarifText{Text: known.Help, Markdown: known.Help}
			out.HelpURI = known.URL
		}
	}
	return out
}

func sarifLevel(severity string) string {
	if severity == Info.String() {
		return "note"
	}
	return severity
}

func newSARIF(r report, rule int) sarifResult {
	out := sarifResult{RuleID: r.Rule, RuleIndex: rule, Level: sarifLevel(r.Severity), Message: sarifText{Text: r.message()}}
	if r.Place != nil {
		out.Locations = []sarifLocation{r.Place.sarif(0, "")}
	}
	for i, o := range r.Related {
		if o.Place != nil {
			out.Related = append(out.Related, o.Place.sarif(i+1, o.Message))
		}
	}
	if r.Fix != nil {
		out.Fixes = []sarifFix{r.Fix.sarif()}
	}
	return out
}

func (p *place) sarif(id int, message string) sarifLocation {
	out := sarifLocation{ID: id}
	out.Physical.Artifact = p.artifact()
	out.Physical.Region = p.region()
	if message != "" {
		out.Message = &sarifText{Text: message}
	}
	return out
}

// artifact is the file as a reference: "a b" is "a%20b", "a:b" is "./a:b".
func (p *place) artifact() sarifArtifact {
	return sarifArtifact{(&url.URL{Path: p.File}).String()}
}

func (p *place) region() sarifRegion {
	return sarifRegion{p.Line, p.Column, p.EndLine, p.EndColumn}
}

func (f *fix) sarif() sarifFix {
	out := sarifFix{Description: sarifText{Text: f.Title}}
	for _, e := range f.Edits {
		out.Changes = append(out.Changes, sarifChange{
			Artifact:     e.Place.artifact(),
			Replacements: []sarifReplacement{{e.Place.region(), sarifText{Text: e.Text}}},
		})
	}
	return out
}
