#!/bin/sh
# The JSON reports are what their schemas say (schema/report.schema.json and
# schema/readiness.schema.json).
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

if ! python3 -c 'import jsonschema' 2>/dev/null; then
    skip "the schemas of JSON reports" "no python3-jsonschema"
    finish
fi
# valid SCHEMA FILE...
valid() {
    valid_schema=$PSS_TOP/schema/$1.schema.json
    shift
    PYTHONDONTWRITEBYTECODE=1 python3 "$PSS_TOP/tests/formats/schemas.py" "$valid_schema" "$@" >out 2>err
}

cd "$PSS_TOP" || exit 99
# fixtures NAME ARG...: the report of all of them.
fixtures() {
    fixtures_name=$1
    shift
    "$PSS_FIX" --isolated "$@" fixtures >"$scratch/$fixtures_name" 2>/dev/null
}
fixtures restricted.json --format=json
fixtures wide.json --format=json --repairs=all --partial --run-as-user=1000
fixtures spaces.json --format=json --level=namespace --no-ignore
fixtures ready.json --readiness=json
"$PSS_FIX" --isolated --format=json /nowhere >"$scratch/nowhere.json" 2>/dev/null
"$PSS_FIX" --isolated --report=json:"$scratch/filter.json" - <fixtures/demo/shop.yaml >/dev/null 2>&1
"$PSS_FIX" --isolated --readiness=json fixtures/demo-org >"$scratch/org.json" 2>/dev/null
cd "$scratch" || exit 99
cat >owned.yaml <<'EOF'
apiVersion: apps/v1
kind: ReplicaSet
metadata: {name: web, uid: u-1}
spec: {template: {spec: {containers: [{name: c, image: c:1}]}}}
---
apiVersion: v1
kind: Pod
metadata:
  name: web-1
  ownerReferences: [{apiVersion: apps/v1, kind: ReplicaSet, name: web, uid: u-1, controller: true}]
spec: {containers: [{name: c, image: c:1}]}
EOF
"$PSS_FIX" --readiness=json owned.yaml >owned.json
"$PSS_FIX" --readiness=json --merge org.json >merged.json 2>/dev/null
bad_pod | sed 's/name: c /name: c # pss-fix: ignore[runAsNonRoot] why\n    tty: true #/' >quiet.yaml
"$PSS_FIX" -q --baseline=known.json --update-baseline quiet.yaml
"$PSS_FIX" -w --format=json --baseline=known.json quiet.yaml >written.json 2>/dev/null

mkdir -p chart/templates
printf 'apiVersion: v2\nname: chart\nversion: 0.1.0\n' >chart/Chart.yaml
bad_pod >chart/templates/pod.yaml
printf '#!/bin/sh\necho "# Source: chart/templates/pod.yaml"\ncat "$3/templates/pod.yaml"\n' >helm
chmod +x helm
"$PSS_FIX" --format=json --helm=./helm chart >charts.json 2>/dev/null
mkdir roots
printf 'resources: [pod.yaml]\n' >roots/kustomization.yaml
bad_pod >roots/pod.yaml
printf '#!/bin/sh\nexec /bin/cat "$2/pod.yaml"\n' >kustomize
chmod +x kustomize
"$PSS_FIX" --format=json --kustomize=./kustomize roots >roots.json 2>/dev/null

# With Helm itself, findings that are answered by edits in another file.
hosts=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}
cp -R "$PSS_TOP/tests/charts/scaffold" scaffold
if [ -x "$hosts/helm3" ]; then
    "$PSS_FIX" --format=json --helm="$hosts/helm3" scaffold >values.json 2>/dev/null
else
    cp charts.json values.json
    PSS_UNSEEN=fileEdits
    export PSS_UNSEEN
fi

set -- restricted.json wide.json spaces.json nowhere.json written.json filter.json charts.json values.json roots.json
ok "reports are what the schema says: every fixture, several options" valid report "$@"
ok "so are those that are checked in" valid report restricted.json spaces.json written.json charts.json values.json roots.json \
    "$PSS_TOP"/fixtures/*/*/expected.json
ok "readiness is what its schema says" valid readiness ready.json owned.json org.json merged.json
finish
