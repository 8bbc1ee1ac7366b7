package sandbox

import "testing"

func TestScripts(t *testing.T) {
	s := start(t, Config{Root: testRoot(t), Hostname: "box", Scripts: map[string][]byte{
		"EOF": []byte("#!/bin/sh\necho \"$0 ran\"\n"),
	}})
	for _, c := range []struct {
		args   []string
		status int
		out    string
	}{
		{[]string{"/dev/pipes/EOF"}, 0, "/dev/pipes/EOF ran\n"},
		{[]string{"/bin/sh", "-c", "(: > /dev/pipes/x) 2> /dev/null || echo read-only"}, 0, "read-only\n"},
	} {
		if status, out := run(t, s, c.args...); status != c.status || out != c.out {
			t.Errorf("%q: %d %q", c.args, status, out)
		}
	}
}
