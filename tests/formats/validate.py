"""validate.py FORMAT REPORT...: holds reports against the published schemas (with
jsonschema; --no-schema leaves that out) and against what consumers want beyond them.
SOURCES, the directory that paths count from, is the working directory."""
import json
import os
import sys
import urllib.parse
import xml.etree.ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))


def schema(name, document):
    if "--no-schema" in sys.argv:
        return
    import jsonschema
    with open(os.path.join(HERE, "schema", name + ".json"), encoding="utf-8") as file:
        rules = json.load(file)
    kind = jsonschema.validators.validator_for(rules)
    kind(rules).validate(document)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, parse_constant=lambda name: 1 / 0)


# ---- SARIF: what GitHub asks for ----

def line_hashes(data):
    """GitHub's primaryLocationLineHash of each line: the window of 100 units is slid as
    the upload action slides it, not computed line by line as the program does."""
    text = data.decode("utf-8", "replace")
    units = text.encode("utf-16-le")
    codes = [units[i] | units[i + 1] << 8 for i in range(0, len(units), 2)]
    window, owner, at = [0] * 100, [0] * 100, 0
    value, line, is_start, after_cr = 0, 0, True, False
    top = pow(37, 100, 1 << 64)
    seen, hashes = {}, {}

    def emit():
        key = format(value, "x")
        seen[key] = seen.get(key, 0) + 1
        hashes[owner[at]] = f"{key}:{seen[key]}"
        owner[at] = 0

    def push(code):
        nonlocal value, at
        value = (37 * value + code - top * window[at]) % (1 << 64)
        window[at] = code
        at = (at + 1) % 100

    for code in codes + [0xFFFF]:
        if code in (0x20, 0x09) or (after_cr and code == 0x0A):
            after_cr = False
            continue
        after_cr = code == 0x0D
        code = 0x0A if after_cr else code
        if owner[at]:
            emit()
        if is_start:
            is_start = False
            line += 1
            owner[at] = line
        is_start = code == 0x0A
        push(code)
    for _ in range(100):
        if owner[at]:
            emit()
        push(0)
    return hashes


def check_region(region):
    start = region["startLine"], region["startColumn"]
    end = region["endLine"], region["endColumn"]
    assert (1, 1) <= start <= end, region


def check_texts(value, path=""):
    """No empty text but that of a deletion."""
    if isinstance(value, dict):
        for key, item in value.items():
            check_texts(item, path + "/" + key)
    elif isinstance(value, list):
        for item in value:
            check_texts(item, path)
    else:
        assert value != "" or path.endswith("/insertedContent/text"), path


def check_sarif(path):
    log = load(path)
    schema("sarif-2.1.0", log)
    check_texts(log)
    assert log["version"] == "2.1.0" and log["$schema"]
    run, = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        for key in "shortDescription", "fullDescription", "help":
            assert 0 < len(rule[key]["text"]) <= 1024, (rule["id"], key)
        assert len(rule["properties"]["tags"]) <= 10
    prints = {}
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"], result
        location, = result["locations"]
        where = location["physicalLocation"]
        uri = where["artifactLocation"]["uri"]
        path = uri.removeprefix("file://")
        assert not path.startswith("./") and urllib.parse.quote(
            urllib.parse.unquote_to_bytes(path), safe="/~") == path, uri
        check_region(where["region"])
        for fix in result.get("fixes", []):
            for change in fix["artifactChanges"]:
                assert change["artifactLocation"] == where["artifactLocation"]
                for row in change["replacements"]:
                    check_region(row["deletedRegion"])
                    assert row["insertedContent"]["text"] is not None
        name = urllib.parse.unquote_to_bytes(uri)
        if not os.path.isfile(name):
            continue
        if name not in prints:
            with open(name, "rb") as file:
                prints[name] = line_hashes(file.read())
        assert result["partialFingerprints"]["primaryLocationLineHash"] == \
            prints[name][where["region"]["startLine"]], result
    return len(run["results"])


# ---- the others ----

def check_rdjson(path):
    report = load(path)
    schema("rdjson", report)
    return len(report["diagnostics"])


def check_rdjsonl(path):
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    for row in rows:
        schema("rdjsonl", row)
        assert row["source"]["name"] == "pss-fix"
    return len(rows)


def check_gitlab(path):
    rows = load(path)
    assert isinstance(rows, list)
    for row in rows:
        for key in "description", "check_name", "fingerprint":
            assert row[key] and isinstance(row[key], str), row
        assert row["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert row["check_name"] in row["description"]
        assert isinstance(row["location"]["lines"]["begin"], int)
        assert not row["location"]["path"].startswith("./")
    assert len({row["fingerprint"] for row in rows}) == len(rows), "equal fingerprints"
    return len(rows)


def check_junit(path):
    suites = xml.etree.ElementTree.parse(path).getroot()
    assert suites.tag == "testsuites"
    suite, = suites
    cases = suite.findall("testcase")
    assert cases, "an empty suite"
    for key, found in (("tests", len(cases)),
                       ("failures", len(suite.findall("testcase/failure"))),
                       ("errors", len(suite.findall("testcase/error"))),
                       ("skipped", len(suite.findall("testcase/skipped")))):
        assert suite.get(key) == str(found), (key, suite.get(key), found)
    for case in cases:
        assert len(case) <= 1 and case.get("classname") and case.get("name")
    return len(cases)


def check_jsonl(path):
    """Each record is the one of the object in REPORT with .json for .jsonl."""
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    whole = load(path[:-1])
    for kind, want in (("finding", whole["findings"]), ("pod", whole["pods"]),
                       ("error", whole["errors"]), ("summary", [{**whole["summary"], "run": whole["run"]}])):
        got = [{k: v for k, v in row.items() if k != "type"}
               for row in rows if row["type"] == kind]
        assert got == want, kind
    assert rows[-1]["type"] == "summary"
    return len(rows)


def main():
    kind, path = [arg for arg in sys.argv[1:] if not arg.startswith("--")]
    print(f"{kind}: {globals()['check_' + kind](path)} entries are fine")


main()
