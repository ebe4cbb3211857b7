#!/bin/sh
# --lsp over pipes. tests/lsp/NAME.in holds what an editor sends, a body a line; NAME.out
# what it gets. @DIR@ stands for the directory of the texts, @VERSION@ for that of the
# program. With UPDATE=1 the .out files are written anew.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

here=$(pwd -P)
version=$("$PSS_FIX" --version | sed -n '1s/.* //p')

# frames: bodies, a line each, become messages.
frames() {
    while IFS= read -r body; do
        printf 'Content-Length: %d\r\n\r\n%s' "$(printf %s "$body" | wc -c)" "$body"
    done
}
# bodies: the opposite.
bodies() {
    tr '\r' '\n' | sed 's/Content-Length: [0-9]*$//' | grep .
}
# serve ARG...: sends the messages of the file `in`; bodies in `out`, exit code in $code.
serve() {
    code=0
    "$PSS_FIX" --lsp "$@" <in >raw 2>err || code=$?
    bodies <raw >out
}
# talk ARG...: sends the bodies of the file `said`. (Not those of a pipe: $code would be lost.)
talk() {
    frames <said >in
    serve "$@"
}
start='{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}}}'
begin() {
    echo "$start"
    echo '{"jsonrpc":"2.0","method":"initialized","params":{}}'
}
end() {
    echo '{"jsonrpc":"2.0","id":99,"method":"shutdown"}'
    echo '{"jsonrpc":"2.0","method":"exit"}'
}
# open NAME: the text of that file.
open() {
    printf '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file://%s/%s","languageId":"yaml","version":1,"text":"%s"}}}\n' \
        "$here" "$1" "$(sed 's/\\/\\\\/g; s/"/\\"/g; s/$/\\n/' "$1" | tr -d '\n')"
}
# ask METHOD NAME MORE: a request about that file.
ask() {
    printf '{"jsonrpc":"2.0","id":1,"method":"textDocument/%s","params":{"textDocument":{"uri":"file://%s/%s"},%s}}\n' \
        "$1" "$here" "$2" "$3"
}

# ---- transcripts ----

bad_pod >bad.yaml
for file in "$PSS_TOP"/tests/lsp/*.in; do
    name=$(basename "$file" .in)
    mkdir -p "$name.d"
    [ "$name" != configured ] || printf 'level: baseline\n' >"$name.d/.pss-fix"
    sed "s,@DIR@,$here/$name.d,g" "$file" | frames >in
    serve
    sed "s,$here/$name.d,@DIR@,g; s,\"version\":\"$version\",\"version\":\"@VERSION@\",
        s/\(\"kind\":\"[a-z]*\",\"value\":\"[a-zA-Z_]*\):[^}]*}/\1 …}/" out >"$name.got"
    echo "exit code $code" >>"$name.got"
    [ -z "${UPDATE-}" ] || cp "$name.got" "${file%.in}.out"
    diff "${file%.in}.out" "$name.got" >out 2>&1
    ok "transcript: $name" same "${file%.in}.out" "$name.got"
done

# ---- life ----

{ begin; end; } >said
talk
ok "shutdown, then exit: 0" all 'exits 0' 'is_empty err'
{ begin; echo '{"jsonrpc":"2.0","method":"exit"}'; } >said
talk
ok "exit without shutdown: 1" exits 1
begin >said
talk
ok "the pipe is closed: 1, and nothing to complain of" all 'exits 1' 'is_empty err'
: >in
serve
ok "nothing at all: 1" all 'exits 1' 'is_empty raw'

# ---- hostile bytes ----

# ends HEAD: the server answers with an error, says why, and ends with 1.
ends() {
    { begin | frames; printf "$1"; } >in
    serve
    ends_why=$2
    all 'exits 1' 'has out "\"code\":-32700"' 'has err "pss-fix: --lsp: "' 'has err "$ends_why"'
}
ok "no length" ends 'Content-Type: x\r\n\r\n{}' "has no Content-Length"
ok "two lengths" ends 'Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}' "two lengths"
ok "a negative length" ends 'Content-Length: -2\r\n\r\n{}' "is not a number"
ok "a length that is too large" ends 'Content-Length: 999999999999999999999999\r\n\r\n{}' "more than 64 MiB"
ok "no head at all" ends "$(printf '%05000d' 0)" "more than 4096 bytes"
{ begin | frames; printf 'Content-Length: 1000\r\n\r\n{'; } >in
serve
ok "half a message: 1" exits 1
deep=$(printf '%05000d' 0 | tr 0 '[')
{ begin; echo "$deep"; ask hover bad.yaml '"position":{"line":6,"character":4}'; end; } >said
talk
ok "nesting has a bound, and the server goes on" \
    all 'exits 0' 'has out "\"code\":-32700"' 'has out "\"id\":1,\"result\":null"'

# A change that cannot be read makes the text unknown, until it comes whole.
{
    begin
    open bad.yaml
    ask hover bad.yaml '"position":{"line":6,"character":4}'
    echo '{"jsonrpc":"2.0","method":"textDocument/didChange",'
    ask hover bad.yaml '"position":{"line":6,"character":4}'
    ask codeAction bad.yaml '"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}},"context":{}'
    open bad.yaml
    ask hover bad.yaml '"position":{"line":6,"character":4}'
    end
} >said
talk
ok "a message that is not JSON: what is found is taken back, and nothing is offered" \
    all 'exits 0' '[ "$(grep -c "\"contents\"" out)" -eq 2 ]' 'has out "\"diagnostics\":[]"' \
    'has out "\"id\":1,\"result\":[]"'

# ---- hover ----

{ begin; open bad.yaml; ask hover bad.yaml '"position":{"line":6,"character":4}'; end; } >said
talk
for rule in allowPrivilegeEscalation capabilities_restricted runAsNonRoot seccompProfile_restricted; do
    "$PSS_FIX" --explain="$rule"
    [ "$rule" = seccompProfile_restricted ] || echo
done >explained
grep '"contents"' out | sed 's/.*"value":"//; s/"},"range".*//; s/\\n/\n/g; s/\\"/"/g' | sed '$d' >hover
ok "hover is --explain" same hover explained

# ---- as on the command line ----

# found NAME ARG...: how many findings the editor shows of a file.
found() {
    found_name=$1
    shift
    { begin; open "$found_name"; } >said
    talk "$@"
    grep -o '"source":"pss-fix"' out | wc -l | tr -d ' '
}
shows() { [ "$(found "$@")" -eq "$shown" ]; }
host_pod >host.yaml
shown=4
ok "a pod that can be fixed" shows bad.yaml
shown=0
ok "--level holds" shows bad.yaml --level=baseline
printf 'level: baseline\n' >.pss-fix
ok ".pss-fix of the directory holds" shows bad.yaml
shown=4
ok "but not with --isolated" shows bad.yaml --isolated
printf 'exclude: [ "bad.*" ]\n' >.pss-fix
shown=0
ok "a text that is excluded is left alone" shows bad.yaml
printf 'level: [\n' >.pss-fix
shown=1
ok "a configuration that cannot be read is shown in the text" \
    all 'shows bad.yaml' 'has out ".pss-fix:"' 'has out "\"code\":\"configuration\""'
rm .pss-fix
run --update-baseline --baseline=known.json bad.yaml
printf 'baseline: known.json\n' >.pss-fix
shown=0
ok "findings of a baseline are silent" shows bad.yaml
rm .pss-fix known.json
mkdir deploy
bad_pod >deploy/patch.yaml
printf 'patches: [ {path: patch.yaml} ]\n' >deploy/kustomization.yaml
shown=0
ok "a patch of a kustomization is not judged as a pod" \
    all '[ "$(found deploy/patch.yaml)" -le 1 ]' 'lacks out "(fixable)"'
mkdir -p chart/templates
printf 'name: x\nversion: 1.0.0\n' >chart/Chart.yaml
printf '{{- if .Values.on }}\napiVersion: v1\nkind: Pod\nspec: {{ .Values.spec }}\n{{- end }}\n' >chart/templates/pod.yaml
ok "a template of a chart is not judged" shows chart/templates/pod.yaml
cat >spaces.yaml <<'YAML'
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
---
YAML
host_pod | sed 's/name: host/&\n  namespace: shop/' >>spaces.yaml
start='{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{"textDocument":{"publishDiagnostics":{"relatedInformation":true}}}}}'
shown=1
ok "--level=namespace: the label of the Namespace in the text asks, and is named" \
    all 'shows spaces.yaml --level=namespace' 'has out "the namespace shop asks for baseline with this label"' \
    'has out "\"start\":{\"line\":5,\"character\":40}"'

# ---- options ----

run --lsp --fix
ok "--lsp goes with no mode" all 'exits 2' 'has err "--lsp serves an editor"'
run --lsp web.yaml
ok "nor with files" all 'exits 2' 'has err "--lsp serves an editor"'
run --lsp --nonsense
ok "an option that is wrong is said at once" all 'exits 2' 'has err nonsense'
finish
