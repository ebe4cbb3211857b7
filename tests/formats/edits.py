"""Applies the fixes of a report as its consumers do: by the places of the format alone."""
import json
import os
import urllib.parse

BOM = b"\xef\xbb\xbf"


def line_starts(data, newline):
    starts, at = [0], data.find(newline)
    while at >= 0:
        starts.append(at + len(newline))
        at = data.find(newline, at + len(newline))
    return starts


def sarif_edits(path):
    """{file: [(start, end, text)]}, in code points of the text behind a BOM."""
    edits = {}
    with open(path, encoding="utf-8") as file:
        run, = json.load(file)["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        for fix in result.get("fixes", []):
            for change in fix["artifactChanges"]:
                where = change["artifactLocation"]
                assert where["uriBaseId"] == "%SRCROOT%"
                name = urllib.parse.unquote_to_bytes(where["uri"])
                for row in change["replacements"]:
                    region = row["deletedRegion"]
                    edits.setdefault(name, []).append((
                        (region["startLine"], region["startColumn"]),
                        (region["endLine"], region["endColumn"]),
                        row["insertedContent"]["text"]))
    return edits


def rdjson_edits(path):
    edits = {}
    with open(path, encoding="utf-8") as file:
        for diagnostic in json.load(file)["diagnostics"]:
            name = os.fsencode(diagnostic["location"]["path"])
            for row in diagnostic.get("suggestions", []):
                start, end = row["range"]["start"], row["range"]["end"]
                edits.setdefault(name, []).append((
                    (start["line"], start["column"]), (end["line"], end["column"]),
                    row["text"].encode()))
    return edits


def apply(data, edits, newline):
    starts = line_starts(data, newline)

    def offset(place):
        return starts[place[0] - 1] + place[1] - 1

    spans = sorted((offset(a), offset(b), text) for a, b, text in edits)
    for before, after in zip(spans, spans[1:]):
        assert before[1] <= after[0] and before[0] < after[0], (before, after)
    for start, end, text in reversed(spans):
        data = data[:start] + text + data[end:]
    return data


def apply_sarif(data, edits):
    bom = BOM if data.startswith(BOM) else b""
    return bom + apply(data[len(bom):].decode(), edits, "\n").encode()


def apply_rdjson(data, edits):
    return apply(data, edits, b"\n")


FORMATS = {"sarif": (sarif_edits, apply_sarif), "rdjson": (rdjson_edits, apply_rdjson)}
