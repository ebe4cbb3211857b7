#!/bin/sh
# Custom kinds: those that a configuration describes, and the line about those that nobody
# knows.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# object KIND API_VERSION: an object that holds containers at spec.podTemplate.
object() {
    cat <<YAML
apiVersion: $2
kind: $1
metadata:
  name: one
spec:
  podTemplate:
    spec:
      containers:
      - name: web
        image: example/web:1
        securityContext:
          privileged: true
---
YAML
}

# kinds FILE: what the lines of stdin say of `kinds:` in a configuration.
kinds() {
    { echo 'kinds:' && cat; } >"$1"
}

# ---- kinds that nobody knows ----

object Widget example.com/v1 >one.yaml
run one.yaml
ok "a kind that nobody knows is named at the end" all 'exits 0' \
    'has err "1 object of a kind that is not known holds containers: Widget (example.com); teach it with kinds: in .pss-fix"'
ok "and where it stands" has out 'not checked; teach it with kinds: in .pss-fix [unknown-kind]'
run --strict=kinds one.yaml
ok "--strict makes it an error" exits 1
run --quiet one.yaml
ok "--quiet" is_empty err
{ object Widget example.com/v1 && object Widget example.com/v2 && object Gadget example.com/v1; } >three.yaml
run three.yaml
ok "each kind is named once" has err '3 objects of kinds that are not known hold containers: Widget (example.com), Gadget (example.com); teach them with'
for kind in A B C D E; do object $kind example.com/v1; done >five.yaml
run five.yaml
ok "not all of very many are named" has err ': A (example.com), B (example.com), C (example.com), D (example.com), …; teach them'
object "\"Wid\\x1bget\"" example.com/v1 >escape.yaml
run escape.yaml
ok "a terminal gets no escape" has err 'Wid\x1bget (example.com)'
# shellcheck disable=SC2016 # a placeholder
object '${KIND}' example.com/v1 >filled.yaml
run filled.yaml
ok "a kind that something fills in cannot be taught" all 'lacks out teach' 'lacks err teach'

# ---- kinds of a configuration ----

mkdir -p taught
kinds taught/.pss-fix <<'YAML'
- group: example.com
  kind: Widget
  paths: [spec.podTemplate]
- {group: example.com, kind: Crew, paths: "spec.workers{*}.teams[*].pod", shape: PodSpec}
YAML
object Widget example.com/v1 >taught/one.yaml
cat >taught/crew.yaml <<'YAML'
apiVersion: example.com/v1
kind: Crew
spec:
  workers:
    first:
      teams:
      - pod:
          containers:
          - name: web
            image: example/web:1
      - pod:
          hostNetwork: true
          containers:
          - name: web
            image: example/web:1
YAML
run taught/one.yaml
ok "a kind that is taught is judged" all 'exits 1' 'has out "one.yaml:12:23: error: privileged "' 'lacks out unknown-kind'
cp taught/one.yaml taught/two.yaml
run --fix --quiet taught/two.yaml
ok "and fixed" all 'exits 0' 'has taught/two.yaml "privileged: false"' 'has taught/two.yaml "runAsNonRoot: true"'
run taught/crew.yaml
ok "each value and each item that a path leads to is a pod" all 'exits 1' 'has err "2 failing pods: "' \
    'has out "crew.yaml:12:24: error: host namespaces"'
cp taught/crew.yaml taught/fixed.yaml
run --fix --quiet --repairs=all taught/fixed.yaml
ok "a PodSpec is fixed where it stands" all 'exits 0' \
    '[ "$(grep -c "^          securityContext:" taught/fixed.yaml)" -eq 2 ]' 'lacks taught/fixed.yaml "hostNetwork: true"'
run taught/two.yaml taught/fixed.yaml
ok "what is fixed passes" all 'exits 0' 'is_empty out'
run --no-prefilter taught/one.yaml taught/crew.yaml
mv out all
run taught/one.yaml taught/crew.yaml
ok "what spares the parser hides none of them" same out all
run --show-config taught/one.yaml
ok "--show-config" all 'has out "kinds:  # taught/.pss-fix:1"' \
    'has out "  - {group: example.com, kind: Widget, paths: [spec.podTemplate]}"'
cp out shown.pss-fix
run --config=shown.pss-fix taught/one.yaml
ok "what it shows is a configuration" all 'exits 1' 'has out "one.yaml:12:23: error: privileged "'
run --show-config one.yaml
ok "there are none by default" has out 'kinds: []  # default'
sed 's/podTemplate/podTemplates/' taught/one.yaml >taught/other.yaml
run taught/other.yaml
ok "containers elsewhere are named" has out 'no-pod-template'
kinds own.pss-fix <<'YAML'
- {group: argoproj.io, kind: Rollout, paths: [spec.podTemplate]}
YAML
object Rollout argoproj.io/v1alpha1 >rollout.yaml
run --config=own.pss-fix rollout.yaml
ok "a kind of the program's own table can be described anew" has out 'rollout.yaml:12:23: error: privileged'
kinds own.pss-fix <<'YAML'
- {group: "", kind: Thing, paths: [spec.podTemplate]}
YAML
object Thing v7 >thing.yaml
run --config=own.pss-fix thing.yaml
ok "of any version, in any group" has out 'thing.yaml:12:23: error: privileged'

cat >list.yaml <<'YAML'
apiVersion: config.kubernetes.io/v1
kind: ResourceList
functionConfig:
  apiVersion: pss-fix.dev/v1alpha1
  kind: PssFix
  spec:
    kinds:
    - {group: example.com, kind: Widget, paths: [spec.podTemplate]}
items:
- apiVersion: example.com/v1
  kind: Widget
  metadata: {name: web}
  spec: {podTemplate: {spec: {containers: [{name: c, image: i}]}}}
YAML
code=0
"$PSS_FIX" --krm <list.yaml >out 2>err || code=$?
ok "a function learns them from its configuration" all 'exits 0' 'has out "runAsNonRoot: true"' 'lacks out unknown-kind'

# ---- what operators complete ----

cat >operator.yaml <<'YAML'
apiVersion: v1
kind: Namespace
metadata: {name: logs}
---
apiVersion: elasticsearch.k8s.elastic.co/v1
kind: Elasticsearch
metadata: {name: es, namespace: logs}
spec:
  nodeSets:
  - name: one
    podTemplate: {spec: {containers: [{name: elasticsearch, resources: {}}]}}
  - name: two
    podTemplate: {spec: {containers: [{name: elasticsearch, resources: {}}]}}
YAML
run operator.yaml
ok "what is missing is not a finding, and the run says what it did not judge" all 'exits 0' 'is_empty out' \
    'has err "0 pods in 1 file, no violation found; 2 parts of pods judged by what they say alone"'
run --format=json operator.yaml
ok "JSON says who fills it in" all 'has out "\"allowed\":null"' 'has out "operator-fills: the operator makes"' \
    'has out "\"pods\":0"' 'has out "\"parts\":2"'
sed 's/resources: {}/securityContext: {privileged: true}/' operator.yaml >said.yaml
run said.yaml
ok "what is said is a violation" all 'exits 1' 'has err "2 violations in 1 file; 2 parts of pods fixable with --fix"' 'has err "next: pss-fix --diff"'
run --diff said.yaml
ok "--diff would fix it" all 'exits 1' 'has err "Would fix 2 parts of pods"'
run --fix said.yaml
ok "--fix does" all 'exits 0' 'has err "2 parts of pods fixed"' 'has said.yaml "privileged: false"'
run --readiness operator.yaml
ok "--readiness names the object once" all 'has out "its pods are as the operator makes them"' \
    '[ "$(grep -c Elasticsearch/es out)" -eq 1 ]'
good_pod | sed 's/name: good/&\n  namespace: logs/' >with.yaml
run --label-namespaces=enforce=restricted --diff operator.yaml with.yaml
ok "no enforce label is raised over it" all 'lacks out enforce' 'has err "as the operator makes them"'

# ---- --list-kinds ----

run --list-kinds taught
ok "--list-kinds lists what the configuration in force tells, and where it does" all 'exits 0' \
    'grep -qx "Widget  *example.com  *pod  *spec.podTemplate  *taught/.pss-fix:2" out' \
    'grep -q "^Crew  *example.com  *pod  *spec.workers{\*}.teams\[\*\].pod  *taught/.pss-fix:5$" out'
ok "the kinds of Kubernetes" all 'grep -qx "Pod  *-  *pod  *\.  *Kubernetes" out' \
    'grep -qx "CronJob  *batch  *pod  *spec.jobTemplate.spec.template  *Kubernetes" out'
ok "kinds of each class" all 'grep -q "^Rollout  *argoproj.io  *pod  *spec.template  " out' \
    'grep -q "^Template  *template.openshift.io  *objects  *objects\[\*\]  " out' \
    'grep -q "^Elasticsearch  *elasticsearch.k8s.elastic.co  *operator  " out'
run --list-kinds
ok "elsewhere the configuration does not count" lacks out Widget
printf 'kinds:\n- {group: argoproj.io, kind: Rollout, paths: [spec.podTemplate]}\n' >own.pss-fix
run --list-kinds --config=own.pss-fix
ok "what takes the place of a kind of the table is listed once" [ "$(grep -c '^Rollout ' out)" -eq 1 ]
run --list-kinds a b
ok "it is about one place" all 'exits 2' 'has err "--list-kinds takes one file or directory"'

# ---- the example of the pages ----

recipe() { "$PSS_TOP/scripts/recipe" "$1"; }
recipe kinds >page.pss-fix
run --config=page.pss-fix one.yaml
ok "the example of docs/configuration.md" all 'exits 1' 'has out "one.yaml:12:23: error: privileged"'

# ---- errors ----

# says TEXT MESSAGE: the configuration with these kinds on line 2 gives this message.
says() {
    printf 'kinds:\n%s\n' "$1" >bad.pss-fix
    run --config=bad.pss-fix one.yaml
    ok "$1" all 'exits 2' 'has err "$message"'
}
while IFS='|' read -r text message; do
    says "$text"
done <<'TABLE'
  a: b|bad.pss-fix:2:3: error: kinds is a list of mappings
- Widget|bad.pss-fix:2:3: error: kinds: each item is a mapping
- {kind: K, paths: [a]}|bad.pss-fix:2:3: error: kinds: the key group is missing
- {group: e, paths: [a]}|bad.pss-fix:2:3: error: kinds: the key kind is missing
- {group: e, kind: K}|bad.pss-fix:2:3: error: kinds: the key paths is missing
- {group: e, kind: K, path: [a]}|bad.pss-fix:2:23: error: kinds: unknown key 'path' (did you mean 'paths'?)
- {group: e, kind: K, kind: L}|bad.pss-fix:2:23: error: kinds: the key 'kind' stands here twice
- {group: e.com/v1, kind: K, paths: [a]}|bad.pss-fix:2:11: error: kinds: a group has no version: write e.com, not e.com/v1
- {group: [e], kind: K, paths: [a]}|bad.pss-fix:2:11: error: kinds: group is a string
- {group: e, kind: "", paths: [a]}|bad.pss-fix:2:20: error: kinds: the kind is empty
- {group: e, kind: K, paths: []}|bad.pss-fix:2:30: error: kinds: paths is a list of paths
- {group: e, kind: K, paths: [""]}|bad.pss-fix:2:31: error: kinds: the path '' is empty
- {group: e, kind: K, paths: [{a: b}]}|bad.pss-fix:2:31: error: kinds: a path is a string
- {group: e, kind: K, paths: [a..b]}|bad.pss-fix:2:31: error: kinds: the path 'a..b' has a dot without a key
- {group: e, kind: K, paths: [a.]}|bad.pss-fix:2:31: error: kinds: the path 'a.' ends in a dot
- {group: e, kind: K, paths: ["[*].a"]}|bad.pss-fix:2:31: error: kinds: the path '[*].a' has a bracket without a key
- {group: e, kind: K, paths: ["a[0].b"]}|bad.pss-fix:2:31: error: kinds: the path 'a[0].b' has a bracket that is neither
- {group: e, kind: K, paths: ["a[*]b"]}|bad.pss-fix:2:31: error: kinds: the path 'a[*]b' has a bracket that is neither
- {group: e, kind: K, paths: [a, b, a]}|bad.pss-fix:2:37: error: kinds: the path 'a' stands here twice
- {group: e, kind: K, paths: [a], shape: PodTemplate}|bad.pss-fix:2:42: error: kinds: unknown shape 'PodTemplate' (did you mean 'PodTemplateSpec'?)
- {group: apps, kind: Deployment, paths: [a]}|bad.pss-fix:2:3: error: kinds: Deployment is a kind of Kubernetes itself
TABLE
kinds bad.pss-fix <<'YAML'
- {group: e, kind: K, paths: [a]}
- {group: e, kind: K, paths: [b]}
YAML
run --config=bad.pss-fix one.yaml
ok "a kind that stands twice" has err 'bad.pss-fix:3:3: error: kinds: the kind K (e) stands here twice'
finish
