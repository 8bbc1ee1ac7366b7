package compiler

import (
	"errors"
	"fmt"
	"net/netip"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
)

// buildExpose takes ports as docker does: [ip:][host:]port[-port][/proto]; the
// image keeps port/proto alone.
func (b *builder) buildExpose(n *check.Expose) error {
	var ports []string
	for _, w := range n.Ports {
		p, err := parsePort(w.Text)
		if err != nil {
			return badValue("InvalidPort", "EXPOSE", w.Text, err, b.span())
		}
		ports = append(ports, p...)
	}
	b.image.ExposedPorts = sortedSet(append(b.image.ExposedPorts, ports...))
	return b.config(fmt.Sprintf("EXPOSE %v", ports))
}

func parsePort(text string) ([]string, error) {
	ip, host, port := splitPort(text)
	port, proto, _ := strings.Cut(port, "/")
	proto = strings.ToLower(proto)
	switch proto {
	case "":
		proto = "tcp"
	case "tcp", "udp", "sctp":
	default:
		return nil, fmt.Errorf("protocol %q is not tcp, udp or sctp", proto)
	}
	if ip != "" {
		if _, err := netip.ParseAddr(strings.Trim(ip, "[]")); err != nil {
			return nil, fmt.Errorf("%q is no IP address", ip)
		}
	}
	first, last, err := portRange(port)
	if err != nil {
		return nil, err
	}
	if host != "" {
		hostFirst, hostLast, err := portRange(host)
		if err != nil {
			return nil, err
		}
		if last != first && hostLast-hostFirst != last-first {
			return nil, errors.New("the host's range is not as long as the container's")
		}
	}
	var out []string
	for p := first; p <= last; p++ {
		out = append(out, strconv.Itoa(p)+"/"+proto)
	}
	return out, nil
}

func splitPort(text string) (ip, host, port string) {
	i := strings.LastIndexByte(text, ':')
	if i < 0 {
		return "", "", text
	}
	rest, port := text[:i], text[i+1:]
	k := strings.LastIndexByte(rest, ':')
	if k < 0 {
		return "", rest, port
	}
	return rest[:k], rest[k+1:], port
}

func portRange(text string) (first, last int, err error) {
	a, z, ok := strings.Cut(text, "-")
	if first, err = portNumber(a); err != nil || !ok {
		return first, first, err
	}
	if last, err = portNumber(z); err != nil {
		return 0, 0, err
	}
	if last < first {
		return 0, 0, fmt.Errorf("range %q ends before it begins", text)
	}
	return first, last, nil
}

func portNumber(text string) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 65535 {
		return 0, fmt.Errorf("%q is no port: 0 to 65535", text)
	}
	return n, nil
}
