#!/bin/sh
# Files that a kustomization.yaml names as patches, however the program comes to them
# (docs/decisions.md, "Pods that are left").
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# A whole Deployment as far as its text tells: an image, and values that are forbidden.
deployment() {
    cat <<'END'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        image: example/web:1
        securityContext:
          privileged: true # for now
          readOnlyRootFilesystem: true
END
}

# fresh: a work tree w with an overlay that names patches in three ways, and a file
# beside them that is named by nobody.
fresh() {
    rm -rf w
    mkdir -p w/.git w/overlay/deep
    for file in a b c plain deep/d; do
        deployment >w/overlay/$file.yaml
    done
    cat >w/overlay/kustomization.yaml <<'END'
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- plain.yaml
patches:
- path: a.yaml
  target:
    kind: Deployment
- path: ./deep/../deep/d.yaml
patchesStrategicMerge:
- b.yaml
patchesJson6902:
- path: c.yaml
  target: {version: v1, kind: Deployment, name: web}
END
}

named="names this file as a patch"
# is_left FILE: reported as a patch, with its explicit value.
is_left() {
    has out "$1:1:1: note: Deployment/web is left as it is: partial: a kustomization.yaml $named" &&
        has out "$1:12:23: error: privileged"
}

# A whole one, fixed, and with its forbidden value replaced.
deployment >whole.yaml
cp whole.yaml fixed.yaml
"$PSS_FIX" -q -w fixed.yaml >/dev/null
sed 's/privileged: true/privileged: false/' whole.yaml >replaced.yaml

fresh
run w
ok "found by walking: patches are left" all 'exits 1' 'is_left w/overlay/a.yaml' \
    'is_left w/overlay/b.yaml' 'is_left w/overlay/c.yaml'
ok "so is one in a directory below" is_left w/overlay/deep/d.yaml
ok "a resource beside them is not a patch" \
    all '! is_left w/overlay/plain.yaml' 'has out "w/overlay/plain.yaml:12:23"'
ok "what a patch lacks is not a finding" \
    [ "$(grep -c '^w/overlay/a.yaml:.*error' out)" -eq 1 ]

for name in a b c deep/d; do
    run w/overlay/$name.yaml
    ok "given explicitly: $name.yaml" all 'exits 1' "is_left w/overlay/$name.yaml"
done
run w/overlay/../overlay/./a.yaml
ok "given by a roundabout name" all 'exits 1' "has out '$named'"
run "$(pwd)/w/overlay/a.yaml"
ok "given by an absolute name" all 'exits 1' "has out '$named'"
(cd w/overlay/deep && "$PSS_FIX" d.yaml >"$scratch/out" 2>"$scratch/err")
ok "given from its own directory" is_left d.yaml

filter whole.yaml --stdin-filename=w/overlay/a.yaml
ok "stdin under the name of a patch" all 'exits 1' 'same out whole.yaml' "has err '$named'"
filter whole.yaml --stdin-filename=w/overlay/plain.yaml
ok "stdin under the name of a resource" all 'exits 0' 'same out fixed.yaml' 'is_empty err'
filter whole.yaml
ok "stdin without a name" all 'exits 0' 'same out fixed.yaml'

run -w w
ok "--fix fixes the resource" same w/overlay/plain.yaml fixed.yaml
ok "and leaves all patches" all 'exits 1' 'same w/overlay/a.yaml whole.yaml' \
    'same w/overlay/b.yaml whole.yaml' 'same w/overlay/c.yaml whole.yaml' \
    'same w/overlay/deep/d.yaml whole.yaml'

fresh
run -w --partial w
ok "--partial replaces what a patch says, and adds nothing" \
    all 'same w/overlay/a.yaml replaced.yaml' 'same w/overlay/b.yaml replaced.yaml' \
    'same w/overlay/c.yaml replaced.yaml' 'same w/overlay/deep/d.yaml replaced.yaml'
ok "and fixes the resource as ever" same w/overlay/plain.yaml fixed.yaml
cp w/overlay/a.yaml once.yaml
run -w --partial w/overlay/a.yaml
ok "a second run changes nothing" same w/overlay/a.yaml once.yaml
fresh
run -w --partial --repairs=harden w
ok "--partial makes no repair of a class that is off" same w/overlay/a.yaml whole.yaml

# Other names of the file, and what is none.
for name in kustomization.yml Kustomization; do
    fresh
    mv w/overlay/kustomization.yaml w/overlay/$name
    run w/overlay/a.yaml
    ok "the file may be called $name" is_left w/overlay/a.yaml
done
fresh
mv w/overlay/kustomization.yaml w/overlay/kustomize.yaml
run w/overlay/a.yaml
ok "but not kustomize.yaml" all 'exits 1' '! is_left w/overlay/a.yaml'
fresh
sed 's/^kind: .*/kind: Component/; s/v1beta1/v1alpha1/' w/overlay/kustomization.yaml >component
mv component w/overlay/kustomization.yaml
run w/overlay/a.yaml
ok "a Component names patches, too" is_left w/overlay/a.yaml
fresh
printf 'patches: [{path: a.yaml\n' >w/overlay/kustomization.yaml
run w/overlay/a.yaml
ok "one that cannot be read names nothing" all 'exits 1' '! is_left w/overlay/a.yaml'

# How far the search goes.
fresh
mkdir -p w/one/two/three
deployment >w/one/two/three/x.yaml
printf 'patches:\n- path: one/two/three/x.yaml\n' >w/kustomization.yaml
run w/one/two/three/x.yaml
ok "a parent far above names it" is_left w/one/two/three/x.yaml
mkdir w/one/.git
run w/one/two/three/x.yaml
ok "the search ends at the root of the work tree" \
    all 'exits 1' '! is_left w/one/two/three/x.yaml'
rmdir w/one/.git
echo 'gitdir: elsewhere' >w/one/two/.git
run w/one/two/three/x.yaml
ok "which may be marked by a file" all 'exits 1' '! is_left w/one/two/three/x.yaml'

# JSON 6902 and inline patches.
fresh
cat >w/overlay/c.yaml <<'END'
# operations
- op: replace
  path: /spec/template/spec/containers/0/image
  value: example/web:2
- op: add
  path: /spec/template/spec/hostNetwork
  value: true
- op: remove
  path: /spec/template/spec/hostPID
END
cp w/overlay/c.yaml operations.yaml
run -w --partial --repairs=all w/overlay/c.yaml
ok "operations: the value that is forbidden, at its place" \
    all 'exits 1' 'has out "c.yaml:7:10: error: host namespaces (hostNetwork=true)"' \
    '[ "$(grep -c error: out)" -eq 1 ]'
ok "and never edited" same w/overlay/c.yaml operations.yaml
printf '[{"op": "add", "path": "/spec/template/spec/hostIPC", "value": true}]\n' >w/overlay/c.json
run w/overlay/c.json
ok "operations as JSON" all 'exits 1' 'has out "c.json:1:64: error: host namespaces (hostIPC=true)"'

cat >w/overlay/kustomization.yaml <<'END'
resources: [plain.yaml]

patches:
- target: {kind: Deployment}
  patch: |-
    - op: add
      path: /spec/template/spec/hostPID
      value: true
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
    spec:
      template:
        spec:
          containers:
          - name: web
            securityContext: {privileged: true}
END
cp w/overlay/kustomization.yaml inline.yaml
run -w --partial --repairs=all w/overlay/kustomization.yaml
ok "inline operations, at their patch" \
    has out "kustomization.yaml:5:10: error: host namespaces (hostPID=true)"
ok "an inline object, at its patch" has out "kustomization.yaml:9:10: error: privileged"
ok "nothing else is found" all 'exits 1' '[ "$(grep -c error: out)" -eq 2 ]'
ok "no Kustomization is edited" same w/overlay/kustomization.yaml inline.yaml
printf 'resources: [plain.yaml]\nimages:\n- {name: example/web, newTag: "2"}\n' >w/overlay/kustomization.yaml
run w/overlay/kustomization.yaml
ok "one without patches is nothing to us" all 'exits 0' 'is_empty out'

# Inline patches that nobody can read, and operations of which nobody can say what they set.
# kustomization: writes the file from stdin and runs the program on it.
kustomization() {
    cat >w/overlay/kustomization.yaml
    run w/overlay/kustomization.yaml
}
kustomization <<'END'
patches:
- target: {kind: Deployment}
  patch: |-
    spec:
      template:
        spec: {hostNetwork: [}
END
ok "an inline patch that is not YAML is an error, at its line" all 'exits 2' \
    'has out "kustomization.yaml:6:9: error: this patch cannot be read: "'
kustomization <<'END'
patches:
- patch: "spec: {hostNetwork: ["
END
ok "in quotes, at the text" all 'exits 2' 'has out "kustomization.yaml:2:10: error: this patch"'
kustomization <<'END'
patchesStrategicMerge:
- '{"spec": {"hostNetwork": '
- a.yaml
END
ok "in patchesStrategicMerge, on one line" all 'exits 2' 'has out "kustomization.yaml:2:3: error: this patch"'
kustomization <<'END'
patchesJson6902:
- target: {version: v1, kind: Deployment, name: web}
  patch: |
    - op: add
      path: /spec/template/spec/hostPID
       value: true
END
ok "in patchesJson6902" all 'exits 2' 'has out "kustomization.yaml:5:7: error: this patch"'
kustomization <<'END'
patches:
- patch: |-
    - {op: add, path: /spec/template/spec/hostPID, value: true}
    - {operation: add, path: /spec/template/spec/hostIPC, value: true}
END
ok "what is not a list of operations" all 'exits 2' 'has out "kustomization.yaml:2:10: error: this patch is neither"'
kustomization <<'END'
patches:
- patch: just words
END
ok "what is a word" all 'exits 2' 'has out "kustomization.yaml:2:10: error: this patch is neither"'
kustomization <<'END'
patches:
- patch:
    kind: Deployment
    spec: {template: {spec: {hostNetwork: true}}}
END
ok "what is a mapping" all 'exits 2' 'has out "kustomization.yaml:3:5: error: patch is a text"'
kustomization <<'END'
patchesStrategicMerge:
- kind: Deployment
  spec: {template: {spec: {hostNetwork: true}}}
END
ok "or an object in place of a text" all 'exits 2' 'has out "kustomization.yaml:2:3: error: an element of patchesStrategicMerge"'
kustomization <<'END'
patches:
  patch: |-
    spec: {template: {spec: {hostNetwork: true}}}
END
ok "what is not a list" all 'exits 2' 'has out "kustomization.yaml:2:3: error: this is not a list"'
kustomization <<'END'
patches:
- patch: |-
    kind: Deployment
    spec:
      {{- if .Values.host }}
      template: {spec: {hostNetwork: true}}
      {{- end }}
END
ok "a patch that is a template is counted" all 'exits 0' 'has err "1 template"'
kustomization <<'END'
patchesStrategicMerge:
- '{"apiVersion": "apps/v1", "kind": "Deployment", "spec": {"template": {"spec": {"hostPID": true}}}}'
END
ok "an inline patch on one line is judged" all 'exits 1' 'has out "hostPID=true"'
kustomization <<'END'
patches:
- patch: |-
    - op: replace
      path: /spec
      value: {template: {spec: {hostIPC: true}}}
- patch: |-
    - op: add
      path: /spec/jobTemplate/spec
      value: {template: {spec: {hostNetwork: true}}}
END
ok "an operation that sets what is around the pod" all 'exits 1' 'has out "hostIPC=true"' \
    'has out "hostNetwork=true"'
kustomization <<'END'
patches:
- patch: |-
    - op: copy
      from: /metadata/annotations/x
      path: /spec/template/spec/hostNetwork
END
ok "an operation that copies is counted" all 'exits 0' 'has err "1 patch judged by what it sets alone"' \
    'lacks err "no violation of"'
kustomization <<'END'
patches:
- patch: |-
    - op: remove
      path: /spec/template/spec/hostNetwork
- patch: ""
  path: a.yaml
- patch:
  path: b.yaml
END
ok "what takes away and what is empty is nothing" exits 0
cat >bad.yaml <<'END'
patches:
- patch: "{"
END
filter bad.yaml --stdin-filename=w/overlay/kustomization.yaml
ok "a filter prints nothing" all 'exits 2' 'is_empty out'
finish
