# TAP for shell tests: `. tests/cli/tap.sh` after PSS_TOP is known. Each script gets a
# scratch directory that is its working directory, and ends with `finish`.
# shellcheck shell=sh

: "${PSS_TOP:=$(cd "$(dirname "$0")/../.." && pwd)}"
: "${PSS_FIX:=$PSS_TOP/build/pss-fix}"
LC_ALL=C
export LC_ALL
unset NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE GIT_DIR
unset PSS_FIX_PAGER PSS_FIX_FORMAT PSS_FIX_CONFIG

if [ ! -x "$PSS_FIX" ]; then
    echo "Bail out! there is no program $PSS_FIX"
    exit 99
fi

tap_n=0
tap_bad=0
scratch=$(mktemp -d)
trap 'chmod -R u+w "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT
cd "$scratch" || exit 99
# Not part of a work tree that may be around it.
GIT_CEILING_DIRECTORIES=$scratch
export GIT_CEILING_DIRECTORIES
# Nor does the user's own configuration count.
XDG_CONFIG_HOME=$scratch/.config
export XDG_CONFIG_HOME

# ok TEXT COMMAND...: one test, passed if the command succeeds.
ok() {
    tap_text=$1
    shift
    tap_n=$((tap_n + 1))
    if "$@"; then
        echo "ok $tap_n - $tap_text"
    else
        tap_bad=$((tap_bad + 1))
        echo "not ok $tap_n - $tap_text"
        sed 's/^/# stdout: /' out 2>/dev/null | head -n 20
        sed 's/^/# stderr: /' err 2>/dev/null | head -n 20
        echo "# exit code: ${code-}"
    fi
}

skip() {
    tap_n=$((tap_n + 1))
    echo "ok $tap_n - $1 # SKIP $2"
}

finish() {
    echo "1..$tap_n"
    exit $((tap_bad > 0))
}

# run ARG...: the program; its stdout is in `out`, its stderr in `err`, its exit code
# in $code.
run() {
    code=0
    "$PSS_FIX" "$@" >out 2>err </dev/null || code=$?
}

# filter FILE ARG...: the same with stdin from a file.
filter() {
    tap_input=$1
    shift
    code=0
    "$PSS_FIX" "$@" - >out 2>err <"$tap_input" || code=$?
}

exits() { [ "$code" -eq "$1" ]; }
is_empty() { [ ! -s "$1" ]; }
# has FILE TEXT: a line holds the text.
has() { grep -qF -- "$2" "$1"; }
# lacks FILE TEXT
lacks() { ! grep -qF -- "$2" "$1"; }
same() { cmp -s "$1" "$2"; }
# lines FILE N
lines() { [ "$(wc -l <"$1")" -eq "$2" ]; }
# says TEXT: stdout or stderr of the last run, in the scratch directory, holds it.
says() { grep -qF -- "$1" "$scratch/out" 2>/dev/null || grep -qF -- "$1" "$scratch/err"; }
# Nobody still runs a program with this word.
gone() { ! pgrep -f "$1" >/dev/null 2>&1; }
# In $scratch/tmp, which is TMPDIR of some tests.
nothing_left() { [ -z "$(ls -A "$scratch/tmp")" ]; }
# all COMMAND...: each argument is a command, and all succeed.
all() {
    for tap_part in "$@"; do
        eval "$tap_part" || return 1
    done
}

# Manifests: good passes, bad can be fixed, host needs --repairs=all, tied cannot be
# fixed, broken cannot be read.
good_pod() {
    cat <<'EOF'
apiVersion: v1
kind: Pod
metadata:
  name: good
spec:
  securityContext:
    runAsNonRoot: true
    seccompProfile:
      type: RuntimeDefault
  containers:
  - name: c
    image: example/c:1
    securityContext:
      allowPrivilegeEscalation: false
      capabilities:
        drop:
        - ALL
EOF
}

bad_pod() {
    cat <<'EOF'
apiVersion: v1
kind: Pod
metadata:
  name: bad
spec:
  containers:
  - name: c  # the one
    image: example/c:1
EOF
}

host_pod() {
    cat <<'EOF'
apiVersion: v1
kind: Pod
metadata:
  name: host
spec:
  hostNetwork: true
  containers:
  - name: c
    image: example/c:1
EOF
}

tied_pod() {
    cat <<'EOF'
apiVersion: v1
kind: Pod
metadata:
  name: tied
spec:
  containers:
  - name: c
    image: example/c:1
  volumes:
  - name: sock
    hostPath:
      path: /run/containerd.sock
      type: Socket
EOF
}

broken() {
    printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: broken\nspec: [\n'
}

# recipe NAME: what the README or a page of docs/ says under that name.
recipe() { "$PSS_TOP/scripts/recipe" "$1"; }
# follow NAME: runs it as a person would, and stops where it fails; stdout, stderr and
# exit code as of run.
follow() {
    recipe "$1" >recipe.sh
    code=0
    sh -e recipe.sh >out 2>err </dev/null || code=$?
}
# each NAME: every line of it by itself, which may find violations, no more.
each() {
    recipe "$1" >lines
    while IFS= read -r tap_line; do
        code=0
        sh -c "$tap_line" >out 2>err </dev/null || code=$?
        [ "$code" -le 1 ] || return 1
    done <lines
}
