#!/bin/sh
# kpt: its calling convention replayed, and kpt itself where it is in PATH.
. "$(dirname "$0")/host.sh"

# As kpt v1 sends it: annotations of its own, lists as one item, and the keys of the
# functionConfig in this order.
cat >sent.yaml <<'END'
apiVersion: config.kubernetes.io/v1
kind: ResourceList
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
    annotations:
      internal.config.kubernetes.io/path: 'web.yaml'
      internal.config.kubernetes.io/index: '0'
      internal.config.kubernetes.io/seqindent: 'compact'
      config.kubernetes.io/index: '0'
      config.kubernetes.io/path: 'web.yaml'
  spec:
    template:
      spec:
        containers:
        - name: web # the one
          image: example/web:1
functionConfig:
  metadata:
    name: function-input
  data:
    level: restricted
    runAsUser: 1234
  kind: ConfigMap
  apiVersion: v1
END
code=0
pss-fix-krm <sent.yaml >out 2>err || code=$?
ok "the replayed list comes back whole, with results" \
    all 'exits 0' 'is_empty err' 'has out "runAsUser: 1234"' 'has out "results:"'
sed '/^results:/,$d' out | sed '/^functionConfig:/,$d' |
    awk '/^- /{p=1} p { sub(/^(- |  )/, ""); print }' >pods.yaml
ok "and is admitted" admitted pods.yaml 1
ok "with every annotation and comment" \
    all '[ "$(grep -c config.kubernetes.io/ out)" -eq 6 ]' 'has out "# the one"'
sed 's/runAsUser: 1234/runAsUser: root/' sent.yaml >wrong.yaml
code=0
pss-fix-krm <wrong.yaml >out 2>err || code=$?
ok "a wrong option: 2, and nothing on stdout" all 'exits 2' 'is_empty out' 'has err runAsUser'
{
    sed '/^functionConfig:/,$d' sent.yaml
    printf '      volumes:\n      - {name: s, hostPath: {path: /s.sock, type: Socket}}\n' | sed 's/^/  /'
    sed -n '/^functionConfig:/,$p' sent.yaml
} >tied.yaml
code=0
pss-fix-krm <tied.yaml >out 2>err || code=$?
ok "what cannot be fixed: 1, the list all the same, an error among the results" \
    all 'exits 1' 'has out "severity: error"' 'has out "kind: Deployment"'

need kpt
cp -R "$hosts/app" shop
rm shop/kustomization.yaml
printf 'apiVersion: kpt.dev/v1\nkind: Kptfile\nmetadata: {name: shop}\n' >shop/Kptfile
follow kpt
ok "the recipe ends well" exits 0
cat shop/web.yaml >all
echo --- >>all
cat shop/tidy.yaml >>all
ok "the package is admitted" admitted all 2
ok "comments stay" all 'has shop/web.yaml "# The shop window."' \
    'has shop/web.yaml "# was needed once"' 'has shop/tidy.yaml "# once a night"'
cp shop/web.yaml before.yaml
tied_pod >shop/tied.yaml
host kpt fn eval shop --exec pss-fix-krm
ok "what cannot be fixed fails, with the reason" all 'exits 1' 'cat out err >both' 'has both hostPath'
ok "and the package is not written" same shop/web.yaml before.yaml
finish
