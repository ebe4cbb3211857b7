#!/bin/sh
# What the README tells people to type works: each block stands under a name, and each
# name is run by a test, here or, where it takes a host, in tests/hosts.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
mkdir bin
ln -s "$PSS_FIX" bin/pss-fix
PATH=$scratch/bin:$PATH
export PATH

# each NAME: every line of that block by itself, which may find violations, no more.
each() {
    recipe "$1" >lines
    while IFS= read -r line; do
        code=0
        sh -c "$line" >out 2>err </dev/null || code=$?
        [ "$code" -le 1 ] || return 1
    done <lines
}

awk '/^```(sh|yaml)$/ && before !~ /^<!-- recipe: / { print NR ": " $0 } { before = $0 }' \
    "$PSS_TOP/README.md" >out
: >err
ok "every block of the README has a name" is_empty out
"$PSS_TOP/scripts/recipe" --list >names
ok "the names differ" [ -z "$(sort names | uniq -d)" ]
while read -r name; do
    grep -qE "(recipe|follow|each|starts|locally) $name( |\$)" "$PSS_TOP"/tests/cli/*.sh "$PSS_TOP"/tests/hosts/*.sh ||
        echo "$name"
done <names >out
ok "every block is run by a test" is_empty out

# .ci/run builds and tests by these.
starts() { [ -x "$PSS_TOP/$(recipe "$1" | sed -n '1s/ .*//p')" ]; }
ok "quickstart" starts quickstart
ok "build" starts build

# The directory above is no work tree, so that git can be asked in this one.
mkdir work && cd work && git init -q .
mkdir deploy && cd deploy || exit 99
bad_pod >bad.yaml
good_pod >good.yaml
host_pod >host.yaml
cd .. && bad_pod >web.yaml
ok "check" each check
ok "reports" each reports
ok "reports: their files are there" all 'has pss-fix.sarif runAsNonRoot' 'has summary.md "### pss-fix"'
rm -f pss-fix.sarif summary.md
cp -R deploy ../before
recipe fix | grep 'git apply' >lines
sh lines >out 2>err
cp -R deploy ../applied && rm -rf deploy && cp -R ../before deploy
ok "fix" each fix
diff -r deploy ../applied >out
ok "fix: what git apply does is what is written" is_empty out
ok "fix: something was" grep -q runAsNonRoot deploy/bad.yaml
rm -rf deploy && cp -R ../before deploy

printf '/deploy/ @org/team\n' >CODEOWNERS
recipe split >lines
sed -n 1p lines | sh >out 2>err
ok "split" has parts/0001-deploy-bad.yaml.patch runAsNonRoot
rm -rf parts
sed -n 2p lines | sh >out 2>err
ok "split by owner" all 'has parts/org-team.patch runAsNonRoot' '[ -s parts/org-team.md ]'
rm -r parts CODEOWNERS

recipe config >.pss-fix
cp .pss-fix ci.pss-fix
mkdir infra && host_pod >infra/host.yaml
ok "config" each config-commands
mkdir vendor && broken >vendor/broken.yaml
run --show-config deploy
ok "config: it is in force" all 'exits 0' 'has out "seccompProfile_restricted"'
run infra
ok "config: exceptions hold" lacks out hostNamespaces
run .
ok "config: what is excluded is not read" all 'exits 1' 'lacks out broken.yaml'
rm -r .pss-fix vendor

mkdir ignored
recipe ignore >ignored/agent.yaml
run -v ignored
ok "ignore: what is said to be meant is suppressed" all 'has out "(suppressed by comment: talks BGP)"' \
    'has out "[runAsNonRoot] (suppressed by comment: starts as root and steps down)"' 'lacks out unused-ignore'
run -w ignored
ok "ignore: the rest is mended" all 'exits 0' 'has ignored/agent.yaml "allowPrivilegeEscalation: false"' \
    'lacks ignored/agent.yaml runAsNonRoot:'
rm -r ignored
follow start
ok "start" all 'exits 0' 'has deploy/bad.yaml "] legacy, see #12"' 'has known.json web.yaml' 'lacks known.json bad.yaml'
rm -rf deploy known.json && cp -R ../before deploy

printf '#!/bin/sh\ncat deploy/bad.yaml\n' >../bin/kustomize
printf '#!/bin/sh\ncat >applied.yaml\n' >../bin/kubectl
chmod +x ../bin/kustomize ../bin/kubectl
follow filter
cp deploy/bad.yaml mended.yaml
"$PSS_FIX" -q -w mended.yaml >out
ok "filter" all 'exits 0' 'same applied.yaml mended.yaml'

follow json
ok "json" all 'exits 1' 'has report.json "\"findings\""'
finish
