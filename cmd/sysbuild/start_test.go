package main

import (
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"testing"
)

// mostAtStart is the bytes that a package of ours may allocate before main begins.
const mostAtStart = 256 << 10

// TestStart: every command runs what packages do when they are initialized, and
// none of ours may make it slow to start. The large tables and patterns are made
// when they are asked.
func TestStart(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, "-test.run=^$")
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	lines := regexp.MustCompile(`(?m)^init (github\.com/sysbuild/\S+) .* (\d+) bytes,`).FindAllStringSubmatch(string(out), -1)
	if len(lines) < 20 {
		t.Fatalf("%d packages of ours are initialized:\n%s", len(lines), out)
	}
	for _, l := range lines {
		if n, _ := strconv.Atoi(l[2]); n > mostAtStart {
			t.Errorf("%s allocates %d bytes when the program starts, more than %d", l[1], n, mostAtStart)
		}
	}
}
