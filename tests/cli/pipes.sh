#!/bin/sh
# A reader that goes away.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

mkdir many
i=0
while [ $i -lt 300 ]; do
    i=$((i + 1))
    bad_pod >many/$i.yaml
done

# code_of ARG...: exit code of the left side of `| head -n 1`.
code_of() {
    rm -f code
    { "$PSS_FIX" "$@" 2>err; echo $? >code; } | head -n 1 >out
    code=$(cat code 2>/dev/null || echo 141)
}

code_of -d many
ok "-d | head ends quietly, by SIGPIPE" all 'exits 141' 'is_empty err' 'lines out 1'
code_of many
ok "so does a report" all 'exits 141' 'is_empty err'
code_of -w many
ok "-w | head fixes all files nonetheless" all 'exits 0' 'has err "300 pods in 300 files fixed"'
ok "and leaves nothing behind" [ "$(ls -A many | grep -vc 'yaml$')" -eq 0 ]
run -l many
ok "nothing is left to do" all 'exits 0' 'is_empty out'

if [ -w /dev/full ]; then
    bad_pod >bad.yaml
    code=0
    "$PSS_FIX" bad.yaml >/dev/full 2>err || code=$?
    ok "a report that cannot be written is an error" all 'exits 2' 'has err "stdout"'
else
    skip "a report that cannot be written is an error" "no /dev/full"
fi
finish
