package main

import (
	"testing"
	"time"
)

func TestByteSize(t *testing.T) {
	for text, want := range map[string]int64{
		"1": 1, "500MB": 500e6, "10GiB": 10 << 30, "1.5g": 15e8, "2 kB": 2000, "7b": 7,
		"": -1, "0": -1, "-1": -1, "GB": -1, "1XB": -1, "99999999999TB": -1, "1..2": -1,
	} {
		var s byteSize
		err := s.Set(text)
		if (err == nil) != (want > 0) || err == nil && int64(s) != want {
			t.Errorf("%q gives %d, %v; want %d", text, s, err, want)
		}
	}
}

func TestAge(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"30d": 30 * 24 * time.Hour, "12h": 12 * time.Hour, "1h30m": 90 * time.Minute, "0.5d": 12 * time.Hour,
		"": 0, "d": 0, "-1d": 0, "0s": 0, "30": 0, "1e9d": 0, "NaNd": 0,
	} {
		var a age
		err := a.Set(text)
		if (err == nil) != (want > 0) || err == nil && time.Duration(a) != want {
			t.Errorf("%q gives %v, %v; want %v", text, time.Duration(a), err, want)
		}
	}
}
