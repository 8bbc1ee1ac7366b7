package db

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/sysbuild/sysbuild/rpm"
)

// HistoryName is where dnf 4 keeps what it did, below a root.
const HistoryName = "/var/lib/dnf/history.sqlite"

// What libdnf writes of an item: TransactionItemReason and TransactionItemState
// of libdnf/transaction/Types.hpp.
const (
	reasonDependency = 1
	reasonWeak       = 4
	stateDone        = 1
)

// ReadDependencies reads dnf's history: true for the packages that it installed
// because others needed or recommended them, by what its newest transaction says
// of a name and architecture. Those that it does not know are not in the map. The
// log is what stands beside the file as "-wal", nil where there is none.
func ReadDependencies(b, log []byte) (map[string]bool, error) {
	f, err := openSQLite(bytes.NewReader(b), int64(len(b)), log)
	if err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	items := map[int64]string{} // item_id to name.arch
	err = f.rows("rpm", 6, func(_ int64, v []value) {
		items[v[0].n] = v[1].text + "." + v[5].text
	})
	out := map[string]bool{}
	if err == nil {
		// In the order of their numbers, so that the newest is the last. The columns
		// are id, trans_id, item_id, repo_id, action, reason, state.
		err = f.rows("trans_item", 7, func(_ int64, v []value) {
			if name := items[v[2].n]; name != "" && v[6].n == stateDone {
				out[name] = v[5].n == reasonDependency || v[5].n == reasonWeak
			}
		})
	}
	if err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	return out, nil
}

// IsDependency says what ReadDependencies knows of a package.
func IsDependency(dependencies map[string]bool, p rpm.NEVRA) bool {
	return dependencies[p.Name+"."+p.Arch]
}

// value is a column's: a number or a text.
type value struct {
	n    int64
	text string
}

// rows gives the first columns of every row of a table.
func (f *sqliteFile) rows(table string, columns int, each func(rowid int64, v []value)) error {
	root, err := f.findTable(table)
	if err != nil {
		return err
	}
	return f.walk(root, 0, func(rowid int64, c cell) error {
		v, err := c.values(columns)
		if err == nil {
			each(rowid, v)
		}
		return err
	})
}

// values reads a row that stands on its leaf.
func (c cell) values(n int) ([]value, error) {
	types, offsets, err := columns(c.local, n)
	if err != nil {
		return nil, err
	}
	out := make([]value, n)
	for i, typ := range types {
		end := offsets[i] + serialSize(typ)
		if end > int64(len(c.local)) {
			return nil, errors.New("a row is longer than its page")
		}
		part := c.local[offsets[i]:end]
		switch {
		case typ >= 13 && typ%2 == 1:
			out[i].text = string(part)
		case typ >= 1 && typ <= 6:
			for _, d := range part {
				out[i].n = out[i].n<<8 | int64(d)
			}
		case typ == 9:
			out[i].n = 1
		}
	}
	return out, nil
}
