#!/bin/sh
# --label-namespaces: labels of Namespaces, set by the same lossless editing.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

L=pod-security.kubernetes.io

fresh() {
    rm -rf w
    mkdir w
    cat >w/spaces.yaml <<END
# Ours.
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: # of the team
    team: web
    $L/enforce: "privileged" # for now
    $L/enforce-version: v1.25
---
apiVersion: v1
kind: Namespace
metadata: {name: flow, labels: {a: b}}
---
apiVersion: v1
kind: Namespace
metadata:
  name: bare
END
    bad_pod | sed 's/^metadata:/&\n  namespace: shop/' >w/pod.yaml
    host_pod | sed 's/^metadata:/&\n  namespace: bare/' >w/host.yaml
}

fresh
cp w/spaces.yaml before.yaml
run --label-namespaces=warn=restricted@v1.36,audit=restricted -w w
cat >expected.yaml <<END
# Ours.
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: # of the team
    team: web
    $L/enforce: "privileged" # for now
    $L/enforce-version: v1.25
    $L/audit: restricted
    $L/warn: restricted
    $L/warn-version: v1.36
---
apiVersion: v1
kind: Namespace
metadata: {name: flow, labels: {a: b, $L/audit: restricted, $L/warn: restricted, $L/warn-version: v1.36}}
---
apiVersion: v1
kind: Namespace
metadata:
  name: bare
  labels:
    $L/audit: restricted
    $L/warn: restricted
    $L/warn-version: v1.36
END
ok "labels are added in the style of their place" all 'exits 0' 'same w/spaces.yaml expected.yaml'
bad_pod | sed 's/^metadata:/&\n  namespace: shop/' >pod.yaml
ok "and nothing else is fixed" same w/pod.yaml pod.yaml
run --label-namespaces=warn=restricted@v1.36,audit=restricted -d w
ok "a second run changes nothing" all 'exits 0' 'is_empty out'

run --label-namespaces=enforce=restricted -w w
ok "enforce is raised where the workloads meet it after the repairs" \
    has w/spaces.yaml "$L/enforce: \"restricted\" # for now"
ok "and refused where they do not, by name" all 'exits 1' \
    'has out "namespace \"bare\" cannot enforce restricted: after the permitted repairs its workloads meet privileged"' \
    'has out "namespace \"flow\" cannot enforce restricted: none of its workloads is among the files of this run"' \
    'has err "1 label of a namespace set; 2 left as they are"'
run --label-namespaces=enforce=restricted --repairs=none -w w
ok "what is set already is not raised" all 'exits 1' 'lacks out "namespace \"shop\""'
run --label-namespaces=enforce=baseline --repairs=none -w w
ok "lowering is not raising" has w/spaces.yaml "$L/enforce: \"baseline\" # for now"
run --label-namespaces=enforce=restricted --partial -w w
ok "--partial sets it all the same" all 'exits 0' 'lacks w/spaces.yaml baseline'

fresh
bad_pod | sed 's/^metadata:/&\n  namespace: flow/' >w/flow.yaml
run --label-namespaces=enforce=restricted --repairs=all -w w
ok "with all repairs permitted more is met" all 'exits 0' '[ "$(grep -c "enforce: " w/spaces.yaml)" -eq 3 ]'

fresh
sed 's/^spec:/&\n  hostUsers: false/' w/pod.yaml >w/p && mv w/p w/pod.yaml
run --label-namespaces=enforce=restricted@v1.30 -l w
ok "-l names the files" all 'exits 1' 'has out w/spaces.yaml' 'lines out 1'
run --label-namespaces=enforce=baseline -d w
cp out d.patch
(cd w && cp spaces.yaml old.yaml)
run --label-namespaces=enforce=baseline -q -w w
if command -v patch >/dev/null; then
    mkdir p && cp -R before.yaml p/ && mkdir p/w && cp before.yaml p/w/spaces.yaml
    ok "-d is what -w does" \
        sh -c 'cd p && patch -s -p1 <../d.patch && cmp -s w/spaces.yaml ../w/spaces.yaml'
else
    skip "-d is what -w does" "no patch"
fi

fresh
cat w/spaces.yaml w/pod.yaml >stream.yaml
sed '$!b' w/pod.yaml >/dev/null
{ sed '/^---/,$d' w/spaces.yaml; echo ---; cat w/pod.yaml; } >stream.yaml
filter stream.yaml --label-namespaces=enforce=restricted
ok "in a filter, too" all 'exits 0' 'has out "$L/enforce: \"restricted\" # for now"' \
    'lacks out runAsNonRoot'
printf '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"j"}}]}' >j.json
filter j.json --label-namespaces=audit=baseline
printf '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"j","labels":{"%s/audit":"baseline"}}}]}' "$L" >want.json
ok "in JSON and in Lists" all 'exits 0' 'same out want.json'

cat >shared.yaml <<END
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Namespace
  metadata:
    name: a
    labels: &labels
      team: x
- apiVersion: v1
  kind: Namespace
  metadata:
    name: b
    labels: *labels
END
run --label-namespaces=warn=restricted -w shared.yaml
ok "labels that two Namespaces share are set once, as both want it" \
    all 'exits 0' '[ "$(grep -c warn shared.yaml)" -eq 1 ]'
cat >shared.yaml <<END
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Namespace
  metadata:
    name: a
    labels: &labels
      team: x
- apiVersion: v1
  kind: Service
  metadata:
    name: b
    labels: *labels
END
cp shared.yaml was.yaml
run --label-namespaces=warn=restricted -w shared.yaml
ok "what something else shares is left, with the reason" \
    all 'exits 1' 'same shared.yaml was.yaml' 'has out "it is left: "'

mkdir k
printf 'patches:\n- path: ns.yaml\n' >k/kustomization.yaml
printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: p\n' >k/ns.yaml
run --label-namespaces=warn=restricted -w k
ok "a patch is left" all 'exits 1' 'has out "names this file as a patch"' 'lacks k/ns.yaml warn'

fresh
sed 's/$/\r/' w/spaces.yaml >crlf.yaml
run --label-namespaces=warn=baseline -q -w crlf.yaml
ok "CRLF stays" all 'exits 0' '[ "$(grep -c "$(printf "\r")" crlf.yaml)" -eq "$(wc -l <crlf.yaml)" ]'

run --label-namespaces=enforce=none w
ok "a level that is none is a usage error" all 'exits 2' 'has err "enforce=none"'
run --label-namespaces=enforced=baseline w
ok "so is a mode" all 'exits 2' 'has err "enforced=baseline"'
run --label-namespaces=enforce=baseline --baseline=b --update-baseline w
ok "nor does it go with baselines that are written" all 'exits 2' 'has err "sets labels alone"'
run --label-namespaces=enforce=baseline --report=json:report.json w
ok "reports for programs are whole" \
    all 'has report.json "\"rule\":\"namespace-label\""' 'tail -n1 report.json | grep -q "}$"'
run --label-namespaces=enforce=baseline --readiness w
ok "it does not go with --readiness" all 'exits 2' 'has err "exclude each other"'

# ---- templates of others ----
rm -rf w
mkdir w
cat >w/spaces.yaml <<END
apiVersion: v1
kind: Namespace
metadata:
  name: token
  labels:
    $L/warn: #{Level}
---
apiVersion: v1
kind: Namespace
metadata:
  name: text
  labels:
    $L/warn: \${LEVEL}
---
apiVersion: v1
kind: Namespace
metadata:
  name: all
  labels: #@ data.values.labels
---
apiVersion: v1
kind: Namespace
metadata:
  name: condition
  labels:
    #@ if data.values.strict:
    $L/warn: baseline
    #@ end
END
cp w/spaces.yaml before.yaml
run --label-namespaces=warn=restricted -w w
ok "what something else fills in stays" \
    all 'same w/spaces.yaml before.yaml' 'has out "something else fills in #{Level}"' \
    'has out "something else fills in #@ data.values.labels"' \
    'has out "under a condition (#@ if data.values.strict:)"' \
    '[ "$(grep -c indeterminate out)" -eq 4 ]'

finish
