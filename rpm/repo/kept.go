package repo

import (
	"bytes"
	"errors"
	"io"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// keeping is how metadata is kept in a form of ours, T.
type keeping[T any] struct {
	key  string
	open func(file io.ReaderAt, size int64) (T, error)
	// write makes the form. What is wrong with the metadata is bad; err is of
	// writing.
	write func(io.Writer) (bad, err error)
}

// kept opens what was kept; the zero T where it cannot be used: then it is made
// anew. The file stays open until T is collected.
func (k keeping[T]) kept(fetcher fetch.Fetcher) (none T) {
	keeper, ok := fetcher.(fetch.Keeper)
	if !ok {
		return none
	}
	f, err := keeper.Kept(k.key)
	if err != nil {
		return none
	}
	if st, err := f.Stat(); err == nil {
		if t, err := k.open(f, st.Size()); err == nil {
			return t
		}
	}
	f.Close()
	return none
}

// keep makes it, in memory where it cannot be kept.
func (k keeping[T]) keep(fetcher fetch.Fetcher) (T, error) {
	var none T
	if keeper, ok := fetcher.(fetch.Keeper); ok {
		var bad error
		err := keeper.Keep(k.key, func(w io.Writer) (err error) {
			bad, err = k.write(w)
			return errors.Join(bad, err)
		})
		if bad != nil {
			return none, bad
		}
		if err == nil {
			if f, err := keeper.Kept(k.key); err == nil {
				if st, err := f.Stat(); err == nil {
					return k.open(f, st.Size())
				}
				f.Close()
			}
		}
	}
	var all bytes.Buffer
	if bad, err := k.write(&all); bad != nil || err != nil {
		return none, errors.Join(bad, err)
	}
	return k.open(bytes.NewReader(all.Bytes()), int64(all.Len()))
}
