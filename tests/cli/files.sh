#!/bin/sh
# Writing in place: what is kept, what is refused, what is never left behind.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

bad_pod >bad.yaml
cp bad.yaml want.yaml
"$PSS_FIX" -q -w want.yaml >/dev/null

# fresh: a directory w with a bad a.yaml in it.
fresh() {
    chmod -R u+w w 2>/dev/null
    rm -rf w
    mkdir w
    cp bad.yaml w/a.yaml
}

fresh
chmod 640 w/a.yaml
run -w w
ok "--fix writes" all 'exits 0' 'same w/a.yaml want.yaml'
ok "the mode stays" [ "$(ls -l w/a.yaml | cut -c1-10)" = "-rw-r-----" ]
ok "nothing else is left" [ "$(ls -A w)" = a.yaml ]
before=$(ls -li --full-time w/a.yaml 2>/dev/null || ls -li w/a.yaml)
run -w w
ok "a second run writes nothing" \
    [ "$(ls -li --full-time w/a.yaml 2>/dev/null || ls -li w/a.yaml)" = "$before" ]

fresh
ln w/a.yaml w/other.yaml
run -w w/a.yaml
ok "a file with two names is refused" all 'exits 2' 'same w/a.yaml bad.yaml' 'has err "hard links"'
ok "and not called fixed" lacks out "(fixed)"
run -w --write-through w/a.yaml
ok "--write-through writes both" all 'exits 0' 'same w/a.yaml want.yaml' 'same w/other.yaml want.yaml'

fresh
ln -s a.yaml w/link.yaml
run -w w/link.yaml
ok "a link that is named: its target is written" all 'exits 0' '[ -h w/link.yaml ]' 'same w/a.yaml want.yaml'
fresh
mkdir other
cp bad.yaml other/b.yaml
ln -s ../other/b.yaml w/link.yaml
run -w w
ok "a link that is found is passed over" all 'same other/b.yaml bad.yaml' 'same w/a.yaml want.yaml'

# Root may write everywhere, so as root these two run as somebody else.
fresh
chmod 555 w
chmod 755 .
as=
[ "$(id -u)" -ne 0 ] || as="setpriv --reuid=65534 --regid=65534 --clear-groups"
if [ -z "$as" ] || { $as "$PSS_FIX" -V && chown -R 65534 w && ! $as touch w/probe; } >/dev/null 2>&1; then
    code=0
    $as "$PSS_FIX" -w w/a.yaml >out 2>err || code=$?
    ok "a directory that cannot be written is refused" all 'exits 2' 'same w/a.yaml bad.yaml' 'has err "--write-through"'
    code=0
    $as "$PSS_FIX" -w --write-through w/a.yaml >out 2>err || code=$?
    ok "--write-through writes into the file" all 'exits 0' 'same w/a.yaml want.yaml'
else
    skip "a directory that cannot be written is refused" "root, and no setpriv"
    skip "--write-through writes into the file" "root, and no setpriv"
fi
chmod 755 w

fresh
cp bad.yaml w/b.yml
cp bad.yaml w/c.txt
mkdir w/d
cp bad.yaml w/d/e.json
run -l w
ok "a directory: *.yaml, *.yml, *.json" [ "$(tr '\n' ' ' <out)" = "w/a.yaml w/b.yml w/d/e.json " ]
run -l w/c.txt
ok "any name if it is given" has out w/c.txt
run -l --exclude='*.yml' w
ok "--exclude" all 'lacks out b.yml' 'has out a.yaml'
run -l --include='d/**,*.yml' --include='w/d' w
ok "--include" all 'has out b.yml' 'lacks out a.yaml'
run -l --exclude=a.yaml w/a.yaml
ok "a file that is named is not excluded" has out a.yaml
run -l --exclude=a.yaml --force-exclude w/a.yaml
ok "unless --force-exclude" is_empty out
(cd w && "$PSS_FIX" -l >../out 2>../err)
ok "no path is the current directory" [ "$(tr '\n' ' ' <out)" = "a.yaml b.yml d/e.json " ]

if command -v git >/dev/null; then
    fresh
    cp bad.yaml w/ignored.yaml
    (cd w && git init -q . && echo ignored.yaml >.gitignore)
    run -l w
    ok "git says what belongs" all 'has out a.yaml' 'lacks out ignored'
    run -l --no-respect-gitignore w
    ok "--no-respect-gitignore" has out ignored.yaml

    # The diff is for git and patch.
    fresh
    mkdir 'w/a b'
    cp bad.yaml 'w/a b/q"t.yaml'
    sed 's/$/\r/' bad.yaml >w/crlf.yaml
    printf '%s' "$(cat bad.yaml)" >w/short.yaml
    cp -R w fixed
    "$PSS_FIX" -q -w fixed >/dev/null
    (cd w && "$PSS_FIX" -d . >../all.diff 2>../err)
    cp -R w git
    (cd git && git apply ../all.diff)
    ok "-d | git apply is --fix" diff -r fixed git
    cp -R w patched
    (cd patched && patch -s -p1 <../all.diff)
    ok "-d | patch -p1 is --fix" diff -r fixed patched
    run -d "$PWD/w/../w/a.yaml" ./w/a.yaml
    ok "names in a diff are relative and plain" \
        [ "$(grep -c '^+++ b/w/a.yaml$' out)" -ge 1 ]
    (cd w/a\ b && "$PSS_FIX" -d ../a.yaml >../../out 2>../../err)
    ok "outside the directory they are whole, with a note" \
        all 'grep -q "^+++ b/.*w/a.yaml" out' 'has err "outside the current directory"'
else
    skip "git" "no git"
fi

# Out of memory at the n-th block, for every n: the file is the old one or the new one.
n=0
torn=0
code=2
while [ $code -eq 2 ] && [ $n -lt 3000 ]; do
    n=$((n + 1))
    fresh
    code=0
    PSS_FIX_FAIL_ALLOC=$n "$PSS_FIX" -j1 -w w/a.yaml >out 2>err || code=$?
    same w/a.yaml bad.yaml || same w/a.yaml want.yaml || torn=$((torn + 1))
    [ "$(ls -A w)" = a.yaml ] || torn=$((torn + 1))
    [ $code -eq 0 ] || [ $code -eq 2 ] || torn=$((torn + 1))
done
ok "out of memory at each of $n blocks: old file or new file, nothing between" \
    [ $torn -eq 0 ]
ok "and the last try succeeds" all 'exits 0' '[ $n -gt 3 ]' 'same w/a.yaml want.yaml'

# Many at once, each with a share.
rm -rf many
mkdir many
i=0
while [ $i -lt 40 ]; do
    i=$((i + 1))
    cp bad.yaml many/$i.yaml
done
for part in 1 2 3 4; do
    "$PSS_FIX" -q -w many/$part*.yaml >/dev/null 2>&1 &
done
wait
run -w many
i=0
wrong=0
while [ $i -lt 40 ]; do
    i=$((i + 1))
    same many/$i.yaml want.yaml || wrong=$((wrong + 1))
done
ok "runs side by side" all 'exits 0' '[ $wrong -eq 0 ]' '[ "$(ls -A many | wc -l)" -eq 40 ]'

# SIGTERM in the middle of many.
i=0
while [ $i -lt 400 ]; do
    i=$((i + 1))
    cp bad.yaml many/x$i.yaml
done
"$PSS_FIX" -q -w many >/dev/null 2>&1 &
victim=$!
sleep 0.02
kill -TERM $victim 2>/dev/null
wait $victim 2>/dev/null
torn=0
for file in many/*.yaml; do
    same "$file" bad.yaml || same "$file" want.yaml || torn=$((torn + 1))
done
ok "SIGTERM leaves no temporary file and no half file" \
    all '[ $torn -eq 0 ]' '[ "$(ls -A many | grep -vc "yaml$")" -eq 0 ]'
finish
