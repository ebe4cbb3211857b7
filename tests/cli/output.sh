#!/bin/sh
# Whatever names and values hold: no terminal, no log of a CI service and no Markdown page
# obeys them.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
unset GITHUB_WORKSPACE CI_PROJECT_DIR GITHUB_STEP_SUMMARY

csi=$(printf '\302\233')   # U+009B
turn=$(printf '\342\200\256') # U+202E
none=$(printf '\342\200\213') # U+200B
newline='
'

# hostile: a failing pod whose name, namespace and container want to be obeyed.
hostile() {
    cat <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: "x | <img src=x> @org/team `` ##[error]e ##vso[task.x]v \x1b]0;t\x07 \x7f \u009b \u202e \u200b \ufeff"
  namespace: "::error::n | @org/team\n::error::m"
spec:
  containers:
  - name: "c\r\n::error::d"
    image: example/c:1
END
}

mkdir tree bin
for name in '::stop-commands::tok' ' ::error::led' ':colon' '##[error]e' 'a##vso[task.x]v' "c1${csi}x" \
    "bidi${turn}x" "zero${none}x" "line${newline}::error::x" 'cell|<b>@org'; do
    hostile >"tree/$name.yaml"
done
printf 'kind: Pod\na: [\n' >'tree/::error::broken.yaml'

# tame FILE: no line of it is a command, and nobody is hidden in it.
tame() {
    ! grep -qE '^[[:blank:]]*:|##[A-Za-z]*\[' "$1" &&
        ! grep -qE "$(printf '[\001-\010\013-\037\177]|\302[\200-\237]|\342\200[\213-\217\250-\256]|\357\273\277')" "$1"
}

# ---- every format, every mode ----

for format in text json jsonl sarif rdjson rdjsonl gitlab junit summary; do
    (cd tree && "$PSS_FIX" --format="$format" . >../out 2>../err)
    ok "$format: nothing is obeyed" all 'tame out' 'tame err' 'has out "error::d"'
done
(cd tree && "$PSS_FIX" --format=github . >../out 2>../err)
ok "github: no command but our own" all 'tame err' '! grep -qv "^::error file=[^:]*::" out' '! grep -q "##\[" out'
for format in text json markdown; do
    (cd tree && "$PSS_FIX" --readiness="$format" . >../out 2>../err)
    ok "--readiness=$format: nothing is obeyed" all 'tame out' 'tame err' 'has out "error::n"'
done
for flags in -v '-q --statistics' '--show-files --show-fixes' '--level=namespace' '--level=namespace -v'; do
    # shellcheck disable=SC2086 # several words
    (cd tree && "$PSS_FIX" $flags . >../out 2>../err)
    ok "$flags: nothing is obeyed" all 'tame out' 'tame err'
done
cp -R tree fixed
(cd fixed && "$PSS_FIX" -w -v . >../out 2>../err)
ok "--fix: nothing is obeyed" all 'tame out' 'tame err' 'has out "fixed: "'
sed 's/hostNetwork/x/; s/^spec:/&\n  hostPID: true/' 'tree/:colon.yaml' >left.yaml
filter left.yaml --stdin-filename='::error::x.yaml'
ok "a filter's findings: nothing is obeyed" all 'exits 1' 'tame err' 'has err "./::error::x.yaml:"'
cat >list.yaml <<'END'
apiVersion: config.kubernetes.io/v1
kind: ResourceList
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: "::error::x\u009b"
    annotations:
      internal.config.kubernetes.io/path: "::error::p.yaml"
  spec:
    hostPID: true
    containers: [{name: a, image: b}]
- apiVersion: v1
  kind: "Pod"
  metadata:
    name: "##[error]y\u200b"
  spec:
    hostPID: true
    containers: [{name: a, image: b}]
END
filter list.yaml --krm
ok "a function's findings: nothing is obeyed" all 'exits 1' 'tame err' 'has err "./::error::p.yaml: "'

# ---- names ----

(cd tree && "$PSS_FIX" . >../out 2>../err)
ok "a name that leads a line still names its file" \
    all 'has out "./::stop-commands::tok.yaml:8:5: error: "' 'has out "./ ::error::led.yaml:8"' 'has out "./::error::broken.yaml:3:1: error: "'
(cd tree && "$PSS_FIX" -l . >../out 2>../err)
ok "--list: no line is a command" all '! grep -qE "^[[:blank:]]*:|##[a-z]*\[" out' 'has out "./::stop-commands::tok.yaml"' \
    'has out "\"line\n::error::x.yaml\""' 'has out "\"\043#[error]e.yaml\""' 'has out "c1${csi}x.yaml"'
(cd tree && "$PSS_FIX" -l . | grep -v '"' | tr '\n' '\0' | xargs -0 ls >../listed)
ok "and names that stand there as they are can be read again" all 'has listed tok.yaml' 'has listed "::error::led"'
(cd tree && "$PSS_FIX" -l -0 . | tr '\0' '!' >../out)
ok "with NUL bytes they are as they are" all 'has out "!::stop-commands::tok.yaml!"' 'has out "!##[error]e.yaml!"'
if command -v script >/dev/null; then
    (cd tree && script -qec "'$PSS_FIX' -l . 2>/dev/null" /dev/null </dev/null | tr -d '\r' >../out)
    ok "--list on a terminal: nothing is obeyed" all 'tame out' 'has out "c1\xc2\x9bx.yaml"' 'has out "line\x0a::error::x.yaml"'
    (cd tree && script -qec "'$PSS_FIX' -l -0 . 2>/dev/null" /dev/null </dev/null | tr -d '\r' >../out)
    ok "with NUL bytes, too" tame out
else
    skip "--list on a terminal" "no script"
fi

(cd tree && "$PSS_FIX" -d --explain-fixes . >../out 2>../err)
grep -E '^(diff|---|\+\+\+|#) ' out >heads
ok "--diff: no name is obeyed" all 'tame heads' 'tame err' 'has heads "+++ \"b/c1\302\233x.yaml\""' 'has heads "--- \"a/\043#[error]e.yaml\""'
cp -R tree patched
ok "git apply takes the names" all '(cd patched && git apply -p1 <../out)' '[ "$(grep -l runAsNonRoot patched/* | wc -l)" -ge 9 ]'
if command -v patch >/dev/null; then
    cp -R tree patched2
    (cd patched2 && patch -s -p1 <../out)
    ok "patch takes the names" [ "$(grep -l runAsNonRoot patched2/* | wc -l)" -ge 9 ]
else
    skip "patch takes the names" "no patch"
fi

# ---- errors ----

run '::error::gone.yaml'
ok "a file that is not there" all 'exits 2' 'tame err'
run "--level=x$csi##[error]y"
ok "a bad value" all 'exits 2' 'tame err' 'has err "x\xc2\x9b\x23#[error]y"'
run "--$turn"
ok "a bad option" all 'exits 2' 'tame err'
mkdir '::error::dir'
printf 'level: "x\\u009b"\n' >'::error::dir/.pss-fix'
good_pod >'::error::dir/a.yaml'
run '::error::dir'
ok "a bad configuration" all 'exits 2' 'tame err' 'has err "./::error::dir/.pss-fix:1:8: "'
run --isolated --show-config "--exclude=a$csi$none##[x]" .
ok "--show-config" all 'exits 0' 'tame out' 'has out "exclude: [\"a\x9b\u200b\x23#[x]\"]"'
cp out .pss-fix
run --show-config .
ok "and reads it again" all 'exits 0' 'tame out' 'has out "exclude: [\"a\x9b\u200b\x23#[x]\"]"'
rm .pss-fix

# ---- what we write we can read ----

(cd tree && "$PSS_FIX" -q --baseline=known.json --update-baseline . >../out 2>../err)
ok "a baseline holds nothing raw" tame tree/known.json
(cd tree && "$PSS_FIX" --baseline=known.json . >../out 2>../err)
ok "the next run reads it as JSON, and knows what it knows" all '! grep -q known.json err' 'is_empty out'
printf '{"version":1,"entries":[{"path":"gone.yaml","object":"\\u009bx","rule":"##[error]","field":"\\u001b","count":1}]}\n' >known.json
rm -rf left.yaml list.yaml '::error::dir'
run -v --baseline=known.json .
ok "what is stale is named" all 'tame err' 'has err "known.json: note: stale: gone.yaml: \xc2\x9bx \x1b [\x23#[error]]"'

# ---- Markdown ----

(cd tree && "$PSS_FIX" --readiness=markdown . >../out 2>../err)
# outside: the page without what stands in code spans; one of them holds two backticks.
outside() { sed 's/```[^`]*``[^`]*```//g; s/`[^`]*`//g' "$1"; }
ok "readiness: manifest text stands in code alone" all '! outside out | grep -qE "@org|<img"' \
    'grep -qF "| \`::error::n \x7c @org/team\x0a::error::m\` |" out'
ok "readiness: each row has the columns of the head" \
    [ "$(grep '^|' out | sed 's/[^|]//g' | sort -u | wc -l)" -eq 1 ]
(cd tree && "$PSS_FIX" --format=summary . >../out 2>../err)
ok "summary: manifest text stands in code alone" all '! outside out | grep -qE "@org|<img"' 'has out "<details"'
(cd tree && "$PSS_FIX" -d --split=../parts --split-by=owner . >../out 2>../err)
ok "split: manifest text stands in code alone" all '! outside parts/unowned.md | grep -qE "@org|<img"' 'tame parts/unowned.md'
mkdir wide
long=$(printf '%0200d' 0)
for n in 1 2 3 4 5 6 7 8 9; do
    for m in 1 2 3 4 5 6 7 8 9; do
        printf '%s\n' --- 'apiVersion: v1' 'kind: Pod' "metadata: {name: p$long}" 'spec:' '  containers:'
        printf '  - {name: "%s", image: a}\n' "$long$long$long$long" "$long$long"
    done
done >wide/a.yaml
run --format=summary wide
ok "a summary stays below what a step may have" all '[ "$(wc -c <out)" -lt 1000000 ]' 'has out " more"'

finish
