// Package conformance holds whole images against the tools that will take
// them. It is tests only: `make conformance`.
package conformance
