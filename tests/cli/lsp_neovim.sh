#!/bin/sh
# A real client: neovim opens a manifest, shows what is found at the right columns behind wide
# characters, applies the fix of one pod and that of all, and writes. What it writes is what
# --fix writes.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

if ! command -v nvim >/dev/null 2>&1; then
    skip "neovim as a client" "no nvim"
    finish
fi
HOME=$scratch
export HOME PSS_FIX

# two_pods: the first stands in one line, behind a wide character.
two_pods() {
    cat <<'YAML'
# 😀 the shop
apiVersion: v1
kind: Pod
metadata: {name: one}
spec: {containers: [{"name": "😀", image: "example.com/one:1", securityContext: {privileged: true}}]}
---
apiVersion: v1
kind: Pod
metadata:
  name: two
spec:
  containers:
  - name: c  # 😀
    image: example.com/two:1
    securityContext:
      allowPrivilegeEscalation: true
YAML
}
edits() {
    rm -f shown all.yaml again.yaml
    cp web.yaml before.yaml
    cp web.yaml fixed.yaml
    "$PSS_FIX" --isolated -q -w fixed.yaml
    run_nvim
}
run_nvim() {
    code=0
    timeout 120 nvim --headless --clean -c "luafile $PSS_TOP/tests/lsp/neovim.lua" >out 2>err </dev/null || code=$?
}
# rest FILE: from the second document on.
rest() { sed '1,/^---/d' "$1"; }

two_pods >web.yaml
edits
ok "neovim ends well" exits 0
ok "what is found stands at its columns behind wide characters" \
    all 'has shown "5:96: privileged: true"' 'has shown "16:33: allowPrivilegeEscalation: true"'
rest web.yaml >rest.got
rest before.yaml >rest.wanted
sed '/^---/,$d' fixed.yaml >first.wanted
sed '/^---/,$d' web.yaml >first.got
ok "the fix of a pod fixes it, and nothing else" \
    all 'same rest.got rest.wanted' 'same first.got first.wanted'
ok "then all is what --fix writes" same all.yaml fixed.yaml
ok "so is all at once" same again.yaml fixed.yaml

{ printf '\357\273\277'; two_pods | sed 's/$/\r/'; } >web.yaml
edits
ok "the same with CR LF and a BOM" \
    all 'exits 0' 'same all.yaml fixed.yaml' 'same again.yaml fixed.yaml'
finish
