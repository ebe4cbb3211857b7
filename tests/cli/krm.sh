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
ok "what can be fixed is: exit code 0, stderr empty" all 'exits 0' 'is_empty err'
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

# ---- what is left ----

host_pod | item | list >host.yaml
krm host.yaml
ok "a violation that remains: exit code 1, all of the output" \
    all 'exits 1' 'as_before host.yaml' 'has out "  severity: error"' again
ok "... stderr names the object and what stands in the way first" \
    all '[ "$(head -n 1 err | cut -d: -f1-2)" = "Pod/host: error" ]' \
    'head -n 1 err | grep -q "repairs of the class unsafe"'
ok "... in the results, too" has out "    repair: unsafe"
krm host.yaml --exit-zero
ok "--exit-zero changes the exit code alone" all 'exits 0' 'has out "severity: error"'
krm host.yaml --repairs=all
ok "--repairs=all fixes it" \
    all 'exits 0' 'has out "    currentValue: true"' 'lacks out "severity: error"' again
krm host.yaml --repairs=none
ok "--repairs=none reports and changes nothing else" all 'exits 1' 'as_before host.yaml'
krm host.yaml -q
ok "-q silences stderr" all 'exits 1' 'is_empty err'
{ bad_pod | item && host_pod | item; } | list >two.yaml
krm two.yaml -v
ok "-v shows what was done" all 'exits 1' 'has err "Pod/bad: info: "'
sed -n 's/^  severity: //p' out | uniq | tr '\n' ' ' >got
ok "without files, results stand by item, the worst first" \
    [ "$(cat got)" = "info error " ]
cat >unsure.yaml <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: unsure
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: ${USER_ID}
    seccompProfile:
      type: RuntimeDefault
  containers:
  - name: c
    image: example/c:1
    securityContext:
      allowPrivilegeEscalation: false
      capabilities:
        drop:
        - ALL
END
item <unsure.yaml | list >placeholder.yaml
krm placeholder.yaml
ok "what cannot be known is a warning, and exit code 1" \
    all 'exits 1' 'has out "  severity: warning"' 'lacks out "severity: error"' \
    'has err "warning: left as it is: indeterminate"' 'as_before placeholder.yaml' again

sed -e 's|hostNetwork: true|& # pss-fix: ignore[hostNamespaces] the node|' \
    -e 's|name: host|& # pss-fix: ignore[hostPorts] x|' host.yaml >silent.yaml
krm silent.yaml
ok "a suppressed finding is told of, with its reason" \
    all 'exits 0' 'has out "; suppressed by comment: the node"' \
    'has out "    outcome: suppressed"' again

# ---- objects that no cluster gets ----

for key in local-config function; do
    bad_pod | sed "s|^  name: bad|&\\n  annotations: {config.kubernetes.io/$key: \"true\"}|" |
        item | list >local.yaml
    krm local.yaml
    ok "an object with $key is left alone" \
        all 'exits 0' 'same out local.yaml' 'is_empty err'
done
bad_pod | sed 's|^  name: bad|&\n  annotations: {config.kubernetes.io/local-config: "false"}|' |
    item | list >local.yaml
krm local.yaml
ok 'but one with local-config "false" is fixed' has out "outcome: fixed"
{
    echo 'apiVersion: v1'
    echo 'kind: List'
    echo 'metadata: {annotations: {config.kubernetes.io/local-config: "true"}}'
    echo 'items:'
    bad_pod | item
} | item | list >local.yaml
krm local.yaml
sed 's|name: bad|& # pss-fix: ignore[hostPorts] x|' local.yaml >unused.yaml
krm unused.yaml
ok "... and so are its suppressions" all 'exits 0' 'same out unused.yaml'
krm local.yaml
ok "a List with it is left alone as a whole" all 'exits 0' 'same out local.yaml'

# ---- shapes of items ----

cat >shapes.yaml <<'END'
# head
apiVersion: config.kubernetes.io/v1beta1
kind: ResourceList
items:
  # above
  - # note
    {"apiVersion": "v1", kind: Pod, "metadata": {"name": "flow"}, "spec": {"containers": [{"name": "c", "image": "i"}]}}
  - apiVersion: v1
    kind: List
    items:
      - apiVersion: v1
        kind: Pod
        metadata: {name: inner, annotations: {config.kubernetes.io/path: 'no.yaml'}}
        spec:
          containers:
            - &base
              name: c
              image: i
            - !!merge <<: *base
              name: d
  - apiVersion: v1
    kind: ConfigMap
  - kind: Pod
  - null
# foot
END
krm shapes.yaml
ok "flow, lists of lists, merges, objects without anything" \
    all 'exits 0' 'is_empty err' 'has out "  - # note"' 'has out "  - null"' again
ok "results follow the layout of items and stand behind the last comment" \
    all "grep -A1 '^# foot' out | grep -q '^results:'" \
    'grep -A1 "^results:" out | grep -q "^  - message: "'
ok "the object of a result is the inner one" has out "      name: inner"

# ---- results that are there ----

{ cat host.yaml && cat <<'END'; } >earlier.yaml
results: # of others
  - message: "something"   # kept
    severity: info
# the end
END
krm earlier.yaml
ok "earlier results are kept, ours come behind them" \
    all 'exits 1' 'has out "results: # of others"' \
    "has out '  - message: \"something\"   # kept'" \
    '[ "$(grep -c "^  - message:" out)" -eq 6 ]' again
for empty in 'results:' 'results: null' 'results: # none' 'results: []'; do
    { cat host.yaml && echo "$empty"; } >earlier.yaml
    krm earlier.yaml
    ok "'$empty' is filled" all 'exits 1' '[ "$(grep -c "severity: error" out)" -ge 1 ]' \
        '[ "$(grep -c "^results:" out)" -eq 1 ]' again
    { cat good.yaml && echo "$empty"; } >earlier.yaml
    krm earlier.yaml
    ok "... and left alone where nothing is found" all 'exits 0' 'same out earlier.yaml'
done
printf 'kind: ResourceList\nresults: []\napiVersion: config.kubernetes.io/v1\n' >top.yaml
host_pod | item >>top.yaml
sed -i.bak 's/^- apiV/items:\n- apiV/' top.yaml
krm top.yaml
ok "the order of keys does not matter" all 'exits 1' 'has out "- message: "' again

# ---- JSON ----

cat >list.json <<'END'
{
  "kind": "ResourceList",
  "apiVersion": "config.kubernetes.io/v1",
  "items": [
    {
      "kind": "Pod",
      "apiVersion": "v1",
      "metadata": {"name": "p", "annotations": {"internal.config.kubernetes.io/path": "a/p.json"}},
      "spec": {"containers": [{"name": "c", "image": "i"}]}
    }
  ]
}
END
krm list.json
sed -n '/"results"/,$p' out | head -n 22 >got
cat >want <<'END'
  "results": [
    {
      "message": "allowPrivilegeEscalation != false (container \"c\" must set securityContext.allowPrivilegeEscalation=false); set to false",
      "severity": "info",
      "resourceRef": {
        "apiVersion": "v1",
        "kind": "Pod",
        "name": "p"
      },
      "field": {
        "path": "spec.containers[0].securityContext.allowPrivilegeEscalation",
        "proposedValue": false
      },
      "file": {
        "path": "a/p.json",
        "index": 0
      },
      "tags": {
        "rule": "allowPrivilegeEscalation",
        "level": "restricted",
        "repair": "harden",
        "outcome": "fixed",
END
ok "in JSON results are JSON" all 'exits 0' 'same got want' again
tr -d '\n ' <list.json >tight.json
krm tight.json
ok "minified JSON stays so" \
    all 'exits 0' 'has out ",\"results\":[{\"message\":\""' '[ "$(wc -l <out)" -eq 0 ]' again
sed 's/^}/,"results":[{"message":"m","severity":"info"}]}/' list.json >earlier.json
krm earlier.json
ok "earlier results in JSON" \
    all 'exits 0' 'has out "{\"message\":\"m\",\"severity\":\"info\"}"' again
cat >kyaml.yaml <<'END'
---
{
  apiVersion: "config.kubernetes.io/v1",
  kind: "ResourceList",
  items: [{
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      name: "p",
    },
    spec: {
      containers: [{
        name: "c", # main
        image: "i",
      }],
    },
  }],
}
END
krm kyaml.yaml
ok "KYAML stays KYAML" all 'exits 0' 'has out "      severity: \"info\","' again

# ---- names that need care ----

cat >odd.yaml <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: "a\"b\\\tc\u2028\x7f"
  annotations:
    container.apparmor.security.beta.kubernetes.io/c: unconfined
spec:
  containers:
  - name: c
    image: i
END
item <odd.yaml | list >odd.list
krm odd.list
cat >want <<'END'
    name: "a\"b\\\\x09c\\xe2\\x80\\xa8\\x7f"
END
ok "names with quotes, tabs and line breaks come out as YAML on one line" \
    all 'exits 0' 'grep -qxFf want out' again
ok "keys with dots are quoted in paths" \
    has out 'metadata.annotations[\"container.apparmor.security.beta.kubernetes.io/c\"]'

# ---- functionConfig ----

# configured NAME: host.yaml with the functionConfig that stdin holds.
configured() { { cat host.yaml && echo 'functionConfig:' && sed 's/^/  /'; } >"$1"; }

configured config.yaml <<'END'
metadata:
  name: x
data: {repairs: "harden,replace,unsafe", partial: false, policyVersion: v1.30, runAsUser: 1000}
kind: ConfigMap
apiVersion: v1
END
krm config.yaml
ok "options in a ConfigMap, keys in kpt's order, values without quotes" \
    all 'exits 0' 'has out "runAsUser: 1000"' again
configured config.yaml <<'END'
apiVersion: pss-fix.dev/v1alpha1
kind: PssFix
metadata:
  name: x
  annotations: {config.kubernetes.io/function: "exec: {path: pss-fix, args: [--krm]}"}
spec:
  repairs: [harden, replace, unsafe]
  level: baseline
END
krm config.yaml
ok "options in a PssFix" \
    all 'exits 0' 'has out "level: baseline"' 'lacks out "level: restricted"' again
krm config.yaml --repairs=none
ok "the command line comes first" all 'exits 1' 'as_before config.yaml'
configured config.yaml <<'END'
apiVersion: v1
kind: ConfigMap
data: {exitZero: "true", level: restricted, ignore: "privileged, hostPorts"}
END
krm config.yaml
ok "exitZero in the configuration" all 'exits 0' 'has out "severity: error"'
configured config.yaml <<'END'
apiVersion: pss-fix.dev/v1alpha1
kind: PssFix
spec: {select: [hostNamespaces], repairs: []}
END
krm config.yaml
ok "select, and no repairs" all 'exits 1' '[ "$(grep -c "  severity:" out)" -eq 1 ]'
for nothing in 'null' '{}' '{apiVersion: v1, kind: ConfigMap}' \
    '{apiVersion: pss-fix.dev/v1alpha1, kind: PssFix, spec: }'; do
    { cat good.yaml && echo "functionConfig: $nothing"; } >config.yaml
    krm config.yaml
    ok "functionConfig: $nothing" all 'exits 0' 'same out config.yaml'
done

# bad TEXT MESSAGE: a functionConfig in flow style is refused.
bad() {
    { cat host.yaml && echo "functionConfig: $1"; } >config.yaml
    krm config.yaml
    ok "functionConfig: $1" refuses "$2"
}
bad '{apiVersion: v1, kind: Secret, data: {}}' "of kind 'Secret' (apiVersion 'v1')"
bad '{apiVersion: pss-fix.dev/v9, kind: PssFix}' "of kind 'PssFix'"
bad '[1]' 'functionConfig is an object'
bad '{apiVersion: v1, kind: ConfigMap, data: {levle: baseline}}' "did you mean 'level'"
bad '{apiVersion: v1, kind: ConfigMap, data: {level: high}}' "unknown level 'high'"
bad '{apiVersion: v1, kind: ConfigMap, spec: {level: baseline}}' \
    'options stand under data'
bad '{apiVersion: pss-fix.dev/v1alpha1, kind: PssFix, spec: {repairs: [harden, all2]}}' \
    "unknown class of repair 'all2'"
bad '{apiVersion: pss-fix.dev/v1alpha1, kind: PssFix, spec: {include: [a]}}' \
    'cannot be set in the configuration of a function'
mkdir dir && echo 'level: nonsense' >dir/.pss-fix
(cd dir && krm ../good.yaml && exits 0 && same out ../good.yaml)
ok "no file of options is looked for" [ $? -eq 0 ]

# ---- what is not an input ----

: >empty.yaml
krm empty.yaml
ok "no input" refuses 'there is no ResourceList'
echo '# nothing' >comment.yaml
krm comment.yaml
ok "only a comment" refuses 'there is no ResourceList'
bad_pod >pod.yaml
krm pod.yaml
ok "another kind" refuses "stdin:1:1: error: a function reads a ResourceList, and this is of kind 'Pod'"
{ cat good.yaml && echo '---' && cat good.yaml; } >docs.yaml
krm docs.yaml
ok "a second document" refuses 'a second document'
printf '%s{}' "$(cat some.json)" >docs.json
krm docs.json
ok "a second JSON value" refuses 'error'
# shape NAME SED MESSAGE: host.yaml, edited, is refused.
shape() {
    sed "$2" host.yaml >shape.yaml
    krm shape.yaml
    ok "$1" refuses "$3"
}
shape 'another apiVersion' 's|config.kubernetes.io/v1|v1|' "apiVersion 'v1'"
shape 'no apiVersion' '1d' "apiVersion ''"
shape 'a key twice' 's|^items:|kind: ResourceList\n&|' "'kind' stands here twice"
shape 'items that are not a list' 's|^items:|items: 1\nother:|' 'items of a ResourceList is a list'
shape 'results that are not a list' 's|^items:|results: 1\nitems:|' 'results of a ResourceList is a list'
shape 'results that are an alias' 's|^items:|x: \&x []\nresults: *x\nitems:|' 'results is an alias'
shape 'a key through a merge' 's|^kind: .*|x: \&x {kind: ResourceList}\n<<: *x|' 'through a merge'
shape 'template markup' 's|containers:|&\n  {{ x }}|' 'error'
shape 'a tab' 's|name: host|&\n\tx|' 'error'
echo '[1]' >shape.yaml
krm shape.yaml
ok "no object" refuses 'this is not an object'
printf 'kind: ResourceList\n\377\n' >shape.yaml
krm shape.yaml
ok "no UTF-8" refuses 'UTF-8'

for args in '--fix' '-d' '-l' 'good.yaml'; do
    krm good.yaml $args
    ok "--krm $args" refuses "--krm reads a ResourceList from stdin"
done

finish
