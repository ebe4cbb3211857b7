#!/bin/sh
# Readiness across repositories: --readiness --merge, --since, --evidence.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# good NAME NAMESPACE, bad NAME NAMESPACE: a pod that meets restricted, or one that does not.
good() {
    good_pod | sed "s/^  name: .*/  name: $1\n  namespace: $2/"
}
bad() {
    bad_pod | sed "s/^  name: .*/  name: $1\n  namespace: $2/"
}
mkdir one two infra
good cart shop >one/cart.yaml
good mail office >one/mail.yaml
bad search shop >two/search.yaml
cat >infra/namespaces.yaml <<'EOF'
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: Namespace
metadata:
  name: office
---
apiVersion: v1
kind: Namespace
metadata:
  name: lab
EOF
for tree in one two; do
    "$PSS_FIX" --readiness=json $tree >$tree.json 2>err
done
ok "readiness says which run made it" all \
    'has one.json "\"tool\":\"pss-fix\",\"toolVersion\":\""' 'has one.json "\"resolvedPolicyVersion\":\"v1."' \
    'has one.json "\"commit\":null"' 'has one.json "\"options\":{\"readiness\":\"json\"}"'

run --readiness --merge one.json two.json
ok "--merge: the workloads of all reports" all 'exits 0' \
    'grep -Eq "^shop +2 " out' 'grep -Eq "^office +1 " out' 'has out "(two.json: two/search.yaml:1)"' \
    'has err "evidence one.json: 2 workloads, which names no commit"'
run --readiness=json --merge one.json two.json
cp out all.json
run --readiness --merge all.json
ok "a merged report can be merged" all 'exits 0' 'grep -Eq "^shop +2 " out' 'grep -Eq "^office +1 " out'
run --readiness --merge one.json one.json
ok "a workload that two runs saw counts once" all 'exits 0' 'grep -Eq "^office +1 " out'

# What needs least comes first: beta is ready, alpha needs a fix, omega a person.
mkdir order
good b beta >order/b.yaml
bad a alpha >order/a.yaml
tied_pod | sed "s/^  name: tied/&\n  namespace: omega/" >order/o.yaml
"$PSS_FIX" --readiness=json order >order.json 2>err
names() { sed -n '2,/^$/s/ .*//p' out | tr '\n' ' '; }
run --readiness order
ok "one repository: by name" all 'exits 0' '[ "$(names)" = "alpha beta omega " ]'
run --readiness --merge order.json
ok "--merge: those first that need least" all 'exits 0' '[ "$(names)" = "beta alpha omega " ]'
run --readiness --top=2 order
ok "--top=N: the nearest ones" all 'exits 0' 'grep -q "^alpha " out' 'lacks out omega' \
    'has out "2 of 3 namespaces: those that need the least for restricted."'
run --readiness=json --top=1 order
ok "JSON holds all" all 'exits 0' 'has out alpha' 'has out omega'
run --readiness=markdown --merge --top=1 order.json
ok "--top of a merged report, in Markdown" all 'exits 0' 'has out beta' 'lacks out alpha' 'has out "1 of 3 namespaces"'

good search shop >two/search.yaml
"$PSS_FIX" --readiness=json two >later.json 2>err
run --readiness --merge one.json later.json --since=all.json
ok "--since: what changed" all 'exits 0' 'has out "Since all.json:"' \
    'has out "  shop: 2 workloads, 2 ready (+1); meets restricted, was baseline"' \
    'has out "  all: 3 workloads, 3 ready (+1)"' 'lacks out "  office:"'

run --label-namespaces=enforce=restricted -d infra
ok "no workload is seen: no label" all 'exits 1' 'lacks out "+  labels"'
run --label-namespaces=enforce=restricted -d infra --evidence=one.json
ok "--evidence: workloads of another repository count" all 'exits 1' \
    '[ "$(grep -c "^+.*enforce: restricted" out)" -eq 2 ]' 'has err "\"lab\" cannot enforce restricted"'
run --label-namespaces=enforce=restricted -d infra --evidence=one.json --evidence=all.json
ok "they count as they are, whatever repairs are permitted" all 'exits 1' \
    '[ "$(grep -c "^+.*enforce: restricted" out)" -eq 1 ]' 'has err "\"shop\" cannot enforce restricted"'

cat >two/widget.yaml <<'EOF'
apiVersion: example.com/v1
kind: Widget
metadata:
  name: w
  namespace: shop
spec:
  containers:
  - name: c
    image: example.com/c
EOF
"$PSS_FIX" --readiness=json two >doubt.json 2>err
run --label-namespaces=enforce=restricted -d infra --evidence=one.json,doubt.json
ok "what another run did not judge keeps its namespace where it is" all 'exits 1' \
    '[ "$(grep -c "^+.*enforce: restricted" out)" -eq 1 ]' 'has err "doubt.json: two/widget.yaml:1"'

# refused TEXT FILE-CONTENT
refused() {
    tap_want=$1
    printf '%s\n' "$2" >broken.json
    run --readiness --merge broken.json
    ok "refused: $tap_want" all 'exits 2' 'is_empty out' 'has err "broken.json: $tap_want"'
}
refused "this is not JSON" '{'
refused "this is not a readiness report" '{"version":1,"findings":[]}'
refused "this is not a readiness report" '[]'
refused "namespace 1 has no name" '{"version":1,"namespaces":[{}],"notJudged":[],"run":{}}'
refused "a row of namespace x lacks its levels" \
    '{"version":1,"namespaces":[{"name":"x","rows":[{"kind":"Pod"}]}],"notJudged":[],"run":{}}'
refused "entry 1 of notJudged lacks" '{"version":1,"namespaces":[],"notJudged":[{"reason":"x"}],"run":{}}'
sed 's/"resolvedPolicyVersion":"v1\.[0-9]*"/"resolvedPolicyVersion":"v1.20"/' one.json >old.json
run --readiness --merge old.json
ok "a report of another version of the standard is refused" all 'exits 2' \
    'has err "old.json was judged by version v1.20"' 'has err "--policy-version=v1.20"'
run --merge one.json
ok "--merge wants --readiness" all 'exits 2' 'has err "--merge goes with --readiness"'
run --readiness --since=one.json one
ok "--since wants --merge" all 'exits 2' 'has err "--since goes with --merge"'
run --evidence=one.json one
ok "--evidence wants a mode that is about namespaces" all 'exits 2' 'has err "--evidence goes with"'
run --readiness --merge missing.json
ok "a report that is not there" all 'exits 2' 'has err "missing.json"'
finish
