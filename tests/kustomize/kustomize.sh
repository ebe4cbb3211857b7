#!/bin/sh
# Stands for kustomize in tests/kustomize/rows.sh:
#     kustomize.sh WORK ARGUMENT...
# WORK/recorded holds what kustomize printed for each tree and directory; that is printed
# again. If there is WORK/real, the path of the real program, that one is run, and what it
# prints is noted in WORK/noted.
its_path=$PATH
PATH=/usr/bin:/bin
work=$1
shift
args=$*
for last; do :; done
copy=${PWD%/*}
dir=${last#"$copy"/}
tree=$copy/${dir%%/*}
case $dir in
*/*) dir=${dir#*/} ;;
*) dir=. ;;
esac
sum=$(cd "$tree" && find . -type f -exec cksum {} + | LC_ALL=C sort | cksum)
doors=${args#build}
key="$dir ${sum% *}${doors%"$last"}"

if [ -f "$work/real" ]; then
    real=$(cat "$work/real")
    PATH=$its_path "$real" "$@" >"$work/out.$$" 2>"$work/err.$$"
    code=$?
    {
        echo "=== $key exit $code"
        sed 's/^/ /' "$work/out.$$"
        sed "s|^|!|; s|$tree|@TREE@|g; s|$copy|@COPY@|g" "$work/err.$$"
    } >"$work/note.$$"
    mv "$work/note.$$" "$work/noted/of_$(echo "$key" | tr '/ ' '__')"
    cat "$work/out.$$"
    cat "$work/err.$$" >&2
    rm "$work/out.$$" "$work/err.$$"
    exit $code
fi
awk -v key="=== $key exit " -v tree="$tree" -v copy="$copy" '
/^=== / { is_it = index($0, key) == 1; if (is_it) { is_known = 1; code = substr($0, length(key) + 1) } next }
is_it && /^ / { print substr($0, 2) }
is_it && /^!/ { line = substr($0, 2); gsub(/@TREE@/, tree, line); gsub(/@COPY@/, copy, line); print line | "cat >&2" }
END { if (!is_known) { print "Error: there is no record of this tree (" key ")" | "cat >&2"; code = 99 } exit code }
' "$work/recorded"
