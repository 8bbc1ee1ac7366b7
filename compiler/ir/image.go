package ir

import (
	"time"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// Image is the configuration of an image: neither OCI's nor ACI's form of it.
type Image struct {
	Platform     Platform          `json:"platform,omitzero"`
	Created      time.Time         `json:"created,omitzero"` // the epoch: the latest time a file can bear
	Author       string            `json:"author,omitempty"`
	User         string            `json:"user,omitempty"`
	Env          []string          `json:"env,omitempty"` // NAME=value, in order of first setting
	Entrypoint   []string          `json:"entrypoint,omitempty"`
	Cmd          []string          `json:"cmd,omitempty"`
	WorkingDir   string            `json:"workdir,omitempty"`
	ExposedPorts []string          `json:"ports,omitempty"`   // "80/tcp", sorted
	Volumes      []string          `json:"volumes,omitempty"` // sorted
	Labels       map[string]string `json:"labels,omitempty"`
	StopSignal   string            `json:"stopsignal,omitempty"`
	Shell        []string          `json:"shell,omitempty"` // nil: /bin/sh -c
	OnBuild      []string          `json:"onbuild,omitempty"`
	Healthcheck  *Healthcheck      `json:"healthcheck,omitempty"`
	ArgsEscaped  bool              `json:"argsescaped,omitempty"`
}

// Platform is what an image runs on, in Go's words.
type Platform struct {
	OS           string   `json:"os,omitempty"`
	Architecture string   `json:"arch,omitempty"`
	Variant      string   `json:"variant,omitempty"`
	OSVersion    string   `json:"osversion,omitempty"`
	OSFeatures   []string `json:"osfeatures,omitempty"`
}

// Healthcheck is how a container is found healthy.
type Healthcheck struct {
	Test          []string      `json:"test,omitempty"`
	Interval      time.Duration `json:"interval,omitempty"`
	Timeout       time.Duration `json:"timeout,omitempty"`
	StartPeriod   time.Duration `json:"startperiod,omitempty"`
	StartInterval time.Duration `json:"startinterval,omitempty"`
	Retries       int           `json:"retries,omitempty"`
}

// History is one line of an image's history.
type History struct {
	Created    time.Time `json:"created,omitzero"`
	CreatedBy  string    `json:"by,omitempty"`
	Author     string    `json:"author,omitempty"`
	Comment    string    `json:"comment,omitempty"`
	EmptyLayer bool      `json:"empty,omitempty"`
}

// Target is one output.
type Target struct {
	Format string // "oci"
	Name   string // "centos", "example.org/etcd"
	Tag    string // "7"; "" when it has none
	Stage  string // name or number
	Vertex *Vertex
	Image  *Image
	// Base is the image that the stage's chain stands on; nil over scratch.
	Base *Vertex
	// Boundaries are the vertices behind which a layer ends, in order. The
	// last one is Vertex. A boundary that changes nothing gives no layer.
	Boundaries []*Vertex
	// ByPackage is true where each of these layers is divided by the packages
	// that own its files.
	ByPackage bool `json:",omitempty"`
	// BaseHistory is the base image's own history, as it is.
	BaseHistory []History
	// History follows BaseHistory. An entry that is not EmptyLayer
	// belongs to the next Boundary.
	History     []History
	Compression string              // "" is the format's default
	Flags       map[string][]string // the format's own, each with its values in the line's order
	Platform    Platform
	System      *System // of a system container's image; nil of any other
	// Span is the name's place in the Sysfile. Not in the text form.
	Span diag.Span `json:"-"`
}

// System is what an image says to the host that installs it as a system
// container, beside the files below its /exports.
type System struct {
	Defaults  map[string]string `json:"defaults,omitempty"`  // of install-time variables
	Renames   map[string]string `json:"renames,omitempty"`   // host path to host path, which is a template
	Templates []string          `json:"templates,omitempty"` // host paths of files to be rendered, sorted
	Files     []string          `json:"files,omitempty"`     // host paths that are files, sorted
	NoService bool              `json:"noservice,omitempty"` // it has files for the host, and no service
	NoLinks   bool              `json:"nolinks,omitempty"`   // its host files are copied, never linked
	// Config tunes the runtime configuration that is generated, in the order
	// of the lines; values are templates.
	Config []Setting `json:"config,omitempty"`
	// Texts are the templates that stand in the target's tree by name, such
	// as "service.template": those are not generated. Sorted.
	Texts []string `json:"texts,omitempty"`
}

// Setting is one --name=value.
type Setting struct {
	Name  string `json:"name"`
	Value string `json:"value,omitempty"`
}

// Graph is a compiled Sysfile: verified, lowered, pinned.
type Graph struct {
	Targets []*Target
}
