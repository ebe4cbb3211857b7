#!/bin/sh
# --diff: names, colour, pager, and what --explain-fixes puts above it. Readers of diffs
# are the judges.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

esc=$(printf '\033')
tab=$(printf '\t')

# ---- names ----

bad_pod >bad.yaml
filter bad.yaml -d
ok "stdin without a name is called stdin" \
    all 'exits 1' 'has out "diff --git a/stdin b/stdin"' 'has out "+++ b/stdin"'
filter bad.yaml -d --stdin-filename=./d/../two\ words.yaml
ok "--stdin-filename names it, as files are named" \
    all 'has out "--- a/two words.yaml$tab"' 'has out "+++ b/two words.yaml$tab"'
filter bad.yaml -d --explain-fixes --stdin-filename=x/y.yaml
ok "and its fixes" has out '# x/y.yaml:7 runAsNonRoot: '
good_pod >good.yaml
run -d --explain-fixes good.yaml
ok "what is good gives not a byte" all 'exits 0' 'is_empty out' 'is_empty err'

# ---- the same as --fix ----

# nasty: names and manifests that try what a reader of diffs could take for diff.
nasty() {
    for name in plain 'two words' "tab${tab}stop" 'quo"te' 'back\slash' -dash 'new
line' "$(printf 'latin\351')" 'sub dir/a b' 'hash#' '+++ b' 'diff --git a b'; do
        mkdir -p "./$(dirname -- "./$name")"
        bad_pod >"./$name.yaml"
        {
            printf '# --- a/x\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: evil}\nspec:\n'
            printf '  containers:\n  - name: "a\\n--- a/e\\n+++ b/e\\n@@ -1 +1 @@\\n-a\\n+b\\n"\n'
            printf '    image: b\n    securityContext:\n      privileged: true # +++ b/e\n'
            printf '  - name: "\\u2028diff --git a/e b/e\\u2028--- a/e\\u2029\\x85\\r+++ b/e"\n    image: c\n'
            printf '    ports: [{containerPort: 1, hostPort: 1, # --- a/e\n      name: x}]\n'
            printf -- '---\n{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"c","image":"d"}]}}'
        } >"./$name.yml"
        sed 's/$/\r/' <"./$name.yml" >"./$name-crlf.yml"
    done
}

mkdir was
(cd was && nasty)
for copy in fixed git patch; do cp -R was $copy; done
(cd was && "$PSS_FIX" -q -d --repairs=all .) >plain 2>err
(cd was && "$PSS_FIX" -q -d --repairs=all --explain-fixes .) >out 2>err
(cd fixed && "$PSS_FIX" -q -w --repairs=all .) >/dev/null 2>&1
ok "there is something to compare" [ "$(grep -c '^+++ ' plain)" -ge 36 ]
ok "--explain-fixes adds comment lines" \
    all '[ "$(grep -c "^# " out)" -gt 100 ]' '[ "$(wc -l <plain)" -lt "$(wc -l <out)" ]'
grep -v '^# ' out >rest
ok "and nothing else" same plain rest
# No comment in a file's diff: they stand between the last hunk and the next header.
awk '/^diff --git /{inside=0; next} /^# /{if (inside) bad=1; seen=1; next} /^---/{seen=0} /^@@/{inside=0} END{exit bad}' out
ok "they stand before a file's diff" [ $? -eq 0 ]
awk '/^# /{was=1; next} {if (was && !/^diff --git /) exit 1; was=0}' out
ok "at once before it" [ $? -eq 0 ]
ok "each has a place and a rule" [ "$(grep '^# ' out | grep -vcE '^# .*:[0-9]+ [A-Za-z_]+: ')" -eq 0 ]
ok "and no control character" [ "$(grep '^# ' out | tr -d '\n' | tr -d '[:print:]' | wc -c)" -eq 0 ]
findings=$(cd was && "$PSS_FIX" --format=json --repairs=all . 2>/dev/null | grep -o '"outcome": *"fixable", *"edits"' | wc -l)
ok "one line for each finding that is fixed" [ "$(grep -c '^# ' out)" -eq "$findings" ]

if command -v git >/dev/null; then
    (cd git && git init -q . && git apply --whitespace=nowarn ../out && rm -rf .git) 2>err
    ok "git apply gives what --fix gives" diff -r fixed git
else
    skip "git apply gives what --fix gives" "no git"
fi
if command -v patch >/dev/null; then
    (cd patch && patch -s -p1 --binary --no-backup-if-mismatch <../out) 2>err
    ok "patch -p1 does, too" diff -r fixed patch
else
    skip "patch -p1 does, too" "no patch"
fi
if python3 -c 'import unidiff' 2>/dev/null; then
    # It knows no C-quoted names.
    mkdir quiet && cp was/plain.y* was/two\ words.y* was/plain-crlf.yml quiet
    (cd quiet && "$PSS_FIX" -q -d --repairs=all .) >plain 2>err
    (cd quiet && "$PSS_FIX" -q -d --repairs=all --explain-fixes .) >out 2>err
    cat >compare.py <<'EOF'
import sys, unidiff
def read(name):
    with open(name, encoding='utf-8', newline='\n') as f:
        return [(p.path, p.added, p.removed, len(p)) for p in unidiff.PatchSet(f)]
plain, explained = read('plain'), read('out')
sys.exit(not plain or plain != explained)
EOF
    ok "unidiff reads the same files and hunks" python3 compare.py
else
    skip "unidiff reads the same files and hunks" "no python3 with unidiff"
fi

# ---- the text of a comment ----

cat >own.yaml <<'EOF'
apiVersion: v1
kind: Pod
metadata:
  name: own
spec:
  hostPID: true
  containers:
  - name: c
    image: example/c:1
    ports:
    - hostPort: 80 # gone
      containerPort: 80
EOF
run -d --explain-fixes --repairs=all own.yaml
ok "what is written for what" \
    has out '# own.yaml:6 hostNamespaces: writes "false" for "true"; host namespaces (hostPID=true)'
ok "what is added" has out '# own.yaml:8 runAsNonRoot: adds "securityContext: runAsNonRoot: true runAsUser: 65532 '
ok "what answers it, too" has out '# own.yaml:8 seccompProfile_restricted: by the edit for runAsNonRoot of line 8; '
ok "what is removed, comments too" \
    has out '# own.yaml:11 hostPorts: removes "hostPort: 80 # gone"; hostPort (container "c" uses hostPort 80); comment removed: '
lines=$(sed -n 's/^# own.yaml:\([0-9]*\) .*/\1/p' out)
ok "in the order of the file" [ "$lines" = "$(echo "$lines" | sort -n)" ]
run -d --explain-fixes own.yaml
ok "what is left has no comment" all 'exits 1' 'is_empty out' 'has err "left as it is"'

# ---- a terminal ----

# on_terminal COMMAND: as run, but with a terminal at all three ends (stderr is in `out`).
cat >terminal.py <<'EOF'
import os, pty, sys
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
out = b''
while True:
    try:
        chunk = os.read(fd, 65536)
    except OSError:
        break
    if not chunk:
        break
    out += chunk
sys.stdout.buffer.write(out.replace(b'\r\n', b'\n'))
sys.exit(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))
EOF
on_terminal() {
    code=0
    TERM=xterm python3 terminal.py "$@" >out 2>err </dev/null || code=$?
}

if python3 -c 'import pty; a, b = pty.openpty()' 2>/dev/null; then
    on_terminal "$PSS_FIX" -d bad.yaml
    ok "a terminal gets colour" all 'exits 1' 'has out "$esc[1m--- a/bad.yaml$esc[m"' 'has out "$esc[36m@@ -3,6 +3,16 @@$esc[m"'
    on_terminal env TERM=dumb "$PSS_FIX" -d bad.yaml
    ok "but no dumb one" all 'exits 1' 'lacks out "$esc"'
    on_terminal env -u TERM "$PSS_FIX" -d bad.yaml
    ok "nor one without a TERM" lacks out "$esc"
    on_terminal env CLICOLOR=0 "$PSS_FIX" -d bad.yaml
    ok "nor one with CLICOLOR=0" lacks out "$esc"
    on_terminal env NO_COLOR=1 "$PSS_FIX" -d bad.yaml
    ok "nor one with NO_COLOR" lacks out "$esc"
    on_terminal env PSS_FIX_PAGER='sed "s/^/P:/"; echo "LESS=$LESS"' "$PSS_FIX" -d bad.yaml
    ok "PSS_FIX_PAGER is run by a shell" all 'exits 1' 'has out "P:$esc[1mdiff --git a/bad.yaml b/bad.yaml"' 'has out "LESS=FRX"'
    ok "all that is printed comes through it, or after it" \
        [ "$(grep -n LESS= out | cut -d: -f1)" -gt "$(grep -n P: out | tail -n 1 | cut -d: -f1)" ]
    on_terminal env LESS=M PSS_FIX_PAGER='cat >/dev/null; echo "LESS=$LESS"' "$PSS_FIX" -d bad.yaml
    ok "a LESS of one's own stays" has out "LESS=M"
    on_terminal env PSS_FIX_PAGER= "$PSS_FIX" -d bad.yaml
    ok "an empty PSS_FIX_PAGER is none" has out "+++ b/bad.yaml"
    on_terminal env PSS_FIX_PAGER='sed s/^/P:/' sh -c '"$0" -d bad.yaml | cat' "$PSS_FIX"
    ok "no pager before a pipe" all 'has out "+++ b/bad.yaml"' 'lacks out "P:"' 'lacks out "$esc"'
    on_terminal env PSS_FIX_PAGER='kill -INT $PPID; sleep 0.2; cat' "$PSS_FIX" -d bad.yaml
    ok "Ctrl-C in the pager does not end us before it" all 'exits 1' 'has out "+++ b/bad.yaml"'
    on_terminal env PSS_FIX_PAGER=true "$PSS_FIX" -d bad.yaml
    ok "a pager that is left at once does no harm" lacks out "+++ b/bad.yaml"
    on_terminal env PSS_FIX_PAGER='/nowhere/less -R' "$PSS_FIX" -d bad.yaml
    ok "a pager that cannot be run: that is said, and all is printed" all 'exits 1' 'has out "+++ b/bad.yaml"' \
        "has out \"PSS_FIX_PAGER: '/nowhere/less -R' cannot be run; the output is printed without it\""
    on_terminal env PSS_FIX_PAGER='sed s/^/P:/' "$PSS_FIX" -d --explain-fixes bad.yaml
    ok "comments go through it, without colour" has out 'P:# bad.yaml:7 '
else
    skip "a terminal: colour and pager" "no python3 with pty"
fi

# ---- usage ----

run --explain-fixes bad.yaml
ok "--explain-fixes wants --diff" all 'exits 2' 'has err "--explain-fixes goes with --diff"'
finish
