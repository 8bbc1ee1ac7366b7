package dial

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/moby/buildkit/client"

	// Each makes client.New take one more kind of address.
	_ "github.com/moby/buildkit/client/connhelper/dockercontainer"
	_ "github.com/moby/buildkit/client/connhelper/kubepod"
	_ "github.com/moby/buildkit/client/connhelper/podmancontainer"
	_ "github.com/moby/buildkit/client/connhelper/ssh"
)

// schemes are the kinds of addresses, with an example of each.
var schemes = []struct{ name, example string }{
	{"unix", "unix:///run/buildkit/buildkitd.sock"},
	{"tcp", "tcp://builder.example.org:1234"},
	{"docker-container", "docker-container://NAME"},
	{"podman-container", "podman-container://NAME"},
	{"kube-pod", "kube-pod://POD?namespace=NAMESPACE"},
	{"ssh", "ssh://USER@HOST"},
	{engineScheme, "docker-engine://"},
}

// CheckAddress holds that an address is of a kind that Connect knows.
func CheckAddress(address string) error {
	u, err := url.Parse(address)
	if err != nil {
		return errors.New("it is no address: a builder is " + allExamples())
	}
	known := slices.ContainsFunc(schemes, func(s struct{ name, example string }) bool { return s.name == u.Scheme })
	switch {
	case !known && strings.HasPrefix(address, "/"):
		return errors.New("the address of a socket is unix://" + address)
	case !known:
		return errors.New("a builder is " + allExamples())
	case u.Scheme == "unix" && (u.Host != "" || u.Path == ""):
		return errors.New("a socket's path begins with /: unix:///run/buildkit/buildkitd.sock")
	case u.Scheme == "tcp" && u.Port() == "":
		return errors.New("it needs a port: tcp://" + u.Hostname() + ":1234")
	case u.Host == "" && u.Scheme != "unix" && u.Scheme != engineScheme:
		return errors.New("it names no builder: it is " + exampleOf(u.Scheme))
	}
	return nil
}

func allExamples() string {
	var list []string
	for _, s := range schemes {
		list = append(list, s.example)
	}
	return strings.Join(list[:len(list)-1], ", ") + " or " + list[len(list)-1]
}

func exampleOf(scheme string) string {
	for _, s := range schemes {
		if s.name == scheme {
			return s.example
		}
	}
	return ""
}

// patience is how long a builder has to answer for the first time. Behind a
// program, such as ssh, people may have to type a password.
func patience(address string) time.Duration {
	scheme, _, _ := strings.Cut(address, "://")
	switch scheme {
	case "unix", engineScheme:
		return 5 * time.Second
	case "tcp":
		return 10 * time.Second
	}
	return time.Minute
}

// Connect speaks to a builder, and gives it up where it does not answer soon.
func Connect(ctx context.Context, address string, t TLS) (*client.Client, error) {
	if err := CheckAddress(address); err != nil {
		return nil, &Error{Address: address, Err: err}
	}
	opts, target, err := clientOptions(address, t)
	if err != nil {
		return nil, &Error{Address: address, Err: err}
	}
	c, err := client.New(ctx, target, opts...)
	if err != nil {
		return nil, explain(address, err)
	}
	limited, cancel := context.WithTimeoutCause(ctx, patience(address), errSilent)
	defer cancel()
	if _, err := c.ListWorkers(limited); err != nil {
		if limited.Err() != nil && ctx.Err() == nil {
			err = errSilent
		}
		return nil, errors.Join(explain(address, err), c.Close())
	}
	return c, nil
}

// clientOptions are what the client needs for an address, and the address as
// it wants it.
func clientOptions(address string, t TLS) ([]client.ClientOpt, string, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, "", err
	}
	if u.Scheme == engineScheme {
		e, err := engineOf(u, t, os.Getenv)
		if err != nil {
			return nil, "", err
		}
		return []client.ClientOpt{client.WithContextDialer(e.grpc), client.WithSessionDialer(e.session)}, "", nil
	}
	if u.Scheme == "tcp" {
		opts, err := t.options(u.Hostname())
		return opts, address, err
	}
	if !t.zero() {
		return nil, "", fmt.Errorf("certificates are for tcp://, which %s:// is not", u.Scheme)
	}
	return nil, address, nil
}

// dialer of sockets and ports.
func dial(ctx context.Context, network, address string) (net.Conn, error) {
	return (&net.Dialer{}).DialContext(ctx, network, address)
}
