package check

import "github.com/sysbuild/sysbuild/lang/syntax"

const (
	unasked = "leave it out: nothing is ever asked"
	quieter = "leave it out: --progress of sysbuild build says how much is shown"
)

// dnfFlags are flags of yum and dnf that YUM has not, with what to write instead:
// yum(8) and dnf(8).
var dnfFlags = map[string]string{
	"-y": unasked, "assumeyes": unasked, "assumeno": unasked,
	"-q": quieter, "quiet": quieter,
	"best":         "leave it out: the newest is taken, unless --nobest is given",
	"refresh":      "leave it out: metadata is always looked at anew",
	"cacheonly":    "leave it out: what is pinned and was fetched needs no network",
	"installroot":  "leave it out: YUM installs into the stage",
	"releasever":   "write YUM var releasever=VERSION above",
	"forcearch":    "leave it out: packages are those of the build's --platform",
	"skip-missing": "leave it out, and name the packages that are wanted",
	"repo":         "write YUM repo ID above: a stage that names repositories uses those alone",
	"repoid":       "write YUM repo ID above: a stage that names repositories uses those alone",
	"repofrompath": "write YUM repo ID --baseurl=URL above",
	"-x":           "write --exclude=GLOB",
	"excludepkgs":  "write --exclude=GLOB",
	"setopt":       "write YUM set OPTION=VALUE above; tsflags=nodocs is --nodocs for one line",
	"nogpg":        "write --nogpgcheck",
	"downloadonly": "leave it out: packages are fetched by themselves, and kept for the next build",
	"advisory":     "name the packages, with their versions",
	"security":     "name the packages, with their versions",
}

// dnfHabit is what to write for a flag of dnf's; "" where it is none.
func dnfHabit(in *syntax.Instr, name string) string {
	if in.Row.Keyword != "YUM" {
		return ""
	}
	return dnfFlags[name]
}
