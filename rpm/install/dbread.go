package install

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/db"
)

// readDatabase reads what the root has installed, from the directory that has
// a database.
func (t *transaction) readDatabase() error {
	for _, dir := range db.Dirs() {
		for _, name := range db.Names() {
			found, err := t.readFile(dir, name)
			if err != nil {
				return fmt.Errorf("%s: %w", join(dir, name), err)
			}
			if found {
				t.hadIn, t.hadKind = dir, kindOf[name]
				return nil
			}
		}
	}
	return nil
}

func (t *transaction) readFile(dir, name string) (found bool, err error) {
	f, err := t.root.OpenFile(join(dir, name), os.O_RDONLY, 0)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, unix.ENOTDIR) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil || st.Size() == 0 {
		return false, err
	}
	var log []byte
	if name == db.SQLiteName {
		log, err = t.root.ReadFile(join(dir, db.LogName), maxLog)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return false, err
		}
	}
	t.had, err = db.Read(f, st.Size(), log)
	return true, err
}

// maxLog bounds sqlite's write-ahead log, in bytes.
const maxLog = 256 << 20
