package backend

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// Secret says where the value of a --secret is. It is read when a step needs
// it, and kept nowhere.
type Secret struct {
	File string
	Env  string // a variable of the environment, where File is ""
	// Value is what a File gave that can be read but once, such as a pipe; nil:
	// the file is read anew.
	Value []byte
}

// MaxSecret is the most bytes that a secret can have, as with BuildKit.
const MaxSecret = 500 << 10

// Read gives the value. A variable that is not set is fs.ErrNotExist.
func (s Secret) Read() ([]byte, error) {
	if s.Value != nil {
		return s.Value, nil
	}
	if s.File == "" {
		value, ok := os.LookupEnv(s.Env)
		if !ok {
			return nil, fmt.Errorf("variable %s: %w", s.Env, fs.ErrNotExist)
		}
		return bounded([]byte(value), s.Env)
	}
	f, err := os.Open(s.File)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if st, err := f.Stat(); err != nil || st.IsDir() {
		return nil, errors.Join(err, fmt.Errorf("%s: it is no file", s.File))
	}
	value, err := io.ReadAll(io.LimitReader(f, MaxSecret+1))
	if err != nil {
		return nil, err
	}
	return bounded(value, s.File)
}

// Once reads the value now where it can be read but once.
func (s Secret) Once() (Secret, error) {
	value, err := s.Read()
	if err != nil || s.File == "" {
		return s, err
	}
	if st, err := os.Stat(s.File); err == nil && st.Mode().IsRegular() {
		return s, nil
	}
	s.Value = append([]byte{}, value...)
	return s, nil
}

func bounded(value []byte, name string) ([]byte, error) {
	if len(value) > MaxSecret {
		return nil, fmt.Errorf("%s: a secret has %d bytes at most", name, MaxSecret)
	}
	return value, nil
}
