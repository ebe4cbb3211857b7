#!/bin/sh
# Temporary files of runs that were killed: the next --fix takes them away, and no others.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

bad_pod >bad.yaml
"$PSS_FIX" -q - <bad.yaml >want.yaml

# fresh: a directory w with a bad a.yaml, and an old leftover beside it.
left=.pss-fix-999999-0-1f3a.tmp
fresh() {
    rm -rf w
    mkdir w
    cp bad.yaml w/a.yaml
    old w/$left
}
# old FILE: makes it, of two days ago.
old() {
    echo half >"$1"
    touch -t 202001010000 "$1"
}
has_left() { [ -e w/$left ]; }
is_alone() { [ "$(ls -A w)" = a.yaml ]; }

fresh
run w
ok "a check removes nothing" all 'exits 1' has_left
run -d w
ok "a diff removes nothing" all 'exits 1' has_left
run -l w
ok "a list removes nothing" all 'exits 1' has_left
filter w/a.yaml
ok "a filter removes nothing" all 'exits 0' has_left
run -w w
ok "--fix does, without a word" all 'exits 0' is_alone 'lacks err temporary'
old w/$left
run -w w
ok "also where there is nothing to fix" all 'exits 0' is_alone
fresh
run -v -w w
ok "-v says so" all 'exits 0' is_alone 'has err "note: removed 1 temporary file of a run that was killed"'
fresh
run -w w/a.yaml
ok "a file that is named stands in that directory" all 'exits 0' is_alone
fresh
(cd w && "$PSS_FIX" -w a.yaml >../out 2>../err)
ok "also in the current one" is_alone
fresh
ln -s w/a.yaml link.yaml
run -w link.yaml
ok "of a link, the directory of its target" all 'exits 0' is_alone 'same w/a.yaml want.yaml'
rm link.yaml
fresh
old w/.pss-fix-999999-0badcafe-12-1f3a.tmp
run -w w
ok "with the mark of a system" is_alone

# ---- what stays ----

fresh
touch w/$left
run -w w
ok "a young one stays: its run may live on another system" all 'exits 0' has_left
fresh
rm w/$left
ln -s ../bad.yaml w/$left
run -w w
ok "a symbolic link stays" all 'exits 0' '[ -h w/$left ]' '[ -s bad.yaml ]'
fresh
rm w/$left
mkdir w/$left
touch -t 202001010000 w/$left
run -w w
ok "a directory stays" all 'exits 0' '[ -d w/$left ]'
fresh
ln w/$left w/twin
run -w w
ok "a file with two names stays" all 'exits 0' has_left '[ -e w/twin ]'
fresh
for name in .pss-fix .pss-fix-notes.tmp .pss-fix-1-2.tmp .pss-fix-1-2-3-4-5.tmp .pss-fix-1-2-x.tmp \
    .pss-fix-1-2-3.tmp.yaml .pss-fix-1-2-3 .pss-fix--2-3.tmp .pss-fix-a-2-3.tmp .pss-fix-1-b-3.tmp \
    .pss-fix-1-2-3.tmpx .pss-fix-1-123-2-3.tmp x.pss-fix-1-2-3.tmp pss-fix-1-2-3.tmp .pss-fix-1-2-.tmp; do
    old "w/$name"
    [ $name != .pss-fix ] || echo 'level: restricted' >w/.pss-fix
done
ls -A w | grep -v "^$left$" >names
run -w w
ls -A w >now
ok "names that are not quite ours stay" all 'exits 0' 'same names now'

if command -v flock >/dev/null; then
    fresh
    code=0
    flock w/$left "$PSS_FIX" -w w >out 2>err </dev/null || code=$?
    ok "one that is locked stays: its run lives" all 'exits 0' has_left
    run -w w
    ok "until the lock goes" all 'exits 0' is_alone
else
    skip "one that is locked stays" "no flock"
    skip "until the lock goes" "no flock"
fi

if [ "$(id -u)" -eq 0 ] && setpriv --reuid=65534 --regid=65534 --clear-groups \
    "$PSS_FIX" -V >/dev/null 2>&1; then
    fresh
    chown 65534:65534 w w/a.yaml
    chown 12345 w/$left
    chmod 666 w/$left
    chmod 755 .
    code=0
    setpriv --reuid=65534 --regid=65534 --clear-groups "$PSS_FIX" -w w >out 2>err </dev/null || code=$?
    ok "another user's stays" all 'exits 0' has_left 'same w/a.yaml want.yaml'
else
    skip "another user's stays" "not root, or no setpriv"
fi

# ---- where else temporary files are made ----

fresh
run --report=json:w/report.json w/a.yaml
ok "beside a report" all 'exits 1' '! has_left' '[ -s w/report.json ]'
fresh
run --baseline=w/known.json --update-baseline w/a.yaml
ok "beside a baseline" all 'exits 0' '! has_left' '[ -s w/known.json ]'
mkdir parts
old parts/$left
run -d --split=parts w
ok "in a directory for parts, which is then empty" all 'exits 1' '[ "$(ls -A parts)" = 0001-w-a.yaml.patch ]'
finish
