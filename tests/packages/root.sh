#!/bin/sh
# Each package in a bare Debian 12 without a compiler: it installs, runs, shows its manual,
# completes, and its removal leaves nothing. It takes root, debootstrap and Debian's packages.
. "$(dirname "$0")/package.sh"
need_tool debootstrap debootstrap
if [ "$(id -u)" -ne 0 ]; then
    skip "a bare root" "only root can make one"
    finish
fi
root=$scratch/root
include=bash-completion,man-db,python3,python3-venv
if [ -n "${PSS_ROOT-}" ]; then
    cp -a "$PSS_ROOT" "$root"
elif ! debootstrap --variant=minbase --include=$include bookworm "$root" >out 2>&1; then
    tail -n 3 out | sed 's/^/# /'
    skip "a bare root" "Debian's packages could not be had"
    finish
fi

# bash reads what a command prints through /dev/fd, which leads to /proc.
trap 'umount "$root/proc" 2>/dev/null; chmod -R u+w "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT
has_proc=no
if mount -t proc proc "$root/proc" 2>/dev/null; then
    has_proc=yes
    ln -sfn /proc/self/fd "$root/dev/fd"
fi

# inside COMMAND: by a shell in that root.
inside() {
    code=0
    chroot "$root" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive sh -c "$1" >out 2>err </dev/null || code=$?
}
# Caches, logs and the states of the tools that install are not looked at.
all_files() {
    find "$root" -xdev \( -path "$root/proc" -o -path "$root/sys" -o -path "$root/dev" \
        -o -path "$root/var/cache" -o -path "$root/var/log" -o -path "$root/var/lib/apt" \
        -o -path "$root/var/lib/dpkg" -o -path "$root/tmp" -o -name __pycache__ \) -prune -o -print | sort
}
mkdir "$root/packages"
cp "$PSS_DIST"/*.deb "$PSS_DIST"/*"linux-$here.tar.gz" "$PSS_DIST"/*"$(uname -m)"*.whl "$root/packages/" 2>/dev/null
cp "$PSS_DIST/SHA256SUMS" "$PSS_TOP/fixtures/demo/shop.yaml" "$root/packages/"
cp "$root/packages/shop.yaml" .
code=0
"$PSS_FIX" shop.yaml >wanted 2>err
inside 'command -v cc gcc g++ clang'
ok "there is no compiler" is_empty out

# completes WHAT FILE: what bash offers there for half an option.
completes() {
    if [ $has_proc = no ]; then
        skip "$1: bash completes" "/proc cannot be mounted here"
        return
    fi
    inside "bash -c 'source /usr/share/bash-completion/bash_completion
        [ -z \"$2\" ] || source \"$2\"
        [ -n \"$2\" ] || _completion_loader pss-fix
        COMP_WORDS=(pss-fix --level = ba) COMP_CWORD=3 # bash cuts words at =
        _pss_fix pss-fix ba =
        echo \"\${COMPREPLY[@]}\"'"
    ok "$1: bash completes" has out baseline
}
# works PROGRAM: it reports the demo as the program from the build does.
works() {
    inside "cd /packages && $1 shop.yaml"
    exits 1 && same out wanted
}
all_files >before
tried=0

# ---- the package ----

if ls "$root"/packages/pss-fix_*.deb >/dev/null 2>&1; then
    inside 'dpkg-query -W -f "\${Package} \${Status}\n"'
    cp out packages.before
    # Its second line takes it away.
    recipe install-deb | sed "s/sudo //; s/apt-get/apt-get -q -y --no-install-recommends/; s/0\.1\.0/$version/g" >lines
    inside "apt-get update -q && cd /packages && $(sed -n 1p lines)"
    if [ "$code" -ne 0 ] && grep -qE 'Unable to (fetch|locate)|Failed to fetch|Temporary failure' out err; then
        skip "deb" "Debian's packages could not be had"
    else
        ok "deb: apt-get installs it" exits 0
        ok "deb: it works" works pss-fix
        inside 'man pss-fix'
        ok "deb: man shows the manual" all 'exits 0' 'has out "Pod Security"' 'has out SYNOPSIS'
        inside 'man 5 pss-fix && man pss-fix-krm'
        ok "deb: and that of the configuration and the function" exits 0
        completes deb ""
        inside "$(sed -n 2p lines)"
        ok "deb: apt-get takes it away" exits 0
        all_files >after
        diff before after >out
        ok "deb: nothing is left" is_empty out
        inside 'dpkg-query -W -f "\${Package} \${Status}\n"'
        ok "deb: no library of it, either" same out packages.before
        tried=1
    fi
fi

# ---- the archive ----

archive=pss-fix-$version-linux-$here.tar.gz
if [ -f "$root/packages/$archive" ]; then
    # The pages have these lines.
    { echo "cd /packages" && recipe install-archive; } |
        sed "s,^curl .*,:,; s/0\.1\.0/$version/g; s/x86_64/$here/g; s/sudo //g" >install
    { echo "cd /packages" && recipe remove-archive; } |
        sed "s/0\.1\.0/$version/g; s/x86_64/$here/g; s/sudo //g" >remove
    inside "set -e; $(cat install)"
    ok "archive: it unpacks" exits 0
    ok "archive: it works" works pss-fix
    inside 'man pss-fix'
    ok "archive: man shows the manual" all 'exits 0' 'has out "Pod Security"'
    completes archive ""
    inside "$(cat remove)"
    all_files >after
    diff before after >out
    ok "archive: nothing is left" is_empty out
    tried=1
fi

# ---- the wheel ----

if ls "$root"/packages/*.whl >/dev/null 2>&1; then
    recipe install-wheel | sed "s/0\.1\.0/$version/g" >lines
    inside "cd /opt && PIP_NO_INDEX=1 PIP_FIND_LINKS=/packages && export PIP_NO_INDEX PIP_FIND_LINKS &&
        set -e && $(cat lines)"
    ok "wheel: pip installs it" all 'exits 0' 'has out "pss-fix $version"'
    ok "wheel: it works" works /opt/venv/bin/pss-fix
    completes wheel /opt/venv/share/bash-completion/completions/pss-fix
    inside '/opt/venv/bin/pip uninstall -y pss-fix && find /opt/venv -name "*pss*fix*"'
    ok "wheel: pip takes all of it away" all 'exits 0' 'lacks out /pss'
    inside 'rm -r /opt/venv'
    all_files >after
    diff before after >out
    ok "wheel: nothing is left" is_empty out
    tried=1
fi
[ "$tried" -eq 1 ] || skip "a bare root" "no package was made"
finish
