#!/bin/sh
# Small repositories of tests/kustomize/rows: one for each case that --kustomize must get
# right.
#     in        the repository
#     out       the files that change, or are new
#     report    what check mode prints; the exit codes of a check, of -w, and of -w again;
#               what that last run says, if it says more
#     renders   what kustomize prints for each tree that it is given
#     args      options, if there are any; setup: commands that run in the repository first
#     todo      what does not hold yet: `out` and `report` then say what should be, and a
#               failure does not count
# Without kustomize `renders` stands for it. With PSS_ROWS=real (see rows_real.sh) the real
# program is run, and `renders` must be what it prints.
# --update [ROW...] writes `out` and `report` anew, but not those of a row with a `todo`: they
# are written by hand. `rows_real.sh --update` writes `renders`, too.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
real=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}/kustomize
rows=$PSS_TOP/tests/kustomize/rows
is_update=no
if [ "${1-}" = --update ]; then
    is_update=yes
    shift
fi
if [ "${PSS_ROWS-}" = real ] && [ ! -x "$real" ]; then
    echo "1..0 # SKIP kustomize is not here (scripts/install-hosts)"
    exit 0
fi
[ $# -gt 0 ] || set -- $(ls "$rows")

mkdir work tmp
TMPDIR=$scratch/tmp
export TMPDIR
cat >kustomize <<END
#!/bin/sh
exec /bin/sh '$PSS_TOP/tests/kustomize/kustomize.sh' '$scratch/work' "\$@"
END
chmod +x kustomize

# pss ARG...: in the repository, with the options of the row.
pss() {
    code=0
    # Words of `args` are options.
    # shellcheck disable=SC2046
    (cd repo && "$PSS_FIX" --kustomize="$scratch/kustomize" \
        $(cat "$row/args" 2>/dev/null) "$@" . >../out 2>../err </dev/null) || code=$?
    cat out err >said
    [ "$code" -lt 3 ] || cat said
}
copy_tree() {
    [ ! -d "$1" ] || cp -R "$1/." "$2"
}
# The files that are not as they were in `in`.
keep_changes() {
    rm -rf "$row/out"
    (cd repo && find . -name .git -prune -o -type f -print) | while IFS= read -r file; do
        cmp -s "repo/$file" "before/$file" && continue
        mkdir -p "$row/out/$(dirname "$file")"
        cp "repo/$file" "$row/out/$file"
    done
}
same_trees() { diff -r -u -x .git "$1" "$2" >out 2>&1; }
same_text() { diff -u "$1" "$2" >out 2>&1; }
# holds TEXT COMMAND...: like ok; where `todo` is there, a failure is told, and does not
# count.
holds() {
    held_text=$1
    shift
    if [ -f "$row/todo" ] && ! "$@"; then
        tap_n=$((tap_n + 1))
        echo "not ok $tap_n - $held_text # TODO $(head -n 1 "$row/todo")"
    else
        ok "$held_text" "$@"
    fi
}
is_empty_dir() { [ -z "$(ls -A "$1")" ]; }

for name; do
    row=$rows/$name
    rm -rf repo before wanted work/*
    mkdir repo before work/noted
    [ "${PSS_ROWS-}" != real ] || echo "$real" >work/real
    [ ! -f "$row/renders" ] || cp "$row/renders" work/recorded
    copy_tree "$row/in" repo
    (cd repo && git init -q . && [ ! -f "$row/setup" ] || . "$row/setup") >/dev/null 2>&1
    copy_tree repo before
    copy_tree before wanted
    pss
    { sed "s|--kustomize=$scratch/kustomize|--kustomize|" said; printf 'exits %d' "$code"; } >report
    ok "$name: a check changes nothing" same_trees before repo
    pss -w
    printf ', with -w %d' "$code" >>report
    cp -R repo once
    pss -w
    printf ', then %d\n' "$code" >>report
    grep '^pss-fix: ' said | grep -vFf report >>report
    if [ $is_update = yes ]; then
        if [ ! -f "$row/todo" ]; then
            keep_changes
            cp report "$row/report"
        fi
        [ ! -f work/real ] || cat work/noted/* >"$row/renders"
    fi
    mkdir -p wanted
    copy_tree before wanted
    copy_tree "$row/out" wanted
    holds "$name: the report" same_text "$row/report" report
    holds "$name: the edits" same_trees wanted once
    ok "$name: a second run changes nothing" same_trees once repo
    if [ -f work/real ]; then
        cat work/noted/* >renders
        ok "$name: kustomize prints what is recorded" same_text "$row/renders" renders
    fi
    rm -rf once
done
ok "no temporary file is left" is_empty_dir tmp
finish
