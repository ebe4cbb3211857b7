#!/bin/sh
# The report formats, --report, and what their consumers make of them.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
unset GITHUB_WORKSPACE CI_PROJECT_DIR GITHUB_STEP_SUMMARY

good_pod >good.yaml
bad_pod >bad.yaml
host_pod >host.yaml
broken >broken.yaml
good_pod | sed 's/true/${RUN}/' >later.yaml
judges=$PSS_TOP/tests/formats
python() { PYTHONDONTWRITEBYTECODE=1 python3 "$@"; }

# ---- --report ----

run --report=json:one.json --report=jsonl:two.jsonl bad.yaml host.yaml
ok "--report writes files beside the report on stdout" \
    all 'exits 1' 'lines out 11' 'has one.json "\"version\":1"' 'has two.jsonl "{\"type\":\"summary\","'
run --format=json bad.yaml host.yaml
ok "a file holds what stdout would" same out one.json
# told FILE EXPRESSION: what is known of the run, as a JSON report says it.
told() {
    python -c '
import json, sys
run = json.load(open(sys.argv[1]))["run"]
assert eval(sys.argv[2]), run' "$1" "$2"
}
if command -v python3 >/dev/null; then
    git init -q known && bad_pod >known/bad.yaml && echo 'policyVersion: v1.30' >known/.pss-fix
    (cd known && git add . && git -c user.name=a -c user.email=a@b commit -qm one)
    (cd known && run -j2 --repairs=all --format=json .; cp out ../known.json; git rev-parse HEAD >../head)
    ok "JSON tells what made it: program, options, configuration, commit" all \
        "told known.json 'run[\"tool\"] == \"pss-fix\" and run[\"options\"] == {\"repairs\": \"all\"}'" \
        "told known.json 'run[\"configurations\"] == [\".pss-fix\"]'" \
        "told known.json 'run[\"commit\"] == \"$(cat head)\" and run[\"commitTime\"] > 0'"
    ok "and no commit where there is none" told one.json 'run["commit"] is None and run["resolvedPolicyVersion"][:3] == "v1."'
else
    skip "JSON tells what made it" "no python3"
fi
# Programs lead to the page of a rule that --explain names.
page=$("$PSS_FIX" --explain=privileged | sed -n 's/^Page: //p')
run --format=sarif bad.yaml
ok "sarif: each rule has its page" all '[ -n "$page" ]' 'has out "\"helpUri\":\"$page\""' \
    'has out "\"helpUri\":\"${page%/*}/unknown-kind\""' 'lacks out "\"helpUri\":\"https://kubernetes.io"'
run --format=rdjson bad.yaml
ok "rdjson: so has each diagnostic" has out "\"url\":\"${page%/*}/runAsNonRoot\""

run -d --report=sarif:diff.sarif bad.yaml
ok "with --diff" all 'exits 1' 'has out "+++ b/bad.yaml"' 'has diff.sarif "\"fixes\""'
run -l --report=json:list.json bad.yaml
ok "with --list" all 'lines out 1' 'has list.json "\"outcome\":\"fixable\""'
filter bad.yaml --report=json:filter.json
ok "with -" all 'exits 0' 'has out "runAsNonRoot: true"' 'has filter.json "\"outcome\":\"fixed\""'
filter broken.yaml --report=json:broken.json
ok "with - and an error" all 'exits 2' 'is_empty out' 'has broken.json "\"errors\":1"'
cp bad.yaml mended.yaml
run -w --report=github:fix.txt --report=summary:fix.md mended.yaml host.yaml
ok "after --fix, what is repaired is not an annotation" all 'lacks fix.txt mended.yaml' 'has fix.txt host.yaml'
ok "the summary says what a reviewer asks" all 'has fix.md "  - user: 65532, the default"' \
    'has fix.md "  - on apply: a Pod that runs cannot be changed"' \
    'has fix.md "To make the change again: \`pss-fix --fix mended.yaml host.yaml\`"' 'has fix.md "1 pod in 1 file fixed: 0 start as far as is known, 1 unknown (--image-config); 1 left"'
ok "but the summary has it" all 'has fix.md "<summary>Fixed: 4</summary>"' 'has fix.md "- \`mended.yaml:"'

printf 'old' >kept.json
chmod 640 kept.json
ln -s kept.json link.json
run --report=json:link.json good.yaml
ok "a report replaces what is there, behind a link, and keeps its mode" \
    all '[ -L link.json ]' 'has kept.json "\"summary\""' '[ -n "$(find kept.json -perm 640)" ]'
(umask 027 && "$PSS_FIX" -q --report=json:new.json good.yaml)
ok "a new one has the mode of new files" [ -n "$(find new.json -perm 640)" ]
run --report=json:/dev/fd/3 good.yaml 3>third
ok "into a descriptor" has third '"summary"'
run --report=json:nowhere/x.json bad.yaml
ok "a report that cannot be written is an error" \
    all 'exits 2' 'has err "pss-fix: error: --report: cannot open the directory of nowhere/x.json"' 'lines out 5'
mkdir folder
run --report=json:folder good.yaml
ok "nor over a directory" all 'exits 2' 'has err "--report: "'
GITHUB_STEP_SUMMARY=steps.md
export GITHUB_STEP_SUMMARY
printf 'before\n' >steps.md
run --report=summary:steps.md bad.yaml
unset GITHUB_STEP_SUMMARY
ok "the summary of a GitHub step is added to" all 'has steps.md before' 'has steps.md "### pss-fix"'

# refuses TEXT ARG...: a usage error.
refuses() {
    tap_want=$1
    shift
    run "$@"
    ok "refused: $*" all 'exits 2' 'has err "$tap_want"' 'is_empty out'
}
refuses "needs a format and a file" --report=json
refuses "needs a format and a file" --report=json:
refuses "unknown format 'sarf' (did you mean 'sarif'?)" --report=sarf:x
refuses "no report is YAML" --report=json:good.yaml
refuses "for stdout use --format=json" --report=json:-
refuses "two reports cannot go to one file" --report=json:x --report=sarif:x
refuses "--report=sarif:FILE writes a file" -d --format=sarif bad.yaml

# ---- nothing is hidden, in any format ----

# A new format is tried here without a change.
formats=$("$PSS_FIX" --completion=bash | sed -n "/^    --format)/,/;;/s/^ *words='text \(.*\)'/\1/p")
for format in $formats; do
    run --format="$format" .
    ok "$format: a finding, a left pod, an error" all 'exits 2' 'grep -q runAsNonRoot out' \
        'has out host.yaml' 'has out later.yaml' 'has out broken.yaml'
    cp out first
    run -j1 --format="$format" .
    ok "$format: the same with one thread" same out first
    run --format="$format" missing.yaml
    ok "$format: a file that is not there" all 'exits 2' 'has out missing.yaml'
done

# A pod that is left without a violation makes the run exit with 1, too.
printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: part}\nspec: {containers: [{name: c}]}\n' >part.yaml
for format in sarif github rdjson rdjsonl gitlab junit summary; do
    run --format="$format" part.yaml
    ok "$format: a pod that is left without a finding" all 'exits 1' 'has out "Pod/part is left as it is: partial: "'
done
rm part.yaml

# What the API server cannot decode is allowed by nobody.
good_pod | sed 's/^spec:/&\n  hostNetwork: "false"/' >wrong.yaml
run --format=json --level=namespace wrong.yaml good.yaml
ok "no verdict, and no answer of a namespace, for what cannot be decoded" \
    all 'exits 1' '[ "$(grep -o "\"allowed\":null" out | wc -l)" -eq 1 ]' '[ "$(grep -o "\"answer\":null" out | wc -l)" -eq 3 ]' \
    '[ "$(grep -o "\"answer\":\"admitted\"" out | wc -l)" -eq 3 ]' 'has out "\"compliant\":1"'
run --format=jsonl wrong.yaml
ok "the same a line each" has out '"allowed":null'
sed 's/^  name: good/&\n  annotations:\n    ignore.pss-fix.dev\/invalid-type: old/' wrong.yaml >silenced.yaml
run --readiness silenced.yaml
ok "nor is it ready, silenced or not" \
    all 'grep -q "^default *1 *? *privileged *privileged *privileged *privileged " out' 'has out "the API server refuses it as it stands"'
rm wrong.yaml silenced.yaml

# ---- GitHub's log ----

mkdir odd
bad_pod | sed 's/name: bad/name: "a\\n::error::b%0A"/; s/name: c /name: "::x,\\r\\nz" /' >"odd/a,b:c%.yaml"
run --format=github odd
ok "no manifest text can begin a command" \
    all '[ "$(grep -c "^::error file=odd/a%2Cb%3Ac%25.yaml,line=" out)" -eq 4 ]' 'lines out 4' \
    'has out "::Pod/a\x0a::error::b%250A: "'
run --format=github host.yaml bad.yaml broken.yaml later.yaml
cut -d: -f3 out | cut -d= -f2 | cut -d, -f1 | uniq | tr '\n' ' ' >order
ok "the worst first" has order "broken.yaml host.yaml"
long=$(printf '%05000d' 0)
bad_pod | sed "s/name: c /name: c$long /" >long.yaml
run --format=github long.yaml
ok "a message has 4096 bytes at most" [ "$(sed 's/^.*)::Pod/Pod/' out | awk '{ if (length > n) n = length } END { print n }')" -le 4096 ]
mkdir -p repo/deploy
bad_pod >repo/deploy/bad.yaml
for format in github sarif gitlab; do
    (cd repo/deploy && GITHUB_WORKSPACE=$scratch/repo "$PSS_FIX" -q --format="$format" ./bad.yaml >"$scratch/out")
    ok "$format: names count from the checkout" all 'has out deploy/bad.yaml' 'lacks out ./'
done
(cd repo/deploy && GITHUB_WORKSPACE=$scratch/repo "$PSS_FIX" -q --format=rdjson ./bad.yaml >"$scratch/out")
ok "rdjson: from the working directory, as reviewdog counts" has out '"path":"bad.yaml"'

# ---- limits of the consumers ----

# volumes N: a pod that is left for N reasons.
volumes() {
    printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: v}\nspec:\n  containers: [{name: c, image: example/c:1}]\n  volumes:\n'
    seq "$1" | sed 's/.*/  - {name: v&, hostPath: {path: \/proc}}/'
}
volumes 200 >v200.yaml
volumes 800 >v800.yaml
for format in json jsonl sarif junit gitlab github rdjson rdjsonl text; do
    "$PSS_FIX" -q --format="$format" v200.yaml >small
    run -q --format="$format" v800.yaml
    ok "$format: the reasons of a pod stand there once" all 'exits 1' '[ "$(wc -c <out)" -lt $(($(wc -c <small) * 5)) ]'
done
run --format=sarif v200.yaml
ok "sarif: beside the first finding" all '[ "$(grep -c "\"reasons\"" out)" -eq 1 ]' 'has out "an empty directory cannot stand in"'
run --format=junit v200.yaml
ok "junit: in the first failure" all '[ "$(grep -c "^left as it is: " out)" -eq 200 ]' 'grep -q "^left as it is: .*</failure>" out'
rm v200.yaml v800.yaml

for n in $(seq 6260); do
    printf -- '---\napiVersion: v1\nkind: Pod\nmetadata: {name: p%s}\nspec: {containers: [{name: a, image: a}]}\n' "$n"
done >many.yaml
printf -- '---\napiVersion: v1\nkind: Pod\nmetadata: {name: last}\nspec: {hostPID: true, containers: [{name: a, image: a}]}\n' >>many.yaml
run -q --report=sarif:many.sarif many.yaml
ok "sarif: 25,000 results at most, as code scanning takes them" all 'exits 1' '[ "$(grep -o "\"ruleId\"" many.sarif | wc -l)" -eq 25000 ]'
ok "the worst first" all 'grep -m1 "\"ruleId\"" many.sarif | grep -q hostNamespaces' 'lacks many.sarif Pod/p6260'
ok "the rest is named on stderr and in the report" \
    all 'has err "pss-fix: warning: --report=sarif:many.sarif: 25,045 results, and code scanning takes 25,000 of a run: the worst are in the report, 45 are left out"' \
    'has many.sarif "\"toolExecutionNotifications\":["' 'has many.sarif "45 are left out"' 'has many.sarif "\"executionSuccessful\":true"'
run -q --format=sarif many.yaml
ok "on stdout the same" all 'same out many.sarif' 'has err "pss-fix: warning: --format=sarif: 25,045 results"'
run -q --report=sarif:few.sarif bad.yaml host.yaml
ok "a smaller report is whole, and says nothing of it" all 'lacks few.sarif Notifications' 'is_empty err' '[ "$(grep -o "\"ruleId\"" few.sarif | wc -l)" -eq 9 ]'
if command -v python3 >/dev/null; then
    ok "sarif: within the other limits" python -c '
import json
run, = json.load(open("many.sarif"))["runs"]
assert len(run["tool"]["driver"]["rules"]) < 25000
assert all(len(r.get("properties", {}).get("tags", [])) <= 10 for r in run["tool"]["driver"]["rules"])
assert all(len(r["locations"]) == 1 for r in run["results"])'
else
    skip "sarif: within the other limits" "no python3"
fi
rm many.yaml

# ---- what the consumers read ----

run --format=gitlab good.yaml
ok "GitLab: no findings are []" [ "$(cat out)" = '[]' ]
run --format=junit good.yaml
ok "JUnit: a clean file passes" \
    has out '<testcase classname="good.yaml" name="pss-fix" file="good.yaml" line="1"/>'
mkdir empty
run --format=junit empty
ok "JUnit: no files, no empty suite" has out 'tests="1" failures="0" errors="0"'
bad_pod | sed 's/name: bad/name: "<a> \& |b| `c`"/' >marks.yaml
run --format=junit marks.yaml
ok "JUnit: markup is text" has out 'name="Pod/&lt;a&gt; &amp; |b| `c` runAsNonRoot"'
run --format=summary marks.yaml
ok "the summary, too" has out ' ``Pod/<a> & |b| `c`: '

# Places in what --fix leaves behind are those of the new text.
{
    bad_pod
    echo ---
    host_pod
} >two.yaml
run -w --format=rdjson two.yaml
line=$(grep -n hostNetwork two.yaml | cut -d: -f1)
ok "after --fix, lines are those of the new text" has out "\"start\":{\"line\":$line,\"column\":16}"
run --format=rdjson two.yaml
cp out again
ok "as a second run gives them" has again "\"start\":{\"line\":$line,\"column\":16}"

if ! command -v python3 >/dev/null; then
    skip "the judges of tests/formats" "no python3"
    finish
fi
schema=
python -c 'import jsonschema' 2>/dev/null || {
    schema=--no-schema
    skip "the published schemas" "no python3-jsonschema"
}
bad_pod >"odd/$(printf 'sp ace\303\244.yaml')"
bad_pod >"odd/$(printf 'bad\377.yaml')"
bad_pod | sed 's/name: bad/name: "b\\u0001\\uFFFE<\\U0001F600"/' >odd/name.yaml
for format in json jsonl sarif rdjson rdjsonl gitlab junit; do
    set -- "$@" "--report=$format:report.$format"
done
run --isolated "$@" "$PSS_TOP/fixtures/demo" .
for format in jsonl sarif rdjson rdjsonl gitlab junit; do
    # shellcheck disable=SC2086 # no word if there is a schema
    ok "$format is valid" eval "python '$judges/validate.py' $schema $format report.$format >out 2>err"
done

if [ -z "$schema" ] && python -c 'import yaml' 2>/dev/null; then
    ok "the schema of .pss-fix says what the program says" eval \
        "python '$judges/config.py' '$PSS_FIX' '$PSS_TOP/schema/pss-fix.schema.json' >out 2>err"
else
    skip "the schema of .pss-fix says what the program says" "no python3-jsonschema or python3-yaml"
fi

# Fixes, applied by others, over the fixtures and over what is hard.
mkdir hard
printf '\357\273\277{"apiVersion":"v1","kind":"Pod","metadata":{"name":"\303\244\360\237\230\200"},"spec":{"hostNetwork":true,"containers":[{"name":"c"},{"name":"d","securityContext":{"privileged":true}}]}}' >hard/one-line.json
bad_pod | sed "s/bad/$(printf '\360\237\230\200 \303\244')/; s/\$/$(printf '\r')/" >hard/crlf.yaml
printf '%s' "$(bad_pod)" >hard/no-newline.yaml
{
    printf '\357\273\277'
    bad_pod
} >hard/bom.yaml
printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: "\303\244"}\nspec: {containers: [{name: "\360\237\230\200", image: a}, {name: b, image: b}]} # end' >hard/flow.yaml
ok "all fixes of hard files give what --fix writes" \
    eval "REPLAY_OPTIONS=--repairs=all python '$judges/replay.py' '$PSS_FIX' hard as-is >out 2>err"
ok "those of the fixtures, too, and with BOM, CRLF and no last newline" \
    eval "python '$judges/replay.py' '$PSS_FIX' '$PSS_TOP/fixtures' >out 2>err"
finish
