#!/bin/sh
# What the manual shows can be pasted: its pages are rendered, and what stands in their
# examples is run. A macro of mdoc takes a lone `.` or `|` for punctuation, so the source
# does not show what a reader sees.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# render PAGE: as a terminal shows it.
if command -v mandoc >/dev/null; then
    render() { mandoc -T utf8 "$PSS_TOP/$1"; }
elif command -v groff >/dev/null && echo .Sh x | groff -mdoc -Tutf8 >/dev/null 2>&1; then
    render() { groff -mdoc -Tutf8 "$PSS_TOP/$1" 2>err; }
else
    skip "what the manual shows can be pasted" "neither mandoc nor groff is installed"
    finish
fi
# Bold and underlined letters of old terminals, and escapes of new ones, go.
plain() { sed "s/.$(printf '\b')//g; s/$(printf '\033')\[[0-9;]*m//g"; }
# examples PAGE SECTION: what is set off in that section, without its indentation.
examples() {
    render "$1" | plain | awk -v section="$2" '
        /^[A-Z]/ { is_inside = $0 ~ "^" section }
        is_inside && sub(/^           /, "")'
}

mkdir bin
ln -s "$PSS_FIX" bin/pss-fix
printf '#!/bin/sh\ncat deploy/bad.yaml\n' >bin/kustomize
printf '#!/bin/sh\ncat >applied.yaml\n' >bin/kubectl
printf '#!/bin/sh\ncat\n' >bin/less
chmod +x bin/*
PATH=$scratch/bin:$PATH
export PATH
# fresh: a work tree with a pod that fails, and with the file that one of the examples
# makes for the next.
fresh() {
    cd "$scratch" && rm -rf work && git init -q work && cd work || exit 99
    mkdir deploy && bad_pod >deploy/bad.yaml
    cp deploy/bad.yaml rendered.yaml
    printf '* @org/team\n' >CODEOWNERS
}

examples pss-fix.1 EXAMPLES >commands
: >out
ok "the manual has examples" [ "$(wc -l <commands)" -ge 8 ]
ok "they are ASCII, so that what is pasted is what was meant" [ -z "$(tr -d '\n -~' <commands)" ]
while IFS= read -r line; do
    fresh
    code=0
    sh -c "$line" >out 2>err </dev/null || code=$?
    ok "pasted: $line" all '[ "$code" -le 1 ]' 'lacks err "o such file"' 'lacks err "unknown option"'
    case $line in
    *"git apply") ok "what is pasted fixes" has deploy/bad.yaml runAsNonRoot ;;
    *"kubectl apply"*) ok "what is pasted reaches kubectl" has applied.yaml runAsNonRoot ;;
    esac
done <"$scratch/commands"

# Every configuration that pss-fix(5) shows: what is set off and begins with a key.
fresh
echo 'level: baseline' >.pss-fix
render pss-fix.5 | plain | awk '
    !/^           / { is_inside = 0; next }
    sub(/^           /, "") && /^[a-zA-Z]+: / && !is_inside { is_inside = 1; n++ }
    is_inside { print >("config." n) }'
ok "pss-fix(5) has examples" [ -s config.4 ]
for file in config.*; do
    cp "$file" deploy/.pss-fix
    run --show-config deploy
    ok "pasted: $(sed -n 1p "$file") …" all 'exits 0' 'is_empty err' 'has out "level: "'
done
finish
