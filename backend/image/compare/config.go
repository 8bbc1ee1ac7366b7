package compare

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// ConfigChange is a setting of the configuration that differs.
type ConfigChange struct {
	Key    string `json:"key"` // "cmd", "env PATH", "label version"
	Change Change `json:"change"`
	From   string `json:"from,omitempty"`
	To     string `json:"to,omitempty"`
}

// Configs tells each setting that differs, sorted. ok is false where one of the
// images is of a format without a configuration, and nothing is compared. What
// one of the formats cannot say does not count.
func Configs(a, b *open.Image) (out []ConfigChange, ok bool) {
	if !HasConfig(a) || !HasConfig(b) {
		return nil, false
	}
	from, to := settings(a.Config), settings(b.Config)
	narrow := a.App != nil || b.App != nil
	if narrow { // such a manifest always names both, by numbers
		from["user"], to["user"] = cmp.Or(from["user"], "0:0"), cmp.Or(to["user"], "0:0")
	}
	keys := maps.Clone(from)
	maps.Copy(keys, to)
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		x, had := from[key]
		y, has := to[key]
		if had == has && x == y || narrow && !appSays(key) {
			continue
		}
		c := ConfigChange{key, Changed, x, y}
		switch {
		case !had:
			c.Change = Added
		case !has:
			c.Change = Removed
		}
		out = append(out, c)
	}
	return out, true
}

// HasConfig says whether the image's format has a configuration.
func HasConfig(i *open.Image) bool { return i.Kind != open.Tar && i.Kind != open.Dir }

// appSays is true for what an App Container image's manifest can say.
func appSays(key string) bool {
	word, _, _ := strings.Cut(key, " ")
	return slices.Contains([]string{"platform", "created", "author", "user", "workdir", "entrypoint", "cmd", "env", "port", "volume", "label", "stopsignal"}, word)
}

// settings are a configuration's, one by one.
func settings(c *ir.Image) map[string]string {
	out := map[string]string{}
	set := func(key, value string) {
		if value != "" {
			out[key] = value
		}
	}
	set("platform", Platform(c.Platform))
	if !c.Created.IsZero() {
		set("created", c.Created.UTC().Format(time.RFC3339Nano))
	}
	set("author", c.Author)
	set("user", c.User)
	set("workdir", c.WorkingDir)
	set("stopsignal", c.StopSignal)
	for key, words := range map[string][]string{"entrypoint": c.Entrypoint, "cmd": c.Cmd, "shell": c.Shell} {
		if words != nil {
			out[key] = Words(words)
		}
	}
	for _, e := range c.Env {
		name, value, _ := strings.Cut(e, "=")
		out["env "+name] = value
	}
	for name, value := range c.Labels {
		out["label "+name] = value
	}
	for _, p := range c.ExposedPorts {
		out["port "+p] = ""
	}
	for _, v := range c.Volumes {
		out["volume "+v] = ""
	}
	if len(c.OnBuild) > 0 {
		out["onbuild"] = Words(c.OnBuild)
	}
	if c.Healthcheck != nil {
		text, _ := json.Marshal(c.Healthcheck) // of texts and numbers: it cannot fail
		out["healthcheck"] = string(text)
	}
	return out
}

// Words are a command's as an instruction has them: a JSON list.
func Words(words []string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(words) // of texts: it cannot fail
	return strings.TrimSpace(b.String())
}

// Platform is "linux/arm/v7", with all that is said of it.
func Platform(p ir.Platform) string {
	text := p.OS + "/" + p.Architecture
	if text == "/" {
		return ""
	}
	if p.Variant != "" {
		text += "/" + p.Variant
	}
	if p.OSVersion != "" {
		text += " " + p.OSVersion
	}
	return strings.TrimSpace(text + " " + strings.Join(p.OSFeatures, " "))
}
