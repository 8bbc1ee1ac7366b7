package main

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
)

// byteSize is a flag's value: a number of bytes, with a unit where it has one.
type byteSize int64

var byteUnits = map[string]float64{
	"": 1, "b": 1,
	"k": 1e3, "kb": 1e3, "m": 1e6, "mb": 1e6, "g": 1e9, "gb": 1e9, "t": 1e12, "tb": 1e12,
	"kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40,
}

// String implements pflag.Value.
func (s *byteSize) String() string {
	if *s == 0 {
		return ""
	}
	return progress.Size(int64(*s))
}

// Type implements pflag.Value.
func (s *byteSize) Type() string { return "size" }

// Set implements pflag.Value.
func (s *byteSize) Set(text string) error {
	n, unit := number(text)
	factor, ok := byteUnits[strings.ToLower(strings.TrimSpace(unit))]
	f, err := strconv.ParseFloat(n, 64)
	if err != nil || !ok || !(f > 0 && f*factor < math.MaxInt64/2) {
		return errors.New("it is a size such as 500MB or 10GiB")
	}
	*s = byteSize(f * factor)
	return nil
}

// age is a flag's value: a time span, in days too.
type age time.Duration

// String implements pflag.Value.
func (a *age) String() string {
	if *a == 0 {
		return ""
	}
	return time.Duration(*a).String()
}

// Type implements pflag.Value.
func (a *age) Type() string { return "time" }

// Set implements pflag.Value.
func (a *age) Set(text string) error {
	wrong := errors.New("it is a time such as 12h or 30d")
	if days, ok := strings.CutSuffix(text, "d"); ok {
		n, err := strconv.ParseFloat(days, 64)
		if err != nil || !(n > 0 && n <= 36500) {
			return wrong
		}
		*a = age(n * 24 * float64(time.Hour))
		return nil
	}
	d, err := time.ParseDuration(text)
	if err != nil || d <= 0 {
		return wrong
	}
	*a = age(d)
	return nil
}

// number splits "10GiB" into "10" and "GiB".
func number(text string) (digits, unit string) {
	end := strings.IndexFunc(text, func(r rune) bool { return (r < '0' || r > '9') && r != '.' })
	if end < 0 {
		return text, ""
	}
	return text[:end], text[end:]
}
