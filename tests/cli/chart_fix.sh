#!/bin/sh
# Charts: repaired where they are written, proved on a copy, all files or none.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

hosts=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}
mkdir tmp bin
TMPDIR=$scratch/tmp
export TMPDIR

# A Helm that prints the templates as they are. If there is a file `bin/copy`, it is run where
# the chart is a copy.
cat >bin/helm <<END
#!/bin/sh
case \$3 in
"$scratch"/tmp/*) [ ! -f "$scratch/bin/copy" ] || . "$scratch/bin/copy" ;;
esac
for file in "\$3"/templates/*.yaml; do
    echo "---"
    echo "# Source: web/templates/\$(basename "\$file")"
    cat "\$file"
done
END
chmod +x bin/helm
helm=$scratch/bin/helm

chart() {
    rm -rf web bin/copy
    mkdir -p web/templates
    printf 'apiVersion: v2\nname: web\nversion: 0.1.0\n' >web/Chart.yaml
    cat >web/templates/a.yaml <<'EOF'
apiVersion: v1
kind: Pod
metadata:
  name: a
spec:
  containers:
    - name: c
      image: registry.example/c:1
EOF
    sed 's/name: a/name: b/' web/templates/a.yaml >web/templates/b.yaml
    printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: other\ndata: {}\n' >web/templates/other.yaml
    rm -rf was
    cp -R web was
}
unchanged() { diff -r was web >/dev/null; }
nothing_left() { [ -z "$(ls -A tmp)" ]; }
# says CODE TEXT: the exit code, and what one of the streams holds.
says() { [ "$code" = "$1" ] && cat out err | grep -qF -- "$2"; }

chart
run --helm="$helm" web
ok "a check says that the pods are fixable" says 1 "2 fixable with --fix"
ok "... and writes nothing" unchanged
run -d --helm="$helm" web
cp out diff
both_files() { grep -qxF '+++ b/web/templates/a.yaml' diff && grep -qxF '+++ b/web/templates/b.yaml' diff; }
ok "one diff for all files of the chart" both_files
ok "... and writes nothing either" unchanged
run -l --helm="$helm" web
ok "the names of the files" test "$(cat out)" = "web/templates/a.yaml
web/templates/b.yaml"
run -w --helm="$helm" web
ok "both are written" says 0 "2 pods in 2 files fixed"
ok "... with a word about the version" says 0 "give it a new version in Chart.yaml"
cp -R web written
patched() {
    mkdir patched && cp -R was patched/web && (cd patched && patch -s -p1 <../diff) &&
        diff -r patched/web written
}
ok "... as the diff has shown" patched
run -w --helm="$helm" web
ok "a second run has nothing to do" says 0 "2 pods in 2 files, no violation"
same_as_written() { diff -r web written >/dev/null; }
ok "... and changes no byte" same_as_written
ok "no copy is left" nothing_left

# ---- without Helm ----
chart
run -w web
ok "without Helm nothing is written" unchanged
ok "... and the last line says what --helm adds" says 1 "chart not rendered: --helm judges it"

# ---- the proof ----
refused() {
    chart
    cat >bin/copy
    run -w --helm="$helm" web
}
refused <<'EOF'
echo "Error: it breaks" >&2
exit 1
EOF
ok "Helm refuses the edited chart" says 1 "the edited chart would not be rendered: Helm says: it breaks"
ok "... so nothing is written" unchanged
ok "... and no copy is left" nothing_left
refused <<'EOF'
sed -i 's/data: {}/data: {x: y}/' "$3/templates/other.yaml"
EOF
ok "another document would change" says 1 "ConfigMap other of web/templates/other.yaml would change at data.x"
ok "... so nothing is written" unchanged
refused <<'EOF'
sed -i 's/image: .*/image: registry.example\/c:2/' "$3/templates/a.yaml"
EOF
ok "another field of a pod would change" says 1 "Pod a of web/templates/a.yaml would change at spec.containers[0].image"
refused <<'EOF'
rm "$3/templates/b.yaml"
EOF
ok "a document would be gone" says 1 "Pod b of web/templates/b.yaml would be gone"
refused <<'EOF'
sed -i '/allowPrivilegeEscalation/d' "$3/templates/a.yaml"
EOF
ok "a pod would not pass" says 1 "it would not pass"
# The pod b is not to blame.
ok "... and the other pod is fixed" says 1 "1 pod in 1 file fixed"

# ---- writing ----
refused <<EOF
echo '# mine' >>"$scratch/web/templates/b.yaml"
EOF
sed -i '/^# mine$/d' web/templates/b.yaml
ok "a file that changes meanwhile is left" says 2 "web/templates/b.yaml was changed by someone else"
ok "... and the others of the chart, too" unchanged
chart
ln web/templates/b.yaml b.link
run -w --helm="$helm" web
ok "a file that cannot be replaced" says 2 "hard links"
ok "... keeps the others from it" unchanged
run -w --write-through --helm="$helm" web
ok "... unless it is written through" says 0 "2 pods in 2 files fixed"
rm -f b.link

chart
ln -s web twin
run -w -j4 --helm="$helm" web twin
rm twin
ok "a chart with two names is edited once" same_as_written

chart
cat >bin/copy <<EOF
: >"$scratch/begun"
sleep 20
EOF
"$PSS_FIX" -w --helm="$helm" web >out 2>err </dev/null &
pid=$!
tries=0
while [ ! -f begun ] && [ $tries -lt 200 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
kill -TERM $pid
code=0
wait $pid || code=$?
ok "a signal ends the run" test "$code" -gt 128
ok "... and takes the copy away" nothing_left
ok "... and nothing is written" unchanged
rm -f bin/copy

# ---- Helm itself ----
# repaired HELM CHART: a copy of a chart of tests/charts, repaired; what Helm renders before
# and after lies in CHART.before and CHART.after.
repaired() {
    rm -rf "$2"
    cp -R "$PSS_TOP/tests/charts/$2" "$2"
    "$1" template r "$2" >"$2.before" 2>/dev/null
    run -w --helm="$1" "$2"
    "$1" template r "$2" >"$2.after" 2>/dev/null
}
only_values() {
    [ "$(diff -rq scaffold "$PSS_TOP/tests/charts/scaffold" | wc -l)" = 1 ] &&
        grep -q runAsNonRoot scaffold/values.yaml
}
passes() { "$PSS_FIX" --isolated "$1.after" >/dev/null 2>&1; }
# Only lines that begin with these words are new, or gone.
rest_is_same() {
    diff "$1.before" "$1.after" | sed -n 's/^[<>] *//p' >lines
    ! grep -vE '^(- )?(securityContext:|\{\}|runAs|seccompProfile:|type: RuntimeDefault|allowPrivilegeEscalation:|capabilities:|drop:|ALL|privileged:)' lines
}
for name in helm3 helm4; do
    if [ ! -x "$hosts/$name" ]; then
        skip "$name repairs charts" "no $name (scripts/install-hosts)"
        continue
    fi
    repaired "$hosts/$name" scaffold
    ok "$name: a new chart is repaired" says 0 "1 pod in 1 file fixed"
    ok "... in its values alone" only_values
    ok "... and passes" passes scaffold
    ok "... and nothing else changes" rest_is_same scaffold
    repaired "$hosts/$name" written
    ok "$name: a chart with contexts in its templates is repaired" says 0 "2 pods in 2 files fixed"
    ok "... and passes" passes written
    ok "... and nothing else changes" rest_is_same written
    "$hosts/$name" template r written -f written/ci/worker-values.yaml >worker.after 2>/dev/null
    ok "... also with its other values" passes worker
    for chart in scaffold written; do
        rm -rf "$chart.$name"
        mv "$chart" "$chart.$name"
    done
done
same_bytes() { diff -r scaffold.helm3 scaffold.helm4 && diff -r written.helm3 written.helm4; }
if [ -d scaffold.helm3 ] && [ -d scaffold.helm4 ]; then
    ok "Helm 3 and 4: the same bytes" same_bytes
    cp -R "$PSS_TOP/tests/charts/scaffold" scaffold
    run --format=json --helm="$hosts/helm3" scaffold
    ok "JSON names the edits in the values" grep -q '"fileEdits":\[{"path":"scaffold/values.yaml","isNew":false,"edits":\[' out
    run --format=sarif --helm="$hosts/helm3" scaffold
    ok "SARIF has fixes of the values" grep -q '"artifactChanges":\[{"artifactLocation":{"uri":"scaffold/values.yaml"' out
    run -d --helm="$hosts/helm3" scaffold
    ok "a diff of the values" grep -qxF '+++ b/scaffold/values.yaml' out
fi
finish
