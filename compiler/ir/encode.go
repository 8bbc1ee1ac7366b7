package ir

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"unicode/utf8"
)

// encode is JSON on one line, object keys in a fixed order.
func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic("ir: encode: " + err.Error()) // ops hold nothing that JSON cannot
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// normal gives a copy of op in which what is a set is sorted and what is empty
// is absent, as it would be parsed back.
func normal(op Op) Op {
	switch o := op.(type) {
	case *Source:
		c := *o
		c.Include, c.Exclude, c.Mirrors = set(o.Include), list(o.Exclude), list(o.Mirrors)
		return &c
	case *Exec:
		c := *o
		c.Args, c.Env, c.Scripts = must(o.Args), list(o.Env), list(o.Scripts)
		c.Mounts, c.Devices = list(o.Mounts), list(o.Devices)
		return &c
	case *File:
		return normalFile(o)
	case *Install:
		c := *o
		c.Packages, c.Keys, c.Trust = list(o.Packages), set(o.Keys), set(o.Trust)
		c.Langs, c.NoScripts, c.Remove, c.NoNormalize = list(o.Langs), set(o.NoScripts), set(o.Remove), set(o.NoNormalize)
		c.Options, c.Vars, c.Repos, c.Modules = dict(o.Options), dict(o.Vars), dict(o.Repos), dict(o.Modules)
		c.Xattrs = set(o.Xattrs)
		return &c
	case *Repo:
		return normalRepo(o)
	case *Packages:
		return normalPackages(o)
	}
	panic(fmt.Sprintf("ir: unknown op %T", op))
}

func normalFile(o *File) *File {
	c := &File{Actions: make([]Action, 0, len(o.Actions)), NoFollow: o.NoFollow}
	for _, a := range o.Actions {
		if a.Copy != nil {
			cp := *a.Copy
			cp.Src, cp.Exclude = must(cp.Src), list(cp.Exclude)
			a.Copy = &cp
		}
		c.Actions = append(c.Actions, a)
	}
	return c
}

// list is nil where it is empty.
func list[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return slices.Clone(s)
}

// must is never nil, so that it never prints as null.
func must(s []string) []string { return append([]string{}, s...) }

func set(s []string) []string {
	s = list(s)
	slices.Sort(s)
	return slices.Compact(s)
}

func dict[V any](m map[string]V) map[string]V {
	if len(m) == 0 {
		return nil
	}
	return maps.Clone(m)
}

// Check says whether op can stand in a graph: a known op all of whose strings
// are UTF-8.
func Check(op Op) error {
	switch op.(type) {
	case *Source, *Exec, *File, *Install, *Repo, *Packages:
	default:
		return fmt.Errorf("op %T: unknown", op)
	}
	if s, bad := notUTF8(reflect.ValueOf(op)); bad {
		return fmt.Errorf("%s: %q is not UTF-8", op.Word(), s)
	}
	return nil
}

func notUTF8(v reflect.Value) (string, bool) {
	switch v.Kind() {
	case reflect.String:
		return v.String(), !utf8.ValidString(v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			return notUTF8(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if s, bad := notUTF8(v.Field(i)); bad {
				return s, true
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if s, bad := notUTF8(v.Index(i)); bad {
				return s, true
			}
		}
	case reflect.Map:
		for it := v.MapRange(); it.Next(); {
			if s, bad := notUTF8(it.Key()); bad {
				return s, true
			}
			if s, bad := notUTF8(it.Value()); bad {
				return s, true
			}
		}
	}
	return "", false
}
