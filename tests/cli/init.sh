#!/bin/sh
# --init: a commented configuration, fitted to what is there.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

mkdir -p deploy testdata
bad_pod >deploy/bad.yaml
bad_pod >testdata/bad.yaml

run --init
ok "--init writes .pss-fix" all 'exits 0' 'has out "wrote .pss-fix"' 'is_empty err' \
    'has .pss-fix "level: restricted"' 'grep -Eq "^policyVersion: v1\.[0-9]+$" .pss-fix' \
    'has .pss-fix "# yaml-language-server: \$schema="' \
    'has .pss-fix "  - '"'**/testdata/**'"'  # 1 file"' 'lacks .pss-fix "runAsUser: image"'
run
ok "the file is in force" all 'exits 1' 'has out "deploy/bad.yaml"' 'lacks out testdata'
cp .pss-fix before
run --init
ok "a file that is there stays" all 'exits 2' 'has err ".pss-fix exists already"' 'same .pss-fix before'
rm .pss-fix

run --init --baseline=known.json
ok "--init --baseline writes the baseline, too" \
    all 'exits 0' 'has .pss-fix "baseline: '"'known.json'"'"' 'has known.json runAsNonRoot'
run
ok "and the next run finds nothing new" exits 0
rm .pss-fix known.json
run --init --baseline=/tmp/known.json
ok "a baseline that a configuration cannot name" all 'exits 2' '[ ! -e .pss-fix ]'

run --init --level=baseline deploy
ok "--level is written; the directory may be named" \
    all 'exits 0' 'has out "wrote deploy/.pss-fix"' 'has deploy/.pss-fix "level: baseline"'
run --init deploy/bad.yaml
ok "a file is not a directory" all 'exits 2' 'has err "wants a directory"'
rm deploy/.pss-fix

cat >deploy/namespace.yaml <<'EOF'
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
---
apiVersion: route.openshift.io/v1
kind: Route
metadata:
  name: shop
EOF
run --init
ok "labels of Namespaces and objects of OpenShift are seen" all 'exits 0' \
    'has .pss-fix "level: namespace"' 'has .pss-fix "runAsUser: image"'
run deploy
ok "such a file is in force, too" all 'exits 1' 'has err "namespace \"default\" is not known"'
rm .pss-fix

ln -s nowhere .pss-fix
run --init
ok "a link that leads nowhere is a file that is there" all 'exits 2' '[ ! -e nowhere ]'
rm .pss-fix

echo 'level: baseline' >.pss-fix.yaml
run deploy .
ok "a file with the wrong name is named" all 'exits 1' \
    'has err ".pss-fix.yaml: pss-fix reads no configuration of this name"' 'has err "rename it to .pss-fix"'
finish
