#!/bin/sh
# The contract of the filter: all output or none, no empty output with exit code 0, nothing
# on stderr if it succeeds, no byte changed without need, a second run changes nothing.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

good_pod >good.yaml
bad_pod >bad.yaml
host_pod >host.yaml
{ bad_pod; echo ---; broken; } >half.yaml
: >empty.yaml

filter bad.yaml
cp bad.yaml copy.yaml
"$PSS_FIX" -q -w copy.yaml
ok "writes what --fix writes, and nothing to stderr" \
    all 'exits 0' 'same out copy.yaml' 'is_empty err'
cp out once.yaml
filter once.yaml
ok "twice is once" all 'exits 0' 'same out once.yaml'

for tail in '' '\n' '\n\n' '\n...\n' '\n# end'; do
    { printf '\357\273\277# head\r\n---\r\n'; good_pod | sed 's/$/\r/'; printf "$tail"; } >odd.yaml
    filter odd.yaml
    ok "what needs nothing passes byte for byte (end: '$tail')" \
        all 'exits 0' 'same out odd.yaml' 'is_empty err'
done

filter host.yaml
ok "violations that remain: exit 1, the stream all the same, told on stderr" \
    all 'exits 1' 'same out host.yaml' 'has err "stdin:6:"'
filter host.yaml -q
ok "-q keeps them off stderr" all 'exits 1' 'same out host.yaml' 'is_empty err'
filter host.yaml --exit-zero
ok "--exit-zero lets it pass" all 'exits 0' 'same out host.yaml'

filter half.yaml
ok "a broken document: exit 2 and not one byte" \
    all 'exits 2' 'is_empty out' 'has err "stdin:"'
filter half.yaml -q
ok "and with -q still the error" all 'exits 2' 'is_empty out' 'has err error'
{ printf '# {{ of a template }}\n'; broken; } >markup.yaml
filter markup.yaml
ok "markup in a comment makes it no template" \
    all 'exits 2' 'is_empty out' 'has err "stdin:"'
printf 'a: \377\n' >latin.yaml
filter latin.yaml
ok "no UTF-8: exit 2 and not one byte" all 'exits 2' 'is_empty out'
filter empty.yaml
ok "empty in, empty out, exit 0" all 'exits 0' 'is_empty out' 'is_empty err'
printf '# only a comment\n' >comment.yaml
filter comment.yaml
ok "a comment passes" all 'exits 0' 'same out comment.yaml' 'is_empty err'

filter bad.yaml --stdin-filename=deploy/web.yaml -d
ok "-d - is a diff under the given name" \
    all 'exits 1' 'has out "+++ b/deploy/web.yaml"'
filter bad.yaml -d
ok "without one it is called stdin" has out "--- a/stdin"
filter bad.yaml -l --stdin-filename=x.yaml
ok "-l - prints the name" has out x.yaml
filter half.yaml -d
ok "-d - of a broken stream prints nothing" all 'exits 2' 'is_empty out'

filter bad.yaml -w
ok "-w - is refused" all 'exits 2' 'is_empty out' 'has err "in place"'
filter bad.yaml bad.yaml
ok "- with files is refused" all 'exits 2' 'is_empty out'
code=0
"$PSS_FIX" - <&- >out 2>err || code=$?
ok "closed stdin is an error, not an empty stream" all 'exits 2' 'is_empty out'

{ echo '---'; echo '# Source: chart/templates/web.yaml'; bad_pod; } >helm.yaml
filter helm.yaml
ok "Helm's # Source lines stay" \
    all 'exits 0' '[ "$(sed -n 2p out)" = "# Source: chart/templates/web.yaml" ]'

if [ -w /dev/full ]; then
    code=0
    "$PSS_FIX" - <bad.yaml >/dev/full 2>err || code=$?
    ok "a full disk is an error" all 'exits 2' 'has err stdout'
else
    skip "a full disk is an error" "no /dev/full"
fi
finish
