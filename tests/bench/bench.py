"""Prints what the program costs beside others. See scripts/bench."""

import argparse
import concurrent.futures
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

import texts

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FIX, EVENTS, STOPWATCH, CORPUS = (os.environ["PSS_" + name] for name in ("FIX", "EVENTS", "STOPWATCH", "CORPUS"))
STATIC = os.environ.get("PSS_STATIC", "")
WORD = "securityContext"
MOST_GROWTH = 2 * 1.15  # of a cost when the work is doubled


# ---- measuring ----


def lap(command, stdin="/dev/null", runs=1, warm=0):
    """Seconds of wall clock, seconds of processor time, and KiB: medians."""
    out = subprocess.run([STOPWATCH, "-n", str(runs), "-w", str(warm), "-i", stdin, *command],
                         check=True, capture_output=True, text=True).stdout.split()
    return float(out[0]) / 1e6, float(out[1]) / 1e6, int(out[2])


def in_turns(commands, turns, stdin="/dev/null"):
    """All commands one after the other, turn by turn, so that a busy machine is busy for all.
    For each: medians of wall clock and processor time, and of their ratios to the first
    command in the same turn."""
    for command in commands:
        lap(command, stdin)
    laps = [[lap(command, stdin) for command in commands] for _ in range(turns)]
    rows = []
    for i in range(len(commands)):
        rows.append([statistics.median(turn[i][0] for turn in laps),
                     statistics.median(turn[i][0] / turn[0][0] for turn in laps),
                     statistics.median(turn[i][1] for turn in laps),
                     statistics.median(turn[i][1] / max(turn[0][1], 1e-6) for turn in laps)])
    return rows


def count(command, stdin=None):
    """Instructions, as callgrind counts them."""
    with open(stdin or os.devnull, encoding="utf-8") as source:
        run = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
                             stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    found = re.search(r"Collected : (\d+)", run.stderr)
    if not found:
        sys.exit(f"bench: callgrind counts nothing of {' '.join(command)}: {run.stderr[-300:]}")
    return int(found.group(1))


def counts(commands):
    """Of many commands at a time: instructions do not depend on who runs beside. A command is
    its words, or these and the name of its stdin."""
    jobs = [command if isinstance(command, tuple) else (command, None) for command in commands]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return list(pool.map(lambda job: count(*job), jobs))


def has(program):
    return shutil.which(program) is not None


# ---- printing ----

ROWS = []  # of the table of demands: name, what was measured, demand, what would be loved


def demand(name, is_now, most, best):
    ROWS.append((name, is_now, most, best))


def heading(text):
    print(f"\n-- {text}", flush=True)


def shorten(command, work):
    text = " ".join(command).replace(work + "/", "").replace(FIX, "pss-fix").replace(EVENTS, "events")
    return (text.replace(STATIC, "pss-fix (static)") if STATIC else text).replace(CORPUS, "corpus")


def show_turns(commands, rows, work):
    print(f"{'':58} {'cpu':>9} {'x':>6} {'wall':>9} {'x':>6}")
    digits = 2 if rows[0][0] < 0.02 else 0
    for command, (wall, walls, cpu, cpus) in zip(commands, rows):
        print(f"{shorten(command, work):58} {cpu * 1e3:6.{digits}f} ms {cpus:6.2f} {wall * 1e3:6.{digits}f} ms {walls:6.2f}", flush=True)


def version(command):
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = (run.stdout + run.stderr).strip().splitlines()
    return lines[0] if lines else None


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as source:
            return re.search(r"model name\s*: (.*)", source.read()).group(1)
    except (OSError, AttributeError):
        return platform.machine()


def show_machine():
    load = os.getloadavg()[0]
    print(f"{processor()}, {os.cpu_count()} processors, {platform.system()} {platform.release()}, load {load:.1f}")
    for command in ([FIX, "--version"], ["grep", "--version"], ["valgrind", "--version"], ["gcc", "--version"]):
        print(f"  {version(command)}")
    if load > 0.5:
        print("  The machine is busy: wall clocks say little, processor time says more; instructions are exact.")


# ---- trees ----


def make_tree(path, files, percent):
    subprocess.run([os.path.join(TOP, "scripts", "bench-tree"), path, str(files), str(percent)], check=True)


def check_of(jobs, *paths):
    return [FIX, "-q", "--isolated", f"-j{jobs}", *paths]


def trees(options, work):
    for percent in (5, 0):
        tree = os.path.join(work, f"tree{percent}")
        heading(f"a tree of {options.files} files, {percent} % of them with pods; medians of {options.turns} turns")
        make_tree(tree, options.files, percent)
        commands = [["grep", "-rc", WORD, tree], check_of(1, tree), check_of(2, tree)]
        if has("rg"):
            commands.append(["rg", "-c", "--no-ignore", "-j1", WORD, tree])
        rows = in_turns(commands, options.turns)
        show_turns(commands, rows, work)
        if percent:
            demand("tree, 5 % with pods, one core, cpu x grep", rows[1][3], 2.0, 1.5)
            demand("the same, two cores, wall x grep", rows[2][1], 1.2, 1.0)
        else:
            demand("tree without pods, one core, cpu x grep", rows[1][3], 1.3, 1.0)
            demand("the same, two cores, wall x grep (not asked for)", rows[2][1], None, None)
        shutil.rmtree(tree)


def tree_counts(work):
    for percent in (5, 0):
        tree = os.path.join(work, f"some{percent}")
        make_tree(tree, 2000, percent)
        heading(f"instructions, of a tree of 2,000 files, {percent} % with pods")
        commands = [["grep", "-rc", WORD, tree], check_of(1, tree)]
        for command, n in zip(commands, counts(commands)):
            print(f"{shorten(command, work):58} {n / 1e6:9.1f} million {n / 2000:9.0f} a file", flush=True)
        shutil.rmtree(tree)


# Programs that look at manifests, with what they are asked; {} is the tree, {files} its YAML.
PEERS = [
    ("rg", ["rg", "-c", WORD, "{}"]),
    ("yq", ["yq", ".kind", "{files}"]),
    ("kubescape", ["kubescape", "scan", "--keep-local", "--use-from", "nsa.json", "{}"]),
    ("kube-linter", ["kube-linter", "lint", "{}"]),
    ("polaris", ["polaris", "audit", "--audit-path", "{}"]),
    ("kyverno", ["kyverno", "apply", "policy.yaml", "--resource", "{}"]),
    ("kubeconform", ["kubeconform", "-ignore-missing-schemas", "{}"]),
    ("yamllint", ["yamllint", "-d", "{rules: {}}", "{}"]),
]


def peers(work):
    tree = os.path.join(work, "few")
    make_tree(tree, 200, 5)
    files = [os.path.join(folder, name) for folder, _, names in sorted(os.walk(tree))
             for name in sorted(names) if name.endswith((".yaml", ".yml"))]
    heading("other programs, of a tree of 200 files; medians of 3 turns")
    commands = [["grep", "-rc", WORD, tree], check_of(1, tree)]
    missing = []
    for name, command in PEERS:
        if not has(name):
            missing.append(name)
            continue
        words = []
        for word in command:
            words += files if word == "{files}" else [tree if word == "{}" else word]
        try:
            lap(words)
        except subprocess.CalledProcessError:
            missing.append(f"{name} (failed)")
            continue
        commands.append(words)
    rows = in_turns(commands, 3)
    show_turns([command[:2] + ["..."] if len(command) > 9 else command for command in commands], rows, work)
    if missing:
        print(f"(not installed: {', '.join(missing)})")
    shutil.rmtree(tree)


# ---- texts ----


def put(work, name, text):
    path = os.path.join(work, name)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    return path


def show_counts(commands, found, work):
    for command, n in zip(commands, found):
        command = command[0] if isinstance(command, tuple) else command
        print(f"{shorten(command, work):58} {n / 1e6:9.1f} million {n / found[0]:6.2f} x", flush=True)


def corpus_counts(work):
    if not os.path.isdir(CORPUS):
        print("(the corpus is not here: skipped)")
        return
    heading("instructions, of the corpus, beside libfyaml's bare events")
    commands = [[EVENTS, CORPUS], [FIX, "-q", "-j1", CORPUS]]
    found = counts(commands)
    show_counts(commands, found, work)
    demand("corpus, check, instructions x bare events", found[1] / found[0], 1.4, 1.2)


def stream_counts(work):
    heading("instructions, of a stream of 300 kB, beside libfyaml's bare events")
    failing = put(work, "failing.yaml", texts.stream_of(300000))
    passing = put(work, "passing.yaml", subprocess.run([FIX, "-q", "-"], stdin=open(failing, encoding="utf-8"),
                                                       capture_output=True, text=True, check=False).stdout)
    commands = [[EVENTS, failing], [FIX, "-q", "-j1", failing], [FIX, "-q", "-j1", "-d", failing],
                [EVENTS, passing], [FIX, "-q", "-j1", passing]]
    found = counts(commands)
    show_counts(commands[:3], found[:3], work)
    show_counts(commands[3:], found[3:], work)
    demand("stream of pods that pass, check, x bare events", found[4] / found[3], 1.8, 1.4)
    demand("stream of pods that fail, check", found[1] / found[0], 4, 3)
    demand("the same, -d, with proof", found[2] / found[0], 4, 3)


def start(work):
    pod = put(work, "pod.yaml", texts.POD)
    commands = [["/bin/true"], [FIX, "--version"], [FIX, "-"]] + ([[STATIC, "-"]] if STATIC else [])
    heading(f"start-up, of a pod of {texts.POD.count(chr(10))} lines; medians of 101 turns")
    rows = in_turns(commands, 101, pod)
    show_turns(commands, rows, work)
    show_counts(commands, counts([(command, pod) for command in commands]), work)
    demand("start-up, dynamic, cpu x /bin/true", rows[2][3], 1.5, 1.35)
    demand("start-up, static, cpu x /bin/true", rows[3][3] if STATIC else None, 1.2, 1.0)


def memory(options, work):
    heading(f"memory, of a stream of {options.megabytes} MB with pods that all fail")
    text = texts.stream_of(options.megabytes * 1000000)
    path = put(work, "large.yaml", text)
    found = {}
    for words in ("", "--format=jsonl", "--format=json", "-d"):
        command = [FIX, "-q", "-j1", *words.split(), path]
        wall, cpu, kib = lap(command)
        found[words] = kib * 1024 / len(text)  # ASCII
        print(f"{shorten(command, work):58} {found[words]:6.1f} bytes a byte, {cpu:6.1f} s cpu, {wall:6.1f} s wall", flush=True)
    rest = 1 + 32e6 / len(text)
    demand("memory, check, text, bytes a byte (the text, 32 MB; findings beside)", found[""], rest, rest)
    demand("memory, fix (-d), bytes a byte", found["-d"], 20, 20)
    os.remove(path)


# ---- growth ----


def growth_rows():
    """Name, what makes the input of a count, the count, and options."""
    yield "size: one pod, a long list in it", texts.one_pod, 500, []
    yield "documents: a stream of pods that fail", texts.stream, 150, []
    yield "the same, -d", texts.stream, 150, ["-d"]
    yield "objects: one List of pods that fail", texts.one_list, 150, []
    yield "findings: one pod, many containers", texts.one_pod_of, 60, []
    yield "the same, -d", texts.one_pod_of, 60, ["-d"]
    yield "depth: block mappings", texts.deep, 15, []
    yield "depth: block mappings, deeper", texts.deep, 80, []
    yield "depth: brackets", texts.deep_flow, 80, []


def base_count(work):
    """What a run costs that has next to nothing to do."""
    return count([FIX, "-q", "-j1", put(work, "none.yaml", "a: 1\n")])


def show_growth(name, sizes, found, base):
    """`sizes`: bytes, or files. True if no doubling costs more than it may."""
    costs = [n - base for n in found]
    ratios = [(costs[i + 1] / costs[i]) * (2 * sizes[i] / sizes[i + 1]) for i in range(len(costs) - 1)]
    is_fine = max(ratios) <= MOST_GROWTH
    print(f"{name:42} {sizes[0]:8} {' '.join(f'{n / 1e6:8.1f}' for n in costs)} million "
          f"{' '.join(f'{ratio:5.2f}' for ratio in ratios)}{'' if is_fine else '  more than 2.30'}", flush=True)
    return is_fine


def growth(work):
    heading("growth: instructions at one, two and four times the work; what a doubling of the input costs (at most 2.30)")
    base = base_count(work)
    is_fine = True
    for name, make, first, words in growth_rows():
        made = [make(first * times) for times in (1, 2, 4)]
        paths = [put(work, f"growth{i}.yaml", text) for i, text in enumerate(made)]
        found = counts([[FIX, "-q", "-j1", *words, path] for path in paths])
        is_fine &= show_growth(name, [len(text) for text in made], found, base)
    tree_paths = []
    for n in (500, 1000, 2000):
        tree_paths.append(os.path.join(work, f"files{n}"))
        make_tree(tree_paths[-1], n, 5)
    sizes = [sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(path) for name in names)
             for path in tree_paths]
    is_fine &= show_growth("files: a tree", sizes, counts([check_of(1, path) for path in tree_paths]), base)
    demand("growth: all doublings below 2.30", "yes" if is_fine else "no", None, None)


# ---- the whole ----


def show_table():
    heading("what is asked for")
    print(f"{'':70} {'is':>6} {'demand':>7} {'loved':>6}")
    for name, is_now, most, best in ROWS:
        now = is_now if isinstance(is_now, str) else "-" if is_now is None else f"{is_now:.2f}"
        asked = "" if most is None else f"{most:.1f}"
        loved = "" if best is None else f"{best:.2f}"
        is_missed = not isinstance(is_now, str) and is_now is not None and most is not None and is_now > most
        print(f"{name:70} {now:>6} {asked:>7} {loved:>6}{'  missed' if is_missed else ''}")


PARTS = ("trees", "instructions", "peers", "start", "memory", "growth")


def main():
    parser = argparse.ArgumentParser(prog="bench", description="What pss-fix costs beside other programs.")
    parser.add_argument("--files", type=int, default=60000, help="of the large trees (60000)")
    parser.add_argument("--turns", type=int, default=9, help="of the large trees (9)")
    parser.add_argument("--megabytes", type=int, default=64, help="of the stream whose memory is measured (64)")
    parser.add_argument("--only", choices=PARTS, action="append", help="this part; may be given several times")
    options = parser.parse_args()
    parts = options.only or PARTS
    can_count = has("valgrind")
    show_machine()
    if not can_count:
        print("  (instructions and growth: skipped, valgrind is not installed)")
    with tempfile.TemporaryDirectory(prefix="pss-bench-") as work:
        if "trees" in parts:
            trees(options, work)
        if "instructions" in parts and can_count:
            tree_counts(work)
            corpus_counts(work)
            stream_counts(work)
        if "start" in parts and can_count:
            start(work)
        if "peers" in parts:
            peers(work)
        if "memory" in parts:
            memory(options, work)
        if "growth" in parts and can_count:
            growth(work)
    show_table()


main()
