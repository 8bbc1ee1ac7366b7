package db

import "testing"

// BenchmarkWriteSQLite and BenchmarkWriteBDB write some fifty packages, one of
// fourteen thousand files.
func BenchmarkWriteSQLite(b *testing.B) {
	all := some(b)
	for b.Loop() {
		writeSQLite(b, all)
	}
}

func BenchmarkWriteBDB(b *testing.B) {
	all := some(b)
	dir := b.TempDir()
	for b.Loop() {
		if err := WriteBDB(dir, all, false); err != nil {
			b.Fatal(err)
		}
	}
}
