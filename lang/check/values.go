package check

import (
	"errors"
	"fmt"
	"net/netip"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

// signals are Linux's, by name without SIG; they are the same on every
// architecture that images are made for.
const signals = " ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX "

// KnownSignal is true for a number of 1 to 64, or a name, with SIG or
// without, and RTMIN+N or RTMAX-N.
func KnownSignal(text string) bool {
	if n, err := strconv.Atoi(text); err == nil {
		return n > 0 && n <= 64
	}
	name := strings.TrimPrefix(strings.ToUpper(text), "SIG")
	if name == "" || strings.ContainsRune(name, ' ') {
		return false
	}
	for _, rt := range []string{"RTMIN+", "RTMAX-"} {
		if rest, ok := strings.CutPrefix(name, rt); ok {
			n, err := strconv.Atoi(rest)
			return err == nil && n > 0 && n < 16
		}
	}
	return strings.Contains(signals, " "+name+" ")
}

// ParsePort reads a port as docker does: [ip:][host:]port[-port][/proto]. Each
// port of a range is PORT/PROTOCOL.
func ParsePort(text string) ([]string, error) {
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

var symbolicMode = pattern.New(`^[ugoa]*([-+=]([rwxXst]*|[ugo]))+(,[ugoa]*([-+=]([rwxXst]*|[ugo]))+)*$`)

// CheckMode wants an octal mode of at most 07777, or chmod's symbolic form.
func CheckMode(text string) error {
	n, err := strconv.ParseUint(text, 8, 32)
	switch {
	case err == nil && n <= 0o7777:
		return nil
	case err == nil || text[0] >= '0' && text[0] <= '9':
		return errors.New("an octal mode between 0 and 07777 is wanted")
	case !symbolicMode.MatchString(text):
		return errors.New("neither an octal mode nor a symbolic one such as u+x,go-w")
	}
	return nil
}

// signal wants a signal of a word that holds no variable.
func (c *checker) signal(w Word) {
	text, ok := c.literal(w)
	if !ok || KnownSignal(text) {
		return
	}
	var names []string
	for name := range strings.FieldsSeq(signals) {
		names = append(names, "SIG"+name)
	}
	near := text
	if !strings.HasPrefix(strings.ToUpper(text), "SIG") {
		near = "SIG" + text
	}
	c.badValue(RuleBadValue, w, fmt.Sprintf("there is no signal %q", text),
		suggest(near, names, "write a name, such as SIGTERM, or a number from 1 to 64"))
}

// copyMode wants the mode of a COPY or ADD where it holds no variable.
func (c *checker) copyMode(w *Word) {
	if w == nil {
		return
	}
	c.word(*w)
	if text, ok := c.literal(*w); ok && text != "" && CheckMode(text) != nil {
		c.badValue(RuleFlagValue, *w, fmt.Sprintf("--chmod cannot be %q", text), "write an octal number, such as 0644, or letters, such as u+x,go-w")
	}
}

// port wants a port, or ports, where the word holds no variable.
func (c *checker) port(w Word) {
	text, ok := c.literal(w)
	if !ok {
		return
	}
	_, err := ParsePort(text)
	switch {
	case err == nil && strings.Contains(text, ":"):
		c.report(diag.Diagnostic{
			Severity: diag.Warning, Rule: RuleExposeInvalidFormat,
			Summary: "the host's side of a port is not the image's to say",
			Hint:    "write the image's port alone: " + text[strings.LastIndexByte(text, ':')+1:],
			Span:    w.Span,
		})
	case err == nil:
	case portPattern.MatchString(text):
		c.badValue(RuleBadValue, w, err.Error(), "ports are 0 to 65535, the smaller first in a range")
	default:
		c.badValue(RuleBadValue, w, fmt.Sprintf("%q is no port", text), "write PORT, PORT-PORT or PORT/tcp, udp or sctp")
	}
}

// A port or a range of ports, with a protocol.
var portPattern = pattern.New(`^[0-9]+(-[0-9]+)?(/(?i:tcp|udp|sctp))?$`)
