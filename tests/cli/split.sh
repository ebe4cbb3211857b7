#!/bin/sh
# --split: parts of a diff in a directory, by file or by owner.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

# ---- a tree with owners ----

tree() {
    mkdir -p shop/api 'shop/a b' cache docs .github
    bad_pod >shop/api/web.yaml
    bad_pod >'shop/a b/two words.yaml'
    bad_pod >"$(printf 'shop/new\nline')".yaml
    { bad_pod; echo ---; tied_pod; } | sed 's/$/\r/' >cache/redis.yaml
    printf '%s' "$(bad_pod)" >cache/Redis.yaml
    bad_pod >top.yaml
    tied_pod >docs/by-hand.yaml
    good_pod >docs/good.yaml
    cat >.github/CODEOWNERS <<'EOF'
# Who owns what.
*.yaml         @org/platform
/shop/         @Org/Shop-Team @bob
/shop/api/     @bob @org/shop-team # the same two
/cache/        cache@example.com
/top.yaml
/docs/         @org/docs-team
!bad           @nobody
EOF
}
mkdir was
(cd was && tree && { command -v git >/dev/null && git init -q . || mkdir .git; })
cp -R was fixed
(cd was && "$PSS_FIX" -q -d .) >whole 2>err
(cd fixed && "$PSS_FIX" -q -w .) >/dev/null 2>&1
ok "there is something to split" [ "$(grep -c '^+++ ' whole)" -eq 6 ]

# in_tree ARG...: run there.
in_tree() {
    cd was || exit 99
    run "$@"
    mv out err ..
    cd .. || exit 99
}

# ---- by file ----

in_tree -d --split=../parts .
ok "--split names its parts on stdout, no diff" \
    all 'exits 1' 'lines out 6' 'has out ../parts/0001-cache-Redis.yaml.patch' 'lacks out "+++"'
sed 's|^\.\./||' out >names
ok "those that are there, and no others" [ "$(cat names)" = "$(ls -d parts/*)" ]
cat parts/*.patch >joined
ok "all in the order of their names are the whole diff" same whole joined
ok "none leaves the directory or hides" [ "$(find parts -mindepth 1 | wc -l)" -eq "$(ls parts | wc -l)" ]
ok "what remains is told as ever" has err '[restrictedVolumes]'
in_tree -d --split=../again -j 1 .
ok "the same again gives the same" diff -r parts again
in_tree -d --explain-fixes --split=../explained .
(cd was && "$PSS_FIX" -q -d --explain-fixes .) >whole.explained 2>/dev/null
cat explained/*.patch >joined
ok "with --explain-fixes, too" same whole.explained joined
in_tree -d --color=always --split=../plain .
ok "parts have no colour" diff -r parts plain
in_tree -q -d --split=../quiet/ .
ok "-q keeps the names; a slash at the end is one" all 'exits 1' 'lines out 6' 'is_empty err' 'has out ../quiet/0001-'
(umask 027 && "$PSS_FIX" -q -d --split=masked was/top.yaml >/dev/null)
ok "files have the mode that umask gives" [ "$(find masked -type f -perm 640 | wc -l)" -eq 1 ]

# ---- the directory ----

mkdir empty
in_tree -d --split=../empty .
ok "an empty directory will do" all 'exits 1' '[ "$(ls empty | wc -l)" -eq 6 ]'
in_tree -d --split=../empty .
ok "one with files in it is refused" all 'exits 2' 'is_empty out' 'has err "../empty is not empty"' 'diff -r parts empty'
mkdir hidden && : >hidden/.keep
in_tree -d --split=../hidden .
ok "hidden ones, too" all 'exits 2' '[ "$(ls -A hidden)" = .keep ]'
: >file
in_tree -d --split=../file .
ok "a file is not a directory" all 'exits 2' 'is_empty out' 'has err "cannot use as a directory ../file"' 'is_empty file'
in_tree -d --split=../no/such .
ok "what cannot be made is an error" all 'exits 2' 'is_empty out' 'has err "cannot make the directory ../no/such"' '[ ! -e no ]'
in_tree -d --split=../none docs/good.yaml
ok "nothing to change: an empty directory" all 'exits 0' 'is_empty out' '[ -d none ]' '[ -z "$(ls -A none)" ]'
broken >was/broken.yaml
in_tree -d --split=../some .
ok "what cannot be read is an error, the others have their parts" all 'exits 2' 'lines out 6' 'diff -r parts some'
rm was/broken.yaml
# A limit of the size of files stands for a full disk.
if (ulimit -f 4) 2>/dev/null; then
    i=0
    while [ $i -lt 40 ]; do
        i=$((i + 1))
        echo ---
        bad_pod
    done >was/zz.yaml
    (ulimit -f 4 && cd was && exec "$PSS_FIX" -q -d --split=../full .) >out 2>err
    code=$?
    ok "a part that cannot be written takes the others with it" all 'exits 2' 'is_empty out' 'has err "cannot write ../full/0007-zz.yaml.patch"' '[ ! -e full ]'
    mkdir full
    (ulimit -f 4 && cd was && exec "$PSS_FIX" -q -d --split=../full .) >out 2>err
    ok "a directory that was there stays, empty" [ -z "$(ls -A full)" ]
    rm was/zz.yaml
else
    skip "a part that cannot be written" "no ulimit -f"
fi

# ---- by owner ----

in_tree -d --split=../owned --split-by=owner .
cat >wanted <<'EOF'
../owned/bob+org-shop-team.md
../owned/bob+org-shop-team.patch
../owned/cache-example.com.md
../owned/cache-example.com.patch
../owned/org-docs-team.md
../owned/unowned.md
../owned/unowned.patch
EOF
ok "a patch and a summary for each set of owners" all 'exits 1' 'same wanted out'
ok "a line that does not count is told" has err "warning: .github/CODEOWNERS:8: '!' excludes nothing"
ok "who has nothing to change has no patch" [ ! -e owned/org-docs-team.patch ]
ok "each file is in one part" \
    [ "$(cat owned/*.patch | grep -c '^+++ ')" -eq 6 ]
# The parts of the split by file, found in those by owner, in the order of the whole.
ok "owners: all that they own" all '[ "$(grep -c "^+++ " owned/bob+org-shop-team.patch)" -eq 3 ]' \
    '[ "$(grep -c "^+++ " owned/cache-example.com.patch)" -eq 2 ]' 'has owned/unowned.patch "+++ b/top.yaml"'
cat parts/0001-* parts/0002-* >cache.patch
ok "byte for byte" same cache.patch owned/cache-example.com.patch
sort whole >whole.sorted
cat owned/*.patch | sort >joined.sorted
ok "the parts together are the whole" same whole.sorted joined.sorted
if command -v git >/dev/null; then
    cp -R was git
    (cd git && for part in ../owned/*.patch; do git apply --whitespace=nowarn "$part" || exit 1; done) 2>err
    ok "all parts applied by git give what --fix gives" diff -r -x .git fixed git
else
    skip "all parts applied by git" "no git"
fi
if command -v patch >/dev/null; then
    cp -R was patch
    (cd patch && for part in ../parts/*.patch; do patch -s -p1 --binary --no-backup-if-mismatch <"$part" || exit 1; done) 2>err
    ok "all parts applied by patch give it, too" diff -r -x .git fixed patch
else
    skip "all parts applied by patch" "no patch"
fi

md=owned/cache-example.com.md
ok "a summary says whose it is" has $md '# Pod Security Standards, restricted:latest: `cache@example.com`'
ok "how much it is" has $md '2 files change, 2 pods are fixed; '
ok "which patch" has $md '`cache-example.com.patch`'
ok "the files, the workloads, the rules" all 'has $md "## \`cache/redis.yaml\`"' \
    'has $md "- \`Pod/bad\`, line 1: allowPrivilegeEscalation, capabilities_restricted, "'
ok "who it runs as, what happens on apply, and the command" all \
    'has $md "  - user: 65532, the default, since nothing names a user (--run-as-user)"' \
    'has $md "  - on apply: a Pod that runs cannot be changed: delete it and create it again"' \
    'has $md "To make the change again: \`pss-fix --fix"'
ok "what needs a person" all 'has $md "Needs you:"' 'has $md "restrictedVolumes: \`"' 'has $md "- \`Pod/tied\`, line 10: left as it is: \`"'
ok "a name with a line end does not end its line" has owned/bob+org-shop-team.md '## `shop/new\x0aline.yaml`'
ok "a summary without a patch names none" all 'lacks owned/org-docs-team.md .patch' 'has owned/org-docs-team.md "0 files change"'

# From below the top: names from here, owners from the top.
cd was/cache || exit 99
run -d --split=../../below --split-by=owner .
mv out err ../..
cd ../.. || exit 99
ok "from a directory below the top" all 'exits 1' 'has out ../../below/cache-example.com.patch' 'has below/cache-example.com.patch "+++ b/redis.yaml"'

# Owners whose names come to the same.
mkdir clash && cd clash || exit 99
for name in a b c d; do bad_pod >$name.yaml; done
printf 'a.yaml @x/y\nb.yaml @x-y\nc.yaml @unowned\n' >CODEOWNERS
run -q -d --split=parts --split-by=owner .
ok "names that clash are told apart" all 'lines out 8' 'has out parts/x-y.patch' 'has out parts/x-y~2.patch' 'has out parts/unowned.patch' 'has out parts/unowned~2.patch'
ok "who has no owner comes first" all 'has parts/unowned.patch "+++ b/d.yaml"' 'has parts/unowned~2.patch "+++ b/c.yaml"'
printf '[A]\n*.yaml @a\n[B][2] @b\na.yaml\n^[C]\n*.yaml @c\n!d.yaml\n' >CODEOWNERS
run -q -d --split=lab --split-by=owner .
ok "GitLab's sections" all 'has lab/a+b+c.patch "+++ b/a.yaml"' 'has lab/a+c.patch "+++ b/b.yaml"' 'has lab/a.patch "+++ b/d.yaml"'
cat >ns.yaml <<'EOF'
apiVersion: v1
kind: Namespace
metadata:
  name: low
  labels:
    pod-security.kubernetes.io/enforce: baseline
EOF
bad_pod | sed 's/name: bad/name: bad\n  namespace: low/; s/^spec:/spec:\n  hostPID: true/' >low.yaml
run -q -d --split=ns --split-by=owner --level=namespace --repairs=all .
ok "levels of namespaces stand with the workloads" all 'head -n 1 ns/a+c.md | grep -qx "# Pod Security Standards: .@a @c."' \
    'has ns/a+c.md "line 1, baseline:latest: hostNamespaces"' 'has ns/a+c.md "line 1, restricted:latest: "'
rm ns.yaml low.yaml
long=$(printf '%0300d' 7)
printf '*.yaml @%s/../../../etc/-x @-rf\n' "$long" >CODEOWNERS
run -q -d --split=long --split-by=owner .
ok "an owner's name makes no path" all 'grep -q "^long/rf+0*.patch" out' 'exits 1' 'lines out 2' '[ "$(ls -A long | wc -l)" -eq 2 ]' '[ "$(find . -name "*.patch" | grep -c "^./long/")" -eq 1 ]'
rm CODEOWNERS
run -d --split=none --split-by=owner .
ok "without CODEOWNERS it is an error" all 'exits 2' 'is_empty out' 'has err "has no CODEOWNERS"' '[ ! -e none ]'
cd .. || exit 99

# ---- usage ----

run --split=x was
ok "--split wants --diff" all 'exits 2' 'has err "--split goes with --diff"'
filter was/top.yaml -d --split=x
ok "and files" all 'exits 2' 'has err "--split writes the parts of a diff of files: it does not go with -"'
run -d --split-by=owner was
ok "--split-by wants --split" all 'exits 2' 'has err "--split-by goes with --split"'
run -d --split=x --split-by=team was
ok "by what it knows" all 'exits 2' 'has err "--split-by is file or owner"'
run -d --split= was
ok "--split wants a name" all 'exits 2' 'has err "--split needs the name of a directory"'
finish
