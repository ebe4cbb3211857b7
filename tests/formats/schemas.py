"""schemas.py SCHEMA FILE...: each file is valid by a schema of schema/, and each property
that the schema names is in one of the files, but for those that PSS_UNSEEN names."""
import json
import os
import sys

import jsonschema


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def properties(schema):
    """The names of all properties that the schema knows."""
    if isinstance(schema, dict):
        for name in schema.get("properties", {}):
            yield name
        for value in schema.values():
            yield from properties(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from properties(value)


def names(value):
    if isinstance(value, dict):
        yield from value
        for item in value.values():
            yield from names(item)
    elif isinstance(value, list):
        for item in value:
            yield from names(item)


def main():
    schema = load(sys.argv[1])
    jsonschema.Draft7Validator.check_schema(schema)
    judge = jsonschema.Draft7Validator(schema)
    seen = set()
    bad = 0
    for path in sys.argv[2:]:
        report = load(path)
        seen.update(names(report))
        for error in judge.iter_errors(report):
            print(f"{path}: {list(error.path)}: {error.message[:200]}")
            bad += 1
    unseen = set(properties(schema)) - seen - set(os.environ.get("PSS_UNSEEN", "").split())
    if unseen:
        print("in the schema, and in no report:", ", ".join(sorted(unseen)))
    return 1 if bad or unseen else 0


if __name__ == "__main__":
    sys.exit(main())
