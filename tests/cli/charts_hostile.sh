#!/bin/sh
# Charts that mean harm: nothing of them runs, nothing hangs, nothing is left behind, and
# an error says what was wrong. Helm is a script where it is to misbehave, and the real one
# where scripts/install-hosts has put it.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

hosts=${PSS_HOSTS:-$HOME/.cache/pss-fix/hosts}
mkdir bin
cat >bin/helm <<'END'
#!/bin/sh
[ ! -f "$3/helm" ] || . "$3/helm"
cat "$3/rendered.out"
END
chmod +x bin/helm
helm=$scratch/bin/helm

# chart DIR: a chart that renders one pod, with the real Helm and the other.
chart() {
    mkdir -p "$1/templates"
    printf 'apiVersion: v2\nname: web\nversion: 0.1.0\n' >"$1/Chart.yaml"
    cat >"$1/templates/pod.yaml" <<'END'
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: web
      image: nginx
END
    { printf -- '---\n# Source: web/templates/pod.yaml\n' && cat "$1/templates/pod.yaml"; } \
        >"$1/rendered.out"
}
fresh() {
    cd "$scratch" || exit 99
    rm -rf repo
    mkdir repo
    cd repo || exit 99
}
pss() {
    code=0
    "$PSS_FIX" "$@" >../out 2>../err </dev/null || code=$?
}
refused() { [ "$code" -eq 2 ] && says "$1"; }

# ---- links and other files ----

echo 'secret: word' >outside.yaml
for place in templates/x.yaml values.yaml files.txt crds/x.yaml; do
    fresh
    chart web
    mkdir -p web/crds
    ln -s "$scratch/outside.yaml" "web/$place"
    echo "touch '$scratch/ran'" >web/helm
    pss --helm="$helm" web
    ok "a link out of the chart is refused: $place" \
        all 'refused "web/$place is a symbolic link that leads out of the chart"' \
        '[ ! -e ../ran ]'
done
fresh
chart web
mkdir ../inside 2>/dev/null
ln -s "$scratch/inside" web/templates/dir
pss --helm="$helm" web
ok "so is one to a directory" refused 'leads out of the chart'
fresh
chart web
ln -s ../templates web/templates/again
pss --helm="$helm" web
ok "and one that goes round in a circle" refused 'go round in a circle'
fresh
chart web
ln -s nothing web/templates/x.yaml
pss --helm="$helm" web
ok "and one to nothing" refused 'leads to nothing'
fresh
chart web
ln -s pod.yaml web/templates/_same.yaml
pss --helm="$helm" web
ok "one that stays inside is fine" says 'web/templates/pod.yaml:6:7: error'
fresh
chart web
mkfifo web/templates/x.yaml
pss --helm="$helm" web
ok "a pipe is refused" refused 'web/templates/x.yaml is neither a file nor a directory'
fresh
mkdir -p elsewhere
chart elsewhere/web
mkdir repo2
ln -s ../elsewhere/web repo2/web
pss --helm="$helm" repo2
ok "a link to a chart is not followed" sh -c '! grep -q runAsNonRoot ../out'

# ---- sources that lie ----

fresh
chart web
cat >web/rendered.out <<'END'
---
# Source: web/../../outside.yaml
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers: [{name: web, image: nginx}]
END
pss --helm="$helm" web
ok "a source outside of the chart is not read" \
    all 'says "web/Chart.yaml:1:1: error: runAsNonRoot"' '! grep -q outside ../out ../err'
printf -- '---\n# Source: web/templates/pod.yaml\na: [\n' >web/rendered.out
pss --helm="$helm" web
ok "what cannot be read is an error at the template" \
    refused 'web/templates/pod.yaml:1:1: error: what Helm renders from this file'
printf 'kind: \000\n' >web/rendered.out
pss --helm="$helm" web
ok "a NUL is, too" [ "$code" -eq 2 ]

# ---- names ----

fresh
chart ./-x
pss --helm="$helm" .
ok "a chart called -x" says '-x/templates/pod.yaml:6:7: error'
pss --helm="$helm" -- -x
ok "and named" says '-x/templates/pod.yaml:6:7: error'
fresh
chart 'a b;touch ran'
pss --helm="$helm" .
ok "no shell reads a name" all "says 'a b;touch ran/templates/pod.yaml:6:7'" '[ ! -e ran ]'
fresh
chart web
printf 'apiVersion: v2\nname: --post-renderer=/bin/sh\nversion: 0.1.0\n' >web/Chart.yaml
pss --helm="$helm" .
ok "nor a name in Chart.yaml" says 'error'

# ---- programs that do not end, or do not stop ----

fresh
chart web
echo 'sleep 1000.25 & sleep 1000.25' >web/helm
PSS_FIX_HELM_SECONDS=1
export PSS_FIX_HELM_SECONDS
pss --helm="$helm" web
ok "Helm has a time limit" refused 'Helm was ended after 1 seconds'
ok "nothing of it goes on" gone 1000.25
unset PSS_FIX_HELM_SECONDS
echo 'yes aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' >web/helm
pss --helm="$helm" web
ok "and a limit of output" refused 'Helm was ended after 64 MB of output'
echo 'yes aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | head -c 9999999 >&2' >web/helm
pss --helm="$helm" web
ok "complaints have no end either, and do no harm" says 'web/templates/pod.yaml:6:7'
echo "sleep 1000.75 & touch '$scratch/started'; sleep 1000.75" >web/helm
"$PSS_FIX" --helm="$helm" web >../out 2>../err </dev/null &
child=$!
for i in 1 2 3 4 5 6 7 8 9 10; do
    [ -e ../started ] || sleep 1
done
kill -TERM $child
wait $child 2>/dev/null
ok "a signal ends Helm and what it started" gone 1000.75
printf 'Error: \033[2J\001x\n' >web/said
echo "cat '$scratch/repo/web/said' >&2; exit 1" >web/helm
pss --helm="$helm" web
ok "what Helm says is made plain" all 'refused "Helm says: "' \
    '! grep -q "$(printf "\033")" ../out'

# ---- the real Helm ----

real() {
    helm=$1
    fresh
    chart web
    pss --helm="$helm" web
    ok "$2: a chart is judged" says 'web/templates/pod.yaml:6:7: error: runAsNonRoot'
    chart ./-x
    pss --helm="$helm" -- -x
    ok "$2: a chart called -x" says '-x/templates/pod.yaml:6:7: error'

    mkdir -p plugins/evil
    cat >plugins/evil/plugin.yaml <<END
name: template
version: 0.1.0
command: "touch $scratch/ran"
usage: x
hooks: {install: "touch $scratch/ran"}
downloaders: [{command: "touch $scratch/ran", protocols: [evil]}]
END
    code=0
    HELM_PLUGINS=$PWD/plugins HELM_DATA_HOME=$PWD HELM_CONFIG_HOME=$PWD \
        "$PSS_FIX" --helm="$helm" web >../out 2>../err || code=$?
    ok "$2: no plugin runs" all "says 'web/templates/pod.yaml:6:7'" '[ ! -e ../ran ]'

    cat >web/templates/_loop.tpl <<'END'
{{- define "loop" }}{{ include "loop" . }}{{ end }}
END
    echo 'x: {{ include "loop" . }}' >web/templates/loop.yaml
    pss --helm="$helm" web
    ok "$2: a template that includes itself" refused 'Helm says: '
    rm web/templates/*loop*
    cat >web/templates/loop.yaml <<'END'
{{- range until 100000 }}{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}{{ end }}
END
    PSS_FIX_HELM_SECONDS=2 "$PSS_FIX" --helm="$helm" web >../out 2>../err </dev/null
    code=$?
    ok "$2: a template that loops" refused 'Helm was ended after 2 seconds'
    cat >web/templates/loop.yaml <<'END'
{{- define "a" }}{{ range until 1000 }}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{{ end }}{{ end }}
kind: ConfigMap
data:
  x: "{{ range until 10000 }}{{ template "a" }}{{ end }}"
END
    pss --helm="$helm" web
    ok "$2: a gigabyte of output" all '[ "$code" -eq 2 ]' \
        'says "MB of memory" || says "64 MB of output"'
    rm web/templates/loop.yaml
    {
        echo 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
        for i in 1 2 3 4 5 6 7 8 9; do
            p=$((i - 1))
            echo "a$i: &a$i [*a$p, *a$p, *a$p, *a$p, *a$p, *a$p, *a$p, *a$p, *a$p, *a$p]"
        done
    } >web/values-bomb.yaml
    pss --helm="$helm" web
    ok "$2: a file of values that is a bomb of aliases" \
        says 'web/Chart.yaml is not rendered with values-bomb.yaml: Helm'
    ok "$2: the other values are judged" says 'web/templates/pod.yaml:6:7: error'
    rm web/values-bomb.yaml
    echo 'x: {{ getHostByName "example.com" }}{{ lookup "v1" "Pod" "" "" }}' \
        >web/templates/net.yaml
    pss --helm="$helm" web
    ok "$2: no name is looked up, and no cluster" says 'web/templates/pod.yaml:6:7'
}
for host in helm3 helm4; do
    if [ -x "$hosts/$host" ]; then
        real "$hosts/$host" "$host"
    else
        skip "$host" "$host is not here (scripts/install-hosts)"
    fi
done

finish
