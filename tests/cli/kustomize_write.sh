#!/bin/sh
# Kustomizations: files that belong together are all written or none of them is.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

real=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}/kustomize
if [ ! -x "$real" ]; then
    skip "files that belong together" "scripts/install-hosts has not installed kustomize"
    finish
fi
TMPDIR=$scratch/tmp
export TMPDIR
mkdir tmp bin
cp "$real" bin/real # where anybody can run it

# The real program. Before that it runs `trick`, if there is one.
cat >bin/kustomize <<END
#!/bin/sh
echo x >>"$scratch/calls"
[ ! -f "$scratch/trick" ] || . "$scratch/trick"
exec "$scratch/bin/real" "\$@"
END
chmod +x bin/kustomize

pss() {
    code=0
    $as "$PSS_FIX" --kustomize="$scratch/bin/kustomize" "$@" \
        >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
}
as=
deployment() {
    cat <<END
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${1:-web}
spec:
  template:
    spec:
      containers:
      - name: ${2:-app}
        image: registry.example.com/app:1
END
}
# fresh: two applications. Of the first, prod adds a container by a patch.
fresh() {
    cd "$scratch" || exit 99
    rm -rf repo calls trick
    mkdir -p repo/base repo/prod repo/other
    cd repo || exit 99
    git init -q .
    printf 'resources:\n- web.yaml\n' >base/kustomization.yaml
    printf 'resources:\n- ../base\npatches:\n- path: log.yaml\n' >prod/kustomization.yaml
    printf 'resources:\n- web.yaml\n' >other/kustomization.yaml
    deployment >base/web.yaml
    deployment web log >prod/log.yaml
    deployment >other/web.yaml
    git add .
}
# changes FILE...: these files are changed, and no others are new or changed.
changes() {
    git status --porcelain | sed -n 's/^.[^ ] //p; s/^?? //p' | sort >"$scratch/changed"
    printf '%s\n' "$@" | sed '/^$/d' | sort | cmp -s - "$scratch/changed"
}

fresh
pss -w .
ok "all of them are written" all 'exits 0' \
    'changes base/web.yaml prod/log.yaml other/web.yaml'

fresh
ln prod/log.yaml "$scratch/second-name"
pss -w .
ok "a file that cannot be replaced keeps those back that belong to it" all 'exits 2' \
    'says "log.yaml has 2 names"' 'changes other/web.yaml'
ok "this is told once" all 'says "(2 files are written together or not at all)"' \
    '[ "$(grep -c "written together" "$scratch/err")" -eq 1 ]'
ok "nothing of ours is left in the directories" \
    sh -c '[ -z "$(find . -name ".pss-fix-*")" ]'
pss -w --write-through .
ok "with --write-through it is written" all 'exits 0' \
    'changes base/web.yaml prod/log.yaml other/web.yaml'
rm "$scratch/second-name"

fresh
cat >"$scratch/trick" <<END
[ -e "$scratch/done" ] || echo '# a word' >>"$scratch/repo/prod/log.yaml"
: >"$scratch/done"
END
pss -w .
ok "a file that somebody changes meanwhile keeps its new text" all 'exits 2' \
    'says "prod/log.yaml was changed by someone else"' \
    'changes prod/log.yaml other/web.yaml' '! grep -q drop prod/log.yaml'
rm "$scratch/done"

fresh
cat >"$scratch/trick" <<END
[ -e "$scratch/done" ] || echo 'namePrefix: x-' >>"$scratch/repo/prod/kustomization.yaml"
: >"$scratch/done"
END
pss -w .
ok "so does one that would not be edited, since the proof was about it" all 'exits 2' \
    'says "prod/kustomization.yaml was changed by someone else"' \
    'changes prod/kustomization.yaml other/web.yaml'
rm "$scratch/done" "$scratch/trick"
pss -w .
ok "the next run does the rest" all 'exits 0' \
    'changes base/web.yaml prod/log.yaml prod/kustomization.yaml other/web.yaml'

fresh
pss -w --kustomize-place=overlay --kustomize-root=prod .
ok "a patch that is there takes the keys, and the pod of the base is fixed" all \
    'exits 0' 'says "1 pod in 1 file fixed"' 'changes prod/log.yaml'

# unnamed: the patch of prod names no object, so it takes no keys.
unnamed() {
    sed -i 's/^- path: log.yaml/&\n  target: {kind: Deployment}/' prod/kustomization.yaml
    git add .
}

fresh
unnamed
pss -w --kustomize-place=overlay --kustomize-root=prod .
ok "a new patch comes with its kustomization" all 'exits 0' \
    'says "1 pod in 1 file fixed"' 'changes prod/kustomization.yaml prod/pss-fix.yaml'
n_calls=$(wc -l <"$scratch/calls")

fresh
unnamed
cat >"$scratch/trick" <<END
[ "\$(/usr/bin/wc -l <"$scratch/calls")" -lt $n_calls ] || echo '# mine' >"$scratch/repo/prod/pss-fix.yaml"
END
pss -w --kustomize-place=overlay --kustomize-root=prod .
ok "a patch that somebody makes meanwhile is kept, and no kustomization names it" all \
    'says "prod/pss-fix.yaml was made by someone else"' 'changes prod/pss-fix.yaml' \
    'grep -qx "# mine" prod/pss-fix.yaml'

fresh
mkdir dev legacy
printf 'resources:\n- ../base\n' >dev/kustomization.yaml
printf 'resources:\n- ../base\npatches:\n- path: more.yaml\n' >legacy/kustomization.yaml
deployment web more >legacy/more.yaml
git add .
"$real" build legacy >"$scratch/legacy"
"$real" build prod >"$scratch/prod"
pss -w --kustomize-root=dev .
"$real" build dev >"$scratch/dev"
"$real" build legacy | cmp -s "$scratch/legacy" - && "$real" build prod | cmp -s "$scratch/prod" -
same=$?
ok "a pod of another root passes, or stays as it is" all '[ "$same" -eq 0 ]' \
    '"$PSS_FIX" "$scratch/dev" >/dev/null'

user="setpriv --reuid=65534 --regid=65534 --clear-groups"
if [ "$(id -u)" -ne 0 ] || { chmod 755 "$scratch" && $user "$PSS_FIX" --version >/dev/null 2>&1 &&
    $user "$scratch/bin/real" version >/dev/null 2>&1; }; then
    fresh
    : >"$scratch/calls"
    if [ "$(id -u)" -eq 0 ]; then
        as="env HOME=$scratch $user"
        chown -R 65534:65534 "$scratch"
    fi
    chmod 555 prod
    pss -w .
    ok "nor is anything written beside a directory that cannot be" all 'exits 2' \
        'says "cannot make a file in the directory of prod/log.yaml"'
    chmod 755 prod
    as=
    [ "$(id -u)" -ne 0 ] || chown -R 0:0 "$scratch"
    ok "only the other application is" changes other/web.yaml
else
    skip "a directory that cannot be written" "root, and no setpriv"
fi

fresh
mkdir many comp
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
printf 'components: [../comp]\nresources:\n' >many/kustomization.yaml
i=0
while [ $i -lt 300 ]; do
    deployment "web$i" >many/web$i.yaml
    echo "- web$i.yaml" >>many/kustomization.yaml
    i=$((i + 1))
done
git add .
ln many/web299.yaml "$scratch/second-name"
pss -w --kustomize-root=many .
ok "some hundred files are kept back together" all 'exits 2' changes \
    'says "(301 files are written together or not at all)"'
rm "$scratch/second-name"
(ulimit -Sn 256 && "$PSS_FIX" --kustomize="$real" -w --kustomize-root=many . \
    >"$scratch/out" 2>"$scratch/err")
code=$?
ok "and written together, also where few files may be open" all 'exits 0' \
    '[ "$(git diff --name-only | wc -l)" -eq 301 ]'
finish
