package step

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// maxSecret is what builders take of a secret, in bytes.
const maxSecret = 500 << 10

// access gives a with the values of secrets in the places of their names,
// "secret:ID". They are in memory alone.
func (w worker) access(a *ir.Access) (*fetch.Access, error) {
	if a == nil {
		return nil, nil
	}
	out := fetch.Access(*a)
	for _, field := range []*string{&out.Username, &out.Password, &out.Cert, &out.Key} {
		id, ok := strings.CutPrefix(*field, "secret:")
		if !ok {
			continue
		}
		value, err := w.secret(id)
		if err != nil {
			return nil, err
		}
		*field = strings.TrimRight(value, "\r\n") // as files end
	}
	return &out, nil
}

// secret reads a secret's file. An ID is a file's name, whoever chose it.
func (w worker) secret(id string) (string, error) {
	dir, err := os.OpenRoot(w.at(Secrets))
	if err != nil {
		return "", missing(id, err)
	}
	defer dir.Close()
	f, err := dir.Open(id)
	if err != nil {
		return "", missing(id, err)
	}
	defer f.Close()
	value, err := io.ReadAll(io.LimitReader(f, maxSecret+1))
	if err == nil && len(value) > maxSecret {
		err = fmt.Errorf("more than %d bytes", maxSecret)
	}
	if err != nil {
		return "", fmt.Errorf("secret %q: %w", id, err)
	}
	return string(value), nil
}

func missing(id string, err error) error {
	if !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("secret %q: %w", id, err)
	}
	return fmt.Errorf("secret %q is not given: --secret id=%s,src=FILE or --secret id=%s,env=VARIABLE", id, id, id)
}
