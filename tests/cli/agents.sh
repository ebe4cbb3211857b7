#!/bin/sh
# What docs/agents.md tells a program that edits: what it asks, what it gets, how it applies that.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
mkdir bin deploy
ln -s "$PSS_FIX" bin/pss-fix
PATH=$scratch/bin:$PATH
export PATH
cp "$PSS_TOP/fixtures/demo/shop.yaml" deploy/shop.yaml
cp -R deploy before

follow agents-ask
ok "asking says by its exit code that something is to be done" exits 1
mv report.json one.json
grep -oE '"outcome":"[a-z]+","reasons"' one.json | sort | uniq -c >outcomes
ok "two pods can be fixed, one is left" \
    all 'grep -q "2 .*fixable" outcomes' 'grep -q "1 .*left" outcomes' 'lines outcomes 2'
grep -oE '"waits":\[.*"apply"' one.json >waits
ok "what is left says why, and each option that frees it" all 'has waits "\"for\":\"unknown-user-of-volume\""' \
    'has waits "\"options\":[\"--image-config\",\"--fs-group=auto\",\"--run-as-user\"]"'
ok "what it names can be explained" run --explain=unknown-user-of-volume
cmp -s before/shop.yaml deploy/shop.yaml
ok "nothing is written" [ $? -eq 0 ]

# Each of the options does what the report says of it.
for option in --fs-group=auto --run-as-user=1000; do
    run "$option" --format=json deploy
    grep -oE '"outcome":"[a-z]+","reasons"' out >outcomes
    ok "$option frees the pod" all 'lines outcomes 3' 'lacks outcomes left'
done
echo '{"config": {"User": "1000"}}' >config.json
run --image-config=registry.example.com/shop/archive:1.3=config.json --format=json deploy
grep -oE '"outcome":"[a-z]+","reasons"' out >outcomes
ok "--image-config frees the pod" all 'lines outcomes 3' 'lacks outcomes left'
host_pod >host.yaml
run --format=json host.yaml
ok "the class that frees a pod is an option" has out '"options":["--repairs=all"]'
run --format=json --repairs=all host.yaml
ok "--repairs=all frees the pod" all 'has out "\"outcome\":\"fixable\""' 'lacks out "\"waits\""'
tied_pod >tied.yaml
run --format=json tied.yaml --repairs=all
ok "where a person decides, there is no option" has out '"options":[]'

follow agents-apply
ok "applying: the report says what was fixed" all 'exits 0' 'has fixed.json "\"outcome\":\"fixed\""' 'has change.diff "@@"'
ok "what is left stands in the last report" all 'has after.json "\"waits\":"' 'lacks after.json "\"outcome\":\"fixable\""'
mv deploy/shop.yaml whole.yaml

# One pod alone, by its edits.
if command -v python3 >/dev/null 2>&1; then
    cp before/shop.yaml deploy/
    recipe agents-pod >pod.py
    "$PSS_FIX" --format=json deploy >report.json 2>err
    code=0
    python3 pod.py deploy/shop.yaml StatefulSet cache >out 2>err || code=$?
    ok "the edits of one pod are applied" all 'exits 0' '! cmp -s before/shop.yaml deploy/shop.yaml'
    run --format=json deploy
    grep -oE '"name":"[a-z]+"\},"level".*"outcome":"[a-z]+","reasons"' out |
        sed 's/"name":"\([a-z]*\)".*"outcome":"\([a-z]*\)".*/\1 \2/' >outcomes
    printf '%s\n' 'web fixable' 'cache compliant' 'archive left' >wanted
    ok "that pod passes, the others are as they were" cmp outcomes wanted
    cp out report.json
    python3 pod.py deploy/shop.yaml Deployment web >out 2>err
    ok "with those of the other pod, the file is that of --fix" cmp whole.yaml deploy/shop.yaml
else
    skip "the edits of one pod are applied" "no python3"
fi
finish
