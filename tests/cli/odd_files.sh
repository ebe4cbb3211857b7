#!/bin/sh
# Nothing waits: what is not a regular file is refused wherever it is met. And no glob that
# cannot be decided is guessed at.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# A run that hangs is ended, and has the code 124.
PSS_REAL=$PSS_FIX
mkdir bin
printf '#!/bin/sh\nexec timeout 20 "%s" --no-respect-gitignore "$@"\n' "$PSS_REAL" >bin/pss-fix
chmod +x bin/pss-fix
command -v timeout >/dev/null && PSS_FIX=$scratch/bin/pss-fix

fresh() {
    cd "$scratch" || exit 99
    rm -rf w
    mkdir -p w/.git
    cd w || exit 99
    host_pod >web.yaml
}
# odd NAME: makes something of this name that is not a regular file; `kind` is what.
odd() {
    rm -rf "$1"
    case $kind in
    fifo) mkfifo "$1" ;;
    directory) mkdir "$1" ;;
    /*) ln -s "$kind" "$1" ;;
    link) mkfifo pipe 2>/dev/null; ln -s pipe "$1" ;;
    esac
}
kinds="fifo directory link /dev/zero /dev/tty /dev/null"
for made_up in /proc/kmsg /proc/self/environ /proc/version /sys/kernel/notes /sys/kernel/tracing/trace_pipe; do
    [ -r $made_up ] && kinds="$kinds $made_up"
done

for kind in $kinds; do
    fresh
    odd named.yaml
    [ "$kind" = directory ] || {
        run named.yaml
        ok "$kind: named" all 'exits 2' 'is_empty out' 'has err named.yaml'
    }
    run .
    ok "$kind: found" all 'exits 1' 'has out web.yaml' 'lacks out named.yaml'
    rm -rf named.yaml
    odd .pss-fix
    run .
    ok "$kind: .pss-fix" all 'exits 2' 'is_empty out' 'has err .pss-fix'
    rm -rf .pss-fix
    odd conf
    run --config=conf web.yaml
    ok "$kind: --config" all 'exits 2' 'is_empty out' 'has err conf'
    echo 'extends: conf' >.pss-fix
    run web.yaml
    ok "$kind: extends" all 'exits 2' 'is_empty out' 'has err conf'
    echo 'baseline: conf' >.pss-fix
    run web.yaml
    ok "$kind: baseline" all 'exits 2' 'is_empty out' 'has err conf'
    run --update-baseline web.yaml
    ok "$kind: --update-baseline" all 'exits 2' 'is_empty out' 'has err conf'
    rm .pss-fix
    run --baseline=conf web.yaml
    ok "$kind: --baseline" all 'exits 2' 'is_empty out' 'has err conf'
    run --level=namespace --namespaces=conf web.yaml
    ok "$kind: --namespaces" all 'exits 2' 'is_empty out' 'has err conf'
    run --level=namespace --cluster-config=conf web.yaml
    ok "$kind: --cluster-config" all 'exits 2' 'is_empty out' 'has err conf'
    odd kustomization.yaml
    run web.yaml
    ok "$kind: kustomization.yaml" all 'exits 1' 'has out web.yaml'
    rm -rf kustomization.yaml
    odd CODEOWNERS
    run -d --split=parts --split-by=owner web.yaml
    ok "$kind: CODEOWNERS" all 'exits 2' 'is_empty out' 'has err CODEOWNERS'
done

# A pipe that nobody reads.
fresh
mkfifo report
run --report=json:report web.yaml
ok "a report into a pipe that nobody reads" all 'exits 2' 'has err "nobody reads from the pipe"'
cat report >got &
reader=$!
i=0
while [ $i -lt 100 ]; do
    i=$((i + 1))
    run --report=json:report web.yaml
    has err "nobody reads" || break
    sleep 0.1
done
wait $reader
ok "one that is read gets it" all 'exits 1' 'has got web.yaml'

# ---- globs that would take too many steps if stars were tried in all ways ----

fresh
name=$(printf 'a%.0s' $(seq 120)).yaml
glob='*a*a*a*a*a*a*a*a*a*[bc]'
host_pod >"$name"
run --exclude="fine,$glob" .
ok "--exclude that does not match leaves nothing out" all 'exits 1' 'has out "$name:"' 'has out web.yaml'
run --exclude="*a*a*a*a*a*a*a*a*a*[ly]?ml" .
ok "one that matches does" all 'exits 1' 'lacks out "$name:"' 'has out web.yaml'
run --include="web.yaml,$glob" .
ok "--include" all 'exits 1' 'lacks out "$name:"' 'has out web.yaml'
echo "exclude: ['$glob']" >.pss-fix
run .
ok "exclude in a file" all 'exits 1' 'has out "$name:"' 'has out web.yaml'
echo "include: ['$glob', web.yaml]" >.pss-fix
run .
ok "include in a file" all 'exits 1' 'lacks out "$name:"' 'has out web.yaml'
echo "perPathIgnores: {'$glob': [hostNamespaces]}" >.pss-fix
run "$name"
ok "perPathIgnores" all 'exits 1' 'has out "[hostNamespaces]"'
finish
