package image

import "github.com/sysbuild/sysbuild/compiler/ir"

// Check says what is wrong with a target as far as that can be known before
// anything runs; nil for one that can be written.
func Check(t *ir.Target) error {
	switch t.Format {
	case "aci":
		_, err := aciManifest(t, account{})
		return err
	case "system":
		if t.System == nil {
			return nil
		}
		_, err := runtimeConfig(t.Image, account{}, t.System.Config)
		return err
	}
	return nil
}
