#!/bin/sh
# How often a run opens a file. What a run about namespaces gathers, weighs and judges are
# the same bytes, so it opens each file once.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

if ! strace -f -o trace -e trace=openat,open "$PSS_FIX" --version >out 2>err; then
    skip "how often files are opened" "strace is not there, or it may not trace"
    finish
fi

mkdir w
for i in 1 2 3; do
    {
        bad_pod | sed 's/^metadata:/&\n  namespace: shop/'
        printf -- '---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop%s\n' $i
    } >w/$i.yaml
    bad_pod | sed 's/^metadata:/&\n  namespace: shop1/' >w/pod$i.yaml
done

# opens N FILE ARG...: a run with these arguments opens the file so often to read it.
opens() {
    n=$1
    file=$2
    shift 2
    code=0
    strace -f -o trace -e trace=openat,open "$PSS_FIX" "$@" w >out 2>err </dev/null ||
        code=$?
    [ "$code" -lt 2 ] && [ "$(grep -F -e "\"$file\"" -e "\"${file##*/}\"" trace | grep -c O_RDONLY)" -eq "$n" ]
}

for jobs in 1 4; do
    for mode in --label-namespaces=enforce=baseline --readiness --level=restricted; do
        for file in w/1.yaml w/pod3.yaml; do
            ok "$mode -j$jobs opens $file once" opens 1 $file $mode -j$jobs
        done
    done
    ok "--level=namespace -j$jobs opens a file with a Namespace once" \
        opens 1 w/2.yaml --level=namespace -j$jobs
done

ok "a filter reads its stdin alone" all \
    'strace -f -o trace -e trace=openat,open "$PSS_FIX" --level=namespace -q - <w/1.yaml >out' \
    'lacks trace w/1.yaml'
finish
