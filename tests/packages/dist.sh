#!/bin/sh
# The tarball: a clone elsewhere, with another umask and zone, and the tarball itself make the
# same bytes again.
. "$(dirname "$0")/package.sh"
tarball=$PSS_DIST/pss-fix-$version.tar.gz
need_package "$tarball"
SOURCE_DATE_EPOCH=$("$PSS_TOP/scripts/epoch")
export SOURCE_DATE_EPOCH

# made_again DIR: the tarball of the source in DIR is that of $PSS_DIST.
made_again() {
    (cd "$1" && { [ -x configure ] || ./autogen.sh; } && mkdir build && cd build &&
        ../configure --quiet && make -s dist) >out 2>err &&
        cmp "$1/build/pss-fix-$version.tar.gz" "$tarball"
}

tar -xzf "$tarball"
ok "the tarball makes itself" made_again "pss-fix-$version"
if [ -e "$PSS_TOP/.git" ] && [ -z "$(git -C "$PSS_TOP" status --porcelain)" ]; then
    (umask 077 && git clone -q "$PSS_TOP" some/other/place) 2>err
    # A clone that is built in place, by somebody who shares nothing, at the other end of the
    # world.
    umask 077
    TZ=Asia/Tokyo
    export TZ
    ok "a clone makes the same bytes" made_again some/other/place
else
    skip "a clone makes the same bytes" "this is no clone, or it has changes"
fi
finish
