package fetch_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

func TestEqualRequestsShareOneTransfer(t *testing.T) {
	body := bytesOf(1000)
	var asked atomic.Int32
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		time.Sleep(50 * time.Millisecond)
		w.Write(body)
	})
	c := newClient(t)
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if _, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{url}, Digest: digest(body)}); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if asked.Load() != 1 {
		t.Errorf("asked %d times", asked.Load())
	}
}

// Two clients on one directory are as two processes: the lock is the file's.
func TestProcessesShareOneTransfer(t *testing.T) {
	body := bytesOf(1000)
	var asked atomic.Int32
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		time.Sleep(100 * time.Millisecond)
		w.Write(body)
	})
	dir := t.TempDir()
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			c := &fetch.Client{Dir: dir}
			f, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{url}, Digest: digest(body)})
			if err != nil {
				t.Error(err)
				return
			}
			content(t, f, body)
		})
	}
	wg.Wait()
	if asked.Load() != 1 {
		t.Errorf("asked %d times", asked.Load())
	}
	nothingLeft(t, dir, "part")
}

func TestParallelIsBounded(t *testing.T) {
	var now, most atomic.Int32
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		n := now.Add(1)
		defer now.Add(-1)
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		for end := time.Now().Add(10 * time.Second); most.Load() < 3 && time.Now().Before(end); {
			time.Sleep(time.Millisecond) // the others are on their way
		}
		time.Sleep(20 * time.Millisecond) // for one too many
		w.Write([]byte("x"))
	})
	c := newClient(t)
	c.Parallel = 3
	var wg sync.WaitGroup
	for i := range 12 {
		wg.Go(func() {
			if _, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{fmt.Sprint(url, "/", i)}}); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if most.Load() != 3 {
		t.Errorf("%d at once", most.Load())
	}
}

func TestCancelIsPrompt(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Write(make([]byte, 1000))
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	})
	c := newClient(t)
	c.Stall = time.Minute
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(50*time.Millisecond, cancel)
	begin := time.Now()
	_, err := c.Fetch(ctx, fetch.Request{URLs: []string{url}})
	if !errors.Is(err, context.Canceled) || time.Since(begin) > time.Second {
		t.Fatalf("%v after %s", err, time.Since(begin))
	}
}

// Who waits for another's transfer goes on himself when that is cancelled.
func TestCancelIsOnesOwn(t *testing.T) {
	var tries atomic.Int32
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if tries.Add(1) == 1 {
			<-r.Context().Done()
			return
		}
		w.Write([]byte("ok"))
	})
	c := newClient(t)
	c.Stall = time.Minute
	ctx, cancel := context.WithCancel(context.Background())
	first := make(chan error, 1)
	go func() {
		_, err := c.Fetch(ctx, fetch.Request{URLs: []string{url}})
		first <- err
	}()
	for tries.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	time.AfterFunc(50*time.Millisecond, cancel)
	if _, err := c.Fetch(context.Background(), fetch.Request{URLs: []string{url}}); err != nil {
		t.Error(err)
	}
	if err := <-first; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestProgress(t *testing.T) {
	body := bytesOf(500_000)
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Write(body) })
	var mu sync.Mutex
	var ends int
	var last [2]int64
	c := newClient(t)
	c.Progress = func(label string, current, total int64, done bool) {
		mu.Lock()
		defer mu.Unlock()
		if done {
			ends++
		}
		if label != "a" {
			t.Errorf("label %q", label)
		}
		last = [2]int64{current, total}
	}
	req := fetch.Request{URLs: []string{url}, Digest: digest(body), Size: int64(len(body)), Label: "a"}
	for range 2 {
		if _, err := c.Fetch(context.Background(), req); err != nil {
			t.Fatal(err)
		}
	}
	if ends != 1 || last != [2]int64{500_000, 500_000} {
		t.Errorf("%d ends, last %v", ends, last)
	}
}

func TestCacheNotWritable(t *testing.T) {
	file := t.TempDir() + "/file"
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := (&fetch.Client{Dir: file}).Fetch(context.Background(), fetch.Request{URLs: []string{"http://127.0.0.1:1/x"}, Label: "x"})
	if err == nil || !strings.HasPrefix(err.Error(), "x: cache: ") {
		t.Fatal(err)
	}
}
