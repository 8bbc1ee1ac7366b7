package buildkit

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	gwpb "github.com/moby/buildkit/frontend/gateway/pb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// newFetcher caches in a directory what the builder downloads. The builder
// asks the server whether a file is still the same, and this process asks the
// builder, so that what did not change crosses neither wire.
func newFetcher(b *Backend, dir string) (*fetch.Client, *wire) {
	w := &wire{b: b}
	return &fetch.Client{
		Dir: dir, HTTP: &http.Client{Transport: w},
		Rounds: 2, // the builder tries several times itself
		Stall:  time.Hour,
	}, w
}

// Fetch implements the compiler's World. A server that is spoken to in a way
// of its own, with a proxy, a password or certificates, is asked by this
// process: BuildKit's requests know no such.
func (b *Backend) Fetch(ctx context.Context, req fetch.Request) (fetch.File, error) {
	if registry.IsArtifact(req) {
		if b.opts.Images == nil {
			return fetch.File{}, fmt.Errorf("%s: an OCI artifact of packages is not read in a frontend; use sysbuild build --backend=buildkit, or serve the packages over http", req.URLs[0])
		}
		return b.opts.Images.Fetch(ctx, req)
	}
	access, err := b.withSecrets(req.Access)
	if err != nil {
		return fetch.File{}, err
	}
	req.Access = access
	if strings.HasPrefix(req.Digest, "sha256:") {
		for _, u := range req.URLs {
			b.wire.pins.Store(u, digest.Digest(req.Digest))
		}
	}
	return b.fetcher.Fetch(ctx, req)
}

// withSecrets gives a with the values of secrets in the places of their names,
// "secret:ID".
func (b *Backend) withSecrets(a *fetch.Access) (*fetch.Access, error) {
	if a == nil {
		return nil, nil
	}
	out := *a
	for _, field := range []*string{&out.Username, &out.Password, &out.Cert, &out.Key} {
		id, ok := strings.CutPrefix(*field, "secret:")
		if !ok {
			continue
		}
		from, ok := b.opts.Secrets[id]
		if !ok {
			return nil, fmt.Errorf("secret %q is not given: --secret id=%s,src=FILE or --secret id=%s,env=VARIABLE", id, id, id)
		}
		value, err := from.Read()
		if err != nil {
			return nil, fmt.Errorf("secret %q: %w", id, err)
		}
		*field = strings.TrimRight(string(value), "\r\n") // as files end
	}
	return &out, nil
}

// wire carries HTTP requests to the builder, as http.RoundTripper. It says of
// a file what its server said: its time, and as its ETag the digest that the
// builder found.
type wire struct {
	b    *Backend
	pins sync.Map // URL to the digest that its file must have
}

// fileName is what a downloaded file is called in its reference.
const fileName = "file"

// RoundTrip implements http.RoundTripper.
func (w *wire) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.Method != http.MethodGet {
		return nil, fmt.Errorf("%s: the builder only gets files", req.Method)
	}
	resp, err := w.get(req.Context(), req.URL.String(), req.Header.Get("If-None-Match"))
	if code := statusOf(err); code != 0 {
		resp, err = &http.Response{StatusCode: code, Body: http.NoBody}, nil
	}
	if err != nil {
		return nil, bare(err)
	}
	resp.Request, resp.Proto, resp.ProtoMajor, resp.ProtoMinor = req, "HTTP/1.1", 1, 1
	return resp, nil
}

func (w *wire) get(ctx context.Context, url, known string) (*http.Response, error) {
	if want, ok := w.pins.Load(url); ok {
		resp, err := w.download(ctx, url, "", llb.Checksum(want.(digest.Digest)))
		if err == nil || !strings.Contains(err.Error(), "digest mismatch") {
			return resp, err
		}
		// Whoever asked says what is wrong, as he does of any server.
		return w.download(ctx, url, "")
	}
	meta, err := w.b.resolveURL(ctx, url, fileName)
	if err != nil {
		return nil, err
	}
	tag := ""
	if meta != nil {
		tag = strconv.Quote(string(meta.Digest))
	}
	if tag != "" && tag == known {
		return &http.Response{StatusCode: http.StatusNotModified, Body: http.NoBody}, nil
	}
	return w.download(ctx, url, tag)
}

// download has the builder get a file, and gives it as an answer.
func (w *wire) download(ctx context.Context, url, tag string, opts ...llb.HTTPOption) (*http.Response, error) {
	r, modified, err := w.b.download(ctx, url, opts...)
	if err != nil {
		return nil, err
	}
	resp := &http.Response{StatusCode: http.StatusOK, ContentLength: r.size, Header: http.Header{}}
	if tag != "" {
		resp.Header.Set("ETag", tag)
	}
	if !modified.IsZero() {
		resp.Header.Set("Last-Modified", modified.UTC().Format(http.TimeFormat))
	}
	out, in := io.Pipe()
	go func() { in.CloseWithError(r.copy(ctx, in)) }()
	resp.Body = out
	return resp, nil
}

// download has the builder get a file. modified is zero where the server said
// nothing of it.
func (b *Backend) download(ctx context.Context, url string, opts ...llb.HTTPOption) (r remote, modified time.Time, err error) {
	opts = append([]llb.HTTPOption{llb.Filename(fileName), llb.WithCustomName("[internal] get " + url)}, opts...)
	n, err := b.solve(ctx, b.low, llb.HTTP(url, opts...))
	if err != nil {
		return remote{}, time.Time{}, err
	}
	st, err := n.ref.StatFile(ctx, gwclient.StatRequest{Path: "/" + fileName})
	if err != nil {
		return remote{}, time.Time{}, n.fail(ctx, err)
	}
	if st.ModTime != 0 {
		modified = time.Unix(0, st.ModTime)
	}
	return remote{ref: n.ref, name: "/" + fileName, size: st.Size}, modified, nil
}

// resolveURL asks the builder what a URL gives now; nil where it is too old to
// say.
func (b *Backend) resolveURL(ctx context.Context, url, name string) (*sourceresolver.ResolveHTTPResponse, error) {
	caps := b.build.Caps
	if caps.Supports(gwpb.CapSourceMetaResolver) != nil {
		return nil, nil
	}
	op := &pb.SourceOp{Identifier: url, Attrs: map[string]string{pb.AttrHTTPFilename: name}}
	resp, err := b.opts.Client.ResolveSourceMetadata(ctx, op, sourceresolver.Opt{LogName: "[internal] look at " + url})
	if err != nil {
		return nil, err
	}
	return resp.HTTP, nil
}

var statusText = pattern.New(`invalid response status (\d{3})`)

// statusOf is the status of an HTTP answer that the builder refused; 0 where
// an error is another.
func statusOf(err error) int {
	if err == nil {
		return 0
	}
	m := statusText.Regexp().FindStringSubmatch(err.Error())
	if m == nil {
		return 0
	}
	code, _ := strconv.Atoi(m[1])
	return code
}

var getText = pattern.New(`^.*(Get|Head) "[^"]*": `)

// bare takes the request off an error of the builder's: it is said once
// already.
func bare(err error) error {
	if t := troubled(err); t != nil {
		return t
	}
	text := err.Error()
	if short := getText.Regexp().ReplaceAllString(text, ""); short != text {
		return errors.New(short)
	}
	return err
}
