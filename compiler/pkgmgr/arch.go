package pkgmgr

// arch is an architecture in rpm's and in yum's words.
type arch struct {
	rpm  string // of packages, $arch
	base string // of repositories, $basearch
}

// arches are by Go's words.
var arches = map[string]arch{
	"amd64":   {"x86_64", "x86_64"},
	"arm64":   {"aarch64", "aarch64"},
	"386":     {"i686", "i386"},
	"arm":     {"armv7hl", "armhfp"},
	"ppc64le": {"ppc64le", "ppc64le"},
	"s390x":   {"s390x", "s390x"},
	"riscv64": {"riscv64", "riscv64"},
	"loong64": {"loongarch64", "loongarch64"},
}
