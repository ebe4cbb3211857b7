#!/bin/sh
# The page for a browser: nothing of a manifest is markup, nothing is loaded, nothing is lost.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# pod NAME NAMESPACE: one that fails.
pod() {
    printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "%s"\n  namespace: '\''%s'\''\n' "$1" "$2"
    printf 'spec:\n  containers:\n  - name: app\n    image: example.com/app:1\n'
}
# ends FILE: the page is whole.
ends() { tail -n 1 "$1" | grep -q '^</html>$'; }
# counts FILE TEXT N: on so many lines.
counts() { [ "$(grep -cF -- "$2" "$1")" -eq "$3" ]; }
# tags FILE: how often each element begins.
tags() { grep -o '<[a-z][a-z0-9]*' "$1" | sort | uniq -c; }

pod '<script>alert(1)</script>' '"><img src=x onerror=alert(1)>' >hostile.yaml
pod plain plain >plain.yaml
run --format=html hostile.yaml
mv out hostile.html
ok "names are text, and no markup" all 'exits 1' 'ends hostile.html' \
    'has hostile.html "<b>Pod/&lt;script&gt;alert(1)&lt;/script&gt;</b>"' \
    'lacks hostile.html "<img"' 'lacks hostile.html "<script>alert"'
run --format=html plain.yaml
mv out plain.html
tags hostile.html >hostile.tags
tags plain.html >plain.tags
ok "a hostile manifest makes the same elements as a plain one" same hostile.tags plain.tags
ok "the page loads nothing" all 'lacks plain.html "src="' 'lacks plain.html "<link"' \
    'lacks plain.html "url("' 'lacks plain.html "@import"' 'has plain.html "default-src"'
ok "a workload shows its diff" all 'has plain.html "<ins>+  securityContext:"' \
    'has plain.html "+    runAsNonRoot: true"'
ok "rules link to their pages" has plain.html '">allowPrivilegeEscalation</a>'

# ---- many pods in one text ----

for n in 1 2 3; do
    pod "many$n" web
    echo ---
done >many.yaml
run --format=html many.yaml
ok "each workload is one element, with its own lines" all 'counts out "<details open" 3' \
    'counts out "<ins>+  securityContext:" 3' 'counts out "would violate PodSecurity" 3'
{
    printf '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a","labels":{"x":"'
    awk 'BEGIN { for (i = 0; i < 30000; i++) printf "x" }'
    printf '"}},"spec":{"containers":[{"name":"a","image":"b"}]}}\n'
} >line.json
run --format=html line.json
ok "of a line that is too long it says where the diff is" has out "pss-fix -d shows it"

# ---- owners, errors, reports ----

git init -q owned && mkdir owned/.github
pod one web >owned/one.yaml
pod two web >owned/two.yaml
printf '* @all\n/two.yaml @one-team @two-team\n' >owned/.github/CODEOWNERS
(cd owned && run --format=html . && cp out ../owned.html)
ok "workloads name their owners" all 'has owned.html "data-owner=\"@all\""' \
    'has owned.html "data-owner=\"@one-team @two-team\""'
broken >broken.yaml
run --report=html:page.html --format=json broken.yaml plain.yaml
ok "a page is a report like the others, and lists what could not be read" all 'exits 2' \
    'ends page.html' 'has page.html "What could not be read"' 'has page.html "broken.yaml"'
run --report=html:page.html -w plain.yaml
ok "after -w it says what was fixed" all 'exits 0' 'has page.html "fixed</span>"' 'ends page.html'
run --format=html plain.yaml
ok "a workload that passes is one line" all 'has out "class=\"pass\""' 'lacks out "<details"'

printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: part}\nspec: {containers: [{name: c}]}\n' >part.yaml
run --format=html part.yaml
ok "a part is not said to violate anything" all 'exits 1' 'has out "left: partial: "' 'lacks out "would violate"'
printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n  labels: {pod-security.kubernetes.io/enforce: restrictd}\n' >space.yaml
run --level=namespace --format=html space.yaml
ok "findings that no pod has are listed" all 'exits 1' 'has out "Beside the pods"' 'has out "<td>namespace-label</td>"'

# ---- readiness ----

run --readiness=html hostile.yaml
ok "readiness is a page, too" all 'ends out' 'has out "Readiness for Pod Security"' \
    'has out "&lt;img"' 'lacks out "<img"' 'has out "stands in the way of restricted"'
pod plain plain >plain.yaml
run --readiness=json plain.yaml
cp out earlier.json
"$PSS_FIX" -w plain.yaml >/dev/null 2>&1
run --readiness=json plain.yaml
cp out now.json
run --readiness=html --merge --since=earlier.json now.json
ok "with what changed since an earlier run" all 'ends out' 'has out "What changed"' \
    'has out "Since earlier.json"'
finish
