package compiler

import (
	"strconv"
	"strings"
)

// signals are Linux's, by name without SIG; they are the same on every
// architecture that images are made for.
const signals = " ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX "

// knownSignal is true for a number of 1 to 64, or a name, with SIG or
// without, and RTMIN+N or RTMAX-N.
func knownSignal(text string) bool {
	if n, err := strconv.Atoi(text); err == nil {
		return n > 0 && n <= 64
	}
	name := strings.TrimPrefix(strings.ToUpper(text), "SIG")
	if name == "" || strings.ContainsRune(name, ' ') {
		return false
	}
	for _, rt := range []string{"RTMIN+", "RTMAX-"} {
		if rest, ok := strings.CutPrefix(name, rt); ok {
			n, err := strconv.Atoi(rest)
			return err == nil && n > 0 && n < 16
		}
	}
	return strings.Contains(signals, " "+name+" ")
}
