// Package compiler turns a checked program into a graph that any back end can
// run: expanded, resolved, pinned, lowered, verified. It runs nothing and
// reaches the world only through the interface World.
package compiler
