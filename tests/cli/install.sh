#!/bin/sh
# What `make install` puts where, and that `make uninstall` takes it all away.
. "${PSS_TOP:-$(cd "$(dirname "$0")/../.." && pwd)}/tests/cli/tap.sh"
build=$(dirname "$PSS_FIX")
if [ ! -f "$build/Makefile" ]; then
    skip "installs" "$PSS_FIX stands in no build directory"
    finish
fi
unset MAKEFLAGS MAKELEVEL MFLAGS
code=0
make -s -C "$build" install DESTDIR="$scratch/root" >out 2>err || code=$?
ok "make install" exits 0
bin=$(cd root && find . -name pss-fix-krm | sed 's,^\.,,; s,/pss-fix-krm$,,')
for link in pss-fix-krm kubectl-pss_fix kubectl_complete-pss_fix; do
    ok "$link is the program" [ "$(readlink "root$bin/$link")" = pss-fix ]
    page=$(find root -name "$link.1")
    ok "$link has the manual" all 'test -n "$page"' 'has "$page" "Pod Security"'
done
for file in bash-completion/completions/pss-fix zsh/site-functions/_pss-fix \
    fish/vendor_completions.d/pss-fix.fish pss-fix/helm/plugin.yaml pss-fix/schema/pss-fix.schema.json \
    pss-fix/schema/report.schema.json pss-fix/schema/readiness.schema.json; do
    ok "installed: $file" [ -s "root${bin%/bin}/share/$file" ]
done
make -s -C "$build" uninstall DESTDIR="$scratch/root" >out 2>err
find root ! -type d >left
ok "make uninstall takes everything away" is_empty left
finish
