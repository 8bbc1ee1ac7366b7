package pgp_test

import (
	"errors"
	"fmt"
	"log"
	"strings"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// A repository's repomd.xml is checked by its repomd.xml.asc and a key that
// came some other way.
func ExampleKeyring_VerifyDetached() {
	const data = "<repomd/>\n"
	signer, err := rpmtest.NewKey("Example", rpmtest.KeyOptions{})
	if err != nil {
		log.Fatal(err)
	}
	armored, err := signer.Public()
	if err != nil {
		log.Fatal(err)
	}
	signature, err := signer.SignArmored([]byte(data))
	if err != nil {
		log.Fatal(err)
	}

	keys, err := pgp.NewKeyring(string(armored))
	if err != nil {
		log.Fatal(err)
	}
	key, err := keys.VerifyDetached(strings.NewReader(data), signature)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(key.UserID)

	_, err = keys.VerifyDetached(strings.NewReader("<changed/>\n"), signature)
	fmt.Println(err != nil)
	_, err = (&pgp.Keyring{}).VerifyDetached(strings.NewReader(data), signature)
	fmt.Println(errors.Is(err, pgp.ErrUnknownKey))
	// Output:
	// Example <test@example.org>
	// true
	// true
}
