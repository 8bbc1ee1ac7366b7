// Package compiler turns a checked program into a graph that any back end can
// run: words expanded, every base, file and package pinned. It runs nothing
// and reaches the world only through World.
package compiler
