#!/bin/sh
# What packages say of themselves: one version everywhere, names that fit, and files that the
# tools read. scripts/check-packages makes and tries the packages.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
cd "$PSS_TOP" || exit 99
version=$(sed -n 's/^AC_INIT(\[pss-fix\], \[\([^]]*\)\].*/\1/p' configure.ac)
"$PSS_FIX" --version >"$scratch/out"
ok "configure.ac has the version of the program" all '[ -n "$version" ]' 'has "$scratch/out" "$version"'

# versions FILE PATTERN: what stands there in the place of \(...\), if it is not the version.
versions() {
    [ -f "$1" ] || return 0 # the tarball has no debian/
    sed -n "s/.*$2.*/\\1/p" "$1" >"$scratch/found"
    [ -s "$scratch/found" ] || echo "$1: nothing like $2"
    grep -vxF "$version" "$scratch/found" | sed "s,^,$1: ,"
}
{
    [ ! -d debian ] || head -n 1 debian/changelog >"$scratch/changelog"
    versions "$scratch/changelog" '(\([^)]*\)-[0-9]*)'
    versions integrations/pre-commit/pyproject.toml 'version = "\([^"]*\)"'
    versions integrations/pre-commit/pyproject.toml '"pss-fix==\([^"]*\)"'
    versions integrations/pre-commit/README.md 'rev: v\(.*\)'
    versions integrations/helm/plugin.yaml 'version: \(.*\)'
    versions docs/install.md 'pss-fix==\([0-9.]*\)'
    versions docs/install.md 'rev: v\(.*\)'
    versions docs/install.md 'pss-fix_\([0-9.]*\)-'
    versions docs/install.md 'pss-fix-\([0-9.]*\)-linux'
    versions docs/install.md 'pss-fix:\([0-9.]*[0-9]\)'
    versions docs/install.md 'download\/v\([0-9.]*\)\/'
    versions README.md 'pss-fix\/pss-fix@v\(.*\)'
} >"$scratch/wrong"
cp "$scratch/wrong" "$scratch/out"
cd "$scratch" || exit 99
ok "one version stands everywhere" is_empty wrong

# The hooks that take the wheel are those that take a program in PATH.
hooks() { sed '/^#/d; s/^  language: .*//' "$1"; }
hooks "$PSS_TOP/.pre-commit-hooks.yaml" >system
hooks "$PSS_TOP/integrations/pre-commit/.pre-commit-hooks.yaml" >wheel
ok "both lists of hooks are one" all 'cmp system wheel' 'has wheel "entry: pss-fix"'
ok "ours needs the program in PATH, the other takes the wheel" \
    all '[ "$(grep -c "language: system" "$PSS_TOP/.pre-commit-hooks.yaml")" -eq 3 ]' \
    '[ "$(grep -c "language: python" "$PSS_TOP/integrations/pre-commit/.pre-commit-hooks.yaml")" -eq 3 ]'

# The action asks for archives that scripts/package makes.
grep -oE '(linux|macos)-(x86_64|arm64)' "$PSS_TOP/integrations/github/action" | sort -u >asked
grep -oE '"(linux|macos)-(x86_64|arm64)"' "$PSS_TOP/packaging/wheel/backend.py" | tr -d '"' | sort -u >made
ok "the action asks for what is made" all '[ -s asked ]' '[ -z "$(comm -23 asked made)" ]'

# ---- the list of parts ----

if command -v python3 >/dev/null 2>&1; then
    printf '%s\n' "pss-fix $version" 'libfyaml 0.7.12' 'pcre2 10.42' 'jansson 2.14' 'glibc 2.36' >list
    echo binary >binary
    SOURCE_DATE_EPOCH=1000000000 "$PSS_TOP/scripts/sbom" list binary linux-x86_64 >one
    SOURCE_DATE_EPOCH=1000000000 "$PSS_TOP/scripts/sbom" list binary linux-x86_64 >two
    ok "the SBOM names parts, versions and the binary, and is the same again" all 'cmp one two' \
        'has one "\"pkg:github/pantoniou/libfyaml@v0.7.12\""' 'has one "\"LGPL-2.1-or-later\""' \
        'has one "2001-09-09T01:46:40Z"' 'has one "$(sha256sum binary | sed "s/ .*//")"'
    "$PSS_TOP/scripts/sbom" list binary macos-arm64 >mac
    ok "a Mac's has no glibc" all 'has mac libfyaml' 'lacks mac glibc'
else
    skip "the SBOM" "no python3"
fi

# ---- what other tools read ----

if command -v ruby >/dev/null 2>&1; then
    sed "s/@VERSION@/$version/g; s/@SHA256@/$(printf '%064d' 0)/" \
        "$PSS_TOP/packaging/homebrew/pss-fix.rb.in" >formula.rb
    ruby -c formula.rb >out 2>err
    ok "Ruby reads the formula" all 'has out "Syntax OK"' 'lacks formula.rb @'
else
    skip "Ruby reads the formula" "no ruby"
fi
workflow=$PSS_TOP/.github/workflows/release.yml
hosts=${PSS_HOSTS:-${XDG_CACHE_HOME:-$HOME/.cache}/pss-fix/hosts}
actionlint=$(command -v "$hosts/actionlint" || command -v actionlint)
if [ ! -f "$workflow" ]; then
    skip "the workflow of a release" "the tarball has none"
else
    if [ -n "$actionlint" ]; then
        "$actionlint" -no-color -shellcheck= "$workflow" >out 2>&1
        ok "actionlint has nothing to say about the release" is_empty out
    else
        skip "actionlint" "actionlint is not here (scripts/install-hosts)"
    fi
    grep 'uses: ' "$workflow" | grep -vE '@[0-9a-f]{40} # v[0-9.]+$' >out
    ok "each action of the release is pinned to a commit" is_empty out
fi
code=0
"$PSS_TOP/scripts/package" no-such-package >out 2>err || code=$?
ok "scripts/package names what it can make" all 'exits 2' 'has err static' 'has err wheel'
finish
