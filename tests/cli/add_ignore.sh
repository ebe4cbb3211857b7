#!/bin/sh
# --add-ignore: comments that suppress what is found.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

cat >pod.yaml <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: x
spec:
  hostNetwork: true # needed
  containers:
  - name: a   # pss-fix: ignore[runAsNonRoot] root
    image: x
    securityContext: {privileged: true, "seLinuxOptions": {type: "a
      b"}}
  - name: >-
      bb
    image: yy
    ports: [{containerPort: 80}, {
      hostPort: 1,
      containerPort: 1}]
END
cat >want.yaml <<'END'
apiVersion: v1
kind: Pod
metadata:
  name: x
spec:
  hostNetwork: true # needed  # pss-fix: ignore[hostNamespaces] legacy, see #12
  containers:
  - name: a   # pss-fix: ignore[runAsNonRoot, seccompProfile_restricted] root
    image: x
    # pss-fix: ignore[allowPrivilegeEscalation, capabilities_restricted, privileged, seLinuxOptions] legacy, see #12
    securityContext: {privileged: true, "seLinuxOptions": {type: "a
      b"}}
  # pss-fix: ignore[allowPrivilegeEscalation, capabilities_restricted, runAsNonRoot, seccompProfile_restricted] legacy, see #12
  - name: >-
      bb
    image: yy
    ports: [{containerPort: 80}, {
      hostPort: 1,  # pss-fix: ignore[hostPorts] legacy, see #12
      containerPort: 1}]
END
cp pod.yaml copy.yaml
run --add-ignore='legacy, see #12' copy.yaml
ok "each finding gets a comment in its line, or above" all 'exits 0' 'same copy.yaml want.yaml'
ok "and is suppressed" all 'is_empty out' 'has err "12 findings suppressed: admission would still reject 1 pod"'
run copy.yaml
ok "from then on" all 'exits 0' 'is_empty out'
run --add-ignore copy.yaml
ok "a second run adds nothing" all 'exits 0' 'same copy.yaml want.yaml'
bad_pod >plain.yaml
sed 's|# the one|&  # pss-fix: ignore[allowPrivilegeEscalation, capabilities_restricted, runAsNonRoot, seccompProfile_restricted]|' \
    plain.yaml >plain.want
run --add-ignore --format=json plain.yaml
ok "a reason may be left out" all 'exits 0' 'same plain.yaml plain.want'
ok "JSON tells of it" all 'has out "\"suppressed\":true,\"suppression\":{\"by\":\"comment\"" ' 'has out "\"changed\":1"'
host_pod | sed 's/$/\r/' >crlf.yaml
run --add-ignore crlf.yaml
ok "lines keep their ends" all 'exits 0' '[ "$(grep -c "$(printf "\r")" crlf.yaml)" = 9 ]' \
    'has crlf.yaml "hostNetwork: true  # pss-fix: ignore[hostNamespaces]"'
{ host_pod; echo ---; good_pod; echo ---; broken; } >mixed.yaml
run --add-ignore mixed.yaml
ok "other documents stay as they are" all 'exits 2' 'has mixed.yaml "ignore[hostNamespaces]"' '[ "$(grep -c ignore mixed.yaml)" = 2 ]'
printf '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"j"},"spec":{"containers":[{"name":"c","image":"x"}]}}\n' >pod.json
cp pod.json pod.was
run --add-ignore pod.json
ok "JSON holds no comments, and that is said" all 'exits 1' 'same pod.json pod.was' \
    'has out "JSON holds no comments: annotate the object (ignore.pss-fix.dev/RULE), or make a baseline"'
good_pod | sed 's|image: example/c:1|&\
    tty: "yes"|' >unsound.yaml
cp unsound.yaml copy.yaml
run --add-ignore unsound.yaml
ok "what the API refuses is not to be silent" all 'exits 1' 'same unsound.yaml copy.yaml'
printf 'repairs: all\n' >.pss-fix
host_pod >host.yaml
run --add-ignore host.yaml
ok "nothing is fixed, whatever the configuration permits" all 'exits 0' 'has host.yaml "hostNetwork: true  # pss-fix"'
rm .pss-fix
bad_pod >read.yaml
ln read.yaml link.yaml
run --add-ignore read.yaml
ok "what cannot be written is not suppressed" all 'exits 2' 'lacks read.yaml ignore'

for other in -w -d -l - --no-ignore --update-baseline; do
    run --add-ignore $other
    ok "it does not go with $other" all 'exits 2' 'has err "--add-ignore writes comments alone"'
done
run --add-ignore="$(printf 'a\nb')" pod.yaml
ok "a reason is one line" all 'exits 2' 'has err "must be one line"'

# Whatever a manifest looks like: the comments change no finding, and are about all of
# them but those that cannot have one.
mkdir all
for input in "$PSS_TOP"/fixtures/*/*/input.yaml; do
    name=${input%/input.yaml}
    cp "$input" "all/$(basename "$(dirname "$name")")-$(basename "$name").yaml"
done
findings() {
    "$PSS_FIX" --no-ignore --isolated -j2 --format=json all 2>/dev/null |
        grep '"rule":' | grep -v '"severity":"warning"' |
        sed -E 's/"(line|column|endLine|endColumn)":[0-9]+,//g; s/"edits":.*//; s/"(repair|outcome)":"[a-z]*",//g' | LC_ALL=C sort
}
findings >before
cp -R all first
run --add-ignore --isolated all
ok "comments are put into all fixtures" all 'lacks out "this is a bug"' '[ "$(grep -rl "pss-fix: ignore" all | wc -l)" -gt 200 ]'
findings >after
ok "they change no finding" same before after
cp -R all second
run --add-ignore --isolated all
ok "a second run adds nothing to any" diff -r all second
host_pod | sed 's/^kind: Pod/& # a/; s/^spec:/& # b/' >habit.yaml
run --add-ignore habit.yaml
ok "one blank before a comment, where the file does so" \
    all 'has habit.yaml "hostNetwork: true # pss-fix"' 'has habit.yaml "kind: Pod # a"'
finish
