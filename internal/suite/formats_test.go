//go:build conformance

package suite

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/runtimes"
)

// everyFormat has all that TARGET aci and TARGET system can say.
const everyFormat = `ROOTFS ./rootfs AS app
RUN --network=none ln /bin/cat /bin/cat2; mkdir -p /exports/hostfs/etc; echo own >/exports/hostfs/etc/own
WORKDIR /srv/app
USER app
ENV PRICE=5$
EXPOSE 80 2000-2010/udp
VOLUME /var/lib/app
STOPSIGNAL SIGINT
LABEL name=app version=1 summary="An app"
CMD ["/bin/cat", "/etc/app.conf"]
EXPORT default PORT=80 LEVEL=info
EXPORT file --template app.conf /etc/app/
EXPORT file --chmod=0750 --chown=3:4 tool /usr/local/bin/apptool
EXPORT file tree/ /usr/local/share/app/
EXPORT file --from=other /made /etc/app/made
EXPORT file /bin/cat /usr/local/bin/appcat
EXPORT dir --chmod=0700 /var/spool/app
EXPORT symlink apptool /usr/local/bin/tool
EXPORT rename /usr/local/share/app=/usr/local/share/$NAME
EXPORT config --cap-add=net_bind_service --network=private --env=PORT=$PORT --mount=type=tmpfs,destination=/var/tmp
EXPORT tmpfiles <<EOF
d $STATE_DIRECTORY/$NAME 0750 $HOST_UID $HOST_GID - -
EOF
TARGET aci --isolator=resource/memory=1G --annotation=example.org/a=b --supplementary-gid=7 --event-handler=pre-start=/bin/cat \
    --dependency=example.org/base,version=1 --path-whitelist=/bin,/etc --manifest=manifest.json example.org/app:1
TARGET aci --compression=xz example.org/xz:1
TARGET aci --compression=none example.org/none:1
TARGET system app:1
TARGET system --layers=steps --no-links --compression=zstd steps:1

ROOTFS ./rootfs AS other
RUN --network=none echo made >/made

ROOTFS other
EXPORT file --template app.conf /etc/app.conf
TARGET system --no-service files:1
`

// formatsJob is a build of it.
func formatsJob(t *testing.T) job {
	t.Helper()
	needs.Root(t)
	dir := t.TempDir()
	context := filepath.Join(dir, "context")
	hostroot.Make(t, filepath.Join(context, "rootfs"), "sh", "cat", "ln", "mkdir")
	for name, text := range map[string]string{
		"Sysfile": everyFormat, "app.conf": "port=$PORT level=$LEVEL\n", "tool": "#!/bin/sh\n", "tree/a/b": "b", "tree/c": "c",
		"manifest.json": `{"app": {"userAnnotations": {"by": "hand"}}}`, "rootfs/etc/passwd": "root:x:0:0::/:\napp:x:1000:1001::/:\n",
		"rootfs/etc/group": "root:x:0:\napp:x:1001:\nextra:x:50:app\n",
	} {
		write(t, filepath.Join(context, name), []byte(text))
	}
	if err := os.Symlink("a/b", filepath.Join(context, "tree/link")); err != nil {
		t.Fatal(err)
	}
	return job{Context: context, Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")}
}

// TestFormatsOnABuilder wants the bytes of App Container and system images from
// a builder that they have natively; and where something is no host's there, no
// image, and the line.
func TestFormatsOnABuilder(t *testing.T) {
	j := formatsJob(t)
	daemon := builders.Buildkitd(t, builders.Config{})
	j.run(t)
	there := j.on(t, daemon.Address)
	there.run(t)
	files, err := os.ReadDir(j.Out)
	if err != nil || len(files) != 6 {
		t.Fatalf("%d outputs, %v", len(files), err)
	}
	for _, f := range files {
		if want, got := sum(t, filepath.Join(j.Out, f.Name())), sum(t, filepath.Join(there.Out, f.Name())); want != got {
			t.Errorf("%s: %s natively, %s on the builder", f.Name(), want, got)
		}
		if strings.HasSuffix(f.Name(), ".aci") {
			validACI(t, filepath.Join(j.Out, f.Name()))
		}
	}
	if err := unix.Mkfifo(filepath.Join(j.Context, "pipe"), 0o644); err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"EXPORT file /bin /etc/tree":                   "/etc/tree: EXPORT wants one file here",
		"EXPORT file /nowhere /etc/nowhere":            "Sysfile:2:1: error[StepFailed]: EXPORT file /nowhere /etc/nowhere: nowhere: copy: no such file",
		"EXPORT file --template /bin/ /etc/t/":         "EXPORT file --template: /etc/t/bin is no file of the image",
		"EXPORT symlink / /etc/x\nEXPORT dir /etc/x/y": "/y: EXPORT leads out of /exports",
	} {
		write(t, filepath.Join(j.Context, "Sysfile"), []byte("ROOTFS ./rootfs\n"+line+"\nCMD [\"/bin/cat\"]\nTARGET system app:1\n"))
		bad := j.on(t, daemon.Address)
		out, err := bad.command().CombinedOutput()
		left, _ := filepath.Glob(filepath.Join(bad.Out, "*.tar"))
		if (err != nil) != (want != "") || want != "" && len(left) > 0 || !strings.Contains(string(out), want) {
			t.Errorf("%s: %v, left %v, want %s:\n%s", line, err, left, want, out)
		}
	}
}

// TestSystemImageInADockerArchive wants /exports and labels to stay where an
// image goes into docker's form and back.
func TestSystemImageInADockerArchive(t *testing.T) {
	j := formatsJob(t)
	j.Flags = []string{"-t", "app:1"}
	j.run(t)
	dir := t.TempDir()
	write(t, filepath.Join(dir, "policy.json"), []byte(`{"default":[{"type":"insecureAcceptAnything"}]}`))
	there := filepath.Join(j.Out, "app_1.system.tar")
	for _, args := range [][]string{
		{"oci-archive:" + there, "docker-archive:" + dir + "/docker.tar:example.org/app:1"},
		{"docker-archive:" + dir + "/docker.tar", "oci-archive:" + dir + "/back.tar:1"},
	} {
		runtimes.Run(t, nil, needs.Tool(t, "skopeo"), append([]string{"--policy", dir + "/policy.json", "copy"}, args...)...)
	}
	listed := func(archive string) string {
		root := filepath.Join(runtimes.Unpack(t, runtimes.Layout(t, archive), "1"), "rootfs")
		text := runtimes.Run(t, nil, needs.Tool(t, "tar"), "--sort=name", "--numeric-owner", "--full-time", "-C", root, "-cf", dir+"/tar", ".")
		return text + runtimes.Run(t, nil, needs.Tool(t, "tar"), "--numeric-owner", "--full-time", "-tvf", dir+"/tar")
	}
	if want, got := listed(there), listed(dir+"/back.tar"); want != got || !strings.Contains(got, "./exports/hostfs/etc/app/app.conf\n") {
		t.Errorf("it was\n%s\nand is\n%s", want, got)
	}
	for _, label := range []string{`"atomic.type": "system"`, `"architecture": "x86_64"`, `"summary": "An app"`} {
		if config := runtimes.Inspect(t, "docker-archive", dir+"/docker.tar"); !strings.Contains(config, label) {
			t.Errorf("docker's form has no %s:\n%s", label, config)
		}
	}
}
