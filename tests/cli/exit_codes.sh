#!/bin/sh
# The exit codes (docs/decisions.md, "Exit codes"), mode by mode.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

good_pod >good.yaml
bad_pod >bad.yaml
host_pod >host.yaml
tied_pod >tied.yaml
broken >broken.yaml
{ broken; echo ---; bad_pod; } >half.yaml
printf '{{ if .Values.x }}\na: 1\n{{ end }}\n' >template.yaml
printf 'replicas: 1\nlist: [a, b]\n' >values.yaml
printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: w\nspec:\n  containers:\n  - name: c\n    image: x\n    securityContext: {privileged: "no"}\n' >typed.yaml

# code FILE ARGS CODE: a copy of the file, so that nothing is spoilt.
expect() {
    cp "$1" copy.yaml
    # shellcheck disable=SC2086 # options are words
    run $2 copy.yaml
    ok "${2:-check} of $1 exits with $3" exits "$3"
}

expect good.yaml "" 0
expect bad.yaml "" 1
expect host.yaml "" 1
expect tied.yaml "" 1
expect typed.yaml "" 1
expect broken.yaml "" 2
expect half.yaml "" 2
expect template.yaml "" 0
expect values.yaml "" 0

expect good.yaml --fix 0
expect bad.yaml --fix 0
expect host.yaml --fix 1
expect host.yaml "--fix --repairs=all" 0
expect tied.yaml "--fix --repairs=all" 1
expect typed.yaml --fix 1
expect half.yaml --fix 2
expect bad.yaml "--fix --exit-non-zero-on-fix" 1
expect good.yaml "--fix --exit-non-zero-on-fix" 0

for mode in --diff --list; do
    expect good.yaml $mode 0
    expect bad.yaml $mode 1
    expect tied.yaml $mode 1
    expect half.yaml $mode 2
    expect bad.yaml "$mode --exit-zero" 0
done

expect bad.yaml --exit-zero 0
expect tied.yaml "--fix --exit-zero" 0
expect broken.yaml --exit-zero 2
expect bad.yaml "--level=baseline" 0
expect bad.yaml "--policy-version=v1.7 --select=allowPrivilegeEscalation" 0
expect bad.yaml "--fix --repairs=none" 1

run nosuch.yaml
ok "a file that is not there exits with 2" exits 2
ok "and is named" has err "nosuch.yaml"
run nosuch.yaml bad.yaml
ok "the other files are still worked on" all 'exits 2' 'has out bad.yaml'
run --exit-zero nosuch.yaml
ok "--exit-zero does not hide errors" exits 2

cp half.yaml copy.yaml
run -w copy.yaml
{ broken; echo ---; } >head.yaml
head -c "$(wc -c <head.yaml)" copy.yaml >kept
ok "--fix leaves the broken document and fixes the other" \
    all 'exits 2' 'same head.yaml kept' 'has copy.yaml runAsNonRoot'

run -d bad.yaml
ok "a diff says what it would fix" all 'exits 1' 'lines err 1' 'has err "Would fix 1 pod in 1 file: 0 start as far as is known, 1 unknown (--image-config); next: pss-fix --fix bad.yaml"'
run -q -d bad.yaml
ok "with -q it leaves stderr empty" all 'exits 1' 'is_empty err'
run -d good.yaml
ok "no change, no diff" all 'is_empty out' 'is_empty err'
run -d host.yaml
ok "what a diff does not reach is told on stderr" \
    all 'is_empty out' 'has err "host namespaces"'
run -d -q host.yaml
ok "but not with -q" all 'is_empty err' 'exits 1'
run -l bad.yaml good.yaml
ok "--list names what would change" all 'lines out 1' 'has out bad.yaml'
finish
