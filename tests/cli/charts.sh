#!/bin/sh
# Charts: found, counted, rendered and judged at their source. Helm is a script here, so
# that what it gets and what it does is known.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# A Helm that notes how it is called, and prints the file rendered.out of the chart, or
# rendered-NAME.out for the last file of values NAME.yaml. A file `helm` in the chart is run
# instead.
mkdir bin
cat >bin/helm <<END
#!/bin/sh
log=$scratch/called
case \$3 in */pss-fix-copy-*) log=$scratch/proved ;; esac # an edited copy is proved
printf '%s\n' "\$@" >"\$log.args"
env | sort >"\$log.env"
pwd >"\$log.dir"
cat >"\$log.stdin"
echo "\$*" >>"\$log.all"
dir=\$3
name=
tests=yes
kept=
for word in "\$@"; do
    case \$kept in --values) name=-\$(basename "\$word" | tr -d '"' | sed 's/\.yaml\$//') ;; esac
    [ "\$word" = --skip-tests ] && tests=
    kept=\$word
done
[ "\$name" = -- ] && name=
if [ -f "\$dir/helm" ]; then
    . "\$dir/helm"
    exit
fi
[ -f "\$dir/rendered\$name.out" ] || name=
cat "\$dir/rendered\$name.out"
[ -z "\$tests" ] || [ ! -f "\$dir/tests.out" ] || cat "\$dir/tests.out"
END
chmod +x bin/helm
helm=$scratch/bin/helm

# chart DIR [NAME]: a chart with one template, and what Helm makes of it.
chart() {
    mkdir -p "$1/templates"
    name=${2:-web}
    cat >"$1/Chart.yaml" <<END
apiVersion: v2
name: $name
version: 0.1.0
END
    echo 'replicas: 1' >"$1/values.yaml"
    cat >"$1/templates/web.yaml" <<'END'
{{- if .Values.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx
          securityContext:
            privileged: true
{{- end }}
END
    rendered "$name" 'privileged: true' >"$1/rendered.out"
}

# rendered NAME CONTEXT: what Helm prints for the chart.
rendered() {
    cat <<END
---
# Source: $1/templates/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: release-name
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx
          securityContext:
            $2
END
}
good='{allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}'
passing() { rendered "$1" '' | sed '$d' | sed "s/securityContext:/securityContext: $good/"; }

fresh() {
    cd "$scratch" || exit 99
    rm -rf repo called.*
    mkdir repo
    cd repo || exit 99
}
silent_on() { ! says "$1"; }
# One Helm at a time, since each notes how it was called.
pss() {
    code=0
    "$PSS_FIX" -j1 "$@" >../out 2>../err </dev/null || code=$?
}
exits() { [ "$code" -eq "$1" ]; }
both() { "$1" "$2" && says "$3"; }

# ---- without Helm ----

fresh
chart web
pss .
ok "without Helm a chart is counted, and not its templates" \
    both exits 0 'nothing was checked; 1 chart not rendered: --helm judges it'
ok "its templates are not counted beside it" silent_on 'template not checked'
pss -v .
ok "-v names it" says 'note: web/Chart.yaml: this chart is not rendered'
pss --strict=templates .
ok "--strict counts the chart" both exits 1 '1 chart or set of values was not rendered'
cp web/templates/web.yaml before
pss -w --helm=off .
ok "without Helm nothing is written" cmp -s before web/templates/web.yaml
chart db
mkdir plain
cp web/templates/web.yaml plain
pss .
ok "a template that is in no chart is counted as before" \
    says '1 template not checked: render it first; 2 charts not rendered'
printf 'apiVersion: v2\nname: lib\ntype: library\n' >db/Chart.yaml
pss .
ok "a library renders nothing itself" says '; 1 chart not rendered'
pss web/templates/web.yaml
ok "a file that is named brings no chart in" silent_on 'chart'

# ---- with Helm ----

fresh
chart web
pss --helm="$helm" .
ok "a pod is reported at its template" \
    both exits 1 'web/templates/web.yaml:13:13: error: privileged'
ok "a field that is not written is reported at its container" \
    says 'web/templates/web.yaml:10:11: error: runAsNonRoot'
ok "the templates are not looked at by themselves" silent_on 'not checked'
ok "Helm gets this array of arguments" sh -c "printf '%s\n' template release-name \
    '$scratch/repo/web' --kube-version 1.33.0 | cmp -s - ../called.args"
ok "the first render is without tests" grep -q -- '--skip-tests' ../called.all
ok "it is rendered twice" sh -c '[ "$(wc -l <../called.all)" -eq 2 ]'
ok "stdin is empty" sh -c '[ ! -s ../called.stdin ]'
ok "it runs in the root directory" grep -qx / ../called.dir
printf '%s\n' 'HELM_CACHE_HOME=/dev/null/pss-fix' 'HELM_CONFIG_HOME=/dev/null/pss-fix' \
    'HELM_DATA_HOME=/dev/null/pss-fix' 'HELM_PLUGINS=/dev/null/pss-fix' \
    'KUBECONFIG=/dev/null' >wanted
HELM_PLUGINS=$scratch HELM_NAMESPACE=x AWS_SECRET_ACCESS_KEY=secret HTTPS_PROXY=x \
    "$PSS_FIX" --helm="$helm" . >../out 2>&1
ok "nothing of the environment goes to Helm" sh -c \
    "grep -E '^(HELM_(CACHE|CONFIG|DATA)_HOME|HELM_PLUGINS|KUBECONFIG)=' ../called.env |
     cmp -s - wanted && ! grep -qE 'AWS|PROXY|NAMESPACE' ../called.env"
pss --helm="$helm" --format=json .
ok "JSON names the chart and the set of values" \
    grep -q '"chart":"web","values":\["defaults"\]' ../out
for format in sarif github gitlab junit rdjson jsonl; do
    pss --helm="$helm" --format=$format .
    ok "$format has the place in the template" grep -qF 'web/templates/web.yaml' ../out
done
PATH=$scratch/bin:$PATH "$PSS_FIX" --helm . >../out 2>../err
ok "--helm finds the program on PATH" says 'web/templates/web.yaml:13'
pss --helm=../bin/helm .
ok "a program may have a relative path" says 'web/templates/web.yaml:13'
pss --helm="$helm" --baseline=known.json --update-baseline .
pss --helm="$helm" --baseline=known.json .
ok "a baseline knows findings of charts" both exits 0 'findings suppressed'
sed -i 's/image: nginx/&\n          ports: [{containerPort: 1, hostPort: 1}]/' web/rendered.out
pss --helm="$helm" --baseline=known.json .
ok "and not the new ones" both exits 1 '1 new violation in 1 file'
rm known.json
rendered web 'privileged: true' >web/rendered.out
code=0
PATH=/none "$PSS_FIX" --helm . >../out 2>../err || code=$?
ok "without a program --helm is an error" both exits 2 'there is neither helm nor helm3'
pss --helm=./none .
ok "a program that is not there is an error" both exits 2 "'./none' is not a program"
pss --helm="$helm" web/values.yaml
ok "a file that is named brings its chart in" says 'web/templates/web.yaml:13'
echo '{{ .x }}' >web/templates/NOTES.txt
pss --helm="$helm" --force-exclude web/templates/NOTES.txt
ok "as a hook does it" both exits 1 'web/templates/web.yaml:13'
pss --helm="$helm" web/values.yaml web/Chart.yaml web
ok "each chart is rendered once" sh -c \
    '[ "$(grep -c privilegedd* ../out)" -ge 1 ] && ! grep privileged ../out | sort | uniq -d | grep -q .'
(cd web && pss --helm="$helm" . && cp ../../out ../../err "$scratch" 2>/dev/null)
(cd web && "$PSS_FIX" --helm="$helm" . >"$scratch/out" 2>"$scratch/err")
ok "a chart may be the current directory" grep -q '^templates/web.yaml:13:13' ../out
passing web >web/rendered.out
pss --helm="$helm" .
ok "a chart that passes" both exits 0 '1 pod in 1 file, no violation'
cp -r web other
pss --helm="$helm" -w .
ok "nothing of a chart is written" diff -r web other
pss --helm="$helm" - <web/values.yaml
ok "--helm does not go with stdin" exits 2

# ---- versions ----

fresh
chart web
pss --helm="$helm" --policy-version=v1.29 .
ok "the version of the policy is rendered" grep -qx 1.29.0 ../called.args
pss --helm="$helm" --kube-version=v1.30.2 .
ok "--kube-version is rendered" grep -qx 1.30.2 ../called.args
pss --helm="$helm" --kube-version=-f .
ok "what is not a version is refused" exits 2
echo 'kubeVersion: ">=1.16.0-0 <1.22.0-0"' >>web/Chart.yaml
pss --helm="$helm" .
ok "the lowest version that the chart takes" grep -qx 1.16.0 ../called.args
echo 'charts: {web: {kubeVersion: 1.21, values: [[a.yaml, b.yaml], c.yaml]}}' >.pss-fix
touch web/a.yaml web/b.yaml web/c.yaml
pss --helm="$helm" .
ok "charts: of a .pss-fix sets the version" grep -qx 1.21 ../called.args
ok "and sets of values" sh -c \
    "grep -qF 'web/a.yaml\" --values \"$scratch/repo/web/b.yaml\"' ../called.all"
echo 'charts: {web: {values: [[../../secret.yaml]]}}' >.pss-fix
echo 'a: b' >../secret.yaml
pss --helm="$helm" .
ok "a .pss-fix cannot name values outside of the tree" \
    both exits 1 'lies outside of'
echo "helm: $helm" >.pss-fix
pss .
ok "a .pss-fix cannot have Helm run" both exits 2 "the key 'helm' starts a program"
pss --config=.pss-fix .
ok "also if it is named" both exits 2 "the key 'helm' starts a program"
rm .pss-fix
mkdir -p "$XDG_CONFIG_HOME/pss-fix"
echo "helm: $helm" >"$XDG_CONFIG_HOME/pss-fix/config"
pss .
ok "the user's own configuration can" says 'web/templates/web.yaml:13'
rm -r "$XDG_CONFIG_HOME/pss-fix"

# ---- sets of values ----

fresh
chart web
mkdir web/ci
touch web/ci/ha-values.yaml web/ci/other.yaml web/values-prod.yaml web/values.eu.yaml
passing web >web/rendered-values-prod.out
pss --helm="$helm" .
ok "sets of values are named" says \
    '(with defaults, ci/ha-values.yaml, values.eu.yaml)'
ok "one finding for all of them" sh -c '[ "$(grep -c "\[privileged\]" ../out)" -eq 1 ]'
printf '#!/bin/sh\nexec cat "$3/rendered.out"\n' >../bin/quick
chmod +x ../bin/quick
cp -r web many
i=0
while [ $i -lt 100 ]; do
    touch many/ci/$i-values.yaml
    i=$((i + 1))
done
pss --helm=../bin/quick many
ok "no chart has Helm run without end" \
    says 'many/Chart.yaml has 104 sets of values, and only the first 100 are rendered'
ok "and the last line says so" says '4 sets of values of charts not rendered'
rm -r many
rm web/rendered-values-prod.out
pss --helm="$helm" .
ok "all of them" says '(with all 4 sets of values)'
pss --helm="$helm" --helm-values=web/values-prod.yaml,web/values.eu.yaml .
ok "--helm-values is a set" grep -qF \
    "\"$scratch/repo/web/values-prod.yaml\" --values \"$scratch/repo/web/values.eu.yaml\"" \
    ../called.all
pss --helm="$helm" --helm-values=none.yaml .
ok "one that is not there is an error" both exits 2 'none.yaml is not a file'
touch 'web/values-a,b".yaml'
pss --helm="$helm" .
ok "commas and quotes in a name do no harm" grep -qF 'values-a,b"".yaml"' ../called.all

fresh
chart charts-dir/web
cat >app.yaml <<'END'
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop}
spec:
  destination: {namespace: shops}
  source:
    path: charts-dir/web
    helm:
      valueFiles: [prod.yaml, /shared.yaml]
      parameters:
        - {name: image.tag, value: "1,2"}
        - {name: flag, value: 1, forceString: true}
      valuesObject:
        deep:
          key: one
        other: two
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: far}
spec:
  source: {chart: redis, repoURL: https://example.com}
END
cat >release.yaml <<'END'
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: flux}
spec:
  targetNamespace: webs
  chart:
    spec:
      chart: ./charts-dir/web
      sourceRef: {kind: GitRepository, name: us}
  values:
    color: blue
END
touch charts-dir/web/prod.yaml shared.yaml
pss -v --helm="$helm" .
ok "an Application is a set of values" grep -qF -- "--namespace shops" ../called.all
ok "its files, values and parameters are layered" grep -qF -- "--values \
\"$scratch/repo/charts-dir/web/prod.yaml\" --values \"$scratch/repo/shared.yaml\" --values - \
--set image.tag=1\\,2 --set-string flag=1" ../called.all
ok "a HelmRelease is one, too" grep -qF -- "--namespace webs" ../called.all
ok "the sets are named" says '(with all 3 sets of values)'
ok "-v names a remote chart" says 'app.yaml: Application/far is not rendered'
printf 'color: blue\n' >wanted
ok "values go to stdin" sh -c 'tr -d " " <../called.stdin | cmp -s - wanted ||
    printf "    color: blue\n" | cmp -s - ../called.stdin'
sed -i 's,/shared.yaml,https://evil.example/x.yaml,' app.yaml
pss --helm="$helm" .
ok "a file of values from elsewhere is not fetched" \
    says 'with Application/shop (app.yaml): a file of values is not in this repository'
ok "nobody calls Helm with it" sh -c '! grep -q evil ../called.all'
sed -i 's,https://evil.example/x.yaml,../../../../../etc/passwd,' app.yaml
pss --helm="$helm" .
ok "nor is one outside of the tree read" sh -c '! grep -q passwd ../called.all'

# ---- what does not render ----

fresh
chart web
chart db
cat >web/helm <<'END'
echo 'level=WARN msg=x' >&2
printf 'Error: execution error at (web/templates/web.yaml:1:2): \033[31mset a\033[m\nUse --debug\n' >&2
exit 1
END
pss --helm="$helm" .
ok "a chart that does not render is named with Helm's sentence" both exits 1 \
    'web/Chart.yaml: this chart is not rendered with defaults: Helm says: execution error'
ok "what Helm says cannot draw on the terminal" silent_on "$(printf '\033[31m')"
ok "the others go on" says 'db/templates/web.yaml:13'
ok "it is counted" says '1 chart not rendered: Helm refuses it'
passing db >db/rendered.out
pss --helm="$helm" .
ok "it does not fail the run" exits 0
pss --helm="$helm" --strict=templates .
ok "but with --strict" exits 1
pss --helm="$helm" web
ok "one that is named does" both exits 2 'web/Chart.yaml:1:1: error: this chart is not'
rm web/helm
mkdir web/ci
touch web/ci/bad-values.yaml
cat >web/helm <<'END'
[ "$name" != -bad-values ] || { echo 'Error: no color' >&2; exit 1; }
cat "$dir/rendered.out"
END
pss --helm="$helm" web
ok "a set that does not render is told, and the others are judged" \
    says 'web/Chart.yaml is not rendered with ci/bad-values.yaml: Helm says: no color'
ok "and they are" says 'web/templates/web.yaml:13'
ok "the last line counts it" says '1 set of values of a chart not rendered'
echo 'echo "Error: found in Chart.yaml, but missing in charts/ directory: x" >&2; exit 1' \
    >web/helm
pss --helm="$helm" web
ok "a missing dependency has a next step" says "; next: helm dependency build $scratch/repo/web"

# ---- vendored charts, tests, chance ----

fresh
chart web
chart web/charts/db db
rendered web/charts/db 'privileged: true' >>web/rendered.out
pss .
ok "a vendored chart is a part of the one that holds it" says '1 chart not rendered'
pss --helm="$helm" .
ok "its pods are reported at its own template" \
    says 'web/charts/db/templates/web.yaml:13:13: error: privileged'
ok "it is not rendered by itself" sh -c '[ "$(wc -l <../called.all)" -eq 2 ]'
rm -r web/charts
sed -i 's,charts/db,charts/store,' web/rendered.out
pss --helm="$helm" .
ok "those of a packed one at Chart.yaml" says 'web/Chart.yaml:1:1: error: privileged'
chart web/charts/db db
printf 'dependencies: [{name: db, alias: store}]\n' >>web/Chart.yaml
pss --helm="$helm" .
ok "an alias leads to the chart" says 'web/charts/db/templates/web.yaml:13:13'
rm -r web/charts
if command -v git >/dev/null; then
    chart lib/db db
    sed -i 's,db/templates/web.yaml,other/templates/web.yaml,' lib/db/rendered.out
    printf 'dependencies: [{name: db, alias: store, repository: "file://../lib/db"}]\n' |
        cat lib/db/Chart.yaml - | sed 's/name: db$/name: web/' >web/Chart.yaml
    git init -q .
    pss --helm="$helm" .
    ok "a dependency in the same work tree is reported there" \
        says 'lib/db/templates/web.yaml:13:13: error: privileged'
    sed -i 's,web/charts/store/templates/web.yaml,web/charts/store/../../app.yaml,' web/rendered.out
    touch app.yaml
    pss --helm="$helm" web
    ok "and nothing outside of it" says 'web/Chart.yaml:1:1: error: privileged'
    rm -rf .git lib
    rendered web 'privileged: true' >web/rendered.out
else
    skip "a dependency in the same work tree" "no git"
fi
cat >web/tests.out <<'END'
---
# Source: web/templates/tests/t.yaml
apiVersion: v1
kind: Pod
metadata:
  name: t
  annotations: {"helm.sh/hook": "test"}
spec: {containers: [{name: t, image: t}]}
END
pss --helm="$helm" .
ok "pods of tests are counted" says '1 test pod not looked at'
ok "a test is no difference between two renders" silent_on nondeterministic
sed 's,Pod,Secret,' web/tests.out >web/helm.out
cat >web/helm <<'END'
sed "s/image: nginx/image: nginx # $$/" "$dir/rendered.out"
END
pss --helm="$helm" .
ok "what is random elsewhere does not matter" silent_on nondeterministic
cat >web/helm <<'END'
sed "s/name: release-name$/name: release-name-$$/" "$dir/rendered.out"
END
pss --helm="$helm" --format=json .
ok "a name that is random is told without its random part" \
    grep -qF '"name":"release-name-*"' ../out
cat >web/helm <<'END'
[ -z "$tests" ] && word=true || word=false
sed "s/privileged: true/privileged: $word/" "$dir/rendered.out"
END
pss --helm="$helm" .
ok "a pod whose fields are random is left" says 'nondeterministic'

# ---- namespaces ----

fresh
chart web
mkdir apps
cat >apps/app.yaml <<'END'
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop}
spec:
  destination: {namespace: shops}
  source: {path: web}
---
apiVersion: v1
kind: Namespace
metadata:
  name: shops
  labels: {pod-security.kubernetes.io/enforce: baseline}
END
pss --helm="$helm" --level=namespace --level-default=privileged .
ok "a release is judged by its namespace" sh -c \
    'grep -q "\[privileged\]" ../out && ! grep -q runAsNonRoot ../out'
pss --helm="$helm" --readiness .
ok "--readiness counts the workload there" sh -c 'grep -q "^shops  *1 " ../out'
ok "and at its template" says 'web/templates/web.yaml:3'
echo 'echo "Error: no" >&2; exit 1' >web/helm
pss --helm="$helm" --readiness .
ok "a chart that is not rendered is a doubt" says 'Chart.yaml'

# ---- several threads ----

fresh
chart web
mkdir web/ci
for set in a b c d e; do
    echo 'replicas: 2' >"web/ci/$set-values.yaml"
    rendered web "runAsUser: 0" | sed "s/image: nginx/image: $set/" >"web/rendered-$set-values.out"
done
pss -j1 --format=json --helm="$helm" --level=restricted .
cp ../out ../one
pss -j4 --format=json --helm="$helm" --level=restricted .
ok "sets of one chart are told in their order, whatever threads do" cmp ../one ../out
# Each waits for another one, as long as it would take to see that none comes.
cat >web/helm <<END
: >"$scratch/beside.\$\$"
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    set -- "$scratch"/beside.*
    [ "\$#" -lt 2 ] || break
    sleep 0.2
done
[ "\$i" -lt 20 ] || { echo "Error: alone" >&2; exit 1; }
cat "\$dir/rendered.out"
END
pss -j4 --helm="$helm" .
ok "sets of one chart are rendered beside each other" sh -c '! grep -q alone ../out ../err'

finish
