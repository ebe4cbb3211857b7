#!/bin/sh
# .pss-fix: which one is in force where, what it may say, and what comes before it.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

top=$scratch
# fresh: an empty directory w, which is the working directory and the top of a work tree
# as far as the lookup is concerned.
fresh() {
    cd "$top" || exit 99
    rm -rf w
    mkdir -p w/.git w/deploy/web w/vendor
    cd w || exit 99
    for fresh_to in "$@"; do
        bad_pod >"$fresh_to"
    done
}
# Walks without asking git.
scan() { run --no-respect-gitignore "$@"; }
# config FILE TEXT...: one line each.
config() {
    config_to=$1
    shift
    printf '%s\n' "$@" >"$config_to"
}

# ---- lookup ----

fresh a.yaml deploy/b.yaml deploy/web/c.yaml
config .pss-fix 'level: baseline'
scan
ok "a file at the top is in force below it" all 'exits 0' 'is_empty out' 'has err "baseline:latest"'
config deploy/.pss-fix 'ignore: [runAsNonRoot]'
scan
ok "the nearest is in force alone, nothing is merged" \
    all 'exits 1' 'lacks out "a.yaml:"' 'has out "deploy/b.yaml:"' 'has out "web/c.yaml:"' 'lacks out "[runAsNonRoot]"'
cd deploy/web || exit 99
scan
ok "it is found from below" all 'exits 1' 'has out "c.yaml:7"' 'lacks out "[runAsNonRoot]"'
run ../../a.yaml
ok "and from elsewhere" exits 0
cd ../..
code=0
"$PSS_FIX" --stdin-filename=x.yaml - <a.yaml >out 2>err || code=$?
ok "stdin: the name says where it would be" all 'exits 0' 'same out a.yaml'
code=0
"$PSS_FIX" --ignore=privileged --stdin-filename=deploy/x.yaml - <a.yaml >out 2>err || code=$?
ok "stdin: elsewhere" all 'exits 0' '! same out a.yaml'

fresh deploy/web/c.yaml
config .pss-fix 'level: baseline'
mkdir deploy/.git
run deploy/web/c.yaml
ok "a work tree inside begins anew" exits 1
rmdir deploy/.git
config deploy/.pss-fix '# nothing'
run deploy/web/c.yaml
ok "a file with only comments is one" exits 1
cd "$top" || exit 99
config .pss-fix 'level: baseline'
rm w/deploy/.pss-fix w/.pss-fix
run w/deploy/web/c.yaml
ok "what lies above the work tree is not looked at" exits 1
rmdir w/.git
run w/deploy/web/c.yaml
ok "without a work tree all parents are" exits 0
rm .pss-fix

fresh a.yaml
mkdir -p "$XDG_CONFIG_HOME/pss-fix"
config "$XDG_CONFIG_HOME/pss-fix/config" 'level: baseline' 'exclude: [vendor/*]'
bad_pod >vendor/v.yaml
scan --level=restricted
ok "the user's own file comes last; its globs count from here" all 'exits 1' 'has out a.yaml' 'lacks out vendor'
config .pss-fix 'partial: false'
scan
ok "not below another" all 'exits 1' 'has out a.yaml' 'has out vendor/v.yaml'
rm .pss-fix
code=0
XDG_CONFIG_HOME='' HOME=$top "$PSS_FIX" a.yaml >out 2>err || code=$?
ok "without XDG_CONFIG_HOME it is in ~/.config" exits 0
rm -r "$XDG_CONFIG_HOME"

fresh a.yaml
config .pss-fix 'levle: baseline' 'exclude: ["*"]'
{
    printf 'apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n- '
    sed '2,$s/^/  /' a.yaml
} >list.yaml
code=0
PSS_FIX_CONFIG=.pss-fix "$PSS_FIX" --krm <list.yaml >out 2>err || code=$?
ok "a function looks for no file" all 'exits 0' 'has out "runAsNonRoot: true"'

# ---- what comes first ----

fresh a.yaml
config .pss-fix 'level: baseline' 'ignore: [runAsNonRoot]'
run --level=restricted a.yaml
ok "a flag comes before a file" all 'exits 1' 'lacks out "[runAsNonRoot]"'
run --level=restricted --ignore=capabilities_restricted a.yaml
ok "its list replaces that of the file" all 'has out "[runAsNonRoot]"' 'lacks out capabilities'
run --isolated a.yaml
ok "--isolated: no file" all 'exits 1' 'has out "[runAsNonRoot]"'
config other 'ignore: [capabilities_restricted]'
run --config=other a.yaml
ok "--config: that file alone" all 'exits 1' 'has out "[runAsNonRoot]"' 'lacks out capabilities'
PSS_FIX_CONFIG=other
export PSS_FIX_CONFIG
run a.yaml
ok "PSS_FIX_CONFIG: the same" all 'exits 1' 'has out "[runAsNonRoot]"' 'lacks out capabilities'
run --config=.pss-fix a.yaml
ok "--config comes before it" exits 0
run --isolated a.yaml
ok "--isolated, too" all 'exits 1' 'has out capabilities'
unset PSS_FIX_CONFIG
PSS_FIX_FORMAT=json
export PSS_FIX_FORMAT
run --isolated a.yaml
ok "PSS_FIX_FORMAT" has out '{"version":1'
run --isolated --format=text a.yaml
ok "--format comes before it" has out 'a.yaml:7'
run --isolated -d a.yaml
ok "a diff does not care" all 'exits 1' 'has out "+++ b/a.yaml"'
PSS_FIX_FORMAT=jsn
run a.yaml
ok "a bad one is named" all 'exits 2' 'has err "PSS_FIX_FORMAT in the environment: unknown format"'
unset PSS_FIX_FORMAT
run --isolated --config=other a.yaml
ok "--isolated and --config exclude each other" all 'exits 2' 'has err "exclude each other"'
run --config=nowhere a.yaml
ok "a file that is not there" all 'exits 2' 'is_empty out' 'has err "nowhere"'
run --config= a.yaml
ok "no name" all 'exits 2' 'has err "--config needs the name of a file"'

# ---- exclude, include, perPathIgnores ----

fresh a.yaml deploy/b.yaml deploy/web/c.yaml vendor/v.yaml
broken >deploy/broken.yaml
scan
ok "without an exclude what is broken is an error" exits 2
config .pss-fix 'exclude: [vendor/**, "*/broken.yaml"]'
scan
ok "exclude narrows the walk, errors included" \
    all 'exits 1' 'has out a.yaml' 'has out c.yaml' 'lacks out vendor' 'lacks err broken'
cd deploy || exit 99
scan
ok "globs count from their file" all 'exits 1' 'has out web/c.yaml' 'lacks out broken'
scan ../vendor
ok "what lies in an excluded directory is out wherever we stand" all 'exits 0' 'is_empty out'
ok "but who names it hears of it" has err "all files below ../vendor/ are excluded"
scan --include='nothing*' .
ok "also where include takes none" has err "all files below . are excluded, or not included"
cd ..
scan -v
ok "-v counts what is left out" has err "note: exclude or include leaves out 2 files or directories below ."
scan
ok "without -v nothing is said" lacks err "leaves out"
run vendor/v.yaml
ok "a file that is named is taken" all 'exits 1' 'has out vendor/v.yaml'
run --force-exclude vendor/v.yaml
ok "not with --force-exclude" all 'exits 0' 'is_empty out'
code=0
"$PSS_FIX" --force-exclude --stdin-filename=vendor/v.yaml - <a.yaml >out 2>err || code=$?
ok "stdin, too: it comes out as it is" all 'exits 0' 'same out a.yaml' 'is_empty err'
code=0
"$PSS_FIX" --force-exclude --stdin-filename=v.yaml - <a.yaml >out 2>err || code=$?
ok "if it is excluded" all 'exits 0' '! same out a.yaml'
config vendor/.pss-fix 'level: restricted'
scan
ok "what is excluded does not decide about itself" lacks out vendor
config vendor/.pss-fix 'levle: restricted'
scan
ok "nor is its file read" all 'exits 1' 'lacks err levle'
scan --exclude=nothing
ok "--exclude replaces that of the file" exits 2
rm vendor/.pss-fix
config .pss-fix 'include: [deploy/**/*.yaml]' 'exclude: broken.yaml, vendor'
scan
ok "include" all 'exits 1' 'has out b.yaml' 'has out web/c.yaml' 'lacks out a.yaml' 'lacks out v.yaml'
run a.yaml
ok "a file that is named need not be included" all 'exits 1' 'has out a.yaml'

fresh a.yaml deploy/b.yaml deploy/web/c.yaml
config .pss-fix 'ignore: [seccompProfile_restricted]' 'perPathIgnores:' \
    '  deploy/**: [runAsNonRoot]' '  c.yaml: allowPrivilegeEscalation, capabilities_restricted'
scan --notes=off
grep a.yaml out >a
grep b.yaml out >b
ok "perPathIgnores: elsewhere" all 'lines a 3' 'lacks a seccomp' 'has a "[runAsNonRoot]"'
ok "perPathIgnores: one glob" all 'lines b 2' 'lacks b "[runAsNonRoot]"' 'has b capabilities'
ok "perPathIgnores: two globs, nothing is left" lacks out c.yaml
scan -j1 --ignore=privileged
ok "they stay beside --ignore" all 'lacks out c.yaml:7:5:.*runAs' 'has out seccomp'
scan -w
scan
ok "what is ignored stands in nobody's way, once is enough" exits 0

# ---- extends ----

fresh a.yaml
config base.conf 'level: restricted' 'ignore: [runAsNonRoot]' 'exclude: [web]'
config deploy/.pss-fix 'extends: ../base.conf' 'ignore: []'
bad_pod >deploy/b.yaml
bad_pod >web
run deploy/b.yaml
ok "extends: what stands in the file comes first, empty lists too" has out "[runAsNonRoot]"
config deploy/.pss-fix 'extends: ../base.conf'
run deploy/b.yaml
ok "extends: the rest is from the other" lacks out "[runAsNonRoot]"
config base.conf 'extends: deploy/.pss-fix'
run deploy/b.yaml
ok "extends in a circle" all 'exits 2' 'is_empty out' 'has err "base.conf:1:10: error: extends makes a circle"'
config deploy/.pss-fix 'extends: .pss-fix'
run deploy/b.yaml
ok "extends itself" all 'exits 2' 'has err "deploy/.pss-fix:1:10: error: extends makes a circle"'
config deploy/.pss-fix 'extends: nowhere'
run deploy/b.yaml
ok "extends a file that is not there" all 'exits 2' 'has err "deploy/nowhere"'
config deploy/.pss-fix 'extends: [a]'
run deploy/b.yaml
ok "extends a list" all 'exits 2' 'has err "deploy/.pss-fix:1:10: error: extends is the path of a file"'
last=.pss-fix
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35; do
    config "deploy/$last" "extends: c$i"
    last=c$i
done
config "deploy/$last" 'level: baseline'
run deploy/b.yaml
ok "a chain that is too long" all 'exits 2' 'has err "32nd file"'

# ---- its form ----

fresh a.yaml
config .pss-fix 'apiVersion: pss-fix.dev/v1alpha1' 'kind: PssFix' 'metadata: {name: x}' 'spec:' '  level: baseline'
run a.yaml
ok "a whole document" exits 0

# refused AT TEXT LINE...: a .pss-fix of these lines is refused there, before anything is done.
refused() {
    tap_at=$1
    tap_want=$2
    shift 2
    config .pss-fix "$@"
    cp a.yaml before
    for tap_mode in '' -w -d -l --format=json --show-config; do
        code=0
        "$PSS_FIX" $tap_mode a.yaml >out 2>err </dev/null || code=$?
        exits 2 && is_empty out && same a.yaml before &&
            has err ".pss-fix:$tap_at: error: $tap_want" || break
    done
    ok "refused: $tap_want $tap_mode" \
        all 'exits 2' 'is_empty out' 'has err ".pss-fix:$tap_at: error: $tap_want"' 'same a.yaml before'
    code=0
    "$PSS_FIX" - <before >out 2>err || code=$?
    ok "and in the filter" all 'exits 2' 'is_empty out' 'has err ".pss-fix:$tap_at: error: "'
}
refused 2:1 "unknown key 'runAsuser' (did you mean 'runAsUser'?)" '# x' 'runAsuser: image'
refused 1:8 "level: unknown level 'high'" 'level: high'
refused 1:10 "ignore: unknown rule 'privilege' (did you mean 'privileged'?)" 'ignore: [privilege]'
refused 2:14 "ignore: unknown rule 'privilege'" 'perPathIgnores:' '  deploy/**: privilege'
refused 3:3 "this glob stands here twice" 'perPathIgnores:' '  a: privileged' '  a: privileged'
refused 2:3 "perPathIgnores: the glob" 'perPathIgnores:' '  "": privileged'
refused 1:17 "perPathIgnores is a mapping" 'perPathIgnores: [a]'
refused 1:11 "exclude: the glob '[z-a]' cannot be used" 'exclude: ["[z-a]"]'
refused 2:1 "the key 'level' stands here twice" 'level: baseline' 'level: baseline'
refused 1:1 "options are a mapping" '- level'
refused 1:1 "the key 'exitZero' cannot be set in a file" 'exitZero: true'
refused 3:1 "a configuration is one document" 'level: baseline' '---' 'level: baseline'
refused 1:13 "a configuration has 'apiVersion: pss-fix.dev/v1alpha1'" 'apiVersion: v1' 'kind: PssFix'
refused 2:7 "the kind of a configuration is 'PssFix'" 'apiVersion: pss-fix.dev/v1alpha1' 'kind: Pod'
refused 3:1 "beside 'kind', options belong under 'spec'" 'apiVersion: pss-fix.dev/v1alpha1' 'kind: PssFix' 'level: baseline'
refused 1:9 "double-quoted scalar without" 'level: "baseline'
config .pss-fix 'level: baseline'
mkdir -p dir/.pss-fix
bad_pod >dir/a.yaml
run dir/a.yaml
ok "a directory of that name is named" all 'exits 2' 'is_empty out' 'has err "dir/.pss-fix"'
finish
