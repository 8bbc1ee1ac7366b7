package db

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// SQLiteName is the file's name in the database's directory.
const SQLiteName = "rpmdb.sqlite"

// WriteSQLite writes a whole database of all that is installed to path, as rpm
// 4.16 and later keep it: no journal, no write-ahead log beside it. The file
// appears whole or not at all; what is there is replaced.
func WriteSQLite(path string, all []Installed) (err error) {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".rpmdb-*")
	if err != nil {
		return err
	}
	tmp.Close()
	defer func() {
		if err != nil {
			err = fmt.Errorf("database %s: %w", path, err)
			os.Remove(tmp.Name())
		}
	}()
	if err := fillSQLite(tmp.Name(), all); err != nil {
		return err
	}
	if err := os.Chmod(tmp.Name(), 0o644); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}

func fillSQLite(path string, all []Installed) error {
	// An ended transaction is on the disk only when the file is synced; see below.
	conn, err := sql.Open("sqlite", "file:"+path+"?_pragma=journal_mode(off)&_pragma=synchronous(off)&_pragma=locking_mode(exclusive)&_pragma=cache_size(-65536)")
	if err != nil {
		return err
	}
	conn.SetMaxOpenConns(1)
	err = fillTables(conn, all)
	return errors.Join(err, conn.Close(), syncFile(path))
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

func fillTables(conn *sql.DB, all []Installed) error {
	tx, err := conn.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := fillPackages(tx, all); err != nil {
		return err
	}
	for _, x := range indexes {
		if err := fillIndex(tx, x, all); err != nil {
			return fmt.Errorf("table %s: %w", x.name, err)
		}
	}
	return tx.Commit()
}

func fillPackages(tx *sql.Tx, all []Installed) error {
	_, err := tx.Exec(`CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT,blob BLOB NOT NULL)`)
	if err != nil {
		return err
	}
	insert, err := tx.Prepare(`INSERT INTO 'Packages' VALUES(?, ?)`)
	if err != nil {
		return err
	}
	defer insert.Close()
	for _, p := range all {
		if _, err := insert.Exec(p.Num, p.Header.Marshal()); err != nil {
			return err
		}
	}
	return nil
}

func fillIndex(tx *sql.Tx, x index, all []Installed) error {
	typ := "TEXT"
	if x.blob() {
		typ = "BLOB"
	}
	_, err := tx.Exec(fmt.Sprintf(`CREATE TABLE '%s' (key '%s' NOT NULL, hnum INTEGER NOT NULL, idx INTEGER NOT NULL, FOREIGN KEY (hnum) REFERENCES 'Packages'(hnum))`, x.name, typ))
	if err != nil {
		return err
	}
	if err := insertItems(tx, x, all); err != nil {
		return err
	}
	if x.blob() {
		return nil
	}
	if _, err := tx.Exec(fmt.Sprintf(`CREATE INDEX '%[1]s_key_idx' ON '%[1]s'(key ASC)`, x.name)); err != nil || !x.byPackage() {
		return err
	}
	_, err = tx.Exec(fmt.Sprintf(`CREATE INDEX '%[1]s_hnum_idx' ON '%[1]s'(hnum ASC)`, x.name))
	return err
}

// batch is the lines of one statement: fewer calls cost much less.
const batch = 100

func insertItems(tx *sql.Tx, x index, all []Installed) error {
	var args []any
	for _, p := range all {
		for _, it := range x.items(p.Header) {
			var key any = it.key
			if x.blob() {
				key = []byte(it.key)
			}
			args = append(args, key, p.Num, it.idx)
		}
	}
	for chunk := range slices.Chunk(args, 3*batch) {
		values := "(?,?,?)"
		for range len(chunk)/3 - 1 {
			values += ",(?,?,?)"
		}
		if _, err := tx.Exec(fmt.Sprintf("INSERT INTO '%s' VALUES%s", x.name, values), chunk...); err != nil {
			return err
		}
	}
	return nil
}
