package install

import (
	"encoding/binary"
	"fmt"
	"strings"
)

// capNames are the capabilities by number, as linux/capability.h has them.
var capNames = strings.Fields(`chown dac_override dac_read_search fowner fsetid kill setgid setuid setpcap
	linux_immutable net_bind_service net_broadcast net_admin net_raw ipc_lock ipc_owner sys_module sys_rawio
	sys_chroot sys_ptrace sys_pacct sys_admin sys_boot sys_nice sys_resource sys_time sys_tty_config mknod lease
	audit_write audit_control setfcap mac_override mac_admin syslog wake_alarm block_suspend audit_read perfmon
	bpf checkpoint_restore`)

// capSet are the three sets of a file's capabilities, a bit a capability.
type capSet struct{ effective, inheritable, permitted uint64 }

// capXattr gives the value of security.capability for a text as
// cap_from_text(3) reads it: "cap_net_raw,cap_net_admin=ep". Empty sets give
// nil.
func capXattr(text string) ([]byte, error) {
	var set capSet
	for clause := range strings.FieldsSeq(text) {
		if err := set.clause(clause); err != nil {
			return nil, fmt.Errorf("capabilities %q: %w", text, err)
		}
	}
	if set == (capSet{}) {
		return nil, nil
	}
	// struct vfs_cap_data, revision 2, in little-endian words.
	magic := uint32(0x02000000)
	if set.effective != 0 {
		magic |= 1
	}
	value := binary.LittleEndian.AppendUint32(nil, magic)
	for _, shift := range []int{0, 32} {
		value = binary.LittleEndian.AppendUint32(value, uint32(set.permitted>>shift))
		value = binary.LittleEndian.AppendUint32(value, uint32(set.inheritable>>shift))
	}
	return value, nil
}

// clause does one clause: names, then operators each with its flags.
func (s *capSet) clause(text string) error {
	i := strings.IndexAny(text, "=+-")
	if i < 0 {
		return fmt.Errorf("%q has no operator", text)
	}
	mask, err := capMask(text[:i])
	if err != nil {
		return err
	}
	if text[:i] == "" && text[i] != '=' {
		return fmt.Errorf("%q names none", text)
	}
	op := text[i]
	if op == '=' {
		s.all(func(set *uint64) { *set &^= mask })
	}
	for _, c := range text[i+1:] {
		var set *uint64
		switch c {
		case 'e':
			set = &s.effective
		case 'i':
			set = &s.inheritable
		case 'p':
			set = &s.permitted
		case '+', '-':
			op = byte(c)
			continue
		default:
			return fmt.Errorf("no flag is %q", c)
		}
		if op == '-' {
			*set &^= mask
		} else {
			*set |= mask
		}
	}
	return nil
}

func (s *capSet) all(do func(*uint64)) {
	do(&s.effective)
	do(&s.inheritable)
	do(&s.permitted)
}

// capMask reads a list of names; "" and "all" are all of them.
func capMask(list string) (mask uint64, err error) {
	if list == "" || list == "all" {
		return 1<<len(capNames) - 1, nil
	}
	for name := range strings.SplitSeq(list, ",") {
		bit := -1
		for n, known := range capNames {
			if strings.EqualFold(name, "cap_"+known) {
				bit = n
			}
		}
		if bit < 0 {
			return 0, fmt.Errorf("no capability is called %q", name)
		}
		mask |= 1 << bit
	}
	return mask, nil
}
