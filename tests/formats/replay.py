"""replay.py PROGRAM TREE [FORM...]: applies all SARIF replacements, then all rdjson
suggestions, to the manifests below TREE and compares with what --fix writes; in each
form: as-is, crlf, no-newline, bom, or all three at once. Options of the program come from $REPLAY_OPTIONS.
Prints how many files had fixes, and which differ."""
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import edits  # noqa: E402

ENDINGS = (b".yaml", b".yml", b".json")


def crlf(data):
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def no_newline(data):
    return data[:-1] if data.endswith(b"\n") else data


def bom(data):
    return data if data.startswith(edits.BOM) else edits.BOM + data


FORMS = {
    "as-is": lambda data: data,
    "crlf": crlf,
    "no-newline": no_newline,
    "bom": bom,
    "all": lambda data: bom(crlf(no_newline(data))),
}


def names_of(tree):
    for folder, _, files in os.walk(os.fsencode(tree)):
        for name in files:
            path = os.path.join(folder, name)
            if name.endswith(ENDINGS) and not os.path.islink(path):
                yield os.path.relpath(path, os.fsencode(tree))


def read(top, name):
    with open(os.path.join(os.fsencode(top), name), "rb") as file:
        return file.read()


def write(top, name, data):
    path = os.path.join(os.fsencode(top), name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def run(program, options, folder):
    options = options + os.environ.get("REPLAY_OPTIONS", "").split()
    environment = {k: v for k, v in os.environ.items()
                   if k not in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")}
    code = subprocess.run([program, "-q", "--isolated", *options, "."], cwd=folder,
                          env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False).returncode
    assert code in (0, 1, 2), code


def replay(program, tree, form, scratch):
    """The number of files that fixes change, and what is wrong."""
    before, after = os.path.join(scratch, "before"), os.path.join(scratch, "after")
    names = list(names_of(tree))
    for name in names:
        data = FORMS[form](read(tree, name))
        write(before, name, data)
        write(after, name, data)
    reports = {kind: os.path.join(scratch, kind) for kind in edits.FORMATS}
    run(program, [f"--report={kind}:{path}" for kind, path in reports.items()], before)
    run(program, ["--fix"], after)
    counts, wrong = {}, []
    for kind, path in reports.items():
        edits_of, apply = edits.FORMATS[kind]
        changes = edits_of(path)
        counts[kind] = len(changes)
        for name in names:
            data = read(before, name)
            if name in changes:
                data = apply(data, changes[name])
            if data != read(after, name):
                wrong.append(f"{kind}, {form}: {os.fsdecode(name)} is not as --fix writes it")
    assert len(set(counts.values())) == 1, counts
    return counts["sarif"], wrong


def main():
    program, tree, *forms = sys.argv[1:]
    bad = 0
    for form in forms or ["as-is", "all"]:
        with tempfile.TemporaryDirectory() as scratch:
            count, wrong = replay(os.path.abspath(program), tree, form, scratch)
        print(f"{form}: {count} files with fixes, {len(wrong)} differ")
        for line in wrong[:20]:
            print("  " + line)
        bad += len(wrong) + (count == 0)
    sys.exit(bad > 0)


main()
