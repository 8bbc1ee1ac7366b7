package image

import (
	"bytes"
	"io"
	"runtime"
	"sync"

	"github.com/ulikunitz/xz"
)

// xzChunk is what makes one xz stream of several: they are compressed at once,
// and a file of streams behind each other is one xz file (xz file format 1.2,
// section 2). It is the dictionary's size too. Another chunk, other bytes.
const xzChunk = 8 << 20

// xzWriter compresses in chunks. How many at once changes no byte.
type xzWriter struct {
	out     *sink
	buf     []byte
	pending bool             // nothing was sent yet, not even an empty stream
	queue   chan chan []byte // the chunks in order; its room bounds what is held
	running sync.WaitGroup
}

func newXZ(out *sink) io.WriteCloser {
	x := &xzWriter{out: out, pending: true, queue: make(chan chan []byte, runtime.GOMAXPROCS(0))}
	x.running.Go(x.drain)
	return x
}

func (x *xzWriter) Write(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 {
		take := min(len(p), xzChunk-len(x.buf))
		x.buf = append(x.buf, p[:take]...)
		p = p[take:]
		if len(x.buf) == xzChunk {
			x.send()
		}
	}
	return n, nil
}

// Close implements io.Closer; it waits until all is written.
func (x *xzWriter) Close() error {
	if len(x.buf) > 0 || x.pending {
		x.send()
	}
	close(x.queue)
	x.running.Wait()
	return nil
}

func (x *xzWriter) send() {
	raw, done := x.buf, make(chan []byte, 1)
	x.buf, x.pending = nil, false
	x.queue <- done
	go func() { done <- xzStream(raw) }()
}

func (x *xzWriter) drain() {
	for done := range x.queue {
		_, _ = x.out.Write(<-done) // which keeps its errors to itself
	}
}

// xzStream is one stream. A buffer takes every write, so that nothing can fail
// but the configuration, which is ours.
func xzStream(raw []byte) []byte {
	var b bytes.Buffer
	w, err := xz.WriterConfig{DictCap: xzChunk, CheckSum: xz.CRC64}.NewWriter(&b)
	if err == nil {
		_, err = w.Write(raw)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic("image: xz: " + err.Error())
	}
	return b.Bytes()
}
