package lower

import (
	"fmt"
	"path"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/buildkit/util/apicaps"
	"github.com/moby/buildkit/util/gitutil"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// The secrets that a builder asks for to speak with a host of git: docker's
// names.
const (
	gitToken  = "GIT_AUTH_TOKEN"
	gitHeader = "GIT_AUTH_HEADER"
)

// git is the files of a commit. The op is written here, since the llb package
// asks the host for its key while it makes one.
func (l *Lowerer) git(v *ir.Vertex, src *ir.Source) (llb.State, error) {
	remote, err := gitutil.ParseURL(src.Ref)
	if err != nil {
		return llb.State{}, refuse(v, fmt.Sprintf("%s: %v", src.Ref, err))
	}
	_, commit, ok := strings.Cut(string(src.Digest), ":")
	if !ok {
		return llb.State{}, refuse(v, src.Ref+" has no commit")
	}
	id := remote.Host + path.Join("/", remote.Path) + "#" + commit
	caps := []apicaps.CapID{pb.CapSourceGit, pb.CapSourceGitFullURL, pb.CapSourceGitHTTPAuth}
	attrs := map[string]string{pb.AttrFullRemoteURL: remote.Remote, pb.AttrAuthTokenSecret: gitToken, pb.AttrAuthHeaderSecret: gitHeader}
	set := func(key, value string, id apicaps.CapID) {
		attrs[key] = value
		caps = append(caps, id)
	}
	if src.KeepGitDir && src.Subdir == "" {
		set(pb.AttrKeepGitDir, "true", pb.CapSourceGitKeepDir)
	}
	if src.NoSubmodules {
		set(pb.AttrGitSkipSubmodules, "true", pb.CapSourceGitSkipSubmodules)
	}
	if l.has(pb.CapSourceGitMTime) { // without it times are later than the image's, and so become the image's
		set(pb.AttrGitMTime, "commit", pb.CapSourceGitMTime)
	}
	if remote.Scheme == gitutil.SSHProtocol {
		set(pb.AttrMountSSHSock, "default", pb.CapSourceGitMountSSHSock)
		known, err := l.knownHosts(remote.Host)
		if err != nil {
			return llb.State{}, refuse(v, fmt.Sprintf("%s: %v", src.Ref, err))
		}
		if known != "" {
			set(pb.AttrKnownSSHHosts, known, pb.CapSourceGitKnownSSHHosts)
		}
	}
	about := l.named(v)
	if src.Subdir != "" {
		about = grouped(v, l.part(v, PartFetch, "fetch "+src.Ref))
	}
	st := llb.NewState(llb.NewSource("git://"+id, attrs, constraints(about, caps...)).Output())
	if src.Subdir == "" {
		return st, nil
	}
	return l.subdir(v, st, src.Subdir), nil
}

// subdir is a directory of a repository. A builder that is asked for one itself
// cannot say what time its commit has.
func (l *Lowerer) subdir(v *ir.Vertex, st llb.State, dir string) llb.State {
	a := llb.Copy(st, "/"+dir, "/", &llb.CopyInfo{CopyDirContentsOnly: true})
	return llb.Scratch().WithOutput(llb.NewFileOp(llb.Scratch(), a, constraints(grouped(v, l.named(v)))).Output())
}

func (l *Lowerer) knownHosts(host string) (string, error) {
	if l.opts.KnownHosts == nil {
		return "", nil
	}
	return l.opts.KnownHosts(host)
}
