# Asks dnf's library what vectors ask. Standard input has a JSON list of
# [ROOT, REPO, OPTIONS, [LINE…]], a line a verb and its words; OPTIONS are those of
# dnf.conf that are true. For each one it says, under a line "==", what is active,
# seen, chosen and refused.
import json
import logging
import os
import sys

import dnf
import dnf.module.module_base


def start(root, repo, options):
    base = dnf.Base()
    conf = base.conf
    conf.installroot, conf.cachedir, conf.persistdir, conf.logdir = root, root + "/cache", root + "/lib", root + "/log"
    os.makedirs(conf.logdir, exist_ok=True)
    conf.module_platform_id, conf.plugins, conf.reposdir, conf.gpgcheck = "platform:el8", False, ["/nonexistent"], False
    for name in options:
        setattr(conf, name, True)
    conf.substitutions.update(arch="x86_64", basearch="x86_64", releasever="8")
    base.repos.add_new_repo("r", conf, baseurl=["file://" + repo])
    base.fill_sack(load_system_repo=True)
    return base


def ask(root, repo, options, lines):
    for line in lines:
        base = start(root, repo, options)
        verb, *specs = line.split()
        if verb == "packages":
            chosen = base.sack.query().available().filter(nevra_strict=specs).run()
            base.sack.set_modules_enabled_by_pkgset(base._moduleContainer, chosen)
        else:
            getattr(dnf.module.module_base.ModuleBase(base), verb)(specs)
        if base._moduleContainer.getSwitchedStreams() and not base.conf.module_stream_switch:
            raise dnf.exceptions.Error("switched")
        base._moduleContainer.save()
    base = start(root, repo, options)
    modules = base._moduleContainer.getModulePackages()
    print("active: " + " ".join(sorted(m.getFullIdentifier() for m in modules if base._moduleContainer.isModuleActive(m))))
    for p in base.sack.query().available():
        print("seen: %s" % p)
    states = root + "/etc/dnf/modules.d"
    for name in sorted(os.listdir(states)):
        with open(states + "/" + name) as f:
            print("%s: %s" % (name[:-len(".module")], f.read().strip().replace("\n", " ")))


logging.disable(logging.CRITICAL)
for question in json.load(sys.stdin):
    print("==", flush=True)
    child = os.fork()
    if child == 0:
        try:
            ask(*question)
        except dnf.exceptions.Error as e:
            print("error: " + str(e).replace("\n", " "))
        sys.stdout.flush()
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        print("error: dnf itself died", flush=True)
