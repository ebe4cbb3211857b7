#!/bin/sh
# Reading the command line.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

bad_pod >bad.yaml
good_pod >good.yaml
host_pod >host.yaml

# usage TEXT ARG...: exit 2, stdout empty, two lines on stderr, the first holds TEXT.
usage() {
    tap_want=$1
    shift
    run "$@"
    ok "pss-fix $*: $tap_want" \
        all 'exits 2' 'is_empty out' 'lines err 2' 'has err "$tap_want"' \
        'has err "Try '"'pss-fix --help'"'."'
}

usage "unknown option '--fixx' (did you mean '--fix'?)" --fixx
usage "unknown option '--policyversion' (did you mean '--policy-version'?)" --policyversion=v1.2
usage "unknown option '--nothing-like-it'" --nothing-like-it
usage "unknown option '-x'" -x
usage "unknown option '-x'" -wx
usage "did you mean '--diff'" -diff
usage "option '--level' needs a value" --level
usage "option '--fix' takes no value" --fix=yes
usage "unknown level 'strict'" --level=strict
usage "unknown level 'privileged'" --level=privileged
usage "unknown policy version '1.30'" --policy-version=1.30
usage "unknown class of repair 'hard' (did you mean 'harden'?)" --repairs=hard
usage "bad user '0'" --run-as-user=0
usage "bad user '99999999999'" --run-as-user=99999999999
usage "unknown rule 'privilege' (did you mean 'privileged'?)" --select=privilege
usage "unknown rule 'hostnetwork'" --ignore=hostPorts,hostnetwork
usage "unknown format 'jsn' (did you mean 'json'?)" --format=jsn
usage "--color is auto, always or never" --color=sometimes
usage "bad number of threads '0'" -j0
usage "bad number of threads '-1'" -j -1
usage "exclude each other" -w -d
usage "exclude each other" -q -v
usage "--format=json needs stdout" -d --format=json
usage "--null goes with --list" -0
usage "--explain only explains a rule: it does not go with --fix" --explain=privileged -w
usage "--explain only explains a rule: it does not go with a PATH" --explain=privileged bad.yaml
usage "--list-rules only prints a list: it does not go with --show-config" --show-config --list-rules
usage "--list-images only prints a list: it does not go with --format" --list-images=needed --format=json .
usage "--readiness tells what is met at each level, by all rules: it does not go with --select" \
    --readiness --select=privileged .
usage "--init writes values that fit the files, for you to edit: it does not go with --repairs" \
    --init --repairs=harden
usage "--write-through goes with --fix or --add-ignore" --write-through .
usage "an empty argument" ""
usage "unknown rule 'runAsRoot' (did you mean" --explain=runAsRoot
usage "unknown shell" --completion=tcsh

# What users of other programs type.
usage "there is no command 'fix', and no file of that name; did you mean --fix?" fix bad.yaml
usage "there is no command 'check', and no file of that name; a run without a mode checks" check
usage "there is no command 'diff', and no file of that name; did you mean --diff?" diff .
usage "there is no command 'help', and no file of that name; did you mean --help?" help
usage "there is no command 'version', and no file of that name; did you mean --version?" version
usage "there is no command 'list', and no file of that name; did you mean --list" list
usage "unknown option '-n': nothing is written without --fix" -n
usage "unknown option '--dry-run': nothing is written without --fix" --dry-run=client
usage "unknown option '-o': did you mean --format=json?" -o json
usage "unknown option '-o': did you mean --format=sarif?" -osarif
usage "unknown option '--output': did you mean --format=json?" --output=json
usage "unknown option '-o': --format=FORMAT chooses the format of the report" -o yaml
usage "unknown option '-f': name files and directories without an option" -f bad.yaml
usage "unknown option '-R': directories are always walked" -R .
usage "unknown option '-n': nothing" -wn
usage "the baseline '.' is a directory, but must be a file (did you mean '--level=baseline'?)" \
    --baseline .
usage "the formats are text, json" --format=xml
usage "the rules are appArmorProfile, " --select=nothing

mkdir fix
cp bad.yaml fix/
run fix
ok "a directory called fix is a directory" all 'exits 1' 'has out "fix/bad.yaml"'
rm -r fix

run --level baseline bad.yaml
ok "a value as the next argument" exits 0
run --level=baseline bad.yaml
ok "a value behind =" exits 0
run -dq bad.yaml
ok "letters together" all 'exits 1' 'has out "+++ b/bad.yaml"' 'is_empty err'
run -qj1 bad.yaml
ok "a letter's value at once" all 'exits 1' 'is_empty err'
run -qj 1 bad.yaml
ok "a letter's value as the next argument" all 'exits 1' 'is_empty err'
cp bad.yaml ./-x.yaml
run -x.yaml
ok "a file that begins with a dash, as pre-commit passes it" all 'exits 1' 'has out "-x.yaml:7"'
cp bad.yaml ./--level.yaml
run --level.yaml
ok "also one that looks like a long option" all 'exits 1' 'has out "--level.yaml:7"'
run -l -- -x.yaml
ok "-- ends options" has out "-x.yaml"
run -l0 bad.yaml ./-x.yaml
tr '\0' '+' <out >names
ok "--null ends names with NUL" [ "$(cat names)" = "./-x.yaml+bad.yaml+" ]
mv names out

run --select=runAsNonRoot bad.yaml
ok "--select" all 'exits 1' '[ "$(grep -c error: out)" = 1 ]' 'has out "[runAsNonRoot]"'
run --select=runAsNonRoot,privileged --select=hostNamespaces host.yaml
ok "--select takes lists and can be repeated" \
    all 'has out "[runAsNonRoot]"' 'has out "[hostNamespaces]"' 'lacks out seccomp'
run --ignore=runAsNonRoot --ignore seccompProfile_restricted bad.yaml
ok "--ignore" all 'exits 1' 'lacks out "[runAsNonRoot]"' 'has out "[capabilities_restricted]"'
run --ignore=hostNamespaces -l host.yaml
ok "what is ignored does not stand in the way" has out host.yaml
run --level=baseline --repairs=none host.yaml
ok "--repairs=none" all 'exits 1' 'has out "(unsafe)"'
run --repairs=harden,unsafe host.yaml
ok "--repairs takes a list" all 'exits 1' 'has out "(fixable)"'
run --run-as-user=1234 -d bad.yaml
ok "--run-as-user" has out "runAsUser: 1234"
run --run-as-user image -d bad.yaml
ok "--run-as-user=image writes none" all 'has out runAsNonRoot' 'lacks out runAsUser'

run --help
ok "--help: stdout, exit 0, under 80 columns, ends with the bug address" \
    all 'exits 0' 'is_empty err' '! grep -q ".\{80\}" out' 'tail -n 1 out | grep -q "^Report bugs to: "'
ok "--help: examples and the common options come first" \
    [ "$(grep -n '^Examples:\|^Common options:\|^Modes:' out | cut -d: -f2 | tr '\n' ,)" = \
    "Examples,Common options,Modes," ]
run -h
ok "-h: one screen of 24 lines and 80 columns" \
    all 'exits 0' 'has out "Usage: pss-fix"' 'has out "pss-fix --help prints all"' \
    '[ "$(wc -l <out)" -le 24 ]' '! grep -q ".\{80\}" out'
run --version
ok "--version: the first line is name and version" \
    all 'exits 0' 'head -n 1 out | grep -Eqx "pss-fix [0-9]+\.[0-9]+\.[0-9]+"'
run --list-rules
checks=$(ls "$PSS_TOP"/src/policy/check_*.c | wc -l)
ok "--list-rules has every check" all 'exits 0' '[ "$(grep -c "  restricted  \|  baseline  " out)" -eq "$checks" ]'
fails=0
for rule in $("$PSS_FIX" --list-rules | sed 's/ .*//'); do
    run --explain="$rule"
    if ! exits 0 || ! head -n 1 out | grep -q "^$rule: " || grep -q '.\{80\}' out; then
        fails=$((fails + 1))
        echo "# --explain=$rule"
    fi
done
ok "--explain knows every rule of the list" [ "$fails" -eq 0 ]
for rule in privileged bad-ignore; do
    run --explain=$rule
    ok "--explain=$rule names its page" grep -Eqx "Page: https?://.*/rules/$rule" out
done
run --explain=capabilities_restricted
ok "--explain says nothing twice" [ -z "$(grep -v '^$' out | sort | uniq -d)" ]
finish
