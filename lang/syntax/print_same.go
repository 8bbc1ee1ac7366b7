package syntax

import (
	"fmt"
	"reflect"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"
)

// sameShell is true where two texts are the same program to a shell. Places,
// comments and the kind of quotes around a $(…) say nothing.
func sameShell(a, b string) bool {
	if a == b {
		return true
	}
	one, ok := shellShape(a)
	two, fine := shellShape(b)
	return ok && fine && one == two
}

// shellShape writes a program's tree; false where it does not parse.
func shellShape(text string) (string, bool) {
	file, err := ParseShell(text)
	if err != nil {
		return "", false
	}
	var b strings.Builder
	writeShape(&b, reflect.ValueOf(file.Stmts))
	return b.String(), true
}

var (
	typeOfPos      = reflect.TypeFor[sh.Pos]()
	typeOfComments = reflect.TypeFor[[]sh.Comment]()
)

// silent are the fields of the tree that two forms of one program differ in.
var silent = map[string]bool{"Semicolon": true, "OpPos": true, "Backquotes": true}

func writeShape(b *strings.Builder, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			b.WriteString("nil ")
			return
		}
		writeShape(b, v.Elem())
	case reflect.Slice:
		b.WriteByte('[')
		for n := range v.Len() {
			writeShape(b, v.Index(n))
		}
		b.WriteByte(']')
	case reflect.Struct:
		writeFields(b, v)
	case reflect.String:
		fmt.Fprintf(b, "%q ", v.String())
	default:
		fmt.Fprint(b, v.Interface(), " ")
	}
}

// writeFields writes a node. Of a place it says whether there is one: "for x in"
// with no words is not "for x".
func writeFields(b *strings.Builder, v reflect.Value) {
	b.WriteString(v.Type().Name() + "{")
	for n := range v.NumField() {
		f := v.Type().Field(n)
		switch {
		case silent[f.Name] || f.Type == typeOfComments:
		case f.Type == typeOfPos:
			fmt.Fprint(b, v.Field(n).Interface().(sh.Pos).IsValid(), " ")
		default:
			writeShape(b, v.Field(n))
		}
	}
	b.WriteByte('}')
}
