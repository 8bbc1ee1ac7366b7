package convert

import (
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// arg is a word of a package manager's command line.
type arg struct {
	text     string // where plain; else as it stands
	plain    bool   // a literal
	from, to int    // in the command's line
	specs    []string
	why      string // why it cannot be a word of YUM
}

// request is what a command line asks of YUM.
type request struct {
	verb  string // of YUM
	flags []string
	specs []arg
}

// refusal says why a command stays one.
type refusal struct{ why, hint string }

func refuse(why, hint string) *refusal { return &refusal{why, hint} }

// packagers are the programs whose command lines are known.
var packagers = []string{"yum", "dnf", "microdnf", "dnf5", "dnf-3", "yum4"}

func isPackager(program string) bool { return slices.Contains(packagers, path.Base(program)) }

// dropped are options that say nothing of what is installed, or say what YUM does
// anyway.
var dropped = []string{
	"-y", "--assumeyes", "-q", "--quiet", "-v", "--verbose", "-qy", "-yq", "-d0", "-d1", "-e0", "-e1", "-b", "--best", "--refresh", "--noplugins",
}

// ignored are those with a value, likewise.
var ignored = []string{
	"--disableplugin", "--enableplugin", "--color", "-d", "--debuglevel", "-e", "--errorlevel", "-R", "--randomwait", "--setopt=max_parallel_downloads",
	"--setopt=retries", "--setopt=timeout", "--setopt=minrate", "--setopt=metadata_expire", "--setopt=throttle", "--setopt=cachedir",
}

// same are the options that YUM install has too.
var same = map[string]string{
	"--nodocs": nodocs, "--setopt=tsflags=nodocs": nodocs, "--nobest": nobest, "--nogpgcheck": nogpgcheck, "--no-gpgchecks": nogpgcheck,
	"--skip-broken": skipBroken,
}

// switches are the settings that are on or off, and what each is to YUM install:
// a flag, "" where it does that anyway, or no.
var switches = map[string]struct{ on, off string }{
	"install_weak_deps":             {"", "--no-weak-deps"},
	"best":                          {"", nobest},
	"gpgcheck":                      {"", nogpgcheck},
	"strict":                        {"", skipBroken},
	"skip_broken":                   {skipBroken, ""},
	"skip_missing_names_on_install": {no, ""},
	"keepcache":                     {"", ""},
	"deltarpm":                      {"", ""},
	"fastestmirror":                 {"", ""},
}

const (
	nodocs     = "--nodocs"
	nobest     = "--nobest"
	nogpgcheck = "--nogpgcheck"
	skipBroken = "--skip-broken"
	no         = "no"
)

// switchFlag is what --setopt=NAME=VALUE is to YUM install; false where that is
// no switch that it knows.
func switchFlag(option string) (flag string, ok bool) {
	name, value, has := strings.Cut(strings.TrimPrefix(option, "--setopt="), "=")
	row, known := switches[name]
	if !has || !known || !strings.HasPrefix(option, "--setopt=") {
		return "", false
	}
	switch strings.ToLower(value) {
	case "1", "true", "yes", "y", "on":
		flag = row.on
	case "0", "false", "no", "n", "off":
		flag = row.off
	default:
		return "", false
	}
	return flag, flag != no
}

// sameValue are those with a value.
var sameValue = map[string]string{
	"--enablerepo": "--enablerepo", "--disablerepo": "--disablerepo", "--exclude": "--exclude", "-x": "--exclude",
	"--excludepkgs": "--exclude", "--setopt=override_install_langs": "--langs", "--enable-repo": "--enablerepo",
	"--disableexcludes": "--disableexcludes", "--disableexcludepkgs": "--disableexcludes", "--disable-repo": "--disablerepo", "--setopt=exclude": "--exclude", "--setopt=excludepkgs": "--exclude",
}

// only are the options that name the only repositories to use.
var only = []string{"--repo", "--repoid"}

// apart are options whose value may be the next word.
var apart = []string{
	"--setopt", "--enablerepo", "--disablerepo", "--exclude", "-x", "--excludepkgs", "--disableplugin", "--enableplugin", "--repo",
	"--repoid", "-d", "-e", "-c", "--config", "--releasever", "--installroot", "--forcearch", "--color", "-R", "--enable-repo",
	"--disableexcludes", "--disableexcludepkgs", "--disable-repo", "--debuglevel", "--errorlevel", "--advisory", "--comment",
}

// read takes the arguments of a package manager apart: a verb, and what it asks
// for. A refusal says why YUM cannot be asked for it.
func read(args []arg) (verb string, req request, refused *refusal) {
	open := true
	for n := 0; n < len(args); n++ {
		a := args[n]
		switch {
		case open && a.plain && a.text == "--":
			open = false
		case open && strings.HasPrefix(a.text, "-"):
			if !a.plain {
				return verb, req, refuse("its option "+a.text+" holds more than plain text", "")
			}
			option := a.text
			if slices.Contains(apart, option) && n+1 < len(args) && args[n+1].plain {
				n++
				option += "=" + args[n].text
			}
			if refused == nil {
				refused = req.option(option)
			}
		case verb == "":
			if !a.plain {
				return verb, req, refuse("what it is to do stands in "+a.text, "")
			}
			verb = a.text
		default:
			req.specs = append(req.specs, a)
		}
	}
	return verb, req, refused
}

func (r *request) option(option string) *refusal {
	name, value, has := cutOption(option)
	flag, plain := same[option]
	valued, is := sameValue[name]
	set, switched := switchFlag(option)
	switch {
	case switched && set == "":
	case switched:
		return r.add(set)
	case slices.Contains(dropped, option):
	case has && slices.Contains(ignored, name):
	case plain:
		return r.add(flag)
	case has && is:
		return r.add(valued + "=" + quoted(value))
	case has && slices.Contains(only, name):
		if refused := r.add("--disablerepo='*'"); refused != nil {
			return refused
		}
		return r.add("--enablerepo=" + quoted(value))
	case option == "--allowerasing":
		return r.add(option)
	default:
		return refuse("YUM install has no "+option, "")
	}
	return nil
}

// cutOption takes --name=value apart; the name of --setopt=NAME=VALUE is
// "--setopt=NAME".
func cutOption(option string) (name, value string, has bool) {
	if rest, ok := strings.CutPrefix(option, "--setopt="); ok {
		name, value, has = strings.Cut(rest, "=")
		return "--setopt=" + name, value, has
	}
	return strings.Cut(option, "=")
}

// add adds a flag; one that stands already, and takes no list, once.
func (r *request) add(flag string) *refusal {
	name, _, _ := strings.Cut(strings.TrimPrefix(flag, "--"), "=")
	row := instr.Find("YUM").Verb("install").Flag(name)
	switch {
	case row == nil:
		return refuse("YUM install has no --"+name, "")
	case !slices.Contains(r.flags, flag):
		r.flags = append(r.flags, flag)
	}
	return nil
}

// verbs are those that YUM has too, by their names there.
var verbs = map[string]string{
	"install": "install", "in": "install", "update": "upgrade", "upgrade": "upgrade", "up": "upgrade",
	"remove": "remove", "erase": "remove", "rm": "remove", "autoremove": "remove", "downgrade": "downgrade", "dg": "downgrade",
}

// lineOf is the request as YUM has it, or why there is none such.
func (r request) lineOf(verb string) (request, *refusal) {
	verb, r, refused := r.named(verb)
	if refused != nil {
		return r, refused
	}
	r.verb = verbs[verb]
	switch {
	case strings.HasPrefix(verb, "module "):
		r.verb = verb
	case r.verb == "":
		return r, verbRefusal(verb)
	case verb == "autoremove" && len(r.specs) == 0:
		return r, refuse("YUM has no autoremove", "YUM remove takes along what only the removed needed")
	case len(r.specs) == 0 && r.verb != "upgrade":
		return r, refuse("it names no package", "")
	case r.verb == "remove":
		r.flags = nil // they speak of what is installed
	}
	return r, nil
}

// verbRefusal says why a verb is none of YUM's.
func verbRefusal(verb string) *refusal {
	switch {
	case verb == "":
		return refuse("it does nothing", "")
	case verb == "config-manager":
		return refuse("it changes repository files", "write YUM repo ID --baseurl=URL, or --enablerepo=ID behind YUM install")
	}
	return refuse("YUM has no "+verb, "")
}

// specRefusal says why a package cannot be asked for as it is written.
func specRefusal(spec string) *refusal {
	name := strings.Trim(spec, `"'`)
	switch {
	case name == "":
		return refuse("one of its words is empty", "")
	case strings.Contains(name, "://"):
		return refuse("YUM takes "+name+" only where a known key signed it",
			"write YUM key URL, and YUM install with the package's URL")
	case strings.HasSuffix(name, ".rpm"), strings.HasPrefix(name, "./"):
		return refuse(name+" is a file of the stage, and YUM takes those of the context",
			"write YUM install ./FILE.rpm for one that a COPY brings")
	case strings.HasPrefix(name, "-"):
		return refuse("YUM install cannot leave "+name+" out so", "write --exclude="+strings.TrimLeft(name, "-"))
	}
	return nil
}
