#!/bin/sh
# What a tree may reach: the files that a .pss-fix of it names, the links in it, and what
# messages quote.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# fresh: a directory w with bad manifests, the top of a work tree; secrets beside it.
fresh() {
    cd "$scratch" || exit 99
    rm -rf w out.json secret level.conf deep
    mkdir -p w/.git w/deploy
    bad_pod >w/a.yaml
    bad_pod >w/deploy/b.yaml
    echo 'root:HUNTER2:20228::' >secret
    echo 'level: HUNTER2' >level.conf
    cd w || exit 99
}
# config LINE...: the .pss-fix.
config() { printf '%s\n' "$@" >.pss-fix; }
# Without asking git: .git is an empty directory.
scan() { run --no-respect-gitignore "$@"; }
quiet() { lacks err HUNTER2 && lacks out HUNTER2; }

# ---- extends ----

fresh
for target in ../secret "$scratch/secret" ../level.conf deploy/../../secret .git/config /etc/passwd ../nowhere; do
    echo HUNTER2 >.git/config
    config "extends: $target"
    scan a.yaml
    ok "extends: ${target##*/} outside" all 'exits 2' 'is_empty out' quiet 'lacks err root:' \
        'has err ".pss-fix:1:10: error: extends: "' 'has err "outside of $scratch/w, or in its .git"'
done
ln -s ../level.conf inner.conf
config 'extends: inner.conf'
scan a.yaml
ok "extends a link that leads out" all 'exits 2' quiet 'has err "inner.conf is a symbolic link that leads to a file outside"'
ln -s .. up
config 'extends: up/level.conf'
scan a.yaml
ok "extends by way of a directory that leads out" all 'exits 2' quiet 'has err "outside of"'
ln -s "$scratch/w/nothing" gone.conf
config 'extends: gone.conf'
scan a.yaml
ok "extends a link to nothing" all 'exits 2' 'has err "leads to nothing"'
ln -s round.conf round.conf
config 'extends: round.conf'
scan a.yaml
ok "extends a circle of links" all 'exits 2' 'has err "round in a circle"'
echo 'level: baseline' >real.conf
ln -s real.conf fine.conf
config 'extends: fine.conf'
scan a.yaml
ok "a link that stays in the tree" exits 0
config 'extends: middle.conf'
echo 'extends: ../secret' >middle.conf
scan a.yaml
ok "a file that is extended is bound as well" all 'exits 2' quiet 'has err "middle.conf:1:10: error: extends: ../secret lies outside"'

# ---- what is quoted ----

fresh
# unquoted LINE: a file that may be anything is not printed.
unquoted() {
    printf '%s\n' "$1" >some.txt
    config 'extends: some.txt'
    scan a.yaml
    ok "not quoted: $1" all 'exits 2' quiet 'has err "some.txt:"'
    rm .pss-fix
    ln -s some.txt .pss-fix
    scan a.yaml
    ok "nor through a link: $1" all 'exits 2' quiet 'has err ".pss-fix:"'
    rm .pss-fix
}
unquoted 'root:HUNTER2:1'
unquoted 'HUNTER2: 1'
unquoted 'level: HUNTER2'
unquoted 'select: [HUNTER2]'
unquoted 'partial: HUNTER2'
unquoted '*HUNTER2'
unquoted 'perPathIgnores: {x: HUNTER2}'
unquoted 'exclude: ["[z-HUNTER2]"]'
unquoted 'namespaces: {x: HUNTER2}'
unquoted 'policyVersion: "HUNTER2'
unquoted 'apiVersion: HUNTER2'
echo 'levle: x' >base.pss-fix
config 'extends: base.pss-fix'
scan a.yaml
ok "a file whose name says what it is is quoted" all 'exits 2' "has err \"unknown key 'levle'\""
printf 'apiVersion: pss-fix.dev/v1alpha1\nkind: PssFix\nspec: {levle: x}\n' >base.conf
config 'extends: base.conf'
scan a.yaml
ok "so is one that says it itself" all 'exits 2' "has err \"unknown key 'levle'\""
rm .pss-fix
echo 'levle: x' >own
run --config=own a.yaml
ok "so is one that the user names" all 'exits 2' "has err \"unknown key 'levle'\""

# ---- .pss-fix as a link ----

fresh
for target in ../secret ../level.conf nowhere .pss-fix /proc/version; do
    rm -f .pss-fix
    ln -s "$target" .pss-fix
    scan a.yaml
    ok ".pss-fix, a link to ${target##*/}" all 'exits 2' 'is_empty out' quiet 'has err .pss-fix'
    scan -w a.yaml deploy
    ok "and nothing is written" all 'exits 2' '[ -z "$(find . -newer .pss-fix -name "*.yaml")" ]'
    cd deploy || exit 99
    scan b.yaml
    ok "nor from below" all 'exits 2' quiet
    cd ..
done
rm .pss-fix
echo 'level: baseline' >shared
ln -s ../shared deploy/.pss-fix
scan deploy
ok "a link that stays in the tree is in force" exits 0
rm -r deploy/.pss-fix
mkdir -p "$XDG_CONFIG_HOME/pss-fix"
ln -s nowhere "$XDG_CONFIG_HOME/pss-fix/config"
scan a.yaml
ok "the user's own file as a link to nothing" all 'exits 2' 'has err pss-fix/config'
rm "$XDG_CONFIG_HOME/pss-fix/config"
mkdir ../dots
echo 'extends: base' >../dots/config
echo 'level: baseline' >../dots/base
ln -s "$scratch/dots/config" "$XDG_CONFIG_HOME/pss-fix/config"
ln -s "$scratch/dots/base" "$XDG_CONFIG_HOME/pss-fix/base"
scan a.yaml
ok "it may be a link to where the user keeps such files" exits 0
rm -r "$XDG_CONFIG_HOME/pss-fix"

# ---- baseline ----

fresh
for target in ../out.json "$scratch/out.json" deploy/../../out.json .git/out.json .GIT/out.json up/out.json; do
    ln -sfn .. up
    mkdir -p .GIT
    config "baseline: $target"
    scan --update-baseline
    ok "baseline: ${target##*/} is not written outside" all 'exits 2' \
        '[ ! -e ../out.json ]' '[ ! -e .git/out.json ]' '[ ! -e .GIT/out.json ]' 'has err ".pss-fix:1:11: error: baseline: "' 'has err "neither read nor written"'
done
config "baseline: ../secret"
scan a.yaml
ok "nor read" all 'exits 2' quiet 'has err "outside of"'
echo '{"HUNTER2": 1, "HUNTER2": 2}' >some.json
for text in HUNTER2 '"HUNTER2' '{"HUNTER2": 1, "HUNTER2": 2}' '[HUNTER2' '{"version": 1, "entries": "HUNTER2"}'; do
    echo "$text" >some.json
    config "baseline: some.json"
    scan a.yaml
    ok "what is not a baseline is not quoted: $text" all 'exits 2' quiet 'has err some.json'
    scan --update-baseline a.yaml
    ok "and not written over: $text" all 'exits 2' quiet '[ "$(cat some.json)" = "$text" ]'
done
config "baseline: deploy/known.json"
scan --update-baseline
ok "inside it is" all '[ -s deploy/known.json ]'
ln -s ../../out.json deploy/link.json
config "baseline: deploy/link.json"
scan --update-baseline
ok "a link that leads out to nothing" all 'exits 2' '[ ! -e ../out.json ]' 'has err "leads to nothing"'

# ---- whose files may reach further ----

fresh
mkdir ../deep ../deep/sub
echo 'baseline: ../known.json' >../deep/sub/conf
run --config=../deep/sub/conf a.yaml
ok "a file that the user names is bound to its directory" all 'exits 2' 'has err "outside of"'
echo 'extends: base' >../deep/conf
echo 'extends: sub/base' >../deep/base
echo 'level: baseline' >../deep/sub/base
run --config=../deep/conf a.yaml
ok "and may name what is there and below" exits 0
echo "baseline: $scratch/w/known.json" >../deep/conf
scan --config=../deep/conf --update-baseline
ok "and what is in the work tree where the user stands" all '[ -s known.json ]'
mkdir ci
echo 'extends: ../base' >ci/conf
echo 'level: baseline' >base
run --config=ci/conf a.yaml
ok "a file of the work tree may name what is in it" exits 0

# Without a work tree: the directory of the file.
fresh
rm -r .git
for target in ../level.conf ../secret; do
    config "extends: $target"
    scan a.yaml
    ok "without a work tree: extends ${target##*/}" all 'exits 2' quiet 'has err "outside of $scratch/w"'
done
config 'baseline: ../out.json'
scan --update-baseline
ok "without a work tree: baseline" all 'exits 2' '[ ! -e ../out.json ]'
config 'level: baseline'
echo 'extends: ../.pss-fix' >deploy/.pss-fix
run deploy/b.yaml
ok "but a .pss-fix above, which would be in force, can be extended" exits 0
echo 'extends: ../level.conf' >>.pss-fix
run deploy/b.yaml
ok "and is bound as it was" all 'exits 2' quiet 'has err "outside of $scratch/w"'
mkdir deploy/.git
run deploy/b.yaml
ok "not from a work tree" all 'exits 2' 'has err "deploy/.pss-fix:1:10: error: extends: "'

# ---- links to manifests ----

fresh
host_pod >payload.txt
host_pod >../outside.yaml
ln -s ../payload.txt deploy/web.yaml
ln -s ../../outside.yaml deploy/out.yaml
ln -s ../.git/x.yaml deploy/git.yaml
host_pod >.git/x.yaml
scan deploy
ok "a link that stays in the tree: under its target's path" all 'exits 1' 'has out "payload.txt:6"' 'lacks out web.yaml'
ok "others are named and counted" all 'has err "2 symbolic links were not followed"' 'has err "deploy/git.yaml, deploy/out.yaml"' 'lacks out outside'
scan
ok "from above it is read once, too" [ "$(grep -c 'payload.txt.*\[hostNamespaces\]' out)" -eq 1 ]
scan -w --repairs=all .
ok "a link stays a link" all '[ -h deploy/web.yaml ]' 'has payload.txt "hostNetwork: false"' 'has ../outside.yaml hostNetwork'
bad_pod >POD.YAML
bad_pod >-x.YML
scan
ok "endings in letters of any case" all 'has out POD.YAML:' 'has out "-x.YML:"'
run -x.YML
ok "also of a name that looks like an option" all 'exits 1' 'has out "-x.YML:"'

# ---- kustomization.yaml and CODEOWNERS ----

fresh
printf 'namespace: %s\n' prod >../kust
printf 'namespace: prod\n' >deploy/kustomization.yaml
printf 'apiVersion: v1\nkind: Namespace\nmetadata: {name: prod, labels: {pod-security.kubernetes.io/enforce: privileged}}\n' >ns.yaml
scan --level=namespace --level-default=restricted deploy ns.yaml
ok "a Kustomization says which namespace" exits 0
rm deploy/kustomization.yaml
ln -s ../../kust deploy/kustomization.yaml
scan --level=namespace --level-default=restricted deploy ns.yaml
ok "not one outside of the tree" all 'exits 1' 'has err "deploy/kustomization.yaml"'

for target in ../secret ../../secret /proc/version nowhere CODEOWNERS; do
    rm -rf CODEOWNERS parts
    echo 'HUNTER2 x y' >../secret
    ln -s "$target" CODEOWNERS
    scan -d --split=parts --split-by=owner .
    ok "CODEOWNERS, a link to ${target##*/}" all 'exits 2' quiet 'has err CODEOWNERS'
done
rm CODEOWNERS
echo 'HUNTER2 x y' >some.txt
ln -s some.txt CODEOWNERS
scan -d --split=parts --split-by=owner .
ok "CODEOWNERS, a link to another file of the tree" all 'exits 2' quiet 'has err "leads to a file of another name"'
finish
