package db_test

import (
	"database/sql"
	"maps"
	"os"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/db"
)

// TestReadDependencies reads tables as libdnf makes them: the newest transaction
// that was done says what a package is there for.
func TestReadDependencies(t *testing.T) {
	file := filepath.Join(t.TempDir(), "history.sqlite")
	s, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range []string{
		"CREATE TABLE rpm (item_id INTEGER UNIQUE NOT NULL, name TEXT NOT NULL, epoch INTEGER NOT NULL, version TEXT NOT NULL, release TEXT NOT NULL, arch TEXT NOT NULL)",
		"CREATE TABLE trans_item (id INTEGER PRIMARY KEY AUTOINCREMENT, trans_id INTEGER, item_id INTEGER, repo_id INTEGER, action INTEGER NOT NULL, reason INTEGER NOT NULL, state INTEGER NOT NULL)",
		"INSERT INTO rpm VALUES (1,'app',0,'1','1','noarch'),(2,'lib',0,'1','1','x86_64'),(3,'extra',0,'1','1','noarch'),(4,'later',1,'2','1','noarch'),(5,'failed',0,'1','1','noarch')",
		"INSERT INTO trans_item (trans_id,item_id,repo_id,action,reason,state) VALUES (1,1,1,1,2,1),(1,2,1,1,1,1),(1,3,1,1,4,1),(1,4,1,1,1,1),(2,4,1,1,2,1),(2,5,1,1,1,2)",
	} {
		if _, err := s.Exec(q); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got, err := db.ReadDependencies(b, nil)
	want := map[string]bool{"app.noarch": false, "lib.x86_64": true, "extra.noarch": true, "later.noarch": false}
	if err != nil || !maps.Equal(got, want) {
		t.Errorf("%v, %v", got, err)
	}
	for n := range len(b) { // none of these makes it panic
		if n%97 != 0 {
			continue
		}
		_, _ = db.ReadDependencies(b[:n], nil)
		bad := append([]byte{}, b...)
		bad[n] ^= 0xff
		_, _ = db.ReadDependencies(bad, nil)
	}
}
