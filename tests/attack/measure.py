"""Runs the program over shapes and modes: what a doubling costs, in instructions or in
processor time, and how many bytes of memory a byte of input takes.

Ends with 1 if a doubling costs too much, or a run ends otherwise than with 0, 1 or 2."""

import argparse
import concurrent.futures
import os
import resource
import shutil
import subprocess
import sys
import tempfile

from modes import MODES
from shapes import MAIN, SHAPES

MOST_TIME = 2.6  # times as much processor time for a doubling
MOST_COUNT = 2.3  # the same of instructions, which are exact, of inputs that are small
PROBE = 6000  # bytes that are tried first, as most shapes then cost …
COST = 6e6  # … that many instructions or more
LARGE_COST = 300e6  # where what grows too fast costs little as long as it is small
MOST_SECONDS = 120  # of processor time, for one run
MOST_MEMORY = 6 << 30


# ---- inputs ----


def files_of(shape, count):
    made = shape.make(count)
    return made if isinstance(made, dict) else {MAIN: made}


def bytes_of(files):
    return sum(len(text.encode()) for text in files.values())


def counts_for(shape, size):
    """Two counts: what gives about `size` bytes, and twice that; fewer where more would
    be refused."""
    size = int(size * shape.scale)
    low = bytes_of(files_of(shape, 10))
    each = max((bytes_of(files_of(shape, 20)) - low) / 10, 1e-3)
    count = max(int(size / each), shape.least)
    count = min(count, shape.most // 2)
    return count, 2 * count


def as_function_input(text):
    """The documents of a stream as the items of a ResourceList."""
    out = ["apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n"]
    for document in text.split("---\n"):
        lines = document.splitlines(True)
        first = next((i for i, line in enumerate(lines) if line[0] not in "\n #"), None)
        if first is not None:
            out.extend("  " + line for line in lines[:first])
            out.append("- " + lines[first])
            out.extend("  " + line if line != "\n" else line for line in lines[first + 1 :])
    return "".join(out)


def write_files(directory, files):
    for name, text in files.items():
        path = os.path.join(directory, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", newline="") as out:
            out.write(text)


# ---- one run ----


class Broken(Exception):
    pass


class Bench:
    def __init__(self, program, work, counts):
        self.program = os.path.abspath(program)
        self.work = work
        self.counts = counts  # instructions, not processor time
        self.env = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C",
            "HOME": work,
            "XDG_CONFIG_HOME": work,
            "GIT_CEILING_DIRECTORIES": work,
        }

    def command(self, shape, mode, names):
        args = [self.program, "-j1"] + mode.args + shape.options
        if not mode.is_stdin:
            args += shape.args or names[:1]
        return args

    def run(self, shape, mode, files):
        """(cost, peak memory in bytes) of one run."""
        with tempfile.TemporaryDirectory(dir=self.work) as place:
            write_files(place, files)
            names = list(files)
            if mode.name == "split":
                subprocess.run(["git", "init", "-q"], cwd=place, env=self.env, check=True)
            stdin = os.path.join(place, names[0]) if mode.is_stdin else os.devnull
            return self.spawn(self.command(shape, mode, names), place, stdin)

    def plain(self):
        """The same without callgrind, whose memory is not the program's."""
        return Bench(self.program, self.work, False)

    def spawn(self, args, place, stdin):
        log = os.path.join(place, ".log")
        said = os.path.join(place, ".stderr")
        if self.counts:
            valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
            args = valgrind + ["--log-file=" + log] + args
        with open(stdin, "rb") as source, open(os.devnull, "wb") as sink, open(
            said, "wb"
        ) as errors:
            child = subprocess.Popen(
                args, cwd=place, env=self.env, stdin=source, stdout=sink, stderr=errors,
                preexec_fn=self.bound,
            )
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        check_end(child.returncode, said)
        cost = collected(log) if self.counts else usage.ru_utime + usage.ru_stime
        return cost, usage.ru_maxrss * 1024

    def bound(self):
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        if not self.counts:
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def check_end(code, said):
    if code not in (0, 1, 2):
        raise Broken("ended with %d" % code)
    with open(said, "rb") as errors:
        if b"Try 'pss-fix --help'" in errors.read(1 << 20):
            raise Broken("does not know its options")


def collected(log):
    with open(log) as lines:
        for line in lines:
            if "Collected :" in line:
                return int(line.split()[-1])
    raise Broken("callgrind counted nothing")


# ---- one shape in one mode ----


class Row:
    def __init__(self, shape, mode):
        self.shape, self.mode = shape, mode
        self.size = self.growth = self.memory = self.cost = 0
        self.most = MOST_COUNT
        self.fault = None

    @property
    def is_bad(self):
        return self.fault is not None or self.growth > self.most

    def __str__(self):
        name = "%-30s %-18s" % (self.shape.name, self.mode.name)
        if self.fault:
            return "%s %s" % (name, self.fault)
        return "%s %8d bytes %6.2f a doubling %7.0f bytes a byte %10s" % (
            name, self.size, self.growth, self.memory, self.cost)


def prepared(shape, mode, count):
    files = files_of(shape, count)
    if mode.is_function and shape.wraps:
        files = {MAIN: as_function_input(files[MAIN])}
    return files


def cost_of(bench, shape, mode, count):
    files = prepared(shape, mode, count)
    cost, memory = bench.run(shape, mode, files)
    return cost, memory, bytes_of(files)


def first_count(bench, shape, mode, base):
    """A count that costs enough to tell, and not much more: some shapes cost a hundred
    times what others do. And what it costs."""
    count, _ = counts_for(shape, PROBE)
    cost, _, size = cost_of(bench, shape, mode, count)
    wanted = LARGE_COST if (shape.name, mode.name) in LARGE else COST
    if cost - base[0] >= wanted or 2 * count >= shape.most:
        return count, cost
    each = max(cost - base[0], base[0] * 0.02) / size
    count, _ = counts_for(shape, min(wanted / each, 400000))
    return count, cost_of(bench, shape, mode, count)[0]


def measure_counts(row, bench, shape, mode, base):
    count, cost = first_count(bench, shape, mode, base)
    more, _, row.size = cost_of(bench, shape, mode, 2 * count)
    least = base[0] * 0.1
    row.growth = max(more - base[0], 2 * least) / max(cost - base[0], least)
    row.cost = "%.1f M" % (more / 1e6)
    _, memory, _ = cost_of(bench.plain(), shape, mode, 2 * count)
    row.memory = max(memory - base[1], 0) / row.size


def measure_times(row, bench, shape, mode, base, size):
    row.most = MOST_TIME
    few, many = counts_for(shape, size)
    # Processor time is noisy: what looks bad gets two more tries.
    for _ in range(3):
        cost, _, _ = cost_of(bench, shape, mode, few)
        more, memory, row.size = cost_of(bench, shape, mode, many)
        growth = max(more - base[0], 0.004) / max(cost - base[0], 0.004)
        row.growth = min(growth, row.growth or growth)
        if row.growth <= row.most:
            break
    row.cost = "%.2f s" % more
    row.memory = max(memory - base[1], 0) / row.size


def measure(bench, shape, mode, size, base):
    row = Row(shape, mode)
    try:
        if bench.counts:
            measure_counts(row, bench, shape, mode, base)
        else:
            measure_times(row, bench, shape, mode, base, size)
    except Broken as fault:
        row.fault = str(fault)
    return row


def is_pair(shape, mode):
    if mode.is_function:
        return shape.wraps or "krm" in (shape.modes or [])
    if shape.modes is not None:
        return mode.name in shape.modes
    if mode.name == "split":
        return False
    return True


# For continuous integration: every shape once, every mode with containers, and what was
# once worse than linear.
OFTEN = ["containers"]
TOGETHER = {
    "documents-beside-a-large-pod": ["add-ignore"],
    "pods": ["add-ignore", "html", "json", "krm", "labels", "readiness", "sarif"],
    "volumes-of-the-host": ["html", "junit", "krm", "sarif"],
    "aliases-to-a-container": ["add-ignore"],
    "aliases-to-a-pod": ["add-ignore"],
    "annotations-in-use": ["readiness"],
    "ignores-out-of-use": ["add-ignore"],
    "containers-in-flow": ["add-ignore", "verbose"],
    "keys-twice": ["krm"],
    "line-of-great-length": ["verbose"],
    "namespaces-of-one-name": ["level-namespace"],
}
LARGE = {
    ("annotations-in-use", "diff"),
    ("namespaces-of-one-name", "level-namespace"),
    ("documents-beside-a-large-pod", "add-ignore"),
}


def is_chosen(shape, mode):
    if shape.name in OFTEN or mode.name in TOGETHER.get(shape.name, []):
        return True
    if shape.modes is not None:
        return mode.name == shape.modes[0]
    return mode.name == "diff"


def pairs_of(options):
    for shape in SHAPES:
        if options.shape and shape.name not in options.shape:
            continue
        for mode in MODES:
            if options.mode and mode.name not in options.mode:
                continue
            wanted = options.full or options.shape or options.mode or is_chosen(shape, mode)
            if wanted and is_pair(shape, mode):
                yield shape, mode


def base_of(bench, mode):
    """(cost, peak memory) of a mode with one pod."""
    name = "owners" if mode.name == "split" else "pods"
    shape = next(shape for shape in SHAPES if shape.name == name)
    cost, memory, _ = cost_of(bench, shape, mode, 1)
    if bench.counts:
        _, memory, _ = cost_of(bench.plain(), shape, mode, 1)
    return cost, memory


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--full", action="store_true", help="every shape in every mode")
    parser.add_argument("--shape", action="append", help="this shape alone")
    parser.add_argument("--mode", action="append", help="this mode alone")
    parser.add_argument("--size", type=int, default=200000,
                        help="with --full: bytes of the smaller input")
    parser.add_argument("--bad", action="store_true", help="print what is bad alone")
    options = parser.parse_args()
    counts = not options.full
    pairs = list(pairs_of(options))
    work = tempfile.mkdtemp()
    try:
        bench = Bench(options.program, work, counts)
        bases = {mode: base_of(bench, mode) for mode in {mode for _, mode in pairs}}
        bad = 0
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            jobs = [
                pool.submit(measure, bench, shape, mode, options.size, bases[mode])
                for shape, mode in pairs
            ]
            for job in jobs:
                row = job.result()
                bad += row.is_bad
                if row.is_bad or not options.bad:
                    print("%s%s" % (row, "  TOO MUCH" if row.is_bad else ""), flush=True)
    finally:
        shutil.rmtree(work)
    print("%d shapes in modes, %d of them too dear" % (len(pairs), bad))
    return 1 if bad or not pairs else 0


if __name__ == "__main__":
    sys.exit(main())
