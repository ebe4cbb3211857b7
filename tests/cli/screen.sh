#!/bin/sh
# What a person sees at a terminal: blocks, folding, width, links, progress.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
unset COLUMNS FORCE_HYPERLINK NO_HYPERLINK TERM_PROGRAM VTE_VERSION KONSOLE_VERSION \
    KITTY_WINDOW_ID WT_SESSION WEZTERM_PANE ITERM_SESSION_ID ALACRITTY_WINDOW_ID \
    GHOSTTY_RESOURCES_DIR DOMTERM CI

if ! python3 -c 'import pty; a, b = pty.openpty()' 2>/dev/null; then
    skip "the screen" "no python3 with pty"
    finish
fi

# screen.py COLUMNS FDS COMMAND...: FDS are the descriptors that are the terminal; what it
# shows goes to stdout. When it shows $WHEN, Ctrl-D is typed. With $LATE the terminal shows
# nothing for more than a second, so that a program which writes much has to wait.
cat >screen.py <<'END'
import fcntl, os, pty, select, signal, struct, subprocess, sys, termios, time
master, slave = pty.openpty()
fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack('HHHH', 50, int(sys.argv[1]), 0, 0))
none = open(os.devnull, 'r+b')
kept = open('kept', 'wb')
ends = [slave if str(fd) in sys.argv[2] else (kept if fd == 1 else none) for fd in range(3)]
process = subprocess.Popen(sys.argv[3:], stdin=ends[0], stdout=ends[1], stderr=ends[2],
                           start_new_session=True)
os.close(slave)
out = b''
when = os.environ.get('WHEN', '').encode()
if 'LATE' in os.environ:
    select.select([master], [], [])
    time.sleep(1.2)
while True:
    try:
        chunk = os.read(master, 65536)
    except OSError:
        break
    if not chunk:
        break
    out += chunk
    if when and when in out:
        when = b''
        os.write(master, b'\x04')
sys.stdout.buffer.write(out.replace(b'\r\n', b'\n'))
code = process.wait()
sys.exit(code if code >= 0 else 128 - code)
END

# screen COLUMNS ARG...: the program at a terminal; what it shows is in `out`, without
# colour.
screen() {
    columns=$1
    shift
    code=0
    TERM=xterm python3 screen.py "$columns" 012 "$PSS_FIX" --color=never "$@" >out 2>err </dev/null || code=$?
}

# narrow FILE N: no line is longer.
narrow() { ! awk -v n="$2" 'length($0) > n' "$1" | grep -q .; }

bad_pod >bad.yaml
host_pod >host.yaml
tied_pod >tied.yaml
good_pod >good.yaml
cat >two.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata: {name: two}
spec:
  template:
    spec:
      containers:
      - name: one
        image: example/x
        securityContext:
          privileged: true
      - name: other
        image: example/y
END

# ---- one block ----

screen 80 two.yaml
ok "the head names the place and the object" has out "two.yaml:1 Deployment/two"
ok "one line per rule: containers are joined" all '[ "$(grep -c "  runAsNonRoot  " out)" -eq 1 ]' \
    'has out "containers \"one\", \"other\""'
ok "with the class of its own repair" all 'grep -qE "^ +11  privileged +replace +privileged \(container" out' \
    'grep -qE "^ +8  runAsNonRoot +harden +runAsNonRoot != true" out'
ok "80 columns suffice" narrow out 80
ok "what becomes of it" has out "       --fix repairs the pod"
screen 140 two.yaml
ok "at 140 columns text stands in a column of its own" all 'narrow out 140' \
    'grep -qE "^ {43}securityContext.runAsNonRoot=true\)$" out'
screen 80 -v two.yaml
ok "-v adds the source line of each container, and says nothing twice" all \
    '[ "$(grep -c "8 |       - name: one" out)" -ge 1 ]' '[ "$(grep -c "12 |       - name: other" out)" -ge 1 ]' \
    '[ "$(grep -c "  runAsNonRoot  " out)" -eq 1 ]' 'lacks out "would violate"'

# ---- left ----

screen 100 host.yaml tied.yaml bad.yaml
ok "a left pod says what it waits for, and what frees it" \
    has out "left: waits for hostNamespaces: --repairs=all would fix the pod"
ok "its other findings keep their own class" all '[ "$(grep -c " harden " out)" -eq 12 ]' 'grep -qE "6  hostNamespaces +unsafe" out'
ok "where nothing does, why" has out "left: waits for restrictedVolumes: an empty directory cannot stand in for this type of"
ok "at the end, left pods are counted by reason" all 'has out "2 pods are left, by what they wait for first:"' \
    'grep -qE "^ +1  --repairs=all  hostNamespaces$" out' 'grep -qE "^ +1  by hand +restrictedVolumes: an empty" out'
screen 100 bad.yaml
ok "and not where there are none" lacks out "wait for first"

# ---- many ----

mkdir many
for i in 1 2 3 4 5 6 7; do
    { bad_pod; echo ---; bad_pod; echo ---; bad_pod; } >many/$i.yaml
done
cp host.yaml many/8.yaml
sed 's/^kind: Pod/kind: Poodle/' bad.yaml >many/9.yaml
screen 100 many
ok "more than 20 failing pods: one line per file that --fix repairs" all \
    'has out "many/3.yaml  3 pods, 12 violations: --fix repairs them"' 'lacks out "Pod/bad"'
ok "a blank line is before the next block" [ "$(grep -B1 "^many/8.yaml:1 " out | head -n 1)" = "" ]
ok "pods that need a person stay" all 'has out "many/8.yaml:1 Pod/host"' 'has out "waits for hostNamespaces"'
ok "warnings outside of pods are counted" has out "many/9.yaml  1 warning: unknown-kind"
screen 100 -v many
ok "-v unfolds" all 'has out "many/3.yaml:1 Pod/bad"' 'lacks out "repairs them"' 'has out "many/9.yaml:2 Poodle/bad"'
rm many/8.yaml many/7.yaml many/9.yaml
screen 100 many
ok "18 failing pods are not folded" all 'has out "many/3.yaml:1 Pod/bad"' 'lacks out "repairs them"'

# ---- fixing ----

cp two.yaml host.yaml many/
screen 100 -w many/two.yaml many/host.yaml
ok "--fix says what was fixed, and shows what is left" all 'lacks out "many/two.yaml:1 "' 'has out "many/host.yaml:1 Pod/host"' \
    'grep -q "^1 pod in 1 file fixed: 0 start as far as is known, 1 unknown" out' 'lacks out error'
cp two.yaml many/
screen 100 -w -v many/two.yaml
ok "-v lists it, with lines of the new file" all 'has out "many/two.yaml:1 Deployment/two"' 'grep -qE "^ +16  privileged +fixed " out' \
    'has out "16 |           privileged: false"'
cp two.yaml many/
screen 100 -d many/two.yaml
ok "a blank line is between a diff and what it leaves" [ "$(grep -n -B1 "^Would fix" out | sed -n '1s/[0-9]*-//p')" = "" ]
ok "--diff says what it would fix" all 'has out "Would fix 1 pod in 1 file"' 'grep -q "^next: pss-fix --fix many/two.yaml$" out'

# ---- readiness ----

screen 150 --readiness "$PSS_TOP/fixtures/demo-org"
sed -n '/^NAMESPACE/,/^$/p' out >table
ok "the table of readiness moves closer where it is too wide" \
    all 'narrow table 150' 'grep -q "^ci  *4  *privileged .* 2 harden, 1 unsafe, 1 by hand" table'
cp -R "$PSS_TOP/fixtures/demo-org" org
screen 80 --readiness org
sed -n '/^NAMESPACE/,/^$/p' out >table
ok "at 80 columns its lists stand below each line" \
    all 'narrow table 80' 'has table "    today: warn,audit; in the way: 2 harden, 1 unsafe, 1 by hand"'
ok "all lines fit" all 'has out "Labels that ask too much"' 'narrow out 80'
awk '/^ +kubectl label/ || is_open { print; is_open = /\\$/ }' out >commands
mkdir bin
printf '#!/bin/sh\necho "kubectl $*"\n' >bin/kubectl
chmod +x bin/kubectl
PATH=$PWD/bin:$PATH sh -e commands 2>/dev/null | grep '^kubectl label' >done
run --readiness org
sed -n 's/^ *\(kubectl [^#]*[^# ]\).*/\1/p' out >wanted
ok "commands that were broken do the same" all '[ "$(grep -c . wanted)" -gt 10 ]' 'same done wanted'

# ---- other lines ----

screen 80 --select=nothing bad.yaml
ok "messages are wrapped at words" all 'exits 2' 'narrow out 80' 'grep -q "^    seccompProfile_baseline, " out'
screen 60 -n bad.yaml
ok "and short ones" all 'narrow out 60' 'has out "--diff shows"' '[ "$(wc -l <out)" -eq 3 ]'
{ bad_pod; echo "    # pss-fix: ignore[privileged] the reason is long, so that it takes more than one line of a terminal"; } >ignored.yaml
screen 60 --list-exceptions ignored.yaml
ok "exceptions, too" all 'exits 0' 'narrow out 60' 'grep -q "^    .*of a terminal" out'
screen 80 --statistics org
ok "so are tables" all 'narrow out 80' 'has out hostProbesAndHostLifecycle'
screen 80 --list-rules
ok "and the list of rules" all 'narrow out 80' 'grep -qE "^ {40}[a-z]" out'
screen 80 --statistics=reason org
ok "and lists of reasons" all 'narrow out 80' 'has out "                         for this path of the node"'
cp "$PSS_TOP/fixtures/demo/shop.yaml" .
screen 80 -v shop.yaml
grep -v "^    'skopeo .*'$" out >rest # a command is not broken
ok "source lines are cut" all 'narrow rest 80' 'has rest "| ..."'

# ---- notes ----

mkdir nginx
for i in $(seq 1 21); do
    bad_pod | sed "s|example/c:1|nginx:1.$i|" >nginx/$i.yaml
done
screen 100 nginx
ok "notes about many pods are folded" all 'has out "16 more notes of this kind; -v shows them [empty-directory]"' \
    '[ "$(grep -c "writes to directories that belong to root" out)" -eq 5 ]'
screen 100 -v nginx
ok "-v shows them" all 'lacks out "more note"' '[ "$(grep -c "writes to directories that belong to root" out)" -eq 21 ]'
for i in 1 2 3 4; do bad_pod | sed "s|example/c:1|example/c:$i|"; echo ---; done >many-images.yaml
screen 100 many-images.yaml
ok "images of which nothing is known are named in one note" all '[ "$(grep -c "nothing is known" out)" -eq 1 ]' \
    'has out "note: nothing is known of the users of 4 images: example/c:1, example/c:2, example/c:3 and 1 more;"'

# ---- links ----

page=$("$PSS_FIX" --explain=runAsNonRoot | sed -n 's/^Page: //p')
link=$(printf '\033]8;;%s\033' "$page")
screen 100 bad.yaml
ok "no links where nobody knows of them" lacks out "$link"
WT_SESSION=1 screen 100 bad.yaml
ok "rules are links to the page that --explain names, where the terminal can" has out "$link"
sed 's/^kind: Pod/kind: Poodle/' bad.yaml >odd.yaml
WT_SESSION=1 screen 100 odd.yaml
ok "warnings, too" has out "$(printf '\033]8;;%s/unknown-kind\033' "${page%/*}")"
WT_SESSION=1 NO_HYPERLINK=1 screen 100 bad.yaml
ok "unless they are not wanted" lacks out "$link"
FORCE_HYPERLINK=1 run bad.yaml
ok "the lines of a pipe have none" lacks out "$link"

# ---- progress ----

# late FDS: a run that takes more than a second, with these descriptors at the terminal.
mkdir late
i=0
while [ $i -lt 400 ]; do
    cp host.yaml late/$i.yaml
    i=$((i + 1))
done
bad_pod >late/400.yaml
late() {
    LATE=1 TERM=xterm python3 screen.py 80 "$1" "$PSS_FIX" --color=never -j1 -d late \
        >out 2>err </dev/null
}
erase=$(printf '\r\033[K')
late 2
ok "progress is shown where stdout is a file" grep -qE "pss-fix: [0-9]+ of 401 files" out
ok "and erased" has out "$erase"
ok "the file has none of it" all 'has kept "+++ b/late/400.yaml"' 'lacks kept "of 401 files"' 'lacks kept "$erase"'
CI=1 late 2
ok "in CI nobody looks" all 'has out "Pod/host"' 'lacks out "of 401 files"'

# ---- waiting ----

WHEN=Ctrl-D screen 100 -
ok "- at a terminal says that it waits" has out "reads from the terminal; Ctrl-D ends the input"
filter bad.yaml
ok "and does not in a pipe" lacks err "Ctrl-D"
finish
