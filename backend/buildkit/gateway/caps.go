package gateway

import (
	"strings"

	"github.com/moby/buildkit/solver/errdefs"
)

// The options that are ours to read; dockerui reads the others.
const (
	optCaps      = "frontend.caps"
	optRequest   = "requestid"
	optFilename  = "filename"
	optSource    = "source"
	optContext   = "context:"         // in front of a named context's name
	optInput     = "input-metadata:"  // in front of an input's name
	optSession   = "local-sessionid:" // in front of a local directory's name
	optMain      = "contextkey"       // the main context's local directory
	optFile      = "dockerfilekey"    // likewise the Sysfile's
	optNoCache   = "no-cache"         // names of stages; empty: all
	optEpoch     = "build-arg:SOURCE_DATE_EPOCH"
	defaultMain  = "context"
	defaultFile  = "dockerfile"
	epochContext = "context" // a SOURCE_DATE_EPOCH that is the main context's own time
)

// Caps are what a caller may want of a frontend (moby/buildkit, Dockerfile
// frontend, frontend.caps). The label moby.buildkit.frontend.caps of an image
// lists them.
var caps = map[string]bool{
	"moby.buildkit.frontend.inputs":         true,
	"moby.buildkit.frontend.subrequests":    true,
	"moby.buildkit.frontend.contexts":       true,
	"moby.buildkit.frontend.gitquerystring": true,
	"moby.buildkit.frontend.contexts.zstd":  true,
}

// checkCaps refuses a request that wants what we do not have. A caller that
// would have it handed on to another frontend is told the same: there is none.
func checkCaps(want string) error {
	for word := range strings.SplitSeq(want, ",") {
		name, _, _ := strings.Cut(word, "+")
		if name != "" && !caps[name] {
			return errdefs.NewUnsupportedFrontendCapError(name)
		}
	}
	return nil
}
