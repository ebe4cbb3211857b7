#!/bin/sh
# The GitHub Action, run by hand with the environment that a runner sets.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
mkdir bin
ln -s "$PSS_FIX" bin/pss-fix
plain_path=$PATH

# runner: a workspace and the runner's files, new ones.
runner() {
    cd "$scratch" && rm -rf work runner && mkdir work runner && cd work || exit 99
    git init -q .
    GITHUB_WORKSPACE=$scratch/work GITHUB_ACTION_PATH=$PSS_TOP
    GITHUB_STEP_SUMMARY=$scratch/runner/summary GITHUB_OUTPUT=$scratch/runner/output
    GITHUB_PATH=$scratch/runner/path
    : >"$GITHUB_STEP_SUMMARY"
    : >"$GITHUB_OUTPUT"
    : >"$GITHUB_PATH"
    INPUT_PATHS=. INPUT_OPTIONS= INPUT_SARIF=
    export GITHUB_WORKSPACE GITHUB_ACTION_PATH GITHUB_STEP_SUMMARY GITHUB_OUTPUT \
        GITHUB_PATH INPUT_PATHS INPUT_OPTIONS INPUT_SARIF
    PATH=$scratch/bin:$plain_path
}
# action: as action.yml starts it, in another directory than the workspace.
action() {
    code=0
    (cd / && exec sh "$GITHUB_ACTION_PATH/integrations/github/action") \
        >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
    cp "$scratch/out" "$scratch/err" .
}

runner
mkdir deploy
bad_pod >'deploy/two words.yaml'
action
ok "violations are annotations with their place" \
    all 'exits 1' 'has out "::error file=deploy/two words.yaml,line=7,"'
ok "the status is an output" has "$GITHUB_OUTPUT" status=1
ok "the summary is on the page of the run" has "$GITHUB_STEP_SUMMARY" 'two words.yaml'
ok "nothing is built" is_empty "$GITHUB_PATH"
echo "of another step" >"$GITHUB_STEP_SUMMARY"
action
ok "what another step wrote there stays" \
    all '[ "$(head -n 1 "$GITHUB_STEP_SUMMARY")" = "of another step" ]' 'has "$GITHUB_STEP_SUMMARY" "two words"'

runner
good_pod >good.yaml
action
ok "no violation: 0" all 'exits 0' 'lacks out ::error' 'has "$GITHUB_OUTPUT" status=0'

runner
bad_pod >'a b.yaml'
host_pod >c.yaml
bad_pod >'d*.yaml'
bad_pod >dd.yaml
INPUT_PATHS='a b.yaml
d*.yaml'
INPUT_OPTIONS='--select=runAsNonRoot,hostNamespaces
--level=restricted'
INPUT_SARIF='pss fix.sarif'
action
ok "paths and options are lines, as they are" \
    all 'exits 1' 'has out "file=a b.yaml"' 'has out "file=d*.yaml"' 'lacks out c.yaml' \
    'lacks out dd.yaml' 'lacks out allowPrivilege'
ok "a SARIF report, if it is asked for" has 'pss fix.sarif' '"ruleId"'
INPUT_PATHS=--fix
action
ok "a path is not an option" all 'exits 2' '[ -z "$(git status --porcelain -- dd.yaml | grep M)" ]'
INPUT_PATHS=. INPUT_OPTIONS=--nonsense
action
ok "a wrong option fails" all 'exits 2' 'has err nonsense'
broken >broken.yaml
INPUT_OPTIONS=
action
ok "a file that cannot be read: 2" all 'exits 2' 'has out broken.yaml' 'has "$GITHUB_OUTPUT" status=2'

# Without the program it builds one, here in a clone whose scripts only say that they ran.
runner
bad_pod >bad.yaml
mkdir -p "$scratch/clone/scripts" "$scratch/clone/integrations/github"
cp "$PSS_TOP/integrations/github/action" "$scratch/clone/integrations/github/"
echo 'echo packages' >"$scratch/clone/scripts/install-packages"
cat >"$scratch/clone/scripts/build" <<END
mkdir -p "$scratch/clone/build" && ln -sf "$PSS_FIX" "$scratch/clone/build/pss-fix"
END
chmod +x "$scratch"/clone/scripts/*
GITHUB_ACTION_PATH=$scratch/clone
PATH=$plain_path
if command -v pss-fix >/dev/null; then
    skip "it builds what is not there" "pss-fix is installed here"
    skip "a build that fails is told" "pss-fix is installed here"
else
    action
    ok "it builds what is not there, for later steps too" \
        all 'exits 1' 'has out "::group::"' 'has out "::error file=bad.yaml"' \
        '[ "$(cat "$GITHUB_PATH")" = "$scratch/clone/build" ]'
    echo 'exit 1' >"$scratch/clone/scripts/build"
    rm -r "$scratch/clone/build"
    action
    ok "a build that fails is told" all 'exits 2' 'has out "could not be built"'

    # A release, as scripts/package lays it out: an archive whose pss-fix says that it ran.
    case $(uname -s)-$(uname -m) in
    Darwin-arm64) platform=macos-arm64 ;;
    *-aarch64) platform=linux-arm64 ;;
    *) platform=linux-$(uname -m) ;;
    esac
    version=$(sed -n 's/^AC_INIT(\[pss-fix\], \[\([^]]*\)\].*/\1/p' "$PSS_TOP/configure.ac")
    cp "$PSS_TOP/configure.ac" "$scratch/clone/"
    mkdir -p "$scratch/releases/v$version" "$scratch/tree/pss-fix-$version/bin"
    cat >"$scratch/tree/pss-fix-$version/bin/pss-fix" <<END
#!/bin/sh
echo "released" >&2
exec "$PSS_FIX" "\$@"
END
    chmod +x "$scratch/tree/pss-fix-$version/bin/pss-fix"
    archive=pss-fix-$version-$platform.tar.gz
    (cd "$scratch/tree" && tar -czf "$scratch/releases/v$version/$archive" "pss-fix-$version")
    commit=0123456789abcdef0123456789abcdef01234567
    sum=$({ sha256sum "$scratch/releases/v$version/$archive" || shasum -a 256 \
        "$scratch/releases/v$version/$archive"; } 2>/dev/null | sed 's/ .*//')
    printf '# commit %s\n%s  %s\n' $commit "$sum" "$archive" >"$scratch/releases/v$version/SHA256SUMS"
    PSS_RELEASES=file://$scratch/releases RUNNER_TEMP=$scratch/runner
    export PSS_RELEASES RUNNER_TEMP ACTION_REF
    # from REF: the action as a workflow names it by a tag, a commit or a branch.
    from() {
        runner
        bad_pod >bad.yaml
        GITHUB_ACTION_PATH=$scratch/clone PATH=$plain_path ACTION_REF=$1
        action
    }
    if [ -n "$sum" ] && command -v curl >/dev/null; then
        from "v$version"
        ok "the action of a tag takes the released binary, for later steps too" \
            all 'exits 1' 'has err released' 'has out "::error file=bad.yaml"' 'lacks out ::group::' \
            '[ -x "$(cat "$GITHUB_PATH")/pss-fix" ]'
        from $commit
        ok "so does that of the release's commit" all 'exits 1' 'has err released'
        from "$(echo $commit | tr 0 f)"
        ok "another commit is built" all 'exits 2' 'has out ::group::' 'lacks err released'
        from main
        ok "a branch is built" all 'exits 2' 'has out ::group::' 'lacks err released'
        echo more >>"$scratch/releases/v$version/$archive"
        from "v$version"
        ok "a wrong checksum ends the job" \
            all 'exits 2' 'has out "::error::pss-fix"' 'lacks out ::group::' 'lacks err released'
        printf '# commit %s\n' $commit >"$scratch/releases/v$version/SHA256SUMS"
        from "v$version"
        ok "where no archive fits, it builds" all 'exits 2' 'has out ::group::' 'lacks err released'
    else
        skip "the released binary" "no curl or no sha256sum"
    fi
fi

# The workflows of the pages start this action with inputs that it has.
{ recipe github && recipe github-sarif && recipe matrix; } >workflow
awk '/^ *- / { is_ours = /uses: pss-fix\/pss-fix@/; is_with = 0 }
    is_ours && is_with && match($0, /^        [a-z]+:/) { print $1 }
    /^      with:/ { is_with = 1 }' workflow | tr -d : >inputs
: >out
while read -r input; do
    grep -q "^  $input:" "$PSS_TOP/action.yml" || echo "$input" >>out
    grep -q "inputs.$input }}" "$PSS_TOP/action.yml" || echo "$input" >>out
done <inputs
ok "the workflows of the pages" all 'has workflow "uses: "' 'lines inputs 4' 'is_empty out'
finish
