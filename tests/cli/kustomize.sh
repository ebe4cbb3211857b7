#!/bin/sh
# Kustomizations: what roots render is judged, and the file that owns a field is edited. A
# script stands for kustomize where it must be known what it gets; the rest is done with the
# real program, where there is one.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

real=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}/kustomize
TMPDIR=$scratch/tmp
export TMPDIR
mkdir tmp bin

# It prints web.yaml of the directory. A file `kustomize` beside the kustomization is run
# instead.
cat >bin/kustomize <<END
#!/bin/sh
log=$scratch/called
echo "\$*" >>"\$log"
/usr/bin/env >"\$log.env"
pwd >"\$log.dir"
while [ \$# -gt 1 ]; do shift; done
[ ! -f "\$1/trick.sh" ] || . "\$1/trick.sh"
exec /bin/cat "\$1/web.yaml"
END
chmod +x bin/kustomize
fake=$scratch/bin/kustomize

pss() {
    code=0
    "$PSS_FIX" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
}
both() { exits "$1" && says "$2"; }

deployment() {
    cat <<END
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${1:-web}
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: app  # the one
        image: registry.example.com/app:1
END
}

# fresh: an empty repository.
fresh() {
    cd "$scratch" || exit 99
    rm -rf repo called*
    mkdir repo
    cd repo || exit 99
    git init -q .
}

# ---- with a script ----

fresh
mkdir app
printf 'resources:\n- web.yaml\nconfigMapGenerator:\n- name: x\n  files: [trick.sh]\n' \
    >app/kustomization.yaml
deployment >app/web.yaml
: >app/trick.sh
pss --kustomize="$fake" .
ok "a pod is reported at its source, with its root" \
    both 1 'app/web.yaml:15:9: error: allowPrivilegeEscalation'
ok "the root is named" says '(in app)'
ok "the pod is built twice, and once more from edited files" lines "$scratch/called" 3
ok "it gets one command and no door is open" \
    sh -c "! grep -qE 'enable|network|mount|LoadRestrictions' '$scratch/called'"
ok "no file of the tree is named" sh -c "! grep -qF '$scratch/repo' '$scratch/called'"
SECRET=x HTTPS_PROXY=y "$PSS_FIX" --kustomize="$fake" . >/dev/null 2>&1
ok "nothing of the environment goes to it" sh -c \
    "! grep -qE 'SECRET|=y' '$scratch/called.env' &&
     grep -q '^HTTPS_PROXY=http://127.0.0.1:9' '$scratch/called.env'"
ok "no other program is on its PATH" sh -c \
    "grep -q '^PATH=$scratch/tmp/pss-fix-copy-.*/home/bin' '$scratch/called.env'"
ok "it runs in the copy" grep -q "^$scratch/tmp/pss-fix-copy-" "$scratch/called.dir"
ok "nothing is left behind" nothing_left
cp app/web.yaml before
pss --kustomize="$fake" -w .
ok "the file is fixed" both 0 '1 pod in 1 file fixed'
ok "comments stay" grep -q '# the one' app/web.yaml
pss --kustomize="$fake" -w .
ok "a second run changes nothing" both 0 'no violation of restricted'
cp before app/web.yaml
pss --kustomize="$fake" --kustomize-allow=outside .
ok "a door that is open is told to it" grep -q 'LoadRestrictionsNone' "$scratch/called"
pss --kustomize="$fake" --kustomize-allow=everything .
ok "an unknown door is refused" both 2 'the words are network, helm and outside'
pss --kustomize=./none .
ok "a program that is not there is refused" both 2 'is not a program that can be run'
printf 'kustomize: {allow: [network]}\n' >.pss-fix
pss --kustomize="$fake" .
ok "a file of the tree opens no door" both 2 "the key 'kustomize.allow' permits more to a program, so it cannot be set here"
printf 'kustomize: ./evil\n' >.pss-fix
pss .
ok "nor does it name the program" both 2 "the key 'kustomize.program' starts a program, so it cannot be set here"
printf 'kustomize:\n  program: ./evil\n' >.pss-fix
pss .
ok "nor in the mapping" both 2 "the key 'kustomize.program' starts a program"
rm .pss-fix

echo 'echo "Error: no such thing" >&2; exit 1' >app/trick.sh
pss --kustomize="$fake" .
ok "a root that is not rendered is told of, and its files are judged alone" all \
    'says "warning: app/kustomization.yaml: this root is not rendered: kustomize says: no such thing"' \
    'says "app/web.yaml:15:9: error: allowPrivilegeEscalation"'
pss --kustomize="$fake" --kustomize-root=app .
ok "if it was named, that is an error" both 2 'this root is not rendered'
pss --kustomize="$fake" --kustomize-root=none .
ok "a root that is not there is an error" both 2 'there is no kustomization.yaml in none'
echo '/bin/sleep 30' >app/trick.sh
PSS_FIX_KUSTOMIZE_SECONDS=1 "$PSS_FIX" --kustomize="$fake" . >"$scratch/out" 2>&1
ok "it is ended after some time" says 'kustomize was ended after 1 seconds'
ok "nothing is left behind then" nothing_left
echo 'echo x >"$1/new"; echo y >"$HOME/y"' >app/trick.sh
pss --kustomize="$fake" .
ok "what it writes stays in the copy" all nothing_left '[ ! -e app/new ]'
echo 'echo "{"; exit 0' >app/trick.sh
cp app/web.yaml before
pss --kustomize="$fake" -w .
ok "garbage is refused, and nothing is written" cmp -s before app/web.yaml
cat >app/trick.sh <<END
/bin/cat "\$1/web.yaml"
echo ---
echo "{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, data: {n: n\$(/usr/bin/wc -l <$scratch/called)}}"
exit 0
END
pss --kustomize="$fake" -w .
ok "a root that renders something else each time is judged and never edited" all \
    'exits 1' 'says "kustomize-nondeterministic: app renders something else"' \
    'cmp -s before app/web.yaml'
printf '/bin/sleep 30\n' >app/trick.sh
"$PSS_FIX" --kustomize="$fake" . >/dev/null 2>&1 &
pid=$!
tries=0
while [ ! -s "$scratch/called" ] && [ $tries -lt 50 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
sleep 0.5
kill "$pid"
wait "$pid" 2>/dev/null
ok "nothing is left behind after a signal" nothing_left
: >app/trick.sh
rm -f app/web.yaml
ln -s /etc/hostname app/web.yaml
pss --kustomize="$fake" .
ok "a link out of the tree is not followed" says 'this root is not rendered'

# ---- with kustomize ----

if [ ! -x "$real" ]; then
    skip "the real kustomize" "scripts/install-hosts has not installed it"
    finish
fi
pss() {
    code=0
    "$PSS_FIX" --kustomize="$real" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null ||
        code=$?
}
base() {
    mkdir -p base "$@"
    printf 'resources:\n- web.yaml\n' >base/kustomization.yaml
    deployment >base/web.yaml
    for dir; do
        printf 'resources:\n- ../base\n' >"$dir/kustomization.yaml"
    done
}
# passes ROOT: all that it renders passes, judged alone.
passes() {
    "$real" build "$1" >"$scratch/rendered.yaml" &&
        "$PSS_FIX" "$scratch/rendered.yaml" >/dev/null 2>&1
}
sidecar() {
    cat <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: log
        image: registry.example.com/log:1
END
}
# harden: the patch that makes web pass.
harden() {
    cat <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      securityContext:
        runAsNonRoot: true
        seccompProfile: {type: RuntimeDefault}
      containers:
      - name: app
        securityContext:
          allowPrivilegeEscalation: false
          capabilities: {drop: [ALL]}
END
}

fresh
base dev prod
sidecar >prod/add-log.yaml
printf 'patches:\n- path: add-log.yaml\n' >>prod/kustomization.yaml
pss .
ok "a container that a patch adds is judged" \
    both 1 'prod/add-log.yaml:9:9: error: allowPrivilegeEscalation'
pss -d .
cp "$scratch/out" "$scratch/d.patch"
pss -w .
ok "the base and the patch are fixed" all 'passes dev' 'passes prod' \
    'grep -q "drop:" prod/add-log.yaml'
ok "no file is new" sh -c '[ ! -e dev/pss-fix.yaml ] && [ ! -e prod/pss-fix.yaml ]'
pss -w .
ok "nothing is left to do" exits 0

fresh
base dev prod
harden >dev/harden.yaml
cp dev/harden.yaml prod/harden.yaml
for dir in dev prod; do
    printf 'patches:\n- path: harden.yaml\n' >>$dir/kustomization.yaml
done
cp base/web.yaml before
pss -w .
ok "a base that all roots harden is left" all 'exits 0' 'cmp -s before base/web.yaml'

fresh
base dev prod
harden >prod/harden.yaml
printf 'patches:\n- path: harden.yaml\n' >>prod/kustomization.yaml
"$real" build prod >"$scratch/prod.before"
pss -d .
cp "$scratch/out" "$scratch/d.patch"
pss -w .
"$real" build prod >"$scratch/prod.after"
ok "what passes does not change" cmp -s "$scratch/prod.before" "$scratch/prod.after"
ok "the root that wants something gets a patch" all 'passes dev' '[ -f dev/pss-fix.yaml ]'
ok "the patch is registered" grep -q 'path: pss-fix.yaml' dev/kustomization.yaml
pss -w .
ok "a second run changes nothing with a patch of ours" exits 0
git add -A
rm dev/pss-fix.yaml
printf 'resources:\n- ../base\n' >dev/kustomization.yaml
ok "the diff makes the same files" all "git apply '$scratch/d.patch'" 'git diff --quiet'

fresh
base dev legacy
harden >legacy/harden.yaml
sed -i 's/^      containers:/      volumes: [{name: x, hostPath: {path: \/x}}]\n&/' \
    legacy/harden.yaml
printf 'patches:\n- path: harden.yaml\n' >>legacy/kustomization.yaml
"$real" build legacy >"$scratch/before"
pss -w .
"$real" build legacy >"$scratch/after"
ok "what cannot be fixed is left as it is" cmp -s "$scratch/before" "$scratch/after"
ok "another root of the same base is fixed" passes dev

fresh
base dev
mkdir comp
cat >comp/kustomization.yaml <<'END'
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
- target: {kind: Deployment}
  patch: |-
    - op: add
      path: /spec/template/spec/containers/-
      value:
        name: log
        image: registry.example.com/log:1
END
printf 'components: [../comp]\n' >>dev/kustomization.yaml
pss -w .
ok "the value of an operation is edited" all 'passes dev' \
    'grep -q "drop" comp/kustomization.yaml'

fresh
base dev
printf 'namePrefix: dev-\nnamespace: web\ncommonLabels: {a: b}\n' >>dev/kustomization.yaml
pss -w --kustomize-place=overlay .
ok "with overlay edits go to a patch, by the names of the source" all 'passes dev' \
    '[ -f dev/pss-fix.yaml ] || [ -f base/pss-fix.yaml ]' '! grep -q securityContext base/web.yaml'

fresh
base dev prod
harden >prod/harden.yaml
printf 'patches:\n- path: harden.yaml\n' >>prod/kustomization.yaml
pss -w --kustomize-place=base .
ok "with base nothing but the owner is edited" all 'exits 1' '[ ! -e dev/pss-fix.yaml ]' \
    'says kustomize-harm'

fresh
base dev
cp base/web.yaml before
pss -w --kustomize-readonly='base/**' .
ok "a file that is read-only is not edited" all 'cmp -s before base/web.yaml' 'passes dev'

fresh
mkdir many
printf 'resources: [a.yaml, b.yaml, c.yaml, d.yaml, e.yaml]\n' >many/kustomization.yaml
printf 'configMapGenerator:\n- name: x\n  files: [d.yaml]\n' >>many/kustomization.yaml
for name in a b c d e; do
    deployment $name >many/$name.yaml
done
cp many/d.yaml before
pss -w .
ok "only what changes other objects goes to a patch" all 'exits 0' 'passes many' \
    'cmp -s before many/d.yaml' '[ "$(grep -c "kind: Deployment" many/pss-fix.yaml)" -eq 1 ]' \
    'grep -q drop many/a.yaml && grep -q drop many/e.yaml'

# transformer KIND: the file of one that adds a container; what follows comes from stdin.
transformer() {
    fresh
    base dev
    printf 'transformers: [add.yaml]\n' >>dev/kustomization.yaml
    printf 'apiVersion: builtin\nkind: %s\nmetadata: {name: add}\n' "$1" >dev/add.yaml
    cat >>dev/add.yaml
    pss -w .
}
transformer PatchTransformer <<'END'
target: {kind: Deployment}
patch: |-
  apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web}
  spec:
    template:
      spec:
        containers:
        - name: log # a sidecar
          image: registry.example.com/log:1
END
ok "a patch in a transformer is edited" all 'exits 0' 'passes dev' \
    'grep -q drop dev/add.yaml' 'grep -q "# a sidecar" dev/add.yaml'
sidecar >"$scratch/log.yaml"
transformer PatchStrategicMergeTransformer <<END
patches: |-
$(sed 's/^/  /' "$scratch/log.yaml")
END
ok "so is one of strategic merge" all 'exits 0' 'passes dev' 'grep -q drop dev/add.yaml'
transformer PatchJson6902Transformer <<'END'
target: {group: apps, version: v1, kind: Deployment, name: web}
jsonOp: |-
  - op: add
    path: /spec/template/spec/containers/-
    value:
      name: log
      image: registry.example.com/log:1
END
ok "so is one of JSON 6902" all 'exits 0' 'passes dev' 'grep -q drop dev/add.yaml'
transformer PatchTransformer </dev/null
printf 'path: log.yaml\ntarget: {kind: Deployment}\n' >>dev/add.yaml
sidecar >dev/log.yaml
pss -w .
ok "and the file that a transformer names" all 'exits 0' 'passes dev' \
    'grep -q drop dev/log.yaml' '[ ! -e dev/pss-fix.yaml ]'

fresh
base dev
mkdir -p "$scratch/kubectl-only"
printf '#!/bin/sh\necho "$1" >>%s/called\n[ "$1" = kustomize ] && shift && exec %s build "$@"\n' \
    "$scratch" "$real" >"$scratch/kubectl-only/kubectl"
chmod +x "$scratch/kubectl-only/kubectl"
if PATH=/usr/bin:/bin command -v kustomize >/dev/null; then
    skip "kubectl stands in for kustomize" "kustomize is in /usr/bin"
else
    PATH=$scratch/kubectl-only:/usr/bin:/bin "$PSS_FIX" --kustomize -w . \
        >"$scratch/out" 2>"$scratch/err" </dev/null
    code=$?
    ok "kubectl stands in for kustomize" all 'exits 0' 'passes dev' \
        '[ "$(sort -u "$scratch/called")" = kustomize ]'
fi

fresh
base dev
printf -- '- https://example.com/x.yaml\n' >>dev/kustomization.yaml
pss .
ok "what is remote is left out, and told" \
    says 'this root is rendered without https://example.com/x.yaml'
ok "nothing is left behind at the end" nothing_left
finish
