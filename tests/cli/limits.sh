#!/bin/sh
# Large and hostile inputs end soon and with the right exit code.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

seconds=60 # a slow machine, and sanitizers; each takes well under one
limit=
timeout 5 true 2>/dev/null && limit="timeout $seconds"

# within ARG...: as `run`, stopped when the time is over (code 124).
within() {
    code=0
    $limit "$PSS_FIX" "$@" >out 2>err </dev/null || code=$?
}

# repeat N TEXT: the text N times, on one line.
repeat() {
    awk -v n="$1" -v text="$2" 'BEGIN { while (n-- > 0) printf "%s", text }'
}

bad_pod >bad.yaml
cp bad.yaml fixed.yaml
"$PSS_FIX" -q -w fixed.yaml >/dev/null

# Many documents.
awk 'BEGIN { for (i = 0; i < 10000; i++) printf "---\napiVersion: v1\nkind: Pod\nmetadata: {name: p%d}\nspec:\n  containers:\n  - {name: c, image: i}\n", i }' >many.yaml
within -q many.yaml
ok "10,000 documents are judged" all 'exits 1' '[ "$(grep -c runAsNonRoot out)" -eq 10000 ]'
cp many.yaml many-fixed.yaml
within -q -w many-fixed.yaml
ok "and fixed" all 'exits 0' '[ "$(grep -c "runAsNonRoot: true" many-fixed.yaml)" -eq 10000 ]'
within many-fixed.yaml
ok "after which all pass" all 'exits 0' 'is_empty out'
within -d many.yaml
ok "their diff" all 'exits 1' '[ "$(grep -c "^+.*runAsNonRoot: true" out)" -eq 10000 ]'
{ cat many.yaml; echo ---; broken; } >half.yaml
within -q -w half.yaml
ok "one broken document does not stop the others" \
    all 'exits 2' '[ "$(grep -c "runAsNonRoot: true" half.yaml)" -eq 10000 ]'
awk 'BEGIN { for (i = 0; i < 10000; i++) print "---" }' >dashes.yaml
within dashes.yaml
ok "10,000 empty documents" all 'exits 0' 'is_empty out'

# Depth. Kubernetes' reader stops at 10,000 levels.
for style in '[ ]' '{a: }'; do
    open=${style% *}
    close=${style#* }
    [ "$style" = '{a: }' ] && open='{a: '
    for depth in 9000 11000; do
        {
            cat bad.yaml
            printf 'x-deep: '
            repeat $depth "$open"
            repeat $depth "$close"
            echo
        } >deep.yaml
        within -q -w deep.yaml
        if [ $depth -lt 10000 ]; then
            ok "$depth levels of $style: fixed" all 'exits 0' 'has deep.yaml runAsNonRoot'
        else
            ok "$depth levels of $style: refused" \
                all 'exits 2' 'lacks deep.yaml runAsNonRoot' 'has out "10000 levels"'
        fi
    done
done
for depth in 9000 11000; do
    { cat bad.yaml; echo x-deep:; repeat $depth '- '; echo a; } >deep.yaml
    within -q -w deep.yaml
    ok "$depth levels of dashes: $([ $depth -lt 10000 ] && echo fixed || echo refused)" \
        exits $((depth < 10000 ? 0 : 2))
done
{ repeat 11000 '{"a":'; echo 1; repeat 11000 '}'; } >deep.json
within deep.json
ok "11000 levels of JSON: refused" all 'exits 2' 'has out "10000 levels"'
{ repeat 200000 '['; echo; echo ---; cat bad.yaml; } >open.yaml
within -q -w open.yaml
ok "200,000 brackets that nobody closes, and a pod after them" \
    all 'exits 2' 'has open.yaml runAsNonRoot'

# Operations of patches.
{ printf -- '- op: add\n  path: /spec/template/spec/containers'; repeat 200000 /a; printf '\n  value: 1\n'; } >path.yaml
cp path.yaml twice.yaml
printf -- '- {op: add, path: /spec/template/spec/hostPID, value: true}\n' >>twice.yaml
within path.yaml
ok "an operation whose path has 200,000 parts" all 'exits 0' 'is_empty out'
within twice.yaml
ok "and the operation behind it is found" all 'exits 1' 'has out "hostPID=true"'
mkdir k
{ printf 'kind: Kustomization\npatches:\n- patch: |-\n'; sed 's/^/    /' twice.yaml; } >k/kustomization.yaml
within k/kustomization.yaml
ok "the same inside of a kustomization.yaml" all 'exits 1' 'has out "hostPID=true"'
for style in '[ ]' '{a: }'; do
    open=${style% *}
    [ "$style" = '{a: }' ] && open='{a: '
    {
        printf -- '- op: add\n  path: /spec/template/spec/containers\n  value: '
        repeat 9000 "$open"
        repeat 9000 "${style#* }"
        echo
    } >deep-value.yaml
    within deep-value.yaml
    ok "an operation whose value has 9000 levels of $style" all 'exits 0' 'is_empty out'
done
within --stdin-filename="$(repeat 60000 a/)x.yaml" -
ok "a name with 60,000 parts" exits 0

# Blank lines and long lines.
{
    sed '/image:/q' bad.yaml
    awk 'BEGIN { for (i = 0; i < 300000; i++) print "" }'
    echo '  hostname: web'
} >blank.yaml
within -q -w blank.yaml
ok "300,000 blank lines" all 'exits 0' 'has blank.yaml runAsNonRoot' \
    '[ "$(grep -c "^$" blank.yaml)" -eq 300000 ]'
{ cat bad.yaml; printf '  hostname: "'; repeat 1000000 'abcdefgh'; echo '"'; } >long.yaml
within -q -w long.yaml
ok "a line of 8 MB" all 'exits 0' 'has long.yaml runAsNonRoot'
{ awk 'BEGIN { for (i = 0; i < 300000; i++) print "# comment" }'; cat bad.yaml; } >comments.yaml
within -q -w comments.yaml
ok "300,000 lines of comment" all 'exits 0' 'has comments.yaml runAsNonRoot'

# Aliases: ten levels of ten. What is reached through them is 10^10 nodes.
bomb() {
    awk -v inner="$1" -v head="$2" -v tail="$3" 'BEGIN {
        printf "x0: &x0 %s\n", inner
        for (i = 1; i <= 10; i++) {
            printf "x%d: &x%d %s", i, i, head
            for (k = 0; k < 10; k++) printf "%s*x%d", k ? ", " : "", i - 1
            printf "%s\n", tail
        }
    }'
}
{ bomb a '[' ']'; echo ---; cat bad.yaml; } >bomb.yaml
within -q -w bomb.yaml
ok "a bomb of aliases: its document is refused, the next one fixed" \
    all 'exits 2' 'has bomb.yaml runAsNonRoot' 'has out "nothing but aliases"'
{ bomb '{privileged: true}' '{<<: [' ']}'; sed 's/^spec:/&\n  <<: *x10/' bad.yaml; } >merges.yaml
within -q merges.yaml
ok "a bomb of merges is refused" all 'exits 2' 'has out "nothing but aliases"'
{
    printf 'kind: Kustomization\npatches:\n- patch: |-\n    - op: add\n      path: /spec/x\n      value:\n'
    bomb a '[' ']' | sed 's/^/        /'
    printf -- '- patch: "[{op: add, path: /spec/hostPID, value: true}]"\n'
} >k/kustomization.yaml
within k/kustomization.yaml
ok "a bomb of aliases in a patch: the next one is looked at" all 'exits 2' 'has out "this patch cannot be read"' 'has out "hostPID=true"'
{
    echo 'x: &x {privileged: true}'
    cat bad.yaml
    awk 'BEGIN { for (i = 0; i < 20000; i++) printf "  - {name: c%d, image: i, securityContext: *x}\n", i }'
} >users.yaml
within -q -w users.yaml
ok "20,000 users of one anchor: one edit, and one for the pod's other container" all 'exits 0' \
    'has users.yaml "&x {privileged: false, allowPrivilegeEscalation: false"' \
    '[ "$(grep -c allowPrivilegeEscalation users.yaml)" -eq 2 ]'
# Short lines that each bring a container, or a pod.
{
    printf 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - &c {name: a, image: i}\n'
    awk 'BEGIN { for (i = 0; i < 50000; i++) print "  - *c" }'
} >containers.yaml
within containers.yaml
ok "50,000 aliases of one container: too many" \
    all 'exits 2' 'has out "aliases lead to more than 20000 values"' 'lacks out runAsNonRoot'
{
    printf 'apiVersion: v1\nkind: List\nitems:\n'
    printf -- '- &p {apiVersion: v1, kind: Pod, spec: {containers: [{name: a, image: i}]}}\n'
    awk 'BEGIN { for (i = 0; i < 9000; i++) print "- *p" }'
} >pods.yaml
cp pods.yaml pods-before.yaml
within --add-ignore pods.yaml
ok "9,000 aliases of one pod: too many, also for --add-ignore" \
    all 'exits 2' 'has out "aliases lead to more than 20000 values"' 'same pods.yaml pods-before.yaml'

# Eighty mappings that each merge the one before, in each of 50 documents.
awk 'BEGIN { for (d = 0; d < 50; d++) { print "---\nx0: &x0 {image: i}"
    for (i = 1; i <= 80; i++) printf "x%d: &x%d {<<: *x%d, k%d: 1}\n", i, i, i - 1, i
    print "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: c\n    <<: *x80" } }' >chains.yaml
within -q -w chains.yaml
ok "50 chains of 80 merges" all 'exits 0' '[ "$(grep -c "runAsNonRoot: true" chains.yaml)" -eq 50 ]'

# One suppression of many words, and many of one.
{
    sed '/containers:/q' bad.yaml
    printf '  - name: c # pss-fix: ignore['
    repeat 40000 'hostPorts,'
    printf 'runAsNonRoot] r\n    image: i\n'
} >words.yaml
within words.yaml
ok "a suppression of 40,000 words" all 'exits 1' 'lacks out "runAsNonRoot !="' \
    '[ "$(grep -c "suppresses nothing: no finding of hostPorts, hostPorts" out)" -eq 1 ]'
{
    sed '$d' bad.yaml
    awk 'BEGIN { for (i = 0; i < 20000; i++) print "    # pss-fix: ignore[hostPorts] r" }'
    echo '    image: i'
    awk 'BEGIN { for (i = 0; i < 5000; i++) printf "  - {name: c%d, image: i}\n", i }'
} >words.yaml
within -q words.yaml
ok "20,000 suppressions above one key, and 5,001 containers" all 'exits 1' \
    '[ "$(grep -c "suppresses nothing" out)" -eq 20000 ]' '[ "$(grep -c "error: allowPriv" out)" -eq 5001 ]'

# Each pod shares its ports with the next, and the first is left for another reason.
awk 'BEGIN { print "apiVersion: v1\nkind: List\nitems:"
    for (i = 0; i < 3000; i++) {
        printf "- {apiVersion: v1, kind: Pod, metadata: {name: p%d}, spec: {", i
        if (i == 0) printf "hostPID: true, volumes: [{name: v, hostPath: {path: /proc}}], "
        printf "containers: [{name: a, image: i, ports: &p%d [{hostPort: 80}]}", i
        if (i > 0) printf ", {name: b, image: i, ports: *p%d}", i - 1
        print "]}}" } }' >chain.yaml
within -q -d --repairs=all --level=baseline chain.yaml
ok "3,000 pods that bar each other: all are left, soon" all 'exits 1' 'is_empty out'
within --repairs=all --level=baseline chain.yaml
ok "and each says why" [ "$(grep -c 'is left as it is: shared-node' out)" -eq 2999 ]

# 30 MB through the filter and from a file.
awk 'BEGIN { for (i = 0; i < 3000; i++) { printf "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: m%d}\ndata:\n", i
    for (k = 0; k < 200; k++) printf "  key-%d: \"some text that is long enough for a line\"\n", k } }' >stream.yaml
{ cat stream.yaml; echo ---; cat bad.yaml; } >big.yaml
{ cat stream.yaml; echo ---; cat fixed.yaml; } >big-fixed.yaml
ok "the stream has 30 MB" [ "$(wc -c <big.yaml)" -gt 30000000 ]
code=0
$limit "$PSS_FIX" - <big.yaml >out 2>err || code=$?
ok "30 MB through the filter" all 'exits 0' 'same out big-fixed.yaml' 'is_empty err'
within -q -w big.yaml
ok "30 MB in place" all 'exits 0' 'same big.yaml big-fixed.yaml'
finish
