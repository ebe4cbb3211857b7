#!/bin/sh
# The judge of check-charts sees what it looks for: a script edits a chart in place of
# pss-fix, once well, and once with each kind of harm. Real Helm renders.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
hosts=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}
python=${PSS_PYTHON:-python3}
if [ ! -x "$hosts/helm3" ] || ! "$python" -c 'import yaml' 2>/dev/null; then
    echo "1..0 # SKIP Helm 3 (scripts/install-hosts) or PyYAML (python3-yaml) is not here"
    exit 0
fi
PYTHONDONTWRITEBYTECODE=1
export PYTHONDONTWRITEBYTECODE

mkdir -p charts/web/templates charts/web/ci
printf 'chart\trenders\treach\nweb\tdefaults\tharden 1\n' >charts/INDEX.tsv
printf 'apiVersion: v2\nname: web\nversion: 0.1.0\n' >charts/web/Chart.yaml
cat >charts/web/values.yaml <<'END'
image: web:1
securityContext: {}
podSecurityContext: {}
END
echo 'image: web:2' >charts/web/ci/two-values.yaml
cat >charts/web/templates/web.yaml <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}
spec:
  securityContext: {{- toYaml .Values.podSecurityContext | nindent 4 }}
  containers:
    - name: web
      image: {{ .Values.image | quote }}
      securityContext: {{- toYaml .Values.securityContext | nindent 8 }}
---
apiVersion: v1
kind: Secret
metadata:
  name: random
stringData:
  word: {{ randAlphaNum 8 }}
END

# The two contexts of the values.
cat >good.yaml <<'END'
image: web:1
securityContext:
  allowPrivilegeEscalation: false
  capabilities:
    drop: [ALL]
podSecurityContext:
  runAsNonRoot: true
  seccompProfile:
    type: RuntimeDefault
END

# What stands in place of pss-fix: it runs ./edit in the chart.
cat >fixer <<'END'
#!/bin/sh
for word in "$@"; do
    case $word in --helm=*) helm=${word#*=} ;; esac
done
here=$(dirname "$0")
cd "$word" && helm=$helm here=$here sh "$here/edit" >&2
echo '{}'
END
chmod +x fixer

# judge [EDIT]: the judge looks at a good edit and this one behind it.
# shellcheck disable=SC2016 # the script expands them
judge() {
    echo 'grep -q RuntimeDefault values.yaml && exit; cat "$here/good.yaml" >values.yaml' >edit
    judge_edit "$@"
}
# judge_edit EDIT: the same without the good edit, if it was not written already.
judge_edit() {
    printf '%s\n' "$1" >>edit
    code=0
    "$python" "$PSS_TOP/tests/charts/judge.py" --fix "$scratch/fixer" --judge-by "$PSS_FIX" \
        --charts "$scratch/charts" --helm "$hosts/helm3" ${helm4:+--helm4 "$helm4"} \
        >out 2>err </dev/null || code=$?
    rm edit
}
says() { grep -qF -- "$1" out; }
# reports TEXT THING: a line with this text is bad, and names the thing.
reports() { [ "$code" -eq 1 ] && grep -q "^BAD .*$1" out && says "$2"; }
is_clean() { [ "$code" -eq 0 ] && ! grep -q '^BAD' out && says '1 of 1 are fixed'; }

helm4=
judge
ok "a good edit holds all demands, and random words do not count" is_clean
ok "its lines are counted" says '8 lines a chart, median'
ok "values alone did it" says '1 of 1 that values alone can fix are fixed by values alone'
judge_edit :
ok "no edit: nothing is fixed" reports '0 of 1 are fixed' 'web: 1 of 1'
ok "no edit: values alone could do it" reports '0 of 1 that values alone' 'web: 1 of 1'

judge "sed -i 's/image: web:1/image: web:3/' values.yaml"
ok "a field that is not ours" reports 'fields changed that are not ours' \
    'web defaults: web/templates/web.yaml: 0.spec.containers.0.image'
judge "sed -i 's/^  securityContext:/  hostNetwork: false\n&/' templates/web.yaml"
ok "a field of the pod that no repair writes" \
    reports 'fields changed that are not ours' 0.spec.hostNetwork
judge "sed -i 's/^podSecurityContext:/&\n  fsGroup: 7/' values.yaml"
ok "a key of a security context that no repair writes" \
    reports 'fields changed that are not ours' 0.spec.securityContext
judge "sed -i 's/^stringData/immutable: true\nimmutable: true\n&/' templates/web.yaml"
ok "a key that stands twice in what is rendered" reports 'keys stand twice' immutable
judge "printf 'podSecurityContext:\n  runAsNonRoot: true\n' >>values.yaml"
ok "a key that stands twice in values" \
    reports 'keys stand twice' 'web values.yaml: podSecurityContext'
judge "sed -i 's/toYaml .Values.sec/toYaml \$.Values.sec/' templates/web.yaml"
ok "an action that is written otherwise" reports 'actions of templates changed' \
    'toYaml .Values.securityContext'
judge "echo '{{ fail \"x\" }}' >>templates/web.yaml"
ok "a chart that does not render" reports 'renders are broken' 'web ci/two-values.yaml'
judge "sed -i '/^---/,\$d' templates/web.yaml"
ok "a document that is gone" reports 'fields changed that are not ours' 'the documents differ'
judge "mkdir -p charts/db/templates; echo '# x' >charts/db/templates/db.yaml
printf 'apiVersion: v2\nname: db\nversion: 0.1.0\n' >charts/db/Chart.yaml"
ok "a file of a part" reports 'files changed that are not ours' 'web charts/db/templates/db.yaml'
judge "echo '# x' >>Chart.yaml"
ok "a file that is not ours" reports 'files changed that are not ours' 'web Chart.yaml'
judge_edit 'cat "$here/good.yaml" >>values.yaml; echo "# x" >>templates/web.yaml
[ ! -f "$here/seen" ] || echo "# x" >>values.yaml; : >"$here/seen"
sed -i "1,3d" values.yaml'
ok "a second run that edits" reports 'changed by a second run' web
judge_edit 'cat "$here/good.yaml" >values.yaml; kill -SEGV $PPID'
ok "a run that ends badly" reports 'runs ended badly' 'web: status -11'
cp "$hosts/helm3" fourth
helm4=$scratch/fourth
judge 'if grep -q fourth "$helm"; then echo "# x" >>values.yaml; fi'
ok "other bytes with another Helm" reports 'other bytes with Helm 4' web
helm4=
judge 'for i in 1 2 3 4 5 6 7 8 9 10 11; do "$helm" template x . >/dev/null; done'
ok "too many renders" reports 'renders a value set' '5.5 renders'
judge 'i=0; while [ $i -lt 30 ]; do echo "# line" >>values.yaml; i=$((i + 1)); done'
ok "too many lines" reports 'lines a chart, median' '38 lines'
judge 'i=0; while [ $i -lt 5 ]; do echo "{{/* line */}}" >>templates/web.yaml; i=$((i + 1)); done'
ok "too many lines of templates" reports 'template lines a container' '5 template lines'

# ---- whose a part is ----

mkdir -p parts/web/charts/db parts/lib/db parts/web/other
echo 'name: db' | tee parts/lib/db/Chart.yaml parts/web/other/Chart.yaml >parts/web/charts/db/Chart.yaml
# part_is WANTED REPOSITORY: where Chart.yaml names the part with it; "-": not at all.
part_is() {
    echo 'name: web' >parts/web/Chart.yaml
    [ "$2" = - ] || printf 'dependencies:\n  - name: db\n    repository: "%s"\n' "$2" >>parts/web/Chart.yaml
    own=$(cd "$PSS_TOP/tests/charts" && "$python" -c '
import pathlib, sys, chartset
print(*chartset.own_parts(pathlib.Path(sys.argv[1])))' "$scratch/parts/web") || return 1
    [ "$own" = "$1" ] || { echo "# $2: $own"; return 1; }
}
ok "a part that nothing names is the chart's own" part_is charts/db -
for repository in "" file://charts/db file://db; do
    ok "... or named with '$repository'" part_is charts/db "$repository"
done
for repository in https://x oci://x @x alias:x file://../lib/db file://other file://../db; do
    ok "... but not with '$repository'" part_is "" "$repository"
done
echo 'dependencies: [{name: db, repository: "https://x"}]' >parts/web/Chart.lock
ok "... nor if a lock has a repository for it" part_is "" -
ok "... unless a list has none" part_is charts/db ""

# ---- a pod that passed ----

cp good.yaml charts/web/values.yaml
judge_edit "sed -i 's/runAsNonRoot: true/runAsNonRoot: false/' values.yaml"
ok "a pod that passed fails" reports 'pods that passed fail now' 'web defaults'
finish
