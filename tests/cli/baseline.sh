#!/bin/sh
# A baseline: what is old is silent, what is new is not.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

mkdir -p tree/sub
bad_pod >tree/bad.yaml
host_pod >tree/sub/host.yaml
tied_pod >tree/tied.yaml
good_pod >tree/good.yaml
broken >tree/broken.yaml
bad_pod | sed 's|^spec:|&\
  securityContext: {runAsNonRoot: "${X}"}|' >tree/doubt.yaml
bad_pod | sed 's|^spec:|&\
  hostPID: "true"|' >tree/unsound.yaml
good_pod | sed 's|example/c:1|& # pss-fix: ignore[privileged]|' >tree/idle.yaml
cp -R tree before

run tree
ok "the tree of these tests has all sorts of trouble" all 'exits 2' 'has out "[hostNamespaces]"'
run --baseline=tree/known.json tree
ok "a baseline must be there" all 'exits 2' 'has err "; --update-baseline makes a baseline"'
run --baseline=tree/known.json --update-baseline tree
ok "--update-baseline makes one" all 'exits 0' 'is_empty out' 'has err "tree/known.json holds 2"'
ok "and changes nothing else" all 'cp -R tree now' 'rm now/known.json' 'diff -r before now'
head -n 1 tree/known.json >first
ok "it is JSON, one entry per line" all '[ "$(cat first)" = "{\"version\":1,\"entries\":[" ]' \
    'has tree/known.json "{\"path\":\"sub/host.yaml\",\"object\":\"Pod/host\",\"rule\":\"hostNamespaces\",\"field\":\"spec.hostNetwork\",\"count\":1}"' \
    'has tree/known.json "{\"path\":\"broken.yaml\",\"object\":\"\",\"rule\":\"refused\",\"field\":\"\",\"count\":1}"'
sed '1d;$d' tree/known.json | LC_ALL=C sort -c 2>err
ok "sorted" [ ! -s err ]
ok "containers have names, not numbers" has tree/known.json '"field":"spec.containers[c].securityContext.allowPrivilegeEscalation"'
run --baseline=tree/known.json tree
ok "with it nothing is said, not even of what cannot be read" all 'exits 0' 'is_empty out' \
    'has err "findings suppressed: admission would still reject "'
cd tree || exit 99
"$PSS_FIX" --baseline=known.json . >../out 2>../err
code=$?
cd .. || exit 99
ok "from any directory" all 'exits 0' 'is_empty out'
run --baseline="$scratch/tree/known.json" "$scratch/tree"
ok "by any name" all 'exits 0' 'is_empty out'
run -q --baseline=tree/known.json tree
ok "-q: without a word" all 'exits 0' 'is_empty out' 'is_empty err'
run -v --baseline=tree/known.json tree/sub
ok "-v shows what is known" has out '[hostNamespaces] (suppressed by baseline)'
run --format=json --baseline=tree/known.json tree
ok "JSON marks it" all 'has out "\"suppression\":{\"by\":\"baseline\",\"reason\":\"\"}"' 'has out "\"allowed\":false"'
run -d --baseline=tree/known.json tree
ok "what is known is not fixed" all 'exits 0' 'is_empty out'

# New trouble.
cp tree/known.json copy.json
sed 's|^spec:|&\
  hostNetwork: true|' before/good.yaml >tree/good.yaml
run --baseline=tree/known.json tree
ok "what is new counts" all 'exits 1' 'lines out 2' 'has out "tree/good.yaml:6:16: error: host namespaces"'
cp before/good.yaml tree/good.yaml
awk '/name: c/ {print "  - name: b\n    image: x"} {print}' before/bad.yaml >tree/bad.yaml
run -w --baseline=tree/known.json tree/bad.yaml
ok "a pod is fixed in what is new alone" all 'exits 0' '[ "$(grep -c "allowPrivilegeEscalation: false" tree/bad.yaml)" = 1 ]' \
    'sed "/name: c/,\$d" tree/bad.yaml | grep -q "allowPrivilegeEscalation: false"'
cp tree/bad.yaml again.yaml
run -w --baseline=tree/known.json tree/bad.yaml
ok "once is enough" all 'exits 0' 'same tree/bad.yaml again.yaml' 'is_empty out'
(cat before/bad.yaml; echo ---; cat before/bad.yaml) >tree/bad.yaml
run --baseline=tree/known.json tree/bad.yaml
ok "as many are known as there were" all 'exits 1' 'lines out 5' 'grep -qv "bad.yaml:[1-9]:" out'
{ echo; echo '# moved'; cat before/bad.yaml; } >tree/bad.yaml
run --baseline=tree/known.json tree
ok "lines may move" all 'exits 0' 'is_empty out'
cp before/bad.yaml tree/bad.yaml

# What is known and no more there.
cp before/good.yaml tree/tied.yaml
run --baseline=tree/known.json tree
ok "after a look at everything, what is stale is named" all 'exits 0' \
    'has err "tree/known.json: warning: 5 findings are no more there; --update-baseline takes what is stale out"'
run -v --baseline=tree/known.json tree
ok "-v says what" has err 'tree/known.json: note: stale: tied.yaml: Pod/tied spec.volumes[0].hostPath [restrictedVolumes]'
run --baseline=tree/known.json tree/tied.yaml tree/sub
ok "not after a look at some files" all 'exits 0' 'lacks err "no more there"'
run --select=privileged --baseline=tree/known.json tree
ok "nor at some rules" all 'lacks err "no more there"'
run --baseline=tree/known.json --update-baseline tree/tied.yaml
ok "a part of the run takes nothing out" all 'exits 0' 'same tree/known.json copy.json'
run --baseline=tree/known.json --update-baseline tree
ok "the whole does" all 'exits 0' 'lacks tree/known.json tied.yaml'
host_pod >tree/new.yaml
run --baseline=tree/known.json --update-baseline tree/new.yaml
ok "a part adds what is new" all 'exits 0' 'has tree/known.json "\"path\":\"new.yaml\"" ' 'has tree/known.json sub/host.yaml'
run --baseline=tree/known.json --update-baseline tree
cp tree/known.json copy.json
touch -d '2001-01-01' tree/known.json
run --baseline=tree/known.json --update-baseline tree
ok "what does not change is not written" all 'same tree/known.json copy.json' '[ ! tree/known.json -nt before/bad.yaml ]'

# From the configuration.
printf 'baseline: known.json\n' >tree/.pss-fix
run tree
ok "a configuration may name it, relative to itself" all 'exits 0' 'is_empty out'
run --isolated tree
ok "without it all is there again" exits 2
rm tree/.pss-fix

# What does not go.
for mode in -w -d -l; do
    run --baseline=tree/known.json --update-baseline $mode tree
    ok "--update-baseline does not go with $mode" all 'exits 2' 'has err "--update-baseline only looks"'
done
run --update-baseline tree
ok "--update-baseline needs a baseline" all 'exits 2' 'has err "needs --baseline=FILE"'
for text in '' '[]' '{"version":2,"entries":[]}' '{"version":1}' '{"version":1,"entries":[{"path":"x"}]}' \
    '{"version":1,"entries":[{"path":"x","rule":"y","count":0}]}' '{"version":1,"entries":[1]}'; do
    printf '%s' "$text" >wrong.json
    run --baseline=wrong.json tree
    ok "no baseline: $text" all 'exits 2' 'has err "wrong.json:"' 'is_empty out'
done
printf '{"version":1,"entries":[]}' >none.json
run --baseline=none.json before/bad.yaml
ok "an empty one knows nothing" all 'exits 1' 'lines out 5'
filter before/bad.yaml --baseline=none.json
ok "a filter can have one" all 'exits 0' 'has out runAsNonRoot'
chmod u-w before
run --baseline=before/no.json --update-baseline before/bad.yaml
if [ "$(id -u)" -eq 0 ]; then
    skip "a baseline that cannot be written is an error" "root writes everywhere"
else
    ok "a baseline that cannot be written is an error" all 'exits 2' 'has err "cannot make before/no.json"'
fi
chmod u+w before
# ---- several processes ----

# As pre-commit starts them: each has some of the files. 4 findings a pod.
rm -rf many
mkdir many
i=0
while [ $i -lt 80 ]; do
    i=$((i + 1))
    bad_pod | sed "s/name: bad/name: bad$i/" >many/p$i.yaml
done
for part in 1 2 3 4 5 6 7 8; do
    (cd many && "$PSS_FIX" -q --baseline=known.json --update-baseline p*$part.yaml) &
done
wait
ls -A many | grep -v '^p[0-9]*\.yaml$' >others
ok "several processes update one baseline: no entry is lost" \
    [ "$(grep -c '"path":"p[0-9]*[1-8]\.yaml"' many/known.json)" -eq 256 ]
ok "and the lock leaves nothing behind" [ "$(cat others)" = known.json ]
if command -v flock >/dev/null; then
    # Who comes while the directory is locked waits, and takes what was written meanwhile.
    rm -f many/known.json
    (cd many && exec flock -o . sh -c '"$1" -q --baseline=known.json --update-baseline p9.yaml >/dev/null 2>&1 &
        sleep 1
        printf "%s\n" "{\"version\":1,\"entries\":[{\"path\":\"p8.yaml\",\"rule\":\"x\"}]}" >known.json' sh "$PSS_FIX")
    i=0
    while ! grep -q '"path":"p9.yaml"' many/known.json && [ $i -lt 30 ]; do
        i=$((i + 1))
        sleep 1
    done
    ok "a process waits for the lock" all 'has many/known.json "\"path\":\"p9.yaml\""' \
        'has many/known.json "\"path\":\"p8.yaml\",\"object\":\"\",\"rule\":\"x\""'
else
    skip "a process waits for the lock" "no flock"
fi

finish
