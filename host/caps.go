package host

import (
	"os"
	"strconv"
	"strings"
)

// capabilityNames are the kernel's, by number: capabilities(7).
const capabilityNames = "CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE " +
	"NET_BIND_SERVICE NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE " +
	"SYS_PACCT SYS_ADMIN SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL " +
	"SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE"

// capabilities is the variable ALL_PROCESS_CAPABILITIES: the elements of a JSON
// list, of what this kernel has and, where status names a process of this machine,
// that one may have.
func capabilities(status string) string {
	last := 40
	if text, err := os.ReadFile("/proc/sys/kernel/cap_last_cap"); err == nil {
		if n, err := strconv.Atoi(strings.TrimSpace(string(text))); err == nil {
			last = n
		}
	}
	set := bounding(status)
	var out []string
	for n, name := range strings.Fields(capabilityNames) {
		if n <= last && set>>n&1 == 1 {
			out = append(out, `"CAP_`+name+`"`)
		}
	}
	return strings.Join(out, ",\n") + "\n"
}

// bounding is the bounding set of a process; all where that is not known.
func bounding(status string) uint64 {
	text, err := os.ReadFile(status)
	if err != nil {
		return ^uint64(0)
	}
	for line := range strings.Lines(string(text)) {
		if hex, ok := strings.CutPrefix(line, "CapBnd:"); ok {
			if set, err := strconv.ParseUint(strings.TrimSpace(hex), 16, 64); err == nil {
				return set
			}
		}
	}
	return ^uint64(0)
}
