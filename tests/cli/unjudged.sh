#!/bin/sh
# What was not judged, what belongs to the system and what is of no use any more: no enforce
# label is built on it, and --readiness and --label-namespaces answer alike.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

L=pod-security.kubernetes.io

# space NAME: a Namespace.
space() { printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: %s\n' "$1"; }
# within NAME: the manifest on stdin in this namespace.
within() { sed "s/^metadata:/&\n  namespace: $1/"; }
# fresh: a directory w with the namespaces shop and far, in each a workload that passes.
fresh() {
    rm -rf w
    mkdir w
    { space shop && echo --- && space far; } >w/spaces.yaml
    good_pod | within shop >w/shop.yaml
    good_pod | within far >w/far.yaml
}
# answers NAME=LEVEL...: asked for restricted after all repairs, both modes set this level
# ("stays": none) for these namespaces of w.
answers() {
    "$PSS_FIX" --readiness $options w >ready 2>err
    rm -rf set
    cp -R w set
    code=0
    "$PSS_FIX" --label-namespaces=enforce=restricted --repairs=all $options -w set >out 2>err || code=$?
    for answer in "$@"; do
        name=${answer%%=*}
        proposed=stays
        grep -q "namespace $name $L/enforce=restricted" ready && proposed=restricted
        labelled=stays
        awk -v name="$name" '/^  name: / { is = $2 == name } is && /enforce: restricted/' set/spaces.yaml |
            grep -q . && labelled=restricted
        [ "$proposed" = "${answer#*=}" ] && [ "$labelled" = "${answer#*=}" ] || return 1
        [ "$labelled" = restricted ] || has out "namespace \"$name\" cannot enforce restricted: " || return 1
    done
}
options=

fresh
ok "where all workloads pass, enforce is raised" answers shop=restricted far=restricted

# ---- no workload in sight ----

{ echo --- && space empty; } >>w/spaces.yaml
ok "a namespace without a workload stays" answers empty=stays shop=restricted
ok "and why" has out 'namespace "empty" cannot enforce restricted: none of its workloads is among the files of this run; --partial sets it all the same'
options=--partial
rm -rf set && cp -R w set
run --label-namespaces=enforce=restricted --partial -w set
ok "--partial is the way past" all 'exits 0' '[ "$(grep -c "enforce: restricted" set/spaces.yaml)" -eq 3 ]'
options=
run --label-namespaces=enforce=restricted -d w/spaces.yaml
ok "the Namespaces alone say nothing of workloads" all 'exits 1' 'is_empty out'
printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  generateName: team-\n' >gen.yaml
printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${TEAM}\n' >filled.yaml
run --label-namespaces=enforce=baseline -d gen.yaml filled.yaml
ok "nor does one whose name is made later" all 'exits 1' 'is_empty out' \
    '[ "$(grep -c "its name is not known here" err)" -eq 2 ]'

# ---- what cannot be read ----

fresh
{ broken && echo --- && good_pod; } >w/broken.yaml
ok "a document that cannot be read may be in any namespace" answers shop=stays far=stays
ok "and it is named" all 'has ready "(any namespace) (w/broken.yaml:"' \
    'has out "set/broken.yaml:" ' 'has out "was not judged: it cannot be read"'
run --label-namespaces=enforce=restricted --exclude=broken.yaml -d w
ok "what is left out does not count" all 'exits 1' 'has out "enforce: restricted"'
printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n  namespace: far\nspec: [\n' >w/broken.yaml
ok "text that names its namespace is about that one" answers shop=restricted far=stays
mkdir k && cp w/broken.yaml k/
run -q --baseline=known.json --update-baseline w
run --readiness --baseline=known.json w
ok "a baseline that knows it does not make it judged" has out 'far (w/broken.yaml:'
rm -r k known.json
printf 'apiVersion: v1\nkind: Pod\n\377\n' >w/broken.yaml
ok "a file that cannot be read" answers shop=stays
rm w/broken.yaml
ln -s nowhere w/gone.yaml
run --readiness w/spaces.yaml w/shop.yaml w/far.yaml w/absent.yaml
ok "a file that is not there" all 'exits 2' 'has out "(any namespace) (w/absent.yaml)"' 'lacks out "enforce=restricted"'
rm w/gone.yaml
tied_pod | within far >other.yaml
for target in other.yaml nowhere; do
    ln -s "../$target" w/link.yaml
    ok "a link that is not followed ($target)" answers shop=stays far=stays
    ok "is named" has out "set/link.yaml was not judged: it is a symbolic link"
    rm w/link.yaml
done
ln -s .. w/up
ok "a link to a directory is none to a manifest" answers shop=restricted far=restricted
rm w/up
printf 'apiVersion: v1\nkind: List\nitems:\n- ${ITEM}\n' >w/list.yaml
ok "what fills in a list" answers shop=stays far=stays
printf 'apiVersion: v1\nkind: List\nitems: ${ITEMS}\n' >w/list.yaml
ok "or is all of it" answers shop=stays far=stays
rm w/list.yaml
printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Values.name }}\n  namespace: {{ .Release.Namespace }}\n' >w/t.yaml
ok "a template" answers shop=stays far=stays
ok "has to be rendered first" has out 'was not judged: it is a template: render it first'
printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ x }}\n  namespace: far\n' >w/t.yaml
ok "one that names its namespace" answers shop=restricted far=stays

# ---- what makes objects that are not here ----

fresh
mkdir w/over
# made: the kustomization.yaml, from stdin.
made() { cat >w/over/kustomization.yaml; }
made <<'END'
resources: [../shop.yaml, "https://example.com/base/deploy.yaml"]
END
ok "a remote resource may be in any namespace" answers shop=stays far=stays
ok "and why" has out 'set/over/kustomization.yaml:1 was not judged: kustomize fetches it from elsewhere'
for remote in 'github.com/example/app//deploy?ref=v1' 'git@example.com:team/app.git' \
    'ssh://git@example.com/app' 'oci://example.com/app' '../app.git'; do
    printf 'namespace: far\nbases:\n- %s\n' "$remote" >w/over/kustomization.yaml
    ok "in the namespace of the kustomization ($remote)" answers shop=restricted far=stays
done
printf 'components:\n- ../github.com/app\nresources:\n- ../a.git.d\n- ./x.yaml\n- v1.2/base\n' | made
ok "directories of the tree are not remote ones" answers shop=restricted far=restricted
mkdir -p base && tied_pod >base/bad.yaml
printf 'namespace: far\nresources: [../../base, ../shop.yaml]\n' | made
ok "a base that nobody looks at" answers shop=restricted far=stays
ok "and what to do" has out 'kustomize takes it from outside of this run: name that place, too'
(cd w && "$PSS_FIX" --label-namespaces=enforce=restricted -d >../out 2>../err)
ok "nor from the current directory" has err 'namespace "far" cannot enforce'
good_pod >base/bad.yaml
run --label-namespaces=enforce=restricted -d w base
ok "unless it is named" lacks err 'namespace "far" cannot enforce'
run --label-namespaces=enforce=restricted -d w base/../base/bad.yaml
ok "all of it" has err 'namespace "far" cannot enforce'
rm -r base
printf 'helmCharts:\n- name: web\n  namespace: far\n' | made
ok "a chart that a kustomization inflates" answers shop=restricted far=stays
ok "says what to do" has out 'was not judged: what it makes is not here'
printf 'namespace: shop\nhelmCharts:\n- name: web\n  namespace: far\n' | made
ok "its kustomization decides on the namespace" answers shop=stays far=restricted
printf 'helmChartInflationGenerator:\n- chartName: web\n' | made
ok "the older field" answers shop=stays far=stays
printf 'namespace: far\ngenerators: [gen.yaml]\n' | made
ok "a generator" answers shop=restricted far=stays
printf 'namespace: far\ntransformers:\n- |-\n  kind: X\n' | made
ok "a transformer" answers far=stays
printf 'namespace: far\nreplacements:\n- source: {kind: ConfigMap}\n  targets:\n  - select: {kind: Deployment}\n    fieldPaths: [spec.template.spec.hostNetwork]\n' | made
ok "a replacement of what checks read" answers shop=restricted far=stays
sed 's/hostNetwork/containers.0.image/' w/over/kustomization.yaml >x
made <x
ok "an image does not matter" answers far=restricted
printf 'configMapGenerator:\n- name: x\nimages:\n- name: a\nlabels:\n- pairs: {a: b}\n' | made
ok "nor is a ConfigMap" answers shop=restricted far=restricted
printf 'namespace: far\npatches:\n- patch: "{"\n' | made
ok "a patch that cannot be read" answers far=stays
printf 'namespace: far\npatches:\n- patch: "[{op: copy, from: /a, path: /spec/hostPID}]"\n' | made
ok "or whose value is not known" answers shop=restricted far=stays
rm -r w/over

# maker KIND VERSION SPEC
maker() {
    printf 'apiVersion: %s\nkind: %s\nmetadata:\n  name: m\n  namespace: far\nspec:\n  %s\n' "$2" "$1" "$3" >w/m.yaml
}
maker HelmRelease helm.toolkit.fluxcd.io/v2 'chart: {}'
ok "a HelmRelease" answers shop=restricted far=stays
ok "is named" has out 'HelmRelease/m (set/m.yaml:1) was not judged: what it makes is not here'
maker HelmRelease helm.toolkit.fluxcd.io/v2beta1 'targetNamespace: shop'
ok "with another namespace" answers shop=stays far=restricted
maker HelmRelease helm.toolkit.fluxcd.io/v2 'targetNamespace: ${NS}'
ok "with a placeholder for one" answers shop=stays far=stays
maker Application argoproj.io/v1alpha1 'destination: {namespace: shop}'
ok "an Application" answers shop=stays far=restricted
maker Application argoproj.io/v1alpha1 'destination: {}'
ok "without a namespace" answers shop=stays far=stays
maker ApplicationSet argoproj.io/v1alpha1 'template: {spec: {destination: {namespace: "{{x}}"}}}'
ok "an ApplicationSet" answers shop=stays far=stays
maker HelmChart helm.cattle.io/v1 'targetNamespace: far'
ok "a HelmChart" answers shop=restricted far=stays
maker HelmChart source.toolkit.fluxcd.io/v1 'chart: web'
ok "one that only fetches" answers shop=restricted far=restricted
printf 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: argoproj.io/v1alpha1, kind: Application, spec: {destination: {namespace: far}}}\n' >w/m.yaml
ok "in a List" answers shop=restricted far=stays
rm w/m.yaml

# ---- whose namespace is not known ----

fresh
host_pod >w/bad.yaml
run --label-namespaces=enforce=restricted -d w
ok "a workload without a namespace may be applied to any" all 'exits 1' 'is_empty out'
ok "and what to do is said" has err 'its namespace is not known here: name it, or give --namespace'
options=--namespace=far
ok "--namespace decides" answers shop=restricted far=restricted
run --label-namespaces=enforce=restricted --namespace=far -d w
ok "what it is judged in, too" all 'exits 1' 'has err "namespace \"far\" cannot enforce restricted: after the permitted"' \
    'lacks err "namespace \"shop\" cannot"'
options=
good_pod >w/bad.yaml
ok "one that passes does not matter" answers shop=restricted far=restricted
tied_pod | within '"${NS}"' >w/bad.yaml
ok "a placeholder for a namespace is any" answers shop=stays far=stays
tied_pod | within 12 >w/bad.yaml
ok "a number is a name for nobody" answers shop=stays
rm w/bad.yaml
mkdir w/over
tied_pod >w/over/bad.yaml
printf 'resources: [bad.yaml]\nnamespace: far\n' >w/over/kustomization.yaml
ok "the namespace of a kustomization.yaml decides" answers shop=restricted far=stays
tied_pod | within shop >w/over/bad.yaml
ok "also against the one that is written there" answers shop=stays far=stays
ok "and that is said" has ready 'far Pod/tied (w/over/bad.yaml:1) a kustomization.yaml puts it into this namespace'

rm -r w/over && mkdir w/over
printf 'namespace: far\n' >w/over/kustomization.yaml
printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: shop\nspec: [\n' >w/over/broken.yaml
ok "so it is with what cannot be read" answers shop=stays far=stays
printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\nspec: [\n' >w/over/broken.yaml
ok "and names none" answers shop=restricted far=stays

# ---- parts ----

fresh
mkdir w/over
printf 'resources: [../shop.yaml]\nnamespace: far\npatches:\n- path: p.yaml\n' >w/over/kustomization.yaml
printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: good\nspec:\n  hostNetwork: true\n' >w/over/p.yaml
ok "a patch is not judged" answers shop=restricted far=stays
ok "and named" has ready 'far Pod/good (w/over/p.yaml:1) it is a part of an object'
rm w/over/p.yaml
cat >w/over/kustomization.yaml <<'END'
resources: [../shop.yaml]
namespace: far
patches:
- patch: |
    apiVersion: v1
    kind: Pod
    metadata: {name: good}
    spec:
      containers:
      - {name: sidecar, image: s}
END
ok "nor one inside a kustomization.yaml" answers shop=restricted far=stays

# ---- the kinds that make pods ----

if "$PSS_FIX" --list-rules | grep -q unknown-kind; then
    fresh
    printf 'apiVersion: example.com/v1alpha1\nkind: Rollout\nmetadata: {name: web, namespace: shop}\nspec: {template: {spec: {containers: [{name: c, image: c}]}}}\n' >w/rollout.yaml
    ok "an object of an unknown kind" answers shop=stays far=restricted
    run --readiness --ignore=unknown-kind w
    ok "a rule that is ignored does not make it judged" has out 'shop Rollout/web (w/rollout.yaml:1)'
    printf 'apiVersion: apps/v1\nkind: Deploymnet\nmetadata: {name: web, namespace: shop}\nspec: {template: {spec: {containers: [{name: c, image: c}]}}}\n' >w/rollout.yaml
    ok "a misspelt kind" answers shop=stays far=restricted
    printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec: {templates: {}}\n' >w/rollout.yaml
    ok "a workload without its template" answers shop=stays far=restricted
else
    skip "an object of an unknown kind" "this program does not tell of unknown kinds"
fi

# ---- the system ----

fresh
{ echo --- && space kube-system && echo --- && space openshift-dns; } >>w/spaces.yaml
good_pod | within kube-system >w/kube.yaml
good_pod | within openshift-dns >w/dns.yaml
ok "namespaces of the system are never raised" answers kube-system=stays openshift-dns=stays shop=restricted
ok "they keep their row" all \
    '[ "$(awk "\$1 == \"kube-system\" { print \$2, \$4, \$8, \$9 }" ready)" = "1 restricted - system" ]' \
    'lacks ready "namespace kube-system"'
run --label-namespaces=enforce=restricted,warn=restricted --partial -d w
ok "not even with --partial, and in no mode" all 'exits 1' 'lacks err "kube-system\" cannot enforce restricted: none"' \
    'has err "namespace \"kube-system\" cannot enforce restricted: it is a system namespace"' \
    'has err "namespace \"kube-system\" cannot warn restricted: it is a system namespace"'
printf 'systemNamespaces: [sh*]\n' >w/.pss-fix
ok "systemNamespaces takes the place of the list" answers shop=stays kube-system=restricted
printf 'systemNamespaces: []\n' >w/.pss-fix
ok "an empty list is none" answers shop=restricted kube-system=restricted
options=--system-namespaces=far
ok "the command line comes first" answers far=stays kube-system=restricted
options=
rm w/.pss-fix
run --readiness=json w
ok "JSON says it" all 'has out "\"name\":\"kube-system\",\"known\":true,\"exempt\":false,\"system\":true"' \
    'has out "\"reason\":\"system\""'
sed -i "s/name: kube-system/&\n  labels:\n    $L\/enforce: baseline/" w/spaces.yaml
run --label-namespaces=enforce=privileged -d w
ok "lowering is not raising" has out '+    pod-security.kubernetes.io/enforce: privileged'

# ---- a newer version asks more, too ----

fresh
sed -i "s/name: far/&\n  labels:\n    $L\/enforce: baseline\n    $L\/enforce-version: v1.25/" w/spaces.yaml
host_pod | within far >w/far.yaml
run --label-namespaces=enforce=baseline@v1.30 --repairs=none -d w/spaces.yaml w/far.yaml
ok "a newer version is gated as a level is" all 'exits 1' 'is_empty out' 'has err "cannot enforce baseline"'

# ---- what is of no use any more ----

# set NAME REPLICAS OWNER [HOST]
set_of() {
    printf -- '- apiVersion: apps/v1\n  kind: ReplicaSet\n  metadata:\n    name: %s\n    namespace: shop\n' "$1"
    printf '    ownerReferences: [{kind: %s, name: web, uid: u1, controller: true}]\n' "$3"
    printf '  spec:\n    replicas: %s\n    template:\n      spec:\n' "$2"
    good_pod | sed -n '/^spec:/,$p' | sed '1d; s/^/      /'
    [ $# -lt 4 ] || echo '        hostNetwork: true'
}
list() { printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Namespace\n  metadata: {name: shop}\n'; }
{ list && set_of new 2 Rollout && set_of old 0 Rollout host; } >list.yaml
filter list.yaml --readiness=json
ok "an old set of replicas is not in the way" all 'has out "\"counts\":\"old revision\""' \
    'has out "\"workloads\":1,\"ready\":1"'
filter list.yaml --label-namespaces=enforce=restricted
ok "nor of a label" all 'exits 0' 'has out "enforce: restricted"'
{ list && set_of only 0 Rollout host; } >list.yaml
filter list.yaml --label-namespaces=enforce=restricted
ok "one that is alone may be scaled down" all 'exits 1' 'lacks out "enforce:"'
{ list && set_of new 2 Rollout host && set_of old 0 Rollout; } >list.yaml
filter list.yaml --label-namespaces=enforce=restricted
ok "the one that runs counts" all 'exits 1' 'lacks out "enforce:"'
{
    list
    host_pod | sed '1s/^/- /; 1!s/^/  /' | sed 's/^  metadata:/&\n    namespace: shop\n    ownerReferences: [{kind: Node, name: n1, controller: true}]/'
} >list.yaml
filter list.yaml --readiness --repairs=all
ok "no step is built on the repair of a mirror pod" all 'lacks out "$L/enforce="' 'has out "by hand: hostNamespaces"' \
    'has out "mirror-pod: "' 'has out "1 by hand"'
filter list.yaml --label-namespaces=enforce=restricted --repairs=all
ok "nor is a label" all 'exits 1' 'lacks out "enforce:"'
cat >job.yaml <<'END'
apiVersion: batch/v1
kind: Job
metadata: {name: done, namespace: shop}
spec: {template: {spec: {containers: [{name: c, image: c}]}}}
status: {conditions: [{type: Complete, status: "True"}]}
END
run --readiness job.yaml
ok "a Job at its end is told of" has out 'this pod has run to its end: delete it, if nothing makes it again'

# ---- owners that make nothing ----

# workload KIND VERSION: one in shop that fails and names a Deployment as its owner.
workload() {
    printf 'apiVersion: %s\nkind: %s\nmetadata:\n  name: evil\n  namespace: shop\n' "$2" "$1"
    printf '  ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: web, controller: true}]\n'
    printf 'spec:\n  replicas: 2\n  template:\n    spec:\n      hostPID: true\n      containers: [{name: a, image: b}]\n'
}
# web: a Deployment in shop that passes.
web() {
    printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  template:\n'
    good_pod | sed -n '/^spec:/,$p' | sed 's/^/    /'
}
fresh
web >w/web.yaml
ok "a Deployment that passes" answers shop=restricted
for kind in Deployment StatefulSet DaemonSet; do
    workload $kind apps/v1 >w/evil.yaml
    run --label-namespaces=enforce=restricted --repairs=none -d w
    ok "an owner that makes no $kind hides none" all 'exits 1' 'has err "namespace \"shop\" cannot enforce"'
done
workload ReplicaSet apps/v1 | sed 's/kind: Deployment/kind: ReplicaSet/; s/name: web/name: evil/' >w/evil.yaml
run --label-namespaces=enforce=restricted --repairs=none -d w
ok "nor is an object its own owner" has err 'namespace "shop" cannot enforce'
workload ReplicaSet apps/v1 >w/evil.yaml
run --label-namespaces=enforce=restricted --repairs=none -d w
ok "a Deployment makes its ReplicaSets" lacks err 'namespace "shop" cannot enforce'
rm w/evil.yaml
host_pod | within shop | sed 's/^  namespace:.*/&\n  ownerReferences: [{apiVersion: example.com\/v1, kind: Node, name: one}]/' >w/pod.yaml
run w/pod.yaml
ok "a Node of another group makes no mirror pod" lacks out mirror-pod

# ---- labels that the API server refuses ----

cat >odd.yaml <<END
apiVersion: v1
kind: Namespace
metadata:
  name: odd
  labels:
    team: 12 # of the shop
    on: yes
    list: [a]
    tagged: !!int "5"
    none:
    $L/enforce-version: 1.30 # pinned
    $L/audit-version: 1.3
    $L/warn-version: "1.29"
    $L/audit: Baseline
    $L/warn: restrcted
END
cp odd.yaml w.yaml
run --label-namespaces=audit=baseline -w w.yaml
cat >want.yaml <<END
apiVersion: v1
kind: Namespace
metadata:
  name: odd
  labels:
    team: "12" # of the shop
    on: "yes"
    list: [a]
    tagged: !!int "5"
    none:
    $L/enforce-version: v1.30 # pinned
    $L/audit-version: 1.3
    $L/warn-version: "v1.29"
    $L/audit: baseline
    $L/warn: restrcted
END
ok "labels that the API refuses are set right where it is plain what they mean" all 'exits 1' 'same w.yaml want.yaml'
ok "the others are told of" all '[ "$(grep -c "(manual)" out)" -eq 4 ]' \
    'has out "metadata.labels[list]: Invalid value: a mapping or a list: must be a string"' \
    'has out "metadata.labels[$L/audit-version]: Invalid value: 1.3: must be a string"' \
    'has out "Invalid value: \"restrcted\": must be one of privileged, baseline, restricted"'
run --label-namespaces=audit=baseline -d w.yaml
ok "a second run changes nothing" all 'exits 1' 'is_empty out'
run --level=namespace odd.yaml
ok "--level=namespace tells of them, too" has out 'metadata.labels[team]: Invalid value: 12: must be a string'
run --readiness odd.yaml
ok "so does --readiness" has out 'odd metadata.labels[team]: Invalid value: 12: must be a string'
printf '{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"j","labels":{"%s/warn-version":1.30}}}' "$L" >j.json
filter j.json --label-namespaces=audit=privileged
ok "in JSON" has out "\"$L/warn-version\":\"v1.30\""
fresh
sed -i "s/name: far/&\n  labels:\n    $L\/enforce: Restricted/" w/spaces.yaml
bad_pod | within far >w/far.yaml
run --label-namespaces=warn=baseline --repairs=none -w w
ok "a level that would be raised by it stays, with the reason" all 'has w/spaces.yaml "enforce: Restricted"' \
    'has out "namespace \"far\" cannot enforce restricted: after the permitted repairs its workloads meet baseline"'


# says VALUE TEXT: of the version that is enforced, in the modes that look at labels.
says() {
    printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: odd\n  labels:\n    %s/enforce-version: %s\n' "$L" "$1" >v.yaml
    run --level=namespace v.yaml
    has out "metadata.labels[$L/enforce-version]: $2" || return 1
    run --label-namespaces=audit=baseline -d v.yaml
    has err "metadata.labels[$L/enforce-version]: $2"
}
for null in null '~' '' '# pinned later'; do
    ok "null is an empty string to the API ($null)" says "$null" 'Invalid value: "": must be "latest" or "v1.x"'
done
ok "a list" says '[a]' 'Invalid value: a mapping or a list: must be a string'
ok "a boolean" says true 'Invalid value: true: must be a string'
ok "a date is a string" says 2026-01-01 'Invalid value: "2026-01-01": must be'
ok "what is filled in later is not refused" says '${V}' 'something else fills in ${V}, so nobody knows yet what is asked'
ok "nor is what fills in a null" says '# {{ v }}' 'something else fills in # {{ v }}, so nobody'
run --level=namespace v.yaml
ok "and it is a warning" all 'exits 0' 'has out warning:'
for labels in '[a]' text 12; do
    printf 'apiVersion: v1\nkind: Namespace\nmetadata: {name: odd, labels: %s}\n' "$labels" >v.yaml
    run --level=namespace v.yaml
    ok "labels that are not a mapping ($labels)" all 'exits 1' \
        'has out "v.yaml:3:31: error: metadata.labels: Invalid value: must be a mapping"'
done
finish
