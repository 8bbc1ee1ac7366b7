package gateway

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/frontend/subrequests"
	"github.com/moby/buildkit/frontend/subrequests/convertllb"
	sublint "github.com/moby/buildkit/frontend/subrequests/lint"
	"github.com/moby/buildkit/frontend/subrequests/outline"
	"github.com/moby/buildkit/frontend/subrequests/targets"
	"github.com/moby/buildkit/solver/errdefs"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

const (
	requestDescribe = subrequests.RequestSubrequestsDescribe
	requestIR       = "frontend.sysbuild.ir"
)

// irDefinition is a request of our own.
var irDefinition = subrequests.Request{
	Name: requestIR, Version: "1.0.0", Type: subrequests.TypeRPC,
	Description: "Print the graph that a Sysfile compiles to, everything pinned by digest",
	Opts:        []subrequests.Named{{Name: "target", Description: "Stage, format or name of a TARGET"}},
	Metadata:    []subrequests.Named{{Name: "result.txt"}},
}

// requests are what can be asked beside a build.
var requests = []struct {
	definition subrequests.Request
	answer     func(*build, context.Context) (*gwclient.Result, error)
}{
	{outline.SubrequestsOutlineDefinition, (*build).outline},
	{targets.SubrequestsTargetsDefinition, (*build).targets},
	{sublint.SubrequestLintDefinition, (*build).lintResults},
	{convertllb.SubrequestConvertLLBDefinition, (*build).convertLLB},
	{irDefinition, (*build).printIR},
}

func (b *build) request(ctx context.Context, name string) (*gwclient.Result, error) {
	for _, r := range requests {
		if r.definition.Name == name {
			return r.answer(b, ctx)
		}
	}
	return nil, errdefs.NewUnsupportedSubrequestError(name)
}

// describe lists all requests, itself among them.
func describe() (*gwclient.Result, error) {
	var all []subrequests.Request
	for _, r := range requests {
		all = append(all, r.definition)
	}
	all = append(all, subrequests.SubrequestsDescribeDefinition)
	data, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	if err := subrequests.PrintDescribe(data, &text); err != nil {
		return nil, err
	}
	return metadata(map[string][]byte{
		"result.json": data, "result.txt": text.Bytes(), "version": []byte(subrequests.SubrequestsDescribeDefinition.Version),
	}), nil
}

func metadata(values map[string][]byte) *gwclient.Result {
	res := gwclient.NewResult()
	for key, value := range values {
		res.AddMeta(key, value)
	}
	return res
}

// compileFirst compiles what the caller wants, for the first platform.
func (b *build) compileFirst(ctx context.Context) (*compiled, error) {
	ch, err := b.chosen(ctx)
	if err != nil {
		return nil, err
	}
	p := b.ui.BuildPlatforms[0]
	if len(b.ui.TargetPlatforms) > 0 {
		p = b.ui.TargetPlatforms[0]
	}
	return b.compile(ctx, ch, p, true)
}

// printIR answers with the graph's text.
func (b *build) printIR(ctx context.Context) (*gwclient.Result, error) {
	c, err := b.compileFirst(ctx)
	if err != nil {
		return nil, err
	}
	var text strings.Builder
	if err := ir.Print(&text, c.graph); err != nil {
		return nil, err
	}
	return metadata(map[string][]byte{"result.txt": []byte(text.String()), "version": []byte(irDefinition.Version)}), nil
}

// convertLLB answers with what the builder would be given.
func (b *build) convertLLB(ctx context.Context) (*gwclient.Result, error) {
	c, err := b.compileFirst(ctx)
	if err != nil {
		return nil, err
	}
	def, err := c.definition(ctx)
	if err != nil {
		return nil, b.finding(err)
	}
	out := convertllb.Result{Def: map[digest.Digest]*pb.Op{}, Metadata: def.Metadata, Source: def.Source}
	for _, data := range def.Def {
		op := &pb.Op{}
		if err := op.UnmarshalVT(data); err != nil {
			return nil, fmt.Errorf("the LLB: read it back: %w", err)
		}
		out.Def[digest.FromBytes(data)] = op
	}
	return out.ToResult()
}
