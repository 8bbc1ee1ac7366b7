package native

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// withSecrets gives a with the values of secrets in the places of their names,
// "secret:ID". They are in memory alone, while a file is fetched.
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
		value, err := b.secretValue(id)
		if err != nil {
			return nil, err
		}
		*field = strings.TrimRight(value, "\r\n") // as files end
	}
	return &out, nil
}

func (b *Backend) secretValue(id string) (string, error) {
	from, ok := b.opts.Secrets[id]
	if !ok {
		return "", fmt.Errorf("secret %q is not given: --secret id=%s,src=FILE or --secret id=%s,env=VARIABLE", id, id, id)
	}
	value, err := from.Read()
	if err != nil {
		return "", fmt.Errorf("secret %q: %w", id, err)
	}
	return string(value), nil
}
