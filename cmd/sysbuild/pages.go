package main

// jobs are the commands by what one wants to do, as sysbuild help lists them.
var jobs = []struct {
	title string
	names []string
}{
	{"Write a Sysfile", []string{"init", "check", "explain", "fmt", "convert"}},
	{"Build and try", []string{"build", "lock", "run", "inspect", "sbom", "diff", "ir"}},
	{"Deliver", []string{"push"}},
	{"Install system images on a host", []string{"install", "update", "rollback", "uninstall", "ps"}},
	{"Look after sysbuild", []string{"doctor", "cache", "completion", "version", "help"}},
	{"Called by programs", []string{"lsp", "frontend"}},
}

// page is what the help of a command says beside what its flags say themselves.
type page struct {
	groups []flagGroup // flags, those of most use first
	env    []block     // variables beside those of its flags
	status []block     // where it means something of its own
	see    []string
}

type flagGroup struct {
	title string
	names []string
}

// Groups that several commands have.
var (
	groupWhat    = flagGroup{"What is built", []string{"file", "target", "stage", "build-arg", "build-context", "label", "platform", "locked", "lock-file", "no-normalize"}}
	groupHow     = flagGroup{"How it is built", []string{"progress", "no-cache", "jobs", "allow", "secret", "ssh", "backend", "builder"}}
	groupCache   = flagGroup{"What is kept", []string{"cache-dir", "cache-keep", "cache-from", "cache-to"}}
	groupBuilder = flagGroup{"Of a builder", []string{"builder-tls-dir", "builder-tls-ca", "builder-tls-cert", "builder-tls-key", "builder-tls-servername", "builder-program"}}
)

// Variables that several commands read.
var (
	envInsecure    = block{term: "SYSBUILD_INSECURE_REGISTRIES", text: "registries, HOST[:PORT] with commas between them, that may speak plain HTTP or have a certificate of no known authority"}
	envCredentials = block{term: "DOCKER_CONFIG, REGISTRY_AUTH_FILE", text: "where the credentials of docker login (a directory, default: ~/.docker) and of podman login (a file) are"}
	envProxy       = block{term: "HTTP_PROXY, HTTPS_PROXY, NO_PROXY", text: "the proxy for downloads, and the hosts that are reached without it"}
	envCacheHome   = block{term: "XDG_CACHE_HOME", text: "where the cache directory is made (default: ~/.cache)"}
	envEpoch       = block{term: "SOURCE_DATE_EPOCH", text: "seconds since 1970: no time in an image is later, and it is the image's own (default: that of its base image or packages)"}
	envBuilder     = block{term: "BUILDKIT_HOST, DOCKER_HOST, BUILDX_BUILDER", text: "where a builder is looked for without --builder"}
	envAgent       = block{term: "SSH_AUTH_SOCK", text: "the agent that --ssh default means"}
	envColour      = block{term: "NO_COLOR, CLICOLOR_FORCE, FORCE_COLOR, TERM", text: "whether there are colours where --color is auto"}
	envProgress    = block{term: "BUILDKIT_PROGRESS", text: "how a builder's progress is shown where --progress is auto"}
)

// Statuses that several commands have.
var (
	findingsStatus = block{term: "1", text: "there are errors or warnings"}
	hostStatus     = block{term: "1", text: "it did not work; the host is as it was, or says what is left"}
)

// pages are the commands' own, by their names below sysbuild.
var pages = map[string]page{
	"": {
		env: []block{
			{term: "SYSBUILD_FLAG", text: "each flag of a command has a variable: SYSBUILD_CACHE_DIR is --cache-dir, several values of one flag stand on a line each; SYSBUILD_USER is --user of run, SYSBUILD_USER_SERVICES that of the commands that install, and SYSBUILD_DIFF_CONFIG is --config of diff"},
			envInsecure, envCredentials, envProxy, envColour,
		},
		status: []block{{term: "1", text: "findings, or a failed build"}},
		see:    []string{"sysbuild help COMMAND", "sysbuild help INSTRUCTION, such as sysbuild help YUM", "sysbuild explain RULE"},
	},
	"build": {
		groups: []flagGroup{
			groupWhat,
			{"Where images go", []string{"output", "push", "load", "metadata-file", "compression", "sign", "sbom", "provenance"}},
			groupHow, groupCache, groupBuilder,
		},
		env: []block{envEpoch, envBuilder, envProgress, envAgent, envInsecure, envCredentials, envProxy, envCacheHome, envColour,
			{term: "SYSBUILD_SIGN_PASSPHRASE", text: "opens the key of --sign"}},
		status: []block{{term: "1", text: "the Sysfile has errors, or a step failed: no output of it is written"}},
		see:    []string{"sysbuild check", "sysbuild run", "sysbuild push", "sysbuild cache", "sysbuild doctor", "sysbuild help INSTRUCTION"},
	},
	"lock": {
		groups: []flagGroup{
			{"What is written", []string{"update", "check", "lock-file"}},
			{"What the Sysfile's names mean", []string{"file", "build-arg", "build-context", "platform"}},
			{"How it is done", []string{"progress", "jobs", "allow", "secret", "ssh", "backend", "builder"}}, groupCache, groupBuilder,
		},
		env:    []block{envBuilder, envInsecure, envCredentials, envProxy, envCacheHome},
		status: []block{{term: "1", text: "the Sysfile has errors, what it names cannot be found, or --check found a difference: nothing is written"}},
		see:    []string{"sysbuild build (its --locked)", "sysbuild ir"},
	},
	"ir": {
		groups: []flagGroup{groupWhat, groupHow, groupCache, groupBuilder},
		env:    []block{envEpoch, envBuilder, envInsecure, envCredentials, envProxy, envCacheHome},
		status: []block{{term: "1", text: "the Sysfile has errors, or what it names cannot be found"}},
		see:    []string{"sysbuild build", "sysbuild check"},
	},
	"run": {
		groups: []flagGroup{
			{"What runs", []string{"entrypoint", "env", "user", "workdir"}},
			{"What it sees", []string{"volume", "tmpfs", "read-only", "network"}},
			{"Where it runs", []string{"interactive", "terminal", "tty", "cache-dir"}},
		},
		env:    []block{envInsecure, envCredentials, envProxy, envCacheHome},
		status: []block{{term: "N", text: "the command's own"}, {term: "126", text: "the command cannot be executed"}, {term: "127", text: "there is no such command in the image"}, {term: "128+N", text: "signal N ended the command"}},
		see:    []string{"sysbuild build", "sysbuild inspect", "sysbuild help RUN (the instruction)"},
	},
	"inspect": {
		env: []block{envInsecure, envCredentials, envProxy, envCacheHome},
		see: []string{"sysbuild diff", "sysbuild run"},
	},
	"diff": {
		groups: []flagGroup{
			{"What is compared", []string{"files", "packages", "config", "ignore", "platform"}},
			{"How it is printed", []string{"json"}},
		},
		env:    []block{envInsecure, envCredentials, envProxy, envCacheHome},
		status: []block{{term: "0", text: "they are the same"}, {term: "1", text: "they differ"}, {term: "2", text: "one of them cannot be read, or the command line means nothing"}},
		see:    []string{"sysbuild inspect", "sysbuild ir"},
	},
	"sbom": {
		env:    []block{envInsecure, envCredentials, envProxy, envCacheHome},
		status: []block{{term: "1", text: "the image cannot be read, or its rpm database"}},
		see:    []string{"sysbuild build (its --sbom and --provenance)", "sysbuild inspect", "docs/attestations.md"},
	},
	"push": {
		env:    []block{envInsecure, envCredentials, envProxy, envCacheHome},
		status: []block{{term: "1", text: "a name did not get the image"}},
		see:    []string{"sysbuild build (its --push)", "sysbuild inspect"},
	},
	"check": {
		env:    []block{envColour},
		status: []block{findingsStatus},
		see:    []string{"sysbuild explain", "sysbuild fmt", "sysbuild lsp"},
	},
	"explain": {
		status: []block{{term: "2", text: "there is no such rule"}},
		see:    []string{"sysbuild check", "sysbuild help INSTRUCTION"},
	},
	"fmt": {
		status: []block{{term: "1", text: "--check or --diff found a difference, or a file has an error"}},
		see:    []string{"sysbuild check"},
	},
	"init": {
		groups: []flagGroup{
			{"What is written", []string{"kind", "name", "version", "base", "distribution", "package", "command"}},
			{"How it is written", []string{"yes", "force"}},
			{"What the image says of itself", []string{"summary", "description", "help-text", "maintainer", "license", "scope"}},
			{"Of a system image", []string{"add-file", "default", "config"}},
			{"Where packages come from", []string{"mirror", "key"}},
		},
		status: []block{{term: "1", text: "a file is there already, or cannot be written"}},
		see:    []string{"sysbuild build", "sysbuild convert", "sysbuild check"},
	},
	"convert": {
		status: []block{{term: "1", text: "the Dockerfile has errors; nothing is written"}},
		see:    []string{"sysbuild init", "sysbuild check"},
	},
	"install": {
		groups: []flagGroup{
			{"What is installed", []string{"name", "set", "start"}},
			{"Where", []string{"root", "user"}},
			{"How", []string{"runtime", "settle", "cache-dir"}},
		},
		env: []block{envInsecure, envCredentials, envProxy, envCacheHome}, status: []block{{term: "1", text: "nothing is installed"}},
		see: []string{"sysbuild update", "sysbuild rollback", "sysbuild uninstall", "sysbuild ps", "docs/host.md"},
	},
	"update": {
		groups: []flagGroup{
			{"What is updated", []string{"all", "set", "force"}},
			{"Where", []string{"root", "user"}},
			{"How", []string{"runtime", "settle", "cache-dir"}},
		},
		env: []block{envInsecure, envCredentials, envProxy, envCacheHome}, status: []block{{term: "1", text: "an image was not updated: its version before is in place"}},
		see: []string{"sysbuild rollback", "sysbuild install", "sysbuild ps"},
	},
	"rollback":  {status: []block{hostStatus}, see: []string{"sysbuild update", "sysbuild ps"}},
	"uninstall": {status: []block{hostStatus}, see: []string{"sysbuild install", "sysbuild ps"}},
	"ps":        {see: []string{"sysbuild install", "sysbuild update"}},
	"cache": {
		env: []block{envCacheHome},
		see: []string{"sysbuild build (its --cache-keep)"},
	},
	"cache ls":     {env: []block{envCacheHome}, see: []string{"sysbuild cache prune"}},
	"cache prune":  {env: []block{envCacheHome}, see: []string{"sysbuild cache ls", "sysbuild cache clear", "sysbuild build (its --cache-keep)"}},
	"cache verify": {env: []block{envCacheHome}, status: []block{{term: "1", text: "something of it had changed, and is removed"}}, see: []string{"sysbuild cache clear"}},
	"cache clear":  {env: []block{envCacheHome}, see: []string{"sysbuild cache prune"}},
	"completion":   {status: []block{{term: "2", text: "there is no script for that shell"}}, see: []string{"sysbuild help"}},
	"version":      {see: []string{"sysbuild doctor"}},
	"doctor": {
		groups: []flagGroup{
			{"What is looked at", []string{"cache-dir", "builder"}},
			{"How it is printed", []string{"format"}},
			{"Of a builder", []string{"builder-tls-dir", "builder-tls-ca", "builder-tls-cert", "builder-tls-key", "builder-tls-servername"}},
		},
		env:    []block{envEpoch, envBuilder, envCredentials, envProxy, envCacheHome, envColour},
		status: []block{{term: "0", text: "builds can work, here or on a builder"}, {term: "1", text: "no build can work: neither here nor on a builder"}},
		see:    []string{"sysbuild build", "sysbuild cache", "docs/builders.md"},
	},
	"help": {status: []block{{term: "2", text: "there is neither a command nor an instruction of that name"}}, see: []string{"sysbuild explain RULE, for what sysbuild check finds"}},
	"lsp": {
		env: []block{envCacheHome},
		see: []string{"sysbuild check", "docs/editors.md"},
	},
	"frontend": {see: []string{"sysbuild build", "docs/frontend.md", "docs/builders.md"}},
}
