// Package suite holds the slower tests, which drive the finished program from
// outside as a person would, beside the real tools of the field. Each file has
// a build tag that is also the name of its make target.
package suite
