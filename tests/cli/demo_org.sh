#!/bin/sh
# The demo organisation (fixtures/demo-org): 12 namespaces, 40 workloads. What it comes to
# is checked in and was read; a cluster's list of the same comes to the same; and the
# pages' way from here to restricted is walked.
#
# With --update the expected texts are written anew: read that diff line by line.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

org=$PSS_TOP/fixtures/demo-org
expected=$org/expected
labels=enforce=restricted,warn=restricted,audit=restricted

# fresh: a copy of it in org, without the expectations.
fresh() {
    rm -rf org
    cp -R "$org" org
    chmod -R u+w org
    rm -rf org/expected
}

# expect NAME: `out` and, behind it, `err` are as checked in.
expect() {
    cat out err >got
    if [ "${update-}" = yes ]; then
        cp got "$expected/$1"
    fi
    cmp -s got "$expected/$1" || {
        diff -u "$expected/$1" got | sed 's/^/# /' | head -n 40
        return 1
    }
}
[ "${1-}" = --update ] && update=yes

fresh
cd org || exit 99
for form in text markdown json; do
    run --readiness=$form .
    # Versions and the commit are those of the day.
    sed 's/,"run":{.*}}$/}/' out >out.same && mv out.same out
    ok "readiness as $form" all 'exits 0' "expect readiness.$form"
done
run -d .
ok "what --fix would change, and what it leaves" all 'exits 1' 'expect fix.diff'
run --label-namespaces=$labels -d .
ok "what --label-namespaces would change, and what it refuses" \
    all 'exits 1' 'expect labels.diff'
run --level=namespace .
ok "what the namespaces ask today" all 'exits 1' 'expect namespace.txt'
run --level=namespace --statistics .
ok "and its statistics" all 'exits 1' 'expect statistics.txt'
cd .. || exit 99

# ---- what is promised is kept ----

# column N FILE: names and the N-th column of the table.
column() { awk -v n="$1" '!NF { exit } NR > 1 { print $1, $n }' "$2"; }

for class in harden,writable:5 harden,replace,writable:6 all:7; do
    fresh
    (
        cd org || exit 99
        "$PSS_FIX" -q -w --repairs="${class%:*}" .
        "$PSS_FIX" -q -w --repairs="${class%:*}" --level=baseline .
    ) >/dev/null 2>&1
    (cd org && "$PSS_FIX" --readiness .) >out 2>err
    column "${class#*:}" "$expected/readiness.text" >promised
    column 4 out >kept
    ok "what is promised of --repairs=${class%:*} is met" same promised kept
done
fresh

# ---- the same from a cluster ----

# documents FILE: its documents, each as an element of a List, in the namespace that the
# kustomization of its directory gives.
documents() {
    space=$(sed -n 's/^namespace: //p' "$(dirname "$1")/kustomization.yaml" 2>/dev/null)
    awk -v space="$space" '
        /^---/ { fresh = 1; next }
        FNR == 1 { fresh = 1 }
        /^#/ { next }
        { print (fresh ? "- " : "  ") $0; fresh = 0 }
        /^metadata:$/ && space && kind != "Namespace" { print "    namespace: " space }
        /^kind:/ { kind = $2 }' "$1"
}

# list: all of it as kubectl get -A prints it: one List, and with it a ReplicaSet and a Pod
# of a Deployment, which have no manifest.
list() {
    printf 'apiVersion: v1\nkind: List\nitems:\n'
    find org -name '*.yaml' ! -name kustomization.yaml | sort | while read -r file; do
        if grep -q '^kind: List' "$file"; then
            sed '1,/^items:/d; s/^  //' "$file"
        else
            documents "$file"
        fi
    done
    sed '1,/"items"/d; s/^    {$/- {/; /^  \]$/,$d; s/^    },*$/  }/' org/sandbox/all.json
    documents org/search/elastic.yaml | sed -n '/name: kibana/,$p' | sed '
        1i - apiVersion: apps/v1\
  kind: ReplicaSet\
  metadata:
        s/name: kibana$/name: kibana-7d9/
        s/^    namespace: search/&\
    ownerReferences:\
    - {apiVersion: apps\/v1, kind: Deployment, name: kibana, uid: u-1, controller: true}/'
    cat <<'END'
- apiVersion: v1
  kind: Pod
  metadata:
    name: kibana-7d9-x2x
    namespace: search
    ownerReferences:
    - {apiVersion: apps/v1, kind: ReplicaSet, name: kibana-7d9, uid: u-2, controller: true}
  spec:
    containers:
    - name: kibana
      image: kibana:8.15.0
END
}
# without_places: files and lines differ.
without_places() { sed 's/ ([^ ()]*:[0-9]*)//'; }

list >list.yaml
filter list.yaml --readiness
ok "the list can be read" all 'exits 0' 'is_empty err'
without_places <out >from-list
without_places <"$expected/readiness.text" >from-files
cp from-list out
ok "the same organisation as one List is as ready" same from-list from-files

# ---- the pages' way ----

mkdir bin
ln -s "$PSS_FIX" bin/pss-fix
cat >bin/kubectl <<END
#!/bin/sh
case \$1 in get) exec cat '$scratch/list.yaml' ;; esac
echo "\$@" >>'$scratch/kubectl.log'
END
chmod +x bin/kubectl
PATH=$scratch/bin:$PATH
export PATH

# walk NAME: runs a block of the pages in the organisation; its last exit code is $code.
walk() {
    recipe "$1" >lines
    code=0
    (cd org && sh -c "$(cat ../lines)") >out 2>err </dev/null || code=$?
}
# meets NAMESPACE: what its workloads meet now.
meets() {
    (cd org && pss-fix --readiness .) | awk -v name="$1" '$1 == name { print $4; exit }'
}

walk readiness # recipe readiness
grep -E '^(NAMESPACE|[a-z]+) +[0-9W].* (TODAY|warn|enforce=)' "$PSS_TOP/docs/roll-out.md" >shown
grep -vxFf out shown >wrong
ok "readiness: the lines that the page shows are printed" all 'lines shown 5' 'is_empty wrong'
ok "readiness: from files and from the cluster" \
    all 'exits 0' '[ "$(grep -c "^shop  *7 " out)" -eq 2 ]'
walk where-to-begin # recipe where-to-begin
ok "where to begin: namespaces, reasons and files (the organisation has no CODEOWNERS)" \
    all 'has out "3 of 12 namespaces"' 'has err "no CODEOWNERS"' 'has out "WAITS FOR"' 'has out "FILE"'
walk announce # recipe announce
ok "announce: warn and audit are set, nothing is refused, a misspelt label is told of" \
    all 'exits 1' 'has out "\"restrcted\": must be one of"' 'has err "; 1 left as they are"' '[ "$(grep -rl "/warn.*restricted" org | wc -l)" -eq 12 ]' \
    '! grep -rq "enforce\": \"restricted" org'
walk fix-harden # recipe fix-harden
ok "fix: what is missing is added first" all '[ "$(meets shop)" = restricted ]' \
    'grep -q "privileged: true" org/search/elastic.yaml'
walk fix-replace # recipe fix-replace
ok "fix: then what is forbidden is replaced" \
    all '[ "$(meets data)" = baseline ]' \
    'grep -q hostPort org/ingress/all.yaml'
walk enforce # recipe enforce
ok "enforce: where it is met, and only there" \
    all 'grep -q "enforce: restricted" org/shop/namespace.yaml' \
    '! grep -q "enforce: restricted" org/search/namespace.yaml' \
    'grep -q "enforce.: .restricted" org/sandbox/all.json' \
    'grep -q "enforce: baseline" org/data/namespace.yaml' \
    '! grep -q "/enforce:" org/logging/all.yaml'
walk guard # recipe guard
ok "guard: what the namespaces enforce is met by all" exits 0
(cd org && pss-fix --readiness . | grep 'kubectl label' | sh) >out 2>err
ok "the printed commands are commands" \
    grep -q '^label --dry-run=server --overwrite namespace ingress pod-security' kubectl.log

mv org walked
fresh
walk six-lines # recipe six-lines
diff -r walked org >out
ok "the six lines of the README come to the same" all 'exits 0' 'is_empty out'

finish
