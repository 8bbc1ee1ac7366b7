package convert

import (
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/pattern"
)

// The reasons why a command that could be EXPORT's stays.
const (
	otherOptions = "it has options that EXPORT has not"
	elsewhere    = "it does something outside of /exports too"
	notFromRoot  = "it copies what is no path of the image from its root"
)

var octal = pattern.New(`^[0-7]{3,4}$`)

// to is a path of the host that a command names. "" and a reason where it is
// none, or must be in the image.
func (e *exportCommand) to(p string) (host, why string) {
	rest, misspelt, ok := below(p)
	if !ok {
		return "", elsewhere
	}
	e.misspelt = e.misspelt || misspelt
	if e.known.stays.hold(e.where, exportsDir+rest, true) {
		return "", wantedLater
	}
	if host, ok = hostPath(rest); !ok {
		return "", "no EXPORT puts something there"
	}
	return host, ""
}

// mkdir makes directories. One that something comes to is made with that.
func (e *exportCommand) mkdir(words []string) string {
	opts, paths, ok := options(words, "pvm")
	mode, hasMode := opts['m']
	switch {
	case !ok || hasMode && !octal.MatchString(mode):
		return otherOptions
	case len(paths) == 0:
		return "it names no directory"
	}
	return e.directories(paths, mode)
}

func (e *exportCommand) directories(paths []string, mode string) string {
	var list []string
	for _, p := range paths {
		rest, _, _ := below(p)
		if rest == "" && path.Clean(p) == exportsDir {
			continue // it is always there
		}
		host, why := e.to(p)
		if why != "" {
			return why
		}
		for dir := host; dir != "/" && dir != "."; dir = path.Dir(dir) {
			e.dirs[dir] = true
		}
		if host == "/" {
			continue
		}
		e.made = append(e.made, host)
		if mode != "" || !e.filled(host) && !e.run.dirs[host] && !slices.Contains(list, quoted(host)) {
			list = append(list, quoted(host))
		}
	}
	flag := ""
	if mode != "" {
		flag = "--chmod=" + mode + " "
	}
	if list != nil {
		e.lines = []string{"EXPORT dir " + flag + strings.Join(list, " ")}
	}
	return ""
}

// filled is true for a directory that something of the host comes to.
func (e *exportCommand) filled(dir string) bool {
	for p := range e.known.placed {
		if within(dir, p) {
			return true
		}
	}
	for p := range e.known.made {
		if p != dir && within(dir, p) {
			return true
		}
	}
	return false
}

// cp copies files of the image.
func (e *exportCommand) cp(words []string) string {
	opts, paths, ok := options(words, "rRapfvdLP")
	if !ok {
		return otherOptions
	}
	_, r := opts['r']
	_, R := opts['R']
	_, a := opts['a']
	return e.copy("", paths, r || R || a)
}

// install copies files of the image, or makes directories.
func (e *exportCommand) install(words []string) string {
	opts, paths, ok := options(words, "dDpvm")
	mode, hasMode := opts['m']
	if !hasMode {
		mode = "0755"
	}
	_, dirs := opts['d']
	switch {
	case !ok || !octal.MatchString(mode):
		return otherOptions
	case dirs && !hasMode:
		return e.directories(paths, "")
	case dirs:
		return e.directories(paths, mode)
	}
	return e.copy("--chmod="+mode+" ", paths, false)
}

func (e *exportCommand) copy(flags string, paths []string, deep bool) string {
	if len(paths) < 2 {
		return "it copies nothing"
	}
	sources, dest := paths[:len(paths)-1], paths[len(paths)-1]
	for _, s := range sources {
		if _, _, exported := below(s); exported || !path.IsAbs(s) {
			return notFromRoot
		}
	}
	if rest, _, ok := below(dest); ok && !strings.HasPrefix(rest, "/hostfs") {
		return e.text(sources, rest, strings.HasSuffix(dest, "/") || rest == "")
	}
	host, why := e.to(dest)
	if why != "" {
		return why
	}
	into := strings.HasSuffix(dest, "/") || len(sources) > 1 || host == "/" || e.run.dirs[host] || e.dirs[host]
	if !deep {
		e.lines = e.fromImage(flags, sources, host, into)
		return ""
	}
	for _, s := range sources {
		at := host
		switch {
		case strings.HasSuffix(s, "/."):
		case !strings.HasSuffix(s, "/"):
			return "whether " + s + " is a directory is not known"
		case into:
			at = path.Join(host, path.Base(s))
		}
		e.placed = append(e.placed, at)
		e.lines = append(e.lines, "EXPORT file "+quoted(path.Clean(s))+" "+quoted(strings.TrimSuffix(at, "/")+"/"))
	}
	return ""
}

// fromImage are the lines for sources of the image.
func (e *exportCommand) fromImage(flags string, sources []string, host string, into bool) []string {
	lines, placed := e.forHost(flags, sources, host, into)
	e.placed = append(e.placed, placed...)
	return lines
}

// text has a file of the image be a template.
func (e *exportCommand) text(sources []string, rest string, into bool) string {
	if into {
		rest = path.Join("/", rest, path.Base(sources[0]))
	}
	switch {
	case len(sources) > 1 || texts[rest] == "":
		return "no EXPORT puts a file there"
	case e.known.stays.hold(e.where, exportsDir+rest, false) || e.verbs[rest]:
		return wantedLater
	}
	e.verbs[rest] = true
	e.lines = []string{"EXPORT " + texts[rest] + " " + quoted(path.Clean(sources[0]))}
	return ""
}

// ln makes a symbolic link.
func (e *exportCommand) ln(words []string) string {
	opts, paths, ok := options(words, "sfv")
	_, symbolic := opts['s']
	if !ok || !symbolic || len(paths) != 2 {
		return otherOptions
	}
	text, link := paths[0], paths[1]
	host, why := e.to(link)
	if why != "" {
		return why
	}
	if strings.HasSuffix(link, "/") || host == "/" || e.run.dirs[host] || e.dirs[host] {
		name := path.Base(text)
		if name == "/" || name == "." || name == ".." {
			return "it gives the link no name"
		}
		host = path.Join(host, name)
	}
	e.placed = append(e.placed, host)
	e.lines = []string{"EXPORT symlink " + quoted(text) + " " + quoted(host)}
	return ""
}
