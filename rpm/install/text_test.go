package install

import "testing"

func TestSetMain(t *testing.T) {
	for in, want := range map[string]string{
		"":                               "[main]\nk=v\n",
		"[main]\na=1\n":                  "[main]\na=1\nk=v\n",
		"[main]\nk=1\n":                  "[main]\nk=v\n",
		"[main]\n k = 1\n  more\nb=2\n":  "[main]\nk=v\nb=2\n",
		"[main]\na=1\n\n# c\n[x]\nk=1\n": "[main]\na=1\nk=v\n\n# c\n[x]\nk=1\n",
		"# no section\n":                 "[main]\nk=v\n# no section\n",
	} {
		if got := setMain(in, "k", "v"); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

func TestCapXattr(t *testing.T) {
	for text, want := range map[string]string{
		"cap_net_raw=ep":               "\x01\x00\x00\x02\x00\x20\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
		"= cap_net_raw+p":              "\x00\x00\x00\x02\x00\x20\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
		"cap_chown,cap_bpf=pie":        "\x01\x00\x00\x02\x01\x00\x00\x00\x01\x00\x00\x00\x80\x00\x00\x00\x80\x00\x00\x00",
		"cap_chown=ep cap_chown-ep":    "",
		"all=p all-p":                  "",
		"cap_setgid=ep cap_setuid+ep ": "\x01\x00\x00\x02\xc0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
	} {
		got, err := capXattr(text)
		if err != nil || string(got) != want {
			t.Errorf("%q: got %x %v, want %x", text, got, err, want)
		}
	}
	for _, bad := range []string{"cap_net_raw", "cap_nothing=ep", "cap_chown=x", "+ep"} {
		if _, err := capXattr(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

func TestParseAccount(t *testing.T) {
	got, err := parseAccount(`u  dbus 81:82 "System Message Bus" - /sbin/nologin`)
	if want := (account{"u", "dbus", "81:82", "System Message Bus", "", "/sbin/nologin"}); err != nil || got != want {
		t.Errorf("got %+v %v, want %+v", got, err, want)
	}
	for _, bad := range []string{"", "x y", `u a:b - "x"`, `u a - "x:0:0"`} {
		if _, err := parseAccount(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}
