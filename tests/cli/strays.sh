#!/bin/sh
# Objects that nobody looks into are named: misspelt kinds, workloads without a template,
# unknown kinds that hold containers.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

cat >rollout.yaml <<'YAML'
apiVersion: example.com/v1
kind: Rollout
metadata:
  name: web
  namespace: shop
spec:
  template:
    spec:
      containers:
      - name: web
        image: example/web:1
YAML
sed 's|example.com/v1|apps/v1|; s/Rollout/Deplyoment/' rollout.yaml >typo.yaml
sed 's|example.com/v1|apps/v1|; s/Rollout/Deployment/; s/template:/templates:/' rollout.yaml >bare.yaml

run rollout.yaml typo.yaml bare.yaml
ok "each is a line" all 'lines out 3' 'has out "rollout.yaml:2:7: warning: Rollout (example.com/v1) is a kind"' \
    'has out "typo.yaml:2:7: warning: Kubernetes knows no kind Deplyoment"' 'has out "bare.yaml:7:3: warning: this Deployment"'
ok "warnings, which change no exit code" exits 0
run -w rollout.yaml typo.yaml bare.yaml
ok "nor anything else" all 'exits 0' 'has rollout.yaml "kind: Rollout"' 'has bare.yaml "  templates:"'
run -d rollout.yaml
ok "a diff is silent" all 'exits 0' 'is_empty out' 'is_empty err'
filter rollout.yaml
ok "so is a filter" all 'exits 0' 'same out rollout.yaml' 'is_empty err'
run --no-prefilter rollout.yaml typo.yaml bare.yaml
mv out all
run rollout.yaml typo.yaml bare.yaml
ok "what spares the parser hides none of them" same out all
cat >flow.yaml <<'YAML'
apiVersion: example.com/v1
kind: Rollout
spec:
  pods:
  - containers:
    - {name: web, image: web}
YAML
run flow.yaml
ok "nor one whose containers are in braces" has out "flow.yaml:2:7: warning: Rollout (example.com/v1) is a kind"
run --select=privileged rollout.yaml typo.yaml bare.yaml
ok "--select chooses among checks: they stay" lines out 3
run --ignore=unknown-kind rollout.yaml typo.yaml bare.yaml
ok "--ignore" all 'lines out 2' 'lacks out rollout.yaml'
for rule in no-such-kind no-pod-template unknown-kind misplaced-field; do
    run --explain=$rule
    ok "--explain=$rule" all 'exits 0' 'has out "$rule: "'
    run --list-rules
    ok "--list-rules names $rule" has out "$rule"
done
run --statistics rollout.yaml typo.yaml
ok "--statistics counts them" all 'has out "1  unknown-kind"' 'has out "1  no-such-kind"'
run --format=json rollout.yaml
ok "JSON names the object" has out '"object":{"apiVersion":"example.com/v1","kind":"Rollout","namespace":"shop","name":"web"}'
ok "and the rule" all 'has out "\"rule\":\"unknown-kind\""' 'has out "\"severity\":\"warning\""'
run --format=sarif bare.yaml
ok "SARIF describes and reports the rule" all 'has out "{\"id\":\"no-pod-template\""' 'has out "{\"ruleId\":\"no-pod-template\""' \
    'has out "Deployment/web: this Deployment has no pod template"'
for format in jsonl github gitlab rdjson junit summary; do
    run --format=$format typo.yaml
    ok "$format" all 'exits 0' 'has out "no-such-kind"' 'has out "Kubernetes knows no kind Deplyoment"'
done

cp rollout.yaml silent.yaml
run --add-ignore="its operator is checked" silent.yaml
ok "--add-ignore" all 'exits 0' 'has silent.yaml "kind: Rollout  # pss-fix: ignore[unknown-kind] its operator is checked"'
run silent.yaml
ok "silences it" all 'exits 0' 'is_empty out'
run --baseline=known.json --update-baseline rollout.yaml typo.yaml
ok "a baseline knows the object" all 'has known.json "\"object\":\"Rollout/shop/web\",\"rule\":\"unknown-kind\""'
run --baseline=known.json rollout.yaml typo.yaml bare.yaml
ok "and silences it" all 'lines out 1' 'has out bare.yaml'

# Patches leave the template out, and need no right kind.
mkdir -p overlay
printf 'resources: []\npatches:\n- path: fewer.yaml\n  target: {kind: Deployment}\n' >overlay/kustomization.yaml
printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 1}\n---\napiVersion: apps\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: web, image: w}]}}}\n' >overlay/fewer.yaml
cp overlay/fewer.yaml other.yaml
run overlay
ok "a patch that is named is not meant" all 'exits 0' 'is_empty out'
run other.yaml
ok "the same elsewhere is" all 'exits 0' 'lines out 2'

cat >list.yaml <<'YAML'
apiVersion: config.kubernetes.io/v1
kind: ResourceList
items:
- apiVersion: example.com/v1
  kind: Rollout
  metadata: {name: web}
  spec: {containers: [{name: c, image: i}]}
- apiVersion: example.com/v1
  kind: Local
  metadata: {name: l, annotations: {config.kubernetes.io/local-config: "true"}}
  spec: {containers: [{name: c, image: i}]}
YAML
code=0
"$PSS_FIX" --krm <list.yaml >out 2>err || code=$?
ok "a function tells of them, but not of what no cluster gets" all 'exits 0' 'has out "rule: unknown-kind"' \
    'has out "    kind: Rollout"' '[ "$(grep -c "rule: unknown-kind" out)" -eq 1 ]'
finish
