#!/bin/sh
# Kinds that CustomResourceDefinitions teach: those among the PATHs, and those of --crds.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# object KIND: an object that holds a container.
object() {
    cat <<YAML
apiVersion: example.com/v1
kind: $1
metadata:
  name: one
spec:
  pod:
    spec:
      containers:
      - name: web
        image: example/web:1
        securityContext:
          privileged: true
YAML
}

# begin KIND: the beginning of a definition, up to the fields of `spec`.
begin() {
    cat <<YAML
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: $1
spec:
  group: example.com
  names: {kind: $1}
  versions:
  - name: v1
    schema:
      openAPIV3Schema:
        properties:
          spec:
            properties:
YAML
}

# The schema of a pod template, on one line.
pod='{properties: {metadata: {type: object}, spec: {properties: {volumes: {type: array, items: {type: object}}, containers: {type: array, items: {properties: {image: {type: string}, securityContext: {properties: {privileged: {type: boolean}}}}}}}}}}'

definition() {
    begin "$1"
    echo "              pod: $pod"
}

mkdir objects crds
object Widget >objects/widget.yaml
object Gadget >objects/gadget.yaml
definition Widget >crds/widget.yaml
definition Gadget >crds/gadget.yaml

# ---- where definitions are found ----

run objects
ok "without a definition both kinds are unknown" all 'exits 0' 'has err "2 objects of kinds that are not known"'
run objects crds
ok "definitions among the PATHs teach them" all 'exits 1' 'has err "2 violations in 2 files; 2 parts of pods fixable"' 'lacks err "not known"'
run --crds=crds objects
ok "--crds takes a directory" all 'exits 1' 'has err "2 violations in 2 files; 2 parts"' 'lacks err "not known"'
run --crds=crds/widget.yaml objects
ok "--crds takes a file" all 'exits 1' 'has err "1 object of a kind that is not known holds containers: Gadget (example.com)"'
run --crds=crds/widget.yaml --crds=crds/gadget.yaml --jobs=4 objects
ok "it can be repeated" lacks err "not known"
mkdir -p conf/in
object Widget >conf/in/widget.yaml
cp -r crds conf/crds
echo 'crds: [crds]' >conf/.pss-fix
run conf/in
ok "the configuration names them, from its own directory" all 'exits 1' 'lacks err "not known"'
{ object Widget && echo --- && definition Widget; } >both.yaml
"$PSS_FIX" - <both.yaml >out 2>err
ok "a stream teaches itself" all 'has out "privileged: false"' 'lacks err "not known"'
run --readiness objects crds
ok "--readiness: the pods are as the operator makes them" has out 'Widget/one (objects/widget.yaml:1) its pods are as the operator makes them'

# ---- what is told ----

cp objects/widget.yaml objects/widget2.yaml
run -v objects crds
ok "-v says once where the pods of a kind are" all \
    '[ "$(grep -c "Widget (example.com/v1) is known by its definition, crds/widget.yaml:1: its pods are looked for at spec.pod" err)" = 1 ]' \
    '[ "$(grep -c "is known by its definition" err)" = 2 ]'
run objects crds
ok "without -v nothing is said of it" lacks err "is known by"
run --strict=kinds objects crds/widget.yaml
ok "what stays unknown is told" all 'exits 1' 'has err "1 object of a kind that is not known holds containers: Gadget"'
run --ignore=unknown-kind objects/widget.yaml crds
ok "a kind is learned though the warning is off" all 'exits 1' 'has out "objects/widget.yaml:12:23: error: privileged "'
run --fix --quiet objects crds
ok "--fix: what is said and forbidden is replaced, and nothing is added" all 'exits 0' \
    'has objects/widget.yaml "privileged: false"' 'lacks objects/widget.yaml runAsNonRoot'

# ---- what cannot be read ----

run --crds=nothing objects
ok "a file that is not there" all 'exits 2' 'has err "--crds: nothing: there is no file of this name"'
run --crds=objects/widget.yaml objects
ok "a file without a definition" all 'exits 2' 'has err "objects/widget.yaml: it holds no CustomResourceDefinition"'
{ definition Widget && echo '  x: ['; } >broken.yaml
run --crds=broken.yaml objects/widget.yaml
ok "a definition that is no YAML has a place" all 'exits 2' 'has err "broken.yaml:17:1: error: flow sequence"'
object Known | sed 's/example.com/apps/; s/Known/Deployment/; s/pod:/template:/' >known.yaml
run --crds=broken.yaml known.yaml
ok "a definition is read only if it is needed" all 'exits 1' 'lacks err "broken.yaml:"'
run objects/gadget.yaml broken.yaml
ok "nor is a definition of another kind" has err "1 object of a kind that is not known holds containers: Gadget"

# ---- definitions that nobody should write ----

deep() {
    begin Widget
    printf '              deep: '
    i=0
    while [ $i -lt 3000 ]; do
        printf '{properties: {a: '
        i=$((i + 1))
    done
    printf '%s' "$pod"
    i=0
    while [ $i -lt 3000 ]; do
        printf '}}'
        i=$((i + 1))
    done
    printf '\n              pod: %s\n' "$pod"
}
object Widget >widget.yaml
mkdir hostile
deep >hostile/deep.yaml
run widget.yaml hostile/deep.yaml
ok "schemas in schemas without end" all 'exits 1' 'has out "widget.yaml:12:23: error: privileged "'
# Each level names the one before it twice: two to the 24 ways.
laughs() {
    begin Widget
    echo "              a0: &a0 {properties: {x: $pod}}"
    i=0
    while [ $i -lt 24 ]; do
        echo "              a$((i + 1)): &a$((i + 1)) {properties: {l: *a$i, r: *a$i}}"
        i=$((i + 1))
    done
    echo "              pod: $pod"
}
laughs >hostile/laughs.yaml
run --crds=hostile/laughs.yaml widget.yaml
ok "aliases that lead to aliases are refused, as Kubernetes refuses them" all 'exits 2' \
    'has err "hostile/laughs.yaml:15:"' 'has err "almost nothing but aliases"'
{
    begin Widget
    echo "              pod: $pod"
    i=0
    while [ $i -lt 500 ]; do
        echo "  - {name: v2alpha$i, schema: {openAPIV3Schema: {properties: {spec: {properties: {p$i: $pod}}}}}}"
        i=$((i + 1))
    done
} >hostile/versions.yaml
run --crds=hostile/versions.yaml widget.yaml
ok "hundreds of versions" all 'exits 1' 'has out "widget.yaml:12:23: error: privileged "'
sed 's,example.com/v1,example.com/v9,' widget.yaml >v9.yaml
run --crds=hostile/versions.yaml v9.yaml
ok "a version that no definition has is judged by all" all 'exits 1' 'has out "v9.yaml:12:23: error: privileged "'
{
    begin Widget
    echo "              pod: $pod"
    echo "              'a.b': $pod"
    echo "              'c[*]': $pod"
    echo "              d: [1, 2]"
    echo "              e: {items: [], properties: 3, additionalProperties: true}"
    echo "              f:"
} >hostile/odd.yaml
run -v --crds=hostile/odd.yaml widget.yaml
ok "fields that no path can name, and schemas that are none" all 'exits 1' 'has err "looked for at spec.pod" ' 'lacks err "spec.a"'
finish
