package runtimes

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/opencontainers/runtime-spec/specs-go"
	"github.com/opencontainers/runtime-tools/validate"
	"github.com/xeipuuv/gojsonschema"
)

// ValidConfig holds a bundle's config.json against the OCI runtime
// specification: its JSON schema, the fields that it knows, and the rules that
// only its text says, as the specification's own validator has them.
func ValidConfig(t testing.TB, bundle string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(bundle, "config.json"))
	if err != nil {
		t.Fatal(err)
	}
	if wrong := breaches(t, bundle, data); wrong != nil {
		t.Errorf("config.json: %v", errors.Join(wrong...))
	}
}

// breaches are what a configuration of a bundle has against the specification.
func breaches(t testing.TB, bundle string, data []byte) []error {
	t.Helper()
	found, err := configSchema(t).Validate(gojsonschema.NewBytesLoader(data))
	if err != nil {
		return []error{err}
	}
	var wrong []error
	for _, e := range found.Errors() {
		// Runtimes take mount(8)'s rshared, rslave and so on here too, and
		// engines write them: the propagation of what is mounted below as well.
		if e.Field() == "linux.rootfsPropagation" && strings.HasPrefix(fmt.Sprint(e.Value()), "r") {
			continue
		}
		wrong = append(wrong, fmt.Errorf("schema: %s", e))
	}
	var spec specs.Spec
	strict := json.NewDecoder(bytes.NewReader(data))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&spec); err != nil {
		return append(wrong, err)
	}
	v, err := validate.NewValidator(&spec, bundle, false, "linux")
	if err != nil {
		t.Fatal(err)
	}
	// CheckAll would fetch the schema from the network, and wants the newest
	// version of the specification alone.
	for _, err := range []error{
		v.CheckPlatform(), v.CheckRoot(), v.CheckMandatoryFields(), v.CheckMounts(),
		v.CheckProcess(), v.CheckLinux(), v.CheckAnnotations(), v.CheckHooks(),
	} {
		if list, ok := err.(interface{ ErrorOrNil() error }); ok {
			err = list.ErrorOrNil()
		}
		if err != nil {
			wrong = append(wrong, err)
		}
	}
	return wrong
}

// configSchema is the schema that lies in the specification's module.
func configSchema(t testing.TB) *gojsonschema.Schema {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/opencontainers/runtime-spec").Output()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(strings.TrimSpace(string(dir)), "schema", "config-schema.json")
	schema, err := gojsonschema.NewSchema(gojsonschema.NewReferenceLoader("file://" + name))
	if err != nil {
		t.Fatal(err)
	}
	return schema
}
