package image

import (
	"hash"
	"hash/crc32"
	"runtime"
	"sync"
)

// segment is on its way from the tree to the archive. It is used again when it
// has got there.
type segment struct {
	room   [segmentMax]byte
	raw    []byte // in room
	packed []byte
	block  block
	sums   sums // behind it
	known  bool // these are those of an earlier archive: nothing is hashed

	ready  chan struct{} // packed is there
	told   chan struct{} // known is there
	hashed chan struct{} // raw was hashed
}

// assembly packs a tar stream as gzip, in segments. The writer cuts them; one
// goroutine hashes them, some compress them or take them out of earlier
// archives, and one writes them, in order. How many compress at once changes
// no byte. What begins as a layer of an earlier archive is hashed from where it
// is another.
type assembly struct {
	cutter
	out    *sink
	begin  int64     // offset of the member in its archive
	blocks *blocks   // nil: none are known, none are remembered
	sum    hash.Hash // of the uncompressed bytes

	now  *segment      // is being cut
	free chan *segment // bounds what is held at once
	// A segment is in each of these once. They have room for all there are.
	toHash, toPack, toSink chan *segment
	running                sync.WaitGroup

	trail *trail
	crc   uint32
	n     int64 // uncompressed bytes
	seal  mac   // of the sums behind the segment that was written last
}

// maxProcs is how many compress at once at most: one goroutine that hashes keeps
// no more of them busy.
const maxProcs = 32

func newAssembly(out *sink, begin int64, sum hash.Hash, known *blocks) *assembly {
	procs := min(runtime.GOMAXPROCS(0), maxProcs)
	held := 2*procs + 4
	a := &assembly{out: out, begin: begin, blocks: known, sum: sum, trail: known.trail()}
	for _, c := range []*chan *segment{&a.free, &a.toHash, &a.toPack, &a.toSink} {
		*c = make(chan *segment, held)
	}
	for range held {
		a.free <- &segment{ready: make(chan struct{}, 1), told: make(chan struct{}, 1), hashed: make(chan struct{}, 1)}
	}
	a.now = <-a.free
	a.cutter = cutter{buf: a.now.room[:0], emit: a.send}
	a.write(gzipHeader())
	a.running.Go(a.hash)
	a.running.Go(a.drain)
	for range procs {
		a.running.Go(a.pack)
	}
	return a
}

// send sends the segment that was cut on its way, and takes another.
func (a *assembly) send(raw []byte) []byte {
	a.now.raw = raw
	a.toHash <- a.now
	a.toPack <- a.now
	a.toSink <- a.now
	a.now = <-a.free
	return a.now.room[:0]
}

// Close ends the member, and waits until all of it is written.
func (a *assembly) Close() error {
	a.end()
	close(a.toHash)
	close(a.toPack)
	close(a.toSink)
	a.running.Wait()
	a.write(gzipTrailer(a.crc, a.n))
	return nil
}

func (a *assembly) hash() {
	for s := range a.toHash {
		s.known = a.follows(s)
		s.told <- struct{}{}
		if s.known {
			s.sums = a.trail.last
			a.crc, a.n = s.sums.CRC, s.sums.N
		} else {
			a.sum.Write(s.raw)
			a.crc = crc32.Update(a.crc, crc32.IEEETable, s.raw)
			a.n += int64(len(s.raw))
			s.sums = sums{CRC: a.crc, N: a.n}
			if a.blocks != nil {
				saveState(s.sums.Raw[:], a.sum)
			}
		}
		s.hashed <- struct{}{}
	}
}

// follows waits for the segment to be packed, where an earlier archive was the
// same so far, and is true where it is the same up to the segment's end.
func (a *assembly) follows(s *segment) bool {
	if len(a.trail.courses) == 0 {
		return false
	}
	<-s.ready
	s.ready <- struct{}{} // for whom it was meant
	return a.trail.follow(s.block, a.sum)
}

func (a *assembly) pack() {
	var d deflater
	for s := range a.toPack {
		if !a.blocks.take(s) {
			s.packed = d.segment(s.packed[:0], s.raw)
			a.blocks.describe(s)
		}
		s.ready <- struct{}{}
	}
}

// drain writes the segments, and gives them free.
func (a *assembly) drain() {
	for s := range a.toSink {
		<-s.told
		<-s.ready
		s.block.Offset = a.begin + a.out.n
		if s.known {
			<-s.hashed
			a.out.copy(s.packed, s.sums.Blob[:])
		} else {
			a.write(s.packed)
			<-s.hashed
		}
		a.remember(s)
		a.free <- s
	}
}

// remember keeps what is known of a segment that was written.
func (a *assembly) remember(s *segment) {
	if a.blocks == nil {
		return
	}
	if !s.known {
		saveState(s.sums.Blob[:], a.out.sum)
		s.sums.Seal = a.blocks.seal(a.seal, s.block, s.sums)
	}
	a.seal = s.sums.Seal
	a.blocks.add(s.block, s.sums)
}

// write writes to the sink, which keeps its errors to itself.
func (a *assembly) write(p []byte) { _, _ = a.out.Write(p) }
