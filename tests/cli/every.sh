#!/bin/sh
# Every format, rule and option has a test: the program says which there are.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

"$PSS_FIX" --completion=bash >completion
# values OPTION: the words that bash offers for its value.
values() { sed -n "/^    --$1)/,/;;/s/^ *words='\(.*\)'/\1/p" completion; }
fixtures=$PSS_TOP/fixtures
# every WHAT COMMAND NAME...: passes if the command succeeds for each of the names.
every() {
    what=$1
    command=$2
    shift 2
    missing=
    for name in "$@"; do
        $command "$name" >/dev/null 2>&1 || missing="$missing $name"
    done
    [ -z "$missing" ] || echo "# without a test:$missing"
    n=$#
    ok "$what" all '[ "$n" -gt 5 ]' '[ -z "$missing" ]'
}

# SARIF lists all rules and the version of the program, so an expected report would change
# with each of them: tests/cli/formats.sh and tests/formats look at it in parts.
has_report() {
    case $1 in
    text) set -- txt ;;
    sarif) return 0 ;;
    esac
    ls "$fixtures"/*/*/expected."$1"
}
every "each format has a fixture (touch expected.NAME; make update-fixtures)" \
    has_report $(values format)

# What is said of the start of a pod is a note, which is in the JSON report.
has_finding() {
    grep -rqF --include='expected.txt' "[$1]" "$fixtures" ||
        grep -rqF --include='expected.json' "{\"name\":\"$1\"" "$fixtures"
}
every "each rule has a fixture" has_finding $("$PSS_FIX" --list-rules | sed 's/ .*//')

# What --explain knows beside the rules stands in reports without brackets, or in reports of
# other forms.
is_named() { grep -rqE "(^|[^a-z-])$1([^a-z-]|\$)" "$fixtures" "$PSS_TOP/tests/cli" "$PSS_TOP/tests/unit"; }
every "each reason has a test" is_named $(values explain)

# An option counts as tested if a shell test or the arguments of a fixture use it, by its name
# or by its letter.
letter_of() { sed -n "s/^  -\(.\), $1\([=[].*\| .*\)*\$/\1/p" help; }
is_used() {
    letter=$(letter_of "$1")
    pattern="(^|[ \"'=])$1([^a-z-]|\$)"
    [ -z "$letter" ] || pattern="$pattern|(run|usage|PSS_FIX\"?|filter [^ ]+) -[A-Za-z]*$letter"
    ls "$PSS_TOP"/tests/cli/*.sh | grep -v /every.sh | xargs grep -qE -- "$pattern" ||
        grep -rqE --include=args -- "$pattern" "$fixtures"
}
"$PSS_FIX" --help >help
every "each option has a test" is_used $(grep -Eo -- '^ +(-., )?--[a-z-]+' help | grep -Eo -- '--[a-z-]+')
finish
