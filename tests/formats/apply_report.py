"""apply_report.py REPORT TREE: writes the edits of a JSON report into the files of TREE.
Paths in the report count from TREE. Nothing of pss-fix is used."""

import json
import os
import sys


def main():
    report, tree = sys.argv[1:]
    with open(report, encoding="utf-8") as file:
        findings = json.load(file)["findings"]
    edits = {}
    new = set()
    for finding in findings:
        edits.setdefault(finding["path"], []).extend(finding["edits"])
        for other in finding.get("fileEdits", []):
            edits.setdefault(other["path"], []).extend(other["edits"])
            if other["isNew"]:
                new.add(other["path"])
    for path, items in edits.items():
        full = os.path.join(tree, path)
        if os.path.exists(full) == (path in new):
            return f"{path}: is it new?"
        text = b"" if path in new else open(full, "rb").read()
        starts = [item["startByte"] for item in items]
        if len(starts) != len(set(starts)):
            return f"{path}: two edits begin at the same byte"
        for item in sorted(items, key=lambda item: -item["startByte"]):
            added = item["text"].encode()
            text = text[: item["startByte"]] + added + text[item["endByte"] :]
        with open(full, "wb") as file:
            file.write(text)
    return 0


sys.exit(main())
