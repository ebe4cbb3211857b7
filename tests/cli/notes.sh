#!/bin/sh
# What is said about the start of pods: where, once, and who can silence it.
# shellcheck disable=SC2034
. "$(dirname "$0")/tap.sh"

# pod NAME IMAGE [LINES]: a pod in NAME.yaml.
pod() {
    cat >"$1.yaml" <<END
apiVersion: v1
kind: Pod
metadata:
  name: $1
spec:
  containers:
  - name: main
    image: $2
${3-}
END
}
none='nothing is known of the user of example.com/app:1'

pod web nginx:1.27
pod app example.com/app:1
pod too example.com/app:1

# ---- where notes are said ----
run web.yaml app.yaml too.yaml
ok "text: each note once" [ "$(grep -c "$none" out)" = 1 ]
ok "text: an emptyDir by its name" has out \
    'web.yaml:1:1: note: nginx:1.27 writes to directories that belong to root, so it gets an emptyDir nginx-tmp at /var/cache/nginx, an emptyDir run-tmp at /var/run; docker.io/nginxinc/nginx-unprivileged needs none [empty-directory]'
ok "text: once what it means" [ "$(grep -c 'note: Cluster Autoscaler' out)" = 1 ]
ok "the counts add up" has err "3 failing pods: 3 fixable with --fix (1 starts as far as is known, 2 unknown: --image-config)"
for i in 1 2 3 4 5 6 7; do pod "many$i" "example.com/many$i"; done
run many*.yaml
ok "text: many of a name are folded" all '[ "$(grep -c "note: nothing" out)" = 5 ]' 'has out "2 more notes of this kind; -v shows them"'
run -v many*.yaml
ok "text: -v shows them" [ "$(grep -c 'note: nothing' out)" = 7 ]
rm many*.yaml
run -q app.yaml
ok "not with -q" lacks out "$none"
run -d app.yaml
ok "not beside a diff" all "lacks out '$none'" "lacks err '$none'"
run -d -v app.yaml
ok "with -v there, too" has err "$none"
filter app.yaml
ok "not on stderr of a filter" all "lacks out '$none'" 'is_empty err'
run -d --explain-fixes web.yaml
ok "--explain-fixes names each emptyDir" all 'has out "# web.yaml:1 empty-directory: nginx:1.27"' \
    '[ "$(grep -c "^# Cluster Autoscaler" out)" = 1 ]'
run --format=summary web.yaml app.yaml
ok "Markdown: the start, the notes, the emptyDirs" all 'has out "  - starts: likely"' 'has out "  - starts: unknown"' \
    'has out "  - empty-directory: "' '[ "$(grep -c "  - emptyDir: Cluster Autoscaler" out)" = 1 ]' \
    'has out "  - user: 101, which is known of the image (--list-images)"'
run --format=json web.yaml app.yaml
ok "JSON: the container by its name" has out '{"name":"unknown-image","container":"main",'
ok "JSON: where the number is from" all 'has out "\"user\":{\"value\":101,\"from\":\"table\",\"source\":\""' \
    'has out "\"user\":{\"value\":65532,\"from\":\"default\",\"source\":null}"'
ok "JSON: the counts" has out '"starts":{"yes":0,"likely":1,"unknown":1,"no":0}'
printf '{"config":{"User":"1234"},"rootfs":{}}' >app.json
run --format=json --image-config=example.com/app:1=app.json app.yaml
ok "JSON: from a configuration of the image" has out '"user":{"value":1234,"from":"image-config","source":"example.com/app:1"}'
printf 'images: [{match: example.com/app:1, runAsUser: 7}]\n' >images.conf
run --format=json --config=images.conf app.yaml
ok "JSON: from an entry of images" has out '"user":{"value":7,"from":"configuration","source":"example.com/app:1"}'
cat >list.yaml <<'END'
apiVersion: config.kubernetes.io/v1
kind: ResourceList
items:
- apiVersion: v1
  kind: Pod
  metadata: {name: app}
  spec: {containers: [{name: main, image: example.com/app:1}]}
END
"$PSS_FIX" --krm <list.yaml >out 2>err
ok "KRM: a result that informs" all "grep -A9 'message:.*$none' out | grep -q 'rule: unknown-image'" \
    "grep -A1 'message:.*$none' out | grep -q 'severity: info'" 'is_empty err'

# ---- formats for machines ----
for format in sarif rdjson rdjsonl github gitlab; do
    run --format=$format app.yaml
    ok "$format: not without --notes=all" lacks out "$none"
    cp out short
    run --format=$format --notes=all app.yaml
    ok "$format: with --notes=all" has out "$none"
done
run --format=sarif --notes=all app.yaml
ok "sarif: its level is note" grep -q '"ruleId":"unknown-image","ruleIndex":[0-9]*,"level":"note"' out
run --format=github --notes=all app.yaml
ok "github: a notice, behind the rest" grep -q '^::notice .*unknown-image' out
run --format=junit --notes=all app.yaml
ok "junit: no test case" lacks out unknown-image
run --notes=some app.yaml
ok "an unknown word" all 'exits 2' 'has err "bad --notes '"'some'"': use on, off or all"'

# ---- who can silence them ----
run --format=json --notes=off web.yaml
ok "--notes=off" all 'has out "\"notes\":[]"' 'has out "\"start\":\"likely\""'
printf 'notes: off\n' >quiet.conf
run --config=quiet.conf app.yaml
ok "notes: off" lacks out "$none"
pod root alpine:3 '    command: [chown, a, b]'
run --notes=off root.yaml
ok "never why a pod is left" has out "is left as it is: needs-root: "
run --ignore=unknown-image app.yaml
ok "--ignore" all "lacks out '$none'" 'exits 1'
sed '/^  - name: main/s/$/  # pss-fix: ignore[unknown-image] known to us/' app.yaml >silent.yaml
run silent.yaml
ok "a comment" all "lacks out '$none'" 'lacks out unused-ignore'
run --update-baseline --baseline=known.json app.yaml
ok "no baseline knows them" lacks known.json unknown-image
cp app.yaml passes.yaml
run -w passes.yaml
run passes.yaml
ok "of a pod that passes only that it would not start" all 'exits 0' 'is_empty out'
pod refused nginx:1.27 '    securityContext:
      runAsNonRoot: true
      allowPrivilegeEscalation: false
      capabilities: {drop: [ALL]}
      seccompProfile: {type: RuntimeDefault}'
run refused.yaml
ok "which is said" all 'exits 0' 'has out "the kubelet refuses nginx:1.27"' 'has out "[would-not-start]"'

# ---- the word in every report ----
for format in json jsonl sarif; do
    run --format=$format app.yaml
    ok "$format: the start" has out '"start":"unknown"'
done
for format in github junit; do
    run --format=$format app.yaml
    ok "$format: the start, once a pod" [ "$(grep -c '(fixable; starts: unknown)' out)" = 1 ]
done
for format in rdjson rdjsonl gitlab; do
    run --format=$format app.yaml
    ok "$format: the start, once a pod" [ "$(grep -o ' (starts: unknown)' out | wc -l)" = 1 ]
done
run -v web.yaml app.yaml
ok "text: with -v" all 'has out "web.yaml:1:1: note: Pod/web starts: likely"' \
    'has out "app.yaml:1:1: note: Pod/app starts: unknown"'
sed 's/^    image: .*/&\n    securityContext: {runAsUser: 5}/' app.yaml >number.yaml
run number.yaml
ok "text: no note where nothing is written" lacks out "$none"
run -v number.yaml
ok "text: with -v" has out "$none"
run --format=json number.yaml
ok "JSON: a reason for each start that is not known" has out "$none"

# ---- who vouches for a pod ----
sed 's/^  - name: main/&  # pss-fix: ignore[needs-root]/' root.yaml >unreasoned.yaml
run unreasoned.yaml
ok "a suppression without a reason does not vouch" all 'has out "is left as it is: needs-root: "' \
    'has out "the suppression gives no reason, so it does not count"'
sed 's/^  - name: main/&  # pss-fix: ignore[needs-root] the file is ours/' root.yaml >reasoned.yaml
run --format=json reasoned.yaml
ok "one with a reason does, and the start is told" all 'has out "\"outcome\":\"fixable\""' 'has out "\"start\":\"no\""'
run --ignore=needs-root root.yaml
ok "--ignore does not" has out "is left as it is: needs-root: "

# ---- readiness ----
ns='apiVersion: v1
kind: Namespace
metadata:
  name: shop'
printf '%s\n' "$ns" >ns.yaml
sed 's/^  name: refused/&\n  namespace: shop/' refused.yaml >hollow.yaml
run --readiness=json ns.yaml hollow.yaml
ok "readiness: a namespace of pods that would not start is not ready" all 'has out "\"ready\":0,\"wouldNotStart\":1"' \
    '! grep -q "\"step\":\"enforce\"" out'
run --readiness ns.yaml hollow.yaml
ok "it says so" has out "1 not starting"
sed 's/^  name: root/&\n  namespace: shop/' root.yaml >roots.yaml
run --readiness ns.yaml roots.yaml
ok "readiness: with the repairs that it needs" all 'has out "1 not starting"' "has out 'needs-root: the container runs '"
sed 's/^  name: web/&\n  namespace: shop/' web.yaml >webs.yaml
run --readiness ns.yaml webs.yaml
ok "readiness: empty directories count as repairs" grep -q '^shop .* restricted  restricted  restricted ' out

# ---- what is needed ----
run --list-images=needed web.yaml app.yaml too.yaml
ok "--list-images=needed" all 'exits 0' '[ "$(cat out)" = example.com/app:1 ]' 'is_empty err'
run --list-images=needed --image-config=example.com/app:1=app.json app.yaml
ok "not what is told" all 'exits 0' 'is_empty out'
run --list-images=all
ok "another word" all 'exits 2' 'has err "use --list-images or --list-images=needed"'
run --list-images=needed -w app.yaml
ok "it only lists" all 'exits 2' "lacks app.yaml runAsNonRoot"

# ---- OpenShift ----
warning='warning: OpenShift refuses numbers of users'
printf 'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: r}\n' >route.yaml
run -d app.yaml web.yaml route.yaml
ok "OpenShift: a warning, once" [ "$(grep -c "$warning" err)" = 1 ]
run app.yaml route.yaml
ok "not where nothing is written" lacks err "$warning"
run -d --run-as-user=image app.yaml route.yaml
ok "not with an option" lacks err "$warning"
run -d app.yaml
ok "not elsewhere" lacks err "$warning"
printf '# apiVersion: see docs.openshift.io/x\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: r}\n' >none.yaml
run -d app.yaml none.yaml
ok "not for a comment" lacks err "$warning"

finish
