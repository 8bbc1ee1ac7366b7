package install

import "errors"

// readDatabase reads what the root has installed.
func (t *transaction) readDatabase() error {
	for _, dir := range []string{varLib, sysimage} {
		for _, format := range databases {
			if _, err := t.root.Lstat(join(dir, format.files[0])); err == nil {
				return errors.New("the root has an rpm database already, which is not read")
			}
		}
	}
	return nil
}
