package solve_test

import (
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// exclude_from_weak keeps packages away that are only recommended or that
// supplement others, and no others.
func TestNotWeakly(t *testing.T) {
	u := parseUniverse(t, txtar.Parse([]byte(`
-- question --
install app
-- repo base --
app-1-1.noarch
  recommends docs
  recommends tool
  requires lib
docs-1-1.noarch
tool-1-1.noarch
lib-1-1.noarch
lang-1-1.noarch
  supplements app
-- answer --
`)))
	const all = "app-1-1.noarch: asked for\ndocs-1-1.noarch: recommended by app-1-1.noarch\nlang-1-1.noarch: supplements app\n" +
		"lib-1-1.noarch: required by app-1-1.noarch\ntool-1-1.noarch: recommended by app-1-1.noarch\n"
	if got := u.ask(t); got != all {
		t.Errorf("without: %s", got)
	}
	u.req.NotWeakly = []string{"doc*", "lang", "lib"}
	const fewer = "app-1-1.noarch: asked for\nlib-1-1.noarch: required by app-1-1.noarch\ntool-1-1.noarch: recommended by app-1-1.noarch\n"
	if got := u.ask(t); got != fewer {
		t.Errorf("with: %s", got)
	}
}
