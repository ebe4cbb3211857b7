#!/bin/sh
# The program under its other names: a plugin of kubectl, and what kubectl asks for
# completions (pss-fix-krm is in krm.sh).
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
ln -s "$PSS_FIX" kubectl-pss_fix
ln -s "$PSS_FIX" kubectl_complete-pss_fix
bad_pod >bad.yaml
tied_pod >tied.yaml

code=0
./kubectl-pss_fix --help >out 2>err || code=$?
ok "the plugin's help names what people type" \
    all 'exits 0' '[ "$(head -n 1 out)" = "Usage: kubectl pss-fix [OPTION]... [PATH | -]..." ]'
code=0
./kubectl-pss_fix --nonsense >out 2>err || code=$?
ok "so do its errors" all 'exits 2' 'has err "Try '"'kubectl pss-fix --help'"'"'
run --nonsense
ok "the program's own do not" has err "Try 'pss-fix --help'"
code=0
./kubectl-pss_fix tied.yaml >out 2>err || code=$?
ok "the rest is the same" all 'exits 1' 'has out "tied.yaml:11:"'

# offers WORD...: what may follow, less the line about files.
offers() {
    ./kubectl_complete-pss_fix "$@" >out 2>err && sed '$d' out | tr '\n' ' ' >words
    cat words
}
directive() { tail -n 1 out; }
ok "options" [ "$(offers --repa)" = "--repairs " ]
ok "and no files" [ "$(directive)" = :4 ]
offers - >all
ok "letters too" all 'has all " -w "' 'has all "--fix "'
ok "values behind =" [ "$(offers --level=b)" = "baseline " ]
ok "values as the next word" [ "$(offers web.yaml --level r)" = "restricted " ]
ok "all values" [ "$(offers --color '')" = "auto always never " ]
ok "rules, in a list" [ "$(offers --select=privileged,hostNa)" = "privileged,hostNamespaces " ]
ok "classes, in a list" [ "$(offers --repairs harden,u)" = "harden,unsafe harden,userns " ]
ok "a number that cannot be listed" [ "$(offers -j '')$(directive)" = :0 ]
ok "files after nothing" [ "$(offers '')$(directive)" = :0 ]
ok "files after a flag" [ "$(offers -w '')$(directive)" = :0 ]
ok "files after --" [ "$(offers -- --le)$(directive)" = :0 ]
ok "nothing for an unknown option" [ "$(offers --nonsense=x)$(directive)" = :0 ]
ok "no words at all" [ "$(offers)$(directive)" = :0 ]

if command -v kubectl >/dev/null && kubectl __complete version '' >/dev/null 2>&1; then
    PATH=$scratch:$PATH
    export PATH
    code=0
    HOME=$scratch kubectl pss-fix tied.yaml >out 2>err || code=$?
    ok "kubectl pss-fix" all 'exits 1' 'has out "tied.yaml:11:"'
    HOME=$scratch kubectl __complete pss-fix --repairs=harden,u >out 2>err
    ok "kubectl completes it" all 'has out harden,unsafe' 'has out :4'
else
    skip "kubectl pss-fix" "no kubectl"
    skip "kubectl completes it" "no kubectl"
fi
finish
