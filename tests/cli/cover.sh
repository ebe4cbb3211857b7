#!/bin/sh
# The summary never says more than was looked at; --strict makes the rest count.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
unset GITHUB_WORKSPACE CI_PROJECT_DIR GITHUB_STEP_SUMMARY

mkdir in empty text templates none
good_pod >in/good.yaml
bad_pod >bad.yaml
printf 'kind: Pod\nmetadata: {name: {{ .Values.name }}}\n' >templates/t.yaml
printf '# a comment\n' >none/comment.yaml
printf 'services: {web: {image: a}}\n' >none/compose.yaml
printf 'no YAML\n' >text/readme.txt

# last TEXT: the last line on stderr.
last() { [ "$(tail -n1 err)" = "$1" ]; }

# ---- the last line ----

run in
ok "all was judged by all rules" all 'exits 0' 'last "1 pod in 1 file, no violation of restricted:latest"'
run in none
ok "files without an object are said to be that" \
    all 'exits 0' 'last "1 pod in 1 file, no violation of restricted:latest; no Kubernetes object in 2 files"'
run none
ok "also where there is nothing else" all 'exits 0' 'last "no Kubernetes object in 2 files"' 'lacks err violation'
run --show-files none
ok "and each by its name" has out "none/compose.yaml: 1 document, no Kubernetes object"
run --no-prefilter none in
ok "the prefilter counts as the parser does" has err "; no Kubernetes object in 2 files"
printf 'apiVersion: v1\nkind: ConfigMap\n' >map.yaml
run map.yaml
ok "another object is one" all 'exits 0' 'last "0 pods in 1 file, no violation of restricted:latest"'
run --no-prefilter map.yaml
ok "for the parser, too" last "0 pods in 1 file, no violation of restricted:latest"
run in templates
ok "templates were not checked" \
    all 'exits 0' 'last "1 pod in 1 file, no violation found; 1 template not checked: render it first"'
run bad.yaml templates
ok "nor beside violations" all 'exits 1' 'has err "; 1 template not checked: render it first"'
run --ignore=privileged in
ok "a rule that is ignored" all 'exits 0' 'last "1 pod in 1 file, no violation of the rules looked at (1 rule ignored)"'
printf 'apiVersion: x.io/v1\nkind: Rollout\nspec: {template: {spec: {containers: [{name: c, image: i}]}}}\n' >rollout.yaml
run rollout.yaml
ok "an object of an unknown kind" last "0 pods in 1 file, no violation found; 1 object of an unknown kind not checked"
run --ignore=unknown-kind rollout.yaml
ok "also if the rule is ignored that tells of it" all 'exits 0' \
    'last "0 pods in 1 file, no violation of the rules looked at (1 rule ignored)"'
run --ignore=unknown-kind in
ok "not where there is none" last "1 pod in 1 file, no violation of restricted:latest"
run --ignore=no-such-kind rollout.yaml
ok "nor for another rule" last "0 pods in 1 file, no violation found; 1 object of an unknown kind not checked"
for items in '${ITEMS}' '[a, "{{ x }}"]' '#@ data.values.items'; do
    printf 'apiVersion: v1\nkind: List\nitems: %s\n' "$items" >filled.yaml
    run filled.yaml
    ok "what fills in a list is not known: $items" all 'has out "objects that something else fills in here"' \
        'last "0 pods in 1 file, no violation found; 1 object of an unknown kind not checked"'
done
printf 'apiVersion: v1\nkind: List\nitems: [a, 5, null]\n' >filled.yaml
run filled.yaml
ok "other texts are not objects" all 'is_empty out' 'last "0 pods in 1 file, no violation of restricted:latest"'
mkdir linked && cp in/* linked && ln -s ../bad.yaml linked/bad.yaml
run linked
ok "a link that was not followed" all 'exits 0' 'last "1 pod in 1 file, no violation found; 1 symbolic link not followed"'
run --format=sarif linked
ok "SARIF says so" has out '"text":"1 symbolic link not followed"'
run --policy-version=v1.37 --select=privileged,hostPorts in
ok "rules that are not selected" has err "no violation of the rules looked at (13 rules ignored)"
run --level=baseline --ignore=runAsNonRoot in
ok "a rule that the level does not ask is none" last "1 pod in 1 file, no violation of baseline:latest"
run --ignore=privileged map.yaml
ok "nor one that there was no pod for" last "0 pods in 1 file, no violation of restricted:latest"
mkdir paths
good_pod >paths/a.yaml
printf 'perPathIgnores: {"a.yaml": [sysctls, privileged]}\n' >paths/.pss-fix
run paths in
ok "a rule that is ignored for a path" has err "2 pods in 2 files, no violation of the rules looked at (2 rules ignored)"
good_pod | sed 's/^spec:/&\n  hostPID: true  # pss-fix: ignore[hostNamespaces] it watches/' >silent.yaml
run silent.yaml
ok "a finding that a comment suppresses" \
    all 'exits 0' 'last "1 pod in 1 file, no violation of the rules looked at (1 suppressed)"' 'has err "1 finding suppressed: admission would still reject 1 pod"'
cp bad.yaml known.yaml
run -q --baseline=known.json --update-baseline known.yaml
run --baseline=known.json known.yaml
ok "findings that the baseline knows" all 'exits 0' 'last "1 pod in 1 file, no new violation (4 known)"'
run --baseline=known.json known.yaml bad.yaml
ok "beside new ones" has err "4 new violations in 1 file (4 known); 1 failing pod: 1 fixable with --fix"
printf -- '- op: add\n  path: /spec/template/spec/hostPID\n  value: false\n- op: add\n  path: /spec/template/spec/hostIPC\n  value: false\n' >ops.yaml
run in ops.yaml
ok "a patch is judged by what it sets alone" \
    all 'exits 0' 'last "1 pod in 2 files, no violation found; 1 patch judged by what it sets alone"'
mkdir overlay
printf 'kind: Kustomization\npatches:\n- path: part.yaml\n- patch: |-\n    apiVersion: apps/v1\n    kind: Deployment\n    metadata: {name: x}\n    spec: {template: {spec: {hostPID: false}}}\n' >overlay/kustomization.yaml
printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\nspec: {template: {spec: {containers: [{name: c}]}}}\n' >overlay/part.yaml
run overlay
ok "inline and in a file" all 'exits 1' 'has err "; 2 patches judged by what they set alone; 1 pod needs you"' 'lacks err "violation of"'
printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {$patch: replace, hostPID: false, containers: []}\n' >directive.yaml
run directive.yaml
ok "one that passes, too" all 'exits 0' 'has err "1 patch judged by what it sets alone"'
broken >broken.yaml
run in broken.yaml
ok "beside an error nothing is claimed" \
    all 'exits 2' 'last "1 pod in 2 files, no violation found; 1 error: its file or document was left as it is"'
cat >spaces.yaml <<'END'
apiVersion: v1
kind: Namespace
metadata: {name: free, labels: {pod-security.kubernetes.io/enforce: privileged}}
---
apiVersion: v1
kind: Pod
metadata: {name: p, namespace: free}
spec: {hostPID: true, containers: [{name: c, image: a}]}
END
run --level=namespace spaces.yaml
ok "pods of which nothing is asked" \
    all 'exits 0' 'last "1 pod in 1 file, no violation found; 1 pod of which its namespace asks nothing"'

# ---- nothing to look at ----

nothing="pss-fix: warning: nothing was checked: there is no YAML or JSON file to look at"
for directory in empty text; do
    run $directory
    ok "$directory: a warning, and no summary" all 'exits 0' 'last "$nothing"' 'lines err 1' 'is_empty out'
done
for mode in -d -l -w --readiness -q --label-namespaces=warn=baseline; do
    run $mode empty
    ok "$mode: the same" all 'exits 0' 'has err "$nothing"'
done
(cd empty && "$PSS_FIX" >../out 2>../err)
ok "without an argument, too" last "$nothing"
run templates
ok "templates alone" all 'exits 0' 'last "pss-fix: warning: nothing was checked: 1 template; render it first"'
run templates/t.yaml
ok "a file that was named does not surprise" all 'exits 0' 'last "nothing was checked: 1 template; render it first"'
filter /dev/null
ok "nor is an empty stream" all 'exits 0' 'is_empty err'
printf 'apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems: []\n' >list.yaml
filter list.yaml --krm
ok "nor an empty list" all 'exits 0' 'is_empty err' 'same out list.yaml'

# ---- --strict ----

# strict WANT WORD ARG...: exits with it, and says so.
strict() {
    tap_want=$1 tap_word=$2
    shift 2
    run "$@"
    ok "$*: exits with $tap_want" all 'exits "$tap_want"' '[ "$tap_want" -ne 1 ] || has err "pss-fix: error: --strict: $tap_word"'
}
strict 0 "" --strict in none
strict 1 "1 template was not checked; render it first" --strict in templates
strict 1 "1 template" --strict=templates in templates
strict 0 "" --strict=kinds,empty in templates
strict 1 "there was no Kubernetes object to check" --strict empty
strict 1 "there was no" --strict=empty none
strict 1 "there was no" --strict=empty templates
strict 0 "" --strict=none empty templates
strict 0 "" --strict --exit-zero empty
strict 2 "" --strict broken.yaml
strict 1 "1 template" --strict -d in templates
strict 1 "1 template" --strict -l in templates
strict 1 "1 template" --strict -w in templates
strict 1 "1 template" --strict --readiness in templates
strict 1 "1 template" --strict -q in templates
strict 0 "" --strict --force-exclude none/compose.yaml
strict 2 "" --strict=templats in
ok "a word that is none" has err "unknown word 'templats' (did you mean 'templates'?)"
filter /dev/null --strict
ok "in a filter" all 'exits 1' 'is_empty out' 'has err "--strict: there was no Kubernetes object"'
filter templates/t.yaml --strict=templates
ok "the output is printed all the same" all 'exits 1' 'same out templates/t.yaml'
filter bad.yaml --strict
cp out mended
filter bad.yaml
ok "it changes no edit" all 'same out mended' 'exits 0'
filter list.yaml --krm --strict
ok "in a function" all 'exits 1' 'same out list.yaml' 'has err "--strict: there was no"'
cat >list.yaml <<'END'
apiVersion: config.kubernetes.io/v1
kind: ResourceList
functionConfig: {apiVersion: v1, kind: ConfigMap, data: {strict: empty}}
items: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}]
END
filter list.yaml --krm
ok "in its configuration, and with an object" all 'exits 0' 'is_empty err'
sed 's/^items:.*/items: []/' list.yaml >emptied.yaml
filter emptied.yaml --krm
ok "and without one" exits 1
printf 'strict: [templates, empty]\n' >templates/.pss-fix
run in templates
ok "in the configuration in force" all 'exits 1' 'has err "--strict: 1 template"'
cp templates/.pss-fix empty/.pss-fix
run empty
ok "also where nothing is found" exits 1
run --strict=kinds empty
ok "the command line wins" exits 0
rm templates/.pss-fix empty/.pss-fix
run --show-config --strict .
ok "--show-config knows it" has out "strict: [all]  # flag --strict"

# ---- reports ----

run --format=json --ignore=privileged in templates silent.yaml ops.yaml
ok "JSON counts it" all 'has out "\"templates\":1"' 'has out "\"objects\":2,\"patches\":1,\"unknownKinds\":0,\"parts\":0,\"ignoredRules\":1,\"suppressedFindings\":1,\"knownFindings\":0"'
run --format=sarif in templates ops.yaml
ok "SARIF: a notification each" all 'exits 0' 'has out "\"executionSuccessful\":true,\"toolExecutionNotifications\":["' \
    'has out "{\"level\":\"warning\",\"message\":{\"text\":\"1 template not checked: render it first\"}}"' 'has out "1 patch judged by what it sets alone"'
run --format=sarif in
ok "SARIF: none where all was judged" all 'lacks out Notifications' 'has out "\"executionSuccessful\":true"'
run --format=sarif bad.yaml
ok "SARIF: violations are not failures" has out '"executionSuccessful":true'
run --format=sarif empty
ok "SARIF: nothing to look at" has out '"text":"nothing was checked: there is no YAML or JSON file to look at"'
run --format=sarif broken.yaml
ok "SARIF: a run that exits with 2 failed" all 'exits 2' 'has out "\"executionSuccessful\":false"'
printf '{"version":1,"entries":[]}\n' >known.json
mkdir locked
printf '{' >locked/x.json
run --report=sarif:one.sarif --baseline=locked/gone/x.json --update-baseline in
ok "SARIF: whatever the reason is" all 'exits 2' 'has one.sarif "\"executionSuccessful\":false"'
run --format=junit in templates none
ok "JUnit: a skipped test each" all 'has out "skipped=\"5\""' \
    'has out "<testcase classname=\"pss-fix\" name=\"templates\"><skipped message=\"1 template not checked: render it first\"/>"' \
    'has out "name=\"objects\"><skipped message=\"no Kubernetes object in 2 files\"/>"' \
    'grep -q "classname=\"templates/t.yaml\".*<skipped " out' 'grep -q "classname=\"none/comment.yaml\".*<skipped " out' \
    'grep -q "classname=\"in/good.yaml\".*line=\"1\"/>" out'
run --format=junit empty
ok "JUnit: nothing to look at is not a passed test" all 'has out "tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"1\""' 'has out "nothing was checked"'
run --format=summary in templates
ok "the Markdown summary says it, too" has out "1 pod in 1 file, no violation found; 1 template not checked: render it first"

finish
