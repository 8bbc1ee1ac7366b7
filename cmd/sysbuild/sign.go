package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// passphraseName is the variable that opens the key of --sign.
const passphraseName = "SYSBUILD_SIGN_PASSPHRASE"

// signing is --sign: which key signs App Container images.
type signing struct {
	key    string
	signer *image.Signer // nil: nothing is signed
}

func (s *signing) flags(c *cobra.Command) {
	c.Flags().StringVar(&s.key, "sign", "", "sign each aci by the OpenPGP secret key in this `FILE`: writes NAME.aci.asc; "+passphraseName+" opens the key")
}

// read reads the key, before anything is built.
func (s *signing) read() error {
	if s.key == "" {
		return nil
	}
	f, err := os.Open(s.key)
	if err != nil {
		return usagef("--sign %s: %w", s.key, cause(err))
	}
	defer f.Close()
	s.signer, err = image.NewSigner(f, []byte(os.Getenv(passphraseName)))
	switch {
	case errors.Is(err, image.ErrPassphrase):
		return diag.Diagnostic{Summary: fmt.Sprintf("--sign %s: %v", s.key, err), Hint: "set " + passphraseName + " to it"}
	case err != nil:
		return fmt.Errorf("--sign %s: %w", s.key, err)
	}
	return nil
}

func isACI(t *ir.Target) bool { return t.Format == "aci" }

// check wants something to sign.
func (s *signing) check(graph *ir.Graph) error {
	if s.signer != nil && !slices.ContainsFunc(graph.Targets, isACI) {
		return usagef("--sign: no TARGET of this build is an aci")
	}
	return nil
}

// run signs the outputs of the graph's targets, and gives the signatures' paths
// by those of what they sign.
func (s *signing) run(graph *ir.Graph, outputs []image.Output) (map[string]string, error) {
	signed := map[string]string{}
	for i, t := range graph.Targets {
		if s.signer == nil || !isACI(t) || i >= len(outputs) {
			continue
		}
		var text bytes.Buffer
		path := outputs[i].Path
		if err := s.signer.Sign(&text, path, t.Image.Created); err != nil {
			return signed, err
		}
		if err := writeWhole(path+".asc", text.Bytes()); err != nil {
			return signed, err
		}
		signed[path] = path + ".asc"
	}
	return signed, nil
}
