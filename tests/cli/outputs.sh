#!/bin/sh
# No file that a run writes is an input of it; what it wrote before is not looked at.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

bad_pod >bad.yaml
"$PSS_FIX" -q - <bad.yaml >want.yaml
cat >pod.json <<'JSON'
{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "j"}, "spec": {"containers": [{"name": "c", "image": "i"}]}}
JSON

# fresh: a directory w with a manifest in YAML and one in JSON.
fresh() {
    rm -rf w
    mkdir w
    cp bad.yaml w/a.yaml
    cp pod.json w/pod.json
}
is_old() { same w/a.yaml bad.yaml && same w/pod.json pod.json; }
# refuses TEXT: exit 2, nothing is written, and the reason is told.
refuses() { exits 2 && is_old && is_empty out && has err "$1"; }

# ---- an input that is named ----

fresh
run -w --report=json:w/pod.json w/pod.json
ok "a report onto an input" refuses "w/pod.json is an input, and a report would replace it"
run -w --report=json:w/../w/pod.json w/pod.json
ok "by another name" refuses "w/pod.json is an input"
ln w/pod.json hard.txt
run --report=json:hard.txt w/pod.json
ok "by a hard link" refuses "w/pod.json is an input"
rm hard.txt
ln -s w/pod.json soft.txt
run --report=text:soft.txt w/pod.json
ok "by a symbolic link" refuses "w/pod.json is an input"
run --report=json:w/pod.json w soft.txt
ok "which is named beside its directory" refuses "is an input"
rm soft.txt
ln -s w link
run --report=json:link/pod.json w/pod.json
ok "by a linked directory" refuses "w/pod.json is an input"
rm link
echo '{"version":1,"findings":[]}' >w/report.json
run --report=json:w/report.json w/report.json w/a.yaml
ok "also if it is not a manifest" refuses "w/report.json is an input"
rm w/report.json
run --report=json:w/new.json w/new.json
ok "also if it is not there yet" all 'refuses "w/new.json is an input"' '[ ! -e w/new.json ]'
run --baseline=w/pod.json --update-baseline w/pod.json
ok "a baseline onto an input" refuses "w/pod.json is an input, and the baseline would replace it"
run --baseline=w/new.json --update-baseline w/new.json w/a.yaml
ok "that is not there yet" all 'refuses "w/new.json is an input"' '[ ! -e w/new.json ]'
mkdir w/sub
printf 'baseline: pod.json\n' >w/.pss-fix
cp bad.yaml w/sub/b.yaml
run --update-baseline w/sub/b.yaml w/pod.json
ok "that a configuration names" refuses "w/pod.json"
rm -r w/sub w/.pss-fix
run -d --split=w w/a.yaml
ok "parts among inputs" refuses "w is not empty"
run -d --split=w/a.yaml w/a.yaml
ok "parts in place of an input" refuses "w/a.yaml"

# ---- streams ----

fresh
code=0
"$PSS_FIX" w/a.yaml >>w/a.yaml 2>err || code=$?
: >out
ok "stdout into an input" refuses "stdout leads into w/a.yaml, which is an input"
code=0
"$PSS_FIX" -d w/a.yaml 2>>w/a.yaml >out || code=$?
ok "stderr into an input" all 'exits 2' 'is_empty out' '[ "$(head -n 8 w/a.yaml)" = "$(cat bad.yaml)" ]'
fresh
code=0
"$PSS_FIX" - <w/a.yaml >>w/a.yaml 2>err || code=$?
ok "stdout into stdin" refuses "stdout leads into stdin, which is an input"
code=0
"$PSS_FIX" --report=json:w/pod.json - <w/pod.json >out 2>err || code=$?
ok "a report onto stdin" refuses "stdin is an input, and a report would replace it (w/pod.json)"
code=0
"$PSS_FIX" --report=json:w/pod.json --stdin-filename=w/pod.json - <pod.json >out 2>err || code=$?
ok "a report onto the file that stdin stands for" refuses "w/pod.json is an input"
code=0
"$PSS_FIX" w >both 2>both || code=$?
ok "stdout and stderr may be one file" all 'exits 1' '[ -s both ]'
run --report=json:/dev/stdout -q w/a.yaml
ok "/dev/stdout is not a file of its own" all 'exits 1' 'has out "\"findings\""'

# ---- found by the walk ----

fresh
"$PSS_FIX" -q w >first 2>&1
run -q --report=json:w/report.json w
ok "a report in the tree" all 'exits 1' 'same out first' '[ -s w/report.json ]'
cp w/report.json report.json
run -q --report=json:w/report.json w
ok "the same command runs twice, with the same outcome" all 'exits 1' 'same out first' \
    'same w/report.json report.json'
run --show-files --report=json:w/report.json w
ok "what it wrote is not among the files" all 'lacks out report.json' 'has out w/pod.json'
run -v --report=json:w/report.json w
ok "which -v says" has err "note: w/report.json was not looked at: this run writes it"
(cd w && "$PSS_FIX" -q --report=json:report.json >../out 2>../err)
ok "also in the current directory" all 'lacks err report.json' '[ "$(wc -l <out)" = "$(wc -l <first)" ]'
printf '\302\233 {{ kind: [' >w/report.json
run -q --report=json:w/report.json w
ok "also if it cannot be read" all 'exits 1' 'same out first'
mkdir w/deep
run -q --report=jsonl:w/deep/lines.json --report=sarif:w/s.json --report=gitlab:w/g.json w
run -q --report=jsonl:w/deep/lines.json --report=sarif:w/s.json --report=gitlab:w/g.json w
ok "several reports" all 'exits 1' 'same out first'
(cd w && exec "$PSS_FIX" -q --format=json . >out.json 2>log.json)
(cd w && exec "$PSS_FIX" -q --format=json . >out.json 2>log.json)
ok "stdout and stderr in the tree" all 'has w/out.json a.yaml' 'lacks w/out.json out.json' 'lacks w/log.json log.json'

fresh
run --baseline=w/known.json --update-baseline w
ok "a baseline in the tree" all 'exits 0' '[ -s w/known.json ]'
cp w/known.json known.json
run --baseline=w/known.json --update-baseline w
ok "is updated again" all 'exits 0' 'same w/known.json known.json'
run --show-files --baseline=w/known.json w
ok "and left out where it is read alone" all 'exits 0' 'lacks out known.json' 'has out w/pod.json'
# As an earlier version wrote it: U+009B as it is.
printf '{"version":1,"entries":[\n{"path":"x.yaml","object":"Pod/a\302\233","rule":"privileged","field":"","count":1}\n]}\n' >w/known.json
run --baseline=w/known.json w
ok "whatever is in it" all 'exits 1' 'lacks err control' 'lacks out known.json:'
run --baseline=w/known.json w/known.json w/a.yaml
ok "unless it is named" all 'exits 2' 'has out "known.json:2:"'
printf 'baseline: known.json\n' >w/.pss-fix
run w
ok "also by a configuration" all 'exits 1' 'lacks out known.json:'
sed 's/^{/&"kind":"Pod","apiVersion":"v1",/' known.json >w/known.json
run w
ok "a manifest is not hidden as a baseline" all 'exits 2' 'has err "a Kubernetes object is not a baseline"'

# ---- what must not be lost ----

fresh
run -w --report=json:w/pod.json w
ok "a manifest that is found is not replaced by a report" refuses "w/pod.json is an input"
{ echo '{"version":1}'; cat pod.json; } >w/pod.json
cp w/pod.json two.json
run --report=json:w/pod.json w
ok "nor where it is the second document" all 'exits 2' 'same w/pod.json two.json'
fresh
code=0
"$PSS_FIX" w >>w/a.yaml 2>err || code=$?
: >out
ok "nor added to" refuses "stdout leads into w/a.yaml"
: >w/.pss-fix
run --report=json:w/.pss-fix w
ok "a configuration is not a report" all 'refuses ".pss-fix"' 'is_empty w/.pss-fix'
echo 'level: baseline' >conf.json
cp conf.json conf.was
run --config=conf.json --report=json:conf.json w
ok "nor one of another name" all 'refuses "conf.json is an input"' 'same conf.json conf.was'
echo 'extends: deep.conf' >w/middle.conf
echo 'extends: middle.conf' >w/.pss-fix
for file in middle deep; do
    echo 'level: baseline' >w/deep.conf
    run --report=json:"w/$file.conf" w
    ok "nor one that is extended: $file" all 'refuses "w/$file.conf is an input"' '[ "$(cat w/deep.conf)" = "level: baseline" ]'
done
: >w/.pss-fix
echo '* @org/team' >CODEOWNERS
run -d --split=parts --split-by=owner --report=json:CODEOWNERS w
ok "nor the file that names owners" all 'refuses CODEOWNERS' '[ "$(cat CODEOWNERS)" = "* @org/team" ]' '[ ! -e parts ]'
rm CODEOWNERS
# A report named as a part of --split.
mkdir there && ln -s there also
for name in parts/0001-w-a.yaml.patch parts/deep/r.json ./w/../parts/r.json there/r.json also/r.json; do
    split=${name%%/*}
    [ "$split" != . ] || split=parts
    run -d --split="$split" --report="json:$name" w/a.yaml
    ok "a report within the directory of --split ($name)" all 'refuses "the directory of --split"' \
        '[ ! -e parts ]' '[ -z "$(ls there)" ]'
done
run -d --split=there --report=json:also/r.json w/a.yaml
ok "by another name" refuses "the directory of --split"
run -d --split=parts --report=json:parts.json w/a.yaml
ok "beside it is another place" all 'exits 1' '[ -s parts.json ]' '[ -d parts ]'
rm -r parts parts.json there also

run --report=json:r.json --report=sarif:./r.json w
ok "two reports in one file" all 'refuses "one file"' '[ ! -e r.json ]'
run --report=json:r.json --baseline=./r.json --update-baseline w
ok "a report and a baseline in one file" all 'refuses "one file"' '[ ! -e r.json ]'
"$PSS_FIX" -q --baseline=r.json --update-baseline w/a.yaml 2>err
cp r.json r.was
run --report=json:r.json --baseline=r.json w/a.yaml
ok "also where the baseline is only read" all 'refuses "one file"' 'same r.json r.was'
ln -s nothing r.txt
run --report=text:r.txt w/a.yaml
ok "a link to nothing is not replaced" all 'exits 2' 'has err "leads nowhere"' '[ -h r.txt ]'
finish
