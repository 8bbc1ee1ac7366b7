package dial

import (
	"context"
	"debug/elf"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
	"github.com/tonistiigi/fsutil"
	"github.com/tonistiigi/fsutil/types"

	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
)

// The program that steps run, as the session knows it.
const (
	binaryName = "sysbuild-binary"
	binaryFile = "sysbuild"
)

// program is a directory with one file.
type program struct {
	file string
	info fs.FileInfo
	arch string // in Go's words
}

// openProgram looks at the program that steps run; "" is this process's own.
func openProgram(file string) (*program, error) {
	var err error
	if file == "" {
		if file, err = os.Executable(); err != nil {
			return nil, err
		}
	}
	p := &program{file: file}
	if p.info, err = os.Stat(file); err != nil {
		return nil, err
	}
	p.arch, err = machineOf(file)
	return p, err
}

// machines are the kernel's numbers of Go's architectures.
var machines = map[elf.Machine]string{
	elf.EM_X86_64: "amd64", elf.EM_AARCH64: "arm64", elf.EM_386: "386", elf.EM_ARM: "arm",
	elf.EM_RISCV: "riscv64", elf.EM_S390: "s390x", elf.EM_PPC64: "ppc64le", elf.EM_LOONGARCH: "loong64",
}

// ErrProgram is a program that steps cannot run.
var ErrProgram = errors.New("steps cannot run it")

// machineOf is the architecture of a static program.
func machineOf(file string) (string, error) {
	f, err := elf.Open(file)
	if err != nil {
		return "", fmt.Errorf("%s: %w: it is no Linux program", file, ErrProgram)
	}
	defer f.Close()
	if slices.ContainsFunc(f.Progs, func(p *elf.Prog) bool { return p.Type == elf.PT_INTERP }) {
		return "", fmt.Errorf("%s: %w: it needs shared libraries; build it with CGO_ENABLED=0", file, ErrProgram)
	}
	arch, ok := machines[f.Machine]
	if !ok {
		return "", fmt.Errorf("%s: %w: machine %s is not known", file, ErrProgram, f.Machine)
	}
	return arch, nil
}

// Binary is the program as a source of the builder. It must be one for the
// builder's own platform.
func (b *Build) Binary() (lower.Binary, error) {
	worker := b.Platform()
	if worker.OS != "linux" || worker.Architecture != b.program.arch {
		return lower.Binary{}, fmt.Errorf("builder %s runs %s, and %s is for linux/%s: %w",
			b.options.Address, platforms.Format(worker), b.program.file, b.program.arch, ErrProgram)
	}
	st := llb.Local(binaryName, llb.WithCustomName("[internal] load sysbuild"),
		llb.IncludePatterns([]string{binaryFile}), llb.SharedKeyHint(b.program.hint()))
	return lower.Binary{State: st, Path: "/" + binaryFile}, nil
}

// Platform is what the builder's steps run on.
func (b *Build) Platform() ocispecs.Platform {
	for _, w := range b.gateway.BuildOpts().Workers {
		if len(w.Platforms) > 0 {
			return platforms.Normalize(w.Platforms[0])
		}
	}
	return platforms.Normalize(ocispecs.Platform{OS: "linux", Architecture: b.program.arch})
}

// hint changes with the file: a builder compares names, sizes and times, and
// the time it is shown never changes.
func (p *program) hint() string {
	abs, err := filepath.Abs(p.file)
	if err != nil {
		abs = p.file
	}
	var inode uint64
	if st, ok := p.info.Sys().(*syscall.Stat_t); ok {
		inode = st.Ino
	}
	return hintOf(abs, fmt.Sprint(inode, p.info.Size(), p.info.ModTime().UnixNano()))
}

// Walk implements fsutil.FS.
func (p *program) Walk(_ context.Context, target string, fn fs.WalkDirFunc) error {
	if target = strings.Trim(filepath.Clean("/"+target), "/"); target != "" && target != binaryFile {
		return nil
	}
	err := fn(binaryFile, &fsutil.DirEntryInfo{Stat: &types.Stat{
		Path: binaryFile, Mode: 0o755, Size: p.info.Size(), ModTime: time.Unix(0, 0).UnixNano(),
	}}, nil)
	if errors.Is(err, fs.SkipDir) {
		return nil
	}
	return err
}

// Open implements fsutil.FS.
func (p *program) Open(name string) (io.ReadCloser, error) {
	if name != binaryFile {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return os.Open(p.file)
}
