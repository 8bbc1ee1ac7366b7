package sbom

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"github.com/github/go-spdx/v2/spdxexp"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// none is what both formats say of what is not known.
const none = "NOASSERTION"

// license is a package's licence as an SPDX expression: as it stands where it
// is one, else a reference to its text, which most of RPM's own forms are.
// text is "" where there is no reference.
func license(said string) (expression, text string) {
	said = strings.Join(strings.Fields(said), " ")
	if said == "" {
		return none, ""
	}
	if isSPDX(said) {
		return said, ""
	}
	return fmt.Sprintf("LicenseRef-rpm-%x", sha256.Sum256([]byte(said)))[:len("LicenseRef-rpm-")+12], said
}

// maxExpression bounds what is read as an expression, in bytes: the library's
// stack grows with each parenthesis.
const maxExpression = 16 << 10

// isSPDX says whether a text is an SPDX licence expression of listed licences.
// The library panics at some that are none.
// https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
func isSPDX(text string) bool {
	var ok bool
	read := guard.Func(func() error {
		ok, _ = spdxexp.ValidateLicenses([]string{text})
		return nil
	})
	return len(text) <= maxExpression && read() == nil && ok
}
