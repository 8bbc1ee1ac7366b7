package solve_test

import (
	"testing"

	"github.com/sysbuild/sysbuild/rpm/solve"
)

func BenchmarkEL7(b *testing.B) {
	req := el7(b)
	req.Install = []string{"bash", "coreutils", "procps-ng", "rpm", "centos-release"}
	for b.Loop() {
		if _, err := solve.Solve(req); err != nil {
			b.Fatal(err)
		}
	}
}
