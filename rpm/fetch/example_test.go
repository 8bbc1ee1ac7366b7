package fetch_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// A file of a known digest is fetched once; after that the cache has it, with
// and without a network.
func ExampleClient_Fetch() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("the server is asked for", r.URL.Path)
		_, _ = io.WriteString(w, "hello\n")
	}))
	defer server.Close()
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)

	client := &fetch.Client{Dir: dir}
	req := fetch.Request{
		URLs:   []string{server.URL + "/hello.txt"},
		Digest: fmt.Sprintf("sha256:%x", sha256.Sum256([]byte("hello\n"))),
		Size:   6,
	}
	for _, fetcher := range []fetch.Fetcher{client, client, fetch.Offline{Client: client}} {
		f, err := fetcher.Fetch(context.Background(), req)
		if err != nil {
			log.Fatal(err)
		}
		text, err := os.ReadFile(f.Path)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%d bytes: %q\n", f.Size, text)
	}
	// Output:
	// the server is asked for /hello.txt
	// 6 bytes: "hello\n"
	// 6 bytes: "hello\n"
	// 6 bytes: "hello\n"
}

// A file that is not the one asked for is no file: who asked learns what was
// wanted and what came.
func ExampleMismatchError() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "Hello\n")
	}))
	defer server.Close()
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)

	client := &fetch.Client{Dir: dir, Rounds: 1}
	_, err = client.Fetch(context.Background(), fetch.Request{
		URLs:   []string{server.URL + "/hello.txt"},
		Digest: fmt.Sprintf("sha256:%x", sha256.Sum256([]byte("hello\n"))),
	})
	var mismatch *fetch.MismatchError
	fmt.Println(errors.As(err, &mismatch) && mismatch.What == "digest")

	_, err = fetch.Offline{Client: client}.Fetch(context.Background(), fetch.Request{URLs: []string{"http://other.example/x"}})
	fmt.Println(errors.Is(err, fs.ErrNotExist))
	// Output:
	// true
	// true
}
