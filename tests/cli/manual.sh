#!/bin/sh
# Manual, help and completions come from one table.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

PSS_FIX=$PSS_FIX "$PSS_TOP/scripts/update-man" --print >page 2>err
ok "pss-fix.1 has the options of the program (else: scripts/update-man)" same page "$PSS_TOP/pss-fix.1"
"$PSS_FIX" --help=schema >schema
ok "the schema of .pss-fix is that of the option table (else: scripts/update-man)" \
    same schema "$PSS_TOP/schema/pss-fix.schema.json"
"$PSS_FIX" --help >help
names=$(grep -Eo -- '^ +(-., )?--[a-z-]+' help | grep -Eo -- '--[a-z-]+')
ok "--help names options" [ "$(echo "$names" | wc -l)" -gt 25 ]
for shell in bash zsh fish; do
    "$PSS_FIX" --completion=$shell >"completion.$shell" 2>err
    missing=
    for name in $names; do
        grep -qE -- "(-l ${name#--}( |\$)|$name)" "completion.$shell" || missing="$missing $name"
    done
    ok "completion for $shell has every option" [ -z "$missing" ]
    ok "the completions that are installed for $shell are those (else: make update-man)" \
        same "completion.$shell" "$PSS_TOP"/completions/$shell/*pss-fix*
    if command -v $shell >/dev/null; then
        ok "$shell can read it" $shell -n "completion.$shell"
    else
        skip "$shell can read it" "no $shell"
    fi
done

# A quote in a help text would let words run together; each line is one (+B: bash would
# take {-w,--fix} for two).
n=$(sh -c '(set +B) 2>err && set +B; _arguments() { echo $#; }; . ./completion.zsh')
ok "zsh: each option is one word" [ "$n" -eq $(($(wc -l <completion.zsh) - 1)) ]
ok "zsh: a colon in a value does not end the values" \
    has completion.zsh 'baseline restricted namespace namespace\:'

if command -v bash >/dev/null; then
    # complete WORD...: what bash offers for the last word.
    cat >complete.bash <<'EOF'
source completion.bash
compopt() { :; }
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_pss_fix
printf '%s\n' "${COMPREPLY[@]}"
EOF
    offers() { bash complete.bash pss-fix "$@"; }
    ok "bash: names of options" [ "$(offers --repa)" = "--repairs=" ]
    ok "bash: values" [ "$(offers --level = b)" = baseline ]
    ok "bash: rules in a list" [ "$(offers --select = privileged,hostNa)" = "privileged,hostNamespaces" ]
    ok "bash: formats" [ "$(offers --format = sa)" = sarif ]
    ok "bash: formats of reports" [ "$(offers --report = gitl)" = gitlab ]
else
    skip "bash offers" "no bash"
fi

missing=
for key in $("$PSS_FIX" --show-config | sed -n 's/^\([A-Za-z]*\):.*/\1/p') extends; do
    grep -q "^\.It Ic $key\$" "$PSS_TOP/pss-fix.5" || missing="$missing $key"
done
ok "pss-fix.5 has every key" [ -z "$missing" ]

if command -v mandoc >/dev/null; then
    ok "mandoc finds no fault" mandoc -T lint -W warning "$PSS_TOP/pss-fix.1"
    ok "nor with the other page" mandoc -T lint -W warning "$PSS_TOP/pss-fix.5"
else
    skip "mandoc finds no fault" "no mandoc"
fi
finish
