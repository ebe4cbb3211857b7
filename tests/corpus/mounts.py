"""Pods that got empty directories: names of volumes are unique, no container has a mount path
twice, and beside what was added the pod is as it was. Another reader of YAML judges.

    mounts.py REPORT.json BEFORE AFTER

REPORT.json: --format=json of a check of BEFORE. AFTER: a copy of BEFORE after --fix. Prints
how many pods and directories there are, and each pod that is not so. Ends with 1 then."""

import json
import os
import sys

import yaml

SETTERS = ("securityContext", "hostUsers")


def documents_of(path):
    with open(path, newline="") as source:
        return list(yaml.load_all(source, Loader=yaml.BaseLoader))


def pod_specs(node):
    """The mappings that hold containers, in the order of the text."""
    if isinstance(node, dict):
        if isinstance(node.get("containers"), list):
            yield node
        for value in node.values():
            yield from pod_specs(value)
    elif isinstance(node, list):
        for item in node:
            yield from pod_specs(item)


def containers_of(spec):
    for key in ("initContainers", "containers", "ephemeralContainers"):
        yield from spec.get(key) or []


def without_setters(node):
    return {key: value for key, value in node.items() if key not in SETTERS}


def added(old, new, key):
    """What stands behind the old items of a list; None if the old ones are not the same."""
    before = old.get(key) or []
    after = new.get(key) or []
    return after[len(before) :] if after[: len(before)] == before else None


def faults(old, new):
    """What is wrong with a pod, and how many directories were added to it."""
    names = [volume.get("name") for volume in new.get("volumes") or []]
    volumes = added(old, new, "volumes")
    if volumes is None or any(set(volume) != {"name", "emptyDir"} for volume in volumes):
        return "its volumes changed", 0
    if len(names) != len(set(names)):
        return "two volumes have a name", 0
    fresh = {volume["name"] for volume in volumes}
    count = 0
    for was, now in zip(containers_of(old), containers_of(new)):
        mounts = added(was, now, "volumeMounts")
        if mounts is None or any(mount.get("name") not in fresh for mount in mounts):
            return "mounts of a container changed", 0
        count += len(mounts)
        paths = [mount.get("mountPath", "").rstrip("/") for mount in now.get("volumeMounts") or []]
        if len(paths) != len(set(paths)):
            return "a container has a mount path twice", 0
        rest = [{**without_setters(box), "volumeMounts": None} for box in (was, now)]
        if rest[0] != rest[1]:
            return "a container changed elsewhere", 0
    if count != len(fresh):
        return "there is a volume that is not mounted", 0
    lists = {"volumes": None, "containers": None, "initContainers": None, "ephemeralContainers": None}
    if {**without_setters(old), **lists} != {**without_setters(new), **lists}:
        return "the pod changed elsewhere", 0
    return None, count


def main():
    report, before, after = sys.argv[1:4]
    with open(report) as source:
        pods = json.load(source)["pods"]
    wanted = {
        pod["path"]
        for pod in pods
        if pod["outcome"] == "fixable" and any(note["name"] == "empty-directory" for note in pod["notes"])
    }
    n_pods = n_directories = bad = 0
    for path in sorted(wanted):
        old = documents_of(os.path.join(before, path))
        new = documents_of(os.path.join(after, path))
        # This reader has no documents for chunks without any content.
        for was, now in zip(old, new):
            for x, y in zip(pod_specs(was), pod_specs(now)):
                fault, count = faults(x, y)
                if fault and x != y:
                    print("%s: %s" % (path, fault))
                    bad += 1
                n_pods += count > 0
                n_directories += count
    print("%8d pods with %d empty directories" % (n_pods, n_directories))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
