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
rm .pss-fix
pss -l --kustomize-strict .
ok "the same as an option" all '! says "base/web.yaml"' 'says "prod/pss-fix.yaml"'
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
recipe kustomize-keys >.pss-fix
pss_alone --show-config .
ok "the example of the page" all '[ "$code" = 0 ]' 'says "  strict: true  # .pss-fix:5"'
rm .pss-fix
pss_alone --show-config .
ok "what is in force can be a configuration" says '  root: []  # default'

# ---- comments ----

fresh dev prod
sed 's/^      - name: app$/      # pss-fix: ignore[capabilities_restricted] it binds ports\n&/' base/web.yaml >x
mv x base/web.yaml
sidecar | sed 's/- name: log/& # pss-fix: ignore[capabilities_restricted, allowPrivilegeEscalation] not ours/' >prod/add-log.yaml
printf 'patches:\n- path: add-log.yaml\n' >>prod/kustomization.yaml
pss -v .
ok "comments of a base and of a patch count for what is rendered" all \
    'says "suppressed by comment: it binds ports"' \
    'says "(container \"log\" must set securityContext.allowPrivilegeEscalation=false) (in prod) [allowPrivilegeEscalation] (suppressed by comment: not ours)"'
pss -w .
ok "what is suppressed is not edited" all '! grep -q drop base/web.yaml' \
    '! grep -q drop prod/add-log.yaml' \
    'grep -q "allowPrivilegeEscalation: false" base/web.yaml'
ok "comments stay" grep -q 'it binds ports' base/web.yaml
pss --no-ignore .
ok "unless they are not to count" says 'capabilities_restricted] (fixable)'
fresh dev
sed '1s/^/# pss-fix: ignore-file[ALL] legacy\n/' base/web.yaml >x
mv x base/web.yaml
pss .
ok "a comment for a whole file" all '[ "$code" = 0 ]' 'says "suppressed"'
fresh dev
printf '%s\n' 'patchesJson6902:' '- target: {kind: Deployment, name: web, group: apps, version: v1}' \
    '  patch: |-' '    - op: add' '      path: /spec/template/spec/containers/0/securityContext' \
    '      value:' '        privileged: true # pss-fix: ignore[privileged] a driver' >>dev/kustomization.yaml
pss -v .
ok "a comment of a JSON 6902 value" all \
    'says "dev/kustomization.yaml:9:21: error: privileged"' \
    'says "suppressed by comment: a driver"'

# ---- baselines ----

fresh dev prod
pss --baseline=known.json --update-baseline .
ok "a baseline knows findings by root and rendered object" \
    grep -q '"path":"prod","object":"Deployment/web","rule":"runAsNonRoot"' known.json
pss --baseline=known.json .
ok "they are silent" all '[ "$code" = 0 ]' 'says "no new violation"'
sed 's/^      containers:/      hostNetwork: true\n&/' base/web.yaml >x
mv x base/web.yaml
pss --baseline=known.json .
ok "a new one is not" all '[ "$code" = 1 ]' 'says "hostNetwork"'
git checkout -q . 2>/dev/null
deployment >base/web.yaml
harden >prod/harden.yaml
printf 'patches:\n- path: harden.yaml\n' >>prod/kustomization.yaml
pss --baseline=known.json .
ok "one that is gone is told of" says 'known.json: warning: 4 findings are no more there'

# ---- owners ----

printf '/base/ @bases\n/dev/ @devs\n' >CODEOWNERS
pss -d --split=parts --split-by=owner .
ok "a new patch is of the owner of its directory" all \
    'grep -l "dev/pss-fix.yaml" parts/* | grep -q devs' \
    '! grep -l "dev/pss-fix.yaml" parts/* | grep -q bases'

# ---- namespaces ----

labelled() {
    printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: %s\n' "$1"
    printf '  labels:\n    pod-security.kubernetes.io/enforce: %s\n' "$2"
}
fresh dev prod stage
labelled shop baseline >prod/space.yaml
printf 'resources:\n- ../base\n- space.yaml\nnamespace: shop\n' >prod/kustomization.yaml
printf '%s\n' '---' 'apiVersion: argoproj.io/v1alpha1' 'kind: Application' \
    'metadata: {name: web}' 'spec:' '  source: {path: dev, kustomize: {images: [x=y]}}' \
    '  destination: {namespace: apps}' >argo.yaml
printf '%s\n' 'apiVersion: kustomize.toolkit.fluxcd.io/v1' 'kind: Kustomization' \
    'metadata: {name: stage}' 'spec:' '  path: ./stage/' '  targetNamespace: flux' \
    '  postBuild: {substitute: {A: b}}' '  patches: [{patch: x}]' >flux.yaml
labelled apps privileged >apps.yaml
labelled flux baseline >spaces.yaml
pss --level=namespace --format=json .
ok "the namespace that is rendered counts, else that of Argo CD or Flux" \
    json '{p["root"]: (p["namespace"]["name"], p["level"]) for p in P} == {"prod": ("shop", "baseline"), "dev": ("apps", "privileged"), "stage": ("flux", "baseline")}'
pss .
ok "what Argo CD and Flux change in the cluster is told" all \
    'says "argo.yaml:2: Application/web changes what dev renders, in the cluster: source.kustomize; that is not judged"' \
    'says "flux.yaml:1: Kustomization/stage changes what stage renders, in the cluster: patches, postBuild, targetNamespace; that is not judged"'
printf '%s\n' 'patches:' '- target: {kind: Namespace}' '  patch: |-' '    - op: replace' \
    '      path: /metadata/labels/pod-security.kubernetes.io~1enforce' \
    '      value: restricted' >>prod/kustomization.yaml
pss --level=namespace --format=json .
ok "the labels count as they are rendered" \
    json '[p["level"] for p in P if p["root"] == "prod"] == ["restricted"]'
finish
