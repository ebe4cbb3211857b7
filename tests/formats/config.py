"""config.py PROGRAM SCHEMA: what the schema of .pss-fix says of small configurations is
what the program says of them."""
import os
import subprocess
import sys
import tempfile

import jsonschema
import json
import yaml

GOOD = """
level: restricted
---
policyVersion: v1.30
---
repairs: [harden, replace]
---
repairs: harden,replace
---
repairs: []
---
partial: true
---
runAsUser: 1000
---
runAsUser: image
---
level:
---
select: [runAsNonRoot]
---
exclude: ['**/testdata/**']
---
perPathIgnores: {infra/**: [hostNamespaces], a.yaml: privileged}
---
namespaces: {shop: baseline, /kube-.*/: {enforce: privileged}}
---
apiVersion: pss-fix.dev/v1alpha1
kind: PssFix
spec: {level: baseline}
---
strict: [templates]
---
{}
"""
BAD = """
level: high
---
runAsuser: image
---
repairs: [hard]
---
partial: perhaps
---
select: [privilege]
---
perPathIgnores: [a]
---
exitZero: true
---
apiVersion: pss-fix.dev/v1alpha1
kind: Pod
---
apiVersion: pss-fix.dev/v1alpha1
kind: PssFix
level: baseline
---
- level
"""


def main():
    program, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        for text, is_good in ((GOOD, True), (BAD, False)):
            for case in text.split("---\n"):
                value = yaml.safe_load(case)
                by_schema = kind(schema).is_valid(value)
                with open(os.path.join(directory, ".pss-fix"), "w") as file:
                    file.write(case)
                run = subprocess.run([program, "--show-config", directory],
                                     capture_output=True, check=False)
                by_program = run.returncode == 0
                if by_schema != is_good or by_program != is_good:
                    failed += 1
                    print(f"schema {by_schema}, program {by_program}: {case!r}")
                    print(run.stderr.decode())
    sys.exit(failed > 0)


main()
