package check

// tables are the builders of nodes. They are reached through the checker: some
// of them check other instructions.
type tables struct {
	// plain has one entry for each keyword of the instruction table, but for
	// those of verbs.
	plain map[string]func(*checker, flags) Node
	// verbs has one entry for each verb of an instruction whose verbs differ.
	verbs map[string]map[string]func(*checker, flags) Node
}

var builders = tables{plain: map[string]func(*checker, flags) Node{
	"ROOTFS":     (*checker).rootfs,
	"FROM":       (*checker).rootfs,
	"ARG":        (*checker).arg,
	"ENV":        (*checker).env,
	"RUN":        (*checker).run,
	"COPY":       (*checker).copy,
	"ADD":        (*checker).addFiles,
	"WORKDIR":    (*checker).workdir,
	"USER":       (*checker).user,
	"SHELL":      (*checker).shell,
	"CMD":        (*checker).cmd,
	"ENTRYPOINT": (*checker).entrypoint,
	"LABEL":      (*checker).label,
	"EXPOSE":     (*checker).expose,
	"VOLUME":     (*checker).volume,
	"STOPSIGNAL": (*checker).stopSignal,
	"MAINTAINER": (*checker).maintainer,
	"ONBUILD":    (*checker).onBuild,
	"TARGET":     (*checker).target,
}, verbs: map[string]map[string]func(*checker, flags) Node{
	"YUM": {
		"repo":      (*checker).yumRepo,
		"key":       (*checker).yumKey,
		"set":       (*checker).yumSet,
		"var":       (*checker).yumVar,
		"install":   (*checker).yumInstall,
		"remove":    (*checker).yumRemove,
		"upgrade":   (*checker).yumUpgrade,
		"downgrade": (*checker).yumDowngrade,
		"module":    (*checker).yumModule,
		"snapshot":  (*checker).yumSnapshot,
	},
	"HEALTHCHECK": {
		"CMD":  (*checker).healthCmd,
		"NONE": (*checker).healthNone,
	},
	"EXPORT": {
		"file":     (*checker).exportFile,
		"dir":      (*checker).exportDir,
		"symlink":  (*checker).exportSymlink,
		"service":  exportText("service"),
		"config":   exportText("config"),
		"tmpfiles": exportText("tmpfiles"),
		"default":  (*checker).exportDefault,
		"rename":   (*checker).exportRename,
	},
}}
