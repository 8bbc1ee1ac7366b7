package lock

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Sum is a text's digest.
func Sum(text string) ir.Digest {
	sum := sha256.Sum256([]byte(text))
	return ir.Digest("sha256:" + hex.EncodeToString(sum[:]))
}

// PartDigest names a part of a Sysfile: what is asked, on what is there.
func PartDigest(asked Asked, behind ir.Digest) ir.Digest {
	v := ir.New(&asked.Packages)
	parts := []string{"sysbuild-lock 1", string(behind), string(v.Digest())}
	for i := range asked.Repos {
		parts = append(parts, string(ir.New(&asked.Repos[i]).Digest()))
	}
	return Sum(strings.Join(parts, "\n"))
}

// answerDigest names a step's answer.
func (s *Step) answerDigest() ir.Digest {
	text, err := json.Marshal(Step{
		Platform: s.Platform, Repositories: s.Repositories, Packages: s.Packages, Remove: s.Remove, Files: s.Files,
		Keys: s.Keys, Trust: s.Trust, Install: s.Install, BuildTime: s.BuildTime,
	})
	if err != nil {
		panic("lock: encode: " + err.Error()) // as Bytes
	}
	// What is not UTF-8 is read back as this character, which is written as it is.
	return Sum("sysbuild-answer 1\n" + strings.ReplaceAll(string(text), `\ufffd`, "\uFFFD"))
}

func (s *Step) repository(id string) *Repository {
	for i := range s.Repositories {
		if s.Repositories[i].ID == id {
			return &s.Repositories[i]
		}
	}
	return nil
}

// Op is the step's transaction, but for its Epoch.
func (s *Step) Op(l *Lock) ir.Install {
	op := s.Install
	for _, p := range s.Packages {
		op.Packages = append(op.Packages, ir.PackageRef{NEVRA: p.NEVRA, Unsigned: p.Unsigned, Dependency: p.Dependency})
	}
	for _, k := range s.Keys {
		op.Keys = append(op.Keys, l.Armor(k))
	}
	for _, k := range s.Trust {
		op.Trust = append(op.Trust, l.Armor(k))
	}
	op.Remove = slices.Clone(s.Remove)
	return op
}

// PackageSources are what the step's packages are fetched from, in their order.
func (s *Step) PackageSources() []*ir.Source {
	out := make([]*ir.Source, len(s.Packages))
	for i, p := range s.Packages {
		out[i] = &ir.Source{Kind: ir.Package, Ref: p.URLs[0], Mirrors: p.URLs[1:], Digest: p.Digest, Size: p.Size}
		if r := s.repository(p.Repo); r != nil {
			out[i].Access = r.Access
		}
	}
	return out
}

// Near finds what the lock knows of the same place: the step of the stage that
// is the n-th there, from 0. Nil where there are fewer.
func (l *Lock) Near(stage, platform string, n int) *Step {
	for i := range l.Steps {
		s := &l.Steps[i]
		if s.Stage != stage && !slices.Contains(s.Also, stage) || s.Platform != platform {
			continue
		}
		if n == 0 {
			return s
		}
		n--
	}
	return nil
}

// Platforms are those that the lock has steps of a stage for, sorted.
func (l *Lock) Platforms(stage string) []string {
	var all []string
	for _, s := range l.Steps {
		if s.Stage == stage || slices.Contains(s.Also, stage) {
			all = append(all, s.Platform)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Diff says how what is asked changed, a line each: "- " what the lock was made
// for, "+ " what is asked now. Nil where they are equal.
func Diff(before, now Asked) []string {
	var out []string
	out = append(out, diffFields("", fields(&before.Packages), fields(&now.Packages))...)
	was, is := repos(before), repos(now)
	for _, id := range slices.Sorted(maps.Keys(union(was, is))) {
		out = append(out, diffFields("repo "+id+": ", was[id], is[id])...)
	}
	return out
}

func repos(a Asked) map[string]map[string]string {
	out := map[string]map[string]string{}
	for i := range a.Repos {
		out[a.Repos[i].ID] = fields(&a.Repos[i])
	}
	return out
}

func diffFields(prefix string, was, is map[string]string) []string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(union(was, is))) {
		if was[name] == is[name] {
			continue
		}
		if v, ok := was[name]; ok {
			out = append(out, fmt.Sprintf("- %s%s: %s", prefix, name, v))
		}
		if v, ok := is[name]; ok {
			out = append(out, fmt.Sprintf("+ %s%s: %s", prefix, name, v))
		}
	}
	return out
}

func union[V any](a, b map[string]V) map[string]V {
	out := maps.Clone(a)
	if out == nil {
		out = map[string]V{}
	}
	maps.Copy(out, b)
	return out
}

// fields are an op's, as text.
func fields(op ir.Op) map[string]string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	var raw map[string]json.RawMessage
	if err := e.Encode(ir.New(op).Op); err != nil {
		panic("lock: encode: " + err.Error()) // ops hold nothing that JSON cannot
	}
	if err := json.Unmarshal(b.Bytes(), &raw); err != nil {
		panic("lock: decode: " + err.Error())
	}
	out := map[string]string{}
	for name, v := range raw {
		out[name] = plain(v)
	}
	return out
}

// plain writes a list of strings as words, and anything else as JSON.
func plain(v json.RawMessage) string {
	var words []string
	if json.Unmarshal(v, &words) == nil {
		return strings.Join(words, " ")
	}
	var s string
	if json.Unmarshal(v, &s) == nil {
		return s
	}
	return string(v)
}
