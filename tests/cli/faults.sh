#!/bin/sh
# What goes wrong while a file is written: after it there is the old file or the new one,
# whole; no temporary file; and a message with the file's name and the system's reason.
# As root all of it is done a second time as an ordinary user.
#
# tests/faults/failing.so, preloaded, makes single calls go wrong.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
: "${PSS_FAULTS:=$(dirname "$PSS_FIX")/tests/faults}"
preload=$PSS_FAULTS/failing.so
if [ "$(uname)" != Linux ] || [ ! -f "$preload" ]; then
    skip "faults while writing" "$preload is for Linux"
    finish
fi
# A sanitizer wants to be the first library; it need not be.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}verify_asan_link_order=0:detect_leaks=0
export ASAN_OPTIONS

bad_pod >bad.yaml
"$PSS_FIX" -q - <bad.yaml >want.yaml
{ cat bad.yaml && echo "# changed by another"; } >changed.yaml

# fresh: a directory w with a bad a.yaml in it.
fresh() {
    chmod -R u+rwx w 2>/dev/null
    rm -rf w fired
    mkdir w
    cp bad.yaml w/a.yaml
}

# faulty FAULT ARG...: the program with a fault.
faulty() {
    fault=$1
    shift
    code=0
    LD_PRELOAD=$preload PSS_FAULT=$fault PSS_FAULT_FIRED=fired PSS_FAULT_FILE=w/a.yaml \
        "$PSS_FIX" "$@" >out 2>err </dev/null || code=$?
}

is_old() { same w/a.yaml bad.yaml; }
is_new() { same w/a.yaml want.yaml; }
is_whole() { is_old || is_new; }
is_alone() { [ "$(ls -A w)" = a.yaml ]; }
# says REASON: one line names the file and the reason.
says() { grep -F "w/a.yaml" err | grep -qF -- "$1"; }
mode_of() { stat -c %a "$1"; }

# ---- a call fails ----

# at_each CALL ACT REASON OPTION...: at the first, second, … such call.
at_each() {
    call=$1
    act=$2
    reason=$3
    shift 3
    n=0
    wrong=
    while :; do
        n=$((n + 1))
        fresh
        faulty "$call:$n:$act" "$@" -w w/a.yaml
        [ -e fired ] || break
        is_alone || wrong="$wrong $n:litter"
        case $code in
        0) is_new || wrong="$wrong $n:not-new" ;;
        2) is_old && says "$reason" || wrong="$wrong $n:silent" ;;
        *) wrong="$wrong $n:code-$code" ;;
        esac
        [ $n -lt 100 ] || wrong="$wrong endless"
        [ $n -lt 100 ] || break
    done
    ok "$call fails, $act, at each of $((n - 1)): old or new, told${wrong:+ ($wrong)}" \
        all '[ -z "$wrong" ]' '[ $n -gt 1 ]' is_new 'exits 0'
}

for call in openat write fsync fchmod fstatat renameat; do
    at_each $call ENOSPC "No space left on device"
    at_each $call EIO "Input/output error"
done
at_each write EDQUOT "quota exceeded"

# refuses CALL:N:ACT REASON: this one must not go unnoticed.
refuses() {
    fresh
    faulty "$1" -w w/a.yaml
    ok "$1: refused" all 'exits 2' is_old is_alone "says '$2'" 'lacks out "(fixed)"'
}
refuses openat:1:ENOSPC "No space left on device"
refuses openat:1:EROFS "Read-only file system"
refuses openat:1:EACCES "Permission denied"
refuses write:1:ENOSPC "No space left on device"
refuses fchmod:1:EPERM "Operation not permitted"
refuses fsync:1:EIO "Input/output error"
refuses renameat:1:ENOSPC "No space left on device"
refuses renameat:1:EBUSY "busy"

fresh
faulty write:1:EINTR -w w/a.yaml
ok "an interrupted write is repeated" all 'exits 0' is_new is_alone '[ -e fired ]'

PSS_FAULT_SHORT=7
export PSS_FAULT_SHORT
fresh
faulty none:1:EIO -w w/a.yaml
ok "short writes are continued" all 'exits 0' is_new is_alone
at_each write ENOSPC "No space left on device"
unset PSS_FAULT_SHORT

# The rest of a run is worked on.
fresh
cp bad.yaml w/b.yaml
faulty renameat:1:EIO -j1 -w w/a.yaml w/b.yaml
ok "after a failure the next file is written" all 'exits 2' is_old 'same w/b.yaml want.yaml' \
    'says "Input/output error"' 'lacks err b.yaml'

# Where the size of files is limited, the signal must not kill us half-way.
yes '# a long comment, to make the file larger than a limit of a few blocks' |
    head -n 200 | cat - bad.yaml >large.yaml
fresh
cp large.yaml w/a.yaml
code=0
(ulimit -f 8 && exec "$PSS_FIX" -q -w w/a.yaml) >out 2>err || code=$?
ok "the limit of file sizes is met" all 'exits 2' 'same w/a.yaml large.yaml' is_alone \
    'says "File too large"'

if [ -w /dev/full ]; then
    fresh
    code=0
    "$PSS_FIX" -d w/a.yaml >/dev/full 2>err || code=$?
    ok "stdout is full" all 'exits 2' is_old 'has err "No space left on device"'
else
    skip "stdout is full" "no /dev/full"
fi

# A real full disk, where one may be made.
mkdir -p full
if [ "$(id -u)" -eq 0 ] && mount -t tmpfs -o size=16k none full 2>/dev/null; then
    cp bad.yaml full/a.yaml
    cat /dev/zero >full/filler 2>/dev/null
    run -w full/a.yaml
    ok "a full disk" all 'exits 2' 'same full/a.yaml bad.yaml' \
        '[ "$(ls -A full | tr "\n" " ")" = "a.yaml filler " ]' \
        'has err full/a.yaml' 'has err "No space left on device"'
    umount full
else
    skip "a full disk" "nothing may be mounted here"
fi

# ---- through the file itself ----

fresh_twin() {
    fresh
    mkdir -p x
    rm -f x/twin.yaml
    ln w/a.yaml x/twin.yaml
}
fresh_twin
run -w w/a.yaml
ok "hard links: refused, and both are old" all 'exits 2' is_old 'same x/twin.yaml bad.yaml' \
    is_alone 'says "hard links"'
PSS_FAULT_SHORT=50
export PSS_FAULT_SHORT
for call in openat write fsync ftruncate posix_fallocate; do
    n=0
    wrong=
    while [ $n -lt 50 ]; do
        n=$((n + 1))
        fresh_twin
        faulty "$call:$n:EIO" --write-through -w w/a.yaml
        [ -e fired ] || break
        is_alone && same w/a.yaml x/twin.yaml || wrong="$wrong $n:apart"
        case $code in
        0) is_new || wrong="$wrong $n:not-new" ;;
        2) is_old && says "Input/output error" || wrong="$wrong $n:torn" ;;
        *) wrong="$wrong $n:code-$code" ;;
        esac
    done
    ok "--write-through, $call fails at each of $((n - 1)): old or new${wrong:+ ($wrong)}" \
        all '[ -z "$wrong" ]' '[ $n -gt 1 ]' is_new 'exits 0'
done
for name in TERM:143 INT:130 HUP:129; do
    n=0
    wrong=
    while [ $n -lt 50 ]; do
        n=$((n + 1))
        fresh_twin
        faulty "any:$n:${name%:*}" --write-through -w w/a.yaml
        [ -e fired ] || break
        is_whole && is_alone && same w/a.yaml x/twin.yaml || wrong="$wrong $n:torn"
        exits "${name#*:}" || wrong="$wrong $n:code-$code"
    done
    ok "--write-through, SIG${name%:*} at each of $((n - 1)) steps: whole${wrong:+ ($wrong)}" \
        all '[ -z "$wrong" ]' '[ $n -gt 4 ]'
done
unset PSS_FAULT_SHORT

# ---- signals ----

for name in TERM:143 INT:130 HUP:129 KILL:137; do
    n=0
    wrong=
    while [ $n -lt 100 ]; do
        n=$((n + 1))
        fresh
        # sh says "Killed" of its own accord.
        { faulty "any:$n:${name%:*}" -w w/a.yaml; } 2>/dev/null
        [ -e fired ] || break
        exits "${name#*:}" || wrong="$wrong $n:code-$code"
        is_whole || wrong="$wrong $n:torn"
        told=$(sed -n 's/^pss-fix: interrupted: \([0-9]*\) file.*/\1/p' err)
        case $told in
        0) is_new && wrong="$wrong $n:untold" ;;
        1) is_new || wrong="$wrong $n:told" ;;
        esac
        [ "$told" = 1 ] && has_told=yes
        if [ "${name%:*}" = KILL ]; then
            # Nobody can clean up at once; the next run does.
            run -q -w w
            exits 0 && is_new && is_alone || wrong="$wrong $n:not-cleaned"
        else
            is_alone || wrong="$wrong $n:litter"
        fi
    done
    ok "SIG${name%:*} at each of $((n - 1)) steps: old or new${wrong:+ ($wrong)}" \
        all '[ -z "$wrong" ]' '[ $n -gt 6 ]' is_new
done
ok "a signal in the middle tells how many files were written" [ "${has_told-}" = yes ]

# Several threads, each in the middle of a file.
n=0
wrong=
while [ $n -lt 60 ]; do
    n=$((n + 3))
    fresh
    for i in b c d e f g h; do
        cp bad.yaml w/$i.yaml
    done
    faulty "any:$n:TERM" -j4 -w w
    [ -e fired ] || break
    for file in w/*.yaml; do
        same "$file" bad.yaml || same "$file" want.yaml || wrong="$wrong $n:torn"
    done
    [ "$(ls -A w | grep -cv 'yaml$')" -eq 0 ] || wrong="$wrong $n:litter"
    exits 143 || wrong="$wrong $n:code-$code"
done
ok "SIGTERM among four threads: all whole, no litter${wrong:+ ($wrong)}" \
    all '[ -z "$wrong" ]' '[ $n -gt 30 ]'

# A program that was told to ignore a signal goes on ignoring it.
fresh
(trap '' HUP && LD_PRELOAD=$preload PSS_FAULT_SPARED=1 PSS_FAULT=any:3:HUP "$PSS_FIX" -q -w w/a.yaml) >out 2>err
code=$?
ok "an ignored SIGHUP is ignored" all 'exits 0' is_new is_alone

# ---- someone else ----

for step in openat:1 openat:2 write:1 fchmod:1 fsync:1 fstatat:1; do
    fresh
    faulty $step:change -w w/a.yaml
    ok "changed by another before $step: that stands" all 'exits 2' \
        'same w/a.yaml changed.yaml' is_alone 'says "changed by someone else"'
    fresh
    faulty $step:vanish -w w/a.yaml
    ok "removed by another before $step: it stays away" all 'exits 2' \
        '[ -z "$(ls -A w)" ]' 'says "No such file or directory"'
done

# ---- kinds of files ----

for mode in 600 755 640 4711; do
    fresh
    chmod $mode w/a.yaml
    code=0
    (umask 077 && exec "$PSS_FIX" -w w/a.yaml) >out 2>err || code=$?
    ok "mode $mode is kept" all 'exits 0' is_new is_alone '[ "$(mode_of w/a.yaml)" = $mode ]'
done
fresh
chmod 444 w/a.yaml
run -w w/a.yaml
ok "a file that cannot be written, in a directory that can: replaced, mode kept" \
    all 'exits 0' is_new is_alone '[ "$(mode_of w/a.yaml)" = 444 ]'

if [ "$(id -u)" -ne 0 ]; then
    fresh
    chmod 000 w/a.yaml
    run -w w/a.yaml
    chmod 644 w/a.yaml
    ok "a file that cannot be read" all 'exits 2' is_old is_alone 'says "Permission denied"'
    fresh
    chmod 555 w
    run -w w/a.yaml
    chmod 755 w
    ok "a directory that cannot be written" all 'exits 2' is_old is_alone 'says "Permission denied"' \
        'says "--write-through"'
    fresh
    chmod 000 w
    run -w w/a.yaml
    chmod 755 w
    ok "a directory that cannot be entered" all 'exits 2' is_old is_alone 'says "Permission denied"'
    fresh
    chmod 555 w
    chmod 444 w/a.yaml
    run --write-through -w w/a.yaml
    chmod 755 w
    ok "neither can be written" all 'exits 2' is_old is_alone 'says "Permission denied"'
else
    refuses openat:1:EPERM "Operation not permitted"
    fresh
    chown 12345:23456 w/a.yaml
    chmod 640 w/a.yaml
    run -w w/a.yaml
    ok "another's file, by root: owner and group are kept" all 'exits 0' is_new is_alone \
        '[ "$(stat -c %u:%g:%a w/a.yaml)" = 12345:23456:640 ]'
    at_each fchown EPERM "Operation not permitted"
    fresh
    chown 12345:23456 w/a.yaml
    faulty fchown:1:EPERM -w w/a.yaml
    ok "a file system that takes no owner: refused, and the way is named" all 'exits 2' \
        is_old is_alone 'says "in its owner (uid 12345), group (gid 23456): Operation not permitted; "' \
        'says "--write-through"'
    fresh
    chown 12345:23456 w/a.yaml
    chmod 4755 w/a.yaml
    faulty fchown:1:EPERM --write-through -w w/a.yaml
    ok "through the file itself all is kept, and said" all 'exits 0' is_new is_alone \
        '[ "$(stat -c %u:%g:%a w/a.yaml)" = 12345:23456:4755 ]' \
        'says "warning: w/a.yaml was written in place, which is not atomic: a new file would differ in its owner"'
fi

# The program of somebody else's file, who may write the directory.
if [ "$(id -u)" -eq 0 ] && setpriv --reuid=65534 --regid=65534 --clear-groups \
    "$PSS_FIX" -V >/dev/null 2>&1; then
    # as_nobody OWNER MODE ARG...: a file of that owner and mode, and the program.
    as_nobody() {
        fresh
        chown "$1" w/a.yaml
        chmod "$2" w/a.yaml
        chmod 777 w
        chmod 755 .
        shift 2
        code=0
        setpriv --reuid=65534 --regid=65534 --clear-groups "$PSS_FIX" "$@" >out 2>err ||
            code=$?
    }
    as_nobody 12345:23456 664 -w w/a.yaml
    ok "another's file: refused" all 'exits 2' is_old is_alone \
        'says "in its owner (uid 12345), group (gid 23456): Operation not permitted"' \
        'says "--write-through"' '[ "$(stat -c %u:%g:%a w/a.yaml)" = 12345:23456:664 ]'
    as_nobody 12345:23456 666 --write-through -w w/a.yaml
    ok "--write-through keeps all of it" all 'exits 0' is_new is_alone \
        '[ "$(stat -c %u:%g:%a w/a.yaml)" = 12345:23456:666 ]' 'says "written in place"'
    as_nobody 65534:23456 660 -w w/a.yaml
    ok "our own file of another group: refused" all 'exits 2' is_old is_alone \
        'says "in its group (gid 23456): "' 'lacks err "(uid "'
    as_nobody 65534:65534 2660 -w w/a.yaml
    ok "our own: kept" all 'exits 0' is_new is_alone 'lacks err warning' \
        '[ "$(stat -c %u:%g:%a w/a.yaml)" = 65534:65534:2660 ]'
    as_nobody 12345:65534 4666 --write-through -w w/a.yaml
    ok "the system takes a set-user-ID bit away, which is said" all 'exits 0' is_new is_alone \
        'says "could not keep its mode (4666, now 0666): Operation not permitted"'
    as_nobody 12345:23456 664 --write-through -w w/a.yaml
    ok "a file that may be read alone" all 'exits 2' is_old is_alone 'says "Permission denied"'

    # A report is not taken from its owner, either.
    as_nobody 65534:65534 644 --report=json:w/report.json w/a.yaml
    ok "a report is made" all 'exits 1' '[ -s w/report.json ]'
    rm -rf w/report.json
    echo old >r.json
    as_nobody 65534:65534 644 w/a.yaml
    cp r.json w/report.json
    chown 12345:23456 w/report.json
    code=0
    setpriv --reuid=65534 --regid=65534 --clear-groups "$PSS_FIX" \
        --report=json:w/report.json w/a.yaml >out 2>err || code=$?
    ok "another's report: refused" all 'exits 2' 'same w/report.json r.json' \
        'has err "w/report.json was left alone: a new file in its place would differ in its owner (uid 12345)"'
    "$PSS_FIX" --report=json:w/report.json w/a.yaml >out 2>err
    ok "root gives it back" all '[ "$(stat -c %u:%g w/report.json)" = 12345:23456 ]' \
        'has w/report.json findings'
else
    skip "another's file" "not root, or no setpriv"
fi

fresh
if "$PSS_FAULTS/xattr" set w/a.yaml user.note "keep me" 2>/dev/null; then
    run -w w/a.yaml
    ok "extended attributes are kept" all 'exits 0' is_new is_alone \
        '[ "$("$PSS_FAULTS/xattr" get w/a.yaml user.note)" = "keep me" ]'
    fresh
    "$PSS_FAULTS/xattr" set w/a.yaml user.note "keep me"
    faulty fsetxattr:1:ENOSPC -w w/a.yaml
    ok "or the file is left" all 'exits 2' is_old is_alone 'says "No space left on device"' \
        'says "in its user.note: "' 'says "--write-through"'
    fresh
    "$PSS_FAULTS/xattr" set w/a.yaml user.note "keep me"
    faulty fsetxattr:1:ENOSPC --write-through -w w/a.yaml
    ok "or written in place" all 'exits 0' is_new is_alone 'says "in its user.note: "' \
        '[ "$("$PSS_FAULTS/xattr" get w/a.yaml user.note)" = "keep me" ]'
    fresh
    "$PSS_FAULTS/xattr" set w/a.yaml user.note "keep me"
    chmod 444 w/a.yaml
    run -w w/a.yaml
    ok "of a file that cannot be written, too" all 'exits 0' is_new is_alone \
        '[ "$("$PSS_FAULTS/xattr" get w/a.yaml user.note)" = "keep me" ]'
else
    skip "extended attributes are kept" "the file system has none"
    skip "or the file is left" "the file system has none"
fi

# An access control list that the directory gives to new files, as setfacl -d would set
# it: version 2; user::rwx, user:12345:rwx, group::r-x, mask::rwx, other::---.
acl() {
    printf '\002\000\000\000'
    printf '\001\000\007\000\377\377\377\377'
    printf '\002\000\007\000\071\060\000\000'
    printf '\004\000\005\000\377\377\377\377'
    printf '\020\000\007\000\377\377\377\377'
    printf '\040\000\000\000\377\377\377\377'
}
fresh
acl >acl.bin
if "$PSS_FAULTS/xattr" put w system.posix_acl_default acl.bin 2>/dev/null; then
    run -w w/a.yaml
    ok "a new file gets no access that the old one did not give" all 'exits 0' is_new is_alone \
        '! "$PSS_FAULTS/xattr" get w/a.yaml system.posix_acl_access >/dev/null 2>&1'
    fresh
    "$PSS_FAULTS/xattr" put w/a.yaml system.posix_acl_access acl.bin
    run -w w/a.yaml
    ok "and keeps what it gave" all 'exits 0' is_new is_alone \
        '"$PSS_FAULTS/xattr" get w/a.yaml system.posix_acl_access >/dev/null'
    fresh
    "$PSS_FAULTS/xattr" put w/a.yaml system.posix_acl_access acl.bin
    faulty fsetxattr:1:EPERM -w w/a.yaml
    ok "or the file is left" all 'exits 2' is_old is_alone \
        'says "in its access control list: Operation not permitted"'
else
    skip "a new file gets no access that the old one did not give" "no access control lists"
    skip "and keeps what it gave" "no access control lists"
    skip "or the file is left" "no access control lists"
fi

# ---- links and names ----

fresh
mkdir -p outside
cp bad.yaml outside/b.yaml
ln -s ../outside/b.yaml w/link.yaml
ln -s ../outside w/dir
run -w w
ok "links that are found lead nowhere" all 'exits 0' is_new 'same outside/b.yaml bad.yaml'
run -w w/link.yaml
ok "one that is named is followed, and stays" all 'exits 0' '[ -h w/link.yaml ]' \
    'same outside/b.yaml want.yaml' '[ "$(ls -A outside)" = b.yaml ]'
cp bad.yaml outside/b.yaml
faulty renameat:1:EIO -w w/link.yaml
ok "or neither is touched" all 'exits 2' '[ -h w/link.yaml ]' 'same outside/b.yaml bad.yaml' \
    '[ "$(ls -A outside)" = b.yaml ]' 'has err w/link.yaml' 'has err "Input/output error"'
fresh
ln -s nowhere.yaml w/link.yaml
ln -s round.yaml w/round.yaml
run -w w/link.yaml
ok "a link to nothing" all 'exits 2' 'has err w/link.yaml' 'has err "No such file"' \
    '[ -h w/link.yaml ]'
run -w w/round.yaml
ok "a link to itself" all 'exits 2' 'has err w/round.yaml' 'has err "Too many levels"'

newline='w/new
line.yaml'
latin=$(printf 'w/caf\351.yaml')
for name in "$newline" "$latin"; do
    fresh
    if ! mv w/a.yaml "$name" 2>/dev/null; then
        skip "a strange name" "the file system refuses it"
        continue
    fi
    shown=$(printf '%s' "$name" | sed 's/.*/&/' | LC_ALL=C awk '
        { text = text (NR > 1 ? "\\x0a" : "") $0 }
        END { gsub(/\351/, "\\xe9", text); printf "%s", text }')
    run -l --null w
    printf '%s\0' "$name" >names
    ok "$shown: --list --null says it as it is" same out names
    run -d w
    ok "$shown: the diff applies" all 'exits 1' 'patch -s -p1 -i out -o patched "$name"' \
        'same patched want.yaml'
    faulty renameat:1:EIO -w "$name"
    ok "$shown: an error is one line, with the name" all 'exits 2' 'same "$name" bad.yaml' \
        'has err "$shown"' '[ "$(grep -c . err)" -le 2 ]'
    run -w --format=json w
    ok "$shown: written" all 'exits 0' 'same "$name" want.yaml' \
        '[ "$(ls -A w | wc -l)" -eq "$(printf "%s\n" "$name" | wc -l)" ]'
done

# ---- parts of a diff ----

fresh
cp bad.yaml w/b.yaml
"$PSS_FIX" -q -d w >whole
# parts_are_whole: both are there, or the directory is not.
parts_are_whole() {
    [ -e parts ] || return 0
    [ "$(ls -A parts | tr '\n' ' ')" = "0001-w-a.yaml.patch 0002-w-b.yaml.patch " ] &&
        cat parts/* | cmp -s - whole
}
# at_each_part CALL ACT CODE: at the first, second, … such call.
at_each_part() {
    n=0
    wrong=
    while [ $n -lt 200 ]; do
        n=$((n + 1))
        rm -rf parts fired
        faulty "$1:$n:$2" -q -d -j1 --split=parts w
        [ -e fired ] || break
        parts_are_whole || wrong="$wrong $n:torn"
        exits "$3" || { exits 1 && [ -e parts ]; } || wrong="$wrong $n:code-$code"
        [ "$2" = TERM ] || [ "$code" -ne 2 ] || grep -q "pss-fix: " err || wrong="$wrong $n:silent"
    done
    ok "parts: $1, $2, at each of $((n - 1)): all or none${wrong:+ ($wrong)}" \
        all '[ -z "$wrong" ]' '[ $n -gt 1 ]' '[ $n -lt 200 ]' 'exits 1' '[ -d parts ]'
}
for call in openat write fchmod renameat; do
    at_each_part $call ENOSPC 2
done
at_each_part any TERM 143

# ---- and again without root ----

if [ "$(id -u)" -eq 0 ]; then
    chmod 755 .
    as="setpriv --reuid=65534 --regid=65534 --clear-groups"
    if $as test -x "$PSS_FIX" -a -r "$PSS_TOP/tests/cli/tap.sh" -a -r "$preload" 2>/dev/null; then
        PSS_FAULTS=$PSS_FAULTS HOME=/ $as sh "$PSS_TOP/tests/cli/faults.sh" >user 2>&1
        code=$?
        sed 's/^/# /' user
        ok "all of it as an ordinary user" exits 0
    else
        skip "all of it as an ordinary user" "no setpriv, or our files are not for everyone"
    fi
fi
finish
