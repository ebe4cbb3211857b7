#!/bin/sh
# What a byte of input may cost: 400 bytes of memory, 700 with --krm and --readiness, and 30
# in a stream of pods, of which no tree is kept.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

base=80000 # KiB that the program may take whatever the input

# A sanitizer needs more address space than any limit leaves.
if ! (ulimit -v $base && "$PSS_FIX" --version) >/dev/null 2>&1; then
    skip "memory for a byte" "the address space cannot be limited here"
    finish
fi

# items N HEAD BETWEEN ITEM TAIL: N items, each with its number in the place of `%d`.
items() {
    awk -v n="$1" -v head="$2" -v between="$3" -v item="$4" -v tail="$5" 'BEGIN {
        printf "%s", head
        for (i = 0; i < n; i++) printf (i ? between : "") item, i
        print tail
    }'
}

# costs PER_BYTE FILE ARG...: the program does its work with that much memory.
costs() {
    limit=$((base + $1 * $(wc -c <"$2") / 1024))
    input=$2
    shift 2
    code=0
    (ulimit -v $limit && "$PSS_FIX" -j1 "$@") >out 2>err <"$input" || code=$?
    [ "$code" -lt 2 ]
}

pod='apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n'
json_pod='{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p%d"},"spec":{"containers":[{"name":"a","image":"b"}]}}'
flow_pod='{apiVersion: v1, kind: Pod, metadata: {name: p%d}, spec: {containers: [{name: a, image: b}]}}'

items 20000 "$pod" '' '  - name: c%d\n    image: b\n' '' >containers.yaml
items 20000 "$pod" '' '  - {name: c%d, image: b}\n' '' >flow.yaml
items 20000 "x: &m {image: b}\n$pod" '' '  - <<: *m\n    name: c%d\n' '' >merges.yaml
items 20000 '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[' \
    ',' '{"name":"c%d","image":"b"}' ']}}' >pod.json
items 6000 '{"apiVersion":"v1","kind":"List","items":[' ',' "$json_pod" ']}' >list.json
items 6000 'apiVersion: v1\nkind: List\nitems:\n' '' "- $flow_pod\\n" '' >list.yaml
items 6000 '' '' "---\\n$flow_pod\\n" '' >documents.yaml

for file in containers.yaml flow.yaml merges.yaml pod.json list.json list.yaml documents.yaml; do
    for mode in --format=text --diff --format=json --label-namespaces=enforce=baseline; do
        ok "$file $mode" costs 400 $file $mode $file
    done
    ok "$file --readiness" costs 700 $file --readiness $file
    ok "$file -" costs 400 $file -
done

items 6000 '{"apiVersion":"config.kubernetes.io/v1","kind":"ResourceList","items":[' \
    ',' "$json_pod" ']}' >resources.json
items 6000 'apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n' '' \
    "- $flow_pod\\n" '' >resources.yaml
for file in resources.json resources.yaml; do
    ok "$file --krm" costs 700 $file --krm
done

items 40000 '' '\n---\n' "${pod}  - name: c%d\n    image: shop/app:1.2\n    ports: [{containerPort: 8080}]\n" '' \
    >stream.yaml
for mode in --format=text --format=jsonl --diff; do
    ok "stream.yaml $mode" costs 30 stream.yaml $mode -q stream.yaml
done
ok "stream.yaml -" costs 30 stream.yaml -q -
finish
