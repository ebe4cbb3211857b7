#!/bin/sh
# What is said of rendered pods: where a finding stands, what JSON, SARIF and others hold,
# and that the edits in JSON make the bytes that -w writes.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

real=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}/kustomize
python=${PSS_PYTHON:-python3}
if [ ! -x "$real" ]; then
    skip "reports of what kustomize renders" "scripts/install-hosts has not installed it"
    finish
fi

says() { grep -qF -- "$1" "$scratch/out" || grep -qF -- "$1" "$scratch/err"; }
all() {
    for tap_step; do
        eval "$tap_step" || return 1
    done
}
pss() {
    code=0
    "$PSS_FIX" --kustomize="$real" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null ||
        code=$?
}
# json EXPRESSION: true of the report `d` in `out`.
json() {
    "$python" -c '
import json, sys
d = json.load(open(sys.argv[1]))
F, P, K = d["findings"], d["pods"], d["kustomizations"]
sys.exit(0 if eval(sys.argv[2]) else 1)' "$scratch/out" "$1"
}
deployment() {
    cat <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: app
        image: registry.example.com/app:1
END
}
patch() {
    cat <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
END
}
harden() {
    patch
    cat <<'END'
      securityContext:
        runAsNonRoot: true
        seccompProfile: {type: RuntimeDefault}
      containers:
      - name: app
        securityContext:
          allowPrivilegeEscalation: false
          capabilities: {drop: [ALL]}
END
}
sidecar() {
    patch
    printf '      containers:\n      - name: log\n        image: registry.example.com/log:1\n'
}
# fresh ROOT...: a base, and roots that use it.
fresh() {
    cd "$scratch" || exit 99
    rm -rf repo copy
    mkdir repo
    cd repo || exit 99
    git init -q .
    mkdir base "$@"
    printf 'resources:\n- web.yaml\n' >base/kustomization.yaml
    deployment >base/web.yaml
    for dir; do
        printf 'resources:\n- ../base\n' >"$dir/kustomization.yaml"
    done
}
# The edits in JSON, applied to a copy, are what -w writes.
applies() {
    pss --format=json .
    rm -rf "$scratch/copy"
    cp -R . "$scratch/copy"
    "$python" "$PSS_TOP/tests/formats/apply_report.py" "$scratch/out" "$scratch/copy" ||
        return 1
    pss -w .
    diff -r . "$scratch/copy"
}

# ---- a base and a patch ----

fresh dev prod
sidecar >prod/add-log.yaml
printf 'patches:\n- path: add-log.yaml\n' >>prod/kustomization.yaml
pss .
ok "a finding stands at its owner, in the file of the base or of the patch" all \
    'says "base/web.yaml:15:9: error: allowPrivilegeEscalation"' \
    'says "(in dev, prod)"' \
    'says "prod/add-log.yaml:9:9: error: allowPrivilegeEscalation"'
ok "the last line counts roots, pods and files" \
    says '2 pods of 2 roots, 2 fail, 2 fixable in 2 files'
pss --format=json .
ok "a finding for each rule and owner, and its roots" all \
    'json "len({(f[\"path\"], f[\"line\"], f[\"rule\"]) for f in F}) == len(F)"' \
    'json "{tuple(f[\"roots\"]) for f in F if f[\"path\"] == \"base/web.yaml\"} == {(\"dev\", \"prod\")}"' \
    'json "{tuple(f[\"roots\"]) for f in F if f[\"path\"] == \"prod/add-log.yaml\"} == {(\"prod\",)}"'
ok "where it is edited" \
    json '{(f["path"], f["placement"]) for f in F} == {("base/web.yaml", "base"), ("prod/add-log.yaml", "patch")}'
ok "a pod for each root, and what it began as" \
    json '[(p["root"], p["source"], p["layers"]) for p in P] == [(r, {"path": "base/web.yaml", "document": 0, "line": 1}, ["base", r]) for r in ("dev", "prod")]'
ok "a record of each root" \
    json '[(k["root"], k["target"], k["state"], k["pods"], k["failing"]) for k in K] == [("dev", True, "rendered", 1, 1), ("prod", True, "rendered", 1, 1)]'
pss --format=json --kustomize-root=dev .
ok "others must stay as they are" \
    json '[(k["root"], k["target"]) for k in K] == [("dev", True), ("prod", False)]'
pss --format=sarif .
ok "SARIF names the kustomizations of the roots" \
    says '"relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"dev/kustomization.yaml"'
pss --format=github .
ok "annotations stand at the owner" says '::error file=prod/add-log.yaml,line=9'
ok "what JSON holds is what is written: a base and a patch" applies

# ---- new patches ----

fresh dev prod
harden >prod/harden.yaml
printf 'patches:\n- path: harden.yaml\n' >>prod/kustomization.yaml
pss --format=json .
ok "edits in other files stand apart" all \
    'json "{f[\"placement\"] for f in F} == {\"new-patch\"}"' \
    'json "sorted((e[\"path\"], e[\"isNew\"]) for f in F for e in f.get(\"fileEdits\", [])) == [(\"dev/kustomization.yaml\", False), (\"dev/pss-fix.yaml\", True)]"'
pss --format=rdjson .
ok "rdjson says so in a diagnostic for each other file" \
    says '"path":"dev/kustomization.yaml"'
ok "what JSON holds is what is written: a new patch" applies
pss .
ok "our own file is not taken for a configuration" all '[ "$code" = 0 ]' \
    '! says "reads no configuration of this name"'

# ---- what is taken away ----

fresh dev
harden | sed 's/^      - name: app/&\n        image: registry.example.com\/app:1/' >base/web.yaml
printf '%s\n' 'patches:' '- target: {kind: Deployment}' '  patch: |-' \
    '    - op: remove' \
    '      path: /spec/template/spec/containers/0/securityContext' >>dev/kustomization.yaml
pss --format=json .
ok "what takes a value away is named" \
    json '{f["removedBy"] for f in F if f["container"] == "app"} == {"dev/kustomization.yaml:6"}'
ok "what JSON holds is what is written: behind an operation" applies

# ---- inline patches ----

fresh dev
printf '%s\n' 'patches:' '- patch: |-' >>dev/kustomization.yaml
sidecar | sed 's/^/    /' >>dev/kustomization.yaml
pss .
ok "a finding stands in the line of an inline patch" \
    says 'dev/kustomization.yaml:13:13: error: allowPrivilegeEscalation'
ok "what JSON holds is what is written: an inline patch" applies

# ---- roots that cannot be rendered ----

fresh dev
printf 'patches:\n- path: none.yaml\n' >>dev/kustomization.yaml
pss --format=json .
ok "a root that is not rendered has a reason" \
    json '[(k["root"], k["state"], bool(k["reason"])) for k in K] == [("dev", "unrendered", True)]'
harden >base/web.yaml
sed 's/^      - name: app/&\n        image: registry.example.com\/app:1/' base/web.yaml >x
mv x base/web.yaml
pss .
ok "it is a warning" all '[ "$code" = 0 ]' 'says "1 root not rendered (see above)"'
pss --strict=roots .
ok "with --strict it is an error" all '[ "$code" = 1 ]' 'says "--strict: 1 root could not"'
pss --kustomize-root=dev .
ok "it is one if it was named" [ "$code" = 2 ]

# ---- .pss-fix ----

fresh dev prod
printf 'kustomize:\n  root: [overlays/../prod]\n' >.pss-fix
mkdir overlays
pss --format=json .
ok "roots of a configuration count from its directory" \
    json '[(k["root"], k["target"]) for k in K] == [("prod", True), ("dev", False)]'
cd dev || exit 99
pss --format=json ..
ok "from elsewhere, too" json '{p["root"] for p in P} == {"../prod"}'
cd ..
printf 'kustomize: {place: overlay}\n' >.pss-fix
pss -l .
ok "place" all 'says "base/pss-fix.yaml"' '! says "base/web.yaml"'
printf 'kustomize: {readonly: ["base/**"]}\n' >.pss-fix
pss -l .
ok "readonly" all 'says "dev/pss-fix.yaml"' 'says "prod/pss-fix.yaml"' '! says "base/"'
rm .pss-fix
printf 'kustomize: {readonly: ["*.yaml"]}\n' >base/.pss-fix
pss -l .
ok "readonly of a directory below" all 'says "dev/pss-fix.yaml"' '! says "base/"'
printf 'exclude: ["*.yaml"]\n' >base/.pss-fix
pss -l .
ok "what is excluded is read, and not edited" all 'says "dev/pss-fix.yaml"' '! says "base/"'
rm base/.pss-fix
printf 'level: baseline\n' >dev/.pss-fix
pss --format=json .
ok "the configuration of the directory of a root judges it" \
    json '[(p["root"], p["level"], p["allowed"]) for p in P] == [("prod", "restricted", False), ("dev", "baseline", True)]'
rm dev/.pss-fix
printf 'patches:\n- path: none.yaml\n' >>dev/kustomization.yaml
pss -l .
ok "a file of a root that is not rendered is edited, and that is said" all \
    'says "base/web.yaml"' \
    'says "base/web.yaml: also used by dev, which could not be rendered"'
printf 'kustomize: {strict: true}\n' >.pss-fix
pss -l .
ok "strict: it is not" all '! says "base/web.yaml"' 'says "prod/pss-fix.yaml"'
printf 'kustomize: {roots: [prod]}\n' >.pss-fix
pss .
ok "an unknown key" all '[ "$code" = 2 ]' \
    "says \"unknown key 'kustomize.roots' (did you mean 'kustomize.root'?)\""
rm .pss-fix
fresh dev
mkdir -p "$XDG_CONFIG_HOME/pss-fix"
own=$XDG_CONFIG_HOME/pss-fix/config
printf 'kustomize: %s\n' "$real" >"$own"
printf 'level: restricted\n' >.pss-fix
pss_alone() {
    code=0
    "$PSS_FIX" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
}
pss_alone .
ok "the user's own configuration names the program" says '1 pod of 1 root'
printf 'kustomize:\n  program: %s\n  allow: [outside]\n' "$real" >"$own"
pss_alone .
ok "in the mapping, too, with what it may do" says '1 pod of 1 root'
rm "$own"
printf '%s\n' 'apiVersion: config.kubernetes.io/v1' 'kind: ResourceList' 'items: []' \
    'functionConfig:' '  apiVersion: pss-fix.dev/v1alpha1' '  kind: PssFix' \
    '  metadata: {name: x}' '  spec: {kustomize: {root: [x]}}' >"$scratch/list.yaml"
code=0
"$PSS_FIX" --krm <"$scratch/list.yaml" >"$scratch/out" 2>"$scratch/err" || code=$?
ok "a function cannot set it" all '[ "$code" != 0 ]' \
    "says \"the key 'kustomize.root' cannot be set in the configuration of a function\""
pss_alone --show-config .
ok "what is in force can be a configuration" says '  root: []  # default'
finish
