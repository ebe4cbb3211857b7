#!/bin/sh
# Small charts of tests/charts/rows, edited with --helm -w: one for each way to a field, and
# for each trap. `before` is the chart; `after` holds the files that change; `says`, of a
# chart that stays, holds words of the reason. Each has LF, then CR LF. Real Helm renders.
# `todo` says what does not hold yet: such a row is tried, and may fail.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
hosts=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}
helm=$hosts/helm3
[ -x "$helm" ] || helm=$hosts/helm4
if [ ! -x "$helm" ]; then
    echo "1..0 # SKIP Helm is not here (scripts/install-hosts)"
    exit 0
fi

# copy_tree FROM TO: with CR LF, if that is wanted.
copy_tree() {
    [ -d "$1" ] || return 0
    mkdir -p "$2"
    cp -R "$1/." "$2"
    [ "$end" = LF ] || find "$2" -type f | while IFS= read -r file; do
        sed 's/\r*$/\r/' "$file" >line && cat line >"$file"
    done
}
same_trees() { diff -r -u "$1" "$2" >out 2>&1; }
# holds TEXT COMMAND...: like ok; where `todo` is there, a failure is told, and does not count.
holds() {
    if [ -f "$row/todo" ]; then
        held_text=$1
        shift
        tap_n=$((tap_n + 1))
        if "$@"; then echo "ok $tap_n - $held_text"; else echo "not ok $tap_n - $held_text # TODO $(cat "$row/todo")"; fi
    else
        ok "$@"
    fi
}
passes_or_stays() { [ "$code" -eq 0 ] || [ -f "$row/says" ]; }

for row in "$PSS_TOP"/tests/charts/rows/*/; do
    row=${row%/}
    name=$(basename "$row")
    [ -z "${ROWS-}" ] || case " $ROWS " in *" $name "*) ;; *) continue ;; esac
    for end in LF CRLF; do
        rm -rf chart wanted
        copy_tree "$row/before" chart
        copy_tree "$row/before" wanted
        copy_tree "$row/after" wanted
        run --helm="$helm" -w chart
        [ ! -f "$row/says" ] || holds "$name, $end: the reason is told" grep -qF -f "$row/says" out err
        holds "$name, $end: the edits" same_trees wanted chart
        cp -R chart once
        run --helm="$helm" -w chart
        holds "$name, $end: all pods pass, or the reason is told" passes_or_stays
        ok "$name, $end: a second run changes nothing" same_trees once chart
        rm -rf once
    done
done
finish
