package ir

import "time"

// Image is the configuration of an image: neither OCI's nor ACI's form of it.
type Image struct {
	Platform     Platform
	Created      time.Time // the epoch: the latest time a file can bear
	Author       string
	User         string
	Env          []string // NAME=value, in order of first setting
	Entrypoint   []string
	Cmd          []string
	WorkingDir   string
	ExposedPorts []string // "80/tcp", sorted
	Volumes      []string // sorted
	Labels       map[string]string
	StopSignal   string
	Shell        []string // nil: /bin/sh -c
	OnBuild      []string
	Healthcheck  *Healthcheck
	ArgsEscaped  bool
}

// Platform is what an image runs on, in Go's words.
type Platform struct {
	OS           string
	Architecture string
	Variant      string
	OSVersion    string
	OSFeatures   []string
}

// Healthcheck is how a container is found healthy.
type Healthcheck struct {
	Test                                          []string
	Interval, Timeout, StartPeriod, StartInterval time.Duration
	Retries                                       int
}

// History is one line of an image's history.
type History struct {
	Created    time.Time
	CreatedBy  string
	Author     string
	Comment    string
	EmptyLayer bool
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
	// History follows the base image's own. An entry that is not EmptyLayer
	// belongs to the next Boundary.
	History     []History
	Compression string            // "" is the format's default
	Flags       map[string]string // the format's own
	Platform    Platform
}

// Graph is a compiled Sysfile: verified, lowered, pinned.
type Graph struct {
	Targets []*Target
}
