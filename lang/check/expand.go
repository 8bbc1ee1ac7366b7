package check

// Lookup gives a variable's value; false when it is not set.
type Lookup func(name string) (string, bool)

// Expander expands words as a Dockerfile does, by BuildKit's own rules.
type Expander struct {
	Escape rune
	Lookup Lookup
	// Literal names stand for themselves ("$releasever"), whatever Lookup
	// says. May be nil.
	Literal func(name string) bool
	// Strict makes an unset variable an error, as YUM, EXPORT and TARGET
	// want it. A ${x:-y} is never one.
	Strict bool
}
