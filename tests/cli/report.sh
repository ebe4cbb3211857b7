#!/bin/sh
# Reports: text, JSON, summary, counts, order.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

good_pod >good.yaml
bad_pod >bad.yaml
host_pod >host.yaml
tied_pod >tied.yaml
broken >broken.yaml
printf '{{ x }}\n' >template.yaml

run bad.yaml
ok "one line per finding, and what is known of the image" all 'lines out 5' 'has out "bad.yaml:1:1: note: nothing is known of the user of example/c:1;"'
ok "in GNU style" has out 'bad.yaml:7:5: error: runAsNonRoot != true (pod or container "c" must set securityContext.runAsNonRoot=true) [runAsNonRoot] (fixable)'
ok "the last line says what to do" has err "4 violations in 1 file; 1 failing pod: 1 fixable with --fix"
run -q bad.yaml
ok "-q: no summary" all 'lines out 4' 'is_empty err'
run host.yaml bad.yaml tied.yaml
ok "the summary names the wider repairs and what is left" \
    has err "3 failing pods: 1 fixable with --fix (0 start as far as is known, 1 unknown: --image-config), 1 needs --repairs=all, 1 needs you; next: pss-fix --diff host.yaml bad.yaml tied.yaml"
ok "a left pod says why" has out "note: Pod/host is left as it is: "
ok "its findings say what would reach it" has out '[hostNamespaces] (unsafe)'
ok "or that nothing does" has out '[restrictedVolumes] (manual)'
run good.yaml
ok "nothing found" all 'is_empty out' 'has err "1 pod in 1 file, no violation of restricted:latest"'
run -v bad.yaml
ok "-v shows the line and a caret" all 'has out "      7 |   - name: c  # the one"' 'has out "        |     ^~~~"'
run broken.yaml
ok "an error has its place" all 'grep -Eq "^broken.yaml:[0-9]+:[0-9]+: error: " out'
run template.yaml
ok "templates are silent" all 'exits 0' 'is_empty out'
run -v template.yaml
ok "and named with -v" has out "template.yaml:1:1: note: a template"

run --statistics bad.yaml host.yaml
ok "--statistics prints the table alone" all 'grep -Eq "^ +2 +- +- +- +2 +1 +-  runAsNonRoot$" out' \
    'grep -Eq "^ +- +- +1 +- +1 +- +-  hostNamespaces$" out' 'grep -Eq "^ +8 +- +1 +- +9 +4 +-  total$" out' 'lacks out "error:"'
run --statistics broken.yaml bad.yaml
ok "errors stand beside it" all 'exits 2' 'has err "broken.yaml:"' 'lacks out "broken.yaml"'
run --statistics=reason host.yaml tied.yaml bad.yaml
ok "--statistics=reason" all 'grep -Eq "^ +1  --repairs=all  hostNamespaces$" out' \
    'grep -Eq "^ +1  by hand +restrictedVolumes: an empty directory" out' 'lines out 3'
mkdir -p tree/a tree/b .github
cp bad.yaml tree/a/
cp bad.yaml good.yaml host.yaml tree/b/
sed 's/name: bad/name: bad\n  namespace: shop/' bad.yaml >tree/b/shop.yaml
echo '/tree/a @org/a' >.github/CODEOWNERS
run --statistics=directory tree
ok "--statistics=directory" all 'grep -Eq "^ +4 +3 +2 +- +1 +- +13  tree/b/?$" out' 'grep -Eq "^ +5 +4 +3 +- +1 +- +17  total$" out'
run --statistics=owner tree
ok "--statistics=owner" all 'grep -Eq "^ +1 +1 +1 +- +- +- +4  @org/a$" out' 'grep -Eq "^ +4 +3 +2 +- +1 +- +13  -$" out'
run --statistics=namespace tree
ok "--statistics=namespace" grep -Eq "^ +1 +1 +1 +- +- +- +4  shop$" out
run --top=2 tree host.yaml
ok "--top=N names the files nearest to the level" all 'lines out 4' 'sed -n 2p out | grep -q "tree/a/bad.yaml$"' 'lacks out good.yaml' 'lacks out host.yaml'
run --top=1 --statistics=directory tree
ok "with --statistics the directories" all 'lines out 3' 'grep -q "tree/a/\?$" out'
run --statistics=colour tree
ok "an unknown word names those there are" all 'exits 2' 'has err "rule, reason, file, directory, namespace or owner"'
rm -r tree .github
run --show-files bad.yaml good.yaml
ok "--show-files" all 'has out "bad.yaml: 1 document, 1 pod, 4 violations, would change"' \
    'has out "good.yaml: 1 document, 1 pod, 0 violations"'
run --show-fixes bad.yaml
ok "--show-fixes" has out "bad.yaml: would fix 1 allowPrivilegeEscalation, "
cp bad.yaml copy.yaml
run -w --show-fixes copy.yaml
ok "after --fix they are fixed" all 'has out "copy.yaml: fixed 1 allowPrivilegeEscalation, "' \
    'lacks out "error:"' 'has err "1 pod in 1 file fixed"'

{ bad_pod; echo ---; host_pod; } >copy.yaml
run -w copy.yaml
ok "lines of what is left are those of the file as it is" all 'has out "copy.yaml:25:16: error: host namespaces"' \
    '[ "$(sed -n 25p copy.yaml)" = "  hostNetwork: true" ]'
{ bad_pod; echo ---; host_pod; } >copy.yaml
run -w -v copy.yaml
ok "-v names what was fixed" all 'has out ": fixed: allowPrivilegeEscalation != false"' 'lacks out "copy.yaml:1:1: fixed"'
cp bad.yaml copy.yaml
run -w copy.yaml host.yaml
ok "the summary of --fix" has err "1 pod in 1 file fixed: 0 start as far as is known, 1 unknown (--image-config); 1 left (1 needs --repairs=all); next: pss-fix --diff --repairs=all copy.yaml host.yaml"

# JSON, read by the strictest reader at hand.
if command -v python3 >/dev/null; then
    cat >check.py <<'EOF'
import json, sys
report = json.load(open("out", encoding="utf-8"))
findings, pods, summary = report["findings"], report["pods"], report["summary"]
assert report["version"] == 1
places = [(f["path"], f["line"], f["column"]) for f in findings]
assert places == sorted(places), places
keys = ("path line column endLine endColumn document object field container rule level "
        "severity message repair outcome edits editOf suppressed").split()
for f in findings:
    assert all(k in f for k in keys), f
    if f["editOf"] is not None:
        assert findings[f["editOf"]]["edits"], f
        assert findings[f["editOf"]]["path"] == f["path"]
for p in pods:
    for k in "path document item line object level version allowed details outcome reasons".split():
        assert k in p, (k, p)
for k in "files documents pods compliant fixed left errors".split():
    assert k in summary, k
# Whoever applies the edits gets the bytes of --fix.
for path in {f["path"] for f in findings}:
    text = open(path, "rb").read()
    edits = [e for f in findings if f["path"] == path for e in f["edits"]]
    for order, e in sorted(enumerate(edits), key=lambda x: (-x[1]["startByte"], -x[0])):
        text = text[:e["startByte"]] + e["text"].encode() + text[e["endByte"]:]
    open(path + ".edited", "wb").write(text)
eval(sys.argv[1])
EOF
    json() { python3 check.py "$1"; }
    run --format=json bad.yaml host.yaml broken.yaml template.yaml
    ok "JSON has its form" json 'True'
    ok "an entry for each pod, refused chunk and template" \
        json 'exec("assert sorted(p[\"outcome\"] for p in pods) == [\"error\", \"fixable\", \"left\", \"template\"]")'
    ok "the summary counts" json 'exec("assert summary[\"pods\"] == 2 and summary[\"errors\"] == 1 and summary[\"left\"] == 1 and summary[\"templates\"] == 1, summary")'
    ok "Kubernetes' verdict stands in the pod" json 'exec("assert [p for p in pods if p[\"path\"] == \"host.yaml\"][0][\"details\"].startswith(\"host namespaces (hostNetwork=true), \")")'
    cp bad.yaml fixed.yaml
    "$PSS_FIX" -q -w fixed.yaml >/dev/null
    ok "its edits are those of --fix" same bad.yaml.edited fixed.yaml
    bad_pod >"$(printf 'bad\377.yaml')"
    run --format=json "$(printf 'bad\377.yaml')"
    code=$(python3 -c 'import json; print(json.load(open("out", encoding="utf-8"))["findings"][0]["path"])')
    ok "a name that is not UTF-8 is escaped" [ "$code" = 'bad\xff.yaml' ]
    run "$(printf 'bad\377.yaml')"
    ok "in text, too" has out 'bad\xff.yaml:7:5: '
    { bad_pod; echo ---; bad_pod | sed 's/kind: Pod/kind: Deployment/; s,^apiVersion: v1,apiVersion: apps/v1,; s/^spec:/spec:\n template:\n  spec:/; s/^  con/   con/; s/^  - /   - /; s/^    image/     image/'; } >kinds.yaml
    run --format=json kinds.yaml good.yaml
    ok "a pod says what happens on apply, and who it runs as" \
        json 'exec("assert [(p[\"apply\"], p[\"user\"][\"value\"], p[\"user\"][\"from\"]) for p in pods] == [(\"none\", None, \"image\"), (\"recreate\", 65532, \"default\"), (\"rollout\", 65532, \"default\")], pods")'
    run --format=json --run-as-user=7 bad.yaml
    ok "with --run-as-user" json 'exec("assert pods[0][\"user\"] == {\"value\": 7, \"from\": \"option\", \"source\": \"runAsUser\"}, pods")'
    sed 's/^spec:/spec:\n  securityContext: {runAsUser: 9}/' bad.yaml >nine.yaml
    run --format=json nine.yaml
    ok "and where the author says it" json 'exec("assert pods[0][\"user\"] == {\"value\": 9, \"from\": \"manifest\", \"source\": \"spec.securityContext.runAsUser\"}, pods")'
    ok "places are those of the text that was read" json 'exec("assert summary[\"places\"] == \"as read\"")'
    run --format=json good.yaml
    ok "JSON of nothing found" json 'exec("assert findings == [] and pods[0][\"outcome\"] == \"compliant\" and pods[0][\"allowed\"] is True")'
else
    skip "JSON" "no python3"
fi

# A name in a manifest must not drive the terminal.
bad_pod | sed 's/name: bad/name: "b\\e[31mad"/' >escape.yaml
run --repairs=none escape.yaml
ok "control characters are shown, not sent" all '! grep -q "$(printf "\033")" out' 'has out "b\x1b[31mad"'

# Order.
mkdir many
i=0
while [ $i -lt 60 ]; do
    i=$((i + 1))
    bad_pod >"many/$i.yaml"
    [ $((i % 7)) -eq 0 ] && broken >"many/$i.yaml"
done
run -j1 many
cp out one
for j in 2 3 8 64; do
    run -j$j many
    ok "-j$j reports as -j1 does" all 'same one out' 'exits 2'
done
run -j1 -d many
cp out one
run -j5 -d many
ok "so do diffs" same one out
run -j1 --format=json many
cp out one
run -j5 --format=json many
ok "and JSON" same one out

# Colour.
esc=$(printf '\033')
run -d bad.yaml
ok "no colour in a pipe" lacks out "$esc"
run --color=always -d bad.yaml
ok "--color=always" has out "$esc[32m+"
FORCE_COLOR=1 run -d bad.yaml
ok "FORCE_COLOR" has out "$esc[32m+"
FORCE_COLOR=0 run -d bad.yaml
ok "FORCE_COLOR=0 forces nothing" lacks out "$esc"
CLICOLOR_FORCE=1 run -d bad.yaml
ok "CLICOLOR_FORCE" has out "$esc[32m+"
NO_COLOR=1 FORCE_COLOR=1 run -d bad.yaml
ok "NO_COLOR comes before FORCE_COLOR" lacks out "$esc"
NO_COLOR='' FORCE_COLOR=1 run -d bad.yaml
ok "an empty NO_COLOR is none" has out "$esc"
NO_COLOR=1 run --color=always -d bad.yaml
ok "--color comes before NO_COLOR" has out "$esc"

# A terminal.
if command -v script >/dev/null && script -qec true /dev/null >/dev/null 2>&1; then
    TERM=xterm script -qec "'$PSS_FIX' bad.yaml host.yaml" /dev/null </dev/null | tr -d '\r' >out
    ok "a block per pod on a terminal" all 'grep -q "bad.yaml:1 Pod/bad" out' \
        'grep -q "^    7  allowPrivilegeEscalation .*harden.*allowPrivilegeEscalation != false (container \"c\"" out' \
        'has out "waits for hostNamespaces: --repairs=all would fix the pod"' 'grep -q "$esc\[1m" out'
    TERM=dumb script -qec "'$PSS_FIX' bad.yaml" /dev/null </dev/null >out
    ok "no colour on a dumb one" lacks out "$esc"
else
    skip "a block per pod on a terminal" "no script(1)"
fi
finish
