#!/bin/sh
# The KRM function: a ResourceList in and out, its configuration, its results.
. "${PSS_TOP:=$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# krm FILE ARG...: the function; as `filter` otherwise.
krm() {
    krm_input=$1
    shift
    code=0
    "$PSS_FIX" --krm "$@" >out 2>err <"$krm_input" || code=$?
}

# A ResourceList of what stdin holds, which is indented as its items are.
list() {
    printf 'apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n'
    cat
}

# item POD: a manifest as an element.
item() { sed -e '1s/^/- /' -e '1!s/^/  /'; }

# refuses TEXT: exit code 2, nothing on stdout, and a message that holds the text.
refuses() { exits 2 && is_empty out && has err "$1"; }

# again ARG...: the output is not changed by a second run.
again() {
    cp out once
    "$PSS_FIX" --krm "$@" <once >twice 2>/dev/null
    cmp -s once twice
}

# as_before: less its results, the output is the input.
as_before() { sed '/^results:/,$d' out | cmp -s - "$1"; }

# ---- identity ----

good_pod | item | list >good.yaml
krm good.yaml
ok "a list without violations comes out byte for byte, with nothing on stderr" \
    all 'exits 0' 'same out good.yaml' 'is_empty err'
sed 's/$/\r/' good.yaml >crlf.yaml
krm crlf.yaml
ok "... with CRLF" all 'exits 0' 'same out crlf.yaml'
{ printf '\357\273\277' && cat good.yaml; } >bom.yaml
krm bom.yaml
ok "... with a BOM" all 'exits 0' 'same out bom.yaml'
printf '%s' "$(cat good.yaml)" >bare.yaml
krm bare.yaml
ok "... without a last newline" all 'exits 0' 'same out bare.yaml'
{ printf '# head\n\n---\n' && cat good.yaml && printf '# foot\n...\n'; } >framed.yaml
krm framed.yaml
ok "... with comments, --- and ..." all 'exits 0' 'same out framed.yaml'
for items in 'items: []' 'items: null' 'items:' 'other: 1'; do
    printf 'apiVersion: config.kubernetes.io/v1alpha1\nkind: ResourceList\n%s\n' \
        "$items" >some.yaml
    krm some.yaml
    ok "... with '$items'" all 'exits 0' 'same out some.yaml'
done
printf '{"apiVersion":"config.kubernetes.io/v1","kind":"ResourceList","items":[]}' >some.json
krm some.json
ok "... in JSON" all 'exits 0' 'same out some.json'
ln -s "$PSS_FIX" pss-fix-krm
code=0
./pss-fix-krm >out 2>err <good.yaml || code=$?
ok "a link called pss-fix-krm is the function" all 'exits 0' 'same out good.yaml'

# ---- fixes and results, in block style ----

cat >web.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  annotations:
    config.kubernetes.io/index: '2'
    config.kubernetes.io/path: "deploy/web.yaml"
    internal.config.kubernetes.io/index: '2'
    internal.config.kubernetes.io/path: "deploy/web.yaml"
    internal.config.kubernetes.io/seqindent: 'compact'
    internal.config.kubernetes.io/id: '7'
    config.k8s.io/id: '7'
    internal.config.kubernetes.io/annotations-migration-resource-id: '0'
    internal.config.kubernetes.io/previousNames: web,old
    internal.config.kubernetes.io/previousKinds: Deployment,Deployment
    internal.config.kubernetes.io/previousNamespaces: shop,default
    internal.config.kubernetes.io/prefixes: a-
    internal.config.kubernetes.io/suffixes: -b
    internal.config.kubernetes.io/refBy: v1|Service|web
    internal.config.kubernetes.io/package-path: ''
    kustomize.config.k8s.io/id: |
      kind: Deployment
      name: web
    postrenderer.helm.sh/postrender-filename: 'web.yaml'
spec:
  template:
    spec:
      containers:
      - name: app # the one
        image: example/app:1
        securityContext:
          privileged: true
END
item <web.yaml | list >bad.yaml
krm bad.yaml
ok "what can be mended is: exit code 0, stderr empty" all 'exits 0' 'is_empty err'
sed -n '/annotations:/,/^  spec:/p' bad.yaml >annotations.in
sed '/^results:/,$d' out | sed -n '/annotations:/,/^  spec:/p' >annotations.out
ok "every annotation of an orchestrator is kept" \
    all 'same annotations.in annotations.out' 'lines annotations.in 21'
ok "the comment is kept" has out '- name: app # the one'
ok "a second run changes nothing" again
sed -n '/^results:/,$p' out | sed -n '1,22p' >got
cat >want <<'END'
results:
- message: "allowPrivilegeEscalation != false (container \"app\" must set securityContext.allowPrivilegeEscalation=false); set to false"
  severity: info
  resourceRef:
    apiVersion: apps/v1
    kind: Deployment
    namespace: shop
    name: web
  field:
    path: "spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation"
    proposedValue: false
  file:
    path: deploy/web.yaml
    index: 2
  tags:
    rule: allowPrivilegeEscalation
    level: restricted
    repair: harden
    outcome: fixed
    container: app
- message: "unrestricted capabilities (container \"app\" must set securityContext.capabilities.drop=[\"ALL\"]); set to ALL"
  severity: info
END
ok "results are appended in block style" same got want
ok "lists and old values are in them" \
    all 'has out "    - ALL"' 'has out "    currentValue: true"'
sed 's/$/\r/' bad.yaml >crlf.yaml
krm crlf.yaml
ok "CRLF stays, also in results" \
    all 'exits 0' '[ "$(grep -c . out)" -eq "$(grep -c "$(printf "\r")\$" out)" ]' again
{ printf '\357\273\277' && printf '%s' "$(cat bad.yaml)"; } >bare.yaml
krm bare.yaml
ok "a BOM and a missing newline stay" \
    all 'exits 0' 'has out "$(printf "\357\273\277")apiVersion"' \
    '[ -n "$(tail -c 1 out)" ]' again

finish
