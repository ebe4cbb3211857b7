#!/bin/sh
# The blocks of docs/ (recipes.sh has the list): what can be run without a host is run.
# Programs that only print manifests (helm, flux, oc) are stood in for; what a program that
# is not installed would have to do is skipped, and the test says so.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
mkdir bin
ln -s "$PSS_FIX" bin/pss-fix
whole_path=$PATH
PATH=$scratch/bin:$PATH
RUNNER_TEMP=$scratch
export PATH RUNNER_TEMP
git config --file gitconfig user.name tester
git config --file gitconfig user.email tester@example.org
GIT_CONFIG_GLOBAL=$scratch/gitconfig
export GIT_CONFIG_GLOBAL

# stand_in NAME FILE: a program NAME that prints the file and writes down how it was called.
stand_in() {
    printf '#!/bin/sh\necho "$@" >>"%s/%s.log"\ncat "%s"\n' "$scratch" "$1" "$2" >"$scratch/bin/$1"
    chmod +x "$scratch/bin/$1"
}
# fresh: a work tree with one pod that fails and one that passes, committed.
fresh() {
    cd "$scratch" && rm -rf work && git init -q -b main work && cd work || exit 99
    mkdir deploy
    bad_pod >deploy/bad.yaml
    good_pod >deploy/good.yaml
    git add . && git commit -qm start
}
bad_pod >bad.yaml

# ---- configuration.md ----

fresh
recipe config >.pss-fix
cp .pss-fix ci.pss-fix
mkdir infra && host_pod >infra/host.yaml
ok "config" each config-commands
mkdir vendor && broken >vendor/broken.yaml
run --show-config deploy
ok "config: it is in force" all 'exits 0' 'has out "seccompProfile_restricted"'
run infra
ok "config: exceptions hold" lacks out hostNamespaces
run .
ok "config: what is excluded is not read" all 'exits 1' 'lacks out broken.yaml'

fresh
recipe ignore >agent.yaml
run -v agent.yaml
ok "ignore: what is said to be meant is suppressed" all 'has out "(suppressed by comment: talks BGP)"' \
    'has out "[runAsNonRoot] (suppressed by comment: starts as root and steps down)"' 'lacks out unused-ignore'
run -w agent.yaml
ok "ignore: the rest is fixed" all 'exits 0' 'has agent.yaml "allowPrivilegeEscalation: false"' \
    'lacks agent.yaml runAsNonRoot:'

fresh
bad_pod >web.yaml
follow start
ok "start" all 'exits 0' 'has deploy/bad.yaml "] legacy, see #12"' 'has known.json web.yaml' 'lacks known.json bad.yaml'

fresh
printf '/deploy/ @org/team\n' >CODEOWNERS
recipe split >lines
sed -n 1p lines | sh >out 2>err
ok "split" has parts/0001-deploy-bad.yaml.patch runAsNonRoot
rm -rf parts
sed -n 2p lines | sh >out 2>err
ok "split by owner" all 'has parts/org-team.patch runAsNonRoot' '[ -s parts/org-team.md ]'

# ---- charts.md ----

fresh
mkdir -p deploy/shop/templates
printf 'apiVersion: v2\nname: shop\nversion: 0.1.0\n' >deploy/shop/Chart.yaml
bad_pod >deploy/shop/templates/pod.yaml
touch deploy/shop/values.yaml deploy/shop/prod.yaml deploy/shop/eu.yaml
{ printf -- '---\n# Source: shop/templates/pod.yaml\n' && bad_pod; } >"$scratch/rendered"
stand_in helm "$scratch/rendered"
ok "charts" each charts
ok "charts: JSON says what was rendered" has report.json '"chart":"deploy/shop","values":["defaults"]'
recipe charts-config >.pss-fix
rm -f "$scratch/helm.log"
run --helm deploy
ok "charts: the configuration is in force" all 'exits 1' \
    'has out "(with all 3 sets of values)"' \
    'has "$scratch/helm.log" "--kube-version 1.31 --values \"$PWD/deploy/shop/values.yaml\" --values \"$PWD/deploy/shop/prod.yaml\""'
rm "$scratch/bin/helm"

# ---- ci.md ----

fresh
follow json
ok "json" all 'exits 1' 'has report.json "\"findings\""'
ok "reports" each reports
ok "reports: their files are there" all 'has pss-fix.sarif runAsNonRoot' 'has summary.md "### pss-fix"'

fresh
echo '/deploy/ @org/team' >CODEOWNERS
sed -i 's/# the one/# pss-fix: ignore[runAsNonRoot] the vendor says so/' deploy/bad.yaml
follow exceptions
ok "exceptions" has exceptions.md "| \`deploy/bad.yaml:7\` | comment | \`runAsNonRoot\` | \`spec.containers[0]\` | \`the vendor says so\` | \`@org/team\` |"
fresh
follow init
ok "init: a configuration and a baseline; the next run finds nothing new" \
    all 'exits 0' 'has .pss-fix "policyVersion: v1."' 'has known.json bad.yaml'

# code NAME: the exit code of the last line of a block.
code() {
    recipe "$1" | sed '$!d' >line
    code=0
    sh line >out 2>err </dev/null || code=$?
    echo "$code"
}
fresh
ok "stage, report only: 0 although there are violations" \
    all '[ "$(code stage-report)" -eq 0 ]' 'has summary.md "### pss-fix"'
follow stage-new
ok "stage, new violations: 0 for what is listed" exits 0
host_pod >deploy/new.yaml
ok "stage, new violations: 1 for a new one, which alone is told" \
    all '[ "$(code stage-new)" -eq 1 ]' 'has out new.yaml' 'lacks out bad.yaml'
rm deploy/new.yaml
broken >deploy/new.yaml
for stage in stage-report stage-new stage-namespace stage-strict; do
    ok "$stage: 2 for what cannot be read" [ "$(code $stage)" -eq 2 ]
done
rm deploy/new.yaml
label() {
    printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: default\n  labels: {pod-security.kubernetes.io/enforce: %s}\n' "$1" >deploy/namespace.yaml
    sed 's/^metadata:/&\n  namespace: default/' "$scratch/bad.yaml" >deploy/bad.yaml
}
label baseline
ok "stage, namespace: 0 where the workload meets what the namespace enforces" [ "$(code stage-namespace)" -eq 0 ]
label restricted
ok "stage, namespace: 1 where it does not" [ "$(code stage-namespace)" -eq 1 ]
fresh
rm deploy/bad.yaml
ok "stage, strict: 0 where all is well" [ "$(code stage-strict)" -eq 0 ]
printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: {{ .x }}}\n' >deploy/template.yaml
ok "stage, strict: 1 for a template" [ "$(code stage-strict)" -eq 1 ]

fresh
echo 'level: baseline' >.pss-fix
git add . && git commit -qm configured
git clone -q . "$scratch/clone" && cd "$scratch/clone" || exit 99
host_pod | sed '/hostNetwork/s/$/  # pss-fix: ignore[hostNamespaces] sneaks in/' >host.yaml
echo 'exclude: ["*.yaml"]' >.pss-fix
follow held-config
ok "the pull request's own .pss-fix and comments are not heard" \
    all 'exits 1' 'has out "host.yaml:6:16: error: host namespaces"' 'lacks out bad.yaml'

fresh
echo '* @org/all' >CODEOWNERS
follow codeowners
ok "owners are added" all 'exits 0' 'has CODEOWNERS "@org/all"' 'has CODEOWNERS ".pss-fix  "'
echo 'level: restricted' >.pss-fix
bad_pod >known.json.yaml
run -d --split=parts --split-by=owner .
ok "and the program reads them" all 'exits 1' 'lacks err "CODEOWNERS"'

# ---- hosts.md ----

fresh
printf 'resources: [deploy/bad.yaml]\n' >kustomization.yaml
if kubectl kustomize . >out 2>err && grep -q 'kind: Pod' out; then
    recipe kubectl-kustomize >lines
    sh -e lines >out 2>err
    run shop.yaml
    ok "kubectl kustomize" all 'exits 0' 'has shop.yaml runAsNonRoot'
else
    skip "kubectl kustomize" "kubectl is not installed"
fi

fresh
PATH=$scratch/bin:$whole_path
stand_in kubectl "$scratch/bad.yaml"
ok "kubectl get" all 'each kubectl-get' 'has out "live.yaml:7:5: error:"' 'has "$scratch/kubectl.log" "-A -o yaml"'

fresh
stand_in kustomize "$scratch/bad.yaml"
recipe argocd >plugin.yaml
sed -n 's/^ *args: \["\(.*\)"\]$/\1/p' plugin.yaml | sed "s,/tmp/,$scratch/,g" >generate
run plugin.yaml
ok "Argo CD: the plugin's file can be read" lacks err "error"
code=0
sh -c "$(cat generate)" >out 2>err </dev/null || code=$?
ok "Argo CD: what the plugin runs prints the fixed stream" all 'exits 0' 'has out runAsNonRoot' 'is_empty err'
tied_pod >"$scratch/tied.yaml"
stand_in kustomize "$scratch/tied.yaml"
code=0
sh -c "$(cat generate)" >out 2>err </dev/null || code=$?
ok "Argo CD: a violation that remains fails, with the reason" all 'exits 1' 'has err containerd.sock || has err hostPath'

fresh
stand_in flux "$scratch/bad.yaml"
ok "Flux (stood in for)" all 'each flux' 'has out "rendered.yaml:7:5: error:"' \
    'has "$scratch/flux.log" "build kustomization shop"'
stand_in helm "$scratch/bad.yaml"
ok "a chart of somebody else (helm is stood in for)" all 'each chart-check' 'has out "+++ b/rendered.yaml"'

fresh
recipe gitlab >.gitlab-ci.yml
sed -n 's/^  - //p' .gitlab-ci.yml >script
code=0
sh -e script >out 2>err </dev/null || code=$?
ok "GitLab: the script says that violations remain" exits 1
sed -n 's/^ *\(codequality\|junit\): //p' .gitlab-ci.yml >files
ok "GitLab: the files of its reports are written" \
    all 'lines files 2' 'has "$(sed -n 1p files)" runAsNonRoot' 'has "$(sed -n 2p files)" "<testsuite"'

# ---- openshift.md ----

fresh
recipe openshift-config >.pss-fix
run -d .
ok "OpenShift: no number is written" all 'exits 1' 'has out "runAsNonRoot: true"' 'lacks out runAsUser'
rm .pss-fix
ok "OpenShift: nor by the option" all 'each openshift-image' 'has out "runAsNonRoot: true"' 'lacks out runAsUser'
stand_in oc "$scratch/bad.yaml"
ok "OpenShift: labels (oc is stood in for)" all 'each openshift-labels' \
    'has "$scratch/oc.log" "scc.podSecurityLabelSync=false"'
ok "OpenShift: the live list (oc is stood in for)" all 'each openshift-readiness' 'has out "NAMESPACE"'

# ---- faq.md ----

fresh
recipe replace-job >job.yaml
run -d job.yaml
ok "the Job of the FAQ can be fixed" all 'exits 1' 'has out runAsNonRoot' 'has job.yaml "Force=true,Replace=true"'

# ---- many-repositories.md ----

fresh
recipe fix-script >"$scratch/fix.sh"
chmod +x "$scratch/fix.sh"
code=0
"$scratch/fix.sh" >out 2>err </dev/null || code=$?
ok "the script fixes, and succeeds" all 'exits 0' 'has deploy/bad.yaml runAsNonRoot'
git commit -qam fixed
"$scratch/fix.sh" >"$scratch/out" 2>"$scratch/err" </dev/null
ok "a second run changes nothing" git diff --quiet -- deploy
host_pod >deploy/host.yaml
code=0
"$scratch/fix.sh" >out 2>err </dev/null || code=$?
ok "violations that remain are not errors of the script" exits 0
broken >deploy/broken.yaml
code=0
"$scratch/fix.sh" >out 2>err </dev/null || code=$?
ok "what cannot be read is" all '[ "$code" -ne 0 ]' 'has out broken.yaml'
if command -v multi-gitter >/dev/null; then
    recipe multi-gitter | sed 's/--org my-org/--dry-run &/' >lines
    multi-gitter run --help >out 2>err
    for option in $(grep -oE -- '--[a-z-]+' lines); do
        grep -qF -- "$option" out || echo "$option"
    done >unknown
    ok "multi-gitter knows the options" is_empty unknown
else
    skip "multi-gitter knows the options" "multi-gitter is not installed" # recipe multi-gitter
fi

# The step of the matrix that pushes, with a stand-in for gh.
fresh
git clone -q --bare . "$scratch/remote.git"
git remote add origin "$scratch/remote.git"
stand_in gh /dev/null
recipe matrix | sed -n '/run: |/,$p' | sed '1d; s/^ *//' >"$scratch/step"
sh -e "$scratch/step" >"$scratch/out" 2>"$scratch/err"
ok "matrix: nothing is pushed where nothing changed" \
    [ -z "$(git --git-dir="$scratch/remote.git" branch --list pss-fix-harden)" ]
"$PSS_FIX" -q -w . >"$scratch/out" 2>"$scratch/err"
sh -e "$scratch/step" >"$scratch/out" 2>"$scratch/err"
ok "matrix: what was fixed is pushed, and a pull request is opened" \
    all 'git --git-dir="$scratch/remote.git" show pss-fix-harden:deploy/bad.yaml | grep -q runAsNonRoot' \
    'has "$scratch/gh.log" "pr create --fill"'

fresh
printf '/deploy/ @org/team\n' >CODEOWNERS
follow by-owner
ok "by owner" all 'exits 1' '[ -s parts/org-team.md ]'

fresh
mkdir -p clones/shop clones/search
sed 's/^metadata:/&\n  namespace: shop/' "$scratch/bad.yaml" >clones/shop/pod.yaml
good_pod | sed 's/^metadata:/&\n  namespace: search/' >clones/search/pod.yaml
follow collect
ok "readiness is collected" all 'exits 0' '[ -s reports/shop.json ]' '[ -s reports/search.json ]'
if command -v jq >/dev/null; then
    follow collect-jq
    printf 'reports/search.json\t1\t1\nreports/shop.json\t0\t1\n' >wanted
    ok "and shown" all 'exits 0' 'same wanted out'
else
    skip "and shown" "jq is not installed"
fi
follow merge
ok "reports are merged, those first that need least" \
    all 'exits 0' '[ "$(sed -n "2,3s/ .*//p" out | tr "\n" " ")" = "search shop " ]'
recipe since >lines
sed -n 1p lines | sh 2>err
good_pod | sed 's/^metadata:/&\n  namespace: shop/' >clones/shop/pod.yaml
follow collect
code=0
sed -n 2p lines | sh >out 2>err || code=$?
ok "since: what changed" all 'exits 0' 'has out "shop: 1 workload, 1 ready (+1)"'
mkdir namespaces
for space in shop search idle; do
    printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: %s\n' $space >namespaces/$space.yaml
done
follow evidence
ok "evidence: namespaces are raised by what other repositories say" \
    all 'exits 1' '[ "$(grep -c "^+.*enforce: restricted" out)" -eq 2 ]' 'has err idle'

# ---- comparison.md ----

recipe kyverno-policy >policy.yaml
run policy.yaml
ok "the policy can be read" all 'exits 0' 'is_empty out' 'has policy.yaml "level: restricted"'
finish
