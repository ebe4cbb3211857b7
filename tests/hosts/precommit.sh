#!/bin/sh
# pre-commit: the hooks of this repository, on a scratch one.
. "$(dirname "$0")/host.sh"
need pre-commit
GIT_CONFIG_NOSYSTEM=1
export GIT_CONFIG_NOSYSTEM
git config --global user.name tester
git config --global user.email tester@example.org
git config --global init.defaultBranch main
git config --global protocol.file.allow always

# The hooks as the recipe names them, from a clone of what is here.
mkdir hooks
cp "$PSS_TOP/.pre-commit-hooks.yaml" hooks/
(cd hooks && git init -q && git add . && git commit -qm hooks && git tag v0.1.0)
git config --global "url.$scratch/hooks.insteadOf" https://pss-fix.dev/pss-fix

# repository NAME: a new one with the recipe's configuration, as working directory.
repository() {
    cd "$scratch" && git init -q "$1" && cd "$1" || exit 99
    printf '%s\n' out err all >.git/info/exclude # what the test itself writes
    recipe pre-commit >.pre-commit-config.yaml
}

repository shop
for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    bad_pod >"pod $n.yaml"
done
bad_pod >-dash.yaml
good_pod >good.yaml
printf 'on: push\njobs: {a: {steps: [{run: x}]}}\n' >workflow.yaml
printf 'apiVersion: v1\nmetadata: {name: "{{ .Values.name }}"}\nkind: {{ .Values.kind }}\n' \
    >template.yaml
git add -A
host pre-commit run
ok "the first run fixes and fails" all '[ "$code" -ne 0 ]' 'has out "files were modified"'
ok "every file is fixed, with blanks and dashes in its name" \
    all 'cat -- *pod*.yaml -dash.yaml >all' '[ "$(grep -c "runAsNonRoot: true" all)" -eq 21 ]' \
    'has -dash.yaml "# the one"'
for name in ./pod*.yaml ./-dash.yaml; do
    cat "$name"
    echo ---
done >../pods.yaml
ok "and is admitted" admitted ../pods.yaml 21
host git diff --name-only -- good.yaml workflow.yaml template.yaml .pre-commit-config.yaml
ok "nothing else was touched" is_empty out
git add -A
host pre-commit run
ok "the second run passes" all 'exits 0' 'has out Passed'
host pre-commit run --all-files
ok "on all files, too" all 'exits 0' 'has out Passed'

tied_pod >tied.yaml
git add tied.yaml
host pre-commit run
ok "what cannot be fixed fails, with the place and the reason" \
    all '[ "$code" -ne 0 ]' 'has out "tied.yaml:11:"' 'has out hostPath'
git diff --quiet -- tied.yaml
ok "and stays as it was" [ $? -eq 0 ]
broken >tied.yaml
git add tied.yaml
host pre-commit run
ok "a file that cannot be read fails" all '[ "$code" -ne 0 ]' 'has out "tied.yaml:"'
echo 'exclude: [tied.yaml]' >.pss-fix
host pre-commit run
ok "unless the configuration excludes it" exits 0
rm .pss-fix

# A repository with old violations starts with a baseline.
repository old
tied_pod >'old pod.yaml'
bad_pod >old.yaml
follow pre-commit-baseline
ok "a baseline is made" [ -s .pss-fix-baseline.json ]
git add -A
host pre-commit run --all-files
ok "old violations pass, and stay" all 'exits 0' 'lacks old.yaml runAsNonRoot'
bad_pod >new.yaml
git add -A
host pre-commit run --all-files
ok "new ones are fixed, and fail once" \
    all '[ "$code" -ne 0 ]' 'has new.yaml runAsNonRoot' 'lacks old.yaml runAsNonRoot'
git add -A
host pre-commit run --all-files
ok "then all passes" exits 0
finish
