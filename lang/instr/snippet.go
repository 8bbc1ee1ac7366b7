package instr

// snippets are what is written behind a keyword or a verb, with places to go to,
// where nothing but the keyword would help too little.
var snippets = map[string]string{
	"ROOTFS": "ROOTFS ${1:scratch}$0", "FROM": "FROM ${1:IMAGE}$0", "ARG": "ARG ${1:NAME}$0", "ENV": "ENV ${1:NAME}=${2:VALUE}$0",
	"YUM": "YUM $0", "EXPORT": "EXPORT $0", "TARGET": "TARGET $0", "INCLUDE": "INCLUDE ${1:PATH}$0",
	"COPY": "COPY ${1:SOURCE} ${2:DESTINATION}$0", "ADD": "ADD ${1:SOURCE} ${2:DESTINATION}$0", "WORKDIR": "WORKDIR ${1:/PATH}$0",
	"SHELL": `SHELL ["${1:/bin/sh}", "${2:-c}"]$0`, "CMD": `CMD ["${1:PROGRAM}"]$0`, "ENTRYPOINT": `ENTRYPOINT ["${1:PROGRAM}"]$0`,
	"LABEL": "LABEL ${1:NAME}=${2:VALUE}$0", "EXPOSE": "EXPOSE ${1:PORT}$0", "HEALTHCHECK": "HEALTHCHECK CMD ${1:COMMAND}$0",
	"repo": "repo ${1:ID} --baseurl=${2:URL} --gpgkey=${3:URL}$0", "set": "set ${1:OPTION}=${2:VALUE}$0",
	"var": "var ${1:NAME}=${2:VALUE}$0", "default": "default ${1:NAME}=${2:VALUE}$0", "rename": "rename ${1:FROM}=${2:TO}$0",
	"file": "file ${1:SOURCE} ${2:HOSTPATH}$0", "symlink": "symlink ${1:TEXT} ${2:HOSTPATH}$0",
	"oci": "oci ${1:NAME}:${2:TAG}$0", "tar": "tar ${1:NAME}$0", "aci": "aci ${1:NAME}$0", "system": "system ${1:NAME}:${2:TAG}$0",
	"NONE": "NONE$0",
}

// Snippet is what an editor writes for an instruction or a verb, in the language
// server protocol's form: ${1:NAME} is a place to go to, $0 the last one.
func (i Instruction) Snippet() string {
	if s := snippets[i.Keyword]; s != "" {
		return s
	}
	return i.Keyword + " $0"
}
