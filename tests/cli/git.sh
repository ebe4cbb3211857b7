#!/bin/sh
# Which files git is asked about, and that nothing in a repository can run a program or
# hide files by way of git.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"

if ! command -v git >/dev/null; then
    skip "git" "no git"
    finish
fi
HOME=$scratch
export HOME
unset GIT_CEILING_DIRECTORIES
git config --global user.name x
git config --global user.email x@example.com
git config --global init.defaultBranch main
git config --global protocol.file.allow always
git config --global advice.addEmbeddedRepo false

mark=$scratch/PWNED
untouched() { [ ! -e "$mark" ]; }
# fresh: an empty work tree w.
fresh() {
    cd "$scratch" || exit 99
    rm -rf w other "$mark"
    mkdir w
    git init -q w
}
commit() { (cd "${1:-w}" && git add -Af . && git commit -qm x); }

# hostile DIR: the files of a git directory whose configuration starts programs: a blob
# that is missing is fetched by the command of a promisor remote.
hostile() {
    mkdir -p "$1/objects" "$1/refs"
    touch "$1/objects/keep" "$1/refs/keep"
    echo 'ref: refs/heads/x' >"$1/HEAD"
    cat >"$1/config" <<END
[core]
	repositoryformatversion = 1
	bare = false
	worktree = ${2:-.}
	fsmonitor = "touch $mark; false"
	hooksPath = hooks
	sshCommand = "touch $mark; false"
	pager = "touch $mark; cat"
	alternateRefsCommand = "touch $mark; false"
[protocol]
	allow = always
[pager]
	ls-files = "touch $mark; cat"
[filter "x"]
	clean = "touch $mark; cat"
	smudge = "touch $mark; cat"
	process = "touch $mark; cat"
[extensions]
	partialClone = origin
[remote "origin"]
	url = ${3:-.}
	promisor = true
	uploadpack = "touch $mark; false"
END
    mkdir -p "$1/hooks"
    printf '#!/bin/sh\ntouch %s\n' "$mark" >"$1/hooks/post-index-change"
    chmod +x "$1/hooks/post-index-change"
    (
        cd "$1" || exit 99
        GIT_DIR=. GIT_WORK_TREE=.
        export GIT_DIR GIT_WORK_TREE
        git update-index --add --info-only \
            --cacheinfo 100644,1111111111111111111111111111111111111111,.gitignore
        git update-index --skip-worktree .gitignore
    ) 2>/dev/null
    rm -f "$mark"
}
# A repository in which such files work, or the tests below would test nothing.
fresh
hostile other ..
mkdir -p box
touch box/file
mv other box/.git
(cd box && git -c core.fsmonitor=false ls-files --others --exclude-standard) >/dev/null 2>&1
if [ -e "$mark" ]; then
    echo "# git runs what such a repository says, if it is just asked"
else
    echo "# this git does not run what such a repository says"
fi
rm -rf box

# ---- a directory of a clone that looks like a repository ----

# look TEXT DIR ARG...: in DIR, the violations of web.yaml are reported and nothing runs.
look() {
    look_text=$1
    look_dir=$2
    shift 2
    rm -f "$mark"
    code=0
    (cd "$look_dir" && "$PSS_FIX" "$@") >out 2>err </dev/null || code=$?
    ok "$look_text" all untouched 'exits 1' 'has out "web.yaml:"' 'has out "hostNetwork"'
}

for protocol in . ssh://host/x "ext::touch $mark" file:///x; do
    fresh
    hostile w/deploy . "$protocol"
    host_pod >w/deploy/web.yaml
    mkdir w/plain
    commit
    rm -rf other
    git clone -q w other
    look "a directory that looks like a repository (${protocol%%:*})" other deploy
    look "one stands in it (${protocol%%:*})" other/deploy
    look "it is in the directory that is named (${protocol%%:*})" other .
    look "it is walked without git (${protocol%%:*})" other --no-respect-gitignore deploy
done
for tree in objects /nowhere; do
    fresh
    hostile w/deploy "$tree"
    host_pod >w/deploy/web.yaml
    commit
    rm -rf other
    git clone -q w other
    look "its work tree is elsewhere ($tree)" other deploy
    look "one stands in it, its work tree is elsewhere ($tree)" other/deploy
done
fresh
hostile w/deploy
mkdir w/deploy/info
echo '*.yaml' >w/deploy/info/exclude
host_pod >w/deploy/web.yaml
commit
look "it excludes all YAML files" w deploy
look "one stands in it, it excludes all YAML files" w/deploy

# ---- an unpacked archive ----

# archive DIR: a directory with a .git of its own that starts programs.
archive() {
    mkdir -p "$1"
    hostile "$1/.git" ..
    host_pod >"$1/web.yaml"
}
fresh
rm -rf w
archive w/nested
look "a repository in a directory without one" w .
look "it is named" w nested
look "one stands in it" w/nested
look "a directory in it is the target of a link" w nested/../nested
fresh
archive w/nested
look "a repository in a work tree" w .
look "it is named, in a work tree" w nested
run -v w
ok "that it is not asked is said with -v" has err "w/nested/ has a git repository of its own, which is not asked"
run w
ok "and not without" lacks err "repository of its own"

for trick in 'core.excludesFile deploy/all' 'core.worktree /' 'core.bare true' 'core.ignoreCase true' \
    'include.path ../more' 'core.sparseCheckout true' 'core.splitIndex true' 'core.untrackedCache true'; do
    fresh
    mkdir w/deploy
    host_pod >w/deploy/web.yaml
    echo '*' >w/deploy/all
    printf '[core]\n\texcludesFile = deploy/all\n\tfsmonitor = "touch %s"\n' "$mark" >w/more
    # shellcheck disable=SC2086 # two words
    git -C w config $trick
    look "an archive that says $trick" w
    look "an archive that says $trick: a directory of it" w deploy
done
fresh
host_pod >w/web.yaml
touch w/README
echo '*.yaml' >w/.git/info/exclude
look "an archive that excludes all YAML files" w
ok "that they were taken is said" has err "git lists no YAML file of .; as it was named, ignored YAML files were taken, too"
mkdir w/node_modules
host_pod >w/node_modules/x.yaml
echo node_modules/ >>w/.git/info/exclude
look "ignored directories stay ignored" w
ok "and are not walked" lacks out node_modules

# An index may hold any name.
fresh
mkdir w/deploy other
host_pod >w/deploy/web.yaml
host_pod >other/out.yaml
host_pod >w/web.yaml
ln -s ../other w/link
blob=$(git -C w hash-object -w web.yaml)
(cd w && git update-index --add --cacheinfo "160000,$blob,deploy" && git update-index --add --cacheinfo "100644,$blob,link/out.yaml")
look "an index that calls a directory a submodule" w
ok "what is behind a link to a directory is not taken" lacks out out.yaml
(cd w && git rm -q --cached link/out.yaml && GIT_INDEX_FILE=.git/index python3 - <<'END'
import hashlib
data = open('.git/index', 'rb').read()[:-20]
data = data.replace(b'web.yaml', b'../o.yaml'[:8])
open('.git/index', 'wb').write(data + hashlib.sha1(data).digest())
END
) 2>/dev/null
host_pod >o.yam
host_pod >o.yaml
run w
ok "names that lead out of the tree are not taken" lacks out "w/../"

# git opens what the tree gives it: it must not wait for ever.
fresh
host_pod >w/web.yaml
mkfifo w/.gitignore w/pipe
PSS_FIX_GIT_SECONDS=1
export PSS_FIX_GIT_SECONDS
look "a FIFO as .gitignore" w
git -C w config include.path ../pipe
rm w/.gitignore
look "a FIFO as a part of the configuration" w
ok "is said" has err "warning: cannot ask git"
unset PSS_FIX_GIT_SECONDS
for file in config HEAD index info/exclude packed-refs commondir; do
    fresh
    host_pod >w/web.yaml
    rm -f "w/.git/$file"
    mkfifo "w/.git/$file"
    look "a FIFO as .git/$file" w
done
fresh
host_pod >w/web.yaml
rm -rf w/.git
mkfifo w/.git
look "a FIFO as .git" w
rm w/.git
ln -s nowhere w/.git
look "a link that leads nowhere as .git" w
rm w/.git
for target in 'gitdir: ' 'gitdir: nowhere' 'gitdir: ../../..' 'x' ''; do
    printf '%s' "$target" >w/.git
    look "a .git of '$target'" w
done
hostile w/fake ..
echo 'gitdir: fake' >w/.git
look "a .git that leads into the tree" w
ok "it is not followed" has err "neither that of a work tree that leads back nor that of a submodule"
mkdir w/sub
host_pod >w/sub/s.yaml
rm w/.git
git init -q w
echo 'gitdir: ../fake' >w/sub/.git
rm -f "$mark"
look "a .git inside that leads into the tree" w
ok "what is in it is looked at" has out sub/s.yaml

# ---- the environment ----

fresh
host_pod >w/web.yaml
host_pod >w/ignored.yaml
echo ignored.yaml >w/.gitignore
archive elsewhere
for var in GIT_DIR=../elsewhere/.git GIT_WORK_TREE=.. GIT_INDEX_FILE=/nowhere GIT_OBJECT_DIRECTORY=/nowhere \
    GIT_COMMON_DIR=../elsewhere/.git GIT_CEILING_DIRECTORIES=/ GIT_NAMESPACE=x GIT_LITERAL_PATHSPECS=1 \
    "GIT_CONFIG_PARAMETERS='core.fsmonitor'='touch $mark'" GIT_EXTERNAL_DIFF=false GIT_PAGER=false; do
    rm -f "$mark"
    code=0
    (cd w && env "$var" "$PSS_FIX") >out 2>err || code=$?
    ok "${var%%=*} counts for nothing" all untouched 'exits 1' 'has out web.yaml' 'lacks out ignored' 'lacks err git'
done
rm -rf elsewhere

printf '#!/bin/sh\ntouch %s\n' "$mark" >w/git
chmod +x w/git
for path in .: : ./: x/..:; do
    rm -f "$mark"
    code=0
    (cd w && mkdir -p x && PATH=$path$PATH "$PSS_FIX") >out 2>err || code=$?
    ok "a program of the tree is not git (PATH=$path...)" all untouched 'exits 1' 'has out web.yaml' 'lacks out ignored' 'lacks err git'
done

# ---- what is as it should be ----

fresh
mkdir -p w/build/deep w/sub w/node_modules
host_pod >w/web.yaml
host_pod >w/build/b.yaml
host_pod >w/build/deep/c.yaml
printf 'build/\nnode_modules/\n' >w/.gitignore
run w
ok "what git ignores is passed over" all 'has out w/web.yaml' 'lacks out build' 'lacks err git'
run w/build
ok "an ignored directory that is named is walked" all 'has out build/b.yaml' 'has out build/deep/c.yaml'
ok "and that is said" has err "warning: git lists no YAML file of w/build/; as it was named, it was walked without git"
run w/sub
ok "nothing is said of a directory without YAML files" lacks err "git"

git init -q other
host_pod >other/s.yaml
host_pod >other/tmp.yaml
echo tmp.yaml >other/.gitignore
(cd other && git add s.yaml .gitignore && git commit -qm x)
(cd w && git submodule --quiet add ../other deploy) 2>/dev/null
host_pod >w/deploy/tmp.yaml
commit
run -v w
ok "a submodule is asked" all 'has out w/deploy/s.yaml' 'lacks out tmp.yaml' 'lacks err "of its own"'
(cd w/deploy && "$PSS_FIX") >out 2>err
ok "one stands in a submodule" all 'has out s.yaml' 'lacks out tmp.yaml' 'lacks err "git"'
(cd w && git worktree add -q ../linked && git worktree add -q trees/inner -b inner)
host_pod >linked/build.yaml
echo build.yaml >>linked/.gitignore
run linked
ok "a linked work tree is asked" all 'has out linked/web.yaml' 'lacks out build.yaml' 'lacks err git'
host_pod >w/trees/inner/hidden.yaml
echo hidden.yaml >>w/trees/inner/.gitignore
run w
ok "a linked work tree inside, too" all 'has out w/trees/inner/web.yaml' 'lacks out hidden' 'lacks err git'
rm -rf linked

if [ "$(id -u)" -eq 0 ]; then
    fresh
    host_pod >w/web.yaml
    host_pod >w/ignored.yaml
    echo ignored.yaml >w/.gitignore
    chown -R 65534 w
    run w
    ok "the repository of another user is not asked" all 'has out web.yaml' 'has out ignored.yaml' 'has err "warning: cannot ask git"' 'has err "belongs to another user"'
    git config --global --add safe.directory "$scratch/w"
    run w
    ok "unless safe.directory names it" all 'has out web.yaml' 'lacks out ignored.yaml' 'lacks err git'
    git config --global --unset-all safe.directory
else
    skip "the repository of another user is not asked" "not root"
    skip "unless safe.directory names it" "not root"
fi

# One call a repository.
fresh
mkdir bin w/deploy
host_pod >w/deploy/web.yaml
printf '#!/bin/sh\necho call >>%s\nexec %s "$@"\n' "$scratch/calls" "$(command -v git)" >bin/git
chmod +x bin/git
for dir in w w/deploy; do
    rm -f calls
    PATH=$scratch/bin:$PATH "$PSS_FIX" "$dir" >out 2>err
    ok "git is asked once about $dir" all 'has out web.yaml' 'lines calls 1'
done
finish
