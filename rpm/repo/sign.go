package repo

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

const signatureLimit = 1 << 20

// checkSignature holds repomd.xml against the signature that lies beside it,
// where the repository's is asked for.
func checkSignature(ctx context.Context, cfg Config, base string, repomd fetch.File, fetcher fetch.Fetcher) error {
	if !cfg.RepoGPGCheck {
		return nil
	}
	if len(cfg.Keys) == 0 {
		return errors.New("repomd.xml: its signature is asked for, and no key is given: add gpgkey")
	}
	ring, err := pgp.NewKeyring(cfg.Keys...)
	if err != nil {
		return fmt.Errorf("gpgkey: %w", err)
	}
	u, err := join(base, repomdPath+".asc")
	if err != nil {
		return err
	}
	f, err := fetcher.Fetch(ctx, fetch.Request{URLs: []string{u}, Limit: signatureLimit, Label: cfg.label("repomd.xml.asc")})
	if errors.Is(err, fs.ErrNotExist) {
		return &unsignedError{err}
	}
	if err != nil {
		return err
	}
	signature, err := readAll(f.Path, signatureLimit)
	if err != nil {
		return err
	}
	data, err := os.Open(repomd.Path)
	if err != nil {
		return err
	}
	defer data.Close()
	if _, err := ring.VerifyDetached(data, signature); err != nil {
		return fmt.Errorf("%s: %w", repomd.URL, err)
	}
	return nil
}

// unsignedError is a repository without the signature that is asked for. It is
// not fs.ErrNotExist: the repository is there.
type unsignedError struct{ err error }

func (e *unsignedError) Error() string {
	return "repomd.xml: is not signed, and repo_gpgcheck wants it: " + e.err.Error()
}
