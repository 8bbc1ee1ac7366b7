package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is set by the linker where the build knows a tag; "" otherwise.
var version string

// buildInfo is what this program knows of itself.
type buildInfo struct {
	Version  string `json:"version"`
	Revision string `json:"revision,omitempty"` // of the source; "" is unknown
	Modified bool   `json:"modified,omitempty"` // the source had changes no revision has
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

const versionHelp = `Print the version: what to name where something is reported. With --format json
it is an object with the keys version, revision (of the source, where it is
known), modified (the source had changes of no revision), go and platform.`

func versionCommand(std streams) *cobra.Command {
	format := choice("text", "text", "json")
	c := &cobra.Command{
		Use:     "version",
		Short:   "Print the version",
		Long:    versionHelp,
		Example: "  sysbuild version\n  sysbuild version --format json | jq -r .revision",
		Args:    arguments(0, 0),
		RunE: func(*cobra.Command, []string) error {
			if format.value == "json" {
				return json.NewEncoder(std.out).Encode(ownBuildInfo())
			}
			_, err := fmt.Fprintln(std.out, versionLine())
			return err
		},
	}
	format.flag(c, "format", "", "what is printed")
	return c
}

func versionLine() string {
	b := ownBuildInfo()
	line := "sysbuild " + b.Version
	if b.Revision != "" && b.Revision != b.Version {
		line += " (" + b.Revision + ")"
	}
	return line + " " + b.Go + " " + b.Platform
}

func ownBuildInfo() buildInfo {
	b := buildInfo{Version: version, Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if ok && b.Version == "" {
		b.Version = info.Main.Version
	}
	if b.Version == "" {
		b.Version = "unknown"
	}
	if ok {
		for _, s := range info.Settings {
			switch s.Key {
			case "vcs.revision":
				b.Revision = s.Value
			case "vcs.modified":
				b.Modified = s.Value == "true"
			}
		}
	}
	return b
}
