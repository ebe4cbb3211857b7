#!/bin/sh
# What the README and the pages of docs/ tell people to type works: each block stands under
# a name, and each name is run by a test: here, in docs.sh, in demo_org.sh or, where it takes
# a host or a package, in tests/hosts or tests/packages.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
mkdir bin
ln -s "$PSS_FIX" bin/pss-fix
PATH=$scratch/bin:$PATH
export PATH

cd "$PSS_TOP" || exit 99
scripts/recipe --files >"$scratch/pages"
while read -r page; do
    awk -v page="$page" '/^```(sh|yaml|diff)$/ && before !~ /^<!-- recipe: / { print page ":" NR ": " $0 }
        { before = $0 }' "$page"
done <"$scratch/pages" >"$scratch/out"
cd "$scratch" || exit 99
: >err
ok "every block of the README and of docs/ has a name" is_empty out
"$PSS_TOP/scripts/recipe" --list >names
ok "the names differ" [ -z "$(sort names | uniq -d)" ]
while read -r name; do
    grep -qE "(recipe|follow|each|starts|locally|code) $name([ ');]|\$)" "$PSS_TOP"/tests/cli/*.sh "$PSS_TOP"/tests/hosts/*.sh \
        "$PSS_TOP"/tests/packages/*.sh ||
        echo "$name"
done <names >out
ok "every block is run by a test" is_empty out
ok "the README has at most 200 lines" [ "$(wc -l <"$PSS_TOP/README.md")" -le 200 ]

# Links between the pages, [text](page) and [text](page#part), lead to something.
while read -r page; do
    grep -oE '\]\([^)]*\)' "$PSS_TOP/$page" | sed 's/^](//; s/)$//; s/#.*//' |
        grep -vE '^(https?:|$)' | while read -r link; do
        [ -e "$PSS_TOP/$(dirname "$page")/$link" ] || echo "$page: $link"
    done
done <pages >out
ok "links lead to files" is_empty out

# Plain words: what readers had to read twice.
(cd "$PSS_TOP" && grep -nwiE 'mend(s|ed|ing)?|whoever|ours|(is|are) no [a-z]+' \
    README.md docs/[b-z]*.md docs/rules/*.md pss-fix.1 pss-fix.5 |
    grep -vE '^docs/decisions.md|[Tt]here (is|are) no [a-z]') >out
ok "the pages use plain words" is_empty out

# .ci/run builds and tests by these.
starts() { [ -x "$PSS_TOP/$(recipe "$1" | sed -n '1s/ .*//p')" ]; }
ok "quickstart" starts quickstart
ok "build" starts build

recipe before >web.yaml
run -d web.yaml
recipe after >wanted
ok "before and after: the diff is what the program prints" all 'exits 1' 'same wanted out'
run web.yaml
grep '^web.yaml:' "$PSS_TOP/README.md" | grep -vxFf out >wrong
ok "the lines of a report that the README shows are in it" \
    all 'grep -q "^web.yaml:" "$PSS_TOP/README.md"' 'is_empty wrong'

# The directory above is no work tree, so that git can be asked in this one.
mkdir work && cd work && git init -q .
mkdir deploy && cd deploy || exit 99
bad_pod >bad.yaml
good_pod >good.yaml
host_pod >host.yaml
cd .. && bad_pod >web.yaml
ok "check" each check
cp -R deploy ../before
recipe fix | grep 'git apply' >lines
sh lines >out 2>err
cp -R deploy ../applied && rm -rf deploy && cp -R ../before deploy
ok "fix" each fix
diff -r deploy ../applied >out
ok "fix: what git apply does is what is written" is_empty out
ok "fix: something was" grep -q runAsNonRoot deploy/bad.yaml
rm -rf deploy && cp -R ../before deploy

printf '#!/bin/sh\ncat deploy/bad.yaml\n' >../bin/kustomize
printf '#!/bin/sh\ncat >applied.yaml\n' >../bin/kubectl
chmod +x ../bin/kustomize ../bin/kubectl
follow filter
cp deploy/bad.yaml fixed.yaml
"$PSS_FIX" -q -w fixed.yaml >out
ok "filter" all 'exits 0' 'same applied.yaml fixed.yaml'

finish
