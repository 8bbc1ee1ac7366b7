package buildkit

import (
	_ "github.com/moby/buildkit/exporter/containerimage/exptypes"
	_ "github.com/moby/buildkit/frontend/dockerui"
	_ "github.com/moby/buildkit/frontend/gateway/client"
	_ "github.com/moby/buildkit/frontend/gateway/grpcclient"
	_ "github.com/moby/buildkit/frontend/subrequests/convertllb"
	_ "github.com/moby/buildkit/frontend/subrequests/lint"
	_ "github.com/moby/buildkit/frontend/subrequests/outline"
	_ "github.com/moby/buildkit/frontend/subrequests/targets"
	_ "github.com/moby/buildkit/session/content"
	_ "github.com/moby/buildkit/solver/errdefs"
	_ "github.com/moby/docker-image-spec/specs-go/v1"
	_ "github.com/containerd/containerd/v2/plugins/content/local"
)
