#!/bin/sh
# The wheel: pip installs it into a new environment without the network, and takes it away.
# And pre-commit with the hooks that name it, from an empty cache.
. "$(dirname "$0")/package.sh"
wheel=
for file in "$PSS_DIST/pss_fix-$version"-*_"$(uname -m)".whl; do
    wheel=$file
done
need_package "$wheel"
need_tool python3 python3-venv
if ! python3 -m venv v >out 2>err; then
    skip "the wheel" "python3 cannot make an environment (python3-venv)"
    finish
fi
files() { find v ! -type d ! -path '*/__pycache__/*' | sort; }
files >before
with v/bin/pip install --no-index "$wheel"
ok "pip installs it without the network" exits 0
with v/bin/pss-fix "$PSS_TOP/fixtures/demo/shop.yaml"
cp out found
code=0
"$PSS_FIX" "$PSS_TOP/fixtures/demo/shop.yaml" >out 2>err || code=$?
ok "it says what the program says" all 'exits 1' 'same found out'
ok "its manual and its completions are there" all '[ -s v/share/man/man1/pss-fix.1 ]' \
    '[ -s v/share/bash-completion/completions/pss-fix ]'
with v/bin/pip show -f pss-fix
ok "it has its licences" all 'has out "Version: $version"' 'has out licenses/LICENSE' 'has out licences/pcre2'
with v/bin/pip check
ok "pip finds nothing wrong" exits 0
with v/bin/pip uninstall -y pss-fix
files >after
ok "pip takes all of it away" all 'exits 0' 'cmp before after'

# ---- pre-commit ----

pre_commit=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}/pre-commit
[ -x "$pre_commit" ] || pre_commit=$(command -v pre-commit)
if [ -z "$pre_commit" ]; then
    skip "pre-commit" "pre-commit is not here (scripts/install-hosts)"
    finish
fi
HOME=$scratch/home
mkdir home
GIT_CONFIG_NOSYSTEM=1
PRE_COMMIT_HOME=$scratch/empty
PIP_FIND_LINKS=$PSS_DIST
export HOME GIT_CONFIG_NOSYSTEM PRE_COMMIT_HOME PIP_FIND_LINKS
unset XDG_CACHE_HOME
# What builds the one line of a project comes from Debian, or else from PyPI.
for folder in /usr/share/python-wheels "${PSS_WHEELS-}"; do
    ls "$folder"/setuptools-*.whl >/dev/null 2>&1 && PIP_FIND_LINKS="$PIP_FIND_LINKS $folder"
done
git config --global user.name tester
git config --global user.email tester@example.org
git config --global init.defaultBranch main
git config --global protocol.file.allow always
cp -R "$PSS_TOP/integrations/pre-commit" hooks
(cd hooks && git init -q && git add . && git commit -qm hooks && git tag "v$version")
git config --global "url.$scratch/hooks.insteadOf" https://github.com/pss-fix/pss-fix-pre-commit
git init -q shop && cd shop || exit 99
printf '%s\n' out err >.git/info/exclude
recipe pre-commit-wheel >.pre-commit-config.yaml
bad_pod >'a pod.yaml'
good_pod >good.yaml
git add -A
command -v pss-fix >/dev/null && echo "# pss-fix is also in PATH here"
with "$pre_commit" run
if grep -qE 'Could not find a version|No matching distribution|Failed to establish' out err; then
    sed 's/^/# /' out | tail -n 20
    skip "pre-commit" "setuptools could not be had"
    finish
fi
ok "the first run fixes and fails" all '[ "$code" -ne 0 ]' 'has out "files were modified"' \
    'has "a pod.yaml" "runAsNonRoot: true"' 'has "a pod.yaml" "# the one"'
git add -A
with "$pre_commit" run --all-files
ok "the second run passes" all 'exits 0' 'has out Passed'
ok "the program comes from the wheel" \
    [ -n "$(find "$PRE_COMMIT_HOME" -path '*/bin/pss-fix')" ]
finish
