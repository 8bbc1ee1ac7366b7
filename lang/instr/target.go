package instr

import (
	"errors"
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/pattern"
)

// Target is a format that TARGET can make: its row in the target table.
type Target struct {
	Format string
	Ext    string // the output's, with its dot
	Help   string
	Flags  []Flag
	// CheckName judges an expanded NAME and its TAG ("" for none).
	CheckName func(name, tag string) error
}

// Targets are the formats, in the order of the specification.
var Targets = []Target{
	{
		Format: "oci", Ext: ".oci.tar", Help: "an OCI archive, which is a docker archive too",
		Flags: []Flag{imageLayersFlag, compressionFlag}, CheckName: checkReference,
	},
	{
		Format: "tar", Ext: ".tar", Help: "the bare root file system",
		Flags: []Flag{compressionFlag}, CheckName: checkFileName,
	},
	{
		Format: "aci", Ext: ".aci", Help: "an App Container image",
		Flags: aciFlags, CheckName: checkIdentifier,
	},
	{
		Format: "system", Ext: ".system.tar", Help: "a system container image",
		Flags: []Flag{
			{Name: "no-service", Kind: Bool, Help: "installs files on the host, and no service"},
			{Name: "no-links", Kind: Bool, Help: "copies files to the host, and never links them"},
			layersFlag, compressionFlag,
		},
		CheckName: checkReference,
	},
}

// aciFlags say what an image's configuration has no words for.
var aciFlags = []Flag{
	{Name: "compression", Kind: String, Value: "gzip|xz|none", Values: []string{"gzip", "xz", "none"}, Help: "how the output is compressed"},
	{Name: "isolator", Kind: Many, Value: "NAME=VALUE", Help: "a limit or right of its process"},
	{Name: "supplementary-gid", Kind: Comma, Value: "GID", Help: "groups more of its process, as numbers"},
	{Name: "event-handler", Kind: Many, Value: "pre-start|post-stop=COMMAND", Help: "what runs before it starts or behind its end"},
	{Name: "annotation", Kind: Many, Value: "NAME=VALUE", Help: "an annotation more"},
	{Name: "dependency", Kind: Many, Value: "NAME[,LABEL=VALUE…]", Help: "an image that it stands on"},
	{Name: "path-whitelist", Kind: Comma, Value: "PATH", Help: "the paths that stay when it is rendered; none: all"},
	{Name: "manifest", Kind: String, Value: "FILE", Help: "a file of the context that changes the manifest"},
}

// Layers are the values of TARGET's --layers.
const (
	LayersOne   = "one"   // a layer for each stage
	LayersSteps = "steps" // a layer for each instruction that changes files
	// LayersPackages is a layer for each stage, divided by the packages that own
	// its files.
	LayersPackages = "packages"
)

var imageLayersFlag = Flag{
	Name: "layers", Kind: String, Value: "one|steps|packages", Values: []string{LayersOne, LayersSteps, LayersPackages},
	Help: "one layer for each stage, or one for each instruction, or several by package",
}

var layersFlag = Flag{
	Name: "layers", Kind: String, Value: "one|steps", Values: []string{LayersOne, LayersSteps},
	Help: "one layer for each stage, or one for each instruction",
}

var compressionFlag = Flag{
	Name: "compression", Kind: String, Value: "gzip|zstd|none", Values: []string{"gzip", "zstd", "none"},
	Help: "how the output is compressed",
}

// FindTarget gives the row of a format; nil where there is none.
func FindTarget(format string) *Target {
	for n := range Targets {
		if Targets[n].Format == format {
			return &Targets[n]
		}
	}
	return nil
}

// Formats are the formats' names, in the table's order.
func Formats() []string {
	var out []string
	for _, t := range Targets {
		out = append(out, t.Format)
	}
	return out
}

// FileName is the output's name in the output directory: NAME_TAG and the
// format's extension, no _TAG without a tag, and "_" for "/" and ":".
func (t *Target) FileName(name, tag string) string {
	if tag != "" {
		name += "_" + tag
	}
	return strings.NewReplacer("/", "_", ":", "_").Replace(name) + t.Ext
}

// SplitName splits NAME[:TAG]. The colon of a registry's port is the name's,
// and so is one without a tag behind it, for CheckName to refuse.
func SplitName(s string) (name, tag string) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 || i == len(s)-1 || strings.Contains(s[i:], "/") {
		return s, ""
	}
	return s[:i], s[i+1:]
}

// targetVerbs are the formats as verbs of TARGET.
var targetVerbs = func() []Instruction {
	var out []Instruction
	for _, t := range Targets {
		out = append(out, Instruction{
			Keyword: t.Format, Synopsis: "[FLAGS] NAME[:TAG]", Help: t.Help,
			Section: "TARGET", Form: Shell, Flags: t.Flags, Anywhere: true,
		})
	}
	return out
}()

// The grammar of github.com/distribution/reference, in its words.
var (
	tagPattern       = pattern.New(`^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$`)
	componentPattern = pattern.New(`^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$`)
	domainPattern    = pattern.New(`^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]+)?$`)
	filePattern      = pattern.New(`^[A-Za-z0-9_][A-Za-z0-9_./+-]*$`)
)

// checkReference wants what docker and podman accept as a name of an image.
func checkReference(name, tag string) error {
	if err := checkAny(name, tag); err != nil {
		return err
	}
	parts := strings.Split(name, "/")
	if len(parts) > 1 && isDomain(parts[0]) {
		if !domainPattern.MatchString(parts[0]) {
			return fmt.Errorf("%q is not a registry's host", parts[0])
		}
		parts = parts[1:]
	}
	for _, p := range parts {
		if p != strings.ToLower(p) {
			return fmt.Errorf("%q must be lower case", p)
		}
		if !componentPattern.MatchString(p) {
			return fmt.Errorf("%q must be letters and digits with single . _ or - between them", p)
		}
	}
	return checkTag(tag)
}

// isDomain tells a host from the first part of a path as docker does.
func isDomain(s string) bool {
	return strings.ContainsAny(s, ".:") || s == "localhost" || s != strings.ToLower(s)
}

// identifierPattern is the AC Identifier Type of the appc specification 0.8.11.
var identifierPattern = pattern.New(`^[a-z0-9]+([-._~/][a-z0-9]+)*$`)

// checkIdentifier wants what an App Container image can be called.
func checkIdentifier(name, tag string) error {
	if err := checkAny(name, tag); err != nil {
		return err
	}
	switch {
	case name != strings.ToLower(name):
		return fmt.Errorf("%q must be lower case", name)
	case !identifierPattern.MatchString(name):
		return fmt.Errorf("%q must be letters and digits with single - . _ ~ or / between them", name)
	}
	return checkTag(tag)
}

// checkFileName wants what a file can be called.
func checkFileName(name, tag string) error {
	if err := checkAny(name, tag); err != nil {
		return err
	}
	if !filePattern.MatchString(name) {
		return fmt.Errorf("%q must be letters, digits and . _ + - /, and begin with a letter or digit", name)
	}
	return checkTag(tag)
}

func checkAny(name, tag string) error {
	switch {
	case name == "":
		return errors.New("the name is empty")
	case len(name)+len(tag) > 200:
		return errors.New("the name is longer than 200 characters")
	case strings.Contains(name, "@"):
		return errors.New("a digest is no part of an output's name")
	}
	return nil
}

func checkTag(tag string) error {
	if tag != "" && !tagPattern.MatchString(tag) {
		return fmt.Errorf("the tag %q must be letters, digits and . _ -, 128 at most", tag)
	}
	return nil
}
