package repo

import (
	"fmt"
	"os"
)

// VerifyKept holds a file that a fetch.Keeper keeps for this package against
// the sum at its end; nil where it is right.
func VerifyKept(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	b, err := readFile(f)
	if err == nil && !sumHolds(b) {
		err = errKept
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
