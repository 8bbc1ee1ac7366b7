package ir

// Base is what a stage begins with, as found outside.
type Base struct {
	Source  *Source // pinned: its Digest is set
	Image   *Image  // its configuration; that of a bare tar or directory has only a platform
	History []History
}

// Files reads a root file system or a context. Names are slash-separated, with
// or without a leading slash; links are followed inside it and never out.
type Files interface {
	// ReadFile reads a regular file whole; fs.ErrNotExist where none is.
	ReadFile(name string) ([]byte, error)
	// ReadDir lists a directory's names, sorted.
	ReadDir(name string) ([]string, error)
	// Close gives it up.
	Close() error
}
