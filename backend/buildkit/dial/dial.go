// Package dial finds builders, speaks to them, and holds a build open on one
// for as long as a command needs it. It knows nothing of graphs.
package dial
