# What the tests of hosts share: `. tests/hosts/host.sh`, after which they are as the
# tests of tests/cli. The work directory has the program and its links in PATH.
# shellcheck shell=sh
. "${PSS_TOP:=$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
hosts=$PSS_TOP/tests/hosts

mkdir bin home
ln -s "$PSS_FIX" bin/pss-fix
ln -s "$PSS_FIX" bin/pss-fix-krm
PATH=$scratch/bin:$PATH
HOME=$scratch/home
XDG_CACHE_HOME=$HOME/.cache XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.data
export PATH HOME XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME

# need NAME [COMMAND]: the host in PATH as COMMAND; the end of the script where it is
# neither installed by scripts/install-hosts nor in PATH.
need() {
    if [ -x "${PSS_HOSTS:-}/$1" ]; then
        ln -s "$PSS_HOSTS/$1" "bin/${2:-$1}"
    elif ! command -v "$1" >/dev/null 2>&1; then
        skip "$1" "$1 is not here (scripts/install-hosts)"
        finish
    elif [ -n "${2:-}" ]; then
        ln -s "$(command -v "$1")" "bin/$2"
    fi
}

# host COMMAND...: its stdout is in `out`, its stderr in `err`, its exit code in $code.
host() {
    code=0
    "$@" >out 2>err </dev/null || code=$?
}

# admitted FILE N: Kubernetes' evaluator finds N pods in it, and admits them all at
# restricted.
admitted() {
    "$PSS_JUDGE" eval --levels=restricted:latest "$1" >verdicts
    [ "$(grep -c '"allowed":true' verdicts)" -eq "$2" ] &&
        [ "$(wc -l <verdicts)" -eq "$2" ]
}

# refused FILE N: the same, but N pods are refused.
refused() {
    "$PSS_JUDGE" eval --levels=restricted:latest "$1" >verdicts
    [ "$(grep -c '"allowed":false' verdicts)" -eq "$2" ]
}
