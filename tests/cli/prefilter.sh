#!/bin/sh
# All output is the same with the prefilter and without it, and files are read with few
# calls of the system.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

mkdir broken
# Without any word of a pod, and broken in the ways that a skimmer might overlook.
i=0
for text in 'a: b: c' 'a: [b' 'a: {b: c' 'a: "b' "a: 'b" 'a: b\n c: d' 'a:\n\tb: c' '- a\nb: c' \
    'a: &x b' 'a: *x' '? a' 'a: |2\n b' 'a: >x' '{"a": 1' '[1, 2' '{"a" 1}' 'a: .inf' 'null: a' \
    'a: [b,]\nc: [d, ]' 'a: "\\q"' 'a: \001' 'a: b\n...\nc: d' 'a: {{ b }}' '%YAML 1.1' 'a:\n  b\n c' \
    'a: [b\n]' '[a]\nb: c' 'a: {b?: c}' 'a: {b: c: d}' 'a: @b' '"a": "b" c' 'a: "b\nc"'; do
    i=$((i + 1))
    printf "$text\n" >broken/$i.yaml
    printf "apiVersion: v1\nkind: ConfigMap\ndata:\n$(printf '%s' "$text" | sed 's/\\n/\\n  /g; s/^/  /')\n" \
        >broken/$i-object.yaml
done

# same FLAG...: nothing that is printed depends on the prefilter.
same() {
    "$PSS_FIX" --isolated "$@" >with 2>with.err
    echo "$?" >>with
    "$PSS_FIX" --isolated --no-prefilter "$@" >without 2>without.err
    echo "$?" >>without
    cmp with without && cmp with.err without.err
}

for where in broken "$PSS_TOP/fixtures"; do
    name=$(basename "$where")
    ok "a check of $name is the same" same -v "$where"
    ok "JSON of $name is the same" same --format=json "$where"
    ok "a diff of $name is the same" same -d --repairs=all "$where"
done
ok "broken files that are named are errors all the same" same broken/*.yaml

if strace -f -o trace "$PSS_FIX" --version >out 2>err; then
    mkdir plain
    for i in 1 2 3 4 5 6 7 8; do
        echo "a: $i" >plain/$i.yaml
    done
    strace -f -o trace "$PSS_FIX" --isolated -j1 plain >out 2>err
    calls() {
        [ "$(sed -n '/"1.yaml"/,/"8.yaml"/p' trace | grep -c "$1(")" -eq "$2" ]
    }
    ok "a file is opened once" calls openat 8
    ok "a file is read with one call" calls 'p*read[0-9]*' 7
    ok "it is not looked at before" calls 'stat[a-z0-9]*' 0
    mkdir bad
    for i in 1 2 3 4 5 6 7 8; do
        bad_pod >bad/$i.yaml
    done
    strace -f -o trace "$PSS_FIX" --isolated -j1 bad >out 2>err
    ok "a report in a file is written by one call" \
        all '[ "$(grep -c "write(1," trace)" -eq 1 ]' 'has out bad/8.yaml'
else
    skip "how often files are read" "strace is not there, or it may not trace"
fi
finish
