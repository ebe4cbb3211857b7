#!/bin/sh
# reviewdog: our findings and suggestions in its hands. Its reporter here prints; those
# that write to a review need one.
. "$(dirname "$0")/host.sh"
need reviewdog
git config --global user.name tester
git config --global user.email tester@example.org
git init -q -b main shop && cd shop || exit 99
printf 'out\nerr\nrecipe.sh\n' >.git/info/exclude
mkdir deploy
good_pod >deploy/old.yaml
bad_pod >deploy/untouched.yaml
git add . && git commit -qm old
git checkout -q -b change
bad_pod >deploy/new.yaml
host_pod >deploy/host.yaml
git add . && git commit -qm new

# locally NAME: the recipe, with a reporter that prints, of what is new since main.
locally() {
    recipe "$1" | sed 's/-reporter=[a-z-]*/-reporter=local -diff="git diff main"/' >recipe.sh
    code=0
    sh recipe.sh >out 2>err </dev/null || code=$?
}
locally reviewdog
ok "findings in the change are shown, with their rule" \
    all 'has out deploy/new.yaml' 'has out deploy/host.yaml' 'has out hostNamespaces'
ok "with what would fix them" has out "suggestions:"
ok "old ones are not" lacks out untouched.yaml
ok "an error fails the step" [ "$code" -ne 0 ]
finish
