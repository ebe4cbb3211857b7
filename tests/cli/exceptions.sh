#!/bin/sh
# --list-exceptions: every exception from the rules, with place, reason and owner.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

mkdir -p shop infra vendor
echo '/shop/ @shop
/infra/ @infra
.pss-fix @security' >CODEOWNERS
bad_pod | sed 's/name: c /name: c # pss-fix: ignore[runAsNonRoot, privileged] the vendor says so\n    tty: true #/' >shop/comment.yaml
{
    echo '# pss-fix: ignore-file[ALL] a demo'
    good_pod | sed 's/name: good/&\n  annotations:\n    ignore.pss-fix.dev\/hostPorts.c: "node port"/'
} >shop/two.yaml
tied_pod >infra/tied.yaml
bad_pod >vendor/bad.yaml
"$PSS_FIX" -q --baseline=known.json --update-baseline infra
cat >.pss-fix <<'EOF'
level: restricted
baseline: known.json
ignore: [hostPorts]  # the mesh needs them
exclude:
  # not ours
  - '/vendor/**'
  - '*.bak'
perPathIgnores:
  'infra/**': [hostNamespaces, privileged]
EOF

run --list-exceptions
cat >want <<'EOF'
shop/comment.yaml:7: comment [runAsNonRoot, privileged] spec.containers[0]: the vendor says so (owner @shop)
shop/two.yaml:1: comment [ALL]: a demo (owner @shop)
shop/two.yaml:7: annotation [hostPorts] container c: node port (owner @shop)
.pss-fix:3: ignore [hostPorts]: the mesh needs them (owner @security)
.pss-fix:6: exclude /vendor/**: not ours (owner @security)
.pss-fix:7: exclude *.bak: no reason is given (owner @security)
.pss-fix:9: perPathIgnores [hostNamespaces] infra/**: no reason is given (owner @security)
.pss-fix:9: perPathIgnores [privileged] infra/**: no reason is given (owner @security)
EOF
grep -v '^known.json' out >got
ok "each kind, with place, rules, reason and owner" all 'exits 0' 'same got want' \
    'has out "known.json: baseline [restrictedVolumes] infra/tied.yaml: Pod/tied spec.volumes[0].hostPath"' \
    '[ "$(grep -c "^known.json.*(owner @infra)$" out)" -eq "$(grep -c "^known.json" out)" ]'
ok "they are counted" has err " exceptions: 2 comments, 1 annotation, 1 ignored rule, 2 perPathIgnores, 2 excludes, "
run --list-exceptions=markdown
ok "in Markdown" all 'exits 0' 'has out "| \`shop/two.yaml:7\` | annotation | \`hostPorts\` | \`container c\` | \`node port\` | \`@shop\` |"'
run --list-exceptions=json -q
ok "in JSON" all 'exits 0' 'is_empty err' 'has out "{\"kind\":\"exclude\",\"path\":\".pss-fix\",\"line\":6,\"rules\":[],\"scope\":\"/vendor/**\",\"reason\":\"not ours\",\"owner\":\"@security\"}"'
run --list-exceptions --isolated --ignore=runAsUser --exclude=vendor shop
ok "the command line makes exceptions, too" all 'exits 0' 'lines out 5' \
    'has out "the command line: ignore [runAsUser]: no reason is given"' 'has out "the command line: exclude vendor"'

mkdir whole
bad_pod >whole/bad.yaml
echo "exclude: ['**']  # generated" >whole/.pss-fix
run --list-exceptions whole
ok "a configuration that leaves all files out" all 'exits 0' 'has out "whole/.pss-fix:1: exclude **: generated"'
rm CODEOWNERS
run --list-exceptions shop
ok "without CODEOWNERS" all 'exits 0' 'lacks out owner' 'has err "note: the list names no owner: "'
{ broken; echo '# pss-fix: ignore[ALL] x'; } >shop/broken.yaml
run --list-exceptions shop
ok "what cannot be read is named" all 'exits 0' 'has err "shop/broken.yaml:" ' 'has err "no suppression in it is listed"'
run --list-exceptions nowhere.yaml
ok "a file that is not there is an error" all 'exits 2' 'has err "nowhere.yaml"'
run --list-exceptions=yaml
ok "an unknown form" all 'exits 2' 'has err "text, json or markdown"'
run --list-exceptions --fix
ok "it goes with no mode" all 'exits 2' 'has err "--list-exceptions only prints a list: it does not go with --fix"'
run --list-exceptions --report=json:x.json
ok "nor with a report" all 'exits 2' 'has err "it does not go with --report"' '[ ! -e x.json ]'
run --list-exceptions --isolated infra
ok "none" all 'exits 0' 'is_empty out' 'has err "0 exceptions"'
finish
