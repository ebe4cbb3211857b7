#!/bin/sh
# docs/rules/ has a page for each rule, made from what the program says.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

PSS_FIX=$PSS_FIX "$PSS_TOP/scripts/update-rules" --print "$scratch/pages" >out 2>err
diff -r pages "$PSS_TOP/docs/rules" >out
ok "docs/rules is what the program says (else: scripts/update-rules)" is_empty out
"$PSS_FIX" --list-rules | sed 's/ .*//' >names
ok "there are rules" [ "$(wc -l <names)" -gt 20 ]
: >out
while read -r name; do
    [ -s "$PSS_TOP/docs/rules/$name.md" ] || echo "$name" >>out
    grep -qF "($name.md)" "$PSS_TOP/docs/rules/README.md" || echo "$name" >>out
done <names
ok "each rule of --list-rules has a page, and a line in the list" is_empty out
ok "a check says its level, its fields and where Kubernetes explains it" \
    all 'has pages/privileged.md "Level baseline"' 'has pages/privileged.md "securityContext.privileged"' \
    'has pages/privileged.md "pod-security-standards/#baseline"' \
    'has pages/privileged.md "ignore[privileged]"'
ok "a reason why a pod is left has a page, and no suppression" \
    all 'has pages/sealed.md SOPS' 'lacks pages/sealed.md "ignore["'
finish
