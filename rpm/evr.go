package rpm

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Compare orders by epoch, then version, then release: -1, 0 or 1. A release
// that is not said is older than any other.
func (e EVR) Compare(o EVR) int {
	if c := cmp.Compare(e.Epoch, o.Epoch); c != 0 {
		return c
	}
	if c := Vercmp(e.Version, o.Version); c != 0 {
		return c
	}
	return Vercmp(e.Release, o.Release)
}

// IsZero says that nothing is said: any version will do.
func (e EVR) IsZero() bool { return e == EVR{} }

// String gives [epoch:]version[-release]; an epoch of 0 is left out.
func (e EVR) String() string {
	s := e.Version
	if e.Epoch != 0 {
		s = strconv.Itoa(e.Epoch) + ":" + s
	}
	if e.Release != "" {
		s += "-" + e.Release
	}
	return s
}

// ParseEVR reads [epoch:]version[-release]. The release begins after the last
// "-". An epoch over 2³¹-1 is an error.
func ParseEVR(s string) (EVR, error) {
	var e EVR
	if epoch, rest, ok := strings.Cut(s, ":"); ok && strings.Trim(epoch, "0123456789") == "" {
		if epoch != "" {
			n, err := strconv.ParseInt(epoch, 10, 32)
			if err != nil {
				return EVR{}, fmt.Errorf("version %q: epoch is more than %d", s, math.MaxInt32)
			}
			e.Epoch = int(n)
		}
		s = rest
	}
	e.Version = s
	if i := strings.LastIndexByte(s, '-'); i >= 0 {
		e.Version, e.Release = s[:i], s[i+1:]
	}
	return e, nil
}

// String gives name-[epoch:]version-release.arch, without what is not said.
func (n NEVRA) String() string {
	s := n.Name
	if !n.IsZero() {
		s += "-" + n.EVR.String()
	}
	if n.Arch != "" {
		s += "." + n.Arch
	}
	return s
}

// ParseNEVRA reads name-[epoch:]version-release.arch, all of it said.
func ParseNEVRA(s string) (NEVRA, error) {
	rest, arch, okArch := cutLast(s, '.')
	rest, release, okRelease := cutLast(rest, '-')
	name, version, okVersion := cutLast(rest, '-')
	if !okArch || !okRelease || !okVersion || name == "" || version == "" || release == "" || arch == "" {
		return NEVRA{}, fmt.Errorf("package %q: not of the form name-[epoch:]version-release.arch", s)
	}
	evr, err := ParseEVR(version)
	if err != nil {
		return NEVRA{}, fmt.Errorf("package %q: %w", s, err)
	}
	evr.Release = release
	return NEVRA{Name: name, EVR: evr, Arch: arch}, nil
}

// Compare orders by name, then EVR, then architecture.
func (n NEVRA) Compare(o NEVRA) int {
	return cmp.Or(strings.Compare(n.Name, o.Name), n.EVR.Compare(o.EVR), strings.Compare(n.Arch, o.Arch))
}

func cutLast(s string, sep byte) (before, after string, ok bool) {
	i := strings.LastIndexByte(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+1:], true
}
