#!/bin/sh
# Suppressions: comments, annotations, --no-ignore, and those about nothing.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# one_failure COMMENT: a pod that fails for one thing, which --fix would fix.
one_failure() {
    good_pod | sed "s|Escalation: false|Escalation: true$1|"
}

one_failure '' >bare.yaml
run bare.yaml
ok "the pod of these tests has one violation" all 'exits 1' 'has err "1 violation in 1 file"'

one_failure ' # pss-fix: ignore[allowPrivilegeEscalation] the agent needs it' >quiet.yaml
run quiet.yaml
ok "a suppressed finding is silent" all 'exits 0' 'is_empty out'
ok "it is counted, and what it does not do is said" \
    has err "1 finding suppressed: admission would still reject 1 pod, which belongs in a namespace of its own"
run -v quiet.yaml
ok "-v shows it with its reason" has out '[allowPrivilegeEscalation] (suppressed by comment: the agent needs it)'
ok "and says that admission would still reject the pod" \
    has out "note: Pod/good: admission knows no suppressions and would still reject the pod: put it in a namespace of its own"
run --no-ignore quiet.yaml
ok "--no-ignore disregards it" all 'exits 1' 'has out "[allowPrivilegeEscalation] (fixable)"'
run --select=allowPrivilegeEscalation quiet.yaml
ok "also of a selected rule" all 'exits 0' 'is_empty out'
cp quiet.yaml copy.yaml
run -w copy.yaml
ok "--fix leaves it" all 'exits 0' 'same quiet.yaml copy.yaml'
filter quiet.yaml
ok "a filter passes it through in silence" all 'exits 0' 'same out quiet.yaml' 'is_empty err'
run --format=json quiet.yaml
ok "JSON: the finding" all 'has out "\"outcome\":\"suppressed\"" ' \
    'has out "\"suppressed\":true,\"suppression\":{\"by\":\"comment\",\"reason\":\"the agent needs it\"}"'
ok "JSON: the full verdict stays" all 'has out "\"allowed\":false,\"details\":\"allowPrivilegeEscalation != false" ' \
    'has out "\"suppressed\":1,\"errors\":0"'

# Annotations survive kustomize and Helm.
one_failure '' | sed 's|^  name: good|&\
  annotations:\
    ignore.pss-fix.dev/allowPrivilegeEscalation: "the agent, see #12"|' >noted.yaml
run -v noted.yaml
ok "an annotation does the same" all 'exits 0' 'has out "(suppressed by annotation: the agent, see #12)"'
sed 's,Escalation: "the,Escalation.c: "the,' noted.yaml >named.yaml
run named.yaml
ok "for one container" all 'exits 0' 'is_empty out'
sed 's,Escalation: "the,Escalation.d: "the,' noted.yaml >other.yaml
run other.yaml
ok "not for another" all 'exits 1' 'has out "[allowPrivilegeEscalation] (fixable)"' \
    'has out "no finding of allowPrivilegeEscalation in container d; delete the annotation [unused-ignore]"'
sed 's,"the agent.*,"",' noted.yaml >mute.yaml
run mute.yaml
ok "an empty reason is a warning" all 'exits 0' 'has out "mute.yaml:6:5: warning: the annotation gives no reason: write one as its value [bad-ignore]"'
sed 's,dev/allow[A-Za-z]*,dev/ALL,' noted.yaml >every.yaml
run every.yaml
ok "ALL is every check" all 'exits 0' 'is_empty out'
cat >template.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    metadata:
      annotations:
        ignore.pss-fix.dev/ALL: legacy
    spec:
      containers:
      - {name: a, image: x}
END
run template.yaml
ok "an annotation of the pod template counts, too" all 'exits 0' 'is_empty out'

# Those about nothing.
good_pod | sed 's,image: example/c:1,& # pss-fix: ignore[privileged] no more,' >idle.yaml
run idle.yaml
ok "one about nothing is a warning" all 'exits 0' \
    'has out "idle.yaml:12:24: warning: suppresses nothing: no finding of privileged [unused-ignore]"'
run --level=baseline --policy-version=v1.30 idle.yaml
ok "at every level that has its rule" has out "[unused-ignore]"
good_pod | sed 's,image: example/c:1,& # pss-fix: ignore[runAsNonRoot],' >high.yaml
run --level=baseline high.yaml
ok "not below" all 'exits 0' 'is_empty out'
run --ignore=privileged idle.yaml
ok "nor where the rule is not looked at" all 'exits 0' 'is_empty out'
run --ignore=unused-ignore idle.yaml
ok "the warning can be ignored" all 'exits 0' 'is_empty out'
good_pod >want.yaml
run -d idle.yaml
ok "--diff shows that the comment would go" all 'exits 1' 'has out "+    image: example/c:1"'
run -w idle.yaml
ok "--fix takes it away" all 'exits 0' 'same idle.yaml want.yaml'
good_pod | sed 's,image: example/c:1,& # pss-fix: ignore[privileged],' >idle.yaml
run -w --repairs=none idle.yaml
ok "unless nothing may be fixed" all 'exits 0' 'has idle.yaml "ignore[privileged]"'
good_pod | sed 's,^    image:,    # pss-fix: ignore[privileged]\
&,' >idle.yaml
run -w idle.yaml
ok "a comment on its own line goes with it" all 'exits 0' 'same idle.yaml want.yaml'
one_failure ' # pss-fix: ignore[hostPorts, allowPrivilegeEscalation, privileged] two' >three.yaml
run -w three.yaml
ok "of several rules those go that are about nothing" \
    all 'exits 0' 'has three.yaml "# pss-fix: ignore[allowPrivilegeEscalation] two"'
good_pod | sed 's,image: example/c:1,& # pss-fix: ignore[priviledged],' >typo.yaml
run typo.yaml
ok "an unknown rule is a warning, with the nearest name" all 'exits 0' \
    "has out \"there is no rule 'priviledged' (did you mean 'privileged'?) [bad-ignore]\""
good_pod | sed 's,image: example/c:1,& # pss-fix: ignore all,' >form.yaml
run form.yaml
ok "so is a comment that cannot be read" all 'exits 0' 'has out "suppresses nothing: the rules stand in brackets" '
printf 'on: push\njobs: {} # pss-fix: ignore[privileged]\n' >workflow.yaml
run workflow.yaml
ok "YAML of others is none of our business" all 'exits 0' 'is_empty out'
printf 'apiVersion: v1\nkind: ConfigMap # pss-fix: ignore[privileged]\n' >map.yaml
run map.yaml
ok "an object without a pod is, prefilter or not" has out 'map.yaml:2:17: warning: suppresses nothing'
good_pod | sed "s,image: example/c:1,&\\
    command: ['# pss-fix: ignore[privileged]']," >text.yaml
run text.yaml
ok "text is not a comment" all 'exits 0' 'is_empty out'
sed 's,Escalation: true$,Escalation: ${X} # pss-fix: ignore[privileged],' bare.yaml >doubt.yaml
run doubt.yaml
ok "nobody knows what a placeholder will need" all 'exits 1' 'lacks out unused-ignore'

# What the API refuses cannot be judged.
good_pod | sed 's,image: example/c:1,&\
    tty: "yes"  # pss-fix: ignore[ALL],' >unsound.yaml
run unsound.yaml
ok "ALL does not mean what the API refuses" all 'exits 1' 'has out "[invalid-type]"'
sed 's,\[ALL,[invalid-type,' unsound.yaml >known.yaml
run known.yaml
ok "its name does" all 'exits 0' 'is_empty out'

# Others in the pod are fixed; what a suppression is about keeps what it takes from the pod.
cat >two.yaml <<'END'
apiVersion: v1
kind: Pod
metadata: {name: two}
spec:
  containers:
  # pss-fix: ignore[runAsNonRoot] starts as root and drops it
  - name: proxy
    image: x
  - name: app
    image: x
END
run -w -v two.yaml
ok "the rest of a pod is fixed" all 'exits 0' 'has out "[allowPrivilegeEscalation]"' 'has out ": fixed: "'
ok "its runAsNonRoot at the container alone" all '[ "$(grep -c runAsNonRoot: two.yaml)" = 1 ]' \
    '[ "$(grep -c runAsUser two.yaml)" = 1 ]' 'sed -n "/name: app/,\$p" two.yaml | grep -q "runAsUser: 65532"'
cp two.yaml again.yaml
run -w again.yaml
ok "once is enough" all 'exits 0' 'same two.yaml again.yaml' 'is_empty out'
cat >root.yaml <<'END'
apiVersion: v1
kind: Pod
metadata: {name: root}
spec:
  securityContext:
    runAsNonRoot: false
  containers:
  - name: proxy # pss-fix: ignore[runAsNonRoot] starts as root
    image: x
  - name: app
    image: x
END
cp root.yaml copy.yaml
run -w copy.yaml
ok "a value that a suppressed container inherits stays" all 'exits 1' 'same root.yaml copy.yaml' \
    'has out "a container inherits it for which a suppression says that it is meant"'
cat >zero.yaml <<'END'
apiVersion: v1
kind: Pod
metadata: {name: zero}
spec:
  containers:
  - name: app
    image: x
    securityContext:
      runAsUser: 0 # pss-fix: ignore[runAsUser] for now
END
cp zero.yaml copy.yaml
run -w copy.yaml
ok "no runAsNonRoot beside a user 0 that stays" all 'exits 1' 'same zero.yaml copy.yaml' \
    'has out "would keep a container from starting"'

# Edits go around them.
cat >host.yaml <<'END'
apiVersion: v1
kind: Pod
metadata: {name: host}
spec:
  # pss-fix: ignore[hostPorts] the ingress
  containers:
  - name: app
    image: x
    ports:
    - {containerPort: 80, hostPort: 80}
  - name: side
    image: x
    securityContext:
      capabilities:
        add:
        - NET_BIND_SERVICE
        # pss-fix: ignore[privileged] not about this
        - SYS_TIME
        # the end
END
run -w --repairs=all --show-fixes host.yaml
ok "a deleted entry takes the comment that is about it along" all 'exits 0' 'lacks host.yaml "not about"' \
    'has host.yaml "# pss-fix: ignore[hostPorts] the ingress"' 'has host.yaml hostPort:'
ok "and the report says so" has out 'comment removed: # pss-fix: ignore[privileged] not about this'
ok "new keys do not come between" all 'grep -A1 "the ingress" host.yaml | grep -q containers:'
finish
