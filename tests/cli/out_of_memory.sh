#!/bin/sh
# Out of memory at the N-th block, for many N and in every mode: a message and exit code
# 2, or the work is done; every file is the old one or the new one; nothing is left over.
# (files.sh asks each single N of one small file.)
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

{
    bad_pod
    echo ---
    host_pod
    cat <<'EOT'
---
{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "c", "image": "i"}]}}
---
apiVersion: apps/v1
kind: Deployment
metadata: &meta {name: web, annotations: {seccomp.security.alpha.kubernetes.io/pod: unconfined}}
spec:
  replicas: "3"
  template:
    metadata: *meta
    spec: &spec
      containers:
      - &c
        name: a
        image: i
        securityContext: {privileged: true, capabilities: {add: [SYS_ADMIN]}}
      - <<: *c
        name: b
      volumes:
      - {name: v, hostPath: {path: /data}}
EOT
    echo ---
    tied_pod
    echo ---
    broken
} >bad.yaml
{ good_pod && cat bad.yaml; } >other.yaml
i=0
while [ $i -lt 40 ]; do
    i=$((i + 1))
    echo ---
    bad_pod
done >many.yaml

# fresh: a directory w with three files.
fresh() {
    rm -rf w
    mkdir w
    cp bad.yaml w/a.yaml
    cp other.yaml w/b.yaml
    cp many.yaml w/c.yaml
}

# is_whole REFERENCE: each file is the one of old/ or the one of the reference.
is_whole() {
    [ "$(ls -A w | tr '\n' ' ')" = "a.yaml b.yaml c.yaml " ] || return 1
    for file in a b c; do
        same w/$file.yaml old/$file.yaml || same w/$file.yaml "$1/$file.yaml" || return 1
    done
}

# survives TEXT ARG...: N grows by a tenth until nothing fails any more.
survives() {
    text=$1
    shift
    fresh
    rm -rf old new
    cp -R w old
    run "$@"
    wanted=$code
    cp out wanted
    cp -R w new
    n=0
    tries=0
    wrong=
    while :; do
        n=$((n + 1 + n / 10))
        tries=$((tries + 1))
        fresh
        code=0
        PSS_FIX_FAIL_ALLOC=$n "$PSS_FIX" "$@" </dev/null >out 2>err || code=$?
        is_whole new || wrong="$wrong $n:torn"
        if ! has err "out of memory"; then
            exits "$wanted" && same out wanted || wrong="$wrong $n:other"
            break
        fi
        exits 2 || wrong="$wrong $n:code-$code"
        [ $tries -lt 500 ] || wrong="$wrong endless"
        [ $tries -lt 500 ] || break
    done
    ok "$text: $tries blocks of $n${wrong:+ ($wrong)}" \
        all '[ -z "$wrong" ]' '[ $tries -gt 2 ]' 'diff -r w new >/dev/null'
}

survives "--fix" -j1 -w w
survives "--fix, several threads" -j3 -w w
survives "--fix --repairs=all --partial" -j1 --repairs=all --partial -w w
survives "--diff" -j1 -d w
survives "--list" -j1 -l w
survives "check" -j1 --no-prefilter w
survives "check --format=json" -j1 --format=json w
survives "check, all words" -j1 -v --statistics --show-files --show-fixes w
survives "globs" -j1 "--include=*.yaml" "--exclude=c.*,**/x" w
survives "--explain" --explain=privileged
survives "--list-rules" --list-rules
survives "--help" --help
survives "a wrong option" --lsit

# stdin: complete or nothing.
n=0
tries=0
wrong=
good_pod >part.yaml
{ cat part.yaml && echo --- && bad_pod; } >in.yaml
filter in.yaml
cp out wanted
while :; do
    n=$((n + 1 + n / 20))
    tries=$((tries + 1))
    code=0
    PSS_FIX_FAIL_ALLOC=$n "$PSS_FIX" - <in.yaml >out 2>err || code=$?
    has err "out of memory" || break
    exits 2 && is_empty out || wrong="$wrong $n"
    [ $tries -lt 500 ] || break
done
ok "a filter prints all or nothing: $tries blocks of $n${wrong:+ ($wrong)}" \
    all '[ -z "$wrong" ]' '[ $tries -gt 2 ]' 'exits 0' 'same out wanted'
finish
