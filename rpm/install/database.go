package install

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pgp"
)

// The directories that distributions keep the database in.
const (
	varLib   = "/var/lib/rpm"
	sysimage = "/usr/lib/sysimage/rpm"
)

// record writes the database anew: what was there, the keys, the packages.
func (t *transaction) record(ctx context.Context) error {
	t.host.Progress("database", "", 0, len(t.members))
	all, err := t.records()
	if err != nil {
		return err
	}
	if len(all) == len(t.had) && len(t.members)+len(t.leaving) == 0 {
		return ctx.Err() // an upgrade of what is up to date: the database stays as it was written
	}
	dir, kind := t.databasePlace()
	if err := t.root.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	d, err := t.root.Dir(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	switch kind {
	case bdb:
		// Weak dependencies and file triggers came with 4.12.
		err = db.WriteBDB(d.ProcPath(), all, rpm.Vercmp(t.rpmVersion(), "4.12") >= 0)
	case ndb:
		err = db.WriteNDB(d.ProcPath(), all)
	default:
		err = db.WriteSQLite(path.Join(d.ProcPath(), db.SQLiteName), all)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", dir, err)
	}
	if err := t.dropOthers(dir, kind); err != nil {
		return err
	}
	t.host.Progress("database", "", len(t.members), len(t.members))
	return ctx.Err()
}

// staying gives the packages that were there and are still, and the highest
// number that any had.
func (t *transaction) staying() (all []db.Installed, num uint32, err error) {
	for i, had := range t.had {
		num = max(num, had.Num)
		p := t.system.before[i]
		if p.leaves != nil {
			continue
		}
		if len(p.replaced) > 0 {
			states := slices.Clone(had.Header.Bytes(header.FileStates))
			for at := range p.replaced {
				if at < len(states) {
					states[at] = db.StateWrongColor
				}
			}
			if had.Header, err = had.Header.WithBytes(header.FileStates, states); err != nil {
				return nil, 0, fmt.Errorf("package %s: %w", p.id, err)
			}
		}
		all = append(all, had)
	}
	return all, num, nil
}

// records are the packages of the database, by number: those that were there
// keep theirs.
func (t *transaction) records() ([]db.Installed, error) {
	all, num, err := t.staying()
	if err != nil {
		return nil, err
	}
	facts := db.Facts{Time: uint32(t.req.Epoch.Unix()), Color: transactionColor(t.req.Arch)}
	keys, err := t.neededKeys()
	if err != nil {
		return nil, err
	}
	for _, k := range keys {
		h, err := db.Pubkey(k, t.rpmVersion(), facts)
		if err != nil {
			return nil, err
		}
		if hasHeader(all, h) {
			continue
		}
		num++
		all = append(all, db.Installed{Num: num, Header: h})
	}
	err = each(t.members, func(m *member) error {
		facts.States = make([]byte, len(m.files))
		for i := range m.files {
			facts.States[i] = m.files[i].state()
		}
		h, err := db.Record(m.header, m.file.Signature, facts)
		if err != nil {
			return m.fail(err)
		}
		num++
		all = append(all, db.Installed{Num: num, Header: h})
		return nil
	})
	return all, err
}

// transactionColor is rpm's %_transaction_color, 0 where the architecture has
// one class of ELF files.
func transactionColor(arch string) uint32 {
	switch arch {
	case "x86_64", "ppc64", "s390x":
		return 3
	}
	return 0
}

func hasHeader(all []db.Installed, h *header.Header) bool {
	return slices.ContainsFunc(all, func(i db.Installed) bool {
		a, b := i.Header.NEVRA(), h.NEVRA()
		return a.Name == b.Name && a.EVR == b.EVR
	})
}

// neededKeys are the keys that packages are signed by, and those to be trusted
// anyway, by key ID.
func (t *transaction) neededKeys() ([]*pgp.Key, error) {
	signers := map[uint64]bool{}
	for _, m := range t.members {
		for _, id := range m.signers {
			signers[id] = true
		}
	}
	var keys []*pgp.Key
	for _, text := range t.req.Keys {
		some, err := keysOf(text, signers)
		if err != nil {
			return nil, err
		}
		keys = append(keys, some...)
	}
	for _, text := range t.req.Trust {
		some, err := pgp.ParseKeys(text)
		if err != nil {
			return nil, err
		}
		keys = append(keys, some...)
	}
	slices.SortStableFunc(keys, func(a, b *pgp.Key) int { return slices.Compare(a.Fingerprint, b.Fingerprint) })
	return slices.CompactFunc(keys, func(a, b *pgp.Key) bool { return slices.Equal(a.Fingerprint, b.Fingerprint) }), nil
}

// signers gives the IDs of the keys that made a package's signatures.
func signers(sig *header.Header) (ids []uint64) {
	for _, b := range signatures(sig) {
		if s, err := pgp.ParseSignature(b); err == nil && !slices.Contains(ids, s.KeyID) {
			ids = append(ids, s.KeyID)
		}
	}
	return ids
}

// signatures gives the signatures of a package: one of each kind, or since rpm
// 6 several in base64.
func signatures(sig *header.Header) (all [][]byte) {
	for _, tag := range []header.Tag{header.RSAHeader, header.DSAHeader, header.SigTagPGP, header.SigTagGPG} {
		all = append(all, sig.Bytes(tag))
	}
	for _, text := range sig.Strings(header.OpenPGP) {
		if b, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(text), "")); err == nil {
			all = append(all, b)
		}
	}
	return all
}

// keysOf gives the keys of a text that made a signature. A subkey's signature
// is its key's.
func keysOf(text string, signers map[uint64]bool) ([]*pgp.Key, error) {
	ring, err := pgp.NewKeyring(text)
	if err != nil {
		return nil, err
	}
	var keys []*pgp.Key
	bySubkey := false
	for id := range signers {
		primary := slices.ContainsFunc(ring.Keys(), func(k *pgp.Key) bool { return k.ID == id })
		bySubkey = bySubkey || ring.Has(id) && !primary
	}
	for _, k := range ring.Keys() {
		if signers[k.ID] || bySubkey {
			keys = append(keys, k)
		}
	}
	return keys, nil
}

// kind is a database's format.
type kind int

const (
	sqlite kind = iota
	bdb
	ndb
)

// kindOf is the format of each file of headers.
var kindOf = map[string]kind{db.SQLiteName: sqlite, db.BDBName: bdb, db.NDBName: ndb}

// databasePlace finds where and in which format the image's rpm keeps its
// database: as its macros say, or else where the distribution has it.
func (t *transaction) databasePlace() (dir string, k kind) {
	dir, k = varLib, sqlite
	release := t.release()
	if st, err := t.root.Lstat(sysimage); err == nil && st.Mode&unix.S_IFMT == unix.S_IFDIR || release.modern() {
		dir = sysimage
	}
	if release.suse() {
		k = ndb
	}
	v := t.rpmEVR()
	if v.Version == "" && len(t.had) > 0 {
		return t.hadIn, t.hadKind
	}
	if v.Version == "" {
		return dir, k
	}
	// 4.16 was the first to write sqlite; distributions before it are bdb's.
	if k == sqlite && rpm.Vercmp(v.Version, "4.16") < 0 {
		k = bdb
	}
	macros := t.rpmMacros()
	if p := t.expand(macros["_dbpath"]); strings.HasPrefix(p, "/") && !strings.Contains(p, "%") {
		dir = path.Clean(p)
	}
	switch backend := macros["_db_backend"]; {
	case len(t.had) > 0 && t.hadKind == ndb, backend == "ndb" && len(t.had) == 0:
		k = ndb // rpm stays with what it finds, whatever it is told
	case backend == "sqlite":
		k = sqlite
	case backend == "bdb":
		k = bdb
	}
	return dir, k
}

// release is what os-release says of the distribution.
type release struct {
	id, version string
	like        string // each name between blanks
}

// release reads os-release; a root without it has none.
func (t *transaction) release() (r release) {
	data, err := t.root.ReadFile("/etc/os-release", maxConfig)
	if err != nil {
		return release{}
	}
	for line := range strings.Lines(string(data)) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		value = strings.Trim(value, `"'`)
		switch key {
		case "ID":
			r.id = value
		case "VERSION_ID":
			r.version = value
		case "ID_LIKE":
			r.like = " " + value + " "
		}
	}
	return r
}

// modern says whether the release keeps the database with the system's image:
// Fedora from 36, EL from 10, SUSE.
func (r release) modern() bool {
	switch {
	case r.id == "fedora":
		return rpm.Vercmp(r.version, "36") >= 0
	case r.id == "rhel", r.id == "centos", strings.Contains(r.like, " rhel "), strings.Contains(r.like, " centos "):
		return rpm.Vercmp(r.version, "10") >= 0
	}
	return r.suse()
}

// suse says that the database is ndb.
func (r release) suse() bool { return r.id == "sles" || strings.Contains(r.like, " suse ") }

// rpmMacros reads the macros of rpm's own file that are one line.
func (t *transaction) rpmMacros() map[string]string {
	macros := map[string]string{}
	data, err := t.root.ReadFile("/usr/lib/rpm/macros", maxConfig)
	if err != nil {
		return macros
	}
	for line := range strings.Lines(string(data)) {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && strings.HasPrefix(name, "%_db") {
			macros[name[1:]] = strings.TrimSpace(value)
		} else if name, value, ok := strings.Cut(strings.TrimSpace(line), " "); ok && strings.HasPrefix(name, "%_db") {
			macros[name[1:]] = strings.TrimSpace(value)
		}
	}
	return macros
}

// rpmEVR is the version of the image's rpm, zero where it has none.
func (t *transaction) rpmEVR() rpm.EVR {
	for _, p := range t.system.now {
		if p.name == "rpm" {
			if p.member != nil {
				return p.member.nevra.EVR
			}
			return p.header.NEVRA().EVR
		}
	}
	return rpm.EVR{}
}

// rpmBefore says whether the image has an rpm that is older than a version. What
// an image without one has is done as the newest does.
func (t *transaction) rpmBefore(version string) bool {
	v := t.rpmEVR().Version
	return v != "" && rpm.Vercmp(v, version) < 0
}

// rpmVersion is what keys say that imported them.
func (t *transaction) rpmVersion() string {
	if v := t.rpmEVR().Version; v != "" {
		return v
	}
	return "4.18.0"
}

// databases are the files of each format, in any of the directories.
var databases = []struct {
	kind  kind
	files []string
}{
	{sqlite, []string{"rpmdb.sqlite", "rpmdb.sqlite-shm", "rpmdb.sqlite-wal"}},
	{bdb, []string{
		"Packages", "Basenames", "Conflictname", "Dirnames", "Group", "Installtid", "Name", "Obsoletename",
		"Providename", "Requirename", "Sha1header", "Sigmd5", "Triggername", "Enhancename", "Filetriggername",
		"Recommendname", "Suggestname", "Supplementname", "Transfiletriggername", "__db.001", "__db.002", "__db.003",
	}},
	{ndb, []string{db.NDBName, db.NDBIndexName}},
}

// dropOthers removes what the database that was just written stands for: that of
// another format, or in another directory, as a new rpm may keep it elsewhere
// than the old one; and what Berkeley DB and sqlite had beside theirs.
func (t *transaction) dropOthers(dir string, written kind) error {
	here, err := t.root.Resolve(dir)
	if err != nil {
		return err
	}
	for _, d := range []string{varLib, sysimage, dir} {
		there, err := t.root.Resolve(d)
		if err != nil {
			return err
		}
		for _, format := range databases {
			for _, name := range format.files {
				if there == here && format.kind == written && !beside(name) {
					continue
				}
				err := t.removeAll(join(d, name))
				if err != nil && !errors.Is(err, errNotThere) && !errors.Is(err, unix.ENOTDIR) {
					return err
				}
			}
		}
	}
	return nil
}

// beside says that a file is not written by us: a log, shared memory, or the
// indexes of ndb.
func beside(name string) bool {
	return strings.HasPrefix(name, "__db.") || strings.HasPrefix(name, db.SQLiteName+"-") || name == db.NDBIndexName
}
