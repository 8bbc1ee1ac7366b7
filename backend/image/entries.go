package image

import (
	"archive/tar"
	"bufio"
	"context"
	"io"
	"strings"
	"sync"
	"time"
)

// eachEntry gives every entry of a tar stream, which another goroutine writes.
func eachEntry(ctx context.Context, write producer, do func(*tar.Header, io.Reader) error) error {
	pr, pw := io.Pipe()
	var running sync.WaitGroup
	running.Go(func() { pw.CloseWithError(write(ctx, pw)) })
	defer running.Wait()
	defer pr.Close()
	in := bufio.NewReaderSize(pr, 256<<10)
	for r := tar.NewReader(in); ; {
		h, err := r.Next()
		if err == io.EOF {
			_, err = io.Copy(io.Discard, in) // what pads the last block
			return err
		}
		if err == nil {
			err = do(h, r)
		}
		if err != nil {
			return err
		}
	}
}

// plainHeader is an entry's header without what would differ from machine to
// machine: names of owners, times but the last change, in whole seconds and no
// later than epoch.
func plainHeader(h *tar.Header, epoch time.Time) *tar.Header {
	out := &tar.Header{
		Format: tar.FormatPAX, Typeflag: h.Typeflag, Name: h.Name, Linkname: h.Linkname, Size: h.Size, Mode: h.Mode & 0o7777,
		Uid: h.Uid, Gid: h.Gid, Devmajor: h.Devmajor, Devminor: h.Devminor, ModTime: h.ModTime.Truncate(time.Second),
	}
	if out.ModTime.After(epoch) {
		out.ModTime = epoch
	}
	for k, v := range h.PAXRecords {
		if strings.HasPrefix(k, "SCHILY.xattr.") {
			if out.PAXRecords == nil {
				out.PAXRecords = map[string]string{}
			}
			out.PAXRecords[k] = v
		}
	}
	return out
}
