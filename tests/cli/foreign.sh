#!/bin/sh
# Files that are found and are not for Kubernetes are passed over, whatever the reader
# says of them; files that are for it, or are named, are not.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

utf16() { # of ASCII text
    printf '\377\376'
    sed 's/./&\\000/g; s/$/\\n\\000/' | tr -d '\n' >utf16
    # shellcheck disable=SC2059 # the text is the format
    printf "$(cat utf16)"
    rm utf16
}

# ---- a repository with files of all kinds ----
mkdir repo
good_pod >repo/good.yaml
printf '{\n  // for editors\n  "compilerOptions": {\n    "target": "es2022",\n  },\n}\n' >repo/tsconfig.json
printf '{\n\t"tasks": [\n\t\t{"label": "build", "group": {"kind": "build"}}, // x\n\t\t{"label": "y"},\n\t],\n}\n' >repo/tasks.json
printf '/* all\n   of it */\n[\n  "a", // b\n  {"c": [}\n]\n' >repo/list.json
printf '{"a": 1}\n{"a": 2}\n' >repo/lines.json
printf '%s\n' '-----BEGIN CERTIFICATE-----' AAAA '-----END CERTIFICATE-----' >repo/ca.yaml
printf '%%YAML 1.2\n---\nopenapi: 3.0.0\ncomponents: {schemas: {Pod: {properties: {kind: {}}}}}\n' >repo/openapi.yaml
printf -- '--- !ruby/object:Demo\nname: x\n' >repo/ruby.yml
printf 'x: !!python/name:a.b\ny: !Ref z\n' >repo/tags.yaml
printf '$ANSIBLE_VAULT;1.1;AES256\n3231\n6465\n' >repo/vault.yml
printf 'de:\n\tname: Name\n' >repo/tabs.yml
printf 'name: J\374rgen\n' >repo/latin.yaml
printf 'a: b\n' | utf16 >repo/utf16.yaml
printf '\177ELF\000\001kind\000' >repo/binary.yaml
printf 'services:\n<<<<<<< HEAD\n  a: {image: b}\n=======\n   a: {image: c}\n>>>>>>> x\n' >repo/compose.yaml
printf 'jobs:\n  x:\n    steps:\n    - run: |\n        kubectl apply -f - <<E\n        apiVersion: v1\n        kind: Pod\n        E\n   - run: x\n' >repo/workflow.yml
printf 'null: x\n' >repo/null.yaml
: >repo/empty.yaml
printf '# only this\n' >repo/comment.yaml

run repo
ok "what is found and is not for Kubernetes is not an error" \
    all 'exits 0' 'is_empty out' 'has err "1 pod in"'
run -v repo
ok "-v counts it in one line" \
    all 'exits 0' '[ "$(grep -c "passed over" err)" -eq 1 ]' \
    'has err "19 documents are not for Kubernetes"'
ok "and says what it is" \
    all 'has err "PEM text (repo/ca.yaml)"' \
    'has err "JSON with comments (repo/list.json, repo/tasks.json, repo/tsconfig.json)"' \
    'has err "UTF-16 text (repo/utf16.yaml)"' 'has err "binary data (repo/binary.yaml)"'
run --format=json repo
ok "a report for programs knows nothing of it" \
    all 'exits 0' 'lacks out tsconfig' 'has out "\"errors\":0"'

# ---- named ----
run repo/tsconfig.json
ok "a file that is named stays an error that says what it is" \
    all 'exits 2' 'has out "tsconfig.json:2:3: error: this is JSON with comments, not an object"'
run repo/ca.yaml
ok "so does a PEM file" all 'exits 2' 'has out "this is PEM text"'
run repo repo/tsconfig.json
ok "named and found is named" all 'exits 2' 'has out "tsconfig.json"' 'lacks out "ca.yaml"'
run repo ./repo/tsconfig.json
ok "by whatever name" all 'exits 2' 'has out "tsconfig.json"'
(cd repo && ls) | sed 's|^|repo/|' >names
# shellcheck disable=SC2046 # names without blanks
run --force-exclude $(cat names)
ok "--force-exclude says that a program names them" all 'exits 0' 'lacks out error'
# shellcheck disable=SC2046
run --fix --force-exclude $(cat names)
ok "as the hook does that fixes" all 'exits 0' 'lacks out error'
filter repo/tsconfig.json
ok "a stream is named" all 'exits 2' 'is_empty out' 'has err "this is JSON with comments"'
filter repo/tsconfig.json --force-exclude --stdin-filename=repo/tsconfig.json
ok "whatever its name" all 'exits 2' 'is_empty out'
run --readiness repo
ok "readiness is not in doubt for it" all 'exits 0' 'lacks out "could not be read"'

# ---- what is for Kubernetes ----
# stays TEXT NAME: of `in` as the file NAME, which is found.
stays() {
    rm -rf tree
    mkdir tree
    cp in "tree/$2"
    run tree
    ok "$1 stays an error" all 'exits 2' 'has out "error:" || has err "error:"'
}
broken >in; stays "a broken pod" pod.yaml
printf 'kind: Pod\n a: [\n' >in; stays "kind alone" pod.yaml
printf 'apiVersion: v1\n a: [\n' >in; stays "apiVersion alone" pod.yaml
printf 'metadata:\n  name: x\n   y: z\nkind: Pod\n' >in; stays "kind at the end" pod.yaml
printf '"apiVersion": v1\n"kind": Pod\n a: [\n' >in; stays "quoted keys" pod.yaml
printf '{\n  "apiVersion": "v1",\n  "kind": "Pod", // x\n  "a": 1\n}\n' >in; stays "a pod in JSON with comments" pod.json
printf '{"metadata": {"name": "x"}, "kind": "Pod",, }\n' >in; stays "a pod on one line of JSON" pod.json
printf 'items:\n- apiVersion: v1\n  kind: Pod\n   x: y\n' >in; stays "a list by its items" list.yaml
printf '{apiVersion: v1, kind: Pod, spec: ]}\n' >in; stays "a pod in braces" pod.yaml
printf -- '--- {apiVersion: v1, kind: Pod}\n' >in; stays "a pod behind its separator" pod.yaml
{ printf '%%YAML 1.1\n---\n'; good_pod; } >in; stays "a directive before a pod" pod.yaml
{ good_pod; printf '%s\n' '-----BEGIN X-----'; } >in; stays "a broken separator behind a pod" pod.yaml
printf 'a: [\n' >in; stays "kustomization.yaml, which needs no kind," kustomization.yaml
printf -- '- op: add\n  path: /spec\n   value: x\n' >in; stays "a JSON patch" patch.yaml
good_pod | utf16 >in; stays "a manifest in UTF-16" pod.yaml
{ good_pod; printf '# J\374rgen\n'; } >in; stays "a manifest in Latin-1" pod.yaml
{ good_pod; printf '# \000\n'; } >in; stays "a manifest with a NUL" pod.yaml
{ good_pod | sed 's/$/\r/'; printf '\ta: [\r\n'; } >in; stays "a broken pod with CRLF" pod.yaml

rm -rf tree
mkdir tree
printf 'patches:\n- path: p.yaml\n' >tree/kustomization.yaml
printf 'spec:\n  a: [\n' >tree/p.yaml
run tree
ok "what a kustomization names as a patch stays an error" all 'exits 2' 'has out "p.yaml"'

{ bad_pod; printf -- '---\nx: [\n'; } >tree/two.yaml
rm tree/p.yaml tree/kustomization.yaml
run tree
ok "the other documents of a file are judged" all 'exits 1' 'has out "two.yaml:"' 'lacks err "; 1 error"'

rm -rf tree
mkdir tree
printf '{{- range .x }}\n- {{ . }}: [\n{{- end }}\n' >tree/t.yaml
run -v tree
ok "a template is a template without these keys" all 'exits 0' 'has out "a template"'

finish
