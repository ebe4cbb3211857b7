#!/bin/sh
# Where findings of charts are reported: at the line of the template that owns the field.
# Helm is a script that prints what the test says, and at the end Helm itself, if it is
# there.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# shellcheck disable=SC2016 # the script expands it
printf '#!/bin/sh\ncat "$3/rendered.out"\n' >helm
chmod +x helm

# chart: a chart in an empty directory; its template comes from stdin.
chart() {
    rm -rf web
    mkdir -p web/templates
    printf 'apiVersion: v2\nname: web\nversion: 0.1.0\n' >web/Chart.yaml
    cat >web/templates/web.yaml
}
# rendered KIND NAME SPEC: one pod more of what Helm makes of it.
rendered() {
    cat >>web/rendered.out <<END
---
# Source: web/templates/web.yaml
apiVersion: apps/v1
kind: $1
metadata: {name: $2}
spec: {template: {spec: $3}}
END
}
good='allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}'
judge() { "$PSS_FIX" --helm=./helm web >out 2>err </dev/null || :; }
# is_at LINE WORD: a finding with this word stands at LINE:COLUMN, and nowhere else.
is_at() {
    grep -F -- "$2" out | grep -q "^web/templates/web.yaml:$1: " &&
        ! grep -F -- "$2" out | grep '^web/templates/web.yaml:[0-9]' |
        grep -qv "^web/templates/web.yaml:$1: "
}

# ---- two containers, of which the second fails ----

chart <<'END'
kind: Deployment
apiVersion: apps/v1
metadata:
  name: {{ include "web.name" . }}
spec:
  template:
    spec:
      containers:
        - name: {{ .Chart.Name }}
          image: one
          securityContext:
            privileged: false
        - securityContext:
            privileged: {{ .Values.privileged }}
          name: {{ .Chart.Name }}-side
          image: two
          ports:
            - containerPort: 80
            - containerPort: {{ .Values.port }}
              hostPort: 81
      volumes:
        - name: a
          emptyDir: {}
        {{- if .Values.host }}
        - name: b
          hostPath:
            path: /
        {{- end }}
END
rendered Deployment rel "{containers: [
  {name: web, image: one, securityContext: {$good}},
  {name: web-side, image: two, ports: [{containerPort: 80}, {containerPort: 81, hostPort: 81}],
   securityContext: {privileged: true, runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}}],
  volumes: [{name: b, hostPath: {path: /}}]}"
judge
ok "a value that an action prints stands at its key" is_at 14:13 '[privileged]'
ok "a missing value stands at the name of the container" is_at 15:11 '[capabilities_restricted]'
ok "a value in a list stands in its own item" is_at 20:15 '[hostPorts]'
ok "an item in a branch is found by its key" is_at 26:11 '[restrictedVolumes]'

# A field of the pod is missing, so no list tells which container it is.
rm web/rendered.out
rendered Deployment rel "{containers: [
  {name: web, image: one, securityContext: {$good}},
  {name: web-side, image: two, securityContext: {allowPrivilegeEscalation: false,
   capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}}}]}"
judge
ok "the name that says more is that of the container" is_at 15:11 '[runAsNonRoot]'

# ---- values that the template says ----

chart <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      hostNetwork: true
      containers:
        - name: a
          image: one
          livenessProbe:
            tcpSocket: {port: 80, host: 127.0.0.1}
          securityContext:
            {{- if .Values.strict }}
            privileged: false
            {{- else }}
            privileged: true
            {{- end }}
        {{- range .Values.more }}
        - name: {{ .name }}
          image: {{ .image }}
        {{- end }}
        {{- toYaml .Values.extra | nindent 8 }}
END
rendered Deployment web "{hostNetwork: true, containers: [
  {name: a, image: one, securityContext: {privileged: true}},
  {name: b, image: two, securityContext: {$good}}, {name: c, image: two}]}"
judge
ok "a literal value stands at its key" is_at 18:13 'container "a" must not set securityContext.privileged=true'
ok "a value of the pod stands at its key" is_at 8:7 '[hostNamespaces]'

# ---- what an action fills in ----

chart <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        {{- toYaml .Values.podSecurityContext | nindent 8 }}
      containers:
        - name: a
          image: one
        - name: b
          image: two
          securityContext: {{ toYaml .Values.x | nindent 12 }}
END
rendered Deployment web "{securityContext: {runAsNonRoot: true}, containers: [
  {name: a, image: one, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}},
  {name: b, image: two, securityContext: {privileged: true, $good}}]}"
judge
ok "a forbidden value stands at the action that prints it" is_at 15:28 '[privileged]'
ok "a missing value of the pod, too" is_at 9:9 '[seccompProfile_restricted]'

# ---- several pods of a template ----

chart <<'END'
{{- range $name, $it := .Values.webs }}
---
apiVersion: apps/v1
kind: {{ $it.kind }}
metadata:
  name: web-{{ $name }}
spec:
  template:
    spec:
      containers:
        - name: a
          image: one
          securityContext:
            privileged: {{ $it.privileged }}
{{- end }}
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node
spec:
  template:
    spec:
      containers:
        - name: a
          image: one
END
rendered DaemonSet node "{containers: [{name: a, image: one, securityContext: {$good}}]}"
for name in one two; do
    rendered Deployment web-$name "{containers: [
      {name: a, image: one, securityContext: {privileged: true, $good}}]}"
done
judge
ok "each pod of a range stands in the range" is_at 14:13 '[privileged]'
ok "both are told" sh -c '[ "$(grep -c "\[privileged\]" out)" -eq 2 ]'

# ---- what the map does not tell ----

chart <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: a
          image: one
          securityContext:
            privileged: true
{{ if
END
rendered Deployment web "{containers: [{name: a, image: one, securityContext: {privileged: true}}]}"
judge
ok "in a template that cannot be read, the text is searched" is_at 12:13 '[privileged]'
ok "also for a container" is_at 9:11 '[capabilities_restricted]'
chart <<'END'
apiVersion: apps/v1
kind: Deployment
spec: {{ include "web.spec" . }}
END
rendered Deployment web "{containers: [{name: a, image: one, securityContext: {privileged: true, $good}}]}"
judge
ok "a pod that is included stands at its kind" is_at 2:1 '[privileged]'
chart <<'END'
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        {{- toYaml .Values.containers | nindent 8 }}
END
rendered Deployment web "{containers: [{name: a, image: one, securityContext: {privileged: true, $good}}]}"
judge
ok "so does a container that an action prints" is_at 2:1 '[privileged]'

# ---- Helm itself ----

real=$(command -v helm || command -v helm3 || command -v helm4 || :)
for helm in "${XDG_CACHE_HOME:-$HOME/.cache}"/pss-fix/hosts/helm[34]; do
    [ -n "$real" ] || [ ! -x "$helm" ] || real=$helm
done
if [ -n "$real" ]; then
    chart <<'END'
{{- range $name := list "one" "two" }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ $name }}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      containers:
        - name: {{ $.Chart.Name }}
          image: one
          securityContext: {{ toYaml $.Values.x | nindent 12 }}
        - name: {{ $.Chart.Name }}-side
          image: two
          securityContext:
            privileged: {{ eq $name "two" }}
{{- end }}
END
    printf 'x: {privileged: true}\n' >web/values.yaml
    "$PSS_FIX" --helm="$real" web >out 2>err </dev/null || :
    ok "Helm itself: what an action fills in" sh -c \
        '[ "$(grep -c "^web/templates/web.yaml:15:28: .*privileged=true" out)" -eq 2 ]'
    ok "and what it prints behind a key" sh -c \
        '[ "$(grep -c "^web/templates/web.yaml:19:13: .*privileged=true" out)" -eq 1 ]'
else
    skip "Helm itself: what an action fills in" "no Helm"
    skip "and what it prints behind a key" "no Helm"
fi

finish
