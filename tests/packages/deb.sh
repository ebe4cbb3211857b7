#!/bin/sh
# The package for Debian: lintian has nothing to say, and it holds what the pages promise.
. "$(dirname "$0")/package.sh"
deb=$(ls "$PSS_DIST/pss-fix_$version"-*.deb 2>/dev/null | head -n 1)
need_package "$deb"
if command -v lintian >/dev/null 2>&1; then
    # Errors and warnings; an override says its reason in debian/.
    with lintian --fail-on error,warning --allow-root \
        "$(ls "$PSS_DIST/pss-fix_$version"-*.changes)"
    ok "lintian has neither errors nor warnings" all 'exits 0' 'is_empty out'
else
    skip "lintian" "there is no lintian here"
fi
with dpkg-deb --contents "$deb"
for file in usr/bin/pss-fix usr/bin/pss-fix-krm usr/bin/kubectl-pss_fix usr/share/man/man1/pss-fix.1.gz \
    usr/share/man/man5/pss-fix.5.gz usr/share/bash-completion/completions/pss-fix \
    usr/share/zsh/vendor-completions/_pss-fix usr/share/fish/vendor_completions.d/pss-fix.fish \
    usr/share/pss-fix/schema/report.schema.json; do
    has out "./$file" || echo "$file" >>missing
done
ok "it holds the program, manuals and completions" [ ! -e missing ]
with dpkg-deb --field "$deb" Depends Version
ok "it depends on the libraries of this Debian" \
    all 'has out libfyaml' 'has out libpcre2-8' 'has out libjansson' 'has out "Version: $version-"'
finish
