# What the tests of packages share: `. tests/packages/package.sh`, after which they are as the
# tests of tests/cli. $PSS_DIST holds the packages, by scripts/check-packages.
# shellcheck shell=sh
. "${PSS_TOP:=$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
PSS_DIST=${PSS_DIST:-$PSS_TOP/dist}
version=$(sed -n 's/^AC_INIT(\[pss-fix\], \[\([^]]*\)\].*/\1/p' "$PSS_TOP/configure.ac")
case $(uname -m) in
aarch64) here=arm64 ;;
*) here=$(uname -m) ;;
esac

# need_package FILE: the end of the script where it was not made.
need_package() {
    [ -f "$1" ] && return
    skip "$(basename "$1")" "it was not made here"
    finish
}

# need_tool COMMAND PACKAGE
need_tool() {
    command -v "$1" >/dev/null 2>&1 && return
    skip "$1" "there is no $1 here ($2)"
    finish
}

# with COMMAND...: its stdout is in `out`, its stderr in `err`, its exit code in $code.
with() {
    code=0
    "$@" >out 2>err </dev/null || code=$?
}
