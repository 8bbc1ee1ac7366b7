# Asks dnf's library what vectors ask. Standard input has a JSON list of
# [ROOT, REPO, [LINE…]], a line a verb and its words. For each one it says, under
# a line "==", what is active, seen, chosen and refused.
import json
import logging
import os
import sys

import dnf
import dnf.module.module_base


def start(root, repo):
    base = dnf.Base()
    conf = base.conf
    conf.installroot, conf.cachedir, conf.persistdir, conf.logdir = root, root + "/cache", root + "/lib", root + "/log"
    os.makedirs(conf.logdir, exist_ok=True)
    conf.module_platform_id, conf.plugins, conf.reposdir, conf.gpgcheck = "platform:el8", False, ["/nonexistent"], False
    conf.substitutions.update(arch="x86_64", basearch="x86_64", releasever="8")
    base.repos.add_new_repo("r", conf, baseurl=["file://" + repo])
    base.fill_sack(load_system_repo=True)
    return base


def ask(root, repo, lines):
    for line in lines:
        base = start(root, repo)
        verb, *specs = line.split()
        if verb == "packages":
            chosen = base.sack.query().available().filter(nevra_strict=specs).run()
            base.sack.set_modules_enabled_by_pkgset(base._moduleContainer, chosen)
        else:
            getattr(dnf.module.module_base.ModuleBase(base), verb)(specs)
        if base._moduleContainer.getSwitchedStreams():
            raise dnf.exceptions.Error("switched")
        base._moduleContainer.save()
    base = start(root, repo)
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
    print("==")
    try:
        ask(*question)
    except dnf.exceptions.Error as e:
        print("error: " + str(e).replace("\n", " "))
