#!/bin/sh
# Namespaces decide the level (--level=namespace): where they are found, what is said of
# them, what the cluster would do.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

L=pod-security.kubernetes.io

# space NAME LABEL=VALUE...: a Namespace.
space() {
    printf -- '---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: %s\n' "$1"
    shift
    [ $# -eq 0 ] || echo '  labels:'
    for label; do
        echo "    $L/${label%%=*}: ${label#*=}"
    done
}

# in_space NAME: a Pod on stdin, put into a namespace.
in_space() { sed "s/^metadata:/&\\n  namespace: $1/"; }

# web NAMESPACE: a Deployment that baseline refuses.
web() {
    cat <<END
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: $1
spec:
  template:
    spec:
      hostNetwork: true
      containers:
      - name: c
        image: example/c:1
END
}

# ---- where Namespaces are found ----

mkdir w
space shop enforce=baseline >w/z-spaces.yaml
bad_pod | in_space shop >w/a-pod.yaml
run --level=namespace w
ok "a Namespace of a later file decides: baseline is met" exits 0
run --level=restricted w
ok "a level of the command line asks all the same" exits 1

{ bad_pod | in_space shop; space shop enforce=baseline; } >stream.yaml
filter stream.yaml --level=namespace
ok "in a filter, a Namespace behind its pods decides" all 'exits 0' 'same out stream.yaml'
{ bad_pod | in_space shop; space shop warn=restricted; } >stream.yaml
filter stream.yaml --level=namespace
ok "the strictest label counts, and the filter fixes" \
    all 'exits 0' 'has out "runAsNonRoot: true"' 'has out "warn: restricted"'
filter stream.yaml --level=namespace:enforce
ok "one label alone can be asked for" all 'exits 0' 'same out stream.yaml'
for mode in audit warn; do
    { bad_pod | in_space shop; space shop enforce=baseline $mode=restricted; } >one.yaml
    run --level=namespace:$mode one.yaml
    ok "namespace:$mode asks that label" all 'exits 1' 'has out runAsNonRoot'
done

mkdir context
bad_pod | in_space far >context/pod.yaml
cat >ns.json <<END
{"apiVersion": "v1", "kind": "List", "items": [
  {"apiVersion": "v1", "kind": "Namespace",
   "metadata": {"name": "far", "labels": {"$L/enforce": "baseline"}}}]}
END
run --level=namespace --namespaces=ns.json context
ok "--namespaces knows those that live elsewhere" all 'exits 0' 'lacks err "not known"'
cp ns.json before.json
run --level=namespace --namespaces=ns.json -w context
ok "and it is never changed" same ns.json before.json
for none in '' ',' ' , '; do
    run --level=namespace "--namespaces=$none" context
    ok "--namespaces='$none' names no file" all 'exits 2' 'is_empty out' \
        'has err "--namespaces needs the name of a file"'
done
run --level=namespace --namespaces=ns.json,, context
ok "a comma too many costs nothing" exits 0

cat >context/.pss-fix <<END
level: namespace
namespaces:
  far: baseline
  /dev-.+/: {enforce: restricted}
END
bad_pod | in_space dev-1 >context/dev.yaml
run context
ok "the configuration knows names and patterns" \
    all 'exits 1' 'has out context/dev.yaml' 'lacks out context/pod.yaml'
printf 'level: namespace\nnamespaces:\n  far: strict\n' >context/.pss-fix
run context
ok "a bad level there has its place" all 'exits 2' 'has err "context/.pss-fix:3:8"' \
    'has err "is not a level"'
rm context/.pss-fix

# ---- a workload without a namespace ----

mkdir -p tree/.git tree/overlay
bad_pod >tree/overlay/pod.yaml
space shop enforce=baseline >tree/spaces.yaml
run --level=namespace tree
ok "without a word it belongs to default" \
    all 'exits 1' 'has err "namespace \"default\" is not known"'
printf 'resources: [pod.yaml]\nnamespace: shop\n' >tree/kustomization.yaml
run --level=namespace tree
ok "a kustomization.yaml of a parent names its namespace" exits 0
printf 'resources: [pod.yaml]\nnamespace: other\n' >tree/overlay/kustomization.yaml
run --level=namespace tree
ok "the nearest one counts" all 'exits 1' 'has err "namespace \"other\" is not known"'
run --level=namespace --namespace=shop tree
ok "--namespace comes before both" exits 0

# ---- nothing is passed over ----

mkdir named
space bare >named/s.yaml
space open enforce=privileged >>named/s.yaml
web bare >named/bare.yaml
web open >named/open.yaml
web lost >named/lost.yaml
run --level=namespace named
ok "a namespace without labels takes the default, and is named" \
    all 'exits 1' 'has out named/bare.yaml' \
    'has err "namespace \"bare\" has no labels of Pod Security: judged at restricted:latest"'
ok "so does one that nobody knows" \
    all 'has out named/lost.yaml' 'has err "namespace \"lost\" is not known"'
ok "privileged asks nothing, and is named" \
    all 'lacks out named/open.yaml' 'has err "namespace \"open\" asks nothing"'
run --level=namespace --level-default=privileged named
ok "--level-default is another one" \
    all 'exits 0' 'has err "judged at privileged:latest (--level-default)"'
run --level=namespace --level-default=baseline --policy-version=v1.30 -q named
ok "with the version of the command line; -q says no more than findings" \
    all 'exits 1' 'has out hostNamespaces' 'lacks out runAsNonRoot' 'is_empty err'

space twice enforce=baseline >named/t1.yaml
space twice enforce=restricted >named/t2.yaml
bad_pod | in_space twice >named/twice.yaml
run --level=namespace named
ok "of two Namespaces of a name the strictest counts, and that is said" \
    all 'has out named/twice.yaml' 'has err "with different labels: the strictest count"'

# ---- labels that the API server refuses ----

space odd enforce=Baseline warn-version=1.25 >odd.yaml
bad_pod | in_space odd >odd-pod.yaml
run --level=namespace odd.yaml odd-pod.yaml
ok "a bad label is an error in the server's words, at its place" \
    all 'exits 1' 'has out "odd.yaml:7:41: error: metadata.labels[$L/enforce]: Invalid value: \"Baseline\": must be one of privileged, baseline, restricted [namespace-label]"' \
    'has out "warn-version]: Invalid value: 1.25: must be a string"'
ok "and a bad enforce level counts as restricted" has out "odd-pod.yaml:8:5: error: runAsNonRoot"
run --level=restricted odd.yaml
ok "where namespaces do not decide, it is not looked at" exits 0

# ---- the cluster's configuration ----

cat >cluster.yaml <<END
apiVersion: apiserver.config.k8s.io/v1
kind: AdmissionConfiguration
plugins:
- name: PodSecurity
  configuration:
    apiVersion: pod-security.admission.config.k8s.io/v1
    kind: PodSecurityConfiguration
    defaults:
      enforce: baseline
    exemptions:
      usernames: [admin]
      namespaces: [lost]
      runtimeClasses: [kata]
END
bad_pod | in_space bare >named/kata.yaml
sed 's/^spec:/&\n  runtimeClassName: kata/' named/bare.yaml >kata.yaml
run --level=namespace --cluster-config=cluster.yaml named
ok "its defaults hold for a namespace without labels" \
    all 'exits 1' 'has out "named/bare.yaml" ' 'lacks out named/kata.yaml'
ok "an exempt namespace is asked nothing, and named" \
    all 'lacks out named/lost.yaml' 'has err "namespace \"lost\" is exempt"'
ok "users cannot be known from files, and that is said" has err 'exempts 1 user:'
web bare | sed 's/hostNetwork: true/runtimeClassName: kata\n      &/' >named/bare.yaml
run --level=namespace --cluster-config=cluster.yaml named/bare.yaml named/s.yaml
ok "an exempt runtime class is asked nothing, and named" \
    all 'exits 0' 'has err "workloads of an exempt runtime class"'
sed 's/\[lost\]/[lost, lost]/' cluster.yaml >twice.yaml
run --level=namespace --cluster-config=twice.yaml named
ok "what the API server refuses is an error with its place" \
    all 'exits 2' 'has err "twice.yaml:12:26: error: duplicate name"' 'is_empty out'
run --level=namespace --cluster-config=nowhere.yaml named
ok "a file that is not there is an error" all 'exits 2' 'has err nowhere.yaml'
run --level=namespace --namespaces=cluster.yaml named
ok "a file without Namespaces is none of --namespaces" \
    all 'exits 2' 'has err "there is no Namespace in this file"'

# ---- what the cluster would do ----

space three enforce=baseline audit=restricted warn=restricted >three.yaml
web three >three-web.yaml
host_pod | in_space three >three-pod.yaml
run --level=namespace --format=json three.yaml three-web.yaml three-pod.yaml
cp out report.json
grep '"item"' report.json | grep '"kind":"Deployment"' >deployment.json
grep '"item"' report.json | grep '"kind":"Pod"' >pod.json
ok "a controller is accepted, its pods are rejected later" \
    all 'has deployment.json "\"answer\":\"pods rejected\",\"message\":\"violates PodSecurity \\\"baseline:latest\\\": host namespaces (hostNetwork=true)\""' \
    'has deployment.json "\"answer\":\"warned\",\"message\":\"would violate PodSecurity \\\"restricted:latest\\\": "' \
    'has deployment.json "\"answer\":\"audited\""'
ok "a Pod is rejected in the server's words, without a warning" \
    all 'has pod.json "\"answer\":\"rejected\",\"message\":\"pods \\\"host\\\" is forbidden: violates PodSecurity \\\"baseline:latest\\\": host namespaces (hostNetwork=true)\""' \
    'has pod.json "\"answer\":\"audited\""' 'lacks pod.json "\"warned\""'
ok "the JSON says whose label it is" \
    has pod.json '"namespace":{"name":"three","basis":"labels","mode":"audit","definedAt":"three.yaml:2"}'
run --level=namespace -v three.yaml three-web.yaml
ok "text says it with -v" \
    all 'has out "note: Deployment/web: namespace three accepts the Deployment and rejects its pods: violates PodSecurity"' \
    'has out "note: Deployment/web: namespace three warns and audits: would violate PodSecurity"'
run --format=json three-pod.yaml
ok "where namespaces do not decide, the JSON is as it was" lacks out '"admission"'

# ---- in a function ----

{
    printf 'apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nfunctionConfig:\n'
    printf '  apiVersion: v1\n  kind: ConfigMap\n  data:\n    level: namespace\n'
    printf '    levelDefault: privileged\nitems:\n'
    space asked enforce=restricted | sed '1d; 2s/^/- /; 3,$s/^/  /'
    for name in asked other; do
        bad_pod | in_space $name | sed '1s/^/- /; 2,$s/^/  /'
    done
} >krm.yaml
filter krm.yaml --krm
ok "a function asks what the Namespaces of its items ask" \
    all 'exits 0' '[ "$(grep -c "runAsNonRoot: true" out)" -eq 1 ]'

# ---- parts of pods ----

cat >parts.yaml <<'YAML'
apiVersion: tekton.dev/v1
kind: Task
metadata: {name: one, namespace: parts}
spec:
  steps:
  - {name: one, image: example.com/one:1}
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: two, namespace: parts}
spec:
  template:
    spec:
      containers:
      - {name: two, image: example.com/two:1}
YAML
run --level=namespace parts.yaml
ok "parts of pods that an operator makes are not workloads" \
    has err 'judged at restricted:latest (--level-default); it has 1 workload and 2 parts of pods that operators make'
rm parts.yaml

# ---- usage ----

run --level=namespace:enforced .
ok "a mode that is none is a usage error" all 'exits 2' 'has err "namespace:enforce"'
run --level-default=strict .
ok "so is a default that is not a level" all 'exits 2' 'has err "privileged, baseline and restricted"'

# ---- patterns that nobody can wait for ----

mkdir hard
printf 'namespaces:\n  /(a|a)*1/: baseline\n' >hard/.pss-fix
bad_pod | sed 's/name: bad/&\n  namespace: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1x/' >hard/web.yaml
cp hard/web.yaml web.before
run --level=namespace -w hard/web.yaml
ok "a pattern that takes too long is an error that names it" \
    all 'exits 2' "has out \"the pattern '/(a|a)*1/' matches 'aaaa\""
ok "and nothing is edited" same hard/web.yaml web.before
filter web.before --config=hard/.pss-fix --level=namespace
ok "nor is anything printed by a filter" all 'exits 2' 'is_empty out'
rm -r hard

# Threads do not change what is said.
run --level=namespace -j1 . ; cp out one.out; cp err one.err
run --level=namespace -j4 .
ok "reports do not depend on threads" all 'same out one.out' 'same err one.err'

finish
