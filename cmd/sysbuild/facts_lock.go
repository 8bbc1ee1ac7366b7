package main

import (
	"os"
	"time"

	"github.com/sysbuild/sysbuild/compiler"
	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/rpm"
)

// knownLock is a lock file as it was read. It never changes.
type knownLock struct {
	written time.Time
	size    int64

	digests  map[string]string // of sources, by their names in full
	versions map[string]string // of packages, by their names
}

// Locked implements lsp.Facts.
func (f *facts) Locked(file string) lsp.Locked {
	path := file + ".lock"
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return nil
	}
	f.mu.Lock()
	k := f.locks[path]
	f.mu.Unlock()
	if k == nil || !k.written.Equal(info.ModTime()) || k.size != info.Size() {
		if k = readKnownLock(path); k == nil {
			return nil
		}
		k.written, k.size = info.ModTime(), info.Size()
		f.mu.Lock()
		f.locks[path] = k
		f.mu.Unlock()
	}
	return k
}

func readKnownLock(path string) *knownLock {
	text, err := readBounded(path, lock.Limit)
	if err != nil {
		return nil
	}
	l, err := lock.Parse(text)
	if err != nil {
		return nil // build --locked says what is wrong
	}
	k := &knownLock{digests: map[string]string{}, versions: map[string]string{}}
	for _, s := range l.Sources {
		k.digests[s.Ref] = string(s.Digest)
	}
	for _, s := range l.Steps {
		for _, p := range s.Packages {
			if n, err := rpm.ParseNEVRA(p.NEVRA); err == nil {
				k.versions[n.Name] = n.EVR.String()
			}
		}
	}
	return k
}

// Digest implements lsp.Locked.
func (k *knownLock) Digest(name string) string {
	if d := k.digests[name]; d != "" {
		return d
	}
	return k.digests[compiler.FullName(name)]
}

// Version implements lsp.Locked.
func (k *knownLock) Version(name string) string { return k.versions[name] }
