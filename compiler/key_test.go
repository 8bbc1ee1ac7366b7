package compiler

import (
	"strings"
	"sync"
	"testing"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

var makeKey = sync.OnceValues(func() (*rpmtest.Key, error) {
	return rpmtest.NewKey("compiler test", rpmtest.KeyOptions{})
})

// sign puts a public key made for this run in place of every answer that is
// "KEY", and beside every repomd.xml a signature by it. It gives the key.
func (w *recorded) sign(t testing.TB) string {
	t.Helper()
	key, err := makeKey()
	if err != nil {
		t.Fatal(err)
	}
	armored, err := key.Public()
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range w.files {
		if text == "KEY\n" {
			w.files[name] = string(armored)
		}
	}
	for url, text := range w.urls {
		if text == "KEY\n" {
			w.urls[url] = string(armored)
		}
		if strings.HasSuffix(url, "/repomd.xml") {
			sig, err := key.SignArmored([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			w.urls[url+".asc"] = string(sig)
		}
	}
	return string(armored)
}
