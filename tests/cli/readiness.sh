#!/bin/sh
# --readiness: what each namespace meets, from files and from a cluster's list.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

L=pod-security.kubernetes.io

# row NAME: its line of the table in `out`, blanks squeezed.
row() { grep "^$1 " out | tr -s ' ' | sed 's/ $//'; }

mkdir w
cat >w/a.yaml <<END
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    $L/enforce: baseline
---
apiVersion: v1
kind: Namespace
metadata:
  name: empty
END
good_pod | sed 's/^metadata:/&\n  namespace: shop/' >w/good.yaml
bad_pod | sed 's/^metadata:/&\n  namespace: shop/' >w/bad.yaml
host_pod | sed 's/^metadata:/&\n  namespace: far/' >w/host.yaml
tied_pod | sed 's/^metadata:/&\n  namespace: tied/' >w/tied.yaml
bad_pod | sed 's/^metadata:/&\n  namespace: root/
    s/^  - name: c.*/&\n    securityContext: {privileged: true}/' >w/root.yaml

run --readiness w
ok "it exits with 0, whatever is found" all 'exits 0' 'is_empty err'
ok "a namespace meets what its least workload meets" \
    [ "$(row shop)" = "shop 2 baseline baseline restricted restricted restricted warn,audit 1 harden" ]
ok "replace counts after harden" \
    [ "$(row root)" = "root 1 ? privileged privileged restricted restricted warn,audit 1 replace" ]
ok "unsafe counts after replace" \
    [ "$(row far)" = "far 1 ? privileged privileged privileged restricted warn,audit 1 unsafe" ]
ok "what no repair brings is for a person" \
    [ "$(row tied)" = "tied 1 ? privileged privileged privileged privileged warn,audit 1 by hand" ]
ok "of a namespace without workloads nothing is promised" \
    [ "$(row empty)" = "empty 0 - - - - - warn,audit -" ]
ok "what stands in the way is named" \
    has out 'far Pod/host (w/host.yaml:1) harden: allowPrivilegeEscalation, capabilities_restricted, runAsNonRoot, seccompProfile_restricted; unsafe: hostNamespaces'
ok "warn and audit come first" \
    has out "kubectl label --dry-run=server --overwrite namespace shop $L/warn=restricted $L/audit=restricted"
ok "then enforce, after the repairs" all \
    'grep -A1 "repairs=harden" out | grep -q "namespace shop $L/enforce=restricted"' \
    'grep -A1 "After pss-fix --fix, when" out | grep -q "namespace root $L/enforce=restricted"' \
    'grep -A1 "repairs=all" out | grep -q "namespace far $L/enforce=restricted"'
ok "and what is left" all 'has out "By hand, or in a namespace of its own"' 'tail -n1 out | grep -q "^   tied$"'

# What it promises is what happens.
cp -R w x
run -q --fix --repairs=harden x
run --readiness x
ok "after --repairs=harden the namespace meets what was promised" \
    [ "$(row shop)" = "shop 2 baseline restricted restricted restricted restricted enforce=restricted,warn,audit nothing" ]
run -q --fix --repairs=all x
run --readiness x
ok "and after all repairs" all \
    '[ "$(row far | cut -d" " -f4)" = restricted ]' '[ "$(row root | cut -d" " -f4)" = restricted ]'
run -q --level=restricted x/good.yaml x/bad.yaml x/host.yaml x/root.yaml
ok "which the check agrees with" exits 0

run --readiness=json w
if command -v python3 >/dev/null; then
    ok "JSON can be read" python3 -c 'import json
d = json.load(open("out"))
by = {s["name"]: s for s in d["namespaces"]}
assert by["far"]["meets"] == dict(now="privileged", harden="privileged", replace="privileged", unsafe="restricted")
assert by["tied"]["inTheWay"]["manual"] == 1 and by["shop"]["ready"] == 1
assert by["shop"]["rollOut"][-1]["command"].endswith("enforce=restricted")
assert by["empty"]["workloads"] == 0'
else
    skip "JSON can be read" "no python3"
fi
run --readiness=markdown w
ok "Markdown is a table and commands to copy" \
    all 'has out "| NAMESPACE |"' 'has out "   \`\`\`sh"' 'has out "- \`tied\` \`Pod/tied\`"'
run --readiness=xml w
ok "another form is a usage error" all 'exits 2' 'has err "text, json, markdown or html"'
run --readiness -d w
ok "it is a mode of its own" all 'exits 2' 'has err "exclude each other"'
broken >w/broken.yaml
run --readiness w
ok "what cannot be read is an error, and named" \
    all 'exits 2' 'has err w/broken.yaml' 'has out "Not in the table: 1 document that cannot be read"'
rm w/broken.yaml

# ---- versions, exemptions, suppression ----

run --readiness --policy-version=v1.30 w
ok "commands name the version" has out "$L/warn=restricted $L/warn-version=v1.30"
cat >cluster.yaml <<'END'
apiVersion: pod-security.admission.config.k8s.io/v1
kind: PodSecurityConfiguration
exemptions: {namespaces: [far]}
END
run --readiness --cluster-config=cluster.yaml w
ok "an exempt namespace gets no command" \
    all '[ "$(row far | cut -d" " -f3)" = exempt ]' 'lacks out "namespace far"'
mkdir quiet
sed 's/hostNetwork: true/& # pss-fix: ignore[hostNamespaces] it is a node agent/' w/host.yaml >quiet/a.yaml
run --readiness quiet
ok "what is silenced here is refused all the same" all \
    '[ "$(row far)" = "far 1 ? privileged privileged privileged privileged warn,audit 1 by hand" ]' \
    'has out "a namespace of its own"'
cp out one
run -q --baseline=known.json --update-baseline w
run --readiness w
cp out plain
run --readiness --baseline=known.json w
ok "nor does a baseline make a workload ready" all 'exits 0' 'same out plain' '[ -s known.json ]'
run --readiness --report=json:report.json w
ok "reports for programs are whole" all 'exits 0' 'tail -n1 report.json | grep -q "}$"'
cat >odd.yaml <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: p
  namespace: "x; rm -rf ~"
spec:
  containers:
  - {name: c, image: c}
END
run --readiness odd.yaml
ok "a name that no namespace has gets no command" lacks out kubectl

# What the first run passes over, the tries of repairs pass over, too: they see the same pods.
mkdir beside
{ printf 'a: [\n---\n' && bad_pod | sed 's/^metadata:/&\n  namespace: shop/'; } >beside/a.yaml
run --readiness beside
ok "a foreign text before a workload costs it nothing" all 'exits 0' \
    '[ "$(row shop)" = "shop 1 ? baseline restricted restricted restricted enforce=baseline,warn,audit 1 harden" ]' \
    'lacks out "closing bracket"'

# ---- a cluster's list ----

# item KIND NAME UID [OWNER-KIND OWNER UID]: an object in namespace live with a template
# (a spec, for a Pod) from stdin.
item() {
    echo "- apiVersion: $(case $1 in Pod) echo v1 ;; *Job) echo batch/v1 ;; *) echo apps/v1 ;; esac)"
    printf '  kind: %s\n  metadata:\n    name: %s\n    namespace: live\n    uid: %s\n' "$1" "$2" "$3"
    [ $# -lt 4 ] || printf '    ownerReferences:\n    - {kind: %s, name: %s, uid: %s, controller: true}\n' "$4" "$5" "$6"
    case $1 in
    Pod) echo '  spec:' && sed 's/^/    /' ;;
    *) printf '  spec:\n    template:\n      spec:\n' && sed 's/^/        /' ;;
    esac
}
plain() { printf 'containers:\n- {name: c, image: c}\n'; }
proxy() { plain; echo '- {name: proxy, image: p, securityContext: {capabilities: {add: [NET_ADMIN]}}}'; }
{
    printf 'apiVersion: v1\nkind: List\nitems:\n'
    plain | item Deployment web u1
    plain | item ReplicaSet web-1 u2 Deployment web u1
    proxy | item Pod web-1-a u3 ReplicaSet web-1 u2
    proxy | item ReplicaSet web-0 u4 Deployment web u1
    proxy | item Pod web-0-a u5 ReplicaSet web-0 u4
    plain | item Pod alone u6
    proxy | item Pod foreign u7 ReplicaSet gone u8
} >list.yaml
filter list.yaml --readiness
ok "owned objects count by their owners' templates" \
    [ "$(row live | cut -d' ' -f2)" = 3 ]
ok "a pod that fails although its template passes was changed on the way" \
    has out 'live Pod/web-1-a (stdin:28) harden: allowPrivilegeEscalation, runAsNonRoot, seccompProfile_restricted; replace: capabilities_restricted; the pod was changed'
ok "and its template is named" has out 'the pod was changed on its way (by an injected sidecar, an operator or a mutating webhook): the template of ReplicaSet/web-1 meets more'
ok "one of an older template is told apart" has out 'Pod/web-0-a (stdin:54) harden: allowPrivilegeEscalation, runAsNonRoot, seccompProfile_restricted; replace: capabilities_restricted; the pod is made of an older template: roll ReplicaSet/web-0 out anew'
ok "what was changed on the way no repair of a template fixes" \
    [ "$(row live | cut -d' ' -f4-7)" = "privileged privileged privileged privileged" ]
sed 's/uid: u1, c/uid: other, c/' list.yaml >replaced.yaml
filter replaced.yaml --readiness
ok "an owner of the same name and another uid is another one" \
    [ "$(row live | cut -d' ' -f2)" = 5 ]

run --readiness -j1 w; cp out one
run --readiness -j4 w
ok "it does not depend on threads" same out one

{
    bad_pod
    printf -- '---\napiVersion: v1\nkind: Pod\nspec: {\n'
} >broken.yaml
filter broken.yaml --readiness
ok "a stream with a broken document is shown as a file would be" \
    all 'exits 2' 'grep -Eq "^default +1 " out'
finish
