"""Judges pss-fix --helm -w over real charts from outside: PyYAML compares, Helm renders,
and Kubernetes' own evaluator says what passes. Prints a table; status 1 if a demand fails."""
import argparse
import collections
import concurrent.futures
import filecmp
import os
import pathlib
import shutil
import statistics
import sys
import tempfile

import chartset
import rendered
import verdicts


# What was reached: a change that falls below these makes the run fail.
LEAST_FIXED = 90
LEAST_BY_VALUES = 85


class Table:
    """Lines with a bound each."""

    def __init__(self):
        self.is_good = True

    def line(self, text, bound, holds):
        self.is_good = self.is_good and holds
        print(f"{'    ' if holds else 'BAD '}{text}: {bound}")

    def none(self, found, what):
        """A line of things that must not occur."""
        self.line(f"{len(found):6} {what}", "must be 0", not found)
        for item in found[:20]:
            print(f"           {item}")

    def share(self, part, whole, wanted, least, what):
        """`wanted` is the goal; below `least`, which was reached before, the run fails."""
        percent = 100 * part / whole if whole else 100
        self.line(f"{part:6} of {whole} {what}, {percent:.1f} %",
                  f"{wanted} % wanted, at least {least} % must be", percent >= least)

    def most(self, value, most, what):
        self.line(f"{value:6.4g} {what}", f"at most {most} wanted", value <= most)


# ---- one chart ----

class Trial:
    """One chart before and after."""

    def __init__(self, name, old, new):
        self.name, self.old, self.new = name, old, new
        self.before, self.after = {}, {}
        self.report, self.renders, self.time, self.helm_time = {}, 0, 0.0, 0.0
        self.status = 0

    def changed_files(self):
        """(name below the chart, old text, new text) of each file that differs."""
        names = {str(path.relative_to(top)) for top in (self.old, self.new)
                 for path in top.rglob("*") if path.is_file() or path.is_symlink()}
        for name in sorted(names):
            texts = [chartset.text_of(top / name) for top in (self.old, self.new)]
            if texts[0] != texts[1]:
                yield name, texts[0], texts[1]

    def is_edited(self):
        return any(True for _ in self.changed_files())

    def fix(self, program, helm, options):
        """Runs the program on the chart; Helm is behind a script that counts."""
        wrapper = chartset.Wrapper(helm, self.new.parent.parent / "helm" / self.name)
        run = wrapper.run([program, f"--helm={wrapper.path}", "--level=restricted", "-q", "-w",
                           "--format=json", *options, self.name], self.new.parent)
        self.status, self.report = run.status, run.report
        self.renders, self.helm_time = wrapper.count()
        self.time = run.time


def foreign(trial, helm):
    """Fields that changed and are not ours to change."""
    found = []
    for name, after in trial.after.items():
        changed = changes(trial.before[name], after)
        # What two renders of the same chart differ in says nothing.
        if changed:
            noise = changes(trial.before[name], helm.render(trial.old, name) or "")
            changed = [place for place in changed if not any(
                place[0] == other[0] and place[2][:len(other[2])] == other[2]
                for other in noise)]
        found += [f"{trial.name} {name}: {source}: " + ".".join(str(step) for step in path)
                  for _, source, path in changed]
    return found


def changes(before, after):
    """(number of the document, its source, path) of each field that differs."""
    old, new = rendered.documents(before), rendered.documents(after)
    if [source for source, _ in old] != [source for source, _ in new]:
        return [(-1, "the documents differ", ())]
    return [(i, source, path) for i, (source, text) in enumerate(old) if text != new[i][1]
            for path in rendered.differences(rendered.read(text)[0],
                                             rendered.read(new[i][1])[0])]


def doubles(trial):
    """Keys that stand twice now, and did not before."""
    found = []
    pairs = [(f"{name} {source}", text, old.get(i, ("", ""))[1])
             for name, after in trial.after.items()
             for old in [dict(enumerate(rendered.documents(trial.before[name])))]
             for i, (source, text) in enumerate(rendered.documents(after))]
    pairs += [(name, new, old) for name, old, new in trial.changed_files()
              if new is not None and "templates/" not in name]
    for name, new, old in pairs:
        if new == old:
            continue
        known = rendered.read(old or "")[1]
        found += [f"{trial.name} {name}: {'.'.join(map(str, path))}"
                  for path in rendered.read(new)[1] if path not in known]
    return found


def is_template(name):
    return name.startswith("templates/") or "/templates/" in name


def may_change(trial, name):
    if name.startswith("charts/"):
        return any(name.startswith(f"{part}/templates/")
                   for part in chartset.own_parts(trial.old))
    return (name.startswith("templates/") or name == "values.schema.json" or name.startswith("ci/")
            or name.startswith("values") and name.endswith((".yaml", ".yml")))


def lost_actions(trial):
    found = []
    for name, old, new in trial.changed_files():
        if is_template(name) and old is not None:
            action = rendered.lost_action(old, new or "")
            if action is not None:
                found.append(f"{trial.name} {name}: {action}")
    return found


# ---- all charts ----

def on_all(jobs, work, items):
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(work, items))


def render_before(trial, helm):
    for value_set in chartset.value_sets(trial.old):
        text = helm.render(trial.old, value_set)
        if text is not None:
            trial.before[value_set] = text


def render_after(trial, helm):
    if not trial.is_edited():
        trial.after = dict(trial.before)
        return
    for value_set in trial.before:
        text = helm.render(trial.new, value_set)
        if text is not None:
            trial.after[value_set] = text


def equal_trees(one, two):
    compared = filecmp.dircmp(one, two)
    if compared.left_only or compared.right_only or compared.funny_files:
        return False
    _, different, odd = filecmp.cmpfiles(one, two, compared.common_files, shallow=False)
    return not different and not odd and all(
        equal_trees(one / name, two / name) for name in compared.common_dirs)


def runs_again(arguments, trials, work, name, start, helm):
    """Charts for which a run on a copy of start does not end with the bytes of the first."""
    top = work / name / "charts"
    for trial in trials:
        shutil.copytree(work / start / "charts" / trial.name, top / trial.name, symlinks=True)
    copies = [Trial(trial.name, trial.old, top / trial.name) for trial in trials]
    on_all(arguments.jobs, lambda copy: copy.fix(arguments.fix, helm, arguments.option), copies)
    return [trial.name for trial, copy in zip(trials, copies)
            if not equal_trees(trial.new, copy.new)]


# ---- what was fixed ----

class Count:
    """Pods of the set of values that the index names."""

    def __init__(self):
        self.reach = self.fixed = self.failing = self.not_starting = self.fetched = 0
        self.missed, self.worse, self.by_others = [], [], []
        self.reasons = collections.Counter()
        self.pods, self.values_only, self.values_could = 0, 0, 0
        self.containers = {}


def left_pods(report):
    for pod in report.get("pods", []):
        if pod.get("outcome") == "left":
            yield pod, "; ".join(pod.get("reasons") or ["(no reason is told)"])


def says_no_start(pod, reason):
    return "not start" in reason or "not-start" in reason or any(
        note.get("name") == "would-not-start" for note in pod.get("notes", []))


def count_chart(count, row, trial, before, after, could):
    """Adds a chart; before and after: {set: {pod: passes}}."""
    for name, pods in before.items():
        count.worse += [f"{trial.name} {name}: {pod}" for pod, passes in pods.items()
                        if passes and name in trial.after
                        and not after.get(name, {}).get(pod, True)]
    count.reach += row.reach
    old, new = before.get(row.renders, {}), after.get(row.renders, {})
    failing = [pod for pod, passes in old.items() if not passes]
    fixed = [pod for pod in failing if new.get(pod)]
    count.failing += len(failing)
    count.fixed += min(len(fixed), row.reach)
    changed = [name for name, _, _ in trial.changed_files() if is_template(name)]
    helpers = any(name.endswith(".tpl") for name in changed)
    stopped = {(pod["object"]["kind"], pod["object"]["name"])
               for pod, reason in left_pods(trial.report) if says_no_start(pod, reason)}
    count.fetched += min(row.reach - min(len(fixed), row.reach), sum(
        is_fetched(trial, row.renders, pod) for pod in failing if pod not in fixed))
    for pod in failing:
        if could.get(pod) and verdicts.object_of(
                trial.before[row.renders], pod) not in stopped:
            count.values_could += 1
            source = verdicts.source_of(trial.before[row.renders], pod)
            is_alone = pod in fixed and not helpers and source not in changed
            count.values_only += is_alone
            if not is_alone:
                count.by_others.append(f"{trial.name}: {source}")
    if changed:
        count.containers[trial.name] = verdicts.containers(trial.after, fixed, row.renders)
    if len(fixed) < row.reach:
        note_missed(count, row, trial, row.reach - len(fixed))


def is_fetched(trial, value_set, pod):
    """True if the pod's template is of a part that is not the chart's own."""
    source = verdicts.source_of(trial.before[value_set], pod)
    return source.startswith("charts/") and not any(
        source.startswith(f"{part}/templates/") for part in chartset.own_parts(trial.old))


def note_missed(count, row, trial, missing):
    left = list(left_pods(trial.report))
    stopped = min(missing, sum(1 for pod, reason in left if says_no_start(pod, reason)))
    count.not_starting += stopped
    count.missed.append(f"{trial.name}: {missing} of {row.reach}")
    for pod, reason in left:
        thing = pod.get("object", {})
        count.missed.append(f"    {thing.get('kind')}/{thing.get('name')}: {reason[:160]}")
        count.reasons[reason] += 1


def template_lines(trials, containers):
    """(lines in templates, containers) of the charts whose templates changed."""
    lines = sum(rendered.changed_lines(old or "", new or "") for trial in trials
                if containers.get(trial.name)
                for name, old, new in trial.changed_files() if is_template(name))
    return lines, sum(containers.values())


# ---- the table ----

def print_table(table, trials, count, helm, other_bytes, second):
    print(f"{count.failing:10} pods fail, harden or replace can reach {count.reach} of them")
    startable = count.reach - count.not_starting
    print(f"{count.not_starting:10} of these are left since they would not start")
    print(f"{count.fetched:10} of these stand in a part that is fetched, which is not edited")
    table.share(count.fixed, startable, 96, LEAST_FIXED, "are fixed")
    print("           left, by reason:")
    for reason, n in count.reasons.most_common():
        print(f"{n:16} {reason[:140]}")
    for line in count.missed:
        print(f"           {line}")
    table.share(count.values_only, count.values_could, 99, LEAST_BY_VALUES,
                "that values alone can fix are fixed by values alone")
    for line in count.by_others:
        print(f"           {line}")
    table.none([f"{trial.name} {name}" for trial in trials for name in trial.before
                if name not in trial.after], "renders are broken")
    table.none(count.worse, "pods that passed fail now")
    table.none([item for trial in trials for item in foreign(trial, helm)],
               "fields changed that are not ours")
    table.none([item for trial in trials for item in doubles(trial)], "keys stand twice")
    table.none([item for trial in trials for item in lost_actions(trial)],
               "actions of templates changed")
    table.none([f"{trial.name} {name}" for trial in trials
                for name, _, _ in trial.changed_files() if not may_change(trial, name)],
               "files changed that are not ours")
    table.none(second, "charts were changed by a second run")
    if other_bytes is None:
        print("           Helm 4 is not here: its edits are not compared")
    else:
        table.none(other_bytes, "charts get other bytes with Helm 4")
    table.none([f"{trial.name}: status {trial.status}" for trial in trials
                if trial.status not in (0, 1, 2, 3)], "runs ended badly")


def print_costs(table, trials, count):
    edited = [trial for trial in trials if trial.is_edited()]
    lines = [sum(rendered.changed_lines(old or "", new or "")
                 for _, old, new in trial.changed_files()) for trial in edited]
    print(f"{len(edited):10} charts are edited")
    table.most(statistics.median(lines or [0]), 10, "lines a chart, median")
    total, containers = template_lines(edited, count.containers)
    table.most(total / max(containers, 1), 4, "template lines a container")
    sets = sum(len(trial.before) for trial in trials)
    table.most(sum(trial.renders for trial in trials) / max(sets, 1), 5,
               "renders a value set")
    own = sum(trial.time - trial.helm_time for trial in trials)
    helm_time = max(sum(trial.helm_time for trial in trials), 0.001)
    print(f"{100 * own / helm_time:10.4g} % of Helm's time is our own (20 % wanted)")


# ---- all of it ----

def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fix", required=True, help="pss-fix, or what is tried in its place")
    parser.add_argument("--charts", required=True, type=pathlib.Path)
    parser.add_argument("--helm", required=True, help="Helm 3")
    parser.add_argument("--helm4", help="Helm 4")
    parser.add_argument("--evaluator", help="the program of tests/judge; else --judge-by is asked")
    parser.add_argument("--judge-by", help="a pss-fix that judges rendered files")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--only", action="append", help="names of charts; default all")
    parser.add_argument("--keep", type=pathlib.Path, help="an empty directory for all files")
    parser.add_argument("--option", action="append", default=[], help="one more for pss-fix")
    return parser.parse_args()


def judge(arguments, work):
    rows = [row for row in chartset.index(arguments.charts)
            if not arguments.only or row.name in arguments.only]
    for name in ("old", "new"):
        for row in rows:
            shutil.copytree(arguments.charts / row.name, work / name / "charts" / row.name,
                            symlinks=True)
    trials = [Trial(row.name, work / "old" / "charts" / row.name,
                    work / "new" / "charts" / row.name) for row in rows]
    helm = chartset.Helm(arguments.helm, work)
    on_all(arguments.jobs, lambda trial: render_before(trial, helm), trials)
    on_all(arguments.jobs,
           lambda trial: trial.fix(arguments.fix, arguments.helm, arguments.option), trials)
    on_all(arguments.jobs, lambda trial: render_after(trial, helm), trials)
    edited = [trial for trial in trials if trial.is_edited()]
    second = runs_again(arguments, edited, work, "again", "new", arguments.helm)
    other = arguments.helm4 and runs_again(
        arguments, trials, work, "helm4", "old", arguments.helm4)
    ask = verdicts.Evaluator(arguments.evaluator, arguments.judge_by or arguments.fix, work)
    before = ask.verdicts("before", {trial.name: trial.before for trial in trials})
    after = ask.verdicts("after", {trial.name: trial.after for trial in trials})
    overlaid = on_all(arguments.jobs, lambda pair: chartset.overlay_render(
        helm, pair[0].old, pair[1].renders), list(zip(trials, rows)))
    could = ask.verdicts("could", {trial.name: {"": text}
                                   for trial, text in zip(trials, overlaid) if text})
    count = Count()
    for row, trial in zip(rows, trials):
        count_chart(count, row, trial, before.get(trial.name, {}), after.get(trial.name, {}),
                    could.get(trial.name, {}).get("", {}))
    table = Table()
    print_table(table, trials, count, helm, other or ([] if arguments.helm4 else None), second)
    print_costs(table, trials, count)
    return table.is_good


def main():
    arguments = parse_arguments()
    with tempfile.TemporaryDirectory() as directory:
        work = arguments.keep or pathlib.Path(directory)
        return 0 if judge(arguments, work.resolve()) else 1


if __name__ == "__main__":
    sys.exit(main())
