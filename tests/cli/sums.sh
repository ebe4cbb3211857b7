#!/bin/sh
# One vocabulary: violations, pods, files, errors and warnings are the same numbers in every
# format, and parts add up to wholes. Over the fixtures, and over the corpus where it is
# there ($PSS_CORPUS, or ../shared/corpus beside the sources).
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
unset GITHUB_WORKSPACE CI_PROJECT_DIR GITHUB_STEP_SUMMARY COLUMNS CI

if ! command -v python3 >/dev/null; then
    skip "numbers add up" "no python3"
    finish
fi
cat >sums.py <<'END'
import collections, json, re, sys
import xml.etree.ElementTree as tree

def number(text, pattern, default=0):
    found = re.search(pattern, text)
    return int(found.group(1).replace(",", "")) if found else default

def read(name):
    with open(name, encoding="utf-8") as file:
        return file.read()

report = json.loads(read("json"))
summary, findings, entries = report["summary"], report["findings"], report["pods"]
# What an operator completes is not a pod in any count.
pods = [p for p in entries if p.get("class") != "operator"]
assert summary["parts"] == len(entries) - len(pods)
open_ones = [f for f in findings if not f["suppressed"]]
want = {
    "violations": sum(f["severity"] == "error" for f in open_ones),
    "warnings": sum(f["severity"] == "warning" for f in open_ones),
    "violationFiles": len({f["path"] for f in open_ones if f["severity"] == "error"}),
    "findings": len(findings),
    "pods": sum(p["object"] is not None for p in pods),
}
for key, n in want.items():
    assert summary[key] == n, (key, summary[key], n)
count = collections.Counter(p["outcome"] for p in pods if p["object"])
assert summary["pods"] == sum(count.values())
for key in "compliant fixed fixable left suppressed".split():
    assert summary[key] == count[key], key
broken = count["error"]
refused = len(report["errors"])
failing = summary["failing"]
assert failing == summary["fixed"] + summary["fixable"] + summary["left"] + broken
assert summary["errors"] == refused + broken, (summary["errors"], refused, broken)

# JSON lines
records = [json.loads(line) for line in read("jsonl").splitlines()]
kinds = collections.Counter(r["type"] for r in records)
assert (kinds["finding"], kinds["pod"], kinds["error"]) == (len(findings), len(entries), refused)
last = {k: v for k, v in records[-1].items() if k not in ("type", "run")}
assert last == summary and records[-1]["run"] == report["run"]

# the lines of text, and the last line of all
text = read("text")
levels = collections.Counter(re.findall(r"^.*?:\d+:\d+: (error|warning): .* \[[A-Za-z_-]+\]", text, re.M))
is_written = "write" in sys.argv
shown_ones = collections.Counter(f["severity"] for f in open_ones if f["outcome"] != "fixed")
assert levels == shown_ones, (levels, shown_ones)
assert is_written or shown_ones["error"] == summary["violations"]
line = read("text.err")
def check_written(line):
    assert number(line, r"([\d,]+) pods? in") == summary["fixed"], line
    assert number(line, r"[,;] ([\d,]+) left") == summary["left"] + broken, line
    assert number(line, r"pods? in ([\d,]+) files?") <= summary["changed"], line
    wider = number(line, r"([\d,]+) needs? --repairs")
    you = number(line, r"([\d,]+) needs? you")
    assert wider + you == summary["left"] + broken, line
def check(line):
    if summary["violations"] == 0:
        return
    if is_written:
        return check_written(line)
    assert number(line, r"([\d,]+) violations? in") == summary["violations"], line
    assert number(line, r"violations? in ([\d,]+) files?") == summary["violationFiles"], line
    assert number(line, r"([\d,]+) failing pods?:") == failing, line
    fixable = number(line, r"failing pods?: ([\d,]+) fixable")
    wider = number(line, r"[,:] ([\d,]+) needs? --repairs")
    you = number(line, r"[,:] ([\d,]+) needs? you")
    assert fixable == summary["fixable"] and wider + you == summary["left"] + broken, line
    assert fixable + wider + you == failing, line
    assert number(line, r"([\d,]+) errors?:") == refused, line
    starts = summary["starts"]
    said = sum(number(line, r"[(,] ?([\d,]+) " + words)
               for words in ("starts? as far", "unknown:", "would not", "without a user"))
    assert said in (fixable, 0) and said >= sum(starts.values()), line
check(line)

# what a fix would do
diff = read("diff.err")
if summary["violations"] and summary["fixable"] and not is_written:
    assert number(diff, r"Would fix ([\d,]+) pods?") == summary["fixable"], diff
    assert number(diff, r"[,;] ([\d,]+) left") == summary["left"] + broken, diff
    patched = len(re.findall(r"^\+\+\+ ", read("diff"), re.M))
    assert number(diff, r"pods? in ([\d,]+) files?") <= patched, diff
    assert patched == summary["changed"], (patched, summary["changed"])

# Markdown
page = read("summary")
check(page)
rows = [[int(x.replace(",", "")) for x in row] for row in
        re.findall(r"^\| [A-Za-z_-]+ \| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \|$", page, re.M)]
assert sum(r[0] for r in rows) == summary["violations"]
assert sum(r[1] for r in rows) == sum(f["outcome"] in ("fixed", "fixable") for f in open_ones)
assert sum(r[2] for r in rows) == summary["warnings"]
assert number(page, r"Errors: ([\d,]+)</summary>") == refused
assert number(page, r"change[sd]: ([\d,]+)</summary>") == sum(p["outcome"] in ("fixed", "fixable") or
    (p["outcome"] == "left" and p["apply"] != "none") for p in entries)

# JUnit: failures are violations and pods that are left without one
suite = tree.fromstring(read("junit"))[0]
told = [case for case in suite if case.find("failure") is not None]
left = sum(case.find("failure").get("type") == "left" for case in told)
assert int(suite.get("failures")) == len(told) == shown_ones["error"] + left
assert int(suite.get("errors")) == refused
warned = sum((case.findtext("system-out") or "").startswith("warning: ") for case in suite)
assert warned == shown_ones["warning"]

# SARIF, GitHub, GitLab, reviewdog
results = json.loads(read("sarif"))["runs"][0]["results"]
shown = [r for r in results if not r.get("suppressions")]
levels = collections.Counter(r["level"] for r in shown if r["ruleId"] not in ("left", "refused"))
assert levels == shown_ones, levels

def alerts(pairs):
    """Severities of the findings among pairs of severity and rule; the other pairs are
    pods that are left without a finding, and errors."""
    pairs = list(pairs)
    return (collections.Counter(s.lower() for s, rule in pairs if rule not in ("left", "refused")),
            sum(rule == "left" for _, rule in pairs), sum(rule == "refused" for _, rule in pairs))

github = alerts(re.findall(r"^::(error|warning) .*?title=pss-fix \((.*?)\)::", read("github"), re.M))
names = {"major": "error", "minor": "warning"}
gitlab = alerts((names[x["severity"]], x["check_name"]) for x in json.loads(read("gitlab")))
rows = json.loads(read("rdjson"))["diagnostics"]
rdjson = alerts((x["severity"], x["code"]["value"]) for x in rows)
rows = [json.loads(x) for x in read("rdjsonl").splitlines()]
rdjsonl = alerts((x["severity"], x["code"]["value"]) for x in rows)
assert github == gitlab == rdjson == rdjsonl, (github, gitlab, rdjson, rdjsonl)
assert github[0] == shown_ones and github[1:] == (left, refused), (github, shown_ones, left, refused)
if is_written:
    sys.exit()

# tables
for name in ("rule", "reason", "file", "directory", "namespace"):
    lines = read("by-" + name).splitlines()
    if name == "reason":
        assert sum(number(l, r"^ *([\d,]+)") for l in lines[1:]) == summary["left"] + broken
        continue
    total = [0 if x == "-" else int(x.replace(",", "")) for x in lines[-1].split()[:7]]
    if name == "rule":
        assert total[4] == summary["violations"] == sum(total[:4])
        assert total[6] == summary["warnings"]
    else:
        assert total[0] == summary["pods"] and total[1] == failing == sum(total[2:6])
        assert total[6] <= summary["violations"]
END

# sums DIRECTORY ARG...: all formats of one tree.
sums() {
    sums_dir=$1
    shift
    for sums_format in text json jsonl sarif junit summary github gitlab rdjson rdjsonl; do
        "$PSS_FIX" --isolated "$@" --format=$sums_format "$sums_dir" >$sums_format 2>$sums_format.err
    done
    "$PSS_FIX" --isolated "$@" -d "$sums_dir" >diff 2>diff.err
    for sums_by in rule reason file directory namespace; do
        "$PSS_FIX" --isolated "$@" --statistics=$sums_by "$sums_dir" >by-$sums_by 2>err
    done
    python3 sums.py >out 2>err
}

# written DIRECTORY ARG...: the same after --fix, of a copy.
written() {
    rm -rf written
    cp -R "$1" written
    chmod -R u+w written
    shift
    set -- "$@" --report=summary:summary
    for sums_format in json jsonl sarif junit github gitlab rdjson rdjsonl; do
        set -- "$@" --report=$sums_format:$sums_format
    done
    "$PSS_FIX" --isolated -w "$@" written >text 2>text.err
    python3 sums.py write >out 2>err
}

good_pod >good.yaml
mkdir one
bad_pod >one/a.yaml
{ host_pod; echo ---; tied_pod; } >one/b.yaml
broken >one/c.yaml
good_pod >one/d.yaml
bad_pod | sed 's/kind: Pod/kind: Poodle/' >one/e.yaml
bad_pod | sed 's/name: c /name: c # pss-fix: ignore[runAsNonRoot] why\n    tty: true #/' >one/f.yaml
ok "numbers add up: a small tree" sums one
ok "with --repairs=all" sums one --repairs=all
ok "with --level=baseline" sums one --level=baseline
ok "with --partial" sums one --partial
ok "after --fix" written one
ok "after --fix --repairs=all --partial" written one --repairs=all --partial
ok "the fixtures" sums "$PSS_TOP/fixtures"
ok "the fixtures after --fix" written "$PSS_TOP/fixtures"
: "${PSS_CORPUS:=$PSS_TOP/../shared/corpus}"
if [ -d "$PSS_CORPUS" ]; then
    ok "the corpus" sums "$PSS_CORPUS"
    ok "the corpus after --fix" written "$PSS_CORPUS"
    ok "the corpus with --repairs=all" sums "$PSS_CORPUS" --repairs=all
else
    skip "the corpus" "it is not there"
fi
finish
