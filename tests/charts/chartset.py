"""Charts on disk: their sets of values, and how Helm and pss-fix are run on them."""
import collections
import json
import os
import pathlib
import re
import shlex
import subprocess

import yaml

import rendered

Row = collections.namedtuple("Row", "name renders reach")
Run = collections.namedtuple("Run", "status report time")

# The keys of both levels: what is unknown at a level, the evaluator does not see.
GOOD = {"runAsNonRoot": True, "seccompProfile": {"type": "RuntimeDefault"},
        "allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}}
CONTEXT = re.compile(r"security_?context", re.I)
VERSIONS = ["1.33.0"] + [f"1.{minor}.0" for minor in range(16, 38)]


def text_of(path):
    """The text of a file, with its line ends; None if there is none."""
    if path.is_symlink():
        return f"link to {os.readlink(path)}"
    return path.read_bytes().decode("utf-8", "surrogateescape") if path.is_file() else None


def index(charts):
    """The rows of INDEX.tsv."""
    rows = []
    lines = (charts / "INDEX.tsv").read_text().splitlines()
    keys = lines[0].split("\t")
    for line in lines[1:]:
        cells = dict(zip(keys, line.split("\t")))
        reach = sum(int(number) for word, number in re.findall(r"([\w+-]+) (\d+)", cells["reach"])
                    if word.startswith(("harden", "replace")))
        rows.append(Row(cells["chart"], cells["renders"], reach))
    return rows


def value_sets(chart):
    """The names of the sets of values of a chart."""
    beside = [path.name for path in chart.iterdir() if path.is_file()
              and re.fullmatch(r"values[-.].*\.ya?ml", path.name)
              and path.name not in ("values.yaml", "values.yml")]
    ci = [f"ci/{path.name}" for path in chart.glob("ci/*")
          if re.fullmatch(r".*-values\.ya?ml", path.name)]
    return ["defaults"] + sorted(beside + ci)


def listed(directory, names):
    """The entries of `dependencies:` in these files; None if one cannot be read."""
    found = []
    for name in names:
        try:
            value = yaml.load(text_of(directory / name) or "", Loader=rendered.LOADER)
        except yaml.YAMLError:
            return None
        found += (value if isinstance(value, dict) else {}).get("dependencies") or []
    return found


def is_own_part(holder, part):
    """True if a chart in charts/ is written there, and nowhere else."""
    entries = listed(holder, ["Chart.yaml", "requirements.yaml"])
    locked = listed(holder, ["Chart.lock", "requirements.lock"])
    if entries is None or locked is None:
        return False
    about = yaml.load(text_of(part / "Chart.yaml") or "", Loader=rendered.LOADER) or {}
    names = {part.name, about.get("name")}
    repositories = [entry.get("repository") or "" for entry in entries
                    if entry.get("name") in names]
    if not repositories:
        return all((entry.get("repository") or "file:").startswith("file:")
                   for entry in locked if entry.get("name") in names)
    for repository in filter(None, repositories):
        place = pathlib.PurePath(repository[len("file://"):])
        if not repository.startswith("file://") or not place.parts:
            return False
        if (holder / place).exists():
            if not (holder / place).samefile(part):
                return False
        elif place.is_absolute() or ".." in place.parts:
            return False
    return True


def own_parts(chart, below=""):
    """The charts in charts/ that are the chart's own, also in others: "charts/db"."""
    found = []
    for part in sorted((chart / below / "charts").glob("*/Chart.y*ml")):
        name = str(part.parent.relative_to(chart))
        if is_own_part(chart / below, part.parent):
            found += [name, *own_parts(chart, name)]
    return found


class Helm:
    """Renders charts; with nothing of the user's own."""

    def __init__(self, program, work):
        home = work / "helm-home"
        home.mkdir(parents=True, exist_ok=True)
        self.program, self.versions = program, {}
        self.environment = {**os.environ, "KUBECONFIG": "/dev/null", **{
            f"HELM_{name}": str(home)
            for name in ("CONFIG_HOME", "CACHE_HOME", "DATA_HOME", "PLUGINS")}}

    def render(self, chart, value_set, overlay=None):
        """What the chart renders; None if it does not render."""
        files = [] if value_set == "defaults" else ["-f", str(chart / value_set)]
        if overlay is not None:
            files += ["-f", "-", "--skip-schema-validation"]
        known = self.versions.get(chart.name)
        for version in [known] if known else VERSIONS:
            run = subprocess.run(
                [self.program, "template", "release-name", str(chart), "--skip-tests",
                 "--kube-version", version, *files], env=self.environment,
                input=json.dumps(overlay or {}).encode(), stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, check=False)
            if b"incompatible with Kubernetes" not in run.stderr:
                break
        self.versions[chart.name] = version
        if run.returncode != 0:
            return None
        return run.stdout.decode("utf-8", "surrogateescape").replace("\r", "")


class Wrapper:
    """A script in place of Helm that notes each render and its time."""

    def __init__(self, helm, directory):
        directory.mkdir(parents=True)
        self.path, self.log = directory / "helm", directory / "log"
        self.path.write_text(
            "#!/bin/sh\n"
            f"{shlex.quote(str(helm))} \"$@\"\nstatus=$?\n"
            f"[ \"$1\" != template ] || times >>{shlex.quote(str(self.log))}\n"
            "exit $status\n")
        self.path.chmod(0o755)

    def count(self):
        """(renders, seconds of Helm)."""
        if not self.log.exists():
            return 0, 0.0
        lines = self.log.read_text().splitlines()
        seconds = sum(60 * int(minutes) + float(rest) for line in lines
                      for minutes, rest in re.findall(r"(\d+)m([\d.]+)s", line))
        return len(lines) // 2, seconds

    @staticmethod
    def run(command, directory):
        """Runs pss-fix; its time is that of the processor, with all that it started."""
        with subprocess.Popen([str(word) for word in command], cwd=directory,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL) as process:
            text = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        try:
            report = json.loads(text)
        except ValueError:
            report = {}
        return Run(process.returncode, report, usage.ru_utime + usage.ru_stime)


# ---- what values alone could do ----

def contexts_of_values(value, path=()):
    """The paths of security contexts in values."""
    for key, item in value.items():
        if not isinstance(key, str):
            continue
        if CONTEXT.search(key) and (item is None or isinstance(item, dict)):
            yield path + (key,)
        elif isinstance(item, dict):
            yield from contexts_of_values(item, path + (key,))


def contexts_of_templates(chart):
    """The paths of security contexts that templates name in full."""
    for path in chart.glob("templates/**/*"):
        if path.is_file():
            for name in re.findall(r"\.Values((?:\.\w+)+)", text_of(path)):
                steps = tuple(name[1:].split("."))
                last = [i for i, step in enumerate(steps) if CONTEXT.search(step)]
                if last:
                    yield steps[:last[0] + 1]


def put(overlay, path, value):
    for step in path[:-1]:
        overlay = overlay.setdefault(step, {})
        if not isinstance(overlay, dict):
            return
    overlay[path[-1]] = value


def overlay_render(helm, chart, value_set):
    """What the chart renders if each security context of its values is a good one."""
    if value_set == "no":
        return None
    try:
        values = yaml.load(text_of(chart / "values.yaml") or "", Loader=rendered.LOADER)
    except yaml.YAMLError:
        return None
    values = values if isinstance(values, dict) else {}
    overlay = {}
    for path in [*contexts_of_values(values), *contexts_of_templates(chart)]:
        old = values
        for step in path:
            old = old.get(step) if isinstance(old, dict) else None
        is_switched = isinstance(old, dict) and "enabled" in old
        put(overlay, path, {**GOOD, "enabled": True} if is_switched else dict(GOOD))
    return helm.render(chart, value_set, overlay)
