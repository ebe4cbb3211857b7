"""Reads what Helm rendered, and the files of charts, with PyYAML, and compares them."""
import difflib
import re

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
CONTAINER_LISTS = ("containers", "initContainers", "ephemeralContainers")

# What a repair may write into a security context. Every other key of it must stay.
OUR_KEYS = {"runAsNonRoot", "runAsUser", "seccompProfile", "allowPrivilegeEscalation",
            "capabilities", "privileged", "procMount", "seLinuxOptions", "sysctls",
            "appArmorProfile", "windowsOptions"}
OUR_ANNOTATIONS = ("container.apparmor.security.beta.kubernetes.io/",
                   "container.seccomp.security.alpha.kubernetes.io/",
                   "seccomp.security.alpha.kubernetes.io/")

ACTION = re.compile(
    r"\{\{(?:-\s)?\s*/\*.*?\*/\s*-?\}\}"
    r"""|\{\{(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|(?!\}\}).)*\}\}""", re.S)


def documents(text):
    """(source, text) of each document that Helm printed."""
    found = []
    for chunk in re.split(r"(?m)^---[ \t]*\r?\n(?=# Source: )", text):
        source = re.match(r"# Source: (.*)", chunk)
        if source:
            found.append((source.group(1).strip(), chunk))
    return found


def plain(node, doubles, path=()):
    """Dicts, lists and pairs of (tag, text). Keys that stand twice are added to doubles."""
    if isinstance(node, yaml.MappingNode):
        mapping = {}
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else str(key.start_mark.line)
            if name in mapping and name != "<<":
                doubles.append(path + (name,))
            mapping[name] = plain(value, doubles, path + (name,))
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [plain(item, doubles, path + (i,)) for i, item in enumerate(node.value)]
    return (node.tag, node.value)


def read(text):
    """(value, doubles) of one document; the text itself if it cannot be read."""
    doubles = []
    try:
        nodes = list(yaml.compose_all(text, Loader=LOADER))
    except yaml.YAMLError:
        return text, doubles
    return [plain(node, doubles) for node in nodes if node is not None], doubles


# ---- what differs ----

def empty(value):
    return value in (None, {}, []) or isinstance(value, tuple) and value[0].endswith(":null")


def is_pod(value):
    items = value.get("containers")
    return isinstance(items, list) and all(isinstance(i, dict) and "name" in i for i in items)


def without_ours(context):
    """A security context without the keys that a repair may write; {} of none."""
    if empty(context):
        return {}
    if not isinstance(context, dict):
        return context
    return {key: value for key, value in context.items() if key not in OUR_KEYS}


def grown(old, new, is_ours):
    """Whether the list only gained items that are ours."""
    old = [] if empty(old) else old
    if not isinstance(old, list) or not isinstance(new, list) or new[:len(old)] != old:
        return False
    return all(isinstance(item, dict) and is_ours(item) for item in new[len(old):])


def owner_differences(old, new, path, list_name, is_ours):
    """Of a pod spec or a container: the fields that a repair may write are looked at here."""
    kept_old, kept_new = dict(old), dict(new)
    contexts = [without_ours(x.pop("securityContext", None)) for x in (kept_old, kept_new)]
    # One that was switched on brings what else the chart has for it.
    if contexts[0] != contexts[1] and "securityContext" in old:
        yield path + ("securityContext",)
    if list_name in kept_new and grown(kept_old.get(list_name), kept_new[list_name], is_ours):
        kept_old.pop(list_name, None)
        kept_new.pop(list_name)
    yield from mapping_differences(kept_old, kept_new, path)


def pod_differences(old, new, path):
    old, new = dict(old), dict(new)
    for name in CONTAINER_LISTS:
        lists = old.get(name), new.get(name)
        if not all(isinstance(x, list) for x in lists) or len(lists[0]) != len(lists[1]):
            continue
        if not all(isinstance(i, dict) for x in lists for i in x):
            continue
        for i, pair in enumerate(zip(old.pop(name), new.pop(name))):
            yield from owner_differences(pair[0], pair[1], path + (name, i), "volumeMounts",
                                         lambda item: "mountPath" in item)
    yield from owner_differences(old, new, path, "volumes", lambda item: "emptyDir" in item)


def without_annotations(owner):
    """The owner of a pod spec without the annotations that a repair may remove."""
    metadata = owner.get("metadata")
    if not isinstance(metadata, dict) or not isinstance(metadata.get("annotations"), dict):
        return owner
    kept = {key: value for key, value in metadata["annotations"].items()
            if not key.startswith(OUR_ANNOTATIONS)}
    metadata = {key: value for key, value in metadata.items() if key != "annotations"}
    return {**owner, "metadata": {**metadata, **({"annotations": kept} if kept else {})}}


def mapping_differences(old, new, path):
    for key in list(old) + [key for key in new if key not in old]:
        if key not in old or key not in new:
            yield path + (key,)
        else:
            yield from differences(old[key], new[key], path + (key,))


def differences(old, new, path=()):
    """The paths at which something differs that no repair may write."""
    if isinstance(old, dict) and isinstance(new, dict):
        if is_pod(old) and is_pod(new):
            yield from pod_differences(old, new, path)
            return
        if isinstance(old.get("spec"), dict) and is_pod(old["spec"]):
            old, new = without_annotations(old), without_annotations(new)
        yield from mapping_differences(old, new, path)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for i, pair in enumerate(zip(old, new)):
            yield from differences(pair[0], pair[1], path + (i,))
    elif old != new:
        yield path


# ---- texts of files ----

def changed_lines(old, new):
    """How many lines differ; a line that was replaced by one line counts once."""
    codes = difflib.SequenceMatcher(None, old.splitlines(), new.splitlines(), False)
    return sum(max(b - a, d - c) for what, a, b, c, d in codes.get_opcodes() if what != "equal")


def lost_action(old, new):
    """The first action of the old template that the new one lacks in its order, or None."""
    rest = iter(ACTION.findall(new))
    for action in ACTION.findall(old):
        if action not in rest:
            return action
    return None
