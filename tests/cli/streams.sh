#!/bin/sh
# A stream of documents is worked on in pieces: what comes out depends neither on the pieces
# nor on the threads.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

pod() {
    printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web-%s\nspec:\n' "$1"
    printf '  containers:\n  - name: app\n    image: %s\n' "$2"
}

# document I: one of several kinds of document.
document() {
    case $(($1 % 9)) in
    0) pod "$1" "shop/app-$1:1.2" ;;
    1) printf '# A comment above.\n' && pod "$1" nginx && printf '    # and one below\n' ;;
    2) printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: map-%s\ndata: {a: "b"}\n' "$1" ;;
    3) pod "$1" '&i "shop/app"' && printf '    env: [{name: A, value: *i}]\n' ;;
    4) pod "$1" shop/app | sed 's/^spec:/spec:\n  hostNetwork: true/' ;;
    5) pod "$1" shop/app && printf '    securityContext: # pss-fix: ignore[capabilities_restricted] it needs them\n      privileged: true\n' ;;
    6) pod "$1" 'shop/{{ .Values.app }}' ;;
    7) printf 'apiVersion: shop.example/v1\nkind: Till\nspec:\n  containers:\n  - {name: a, image: b}\n' ;;
    8) pod "$1" shop/app | sed 's/web-/"web-\\u0041-/; s/\(name: "web.*\)/\1"/' ;;
    esac
}

i=0
mkdir parts
while [ $i -lt 900 ]; do
    document $i >parts/$(printf %03d $i).yaml
    i=$((i + 1))
done
for part in parts/*; do
    [ $part = parts/000.yaml ] || echo ---
    cat $part
done >stream.yaml
[ "$(wc -c <stream.yaml)" -gt 70000 ] || echo "# the stream is too short for threads"

# same FILE ARG...: 1, 2 and 8 threads print FILE.
same() {
    expected=$1
    shift
    for jobs in 1 2 8; do
        run -j$jobs --isolated "$@" stream.yaml
        cmp -s "$expected" out || return 1
    done
}

for mode in --format=text --format=jsonl --format=sarif --diff "--diff --repairs=all --partial"; do
    # shellcheck disable=SC2086 # two options
    run -j1 --isolated $mode stream.yaml
    cp out expected
    # shellcheck disable=SC2086
    ok "$mode: the same with 1, 2 and 8 threads" same expected $mode
done

# Each document by itself gets the edits that it gets in the stream.
for part in parts/*; do
    [ $part = parts/000.yaml ] || echo ---
    "$PSS_FIX" -q --isolated - <$part 2>/dev/null
done >apart.yaml
whole() {
    cp stream.yaml whole.yaml
    run -q -j4 --isolated -w whole.yaml
    cmp apart.yaml whole.yaml
}
ok "each document gets the edits that it gets alone" whole

# An answer about the whole stream holds for each of its pieces.
sealed() {
    {
        cat stream.yaml
        printf -- '---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: s\nsops:\n'
        printf '  mac: ENC[AES256_GCM,data:AA==,iv:AA==,tag:AA==,type:str]\n'
    } >sealed.yaml
    run -j8 --isolated --diff sealed.yaml
    [ ! -s out ]
}
ok "a sum over the file at its end bars edits at its start" sealed

# What a comment above the separator says of the document below holds wherever a piece ends.
overlays() {
    i=0
    while [ $i -lt 300 ]; do
        printf '#@overlay/match by=overlay.all\n---\n'
        pod overlay-$i shop/app
        printf -- '---\n'
        pod plain-$i shop/app
        i=$((i + 1))
    done >overlays.yaml
    run -j2 --isolated --partial --format=jsonl overlays.yaml
    [ "$code" -eq 1 ] && [ "$(grep -c 'partial: an #@overlay comment' out)" -eq 300 ]
}
ok "a comment above a separator counts" overlays
finish
