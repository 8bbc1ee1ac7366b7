// Package buildkit runs graphs on BuildKit: each as LLB, through the client of
// a build that is under way, which is the same inside a frontend and in a
// command. It starts no daemon and reads no Sysfiles.
package buildkit
