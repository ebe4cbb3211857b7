#!/bin/sh
# Every row of the table of kinds: an object is made for it, judged, and fixed.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# objects PATTERN: an object for each row whose rules match. It holds what the shape has, and
# forbidden values in all of it.
objects() {
    awk -F '\t' -v wanted="$1" '
        function put(depth, text) { printf "%*s%s\n", depth * 2, "", text }
        function has(part) { return rule !~ /^parts:/ || rule ~ "[:,]" part "(,| |$)" }
        function put_container(depth) {
            put(depth, "name: c")
            put(depth, "image: example/c:1")
            if (has("ports")) {
                put(depth, "ports:")
                put(depth, "- containerPort: 80")
                put(depth, "  hostPort: 80")
            }
            if (has("containerSecurityContext")) {
                put(depth, context ":")
                put(depth + 1, "privileged: true")
                put(depth + 1, "allowPrivilegeEscalation: true")
                put(depth + 1, "capabilities: {add: [SYS_ADMIN]}")
            }
        }
        function put_containers(depth, key) {
            if (!has(key))
                return
            put(depth, key ":")
            put(depth, "-")
            put_container(depth + 1)
        }
        function put_spec(depth) {
            if (has("podSecurityContext") && rule != "containers-only") {
                put(depth, context ":")
                put(depth + 1, "runAsNonRoot: false")
            }
            if (has("hostNamespaces"))
                put(depth, "hostPID: true")
            put_containers(depth, "initContainers")
            put_containers(depth, "containers")
            if (has("volumes")) {
                put(depth, "volumes:")
                put(depth, "- {name: v, hostPath: {path: /data}}")
            }
            if (rule == "parts:ports" || rule == "parts:containerSecurityContext")
                put(depth, "other: 1")
        }
        function put_shape(depth) {
            if (shape == "PodTemplateSpec") {
                put(depth, "spec:")
                put_spec(depth + 1)
            } else if (shape == "PodSpec") {
                put_spec(depth)
            } else if (shape == "Container") {
                put_container(depth)
            } else if (shape == "Containers") {
                put(depth, "-")
                put_container(depth + 1)
            } else if (shape == "Volumes") {
                put(depth, "- {name: v, hostPath: {path: /data}}")
            } else {
                put(depth, "apiVersion: v1")
                put(depth, "kind: Pod")
                put(depth, "spec:")
                put_spec(depth + 1)
            }
        }
        FNR == 1 || $5 ~ /^(StrategicPatch|ManifestText)$/ || $6 !~ wanted { next }
        {
            split($2, versions, " ")
            rule = $6
            context = "securityContext"
            if (match(rule, / context=/))
                context = substr(rule, RSTART + RLENGTH)
            shape = $5
            put(0, "---")
            put(0, "apiVersion: " ($1 == "-" ? "" : $1 "/") versions[1])
            put(0, "kind: " $3)
            depth = 0
            n = split($4, keys, ".")
            for (i = 1; i <= n; i++) {
                key = keys[i]
                stars = ""
                while (match(key, /(\[\*\]|\{\*\})$/)) {
                    stars = substr(key, RSTART, 1) stars
                    key = substr(key, 1, RSTART - 1)
                }
                put(depth++, key ":")
                for (s = 1; s <= length(stars); s++)
                    put(depth++, substr(stars, s, 1) == "[" ? "-" : "one:")
            }
            put_shape(depth)
        }' "$PSS_TOP/data/pod-kinds.tsv"
}

# keys FILE: every key with the blanks before it.
keys() { sed 's/:.*//' "$1"; }
rows() { awk -F '\t' -v wanted="$1" 'FNR > 1 && $5 !~ /^(StrategicPatch|ManifestText)$/ && $6 ~ wanted { n++ } END { print n }' "$PSS_TOP/data/pod-kinds.tsv"; }

# ---- what operators complete ----

merged='^(merged|parts:)'
objects "$merged" >parts.yaml
run --format=json parts.yaml
parts=$(sed -n 's/.*"parts":\([0-9]*\).*/\1/p' out)
# An object of one row may hold something at the path of another, too.
ok "every row of this class is a part, and none is a pod" all 'exits 1' \
    'has out "\"pods\":0"' '[ "$parts" -ge "$(rows "$merged")" ]'
ok "nobody says whether admission allows it" all 'lacks out "\"allowed\":true"' 'lacks out "\"allowed\":false"'
run --jobs=1 parts.yaml
awk -F: '/: error: /{ print $2 }' out | sort -un >lines_with_errors
awk '/^---$/ { start = NR } { print start, NR }' parts.yaml >documents
awk 'NR == FNR { start[$2] = $1; next } { print start[$1] }' documents lines_with_errors | sort -u | wc -l >found
ok "something is found in every row" same found - <<TEXT
$(rows "$merged")
TEXT
cp parts.yaml fixed.yaml
run --fix --quiet --repairs=all fixed.yaml
keys parts.yaml >keys.before
keys fixed.yaml >keys.after
ok "they are fixed" lacks fixed.yaml "privileged: true"
ok "nothing is added but to a securityContext of containers that nobody completes" \
    [ "$(diff keys.before keys.after | grep '^>' | grep -cvE '^> +(allowPrivilegeEscalation|capabilities|drop|- ALL|runAsNonRoot|seccompProfile|type)$')" -eq 0 ]
objects '^(merged|parts:[A-Za-z,]*)$' >unfilled.yaml
keys unfilled.yaml >keys.before
run --fix --quiet --repairs=all unfilled.yaml
keys unfilled.yaml >keys.after
ok "no field is added anywhere else" [ "$(diff keys.before keys.after | grep -c '^>')" -eq 0 ]
objects ' fills' >filled.yaml
run --fix --quiet --repairs=all filled.yaml
ok "each of these containers gets a whole one" \
    [ "$(grep -c 'image:' filled.yaml)" -eq "$(grep -c 'type: RuntimeDefault' filled.yaml)" ]
ok "and no part of a pod gets one" [ "$(grep -c 'image:' filled.yaml)" -eq "$(grep -c 'securityContext:' filled.yaml)" ]
cp fixed.yaml again.yaml
run --fix --quiet --repairs=all again.yaml
ok "a second run changes nothing" same again.yaml fixed.yaml

# ---- pods that are made as they are written ----

objects '^(-|no-user)$' >pods.yaml
run --fix --repairs=all pods.yaml
run pods.yaml
ok "every other row is fixed and passes" all 'exits 0' 'has err "no violation of restricted"'
objects '^containers-only$' >apart.yaml
run --fix --repairs=all apart.yaml
run apart.yaml
ok "so are those of which the pod takes no field" all 'exits 0' 'has err "no violation of restricted"'
ok "and the pod gets none" [ "$(grep -c 'securityContext:' apart.yaml)" -eq "$(grep -c 'image:' apart.yaml)" ]
finish
