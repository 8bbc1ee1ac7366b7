package convert

import (
	"slices"
	"strings"
)

// groupVerbs are what a package manager does with groups: behind "group", or in
// one word with it.
var groupVerbs = map[string]string{
	"install": "install", "update": "upgrade", "upgrade": "upgrade", "remove": "remove", "erase": "remove",
}

// moduleActions are those that YUM module has too.
var moduleActions = []string{"enable", "disable", "reset"}

// named takes the verbs of groups and modules apart: their arguments are YUM's
// "@NAME". Any other verb is given back as it is.
func (r request) named(verb string) (string, request, *refusal) {
	action, groups := strings.CutPrefix(verb, "group")
	if groups {
		action = strings.TrimPrefix(action, "s")
	}
	switch {
	case verb != "module" && !groups:
		return verb, r, nil
	case action == "" || verb == "module":
		if len(r.specs) == 0 || !r.specs[0].plain {
			return verb, r, refuse("what it is to do is not said", "")
		}
		action, r.specs = r.specs[0].text, r.specs[1:]
	}
	if i := slices.IndexFunc(r.specs, func(a arg) bool { return strings.HasPrefix(a.text, "@") }); i >= 0 {
		return verb, r, refuse(r.specs[i].text+" is no group's or module's name", "write the name alone, or install with the @ in front of it")
	}
	if verb == "module" {
		return r.module(action)
	}
	if groupVerbs[action] == "" {
		return verb, r, refuse("YUM has no group "+action, "")
	}
	return groupVerbs[action], r.at(), nil
}

func (r request) module(action string) (string, request, *refusal) {
	switch {
	case action == "install":
		return "install", r.at(), nil
	case !slices.Contains(moduleActions, action):
		return "", r, refuse("YUM module has no "+action, moduleHints[action])
	case len(r.flags) > 0:
		return "", r, refuse("YUM module has no "+r.flags[0], "")
	}
	return "module " + action, r, nil
}

var moduleHints = map[string]string{
	"switch-to": "write YUM module reset NAME, YUM module enable NAME:STREAM and YUM upgrade",
	"remove":    "name the packages behind YUM remove",
}

// at puts an @ before every word.
func (r request) at() request {
	r.specs = slices.Clone(r.specs)
	for i, a := range r.specs {
		if a.plain {
			r.specs[i].specs = []string{quoted("@" + a.text)}
			continue
		}
		r.specs[i].specs = slices.Clone(a.specs)
		for j, s := range a.specs {
			if strings.HasPrefix(s, `"`) {
				r.specs[i].specs[j] = `"@` + s[1:]
			} else {
				r.specs[i].specs[j] = "@" + s
			}
		}
	}
	return r
}
