package sandbox

import (
	"fmt"

	"github.com/opencontainers/runtime-spec/specs-go"
	"golang.org/x/sys/unix"
)

const (
	jeq = unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K
	jgt = unix.BPF_JMP | unix.BPF_JGT | unix.BPF_K
	jge = unix.BPF_JMP | unix.BPF_JGE | unix.BPF_K
	and = unix.BPF_ALU | unix.BPF_AND | unix.BPF_K
)

// Where a comparison goes on: to the next instruction, to the next condition,
// or past the rule.
const (
	next = iota
	holds
	fails
)

// step is an instruction whose jumps are not yet numbers.
type step struct {
	code  uint16
	k     uint32
	jt    int
	jf    int
	jumps bool
}

// conditional tests one system call and its arguments, each a 64-bit word that
// the filter sees as two halves. Afterwards the number is loaded again.
func (a *assembler) conditional(number uint32, args []specs.LinuxSeccompArg, compare comparer, v uint32) error {
	var conditions [][]step
	length := 0
	for _, arg := range args {
		c, err := compare(arg)
		if err != nil {
			return err
		}
		conditions = append(conditions, c)
		length += len(c)
	}
	length++ // the verdict
	if length > 250 {
		return fmt.Errorf("%d instructions of conditions", length)
	}
	a.add(jeq, 0, uint8(length+1), number)
	done := 0
	for _, c := range conditions {
		for i, s := range c {
			if !s.jumps {
				a.add(s.code, 0, 0, s.k)
				continue
			}
			to := [...]uint8{next: 0, holds: uint8(len(c) - i - 1), fails: uint8(length - done - i - 1)}
			a.add(s.code, to[s.jt], to[s.jf], s.k)
		}
		done += len(c)
	}
	a.ret(v)
	a.load(offNumber)
	return nil
}

// comparer translates a condition on one argument.
type comparer func(specs.LinuxSeccompArg) ([]step, error)

// comparerOf gives the one that sees of a system call's arguments what the
// kernel sees of them. Where that takes an int, the upper half of the word is
// anything: socket(1<<32|AF_VSOCK, …) is a socket of AF_VSOCK.
func comparerOf(call string) comparer {
	if call == "socket" || call == "personality" {
		return compareInt
	}
	return compare
}

// compareInt compares the lower half of an argument.
func compareInt(arg specs.LinuxSeccompArg) ([]step, error) {
	if arg.Index > 5 || arg.Value > 1<<32-1 || arg.ValueTwo > 1<<32-1 {
		return nil, fmt.Errorf("argument %d of 32 bits: compared with %d", arg.Index, arg.Value)
	}
	steps := []step{{code: unix.BPF_LD | unix.BPF_W | unix.BPF_ABS, k: uint32(offArgs + 8*arg.Index)}}
	code, jt, jf, value := uint16(0), next, fails, uint32(arg.Value)
	switch arg.Op {
	case specs.OpEqualTo:
		code = jeq
	case specs.OpMaskedEqual:
		steps = append(steps, step{code: and, k: value})
		code, value = jeq, uint32(arg.ValueTwo)
	case specs.OpNotEqual:
		code, jt, jf = jeq, fails, next
	case specs.OpGreaterThan:
		code = jgt
	case specs.OpGreaterEqual:
		code = jge
	case specs.OpLessThan:
		code, jt, jf = jge, fails, next
	case specs.OpLessEqual:
		code, jt, jf = jgt, fails, next
	default:
		return nil, fmt.Errorf("comparison %s of 32 bits: not known", arg.Op)
	}
	return append(steps, step{code: code, k: value, jt: jt, jf: jf, jumps: true}), nil
}

// compare compares all of an argument.
func compare(arg specs.LinuxSeccompArg) ([]step, error) {
	value, mask := arg.Value, ^uint64(0)
	if arg.Op == specs.OpMaskedEqual {
		mask, value = arg.Value, arg.ValueTwo&arg.Value
	}
	if arg.Index > 5 {
		return nil, fmt.Errorf("argument %d", arg.Index)
	}
	low, high := uint32(value), uint32(value>>32)
	steps := []step{{code: unix.BPF_LD | unix.BPF_W | unix.BPF_ABS, k: uint32(offArgs + 8*arg.Index + 4)}}
	second := step{code: unix.BPF_LD | unix.BPF_W | unix.BPF_ABS, k: uint32(offArgs + 8*arg.Index)}
	if mask != ^uint64(0) {
		steps = append(steps, step{code: and, k: uint32(mask >> 32)})
	}
	jump := func(code uint16, k uint32, jt, jf int) step {
		return step{code: code, k: k, jt: jt, jf: jf, jumps: true}
	}
	switch arg.Op {
	case specs.OpEqualTo, specs.OpMaskedEqual:
		steps = append(steps, jump(jeq, high, next, fails), second)
		if mask != ^uint64(0) {
			steps = append(steps, step{code: and, k: uint32(mask)})
		}
		return append(steps, jump(jeq, low, next, fails)), nil
	case specs.OpNotEqual:
		return append(steps, jump(jeq, high, next, holds), second, jump(jeq, low, fails, next)), nil
	case specs.OpGreaterThan:
		return append(steps, jump(jgt, high, holds, next), jump(jeq, high, next, fails), second, jump(jgt, low, next, fails)), nil
	case specs.OpGreaterEqual:
		return append(steps, jump(jgt, high, holds, next), jump(jeq, high, next, fails), second, jump(jge, low, next, fails)), nil
	case specs.OpLessThan:
		return append(steps, jump(jgt, high, fails, next), jump(jeq, high, next, holds), second, jump(jge, low, fails, next)), nil
	case specs.OpLessEqual:
		return append(steps, jump(jgt, high, fails, next), jump(jeq, high, next, holds), second, jump(jgt, low, fails, next)), nil
	}
	return nil, fmt.Errorf("comparison %s: not known", arg.Op)
}
