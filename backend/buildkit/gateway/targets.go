package gateway

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/frontend/subrequests/targets"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// targets answers with all that --target takes: the stages, then the TARGETs.
func (b *build) targets(context.Context) (*gwclient.Result, error) {
	if b.list.HasErrors() {
		return nil, b.errorOf(b.list)
	}
	list := targetList(b.prog)
	list.Sources = [][]byte{b.file.Data}
	return list.ToResult()
}

// targetList marks as the default what is built when nothing is named.
func targetList(prog *check.Program) targets.List {
	var list targets.List
	for i, s := range prog.Stages {
		from := s.From.Node.(*check.Rootfs)
		t := targets.Target{
			Name: s.Name, Description: describedAs(s.From, s.Name), Base: from.Source.Text,
			Default: prog.Implicit && i == len(prog.Stages)-1, Location: location(prog, s.From.Span),
		}
		if t.Name == "" && !t.Default {
			t.Name = strconv.Itoa(i)
		}
		if from.Platform != nil {
			t.Platform = from.Platform.Text
		}
		list.Targets = append(list.Targets, t)
	}
	if prog.Implicit {
		return list
	}
	first := firstTarget(prog, prog.Stages[len(prog.Stages)-1], imageFormat)
	for _, in := range prog.Targets {
		node := targetOf(in)
		text := fmt.Sprintf("TARGET %s of %s", node.Format, stageName(in.Stage))
		if about := describedAs(in, node.Name.Text); about != "" {
			text += ": " + about
		}
		list.Targets = append(list.Targets, targets.Target{
			Name: node.Name.Text, Description: text, Base: in.Stage.Name, Default: in == first, Location: location(prog, in.Span),
		})
	}
	return list
}

func stageName(s *check.Stage) string {
	if s.Name == "" {
		return fmt.Sprintf("stage %d", s.Index)
	}
	return s.Name
}

// location is a place in the Sysfile itself; nil for one in an included file,
// which these answers do not carry.
func location(prog *check.Program, s diag.Span) *pb.Location {
	if s.Source != prog.Sources[0] {
		return nil
	}
	return &pb.Location{Ranges: []*pb.Range{rangeOf(s)}}
}

// describedAs is the comment right above an instruction that begins with what
// the line names: "# base what it is for".
func describedAs(in *check.Instr, name string) string {
	if name == "" || in.Span.IsZero() {
		return ""
	}
	above := strings.Split(in.Span.Source.Text[:in.Span.Start], "\n")
	for n := len(above) - 2; n >= 0; n-- { // the last is the line itself
		comment, ok := strings.CutPrefix(strings.TrimSpace(above[n]), "#")
		if !ok {
			break
		}
		if text, ok := strings.CutPrefix(strings.TrimSpace(comment), name+" "); ok {
			return strings.TrimSpace(text)
		}
	}
	return ""
}
