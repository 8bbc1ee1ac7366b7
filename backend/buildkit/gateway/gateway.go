// Package gateway is the frontend behind "# syntax=": it answers a BuildKit
// daemon, for docker build, buildx and buildctl alike.
package gateway
