#!/bin/sh
# --kustomize over trees and programs that mean harm: nothing of them runs, nothing is
# written but edits that hold, and nothing is left behind, also when a signal ends the run.
# kustomize is a script where it is to misbehave, and the real one where it must not.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

real=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}/kustomize
TMPDIR=$scratch/tmp
export TMPDIR
mkdir tmp bin

# It counts its calls in `called`, and prints web.yaml of the directory. What it does
# before that is in `trick`.
cat >bin/kustomize <<END
#!/bin/sh
PATH=/usr/bin:/bin
echo "\$*" >>$scratch/called
n=\$(wc -l <$scratch/called)
while [ \$# -gt 1 ]; do shift; done
dir=\$1
. $scratch/trick
cat "\$dir/web.yaml"
END
# These are on PATH, and nobody has a reason to run them, but for git: it lists files.
for name in git helm docker podman sh bash python3 curl gpg sops kustomize-plugin; do
    printf '#!/bin/sh\necho "%s $*" >>%s/ran\nexit 1\n' "$name" "$scratch" >"bin/$name.stub"
done
cat >bin/git.stub <<END
#!/bin/sh
case " \$* " in
*" fetch "* | *" clone "* | *" init "* | *" ls-remote "* | *" checkout "*) echo "git \$*" >>$scratch/ran ;;
esac
exec $(command -v git) "\$@"
END
chmod +x bin/*
fake=$scratch/bin/kustomize

pss() {
    code=0
    "$PSS_FIX" --kustomize="$fake" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null ||
        code=$?
}
same_trees() { diff -r "$1" "$2" >/dev/null 2>&1; }

pod() {
    cat <<END
apiVersion: v1
kind: Pod
metadata:
  name: $1
spec:
  containers:
  - name: app
    image: registry.example.com/app:1
END
}

# fresh TRICK: a repository with two pods, and what kustomize does.
fresh() {
    cd "$scratch" || exit 99
    rm -rf repo before called ran
    mkdir repo
    cd repo || exit 99
    printf 'resources:\n- web.yaml\n' >kustomization.yaml
    { pod a && echo --- && pod b; } >web.yaml
    cp -R . ../before
    printf '%s\n' "$1" >../trick
}
# stays TEXT TRICK WORDS: -w changes nothing, says the words, and leaves nothing behind.
stays() {
    fresh "$2"
    pss -w .
    ok "$1" all 'same_trees ../before .' "says '$3'" nothing_left
}

# ---- a program that misbehaves ----

fresh :
pss -w .
ok "a program that works: the file is edited" all 'exits 0' '! same_trees ../before .'
refused='this root is not rendered'
# What it does not render is judged alone. --strict of the root itself would say 2.
PSS_FIX_KUSTOMIZE_SECONDS=1
export PSS_FIX_KUSTOMIZE_SECONDS
fresh 'sleep 7654 & sleep 7654'
pss --kustomize-root=. .
ok "one that hangs is ended, with its children" all 'exits 2' 'gone "sleep 7654"' \
    "says 'kustomize was ended after 1 seconds'" nothing_left
unset PSS_FIX_KUSTOMIZE_SECONDS
fresh 'exec yes'
pss --kustomize-root=. .
ok "one that floods is ended" all 'exits 2' "says 'MB of output'" nothing_left
fresh 'yes complaint | head -c 10000000 >&2; exit 1'
pss --kustomize-root=. .
ok "one that complains for ever" all 'exits 2' "says 'kustomize says: compl'" nothing_left
fresh 'exit 1'
pss --kustomize-root=. .
ok "one that fails and says nothing" all 'exits 2' "says 'ended with status 1'" nothing_left
fresh 'kill -9 $$'
pss --kustomize-root=. .
ok "one that dies" all 'exits 2' "says '$refused'" nothing_left

stays "garbage is refused" 'echo "{"; exit 0' 'cannot be read'
stays "so is a NUL" 'printf "kind: \\000\\n"; exit 0' 'cannot be read'
stays "so is what is nested too deep" \
    'head -c 200000 /dev/zero | tr "\\000" "["; exit 0' 'cannot be read'
stays "so is what is garbage the second time" \
    '[ "$n" -ne 2 ] || { echo "{"; exit 0; }' 'Pod/a'
stays "so is what is garbage once the files are edited" \
    '! grep -qs drop "$dir"/*.yaml || { echo "{"; exit 0; }' 'kustomize-harm'
stays "so is a failure once the files are edited" \
    '! grep -qs drop "$dir"/*.yaml || { echo "Error: now I do not" >&2; exit 1; }' 'now I do not'
stays "nothing, once the files are edited" '! grep -qs drop "$dir"/*.yaml || exit 0' 'kustomize-harm'
stays "another order, once the files are edited" \
    '! grep -qs drop "$dir"/*.yaml || { awk "{ text[d] = text[d] \$0 \"\\n\" } /^---/ { d = 1 } END { printf \"%s---\\n%s\", text[1], text[0] }" "$dir/web.yaml"; exit 0; }' \
    'kustomize-harm'
stays "what differs from run to run" \
    'sed "s/app:1/app:$n/" "$dir/web.yaml"; exit 0' 'kustomize-'
stays "a document that is new, once the files are edited" \
    '! grep -qs drop "$dir"/*.yaml || printf "apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: x}\\n---\\n"' \
    'kustomize-'

fresh 'echo x >"$dir/new.yaml"; echo y >"$HOME/y"; echo z >z; echo "a: b" >"$dir/web.yaml.tmp"'
pss -w .
ok "what it writes stays in the copy" all 'exits 0' '[ "$(ls)" = "$(ls ../before)" ]' \
    nothing_left
fresh 'echo "# mine" >>"$dir/kustomization.yaml"; cat "$dir/web.yaml"; : >"$dir/web.yaml"; exit 0'
pss -w .
ok "what it does to its files does not come to ours" \
    all 'same ../before/kustomization.yaml kustomization.yaml' '[ -s web.yaml ]' nothing_left
fresh 'mkdir "$dir/x"; echo a >"$dir/x/a"; chmod 0 "$dir/x"; ln -s / "$dir/all"'
pss -w .
ok "what cannot be entered is removed" nothing_left
ok "and a link that it made is not followed" [ -d /bin ]
fresh 'cat /proc/net/dev >>'"$scratch"'/net 2>&1; env >>'"$scratch"'/net'
: >../net
pss .
ok "the proxy is one that nobody is" grep -q '^https_proxy=http://127.0.0.1:9$' ../net
if unshare -n true 2>/dev/null || unshare -Urn true 2>/dev/null; then
    ok "it has no network" sh -c "! grep : ../net | grep -qE '^ *(eth|en|wl|tun|docker|br)'"
else
    skip "it has no network" "this system does not let a process leave its network"
fi

# ---- signals ----

# `env` undoes what a shell does to programs in the background.
default=
! env --default-signal=INT true 2>/dev/null || default="env --default-signal=INT"
for signal in INT TERM HUP; do
    for call in 1 2 3; do
        fresh "[ \"\$n\" -ne $call ] || { kill -$signal \$PPID; sleep 7655; }"
        code=0
        $default "$PSS_FIX" --kustomize="$fake" -w . >../out 2>../err </dev/null || code=$?
        ok "$signal at build $call: nothing is written, or left, or still runs" \
            all '[ "$code" -gt 128 ]' 'same_trees ../before .' nothing_left \
            'gone "sleep 7655"'
    done
done

# ---- trees that want something to run ----

if [ ! -x "$real" ]; then
    skip "a tree that wants something to run" "scripts/install-hosts has not installed kustomize"
    finish
fi
fake=$real
cd "$scratch" || exit 99
rm -rf repo
mkdir -p repo stubs outside config/kustomize/plugin/example.com/v1/maker
for stub in bin/*.stub; do
    name=$(basename "$stub" .stub)
    mv "$stub" "stubs/$name"
done
cd repo || exit 99
# root NAME: a directory with a kustomization, from stdin, and a pod.
root() {
    mkdir -p "$1"
    cat >"$1/kustomization.yaml"
    pod "$1" >"$1/web.yaml"
}
program() { printf '#!/bin/sh\necho ran >%s/ran\n' "$scratch" >"$1" && chmod +x "$1"; }
root exec <<'END'
resources: [web.yaml]
generators: [generator.yaml]
END
cat >exec/generator.yaml <<'END'
apiVersion: example.com/v1
kind: Maker
metadata:
  name: x
  annotations:
    config.kubernetes.io/function: |
      exec: {path: ./run.sh}
END
program exec/run.sh
root transform <<'END'
resources: [web.yaml]
transformers: [transformer.yaml]
END
cp exec/generator.yaml transform/transformer.yaml
program transform/run.sh
root validate <<'END'
resources: [web.yaml]
validators: [validator.yaml]
END
cp exec/generator.yaml validate/validator.yaml
program validate/run.sh
root container <<'END'
resources: [web.yaml]
transformers: [transformer.yaml]
END
cat >container/transformer.yaml <<'END'
apiVersion: example.com/v1
kind: Maker
metadata:
  name: x
  annotations:
    config.kubernetes.io/function: |
      container: {image: registry.example.com/f:1, network: true}
END
root plugin <<'END'
resources: [web.yaml]
transformers: [maker.yaml]
END
printf 'apiVersion: example.com/v1\nkind: Maker\nmetadata: {name: x}\n' >plugin/maker.yaml
program "$scratch/config/kustomize/plugin/example.com/v1/maker/Maker"
printf 'not an object\n' >"$scratch/config/kustomize/plugin/example.com/v1/maker/Maker.so"
root remote <<'END'
resources:
- web.yaml
- https://example.com/x.yaml
- git@example.com:x/y.git
- example.com/x/y//deploy?ref=v1
END
root component <<'END'
resources: [web.yaml]
components: ["https://example.com/x//y?ref=v1"]
END
root chart <<'END'
resources: [web.yaml]
helmCharts:
- {name: redis, repo: "https://example.com/charts", version: 1.0.0, releaseName: redis}
END
root link <<'END'
resources: [web.yaml, other.yaml]
END
pod other >../outside/other.yaml
ln -s "$scratch/outside/other.yaml" link/other.yaml
root dotdot <<'END'
resources: [web.yaml, ../../outside/other.yaml]
END
git init -q .
cp -R ../outside ../outside.before
cp -R . ../before
watch=
if strace -o /dev/null true 2>/dev/null; then
    watch="strace -f -qq -e trace=execve,socket,connect,bind -o $scratch/trace"
fi
code=0
XDG_CONFIG_HOME=$scratch/config PATH=$scratch/stubs:$PATH $watch "$PSS_FIX" \
    --kustomize="$real" -w . >../out 2>../err </dev/null || code=$?
ok "nothing of a tree runs" [ ! -e ../ran ]
ok "nothing outside of it changes" same_trees ../outside.before ../outside
ok "no temporary file is left" nothing_left
for name in transform validate container plugin component link dotdot; do
    ok "the root $name is not rendered" says "$name/kustomization.yaml: this root is not rendered"
done
for name in exec remote chart; do
    ok "the root $name is rendered without" says "$name/kustomization.yaml: this root is rendered without"
    ok "its pod is fixed" grep -q runAsNonRoot "$name/web.yaml"
done
ok "its links and programs are as they were" all '[ -L link/other.yaml ]' \
    'same exec/run.sh ../before/exec/run.sh'
if [ -n "$watch" ]; then
    ok "no socket to a network is opened" lacks ../trace AF_INET
    ok "only kustomize is run" sh -c "! grep -F 'execve(' ../trace | grep -F ' = 0' |
        grep -vE 'execve\\(\"($real|$PSS_FIX|[^\"]*/git)\"'"
    ok "and that all roots at once do" grep -q "execve(\"$real\"" ../trace
else
    skip "no socket to a network is opened" "strace is not here, or may not be used"
fi
finish
