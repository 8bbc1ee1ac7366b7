package rpm

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// rpmlua answers lines of two strings, each in hexadecimal digits after an x,
// with rpm's order of the two as epochs, versions and releases; "none" where
// rpm reads no such thing.
const rpmlua = `
local function text(x) return (x:gsub("%x%x", function(c) return string.char(tonumber(c, 16)) end)) end
for line in io.lines() do
  local a, b = line:match("^x(%x*) x(%x*)$")
  local ok, order = pcall(rpm.vercmp, text(a), text(b))
  io.write(ok and order or "none", "\n")
  io.flush()
end`

// FuzzVercmp holds the order of versions against that of the real rpm, which
// runs beside it for as long as it does.
func FuzzVercmp(f *testing.F) {
	for _, pair := range [][2]string{
		{"1.0~rc1", "1.0^git"}, {"", "~^"}, {"1:2-3", "2-3"}, {"0:1.0-1.el7", "1.0-1.el7_2"}, {"007:1-1", "7:1-01"},
		{"1-2-3", "1-2-4"}, {"a:1-1", "1:a-1"}, {"2147483648:1-1", "1-1"}, {"1.0-~", "1.0-"}, {"1\xc3\xa9-1", "1\xff-1"},
	} {
		f.Add(pair[0], pair[1])
	}
	ask := startRPMLua(f)
	f.Fuzz(func(t *testing.T, a, b string) {
		if strings.ContainsRune(a+b, 0) {
			return // rpm's strings end there
		}
		want := ask(t, a, b)
		x, xerr := ParseEVR(a)
		y, yerr := ParseEVR(b)
		if xerr != nil || yerr != nil || want == "none" || strings.Contains(a, "-") != strings.Contains(b, "-") {
			return // rpm takes a release that is not said for any, where an order has to be one
		}
		if got := fmt.Sprint(x.Compare(y)); got != want {
			t.Errorf("%q compared to %q: %s, rpm says %s", a, b, got, want)
		}
		if got := fmt.Sprint(Vercmp(a, b)); got != want && !strings.ContainsAny(a+b, ":-") {
			t.Errorf("Vercmp(%q, %q) = %s, rpm says %s", a, b, got, want)
		}
	})
}

func startRPMLua(f *testing.F) func(t *testing.T, a, b string) string {
	file := f.TempDir() + "/vercmp.lua"
	write(f, file, rpmlua)
	cmd := exec.Command(needs.Tool(f, "rpmlua"), file)
	in, err := cmd.StdinPipe()
	if err != nil {
		f.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		f.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() {
		in.Close()
		cmd.Wait()
	})
	answers := bufio.NewReader(out)
	return func(t *testing.T, a, b string) string {
		fmt.Fprintf(in, "x%x x%x\n", a, b)
		line, err := answers.ReadString('\n')
		if err != nil {
			t.Fatalf("rpmlua: %q, %q: %v", a, b, err)
		}
		return strings.TrimSuffix(line, "\n")
	}
}

func write(f *testing.F, file, text string) {
	f.Helper()
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		f.Fatal(err)
	}
}
