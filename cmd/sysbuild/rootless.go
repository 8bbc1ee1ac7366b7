package main

import (
	"errors"

	"github.com/sysbuild/sysbuild/backend/native/rootless"
)

// ifCan is for what some commands do without: a user namespace of an ordinary
// user's. What needs one then says so when it comes to it.
func ifCan(enter func() error) error {
	err := enter()
	if none := (*rootless.Error)(nil); errors.As(err, &none) {
		return nil
	}
	return err
}
