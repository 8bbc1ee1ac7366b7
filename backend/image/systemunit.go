package image

import (
	"fmt"
	"strconv"
	"strings"
)

// service is service.template: the unit that runs the container in the
// foreground, so that systemd sees its end and keeps what it prints.
func (g *exports) service(account) (*Template, error) {
	const name = "service.template"
	if given, err := g.given(name, false); given || err != nil || g.sys.NoService || g.target.Image.Labels["atomic.run"] == "once" {
		return nil, err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "[Unit]\nDescription=%s\nAfter=network.target\n", g.description())
	b.WriteString("\n[Service]\nExecStart=$EXEC_START\nExecStop=$EXEC_STOP")
	if s := g.target.Image.StopSignal; s != "" {
		// systemd signals what is left behind ExecStop, and that hands it on.
		fmt.Fprintf(&b, " %s\nKillSignal=%[1]s", plain(s))
	}
	// The container is not in the unit's control group: where the runtime is killed
	// it runs on, and keeps the next one from starting.
	b.WriteString("\nExecStopPost=-$RUNTIME delete --force '$NAME'")
	b.WriteString("\nRestart=on-failure\nWorkingDirectory=$DESTDIR\nSyslogIdentifier=$NAME\n")
	b.WriteString("\n[Install]\nWantedBy=multi-user.target\n")
	return &Template{name, b.String()}, nil
}

// description is the image's summary on one line, with nothing in it for systemd
// or the installer to expand.
func (g *exports) description() string {
	text := strings.Join(strings.Fields(g.target.Image.Labels["summary"]), " ")
	if text == "" {
		return "$NAME"
	}
	return strings.TrimRight(plain(strings.ReplaceAll(text, "%", "%%")), `\`)
}

// tmpfiles is tmpfiles.template where the image has volumes: installers make
// sources of mounts that are missing by themselves, but as root's.
func (g *exports) tmpfiles(who account) (*Template, error) {
	const name = "tmpfiles.template"
	volumes := volumeDirs(g.target.Image.Volumes)
	if given, err := g.given(name, false); given || err != nil || len(volumes) == 0 || g.hasOwnConfig() {
		return nil, err
	}
	owner := "$HOST_UID $HOST_GID"
	if who.uid != 0 {
		owner = fmt.Sprintf("%d %d", who.uid, who.gid)
	}
	var b strings.Builder
	b.WriteString("d $STATE_DIRECTORY/$NAME 0755 $HOST_UID $HOST_GID - -\n")
	for _, v := range volumes {
		fmt.Fprintf(&b, "d %s 0755 %s - -\n", tmpfilesPath(v.source), owner)
	}
	return &Template{name, b.String()}, nil
}

// tmpfilesPath is a path as tmpfiles.d(5) reads it: % begins a specifier there,
// and what holds blanks or quotes stands in quotes.
func tmpfilesPath(p string) string {
	p = strings.ReplaceAll(p, "%", "%%")
	if strings.ContainsAny(p, " \t\n\"'\\") {
		return strconv.Quote(p)
	}
	return p
}

// hasOwnConfig is true where the configuration is not generated, and mounts what
// it says itself.
func (g *exports) hasOwnConfig() bool {
	given, _ := g.given("config.json.template", len(g.sys.Config) > 0)
	whole, _ := g.has("config.json")
	return given || whole
}
