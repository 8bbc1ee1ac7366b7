// Package sysbuild holds the tests of the house: who may import whom, and how
// long a file may be. The program is cmd/sysbuild.
package sysbuild
